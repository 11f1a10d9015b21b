"""What the line on top says while a telephone rings: who it is as far as anybody knows, and which key takes him."""

from collections.abc import Mapping, Sequence

from desktop.domain.phone import grouped
from desktop.domain.records import Candidate
from desktop.domain.ringing import Ring, RingEvent
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.shown import shown

_SAID: Mapping[RingEvent, str] = {
    RingEvent.RING: QT_TRANSLATE_NOOP("ringing", "Rings (F2): {who}"),
    RingEvent.ANSWER: QT_TRANSLATE_NOOP("ringing", "On the phone (F2): {who}"),
}
_WITHHELD = QT_TRANSLATE_NOOP("ringing", "number withheld")
_SEVERAL = QT_TRANSLATE_NOOP("ringing", "{number}, one of several: {names}")
_KNOWN = QT_TRANSLATE_NOOP("ringing", "{name}, {number}")
_RINGS = QT_TRANSLATE_NOOP("ringing", "{number}, {name}")
_MORE = translate("ringing", "%n more on the line", "", 1)
_OTHERS = translate("ringing", "and %n other(s)", "", 1)
_MOST_NAMES = 3


def said(ring: Ring, callers: Sequence[Candidate], language: Language, *, more: int = 0) -> str:
    """Return the line: *callers* have the number; more -- other telephones ring besides."""
    line = language.say("ringing", _SAID.get(ring.event, _SAID[RingEvent.RING]), who=_who(ring, callers, language))
    return f"{line} · {language.say('ringing', _MORE, more)}" if more else line


def caller_said(name: str, number: str, language: Language) -> str:
    """Return who rang: the name if anybody knows it, and the number, or that it is withheld."""
    if not number:
        return shown(name) if name else language.say("ringing", _WITHHELD)
    return language.say("ringing", _KNOWN, name=shown(name), number=grouped(number)) if name else grouped(number)


def _who(ring: Ring, callers: Sequence[Candidate], language: Language) -> str:
    if ring.number and len(callers) > 1:
        names = ", ".join(shown(caller.title) for caller in callers[:_MOST_NAMES])
        line = language.say("ringing", _SEVERAL, number=grouped(ring.number), names=names)
        others = len(callers) - _MOST_NAMES
        return f"{line} {language.say('ringing', _OTHERS, others)}" if others > 0 else line
    known = callers[0].title if ring.number and callers else ring.name
    if ring.number and known:  # the number first: in large type the end of the line has no room
        return language.say("ringing", _RINGS, number=grouped(ring.number), name=shown(known))
    return caller_said(known, ring.number, language)
