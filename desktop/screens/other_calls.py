"""F9 on any page but the form: a call that makes no request is counted, and its caller told how his request stands."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from sqlalchemy.orm import Session

from desktop.domain.asked import ASKS, AskedRequest
from desktop.domain.calls import Counted
from desktop.domain.codes import NO_REQUEST, CallKind
from desktop.domain.errors import DaybookError
from desktop.domain.ringing import Ring
from desktop.domain.rings import Heard
from desktop.models.seat_rows import SeatRow
from desktop.screens.asked_rows import asked_row, say_counted, told_by
from desktop.screens.beside import Beside
from desktop.screens.context import Desk
from desktop.screens.day import DayScreen
from desktop.storage.queries.asked_about import asked_about, asker, last_counted
from desktop.storage.queries.days import other_call_counts
from desktop.views.other_call_seat import OtherCallSeat
from desktop.views.window import Window
from desktop.wording import statuses
from desktop.wording.call_counts import counted
from desktop.wording.intake import say
from desktop.workflow.other_calls import note_call, take_back_call

_KEY, _ABOUT, _TOPIC = "F9", "F9 about", "calls that are no request"


class Known(NamedTuple):
    """What is known at F9: requests the caller may ask about, newest first, and what was counted today, by kind.

    last -- what this person counted last: 0 takes it back
    """

    requests: tuple[AskedRequest, ...]
    counts: Mapping[str, int]
    last: Counted | None


class _Written(NamedTuple):
    """A call that is to be counted. ring, ring_id -- the telephone that it was, and the row that keeps it"""

    kind: CallKind
    text: str
    draft_id: UUID | None
    ring: Ring | None
    ring_id: UUID | None


class OtherCalls(QObject):
    """Offers the kinds beside the page, and counts by a digit; what is written on the line belongs to the call."""

    def __init__(
        self,
        desk: Desk,
        window: Window,
        day: DayScreen,
        beside: Beside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._day, self._beside = desk, window, day, beside
        self.seat = OtherCallSeat(window.pages, kept=(day.page.say_seat(), day.page.line))
        self._ring: Ring | None = None
        self._meant: UUID | None = None
        self._known: Known | None = None
        self._kind = CallKind.STATUS_QUESTION
        window.digit_pressed.connect(self._on_digit)
        window.digit_missed.connect(self._on_missed)
        self.seat.picked.connect(window.pick_digit)

    def offer(self) -> None:
        """Show the kinds by their digits, and at once what to say to whoever rings, or is written on the line."""
        language = self._desk.language
        self._ring = self._desk.ringing.newest()
        meant = self._beside.request_meant()
        self._meant = meant.id if meant is not None else None
        self._known = None
        kinds = [SeatRow(kind, statuses.call_kind(kind, language)) for kind in NO_REQUEST]
        self.seat.offer(say("choose_other", language), kinds)
        self._window.wait_for_digit(_KEY)
        self._desk.ask(_TOPIC, self._query(), self._on_known)

    def _query(self) -> Callable[[Session], Known]:
        return partial(_known, desk=self._desk, typed=self._text(), ring=self._ring, meant=self._meant)

    def _text(self) -> str:
        return self._day.page.line.text() if self._is_line() else ""

    def _is_line(self) -> bool:
        return self._window.page() is self._day.page

    def _on_known(self, known: Known) -> None:
        self._known = known
        if self._window.waits_for() != _KEY:
            return
        told = told_by(self._desk)
        rows = [asked_row(one, told) for one in known.requests]
        self.seat.show_asked(say("say_of_requests", self._desk.language) if rows else "", rows)
        self.seat.show_counted(self._counted(known))

    def _counted(self, known: Known) -> str:
        language = self._desk.language
        if not known.counts:
            return ""
        today = say("counted_today", language, counts=counted(known.counts, language))
        if known.last is None:
            return today
        return f"{today} {say('takes_back', language, kind=statuses.call_kind(known.last.kind, language))}"

    def _last(self) -> Counted | None:
        return self._known.last if self._known is not None else self._desk.read(partial(_last, desk=self._desk))

    def _knows(self) -> Known:
        """Return what is known; asks at once where the answer is not there yet."""
        if self._known is None:
            self._desk.lanes.read.forget(_TOPIC)
            self._known = self._desk.read(self._query())
        return self._known

    @Slot(str, int)
    def _on_digit(self, key: str, digit: int) -> None:
        if key == _KEY:
            self.seat.hide()
            if 1 <= digit <= len(NO_REQUEST):
                self._count_or_ask(NO_REQUEST[digit - 1])
            elif digit == 0 and (last := self._last()) is not None:
                self._take_back(last)
        elif key == _ABOUT:
            self.seat.hide()
            requests = self._knows().requests
            if 1 <= digit <= len(requests):
                self._count(self._kind, requests[digit - 1])
            elif digit == 0:
                self._count(self._kind, None)

    @Slot(str)
    def _on_missed(self, key: str) -> None:
        """Another key than a digit: the kind was said, so the call counts, about no request in particular."""
        if key in (_KEY, _ABOUT):
            self.seat.hide()
        if key == _ABOUT:
            self._count(self._kind, None)

    def _count_or_ask(self, kind: CallKind) -> None:
        requests = self._knows().requests if kind in ASKS else ()
        if len(requests) <= 1:
            self._count(kind, next(iter(requests), None))
            return
        self._kind = kind
        told = told_by(self._desk)
        self.seat.ask_which(say("asked_about", self._desk.language), [asked_row(one, told) for one in requests])
        self._window.wait_for_digit(_ABOUT, takes_enter=True)

    def _count(self, kind: CallKind, about: AskedRequest | None) -> None:
        if self._desk.seat.asks_first(partial(self._go_on, self._text(), kind, about)):
            return
        text, draft_id = self._day.take_off() if self._is_line() else ("", None)
        heard = self._desk.ringing.let_go(self._ring.number) if self._ring is not None else None
        call = _Written(
            kind, text, draft_id, self._ring, heard.id if heard is not None and self._desk.keeps_rings else None
        )
        work = partial(_count, self._desk, call, self._desk.me, about.line.id if about is not None else None)
        done = partial(say_counted, self._desk, about=about)
        self._desk.act(work, done=done, failed=partial(self._on_refused, text, draft_id, heard))

    def _go_on(self, text: str, kind: CallKind, about: AskedRequest | None) -> None:
        """Somebody has taken the desk: count what waited for him, unless another line is written then."""
        if self._text() == text:
            self._count(kind, about)

    def _on_refused(self, text: str, draft_id: UUID | None, heard: Heard | None, _error: DaybookError) -> None:
        if text or draft_id is not None:
            self._day.put_back(text, draft_id)
        if heard is not None:
            self._desk.ringing.bring_back(heard)

    def _take_back(self, last: Counted) -> None:
        if not self._desk.seat.asks_first(partial(self._take_back, last)):
            work = partial(take_back_call, self._desk.office, last.entry_id, by=self._desk.me)
            self._desk.act(work, done=self._on_taken_back)

    def _on_taken_back(self, back: Counted) -> None:
        """What was said stands on the line again, where nothing else is written: it may be a request after all."""
        language = self._desk.language
        self._desk.report(say("taken_back", language, kind=statuses.call_kind(back.kind, language)))
        if back.text and not self._day.page.line.text():
            self._day.put_back(" ".join(back.text.split()), None)


def _known(session: Session, *, desk: Desk, typed: str, ring: Ring | None, meant: UUID | None) -> Known:
    asks = asker(session, typed, desk.facts, year=desk.day.year(desk.now()), ring=ring)
    if meant is not None:
        asks = replace(asks, request_id=meant)
    counts = other_call_counts(session, desk.day, desk.today())
    return Known(asked_about(session, desk.day, asks, now=desk.now()), counts, _last(session, desk=desk))


def _last(session: Session, *, desk: Desk) -> Counted | None:
    """Return what whoever sits here counted last today."""
    since, _after = desk.day.bounds(desk.today())
    return last_counted(session, desk.me, since=since)


def _count(desk: Desk, call: _Written, by: UUID, about: UUID | None) -> Counted:
    """Understand who rings, and write the call down: on the write lane, as the file knows him then."""
    query = partial(asker, typed=call.text, facts=desk.facts, year=desk.day.year(desk.now()), ring=call.ring)
    return note_call(
        desk.office,
        call.kind,
        by=by,
        text=call.text,
        asks=desk.read(query),
        request_id=about,
        draft_id=call.draft_id,
        ring_id=call.ring_id,
    )
