"""The rows of a list that goes out, a few hundred in memory at a time, all of one moment."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.domain.codes import EntryKind
from desktop.domain.day import DeskDay
from desktop.domain.records import EntryRecord
from desktop.domain.taking_out import OutList, Span
from desktop.storage.queries.entries import records, refused_with
from desktop.storage.queries.out_tables import TABLES, OutTable, Statement
from desktop.storage.tables import EntryRow, RequestRow

PAGE = 500
Row = Sequence[Any]


def columns(list_: OutList, span: Span) -> tuple[str, ...]:
    """Return the names of the columns of *list_*, in the order of `rows`."""
    own = tuple(str(column.key) for column in TABLES[list_].columns(span))
    return (*own, "struck", "said") if list_ is OutList.ENTRIES else own


def count(session: Session, day: DeskDay, list_: OutList, span: Span, *where: ColumnElement[bool]) -> int:
    """Return how many rows there are."""
    wanted = _statement(TABLES[list_], day, span, *where).order_by(None)
    return session.scalar(select(func.count()).select_from(wanted.subquery())) or 0


def rows(
    session: Session,
    day: DeskDay,
    list_: OutList,
    span: Span,
    *where: ColumnElement[bool],
    only: frozenset[UUID] | None = None,
) -> Iterator[Row]:
    """Give the rows; an entry ends with its record instead of the sentence that is said of it.

    only -- the requests that may be among them, None: all
    """
    statement = _statement(TABLES[list_], day, span, *where)
    if list_ is OutList.ENTRIES:
        statement = statement.add_columns(EntryRow.request_id.label("of"), EntryRow.id.label("entry"))
    if only is not None:
        statement = statement.add_columns(RequestRow.id.label("request"))
    found = session.connection().execute(statement, execution_options={"yield_per": PAGE})
    for page in found.partitions(PAGE):
        if only is not None:
            yield from (row[:-1] for row in page if row[-1] in only)
        elif list_ is OutList.ENTRIES:
            yield from _with_records(session, page)
        else:
            yield from page


def rows_of(session: Session, statement: Statement) -> Iterator[Row]:
    """Give the rows of a table that is in no list, as they are."""
    yield from session.connection().execute(statement, execution_options={"yield_per": PAGE})


def _statement(table: OutTable, day: DeskDay, span: Span, *where: ColumnElement[bool]) -> Statement:
    conditions = list(where)
    if table.when is not None and span.first is not None:
        conditions.append(table.when >= day.bounds(span.first)[0])
    if table.when is not None and span.last is not None:
        conditions.append(table.when < day.bounds(span.last)[1])
    if table.in_use is not None and not span.is_whole:
        conditions.append(table.in_use)
    return table.rows.with_only_columns(*table.columns(span), maintain_column_froms=True).where(*conditions)


def _with_records(session: Session, page: Sequence[Row]) -> Iterator[Row]:
    """Give entries with whether they are struck through, and the record that a sentence is made of."""
    ids = [row[-1] for row in page]
    struck = _struck(session, {row[-2] for row in page if row[-2] is not None})
    by_id: dict[UUID, EntryRecord] = {entry.id: entry for entry in records(session, EntryRow.id.in_(ids))}
    for row in page:
        yield (*row[:-2], row[-1] in struck, by_id.get(row[-1]))


def _struck(session: Session, requests: set[UUID]) -> set[UUID]:
    """Return which entries of *requests* were taken back or not applied: what says so may be written much later."""
    session.flush()
    notes = session.execute(
        select(EntryRow.request_id, EntryRow.kind, EntryRow.data).where(
            EntryRow.request_id.in_(requests), EntryRow.kind.in_(("undone", "unjoined", EntryKind.NOT_APPLIED))
        )
    ).all()
    struck = {
        UUID(note.data["refers"]) for note in notes if note.kind != EntryKind.NOT_APPLIED and "refers" in note.data
    }
    lost = {note.request_id for note in notes if note.kind == EntryKind.NOT_APPLIED}
    if lost:
        entries = session.scalars(select(EntryRow).where(EntryRow.request_id.in_(lost))).all()
        for note in notes:
            if note.kind == EntryKind.NOT_APPLIED:
                struck |= refused_with(str(note.data.get("refers")), entries)
    return struck
