"""One row of every table, every column filled with what is hard to keep."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Column, Integer

from desktop.domain.ids import new_id
from desktop.storage.tables import Base, LocalBase
from desktop.storage.types import Id, Instant, Json

MOMENT = datetime(2026, 3, 29, 1, 30, 0, 123_457, tzinfo=UTC)
TEXT = "Лифт 人民路 🛗 é\u202e\n'\"\\ "
JSON: dict[str, Any] = {"ключ": ["电梯", 1, 2.5, None, True, {"a": "\u2028🛗"}], "": ""}
CLASSES = sorted(
    (mapper.class_ for base in (Base, LocalBase) for mapper in base.registry.mappers), key=lambda c: c.__name__
)
TABLES = {kind.__tablename__: kind for kind in CLASSES}
_FITTING = {"line": 2, "status": "paused", "sha256": "ab" * 32, "day": date(2026, 3, 2).isoformat()}


def filled(kind: type[Any]) -> list[Any]:
    """Return rows that refer to each other: the last is a *kind* with every column filled, before it what it needs."""
    made: dict[str, Any] = {}
    _fill(kind, made)
    return list(made.values())


def _fill(kind: type[Any], made: dict[str, Any]) -> UUID:
    if kind.__tablename__ in made:
        return made[kind.__tablename__].id
    values: dict[str, Any] = {}
    own = new_id()
    for column in kind.__table__.columns:
        if column.foreign_keys:
            (key,) = column.foreign_keys
            target = key.column.table.name
            values[column.key] = own if target == kind.__tablename__ else _fill(TABLES[target], made)
        elif column.key == "id":
            values["id"] = own
        elif column.key != "seq":
            values[column.key] = _value(column)
    made[kind.__tablename__] = kind(**values)
    return own


def _value(column: Column[Any]) -> Any:
    if column.key in _FITTING:
        return _FITTING[column.key]
    if isinstance(column.type, Instant):
        return MOMENT + timedelta(microseconds=len(column.key))
    if isinstance(column.type, Id):
        return new_id()
    if isinstance(column.type, Json):
        return [JSON, 1] if column.key in ("ops", "entry_ids") else JSON
    if isinstance(column.type, Boolean):
        return True
    if isinstance(column.type, Integer):
        return 26
    return TEXT[: getattr(column.type, "length", None) or None]


def values(row: Any) -> Iterator[tuple[str, Any]]:
    """Give the row's columns by name."""
    for column in row.__table__.columns:
        yield column.key, getattr(row, column.key)
