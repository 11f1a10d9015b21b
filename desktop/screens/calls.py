"""The log of calls at work: any day, live; missed calls rung back or dropped, answered ones explained."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from desktop.domain.asked import Asker
from desktop.domain.codes import NO_REQUEST
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.rings import Heard, LoggedCall, missed_counts
from desktop.models.call_list import how_many, missed_said
from desktop.models.line_text import Reader
from desktop.screens.asked_rows import say_counted
from desktop.screens.context import Desk
from desktop.screens.old_days import OldDays
from desktop.storage.queries.call_log import link_candidates, logged_calls
from desktop.views.calls_page import DELETE, CallsPage
from desktop.wording import statuses
from desktop.wording.promises import serial
from desktop.wording.ringing import caller_said
from desktop.wording.shown import shown
from desktop.workflow.other_calls import note_call
from desktop.workflow.ringing import drop, link, ring_back

_TABLES = frozenset({"ring", "call", "request", "contact", "contact_phone"})
_REACHED, _NO_ANSWER, _NO_NEED = 1, 2, 3


class CallsScreen(QObject):
    """open_requested -- show the card of a request; reached -- somebody rung back is on the phone (Heard)."""

    open_requested = Signal(UUID)
    reached = Signal(Heard)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.day = desk.today()
        self._calls: Sequence[LoggedCall] = ()
        self._meant: UUID | None = None  # the ring whose call is to be chosen, and rung back, once the day is read
        self._hasty: int | None = None  # the answer of somebody who did not wait for that
        self._about: LoggedCall | None = None
        self._offered: Sequence[UUID] = ()
        self.page = CallsPage()
        self._old_days = OldDays(desk, "calls", self)
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.day_requested.connect(self._on_day_requested)
        page.typed.connect(self._on_typed)
        page.opened.connect(self.open_requested)
        page.asked.connect(self._on_asked)
        page.answered.connect(self._on_answered)
        page.given.connect(self._on_reason_given)
        page.appeared.connect(self._on_appeared)
        self._old_days.noted.connect(page.show_note)
        self._old_days.came.connect(self.refresh)
        self._desk.changes.happened.connect(self._on_changes)

    def go_to(self, day: date) -> None:
        """Turn to a day."""
        self.day = day
        self._old_days.turn_to(day)
        self.refresh()

    def ring_back(self, ring_id: UUID, day: date) -> None:
        """Choose a missed call of *day*, and ask what came of ringing back."""
        self._meant, self._hasty = ring_id, None
        self.page.filter.clear()
        self.page.ask("F7", "")
        self.go_to(day)

    @Slot()
    def refresh(self) -> None:
        """Read the day anew."""
        question = partial(_calls, desk=self._desk, wanted=self.day)
        self._desk.ask("calls", question, self._show)

    def _show(self, found: tuple[date, Sequence[LoggedCall]]) -> None:
        day, self._calls = found
        if day != self.day:
            return
        self._write(chosen=self._meant)
        call, meant, self._meant = self.page.selected(), self._meant, None
        if meant is not None and call is not None and meant in call.ring_ids:
            self.page.take_focus()
            self._on_asked("F7", call)
            if self._hasty is not None:
                self.page.stop_asking()
                self._on_answered("F7", self._hasty)

    def _write(self, *, chosen: UUID | None = None) -> None:
        desk = self._desk
        reader = Reader(desk.language, desk.zone, self.day, desk.facts.station)
        self.page.show_day(self.day, self._calls, reader, counts=self._counts(), chosen=chosen)

    def _counts(self) -> str:
        language, minutes = self._desk.language, self._desk.facts.missed_call_minutes
        if not self._calls:
            return ""
        told = (call for call in self._calls if call.ring_ids)
        counts = missed_counts(told, within=timedelta(minutes=minutes))
        said = (how_many(len(self._calls), language), missed_said(counts, language, minutes=minutes))
        return " · ".join(part for part in said if part)

    @Slot(str)
    def _on_typed(self, _typed: str) -> None:
        self._write()

    @Slot(int)
    def _on_day_requested(self, by: int) -> None:
        self.go_to(self.day + timedelta(days=by) if by else self._desk.today())

    @Slot()
    def _on_appeared(self) -> None:
        self._old_days.turn_to(self.day)
        self.refresh()

    @Slot(str, LoggedCall)
    def _on_asked(self, key: str, call: LoggedCall) -> None:
        """Offer what *key* can do about the call, or say why it can do nothing."""
        self._about = call
        who = caller_said(call.caller or call.name, call.number, self._desk.language)
        if key == "F7" and not call.ring_ids:
            self._desk.say(self.tr("No telephone told of this call: it was written down, and nobody waits for it."))
        elif key == "F7" and call.is_withheld and not call.waits:
            self._desk.say(self.tr("The number was withheld: nobody can ring back."))
        elif key == "F7" and call.is_withheld:
            self._desk.say(self.tr("The number was withheld: nobody can ring back. Del says that it is settled."))
        elif key == "F7" and call.waits:
            said = self.tr("Ring back {who}:   1 reached   2 no answer   3 no need, with the reason")
            self.page.ask(key, said.format(who=who))
        elif key == "F7":
            self._open_form(call)
        elif key == DELETE and call.waits:
            self.page.ask_reason(self.tr("Not rung back: {who}").format(who=who))
        elif key == DELETE:
            self._desk.say(self.tr("Only a missed call can be settled without ringing back."))
        elif not call.is_unexplained:
            self._desk.say(self.tr("Choose an answered call of which nothing came yet."))
        elif key == "F9":
            kinds = (_choice(n, statuses.call_kind(kind, self._desk.language)) for n, kind in enumerate(NO_REQUEST, 1))
            self.page.ask(key, self.tr("It made no request:   {kinds}").format(kinds="   ".join(kinds)))
        else:
            self._offer_requests(call)

    def _offer_requests(self, call: LoggedCall) -> None:
        found = self._desk.read(partial(link_candidates, call=call))
        self._offered = [request_id for request_id, *_rest in found]
        if not found:
            self._desk.say(self.tr("No request was opened around this call. F9 says why it made none."))
            return
        language = self._desk.language
        offered = (
            _choice(n, f"{serial(number)} {language.joined((shown(place, most=40), shown(words, most=40)))}")
            for n, (_id, number, place, words) in enumerate(found, start=1)
        )
        self.page.ask("F4", self.tr("It was about:   {requests}").format(requests="   ".join(offered)))

    @Slot(str, int)
    def _on_answered(self, key: str, digit: int) -> None:
        if self._meant is not None:
            self._hasty = digit
        elif self._about is not None:
            self._answer(self._about, self._offered, key, digit)

    def _answer(self, call: LoggedCall, offered: Sequence[UUID], key: str, digit: int) -> None:
        desk = self._desk
        if desk.seat.asks_first(partial(self._answer, call, offered, key, digit)):
            return
        if key == "F7":
            self._answer_ringing(call, digit)
        elif key == "F4" and 1 <= digit <= len(offered):
            work = partial(link, desk.office, call.ring_ids, offered[digit - 1], by=desk.me)
            desk.act(work, done=self._on_linked)
        elif key == "F9" and 1 <= digit <= len(NO_REQUEST):
            kind = NO_REQUEST[digit - 1]
            phone = "" if call.contact_id else call.number
            asks = Asker(contact_id=call.contact_id, phone=phone, is_withheld=call.is_withheld)
            work_ = partial(
                note_call, desk.office, kind, by=desk.me, asks=asks, at=call.rang_at, ring_id=call.ring_ids[0]
            )
            desk.act(work_, done=partial(say_counted, desk, about=None))

    def _answer_ringing(self, call: LoggedCall, digit: int) -> None:
        desk = self._desk
        if digit == _NO_NEED:
            self._on_asked(DELETE, call)
            return
        if digit not in (_REACHED, _NO_ANSWER):
            return
        is_reached = digit == _REACHED
        work = partial(ring_back, desk.office, call.ring_ids, by=desk.me, is_reached=is_reached)
        desk.act(work, done=partial(self._on_rung_back, call, is_reached))

    def _on_rung_back(self, call: LoggedCall, is_reached: bool, _none: None) -> None:
        who = caller_said(call.caller or call.name, call.number, self._desk.language)
        if is_reached:
            self._open_form(call)
        else:
            self._desk.report(self.tr("Noted: {who} did not answer. The call still waits.").format(who=who))

    def _open_form(self, call: LoggedCall) -> None:
        self.reached.emit(Heard(Ring(RingEvent.ANSWER, call.number, call.name), self._desk.now(), call.ring_ids[0]))

    @Slot(str)
    def _on_reason_given(self, reason: str) -> None:
        if not reason.strip():
            self._desk.say(self.tr("Write why nobody needs to ring back, then Enter."))
        elif self._about is not None:
            self._drop(self._about, reason)

    def _drop(self, call: LoggedCall, reason: str) -> None:
        desk = self._desk
        if not desk.seat.asks_first(partial(self._drop, call, reason)):
            work = partial(drop, desk.office, call.ring_ids, by=desk.me, reason=reason)
            desk.act(work, done=partial(self._on_dropped, call))

    def _on_dropped(self, call: LoggedCall, _none: None) -> None:
        self.page.forget_reason(call.id)
        self._desk.report(self.tr("Settled without ringing back. The reason stands in the log and the journal."))

    def _on_linked(self, number: str) -> None:
        self._desk.report(self.tr("The call was about {number}.").format(number=serial(number)))

    @Slot(object)
    def _on_changes(self, changes: Mapping[str, set[UUID]]) -> None:
        if self.page.isVisible() and _TABLES & changes.keys():
            self.refresh()


def _choice(digit: int, what: str) -> str:
    """Return a choice whose digit stays with its words where the line breaks."""
    return f"{digit}\N{NO-BREAK SPACE}{what}"


def _calls(session: Session, desk: Desk, wanted: date) -> tuple[date, Sequence[LoggedCall]]:
    return wanted, logged_calls(session, desk.day, wanted, now=desk.now())
