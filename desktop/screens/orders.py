"""The orders at work: who has what, live; sheets that come back."""

from collections.abc import Hashable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.calls import Done
from desktop.domain.codes import Outcome
from desktop.domain.errors import DaybookError
from desktop.domain.half_sheet import as_body, from_body
from desktop.domain.minutes import read_minutes
from desktop.domain.open_order import OpenOrder
from desktop.models import line_text
from desktop.models.act_form import Option
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.screens.draft_shelf import DraftShelf
from desktop.storage.queries.open_orders import open_orders, order_numbered
from desktop.views.orders_page import OrdersPage
from desktop.views.return_row import Returned
from desktop.wording import statuses
from desktop.wording.shown import shown
from desktop.workflow.acting import Told
from desktop.workflow.orders import return_order
from desktop.workflow.progress import Closing

KIND = "sheet"
_TICK_MS = 30_000
_TABLES = frozenset({"request", "entry", "work_order", "person", "site", "contact", "equipment", "category"})


class OrdersScreen(QObject):
    """print_requested -- ids whose orders are to be printed; open_requested -- show the card of a request.

    act_requested -- (key, request): F6 or F7 on it
    """

    print_requested = Signal(list)
    open_requested = Signal(UUID)
    act_requested = Signal(str, UUID)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: list[OpenOrder] = []
        self.page = OrdersPage()
        self.page.returns.offer([Option(code, statuses.outcome(code, desk.language)) for code in Outcome])
        self.page.print_requested.connect(self.print_requested)
        self.page.opened.connect(self.open_requested)
        self.page.acted.connect(self.act_requested)
        self._shelf = DraftShelf(desk, KIND, self._half_typed, self.page)
        self._take_back()
        self.page.returns.typed.connect(self._shelf.touch)
        self.page.returns.number_typed.connect(self._on_number_typed)
        self.page.returns.returned.connect(self._on_returned)
        desk.changes.happened.connect(self._on_changes)
        self._clock = QTimer(self.page, interval=_TICK_MS)
        self._clock.timeout.connect(self._write)
        self._clock.start()
        self.page.appeared.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Read the open orders anew."""
        self._desk.ask("orders", partial(open_orders, day=self._desk.day), self._show)

    def keep_draft(self) -> None:
        """Keep what is typed now: the window closes."""
        self._shelf.save_now()

    def _half_typed(self) -> Mapping[Hashable, Mapping[str, Any]]:
        return {sheet.sheet_id: as_body(sheet) for sheet in self.page.returns.half_typed()}

    def _take_back(self) -> None:
        """Put back the sheets that were half typed when the program ended."""
        sheets = []
        for draft_id, body in self._shelf.kept_before():
            sheets.append(sheet := from_body(body))
            self._shelf.adopt(sheet.sheet_id, draft_id, body)
        self.page.returns.take_back(sheets)

    def _show(self, orders: list[OpenOrder]) -> None:
        self._shown = orders
        self._write()

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)

    @Slot()
    def _write(self) -> None:
        self.page.show_orders(self._shown, self._reader(), now=self._desk.now())

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        if self.page.isVisible() and _TABLES & changes.keys():
            self.refresh()

    @Slot(str)
    def _on_number_typed(self, typed: str) -> None:
        try:
            found = self._desk.read(partial(order_numbered, day=self._desk.day, typed=typed))
        except DaybookError as error:
            self.page.returns.refuse(self._desk.explained(error))
            return
        reader, now = self._reader(), self._desk.now()
        parts = (
            found.line.number,
            found.line.person or "",
            line_text.place(found.line, reader, now),
            shown(line_text.words(found.line, reader, now)),
            line_text.result(found.line, reader, now),
        )
        norm = str(found.norm_minutes) if found.norm_minutes and not found.minutes else ""
        what = " · ".join(part for part in parts if part)
        self.page.returns.show_request(found.line.id, found.last_entry, what=what, norm=norm)

    @Slot(Returned)
    def _on_returned(self, returned: Returned) -> None:
        if self._desk.seat.asks_first(self.page.returns.submit):
            self.page.returns.restore(returned)
            return
        draft_id = self._shelf.send(returned.sheet_id)
        self._desk.act(
            partial(self._return, returned, self._desk.me, draft_id),
            done=partial(self._on_return_done, returned),
            failed=partial(self._on_return_failed, returned),
        )

    def _return(self, returned: Returned, by: UUID, draft_id: UUID | None) -> Done:
        closing = Closing(outcome=returned.outcome.key, minutes=read_minutes(returned.minutes))
        told = Told(by=by, text=returned.text, seen=returned.seen, draft_id=draft_id)
        return return_order(self._desk.office, returned.request_id, told, closing)

    def _on_return_done(self, returned: Returned, done: Done) -> None:
        self._shelf.sent(returned.sheet_id)
        language = self._desk.language
        minutes = read_minutes(returned.minutes)
        worked = language.duration(timedelta(minutes=minutes)) if minutes else ""
        said = self.tr("{number} is back: {outcome}, {minutes}. It is {status} now.")
        said = said.format(
            number=done.number,
            outcome=statuses.outcome(returned.outcome.key, language),
            minutes=worked or self.tr("no minutes written down"),
            status=statuses.status(done.status, language),
        )
        self._desk.say(said)

    def _on_return_failed(self, returned: Returned, _error: DaybookError) -> None:
        self.page.returns.restore(returned)
        self._shelf.came_back(returned.sheet_id)
