"""The first copy: the newest days at once, the older behind, and nobody waits for the network meanwhile."""

import gc
from pathlib import Path

import psycopg
import pytest

from desktop.sync import copying
from desktop.sync.connecting import join_server
from desktop.sync.copying import copy_older, first_copy
from desktop.sync.snapshot import batches
from desktop.workflow.progress import Closing, close, note
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


def test_the_newest_days_and_all_that_is_open_come_first_and_the_older_days_behind(
    company: Company, here: Station, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: FoundedDesk
):
    old, still_open = here.take("Closed long ago"), here.take("Open for months")
    close(here.office, old.request_id, here.told(), Closing(outcome="done"))
    note(here.office, still_open.request_id, here.told("She rings again"))
    here.sync()
    monkeypatch.setattr(copying, "_FIRST_DAYS", 2)
    monkeypatch.setattr(copying, "DAYS", 36_500)
    monkeypatch.setattr(copying, "_CHUNK_DAYS", 12_000)

    there = company.station(tmp_path / "there")

    assert list(there.rows("request")) == [still_open.request_id]
    assert len(there.rows("entry")) == 2
    assert there.rows("site")[desk.house] == here.rows("site")[desk.house]

    connection = there.connected(company.logins["boris"])
    assert connection is not None
    rounds = 1
    while copy_older(connection, there.office.database):
        rounds += 1
    here.pull()
    assert rounds == 4
    assert list(differences(company, there)) == []


def test_an_act_is_saved_while_the_copy_is_read_and_is_sent_afterwards(here: Station, company: Company):
    connection = here.connected(company.logins["boris"])
    assert connection is not None
    numbers: list[str] = []

    def take(_table: str, _done: int) -> None:
        if not numbers:
            numbers.append(here.take("The phone rings meanwhile").number)

    first_copy(connection, here.office.database, progress=take)

    assert [row["words"] for row in here.rows("request").values()] == ["The phone rings meanwhile"]
    here.sync()
    assert list(differences(company, here)) == []


def test_a_copy_that_breaks_off_leaves_the_file_as_it_was(here: Station, company: Company):
    here.take("Before")
    connection = here.connected(company.logins["boris"])
    assert connection is not None
    before = {table: here.rows(table) for table in ("request", "entry", "site", "person")}

    def break_off(_table: str, _done: int) -> None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        first_copy(connection, here.office.database, progress=break_off)

    assert {table: here.rows(table) for table in before} == before
    here.leave()
    here.sync()
    assert list(differences(company, here)) == []


def test_a_pc_that_breaks_off_while_it_joins_is_still_the_single_pc_it_was(company: Company, tmp_path: Path):
    alone = company.alone(tmp_path / "alone")
    before = {table: alone.rows(table) for table in ("company", "station", "category")}
    connection = alone.connected(company.logins["boris"])
    assert connection is not None

    def break_off(table: str, _done: int) -> None:
        if table == "person":
            raise ConnectionError

    with pytest.raises(ConnectionError):
        join_server(connection, alone.office.database, company.address(), progress=break_off)

    assert alone.letters is None
    assert {table: alone.rows(table) for table in before} == before
    alone.leave()
    assert alone.join() == "B"


def test_a_copy_whose_connection_breaks_leaves_no_cursor_open(here: Station, company: Company):
    here.take("Somebody rang")
    here.sync()
    line = here.connected(company.logins["boris"])
    assert line is not None
    line.execute("BEGIN")
    rows = batches(line, "request", "true", {})
    assert next(iter(rows))
    company.administrator.execute("SELECT pg_terminate_backend(%s, 5000)", (line.info.backend_pid,))

    with pytest.raises(psycopg.OperationalError):
        rows.close()  # type: ignore[attr-defined]

    gc.collect()  # a cursor left open would be told now
    assert line.broken
