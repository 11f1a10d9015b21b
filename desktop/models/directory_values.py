"""Between a row of the directory and its form: what stands in the fields, and what is saved of what was typed."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from desktop.domain.contract_dates import read_contract_date
from desktop.domain.directory import DirectoryKind, DirectoryRecord, Reference, SiteKind
from desktop.domain.due import Priority
from desktop.domain.errors import FieldUnreadable, ReferenceUnknown
from desktop.domain.forms import label
from desktop.domain.status import Role
from desktop.domain.text import normalised
from desktop.models.directory_fields import FieldSpec, InputKind
from desktop.wording.language import short_date

NO_PIN = "-"
"""Typed as a PIN, it takes the PIN away."""


Typed = str | bool | Reference | tuple[str, ...] | tuple[Reference, ...]
"""What stands in one field."""

_NEW: Mapping[str, Mapping[str, Any]] = {
    DirectoryKind.SITE: {"kind": SiteKind.HOUSE},
    DirectoryKind.PERSON: {"role": Role.ENGINEER},
    DirectoryKind.TEAM: {"line": 2},
    DirectoryKind.CATEGORY: {"line": 2, "priority": Priority.NORMAL},
}
_EMPTY: Mapping[InputKind, Typed] = {
    InputKind.CHECK: False,
    InputKind.REFERENCE: Reference(),
    InputKind.REFERENCES: (),
    InputKind.LINES: (),
}


def stored(kind: str, specs: Iterable[FieldSpec], record: DirectoryRecord | None, language: str) -> dict[str, Typed]:
    """Return what the fields show of a row, or of one that is to be made (None)."""
    values = record.values if record else _NEW.get(kind, {})
    return {spec.key: _shown(spec, values, language) for spec in specs}


def changed(
    specs: Iterable[FieldSpec],
    typed: Mapping[str, Typed],
    record: DirectoryRecord | None,
    *,
    today: date = date.min,
) -> dict[str, Any]:
    """Return the columns that *typed* sets, as `workflow.directory.save` takes them.

    typed -- only the fields that were touched; today -- the desk's, for dates without a year

    Raises DateUnreadable, FieldUnreadable, ReferenceUnknown.
    """
    values = record.values if record else {}
    columns: dict[str, Any] = {}
    for spec in specs:
        if spec.key in typed and spec.kind is not InputKind.SAID:
            if spec.kind is InputKind.DATE:
                day = read_contract_date(str(typed[spec.key]), today=today)
                columns[spec.key] = day.isoformat() if day is not None else None
            else:
                _set(columns, spec, typed[spec.key], values)
    return columns


def completed(kind: str, columns: Mapping[str, Any], *, is_new: bool, position: int = 0) -> dict[str, Any]:
    """Return *columns* with what a new row needs besides: its kind's usual values, a category's key and order."""
    if not is_new:
        return {name: value for name, value in columns.items() if name != "position" or value is not None}
    whole = {**_NEW.get(kind, {}), **columns}
    if kind == DirectoryKind.CATEGORY:
        key = whole.get("key") or key_from(next((text for text in whole.get("labels", {}).values() if text), ""))
        whole |= {"key": key, "type_group": whole.get("type_group") or key}
        if whole.get("position") is None:
            whole["position"] = position
    return whole


def title_typed(kind: str, typed: Mapping[str, Typed], language: str) -> str:
    """Return what a row is called by what stands in its form; "" while it has no name."""
    if kind == DirectoryKind.CATEGORY:
        labels = {key.removeprefix("labels."): str(text) for key, text in typed.items() if key.startswith("labels.")}
        return label({key: text for key, text in labels.items() if text}, language) or str(typed.get("key", ""))
    if kind == DirectoryKind.EQUIPMENT:
        return f"{typed.get('short_number', '')}  {typed.get('name', '')}".strip()
    if kind == DirectoryKind.CONTRACT:
        return str(typed.get("number", "")) or str(typed.get("name", ""))
    name = str(typed.get("name", ""))
    phones = typed.get("phones", ())
    return name or (str(phones[0]) if isinstance(phones, tuple) and phones else "")


def key_from(words: str) -> str:
    """Return a key made from words: "Lift stopped" is lift_stopped."""
    return "_".join(normalised(words).split())[:60]


def _shown(spec: FieldSpec, values: Mapping[str, Any], language: str) -> Typed:
    name, _dot, part = spec.key.partition(".")
    if name == "labels":
        return str(values.get("labels", {}).get(part, ""))
    if name == "due":
        return _number_shown(values.get("due_minutes", {}).get(part))
    if name == "look_back":
        return _hours_shown(values.get("look_back_minutes"))
    if name == "members":
        return ", ".join(values.get("members", ()))
    if name == "pin":
        return ""
    value = values.get(spec.key)
    if value is None:
        return _EMPTY.get(spec.kind, "")
    if spec.kind is InputKind.DATE:
        return _date_shown(value, language)
    return str(value) if spec.kind in (InputKind.NUMBER, InputKind.CHOICE) else value


def _date_shown(iso: str, language: str) -> str:
    try:
        return short_date(language, date.fromisoformat(iso))
    except ValueError:  # of another program: it is shown as it stands
        return iso


def _number_shown(value: int | None) -> str:
    return "" if value is None else str(value)


def _hours_shown(minutes: int | None) -> str:
    return "" if minutes is None else f"{minutes / 60:g}"


def _set(columns: dict[str, Any], spec: FieldSpec, typed: Any, values: Mapping[str, Any]) -> None:
    name, _dot, part = spec.key.partition(".")
    if name == "labels":
        labels = columns.setdefault("labels", dict(values.get("labels", {})))
        _put_or_drop(labels, part, typed.strip())
    elif name in ("due", "look_back"):
        _set_minutes(columns, spec, typed, values)
    elif name == "pin":
        if typed.strip():
            columns["pin"] = "" if typed.strip() == NO_PIN else typed.strip()
    elif name == "login":
        columns["login"] = typed.strip() or None
    elif spec.kind is InputKind.NUMBER:
        columns[name] = _number(spec, typed)
    elif spec.kind is InputKind.CHOICE:
        columns[name] = int(typed) if name == "line" else typed
    elif spec.kind is InputKind.REFERENCE:
        columns[name] = _id(spec, typed)
    elif spec.kind is InputKind.REFERENCES:
        columns[name] = [_id(spec, one) for one in typed]
    elif spec.kind is InputKind.LINES:
        columns[name] = list(typed)
    else:
        columns[name] = typed


def _set_minutes(columns: dict[str, Any], spec: FieldSpec, typed: Any, values: Mapping[str, Any]) -> None:
    name, _dot, part = spec.key.partition(".")
    if name == "look_back":
        columns["look_back_minutes"] = _minutes_of_hours(spec, typed)
        return
    due = columns.setdefault("due_minutes", dict(values.get("due_minutes", {})))
    _put_or_drop(due, part, _number(spec, typed))


def _put_or_drop(mapping: dict[str, Any], key: str, value: Any) -> None:
    if value in (None, ""):
        mapping.pop(key, None)
    else:
        mapping[key] = value


def _number(spec: FieldSpec, typed: str) -> int | None:
    digits = typed.strip()
    if not digits:
        return None
    if not (digits.isdecimal() and len(digits) <= 6):
        raise FieldUnreadable(field=spec.label, typed=typed)
    return int(digits)


def _minutes_of_hours(spec: FieldSpec, typed: str) -> int | None:
    """Return the minutes of hours as typed, parts of one too (1.5 or 1,5)."""
    plain = typed.strip().replace(",", ".")
    if not plain:
        return None
    whole, _point, part = plain.partition(".")
    if not (whole.isdecimal() and len(whole) <= 4 and (not part or (part.isdecimal() and len(part) <= 2))):
        raise FieldUnreadable(field=spec.label, typed=typed)
    return round(float(plain) * 60)


def _id(spec: FieldSpec, typed: Reference) -> UUID | None:
    if typed.id is None and typed.title.strip():
        raise ReferenceUnknown(field=spec.label, typed=typed.title.strip())
    return typed.id
