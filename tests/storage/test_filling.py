"""Rows written straight into a file: the indices come back, and what cannot be written is said."""

import sqlite3
from contextlib import closing

import pytest

from desktop.domain.ids import new_id
from desktop.storage.filling import Rows, filling, given_besides, insert_statement
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME

COLUMNS = {"customer": ("id", "name", "note"), "site": ("id", "parent_id", "name", "path", "kind", "zone")}


@pytest.fixture
def database(tmp_path):
    database = open_file(tmp_path)
    yield database
    database.close()


def some_rows(count=3):
    rows = Rows({table: [] for table in COLUMNS})
    for n in range(count):
        ref = new_id().bytes
        rows.of["customer"].append((ref, f"Union {n}", ""))
        rows.found.append(("customer", ref, ([f"Union {n}"], [])))
    return rows


def indices(folder):
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        return {row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}


@pytest.mark.parametrize("beside", [False, True], ids=["here", "beside"])
def test_what_is_filled_in_is_found_and_the_indices_are_back(database, beside):
    before = indices(database.folder)
    with filling(database, COLUMNS, beside=beside) as write:
        write(some_rows())
        write(some_rows(2))
    assert indices(database.folder) == before
    with database.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM customer").scalar() == 5
        assert session.connection().exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        found = session.connection().exec_driver_sql("SELECT body FROM search_text WHERE search_text MATCH 'union 1'")
        assert found.scalars().all() == ["union 1", "union 1"]


@pytest.mark.parametrize("beside", [False, True], ids=["here", "beside"])
def test_what_the_file_refuses_is_raised_here(database, beside):
    rows = some_rows()
    rows.of["customer"].append((b"too few",))
    with pytest.raises(sqlite3.Error, match="binding"), filling(database, COLUMNS, beside=beside) as write:
        write(rows)


def test_a_column_that_nobody_names_has_what_a_new_row_has():
    assert given_besides("site", ("id", "name", "path", "zone")) == {
        "kind": "other", "access_notes": "", "private_notes": "", "warning": "",
    }  # fmt: skip
    assert insert_statement("customer", ("id", "name")) == (
        """INSERT INTO customer ("id", "name", "note") VALUES (?, ?, '')"""
    )


def test_a_column_without_a_default_must_be_named():
    with pytest.raises(RuntimeError, match="path"):
        given_besides("site", ("id", "name", "zone"))
