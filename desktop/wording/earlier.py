"""What is said of lines about the past: what wants a look, how it ended, how many are in and why some wait."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.earlier import Doubt, EarlierRead
from desktop.domain.status import Act
from desktop.wording import statuses
from desktop.wording.errors import sentence
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.names import initials
from desktop.wording.shown import shown

_DOUBTS: Mapping[Doubt, str] = {
    Doubt.TIME_NOT_SAID: QT_TRANSLATE_NOOP("earlier", "time?"),
    Doubt.TIME_UNREADABLE: QT_TRANSLATE_NOOP("earlier", "time cannot be"),
    Doubt.NOTHING_SAID: QT_TRANSLATE_NOOP("earlier", "no words"),
    Doubt.END_UNREADABLE: QT_TRANSLATE_NOOP("earlier", "end cannot be"),
    Doubt.ENDS_BEFORE: QT_TRANSLATE_NOOP("earlier", "ends before it began"),
    Doubt.SEVERAL_PLACES: QT_TRANSLATE_NOOP("earlier", "which place?"),
    Doubt.NO_PLACE: QT_TRANSLATE_NOOP("earlier", "place?"),
    Doubt.DOUBLE: QT_TRANSLATE_NOOP("earlier", "as {number}"),
    Doubt.REPEATED: QT_TRANSLATE_NOOP("earlier", "as a line above"),
    Doubt.CARD_KNOWN: QT_TRANSLATE_NOOP("earlier", "card {card} is in"),
    Doubt.PLACE_UNKNOWN: QT_TRANSLATE_NOOP("earlier", "unknown place"),
    Doubt.DATE_FROM_ABOVE: QT_TRANSLATE_NOOP("earlier", "date from above"),
    Doubt.END_NOT_SAID: QT_TRANSLATE_NOOP("earlier", "ended when?"),
    Doubt.NOBODY: QT_TRANSLATE_NOOP("earlier", "“{words}” is nobody here"),
    Doubt.NO_KIND: QT_TRANSLATE_NOOP("earlier", "no kind"),
}
_ABOUT: Mapping[Doubt, str] = {
    Doubt.TIME_NOT_SAID: QT_TRANSLATE_NOOP(
        "earlier", "Nobody said when it happened. Type the time: 1405, 28.11 14:05."
    ),
    Doubt.NOTHING_SAID: QT_TRANSLATE_NOOP("earlier", "There is nothing to write down in this line."),
    Doubt.ENDS_BEFORE: QT_TRANSLATE_NOOP(
        "earlier", "It would have ended before it happened. Correct one of the times."
    ),
    Doubt.SEVERAL_PLACES: QT_TRANSLATE_NOOP(
        "earlier", "Several places may be meant: a digit chooses. F6 keeps the words, not confirmed."
    ),
    Doubt.NO_PLACE: QT_TRANSLATE_NOOP("earlier", "No place is read here. Type it, or F6 writes it down without."),
    Doubt.DOUBLE: QT_TRANSLATE_NOOP(
        "earlier", "{number} says the same: this line is left out. F6 writes it down all the same."
    ),
    Doubt.REPEATED: QT_TRANSLATE_NOOP(
        "earlier", "A line above says the same: this one is left out. F6 writes it down all the same."
    ),
    Doubt.CARD_KNOWN: QT_TRANSLATE_NOOP(
        "earlier", "Card {card} has been written down already. F6 writes this line down all the same."
    ),
    Doubt.PLACE_UNKNOWN: QT_TRANSLATE_NOOP(
        "earlier", "No place is called “{place}”: it is kept as words, not confirmed."
    ),
    Doubt.DATE_FROM_ABOVE: QT_TRANSLATE_NOOP("earlier", "The date is that of a line above."),
    Doubt.END_NOT_SAID: QT_TRANSLATE_NOOP(
        "earlier", "Nobody said when it ended: it is closed with the time it happened, marked so."
    ),
    Doubt.NOBODY: QT_TRANSLATE_NOOP("earlier", "“{words}” is nobody here: it is kept as what was done."),
    Doubt.NO_KIND: QT_TRANSLATE_NOOP("earlier", "The words suggest no kind. A digit chooses one."),
}
_WAITS: Mapping[Doubt, str] = {
    Doubt.TIME_NOT_SAID: QT_TRANSLATE_NOOP("earlier", "no time"),
    Doubt.TIME_UNREADABLE: QT_TRANSLATE_NOOP("earlier", "a time that cannot be"),
    Doubt.NOTHING_SAID: QT_TRANSLATE_NOOP("earlier", "no words"),
    Doubt.END_UNREADABLE: QT_TRANSLATE_NOOP("earlier", "an end that cannot be"),
    Doubt.ENDS_BEFORE: QT_TRANSLATE_NOOP("earlier", "an end before it began"),
    Doubt.SEVERAL_PLACES: QT_TRANSLATE_NOOP("earlier", "several places"),
    Doubt.NO_PLACE: QT_TRANSLATE_NOOP("earlier", "no place"),
    Doubt.DOUBLE: QT_TRANSLATE_NOOP("earlier", "written down before"),
    Doubt.REPEATED: QT_TRANSLATE_NOOP("earlier", "the same twice"),
    Doubt.CARD_KNOWN: QT_TRANSLATE_NOOP("earlier", "a card that is in"),
}
_KNOWN = QT_TRANSLATE_NOOP("earlier", "is {number}")
_IS_IN = QT_TRANSLATE_NOOP("earlier", "Written down already: it is {number}. F12 takes it off the page.")
_GOOD = QT_TRANSLATE_NOOP("earlier", "F12 writes it down.")
_AS_IT_STANDS = QT_TRANSLATE_NOOP("earlier", "F12 writes it down as it stands. F6 takes that back.")
_OPEN = QT_TRANSLATE_NOOP("earlier", "open")
_CANCELLED = QT_TRANSLATE_NOOP("earlier", "cancelled")
_COUNT = QT_TRANSLATE_NOOP("earlier", "{count} {what}")
_WRITTEN = translate("earlier", "%n request(s) written down", "", 1)
_THERE = translate("earlier", "%n had been written down before", "", 1)
_READY = translate("earlier", "%n line(s) can be written down: F12", "", 1)
_WAITING = translate("earlier", "%n line(s) wait: {why}", "", 1)
_REFUSED = translate("earlier", "%n refused", "", 1)
_NUMBERS = QT_TRANSLATE_NOOP("earlier", "{first} – {last}")


def remark(read: EarlierRead, language: Language) -> str:
    """Return in a few words what wants a look first; what stops a line comes before what is only told."""
    if read.known:
        return language.say("earlier", _KNOWN, number=read.known)
    first = (*read.waits_for, *read.doubts)[:1]
    return language.say("earlier", _DOUBTS[first[0]], **_facts(read)) if first else ""


def about(read: EarlierRead, language: Language, *, zone: ZoneInfo, today: date) -> str:
    """Return the sentences for one line: what to do about it, or that F12 writes it down."""
    if read.known:
        return language.say("earlier", _IS_IN, number=read.known)
    said = [sentence(read.problem, language, zone=zone, today=today)] if read.problem is not None else []
    doubts = read.waits_for or read.doubts
    said += [language.say("earlier", _ABOUT[one], **_facts(read)) for one in doubts if one in _ABOUT]
    if not read.waits_for:
        said.insert(0, language.say("earlier", _AS_IT_STANDS if read.as_it_stands else _GOOD))
    return " ".join(said)


def state(read: EarlierRead, language: Language, *, zone: ZoneInfo, today: date) -> str:
    """Return how it is: open, or how, when and by whom it ended; the day only where it is another than it began."""
    ended, began_at = read.ended, read.occurred_at
    if ended is None:
        return language.say("earlier", _OPEN)
    outcome = statuses.outcome(ended.outcome or "done", language)
    how = language.say("earlier", _CANCELLED) if ended.act is Act.CANCEL else outcome
    day = began_at.astimezone(zone).date() if began_at else today
    at = language.moment(ended.at, zone, day) if ended.at else ""
    worked = language.minutes(ended.minutes) if ended.minutes else ""
    who = shown(initials(ended.person) or ended.text, most=40)
    return " ".join(part for part in (at, how, who, worked) if part)


def totals(ready: int, waits: Mapping[Doubt, int], language: Language) -> str:
    """Return how many lines can be written down, and what the others wait for."""
    return _joined([language.say("earlier", _READY, ready) if ready else "", _waiting(waits, language)], language)


def outcome(numbers: Sequence[str], *, known: int, refused: int, waits: Mapping[Doubt, int], language: Language) -> str:
    """Return what became of the lines: "37 written down (A26-00012 – A26-00048). 2 wait: no place, no time."."""
    written = language.say("earlier", _WRITTEN, len(numbers))
    if numbers:
        span = language.say("earlier", _NUMBERS, first=numbers[0], last=numbers[-1]) if numbers[1:] else numbers[0]
        written = f"{written} ({span})"
    there = language.say("earlier", _THERE, known) if known else ""
    bad = language.say("earlier", _REFUSED, refused) if refused else ""
    return _joined([written if numbers or not known else "", there, bad, _waiting(waits, language)], language)


def waits_for(read: EarlierRead, language: Language) -> str:
    """Return what keeps a line from being written down, "" if nothing does."""
    return language.listed(language.say("earlier", _WAITS[one]) for one in read.waits_for)


def _waiting(waits: Mapping[Doubt, int], language: Language) -> str:
    if not waits:
        return ""
    parts = [(language.say("earlier", _WAITS[doubt]), count) for doubt, count in waits.items()]
    if len(parts) == 1:
        said = [parts[0][0]]
    else:
        said = [language.say("earlier", _COUNT, count=count, what=what) for what, count in parts]
    return language.say("earlier", _WAITING, sum(waits.values()), why=language.listed(said))


def _joined(parts: Sequence[str], language: Language) -> str:
    stop = "。" if language.code == "zh_CN" else ". "
    return stop.join(part for part in parts if part)


def _facts(read: EarlierRead) -> dict[str, Any]:
    return {
        "number": read.double,
        "card": shown(read.line.ref, most=20),
        "place": shown(read.place_said, most=40),
        "words": shown(read.ended.text, most=30) if read.ended else "",
    }
