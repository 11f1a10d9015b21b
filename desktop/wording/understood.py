"""What is understood of a line while it is written, as it will be stored, and why."""

from desktop.domain.phone import grouped
from desktop.domain.understood import KindRead, Understood
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.shown import shown

_UNDERSTOOD = QT_TRANSLATE_NOOP("understood", "understood: {what}")
_PLACE_OWED = QT_TRANSLATE_NOOP("understood", "place owed")
_USUAL_PLACE = QT_TRANSLATE_NOOP("understood", "{place} (where {caller} usually is: ask)")
_NEAR_PLACE = QT_TRANSLATE_NOOP("understood", "perhaps {place}: F2 to look")
_EITHER = QT_TRANSLATE_NOOP("understood", "{place} or {other}")
_ASK_WHICH = QT_TRANSLATE_NOOP("understood", "{places}?")
_URGENT = QT_TRANSLATE_NOOP("understood", "urgent")
_IN_DANGER = QT_TRANSLATE_NOOP("understood", "{kind}: PERSON IN DANGER")
_AS_IN = QT_TRANSLATE_NOOP("understood", "{kind} (as in {numbers})")
_OTHER_LAYOUT = QT_TRANSLATE_NOOP("understood", "in the other keyboard layout: {words}")
_PERHAPS = QT_TRANSLATE_NOOP("understood", "perhaps {kind}")


def understood_line(found: Understood, language: Language, *, when: str = "", ended: str = "") -> str:
    """Return the line under the page: place, kind with its reason, urgency, caller, number.

    when, ended -- of what happened earlier: its time before, how it ended behind
    """
    parts = [
        when,
        _place(found, language),
        _kind(found, language),
        language.say("understood", _URGENT) if found.is_urgent else "",
        shown(found.caller) or (statuses.caller_state("withheld", language) if found.is_withheld else ""),
        grouped(found.phone),
        ended,
        language.say("understood", _OTHER_LAYOUT, words=shown(found.meant)) if found.meant else "",
    ]
    return language.say("understood", _UNDERSTOOD, what=" · ".join(part for part in parts if part))


def _place(found: Understood, language: Language) -> str:
    if found.is_usual_place:
        return language.say("understood", _USUAL_PLACE, place=shown(found.place), caller=shown(found.caller))
    if found.is_near_place:
        return language.say("understood", _NEAR_PLACE, place=shown(found.place))
    if found.either:
        return language.say("understood", _ASK_WHICH, places=either(found, language))
    return shown(found.place) or language.say("understood", _PLACE_OWED)


def either(found: Understood, language: Language) -> str:
    """Return the two places that are named as somebody would look for both; empty where there are none."""
    if not found.either:
        return ""
    place, other = map(shown, found.either)
    return language.say("understood", _EITHER, place=place, other=other)


def why_kind(kind: KindRead, language: Language) -> str:
    """Return the kind with what it was seen in: requests in like words, if no word of its own was said."""
    name = language.pick(kind.category.labels)
    if not kind.numbers:
        return name
    return language.say("understood", _AS_IN, kind=name, numbers=language.joined(kind.numbers))


def _kind(found: Understood, language: Language) -> str:
    if not found.kinds:
        return ""
    kind = found.kinds[0]
    if found.kind is None:
        return language.say("understood", _PERHAPS, kind=why_kind(kind, language))
    if kind.category.is_danger:
        return language.say("understood", _IN_DANGER, kind=why_kind(kind, language))
    return why_kind(kind, language)
