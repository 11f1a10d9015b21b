"""What the mark of a request says, and who else has it open."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from desktop.domain.presence import Present
from desktop.domain.ticks import Tick
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.names import initials

_WORDS = {
    Tick.WAITING: QT_TRANSLATE_NOOP("sharing", "saved here"),
    Tick.ON_SERVER: QT_TRANSLATE_NOOP("sharing", "on the server"),
    Tick.CONFLICT: QT_TRANSLATE_NOOP("sharing", "in conflict"),
    Tick.REFUSED: QT_TRANSLATE_NOOP("sharing", "refused"),
}
_SENTENCES = {
    Tick.WAITING: QT_TRANSLATE_NOOP("sharing", "Saved here; goes to the server when it answers."),
    Tick.ON_SERVER: QT_TRANSLATE_NOOP("sharing", "Saved here and on the server."),
    Tick.CONFLICT: QT_TRANSLATE_NOOP("sharing", "Met a change of somebody else’s; the journal shows both."),
    Tick.REFUSED: QT_TRANSLATE_NOOP("sharing", "The server refused a part of it; it is saved here alone."),
}
_HAS_OPEN = QT_TRANSLATE_NOOP("sharing", "{name} has this request open at station {station}, since {time}")
_OPEN = QT_TRANSLATE_NOOP("sharing", "Open elsewhere: {people}")
_ONE = QT_TRANSLATE_NOOP("sharing", "{name} ({station}, {time})")


def words(tick: Tick, language: Language) -> str:
    """Return the mark in two or three words."""
    return language.say("sharing", _WORDS[tick])


def sentence(tick: Tick, language: Language) -> str:
    """Return what the mark means for whoever wrote."""
    return language.say("sharing", _SENTENCES[tick])


def elsewhere(people: Sequence[Present], language: Language, *, zone: ZoneInfo, today: date) -> tuple[str, str]:
    """Return who else has a request open, whole and shorter; empty if nobody has."""
    if not people:
        return "", ""
    times = [language.moment(one.since, zone, today) for one in people]
    named = [
        language.say("sharing", _ONE, name=initials(one.name), station=one.station, time=time)
        for one, time in zip(people, times, strict=True)
    ]
    short = language.say("sharing", _OPEN, people=", ".join(named))
    if len(people) > 1:
        return short, short
    only = people[0]
    return language.say("sharing", _HAS_OPEN, name=only.name, station=only.station, time=times[0]), short
