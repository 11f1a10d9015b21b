"""The log of calls in words: when, how it stands, who, how long, what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QObject

from desktop.domain.phone import grouped
from desktop.domain.rings import LINKED, Became, LoggedCall, MissedCounts, RingState
from desktop.domain.text import normalised
from desktop.models.line_text import Reader
from desktop.models.row_list import RowList, RowShown
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.names import initials
from desktop.wording.promises import serial
from desktop.wording.ringing import caller_said
from desktop.wording.shown import shown

_STATES = {
    RingState.RINGING: QT_TRANSLATE_NOOP("calls", "rings"),
    RingState.ANSWERED: QT_TRANSLATE_NOOP("calls", "answered"),
    RingState.MISSED: QT_TRANSLATE_NOOP("calls", "missed"),
    RingState.CALLED_AGAIN: QT_TRANSLATE_NOOP("calls", "missed, called again"),
    RingState.RUNG_BACK: QT_TRANSLATE_NOOP("calls", "missed, rung back"),
    RingState.DROPPED: QT_TRANSLATE_NOOP("calls", "missed, not rung back"),
}
_WRITTEN = QT_TRANSLATE_NOOP("calls", "written down")
_TONES = {RingState.RUNG_BACK: "done", RingState.CALLED_AGAIN: "faded", RingState.DROPPED: "faded"}
_REQUEST = QT_TRANSLATE_NOOP("calls", "request {number}")
_JOINED = QT_TRANSLATE_NOOP("calls", "joined to {number}")
_LINKED = QT_TRANSLATE_NOOP("calls", "about {number}")
_ABOUT = QT_TRANSLATE_NOOP("calls", "{kind}, {number}")
_NOTHING = QT_TRANSLATE_NOOP("calls", "nothing yet")
_AFTER = QT_TRANSLATE_NOOP("calls", "after {time}")
_TRIED = translate("calls", "rung %n time(s), no answer", "", 1)
_SECONDS = QT_TRANSLATE_NOOP("calls", "{minutes}:{seconds}")
_ALL = translate("calls", "%n call(s)", "", 1)
_MISSED = QT_TRANSLATE_NOOP("calls", "missed calls: {missed}, rung back within {minutes} min: {in_time}")
_LATE = QT_TRANSLATE_NOOP("calls", "later: {late}")
_AGAIN = QT_TRANSLATE_NOOP("calls", "called again and answered: {called_again}")
_DROPPED = QT_TRANSLATE_NOOP("calls", "not rung back, with a reason: {dropped}")
_WITHHELD = QT_TRANSLATE_NOOP("calls", "number withheld: {withheld}")
_LEFT = QT_TRANSLATE_NOOP("calls", "to be rung back: {left}")


@dataclass(frozen=True, slots=True, kw_only=True)
class CallShown(RowShown):
    """One row of the log. call -- what it shows."""

    call: LoggedCall
    time: str = ""
    state: str = ""
    who: str = ""
    place: str = ""
    lasted: str = ""
    by: str = ""
    became: str = ""
    tone: str = "plain"
    became_tone: str = "plain"

    def spoken(self) -> str:
        parts = (self.time, self.state, self.who, self.place, self.lasted, self.by, self.became)
        return ", ".join(part for part in parts if part)


class CallList(RowList[CallShown]):
    """Shows the calls of a day, or those of them that fit what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None

    def show(self, day: date, calls: Sequence[LoggedCall], reader: Reader, *, typed: str = "") -> None:
        """Bring the list to *calls* of *day*; another day is another list."""
        rows = [row for row in (call_shown(call, reader) for call in calls) if _fits(row, typed)]
        if day != self._day:
            self._day = day
            self.replace(rows)
        else:
            self.bring(rows)


def call_shown(call: LoggedCall, reader: Reader) -> CallShown:
    """Return one call in words."""
    language = reader.language
    lasted = call.lasted
    return CallShown(
        key=str(call.id),
        call=call,
        time=language.time(call.rang_at, reader.zone),
        state=_state(call, language),
        who=_who(call, language),
        place=shown(call.place),
        lasted=_duration(lasted, language) if lasted is not None else "",
        by=initials(call.by),
        became=_became(call, language),
        tone="danger" if call.state is RingState.MISSED and not call.is_withheld else _TONES.get(call.state, "plain"),
        became_tone="warning" if call.is_unexplained else "plain",
    )


def missed_said(counts: MissedCounts, language: Language, *, minutes: int) -> str:
    """Return how the missed calls of a day were dealt with; empty where none was missed.

    Rung back within the desk's minutes is counted from the moment the call rang (Decree 416).
    """
    if not counts.missed:
        return ""
    say = language.say
    first = say("calls", _MISSED, missed=counts.missed, minutes=minutes, in_time=counts.in_time)
    rest = [
        say("calls", text, **{name: getattr(counts, name)})
        for name, text in (
            ("late", _LATE), ("called_again", _AGAIN), ("dropped", _DROPPED), ("withheld", _WITHHELD), ("left", _LEFT)
        )
        if getattr(counts, name)
    ]  # fmt: skip
    return language.joined((first, *rest))


def how_many(count: int, language: Language) -> str:
    """Return how many calls a day had."""
    return language.say("calls", _ALL, count)


def _state(call: LoggedCall, language: Language) -> str:
    if not call.ring_ids:
        return language.say("calls", _WRITTEN)
    return language.say("calls", _STATES[call.state])


def _who(call: LoggedCall, language: Language) -> str:
    """Return who called; of one only written down nobody knows whether a number was shown."""
    if call.ring_ids:
        return caller_said(call.caller or call.name, call.number, language)
    return language.joined((shown(call.caller), grouped(call.number)))


def _duration(length: timedelta, language: Language) -> str:
    minutes, seconds = divmod(int(length.total_seconds()), 60)
    return language.say("calls", _SECONDS, minutes=str(minutes), seconds=f"{seconds:02d}")


def _became(call: LoggedCall, language: Language) -> str:
    parts = [_one(one, language) for one in call.became]
    if call.state is RingState.RUNG_BACK and call.rung_back_at is not None:
        time = language.duration(call.rung_back_at - call.rang_at)
        parts.insert(0, language.say("calls", _AFTER, time=time))
    if call.tries and call.state is RingState.MISSED:
        parts.append(language.say("calls", _TRIED, call.tries))
    if call.reason:
        parts.append(shown(call.reason, most=200))
    if call.is_unexplained:
        return language.say("calls", _NOTHING)
    return language.joined(parts)


def _one(one: Became, language: Language) -> str:
    number = serial(one.number) if one.number else ""
    if one.kind == "request":
        return language.say("calls", _REQUEST, number=number)
    if one.kind == "joined":
        return language.say("calls", _JOINED, number=number)
    if one.kind == LINKED:
        return language.say("calls", _LINKED, number=number)
    kind = statuses.call_kind(one.kind, language)
    return language.say("calls", _ABOUT, kind=kind, number=number) if number else kind


def _fits(row: CallShown, typed: str) -> bool:
    """Return whether all words typed stand in the row; digits also fit the number however it is written."""
    text = normalised(row.spoken())
    return all(word in text or (word.isdecimal() and word in row.call.digits) for word in normalised(typed).split())
