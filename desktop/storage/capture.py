"""Capture of every change in the act's own transaction: the change log that sharing will push.

One act = one record {txn, author, ops}, ops = [{op: I|U, tab, id, set, base}], one for each row, in the order of the
flushes that touched it first: the server decides about a row once.

I -- a new row: `set` has its columns but `id`; a column that is absent is NULL, and NULLs are always left out
U -- `set` has the changed columns alone, `base` the same ones as they stood before; there NULL is written as null.
     Of a request's guard group `base` has all that the act relied on, changed or not (domain.guarded)
Values stand as `plain` makes them, so that whoever reads a record needs no other source.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from math import isfinite
from typing import Any
from uuid import UUID

from sqlalchemy import Column, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction
from sqlalchemy.orm.attributes import History

from desktop.domain.errors import TextRefused
from desktop.domain.guarded import relied_on
from desktop.domain.ids import new_id
from desktop.domain.text import is_keepable
from desktop.storage.tables.base import Base
from desktop.storage.tables.journal import RequestRow
from desktop.storage.tables.local import ChangeRow
from desktop.storage.types import Id, Instant, instant, micros

_OPS = "captured_ops"
_HELD = "held_rows"
_TOUCHED = "touched_rows"
AUTHOR = "author_id"
NOW = "now"
OWN = "own_txns"


def plain(value: Any) -> Any:
    """Return *value* as it stands in JSON: ids as hex text, instants as microseconds."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return micros(value)
    return value


def from_plain(column: Column[Any], value: Any) -> Any:
    """Return the value of *column* that `plain` made *value* of."""
    if value is None:
        return None
    if isinstance(column.type, Instant):
        return instant(value)
    return UUID(value) if isinstance(column.type, Id) else value


def touch(session: Session, rows: Mapping[str, Iterable[UUID]]) -> None:
    """Let those who show *rows* hear of them: they were changed past the flushes."""
    touched: dict[str, set[UUID]] = session.info.setdefault(_TOUCHED, {})
    for table, ids in rows.items():
        touched.setdefault(table, set()).update(ids)


def install_capture(session: type[Session]) -> None:
    """Make every flush of *session*'s instances leave its trace, and refuse what would pass it by."""
    event.listen(session, "before_flush", _refuse_unkeepable)
    event.listen(session, "after_flush", _collect)
    event.listen(session, "before_commit", _write)
    event.listen(session, "after_rollback", _forget)
    event.listen(session, "do_orm_execute", _refuse_bulk)
    event.listen(session, "loaded_as_persistent", _hold)


def changed_rows(session: Session) -> dict[str, set[UUID]]:
    """Return the rows that the flushes so far have touched, by table."""
    rows = {table: set(ids) for table, ids in session.info.get(_TOUCHED, {}).items()}
    for op in session.info.get(_OPS, ()):
        rows.setdefault(op["tab"], set()).add(UUID(op["id"]))
    return rows


def _refuse_unkeepable(session: Session, _flush: UOWTransaction, _instances: object) -> None:
    """Let no text into the log that no server can take: it would stand in the way of all acts behind it."""
    for row in [*session.new, *session.dirty]:
        if isinstance(row, Base):
            for name, value in inspect(row).dict.items():
                if isinstance(value, str | dict | list | float) and not _is_keepable(value):
                    raise TextRefused(field=name)


def _is_keepable(value: Any) -> bool:
    if isinstance(value, str):
        return is_keepable(value)
    if isinstance(value, dict):
        return all(_is_keepable(part) for pair in value.items() for part in pair)
    if isinstance(value, float):
        return isfinite(value)  # JSON has no word for others
    return not isinstance(value, list) or all(map(_is_keepable, value))


def _collect(session: Session, _flush: UOWTransaction) -> None:
    gone = [row for row in session.deleted if isinstance(row, Base)]
    if gone:
        raise RuntimeError(f"rows are retired or voided, never deleted: {gone}")
    ops: list[dict[str, Any]] = session.info.setdefault(_OPS, [])
    for row in session.new:
        if isinstance(row, Base):
            columns = inspect(row).mapper.column_attrs
            values = {c.key: getattr(row, c.key) for c in columns if c.key != "id"}
            given = {key: plain(value) for key, value in values.items() if value is not None}
            ops.append({"op": "I", "tab": row.__tablename__, "id": str(row.id), "set": given})
    ops.extend(_update(row) for row in session.dirty if isinstance(row, Base) and session.is_modified(row))


def _update(row: Base) -> dict[str, Any]:
    state = inspect(row)
    now, base = {}, {}
    for column in state.mapper.column_attrs:
        history: History = state.attrs[column.key].history
        if history.has_changes():
            now[column.key] = plain(history.added[0]) if history.added else None
            base[column.key] = plain(history.deleted[0]) if history.deleted else None
    if isinstance(row, RequestRow):
        base |= {name: plain(getattr(row, name)) for name in relied_on(now) - now.keys()}
    return {"op": "U", "tab": row.__tablename__, "id": str(row.id), "set": now, "base": base}


def _write(session: Session) -> None:
    session.flush()
    ops = _one_a_row(session.info.pop(_OPS, []))
    if ops:
        txn = new_id()
        own: set[UUID] | None = session.info.get(OWN)
        if own is not None:
            own.add(txn)  # before the commit: whoever watches the file must never meet it unknown
        session.add(ChangeRow(txn=txn, author_id=session.info.get(AUTHOR), at=session.info[NOW], ops=ops))
        session.flush()


def _one_a_row(ops: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return *ops* with a row's later changes laid into its first one; what changed and changed back is left out."""
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    for op in ops:
        first = rows.setdefault((op["tab"], op["id"]), op)
        if first is op:
            continue
        first["set"] |= op["set"]
        if first["op"] == "I":
            first["set"] = {name: value for name, value in first["set"].items() if value is not None}
        else:
            first["base"] = op["base"] | first["base"]
    for op in rows.values():
        base = op.get("base", {})
        for name in [name for name, value in op["set"].items() if name in base and base[name] == value]:
            del op["set"][name], base[name]
    return [op for op in rows.values() if op["set"] or op["op"] == "I"]


def _forget(session: Session) -> None:
    session.info.pop(_OPS, None)


def _hold(session: Session, row: object) -> None:
    """Keep what an act has read until it ends: the session itself would forget it and read it again."""
    session.info.setdefault(_HELD, []).append(row)


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_select:
        return
    is_shared = getattr(state.statement, "table", None) in Base.metadata.tables.values()
    if is_shared or any(issubclass(mapper.class_, Base) for mapper in state.all_mappers):
        raise RuntimeError("bulk statements pass the change log by: use rows of the session (sync rule 10)")
