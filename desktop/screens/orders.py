"""The orders at work: who has what, live; sheets that come back."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.calls import Done
from desktop.domain.codes import Outcome
from desktop.domain.errors import DaybookError, NumberUnreadable
from desktop.domain.open_order import OpenOrder
from desktop.models import line_text
from desktop.models.act_form import Option
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.storage.queries.open_orders import open_orders, order_numbered
from desktop.views.orders_page import OrdersPage
from desktop.views.return_row import Returned
from desktop.wording import statuses
from desktop.wording.shown import shown
from desktop.workflow.orders import return_order
from desktop.workflow.progress import Closing, Told

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

    def _show(self, orders: list[OpenOrder]) -> None:
        self._shown = orders
        self._write()

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today())

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
        self._desk.act(
            partial(self._return, returned, self._desk.me),
            done=partial(self._on_return_done, returned),
            failed=partial(self._on_return_failed, returned),
        )

    def _return(self, returned: Returned, by: UUID) -> Done:
        if returned.minutes and not (returned.minutes.isascii() and returned.minutes.isdigit()):
            raise NumberUnreadable(typed=returned.minutes)
        closing = Closing(outcome=returned.outcome.key, minutes=int(returned.minutes) if returned.minutes else None)
        told = Told(by=by, text=returned.text, seen=returned.seen)
        return return_order(self._desk.office, returned.request_id, told, closing)

    def _on_return_done(self, returned: Returned, done: Done) -> None:
        status = statuses.status(done.status, self._desk.language)
        said = self.tr("{number} is back: {outcome}. It is {status} now.")
        outcome = statuses.outcome(returned.outcome.key, self._desk.language)
        self._desk.say(said.format(number=done.number, outcome=outcome, status=status))

    def _on_return_failed(self, returned: Returned, _error: DaybookError) -> None:
        self.page.returns.restore(returned)
