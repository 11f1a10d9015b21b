"""How a station stands with its server: two words for the line on top, and the whole sentence."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.copying import Copying
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_SHARED = QT_TRANSLATE_NOOP("sharing", "All shared")
_SHARED_WHOLE = QT_TRANSLATE_NOOP("sharing", "Everything that is written here is on the server.")
_WAITING = translate("sharing", "%n waiting", "", 1)
_WAITING_WHOLE = translate("sharing", "%n entries are on their way to the server.", "", 1)
_ALONE = QT_TRANSLATE_NOOP("sharing", "Alone since {time}")
_ALONE_WHOLE = QT_TRANSLATE_NOOP("sharing", "Working alone since {time}. Everything is saved here.")
_WILL_GO = translate("sharing", "%n entries will go when the server returns.", "", 1)
_REFUSED = translate("sharing", "Refused: %n", "", 1)
_REFUSED_WHOLE = translate("sharing", "The server refused %n entries; they stay here and are marked.", "", 1)
_CONFLICTS = translate("sharing", "Conflicts: %n", "", 1)
_CONFLICTS_WHOLE = translate(
    "sharing", "%n entries met a change of somebody else’s; the request’s journal shows both.", "", 1
)
_ABSENT = QT_TRANSLATE_NOOP("sharing", "What {names} wrote waits for a password: F10 5, then F4.")
_DIRECTORY = QT_TRANSLATE_NOOP("sharing", "Directory {percent} %")
_DIRECTORY_WHOLE = QT_TRANSLATE_NOOP(
    "sharing", "{percent} % of the directory is here; the rest is coming, then older days. Work goes on."
)
_DAYS = QT_TRANSLATE_NOOP("sharing", "Days {days}/{all}")
_DAYS_WHOLE = QT_TRANSLATE_NOOP(
    "sharing", "The directory and {days} of {all} days are here; older days are coming. Work goes on."
)
_PAUSED = QT_TRANSLATE_NOOP("sharing", "Copy paused")
_DIRECTORY_PAUSED = QT_TRANSLATE_NOOP(
    "sharing", "The copy is paused: {percent} % of the directory is here. F10 5, then F6 goes on with it."
)
_DAYS_PAUSED = QT_TRANSLATE_NOOP(
    "sharing",
    "The copy is paused: the directory and {days} of {all} days are here. F10 5, then F6 goes on with it.",
)
_MORE_NAMES = QT_TRANSLATE_NOOP("sharing", "More is to come: {percent} % of the directory is here.")
_ALONE_HERE = QT_TRANSLATE_NOOP("sharing", "This PC works alone. What is written here stays here.")
_LEADS_THERE = QT_TRANSLATE_NOOP("sharing", "F11 leads there.")


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of it. alone_since -- None while the server is there; absent -- logins without a password here.

    copying -- what of the first copy is still to come; is_paused -- somebody has stopped it for now
    """

    waiting: int = 0
    refused: int = 0
    conflicts: int = 0
    alone_since: datetime | None = None
    absent: Collection[str] = ()
    copying: Copying = field(default_factory=Copying)
    is_paused: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """short -- for the line on top; whole -- the sentence; tone -- "warning" if somebody has to know, else ""."""

    short: str
    whole: str
    tone: str


def standing(known: Standing, language: Language, *, zone: ZoneInfo, today: date) -> Said:
    """Return how it stands, the graver first."""
    say = language.say
    short, whole = [], []
    if known.refused:
        short.append(say("sharing", _REFUSED, known.refused))
        whole.append(say("sharing", _REFUSED_WHOLE, known.refused))
    if known.conflicts:
        short.append(say("sharing", _CONFLICTS, known.conflicts))
        whole.append(say("sharing", _CONFLICTS_WHOLE, known.conflicts))
    if short:
        short[-1] += " (F11)"
        whole.append(say("sharing", _LEADS_THERE))
    if known.alone_since is not None:
        time = language.moment(known.alone_since, zone, today)
        short.append(say("sharing", _ALONE, time=time))
        whole.append(say("sharing", _ALONE_WHOLE, time=time))
    if known.waiting:
        short.append(say("sharing", _WAITING, known.waiting))
        whole.append(say("sharing", _WILL_GO if known.alone_since else _WAITING_WHOLE, known.waiting))
    if known.absent:
        whole.append(say("sharing", _ABSENT, names=language.listed(sorted(known.absent))))
    if not known.copying.is_done:
        said, sentence = _still_to_come(known, language)
        short.append(said)
        whole.append(sentence)
    if not short:
        return Said(say("sharing", _SHARED), say("sharing", _SHARED_WHOLE), "")
    is_grave = bool(known.refused or known.conflicts or known.alone_since or known.absent)
    return Said("   ".join(short[:2]), " ".join(whole), "warning" if is_grave else "")


def alone(language: Language) -> str:
    """Return the sentence of a single PC."""
    return language.say("sharing", _ALONE_HERE)


def more_names(copying: Copying, language: Language) -> str:
    """Return what a look-up in the directory says while that is not all here; "" once it is."""
    if copying.percent is None:
        return ""
    return language.say("sharing", _MORE_NAMES, percent=copying.percent)


def _still_to_come(known: Standing, language: Language) -> tuple[str, str]:
    """Return what is here of the first copy and what comes, in few words and in a sentence."""
    copied, say = known.copying, language.say
    facts = {"days": copied.days, "all": copied.all_days, "percent": copied.percent}
    is_directory = copied.percent is not None
    if known.is_paused:
        return say("sharing", _PAUSED), say("sharing", _DIRECTORY_PAUSED if is_directory else _DAYS_PAUSED, **facts)
    if is_directory:
        return say("sharing", _DIRECTORY, **facts), say("sharing", _DIRECTORY_WHOLE, **facts)
    return say("sharing", _DAYS, **facts), say("sharing", _DAYS_WHOLE, **facts)
