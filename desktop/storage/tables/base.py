"""What all tables share: column types, the id, and which constraints only a server has."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, MetaData, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from desktop.domain.ids import new_id
from desktop.storage.types import Id, Instant, Json, JsonList

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}
_TYPES = {datetime: Instant, UUID: Id, str: String(200), dict[str, Any]: Json, list[Any]: JsonList}


class Base(DeclarativeBase):
    """A table that is shared: the same on the station and on the server."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = _TYPES

    id: Mapped[UUID] = mapped_column(primary_key=True, default=new_id, sort_order=-1)


class LocalBase(DeclarativeBase):
    """A table that never leaves the station."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = _TYPES


def reference(table: str, *, index: bool = True, active_history: bool = False) -> Any:
    """Return a foreign key to *table*'s id. index -- False where another index begins with it."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(key, index=index, active_history=active_history)


def server_unique(*columns: str) -> UniqueConstraint:
    """Return a UNIQUE that only the server has: a station must be able to take in what others wrote."""
    constraint = UniqueConstraint(*columns)
    constraint.ddl_if(dialect="postgresql")
    return constraint


def check_json(metadata: MetaData) -> None:
    """Let the server take nothing but objects, or lists, where a station reads such."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, Json):
                form = "array" if isinstance(column.type, JsonList) else "object"
                table.append_constraint(server_check(f"jsonb_typeof({column.name}) = '{form}'", column.name))


def server_check(rule: str, name: str) -> CheckConstraint:
    """Return a CHECK that only the server has: values may grow, and an older station keeps and shows them."""
    constraint = CheckConstraint(rule, name=name)
    constraint.ddl_if(dialect="postgresql")
    return constraint
