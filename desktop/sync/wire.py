"""How values travel: the change log's and the server's JSON differ in times only."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Table

from desktop.storage.tables import Base
from desktop.storage.types import Id, Instant, instant

TABLES: Mapping[str, Table] = Base.metadata.tables
ROWS: Mapping[str, type[Base]] = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}

REFERENCES: Mapping[str, list[tuple[str, str]]] = {
    name: [(key.parent.key, key.column.table.name) for key in table.foreign_keys] for name, table in TABLES.items()
}
"""Of each table: the columns that refer to rows of other tables."""


def pushed(ops: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the *ops* of an act as the server takes them: times as ISO 8601 in UTC instead of microseconds."""
    return [
        {**op, **{side: _iso(op["tab"], op[side]) for side in ("set", "base") if op.get(side) is not None}}
        for op in ops
    ]


def _iso(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    columns = TABLES[table].columns
    return {
        name: instant(value).isoformat() if isinstance(value, int) and _is(columns, name, Instant) else value
        for name, value in values.items()
    }


def pulled(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a row as the ORM takes them; what a newer server has besides is left out."""
    columns = TABLES[table].columns
    return {name: _read(columns[name].type, value) for name, value in values.items() if name in columns}


def logged(table: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a change-log record as the ORM takes them."""
    return pulled(table, _iso(table, values))


def _is(columns: Any, name: str, kind: type[Any]) -> bool:
    return name in columns and isinstance(columns[name].type, kind)


def _read(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, Instant):
        return datetime.fromisoformat(value)
    return UUID(value) if isinstance(kind, Id) else value
