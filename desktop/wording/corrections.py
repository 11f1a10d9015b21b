"""What a correction says: what was written, and what stands there now."""

from collections.abc import Mapping

from desktop.wording import statuses
from desktop.wording.entry_facts import NOTHING, EntryFacts
from desktop.wording.marks import QT_TRANSLATE_NOOP

_CONTEXT = "entries"
_CHANGED = QT_TRANSLATE_NOOP("entries", "{field}: {was} → {now}")
_CORRECTED = QT_TRANSLATE_NOOP("entries", "Corrected, {changes}")
_ADDED = QT_TRANSLATE_NOOP("entries", "Added, {field}")
_PLACE_CONFIRMED = QT_TRANSLATE_NOOP("entries", "The place was confirmed")
_CALLER_CONFIRMED = QT_TRANSLATE_NOOP("entries", "The caller was confirmed")
_CALLER_WITHHELD = QT_TRANSLATE_NOOP("entries", "Added: the caller's number is withheld")
_CONFIRMED = {"place_state": _PLACE_CONFIRMED, "caller_state": _CALLER_CONFIRMED}

# columns that change with the one that the desk corrected: they say nothing of their own
_SILENT = frozenset({"form_id", "is_danger", "place_state", "caller_state", "phone_id", "customer_id", "place_text"})


def corrected(facts: EntryFacts) -> str:
    """Return what was corrected, with the value before and now; words themselves stand beside it as own words."""
    now, was = facts.part("now"), facts.part("was")
    for state, said in _CONFIRMED.items():
        if set(now) == {state} and now[state] == "confirmed":
            return facts.language.say(_CONTEXT, said)
    if set(now) == {"caller_state"} and now["caller_state"] == "withheld":
        return facts.language.say(_CONTEXT, _CALLER_WITHHELD)
    changes = [change for name in now if name not in _SILENT and (change := _change(facts, name, was, now))]
    if changes:
        return facts.language.say(_CONTEXT, _CORRECTED, changes=" · ".join(changes))
    field = _field(facts)
    return facts.language.say(_CONTEXT, _ADDED if facts.value("was_empty") else _CORRECTED, field=field, changes=field)


def _change(facts: EntryFacts, name: str, was: Mapping[str, object], now: Mapping[str, object]) -> str:
    """Return one changed column; empty if this program has no word for it."""
    if name not in statuses.FIELDS:
        return ""
    before, after = (facts.said(name, values.get(name)) or NOTHING for values in (was, now))
    return facts.language.say(_CONTEXT, _CHANGED, field=statuses.field(name, facts.language), was=before, now=after)


def _field(facts: EntryFacts) -> str:
    named = str(facts.value("field") or "")
    return statuses.field({"kind": "category"}.get(named, named) or "text", facts.language)
