"""Why a row stays here though its time is over: an act or a draft names it, or a row that stays refers to it."""

import json
import re
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.tables import OF_REQUEST, ChangeRow, DraftRow
from desktop.storage.tables.local import UNSETTLED
from desktop.sync import wire

_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_OF_JOURNAL = ("request", *OF_REQUEST)


def named_elsewhere(session: Session, rows: set[UUID]) -> set[UUID]:
    """Return those of *rows*, or the requests among them, that an unsettled act, or a draft, is about or names."""
    named: set[UUID] = set()
    for (ops,) in session.execute(select(ChangeRow.ops).where(UNSETTLED)):
        named |= _ids_in(ops)
    for (body,) in session.execute(select(DraftRow.body)):
        named |= _ids_in(body)
    return (rows & named) | _requests_of(session, named, rows)


def _ids_in(value: Any) -> set[UUID]:
    return {UUID(found) for found in _ID.findall(json.dumps(value))}


def _requests_of(session: Session, named: set[UUID], rows: set[UUID]) -> set[UUID]:
    """Return those requests of *rows* on which one of the rows *named* hangs."""
    found: set[UUID] = set()
    for table in OF_REQUEST if named else ():
        kind: Any = wire.ROWS[table]
        hanging = session.execute(select(kind.id, kind.request_id).where(kind.request_id.in_(rows)))
        found |= {request for row, request in hanging if row in named}
    return found


def tied_to_what_stays(session: Session, rows: set[UUID], *, table: str = "request") -> set[UUID]:
    """Return those of *rows* (of *table*) that cannot go: what stays refers to them, or they to what stays.

    Directories always stay and tie nobody: only rows of the journal do.
    """
    tied: set[UUID] = set()
    while found := _tied(session, rows - tied, table):
        tied |= found
    return tied


def _tied(session: Session, going: set[UUID], table: str) -> set[UUID]:
    tied: set[UUID] = set()
    for kind, column, target in _ties():
        if table != "request" and target != table:
            continue
        tied |= _tied_by(session, kind, column, target, going, table)
    return tied


def _ties() -> Iterator[tuple[Any, str, str]]:
    """Give the references between rows of the journal: (who refers, by which column, to which table)."""
    for name in wire.TABLES:
        for column, target in wire.REFERENCES[name]:
            if target in _OF_JOURNAL and not (name in OF_REQUEST and column == "request_id"):
                yield wire.ROWS[name], column, target


def _tied_by(session: Session, kind: Any, column: str, target: str, going: set[UUID], table: str) -> set[UUID]:
    """Return the going rows that one kind of reference ties to what stays."""
    refers = getattr(kind, column)
    if table != "request":  # single rows: who refers to one keeps it
        return set(session.scalars(select(refers).where(refers.in_(going))))
    aim: Any = wire.ROWS[target]
    referring = kind.id if kind.__tablename__ == "request" else getattr(kind, "request_id", None)
    aimed = aim.id if target == "request" else aim.request_id
    found: set[UUID] = set()
    if referring is None:  # a row of no request refers to one
        return set(session.scalars(select(aimed).join(kind, refers == aim.id).where(aimed.in_(going))))
    pairs = select(referring, aimed).join_from(kind, aim, refers == aim.id)
    for one, other in session.execute(pairs.where(aimed.in_(going) | referring.in_(going))):
        if one not in going and other in going:
            found.add(other)
        elif one in going and other not in going and other is not None:
            found.add(one)
    return found
