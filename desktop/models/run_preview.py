"""A planned run of places as one reads it before it is made: the tree with how each thing stands, and the counts."""

from collections.abc import Iterator
from itertools import groupby

from desktop.domain.directory import SiteKind
from desktop.domain.run_words import EQUIPMENT
from desktop.domain.site_plan import Plan, Planned, State
from desktop.models.act_form import Option
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_FEW = 3
_INDENT = "    "
_STATES = {
    State.NEW: QT_TRANSLATE_NOOP("runs", "new"),
    State.BACK: QT_TRANSLATE_NOOP("runs", "retired, comes back"),
    State.THERE: QT_TRANSLATE_NOOP("runs", "there, stays"),
}
_COUNTS = {
    SiteKind.AREA: translate("runs", "%n area(s)", "", 1),
    SiteKind.STREET: translate("runs", "%n street(s)", "", 1),
    SiteKind.HOUSE: translate("runs", "%n house(s)", "", 1),
    SiteKind.ENTRANCE: translate("runs", "%n entrance(s)", "", 1),
    SiteKind.FLAT: translate("runs", "%n flat(s)", "", 1),
    EQUIPMENT: translate("runs", "%n piece(s) of equipment", "", 1),
}
_OTHERS = translate("runs", "%n place(s)", "", 1)
_MAKES = QT_TRANSLATE_NOOP("runs", "F12 makes {made}.")
_BACK = translate("runs", "%n come(s) back into use.", "", 1)
_STAY = translate("runs", "%n there already: they stay as they are.", "", 1)
_NOTHING = QT_TRANSLATE_NOOP("runs", "All of this is there already: there is nothing to make.")
_SPAN = QT_TRANSLATE_NOOP("runs", "{first} … {last}")
_MADE = QT_TRANSLATE_NOOP("runs", "Made below {place}: {made}. Alt+Z takes it back.")
_TAKEN = QT_TRANSLATE_NOOP("runs", "Taken back: {made}.")
_KEPT = translate("runs", "%n stay(s), for something refers to it by now.", "", 1)


def preview(plan: Plan, language: Language) -> tuple[Option, ...]:
    """Return the tree as lines; many of one kind that stand alike are one line with their count."""
    return tuple(_lines(plan.root, 0, "", language))


def summary(plan: Plan, language: Language) -> str:
    """Return in a sentence what F12 makes, what comes back, what is there and stays."""
    kinds = list(dict.fromkeys(one.kind for one in plan.all()))
    made = [_count(kind, count, language) for kind in kinds if (count := plan.count(State.NEW, kind))]
    back, there = plan.count(State.BACK), plan.count(State.THERE)
    if not made and not back:
        return language.say("runs", _NOTHING)
    said = [language.say("runs", _MAKES, made=language.listed(made))] if made else []
    said += [language.say("runs", _BACK, back)] if back else []
    return " ".join((*said, *([language.say("runs", _STAY, there)] if there else [])))


def said_made(place: str, places: int, equipment: int, language: Language) -> str:
    """Return what to say once a run was made."""
    return language.say("runs", _MADE, place=place, made=_both(places, equipment, language))


def said_taken_back(places: int, equipment: int, kept: int, language: Language) -> str:
    """Return what to say once a run was taken back."""
    said = language.say("runs", _TAKEN, made=_both(places, equipment, language))
    return f"{said} {language.say('runs', _KEPT, kept)}" if kept else said


def _both(places: int, equipment: int, language: Language) -> str:
    parts = [language.say("runs", _OTHERS, places)] if places or not equipment else []
    return language.listed([*parts, *([_count(EQUIPMENT, equipment, language)] if equipment else [])])


def _count(kind: str, count: int, language: Language) -> str:
    return language.say("runs", _COUNTS.get(kind, _OTHERS), count)


def _lines(holder: Planned, depth: int, path: str, language: Language) -> Iterator[Option]:
    for (is_leaf, kind, state), group in groupby(holder.below, key=lambda one: (not one.below, one.kind, one.state)):
        some = list(group)
        if is_leaf and len(some) > _FEW:
            title = language.say("runs", _SPAN, first=_called(some[0]), last=_called(some[-1]))
            note = f"{_count(kind, len(some), language)} · {language.say('runs', _STATES[state])}"
            yield Option(f"{path}/{_called(some[0])}…", _INDENT * depth + title, note)
            continue
        for one in some:
            key = f"{path}/{one.kind} {_called(one)}"
            yield Option(key, _INDENT * depth + _called(one), language.say("runs", _STATES[one.state]))
            yield from _lines(one, depth + 1, key, language)


def _called(one: Planned) -> str:
    return f"{one.number}  {one.name}" if one.kind == EQUIPMENT else one.name
