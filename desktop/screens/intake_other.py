"""What a call becomes when it is no request of its own: joined to an open one (F4), or only noted (F9)."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from desktop.domain.asked import ASKS, AskedRequest, Asker
from desktop.domain.caller_text import read_caller
from desktop.domain.calls import Counted, Joined
from desktop.domain.codes import NO_REQUEST, CallKind
from desktop.domain.errors import DaybookError
from desktop.domain.half_typed import said_in_words
from desktop.domain.records import RequestLine
from desktop.domain.ringing import Ring
from desktop.domain.rings import Heard
from desktop.domain.when import read_when
from desktop.models.intake_form import IntakeForm
from desktop.models.seat_rows import SeatRow
from desktop.screens.asked_rows import asked_row, say_counted, told_by
from desktop.screens.context import Desk
from desktop.screens.intake_place import IntakePlace
from desktop.storage.queries.asked_about import asked_about, asker, of_number
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
        self._asks = Asker()
        self._ring: Ring | None = None
        self._to_join: Sequence[RequestLine] = ()
        self._asked_about: Sequence[AskedRequest] = ()
        self._kind = CallKind.STATUS_QUESTION
        page.digit.connect(self._on_digit)

    def press(self, key: str) -> None:
        """F4: join, or ask which one; F9: offer the calls that are no request."""
        self._ring = None
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
            self._to_join = lines  # what the digits stand beside: a change may order them anew
            self._offer(lines)

    def _offer_kinds(self) -> None:
        """Offer the kinds, and show at once what to say of the caller's requests; in an empty form: of who rings."""
        language = self._desk.language
        self._ring = self._desk.ringing.newest() if self._form.half.is_empty else None
        query = partial(_asked, desk=self._desk, asks=self._said_of_caller(), ring=self._ring)
        self._asks, self._asked_about = self._desk.read(query)
        seat, rows = self._page.other, self._asked_rows()
        seat.offer(
            say("choose_other", language), [SeatRow(kind, statuses.call_kind(kind, language)) for kind in NO_REQUEST]
        )
        seat.show_asked(say("say_of_requests", language) if rows else "", rows)
        self._page.wait_for_digit("F9", seat.numbered)

    def _asked_rows(self) -> list[SeatRow]:
        told = told_by(self._desk)
        return [asked_row(one, told) for one in self._asked_about]

    def _offer(self, lines: Sequence[RequestLine]) -> None:
        seats = self._page.seats
        seats.numbered.show([self._place.row(line) for line in lines])
        seats.candidates.use(seats.numbered)
        seats.candidates.clearSelection()
        seats.explain(say("choose_join", self._desk.language))
        self._page.wait_for_digit("F4")

    @Slot(str, int)
    def _on_digit(self, key: str, digit: int) -> None:
        """A digit after F4 or F9; 0 = Enter, -1 = another key: the waiting is over."""
        if key == "F4":
            lines = self._to_join
            if 1 <= digit <= len(lines):
                self._join(lines[digit - 1])
            else:
                self._page.look_again()
        elif key == "F9":
            self._page.other.hide()
            if 1 <= digit <= len(NO_REQUEST):
                self._note(NO_REQUEST[digit - 1])
            else:
                self._page.look_again()
        elif key == _ABOUT:
            self._on_asked_about(digit)

    def _note(self, kind: CallKind) -> None:
        if kind not in ASKS:
            self._write_down(kind, None)
        elif len(self._asked_about) <= 1:
            self._write_down(kind, next(iter(self._asked_about), None))
        else:
            self._kind = kind
            self._page.other.ask_which(say("asked_about", self._desk.language), self._asked_rows())
            self._page.wait_for_digit(_ABOUT, self._page.other.numbered)

    def _on_asked_about(self, digit: int) -> None:
        self._page.other.hide()
        if 1 <= digit <= len(self._asked_about):
            self._write_down(self._kind, self._asked_about[digit - 1])
        elif digit == 0:
            self._write_down(self._kind, None)
        else:
            self._page.look_again()

    def _said_of_caller(self) -> Asker:
        half = self._form.half
        caller = read_caller(half.text("who") if half.contact_id is None else "", self._desk.facts.country)
        return Asker(
            contact_id=half.contact_id,
            phone_id=half.phone_id,
            name=caller.name,
            phone=caller.phone,
            is_withheld=caller.is_withheld,
            site_id=half.site_id,
            equipment_id=half.equipment_id,
        )

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
            category_id=self._form.category.id if self._form.category else None,
            is_danger=half.is_danger,
            occurred_at=self._occurred_at(),
            draft_id=half.draft_id,
            ring_id=half.ring_id,
        )
        work = partial(join, self._desk.office, line.id, call, by=self._desk.me)
        self.began.emit()
        self._desk.act(work, done=self._on_joined, failed=partial(self._on_failed, None))

    def _write_down(self, kind: CallKind, about: AskedRequest | None) -> None:
        half = self._form.half
        if self._desk.seat.asks_first(partial(self._go_on, half.draft_id, partial(self._write_down, kind, about))):
            return
        heard = self._desk.ringing.let_go(self._ring.number) if self._ring is not None else None
        work = partial(
            note_call,
            self._desk.office,
            kind,
            by=self._desk.me,
            text="\n".join(part for part in (half.text("place").strip(), self._words()) if part),
            asks=self._asks,
            request_id=about.line.id if about is not None else None,
            at=self._occurred_at(),
            draft_id=half.draft_id,
            ring_id=heard.id if heard is not None and self._desk.keeps_rings else half.ring_id,
        )
        self.began.emit()
        self._desk.act(work, done=partial(self._on_noted, about), failed=partial(self._on_failed, heard))

    def _go_on(self, draft_id: UUID, act: Callable[[], None]) -> None:
        """Somebody has taken the desk: do what waited for him, unless another call is in the form."""
        if self._form.half.draft_id == draft_id:
            act()

    def _words(self) -> str:
        return said_in_words(self._form.half, self._form.categories, language=self._desk.language.code)

    def _occurred_at(self) -> datetime | None:
        text = self._form.half.text("when").strip()
        return read_when(text, now=self._desk.now(), day=self._desk.day) if text else None

    def _on_joined(self, done: Joined) -> None:
        self.joined.emit(done)

    def _on_noted(self, about: AskedRequest | None, done: Counted) -> None:
        say_counted(self._desk, done, about=about)
        self.written.emit()

    def _on_failed(self, heard: Heard | None, error: DaybookError) -> None:
        if heard is not None:
            self._desk.ringing.bring_back(heard)
        self.failed.emit(error)


def _asked(session: Session, *, desk: Desk, asks: Asker, ring: Ring | None) -> tuple[Asker, Sequence[AskedRequest]]:
    """Return who rings, by the form or else by the telephone, and what he may ask about."""
    if ring is not None:
        asks = asker(session, "", desk.facts, year=desk.day.year(desk.now()), ring=ring)
    else:
        asks = of_number(session, asks, country=desk.facts.country)
    return asks, asked_about(session, desk.day, asks, now=desk.now())
