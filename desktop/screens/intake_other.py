"""What a call becomes when it is no request of its own: joined to an open one (F4), or only noted (F9)."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.caller_text import read_caller
from desktop.domain.calls import Done
from desktop.domain.codes import NO_REQUEST, CallKind
from desktop.domain.errors import DaybookError
from desktop.domain.half_typed import said_in_words
from desktop.domain.records import RequestLine
from desktop.domain.when import read_when
from desktop.models import line_text
from desktop.models.intake_form import IntakeForm
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.screens.intake_place import IntakePlace
from desktop.storage.queries.lookups import open_requests_of
from desktop.views.intake_page import IntakePage
from desktop.wording import statuses
from desktop.wording.intake import say
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.other_calls import note_call

_ABOUT = "F9 about"


class IntakeOther(QObject):
    """began -- it is being written down; joined -- the caller was added; written -- the call was noted

    failed -- neither, and all stays typed
    """

    began = Signal()
    joined = Signal(object)
    written = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, form: IntakeForm, page: IntakePage, place: IntakePlace, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._page, self._place = desk, form, page, place
        self._asked_about: Sequence[RequestLine] = ()
        page.digit.connect(self._on_digit)

    def press(self, key: str) -> None:
        """F4: join, or ask which one; F9: offer the calls that are no request."""
        if key == "F4":
            self._begin_joining()
        elif key == "F9":
            self._offer_kinds()

    def _begin_joining(self) -> None:
        lines = self._place.open_here()
        language = self._desk.language
        if not lines:
            self._desk.say(say("nothing_to_join", language))
        elif len(lines) == 1:
            self._join(lines[0])
        else:
            self._ask_which(lines, "choose_join", "F4")

    def _offer_kinds(self) -> None:
        language = self._desk.language
        self._offer(
            [SeatRow(kind, statuses.call_kind(kind, language)) for kind in NO_REQUEST],
            "choose_other",
            "F9",
            is_wide=False,
        )

    def _ask_which(self, lines: Sequence[RequestLine], what: str, key: str) -> None:
        self._offer([self._place.row(line) for line in lines], what, key)

    def _offer(self, rows: Sequence[SeatRow], what: str, key: str, *, is_wide: bool = True) -> None:
        seats = self._page.seats
        seats.numbered.show(rows)
        seats.candidates.use(seats.numbered, is_wide=is_wide)
        seats.candidates.clearSelection()
        seats.explain(say(what, self._desk.language))
        self._page.wait_for_digit(key)

    @Slot(str, int)
    def _on_digit(self, key: str, digit: int) -> None:
        """A digit after F4 or F9; 0 = Enter, -1 = another key: the waiting is over."""
        if key == "F4":
            lines = self._place.open_here()
            if 1 <= digit <= len(lines):
                self._join(lines[digit - 1])
            else:
                self._page.look_again()
        elif key == "F9":
            if 1 <= digit <= len(NO_REQUEST):
                self._note(NO_REQUEST[digit - 1])
            else:
                self._page.look_again()
        elif key == _ABOUT:
            self._on_asked_about(digit)

    def _note(self, kind: CallKind) -> None:
        if kind is not CallKind.STATUS_QUESTION:
            self._write_down(kind, None)
            return
        half = self._form.half
        if half.contact_id is not None:
            query = partial(open_requests_of, day=self._desk.day, contact_id=half.contact_id)
            self._asked_about = self._desk.read(query)
        else:
            self._asked_about = self._place.open_here()
        if len(self._asked_about) <= 1:
            self._write_down(kind, next(iter(self._asked_about), None))
            return
        self._ask_which(self._asked_about, "asked_about", _ABOUT)

    def _on_asked_about(self, digit: int) -> None:
        if 1 <= digit <= len(self._asked_about):
            self._write_down(CallKind.STATUS_QUESTION, self._asked_about[digit - 1])
        elif digit == 0:
            self._write_down(CallKind.STATUS_QUESTION, None)
        else:
            self._page.look_again()

    def _join(self, line: RequestLine) -> None:
        half = self._form.half
        if self._desk.seat.asks_first(partial(self._go_on, half.draft_id, partial(self._join, line))):
            return
        caller = read_caller(half.text("who") if half.contact_id is None else "", self._desk.facts.country)
        text = half.text("place").strip()
        call = JoiningCall(
            words=self._words(),
            contact_id=half.contact_id,
            phone_id=half.phone_id,
            caller_name=caller.name,
            phone=caller.phone,
            place_text=text if line.place not in text else "",
            occurred_at=self._occurred_at(),
            draft_id=half.draft_id,
            ring_id=half.ring_id,
        )
        work = partial(join, self._desk.office, line.id, call, by=self._desk.me)
        self.began.emit()
        self._desk.act(work, done=self._on_joined, failed=self._on_failed)

    def _write_down(self, kind: CallKind, about: RequestLine | None) -> None:
        half = self._form.half
        if self._desk.seat.asks_first(partial(self._go_on, half.draft_id, partial(self._write_down, kind, about))):
            return
        caller = read_caller(half.text("who") if half.contact_id is None else "", self._desk.facts.country)
        work = partial(
            note_call,
            self._desk.office,
            kind,
            by=self._desk.me,
            text="\n".join(part for part in (half.text("place").strip(), self._words()) if part),
            caller_name=caller.name,
            phone=caller.phone,
            contact_id=half.contact_id,
            phone_id=half.phone_id,
            request_id=about.id if about else None,
            at=self._occurred_at(),
            draft_id=half.draft_id,
            ring_id=half.ring_id,
        )
        self.began.emit()
        self._desk.act(work, done=partial(self._on_noted, kind, about), failed=self._on_failed)

    def _go_on(self, draft_id: UUID, act: Callable[[], None]) -> None:
        """Somebody has taken the desk: do what waited for him, unless another call is in the form."""
        if self._form.half.draft_id == draft_id:
            act()

    def _words(self) -> str:
        return said_in_words(self._form.half, self._form.categories, language=self._desk.language.code)

    def _occurred_at(self) -> datetime | None:
        text = self._form.half.text("when").strip()
        return read_when(text, now=self._desk.now(), day=self._desk.day) if text else None

    def _on_joined(self, done: Done) -> None:
        self.joined.emit(done)

    def _on_noted(self, kind: CallKind, about: RequestLine | None, _entry_id: UUID) -> None:
        language = self._desk.language
        if about is None:
            self._desk.report(say("noted", language, kind=statuses.call_kind(kind, language)))
        else:
            reader = line_text.Reader(language, self._desk.zone, self._desk.today(), self._desk.facts.station)
            number = line_text.number(about, reader, self._desk.now())
            self._desk.say(say("about", language, number=number, status=self._place.in_words(about)))
        self.written.emit()

    def _on_failed(self, error: DaybookError) -> None:
        self.failed.emit(error)
