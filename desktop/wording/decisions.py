"""What waits for a person's decision, in words: which acts met, why the server refused one, and the ways out."""

from desktop.domain.undecided import RefusedAct
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.shown import shown

_CONFLICT = QT_TRANSLATE_NOOP("decisions", "Two acts met: which of them holds?")
_TAKE_OR_KEEP = QT_TRANSLATE_NOOP("decisions", "F4: what stands holds. F12: what was not applied is done again.")
_REFUSED = QT_TRANSLATE_NOOP("decisions", "The server refused this; it is saved here alone")
_ONE_OF = QT_TRANSLATE_NOOP("decisions", "{title} (1 of {count})")
_SEND_OR_STRIKE = QT_TRANSLATE_NOOP("decisions", "F12: send it again. F4: strike it through.")
_SEND_OR_STRIKE_ALL = translate(
    "decisions", "F12: send it again. F4: strike it through, with the %n later entries that wait behind it.", "", 1
)
_CORRECT = QT_TRANSLATE_NOOP("decisions", "F6: correct it.")
_WHO = QT_TRANSLATE_NOOP("decisions", "{name} ({station})")
_STANDS = QT_TRANSLATE_NOOP("decisions", "this stands")
_NOT_APPLIED = QT_TRANSLATE_NOOP("decisions", "not applied")
_REFUSED_SHORT = QT_TRANSLATE_NOOP("decisions", "refused")
_MORE = translate("decisions", "and %n more entries", "", 1)
_NO_ENTRY = QT_TRANSLATE_NOOP("decisions", "Something that wrote no entry into the journal")
_NAMED = QT_TRANSLATE_NOOP("decisions", "{who}, {time}: {said} – {state}")

_NO_RIGHT = QT_TRANSLATE_NOOP(
    "decisions", "{author} has no right to this on the server. Once a supervisor has given it, send it again."
)
_TAKEN = QT_TRANSLATE_NOOP("decisions", "The server already has something with the same number or key.")
_REFERS = QT_TRANSLATE_NOOP(
    "decisions", "It refers to something that the server does not have, or that {author} may not see there."
)
_FORBIDDEN = QT_TRANSLATE_NOOP("decisions", "Something in it is not allowed on the server.")
_LACKING = QT_TRANSLATE_NOOP("decisions", "Something that the server asks for is missing in it.")
_UNKEEPABLE = QT_TRANSLATE_NOOP("decisions", "A number, time or text in it is none that the server can keep.")
_TOO_OLD = QT_TRANSLATE_NOOP(
    "decisions", "The server does not know of such things yet. Once it was brought up to date, send it again."
)
_SAID = QT_TRANSLATE_NOOP("decisions", "The server gave this reason: “{said}”.")
_IT_SAID = QT_TRANSLATE_NOOP("decisions", "{reason} It said: “{said}”.")
_UNSAID = QT_TRANSLATE_NOOP("decisions", "The server gave no reason.")
_MOST_SAID = 120
_REASONS = {
    "42501": _NO_RIGHT,
    "23505": _TAKEN,
    "23503": _REFERS,
    "23514": _FORBIDDEN,
    "23P01": _FORBIDDEN,
    "23502": _LACKING,
    "42704": _TOO_OLD,
    "42P01": _TOO_OLD,
}
"""By SQLSTATE: all that sync.push takes for an answer; 22… is a value that its column cannot hold."""

_KEPT = QT_TRANSLATE_NOOP("decisions", "{number}: done again upon what stands.")
_TAKEN_SAID = QT_TRANSLATE_NOOP("decisions", "{number}: what stands is taken.")
_SENT = QT_TRANSLATE_NOOP("decisions", "It is sent again; the server’s answer follows.")
_STRUCK = translate("decisions", "%n entries are struck through; their words stay in the journal.", "", 1)
_LABELS = {
    "take": QT_TRANSLATE_NOOP("decisions", "take"),
    "keep": QT_TRANSLATE_NOOP("decisions", "keep"),
    "strike": QT_TRANSLATE_NOOP("decisions", "strike"),
    "correct": QT_TRANSLATE_NOOP("decisions", "correct"),
    "send": QT_TRANSLATE_NOOP("decisions", "send again"),
}


def title(language: Language, *, is_conflict: bool, count: int) -> str:
    """Return what is asked; count -- how many decisions wait, this one first."""
    said = language.say("decisions", _CONFLICT if is_conflict else _REFUSED)
    return said if count < 2 else language.say("decisions", _ONE_OF, title=said, count=count)


def label(way: str, language: Language) -> str:
    """Return what stands beside a key: take, keep, strike, send, correct."""
    return language.say("decisions", _LABELS[way])


def who(name: str, station: str, language: Language) -> str:
    """Return a person with the station where he wrote."""
    return language.say("decisions", _WHO, name=name, station=station) if station else name


def state(language: Language, *, is_conflict: bool, stands: bool) -> str:
    """Return how it stands with one of the acts."""
    if stands:
        return language.say("decisions", _STANDS)
    return language.say("decisions", _NOT_APPLIED if is_conflict else _REFUSED_SHORT)


def more(count: int, language: Language) -> str:
    """Return what stands for the entries that have no room."""
    return language.say("decisions", _MORE, count)


def no_entry(language: Language) -> str:
    """Return what stands for an act without an entry."""
    return language.say("decisions", _NO_ENTRY)


def named(language: Language, *, who: str, time: str, said: str, state: str) -> str:
    """Return one act in one line."""
    return language.say("decisions", _NAMED, who=who, time=time, said=said, state=state)


def reason(act: RefusedAct, language: Language, *, is_short: bool = False) -> str:
    """Return why the server refused an act. is_short -- without its own words, where a sentence of ours is there."""
    source = _UNKEEPABLE if act.why.startswith("22") else _REASONS.get(act.why, _SAID if act.said else _UNSAID)
    said = shown(act.said, most=_MOST_SAID)
    reason = language.say("decisions", source, author=act.author, said=said)
    is_told = is_short or source not in (_FORBIDDEN, _LACKING, _UNKEEPABLE) or not said
    return reason if is_told else language.say("decisions", _IT_SAID, reason=reason, said=said)


def ways(language: Language, *, is_conflict: bool, behind: int = 0, is_correctable: bool = False) -> str:
    """Return which key does what, and how much waits behind what was refused."""
    if is_conflict:
        return language.say("decisions", _TAKE_OR_KEEP)
    said = (
        language.say("decisions", _SEND_OR_STRIKE_ALL, behind) if behind else language.say("decisions", _SEND_OR_STRIKE)
    )
    return f"{said} {language.say('decisions', _CORRECT)}" if is_correctable else said


def settled(language: Language, *, number: str, is_kept: bool) -> str:
    """Return what was decided about a conflict."""
    return language.say("decisions", _KEPT if is_kept else _TAKEN_SAID, number=number)


def sent_again(language: Language) -> str:
    """Return that a refused act is on its way once more."""
    return language.say("decisions", _SENT)


def struck(count: int, language: Language) -> str:
    """Return how many acts were struck through."""
    return language.say("decisions", _STRUCK, count)
