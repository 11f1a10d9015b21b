"""A refused act corrected: its own fields once more as they were typed; what was refused is struck through with it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.codes import EntryKind
from desktop.domain.records import EntryRecord, RequestCard
from desktop.domain.status import Act
from desktop.domain.undecided import ACT_OF, RefusedAct
from desktop.models.act_choices import Around, fields_of
from desktop.models.act_form import ActForm, Field, Option
from desktop.models.card_words import say
from desktop.models.line_text import Reader
from desktop.wording import statuses
from desktop.wording.marks import QT_TRANSLATE_NOOP

_TITLE = QT_TRANSLATE_NOOP("card", "Correct what was refused: strike it through, and write anew: {act}")
_PREFIX = "again "
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ACTS: Mapping[str, Act] = {kind: act for kind, act in ACT_OF.items() if act is not Act.CORRECT} | {
    EntryKind.NO_ANSWER: Act.NO_ANSWER,
    EntryKind.ETA: Act.ETA,
    EntryKind.NOTED: Act.NOTE,
    EntryKind.LABOUR: Act.MINUTES,
    EntryKind.RUNG_BACK: Act.RING_BACK,
    EntryKind.NOT_REACHED: Act.NOT_REACHED,
    EntryKind.PROMISED: Act.PROMISE,
    EntryKind.RELEASED: Act.RELEASE,
}
_FROM_DATA: Mapping[str, tuple[str, ...]] = {
    "team": ("team_id",),
    "person": ("person_id", "assignee_id"),
    "reason": ("reason",),
    "outcome": ("outcome",),
    "problem": ("problem",),
    "cause": ("cause",),
    "remedy": ("remedy",),
    "minutes": ("minutes",),
}


def is_correctable(refused: RefusedAct) -> bool:
    """Return whether the act can be typed anew in its own fields: on the card of its request, or in the directory."""
    first = refused.entries[0] if refused.entries else None
    if first is None:
        return False
    return first.kind in _ACTS if refused.line is not None else first.kind == EntryKind.DIRECTORY


def correction(refused: RefusedAct, card: RequestCard, around: Around) -> ActForm | None:
    """Return the form of the act with what it said; None if it has none (a call, a correction, a caller joined)."""
    if not is_correctable(refused) or refused.line is None:
        return None
    entry = refused.entries[0]
    act = _ACTS[entry.kind]
    before = replace(card, team_id=None, line=replace(card.line, person_id=None))  # whom it named can be named again
    said = _said(entry, around.reader)
    fields = tuple(_filled(field, said.get(field.key, "")) for field in fields_of(act, before, around))
    title = say(around.reader, _TITLE, act=statuses.act(act, around.reader.language))
    return ActForm(act=act, title=title, subject=f"{_PREFIX}{refused.txn}", fields=fields)


def corrected_act(subject: str) -> UUID | None:
    """Return the refused act that a form of `correction` is about, None of any other form."""
    return UUID(subject.removeprefix(_PREFIX)) if subject.startswith(_PREFIX) else None


def _said(entry: EntryRecord, reader: Reader) -> dict[str, str]:
    now: Mapping[str, Any] = entry.data.get("now", {})
    found = {"text": entry.text, "at": _typed(entry.occurred_at, reader)}
    for key, names in _FROM_DATA.items():
        value = next((one for name in names if (one := entry.data.get(name, now.get(name))) is not None), None)
        if value is not None:
            found[key] = str(value)
    for key, at in (("eta", now.get("eta_at")), ("due", entry.data.get("due_at"))):
        if isinstance(at, int):
            found[key] = _typed(_EPOCH + timedelta(microseconds=at), reader)
    return found


def _filled(field: Field, said: str) -> Field:
    """Return the field as it was typed: an option by its key, own words as an option more."""
    if said and field.own_words and all(option.key != said for option in field.options):
        field = replace(field, options=(*field.options, Option(said, said)))
    return replace(field, preset=said) if said else field


def _typed(at: datetime, reader: Reader) -> str:
    """Return a time as it may be typed."""
    local = at.astimezone(reader.zone)
    time = f"{local:%H:%M}"
    return time if local.date() == reader.today else f"{local.day}.{local.month}. {time}"
