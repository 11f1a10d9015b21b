"""The day review at work: any day, live, signed by the supervisor."""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import DaybookError, SupervisorNeeded
from desktop.domain.records import DayReview
from desktop.domain.when import read_date
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.screens.old_days import OldDays
from desktop.storage.queries.days import review
from desktop.views.review_page import ReviewPage
from desktop.workflow.signing import sign_day

_NOT_OURS = frozenset({"draft", "meta"})


class ReviewScreen(QObject):
    """print_requested -- the day whose page is to be printed; open_requested -- show the card of a request."""

    print_requested = Signal(date)
    open_requested = Signal(UUID)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.day = desk.today()
        self.page = ReviewPage()
        self.page.turn(self.day)
        self.page.day_requested.connect(self._on_day_requested)
        self.page.date_typed.connect(self._on_date_typed)
        self.page.print_requested.connect(self._on_print_requested)
        self.page.opened.connect(self.open_requested)
        self.page.signing_begun.connect(self._on_signing_begun)
        self.page.sign_requested.connect(self._on_sign_requested)
        self.page.appeared.connect(self._on_appeared)
        self._old_days = OldDays(desk, "day review", self)
        self._old_days.noted.connect(self.page.show_note)
        self._old_days.came.connect(self.refresh)
        desk.changes.happened.connect(self._on_changes)

    def go_to(self, day: date) -> None:
        """Turn to a day."""
        self.day = day
        self.page.turn(day)
        self._old_days.turn_to(day)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the day anew."""
        question = partial(review, day=self._desk.day, wanted=self.day, now=self._desk.now())
        self._desk.ask("review", question, self._show)

    def _show(self, found: DayReview) -> None:
        desk = self._desk
        if found.day == self.day:
            reader = Reader(desk.language, desk.zone, found.day, desk.facts.station)
            self.page.show_review(found, reader, now=desk.now())

    @Slot()
    def _on_appeared(self) -> None:
        self._old_days.turn_to(self.day)
        self.refresh()

    @Slot(int)
    def _on_day_requested(self, by: int) -> None:
        self.go_to(self.day + timedelta(days=by) if by else self._desk.today())

    @Slot(str)
    def _on_date_typed(self, typed: str) -> None:
        try:
            day = read_date(typed, today=self._desk.today())
        except DaybookError as error:
            self._desk.say(self._desk.explained(error))
            self.page.date.selectAll()  # the next try replaces it
            return
        self.page.rows.setFocus()
        self.go_to(day)

    @Slot()
    def _on_print_requested(self) -> None:
        if self._is_whole():
            self.print_requested.emit(self.day)

    def _is_whole(self) -> bool:
        """Return whether all of the day is here; say so if not: nothing is printed or signed of half a day."""
        lacks = self._old_days.lacks()
        if lacks is not None:
            self._desk.say(self._desk.explained(lacks))
        return lacks is None

    def _may_sign(self) -> bool:
        """Return whether a supervisor sits here; say so if none does."""
        seat = self._desk.seat
        if not seat.may_supervise():
            self._desk.say(self._desk.explained(SupervisorNeeded(act="sign", role=seat.person.role)))
        return seat.may_supervise()

    @Slot()
    def _on_signing_begun(self) -> None:
        if self._may_sign() and self._is_whole():
            self.page.ask_remark()

    @Slot(str)
    def _on_sign_requested(self, remark: str) -> None:
        if not (self._may_sign() and self._is_whole()):
            return
        work = partial(sign_day, self._desk.office, self.day, by=self._desk.me, remark=remark)
        self.page.rows.setFocus()  # the remark is on its way: Esc leaves the page, also before the answer is there
        self._desk.act(work, done=partial(self._on_signed, self.day))

    def _on_signed(self, day: date, _review_id: UUID) -> None:
        said = self.tr("{day} is signed. What is written about it from now on is an addendum.")
        self._desk.say(said.format(day=self._desk.language.day(day)))
        self.refresh()

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        if self.page.isVisible() and changes.keys() - _NOT_OURS:
            self.refresh()
