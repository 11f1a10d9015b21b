"""The contract of the tables: the same on SQLite and on PostgreSQL."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import IntegrityError, StatementError

from desktop.domain.ids import new_id
from desktop.storage.database import Database
from desktop.storage.tables import (
    Base,
    CallRow,
    CategoryRow,
    DayReviewRow,
    EntryRow,
    IntakeFormRow,
    RequestRow,
    StationRow,
    TeamRow,
)
from tests.storage.rows import CLASSES, MOMENT, filled, values


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__tablename__)
def test_every_column_of_every_table_comes_back_as_it_went_in(database, kind):
    rows = filled(kind)
    with database.act(author=None, now=MOMENT) as session:
        session.add_all(rows)
        session.flush()
        expected = dict(values(rows[-1]))
    with database.read() as session:
        row = session.get_one(kind, tuple(expected[column.key] for column in kind.__table__.primary_key.columns))
        assert dict(values(row)) == expected
        assert all(v.utcoffset() == timedelta(0) for _name, v in values(row) if isinstance(v, datetime))


def test_a_naive_time_never_reaches_the_database(database):
    row = filled(EntryRow)
    row[-1].occurred_at = datetime(2026, 3, 2, 12)  # noqa: DTZ001
    with pytest.raises((StatementError, ValueError), match="naive"), database.act(author=None, now=MOMENT) as session:
        session.add_all(row)


@pytest.mark.parametrize("instant", [datetime.fromisoformat("1970-01-01T00:00:00.000001+00:00"),
                                     datetime.fromisoformat("1899-12-31T23:59:59.999999+05:30"),
                                     datetime.fromisoformat("2199-12-31T23:59:59.999999-08:00")], ids=str)  # fmt: skip
def test_times_keep_their_microseconds(database, instant):
    rows = filled(EntryRow)
    rows[-1].occurred_at, entry_id = instant, rows[-1].id
    with database.act(author=None, now=MOMENT) as session:
        session.add_all(rows)
    with database.read() as session:
        assert session.get_one(EntryRow, entry_id).occurred_at == instant


def test_nothing_refers_to_what_is_not_there(database):
    rows = filled(CallRow)
    rows[-1].request_id = new_id()
    with pytest.raises(IntegrityError), database.act(author=None, now=MOMENT) as session:
        session.add_all(rows)


def test_every_reference_has_an_index_beginning_with_it(database):
    inspector = inspect(database.engine)
    for table in Base.metadata.tables:
        indexed = {index["column_names"][0] for index in inspector.get_indexes(table)}
        referring = {key["constrained_columns"][0] for key in inspector.get_foreign_keys(table)}
        assert referring <= indexed, table


def write(database: Database, kind: type, **columns: object) -> None:
    rows = filled(kind)
    for name, value in columns.items():
        setattr(rows[-1], name, value)
    with database.act(author=None, now=MOMENT) as session:
        session.add_all(rows)


DOUBLES = {
    "number": (RequestRow, {"station": "A", "year": 2026, "serial": 1}, {"external_ref": "2"}),
    "import": (RequestRow, {"source": "nyc", "external_ref": "1"}, {"serial": 2}),
    "letters": (StationRow, {"letters": "A"}, {}),
    "category": (CategoryRow, {"key": "trapped"}, {}),
    "form": (IntakeFormRow, {"key": "trapped", "version": 1}, {}),
    "signature": (DayReviewRow, {"day": "2026-03-02", "station": "A"}, {}),
}


@pytest.mark.parametrize(("kind", "same", "other"), DOUBLES.values(), ids=DOUBLES)
def test_only_the_server_refuses_doubles(database, kind, same, other):
    write(database, kind, **same)
    if database.folder is None:
        with pytest.raises(IntegrityError, match="unique"):
            write(database, kind, **(same | other))
    else:
        write(database, kind, **(same | other))


@pytest.mark.parametrize(("kind", "column", "value"), [(RequestRow, "status", "on_hold_by_law"), (TeamRow, "line", 4)])
def test_only_the_server_refuses_values_it_does_not_know(database, kind, column, value):
    if database.folder is None:
        with pytest.raises(IntegrityError, match="check"):
            write(database, kind, **{column: value})
    else:
        write(database, kind, **{column: value})


def test_a_station_has_no_unique_but_its_keys_and_no_check(desk):
    """It takes in what others wrote in any order, and values that a newer program knows (sync rule 5)."""
    with desk.database.read() as session:
        run = session.connection().exec_driver_sql
        for table in Base.metadata.tables:
            assert {row[3] for row in run(f"PRAGMA index_list({table})") if row[2]} == {"pk"}
            (sql,) = run("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).one()
            assert "CHECK" not in sql
            assert "UNIQUE" not in sql
