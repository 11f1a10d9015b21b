"""Large directories come behind the newest day: in parts, each whole, and whatever breaks off goes on where it was."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from psycopg import Connection
from sqlalchemy import text

from desktop.domain.copying import DAYS
from desktop.storage.queries.copying import copying
from desktop.sync import directories
from desktop.sync.copying import copy_more
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences

_DIE_IN_THE_MIDDLE = """
import os, signal, sys
from pathlib import Path
from desktop.server.address import read_address
from desktop.server.connecting import connect
from desktop.storage.opening import open_file
from desktop.sync import copying, directories
from desktop.sync.connecting import join_server

folder, url, login, after = sys.argv[1:]
directories._SMALL_ROWS, directories._AT_ONCE, copying._FIRST_DAYS = 0, 3, 36_500
address = read_address(url)[0].of(login)
database = open_file(Path(folder))
connection = connect(address, None)
parts = 0
keep = directories.keep_directories_to_come

def die(session, left):
    global parts
    parts += 1
    keep(session, left)
    session.flush()
    if parts > int(after):
        os.kill(os.getpid(), signal.SIGKILL)

directories.keep_directories_to_come = die
join_server(connection, database, address, progress=lambda table, rows: None)
while copying.copy_more(connection, database):
    pass
"""


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(directories, "_SMALL_ROWS", 0)
    monkeypatch.setattr(directories, "_AT_ONCE", 3)


def _streets(company: Company, count: int) -> None:
    """Let the server have places that no request is about, a child with an older key than its street among them."""
    company.administrator.execute(
        "INSERT INTO app.site (id, parent_id, name, path, kind, zone, access_notes, private_notes, warning)"
        " SELECT ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,"
        "  CASE WHEN n = 1 THEN '00000000-0000-7000-8000-0000000000ff'::uuid END,"
        "  'Street ' || n, 'Street ' || n, 'street', 'Europe/Riga', '', '', '' FROM"
        " (SELECT generate_series(1, %s) UNION ALL SELECT 255) AS series (n)",
        (count,),
    )


def _finish(station: Station, connection: Connection[Any]) -> int:
    parts = 1
    while copy_more(connection, station.office.database):
        _proved_whole(station)
        parts += 1
    return parts


def _proved_whole(station: Station) -> None:
    with station.office.database.read() as session:
        assert session.execute(text("PRAGMA foreign_key_check")).all() == []


def test_what_the_newest_day_refers_to_is_here_at_once_and_the_rest_behind(
    company: Company, here: Station, tmp_path: Path, desk: FoundedDesk
):
    line = here.connected(company.logins["boris"])
    assert line is not None
    _finish(here, line)
    here.take("At this house", site_id=desk.house)
    here.push()
    _streets(company, 20)

    there = company.station(tmp_path / "there")

    assert desk.house in there.rows("site")
    assert len(there.rows("site")) < 20
    with there.office.database.read() as session:
        left = copying(session, now=there.clock(), days=DAYS)
    assert (left.table, left.percent) == ("customer", 0)
    line = there.connected(company.logins["boris"])
    assert line is not None
    _finish(there, line)
    there.pull()
    assert list(differences(company, there)) == []
    with there.office.database.read() as session:
        assert copying(session, now=there.clock(), days=DAYS).percent is None


def test_what_is_written_while_the_directories_come_is_not_lost(company: Company, tmp_path: Path):
    _streets(company, 10)
    late = company.station(tmp_path / "late")
    line = late.connected(company.logins["boris"])
    assert line is not None
    copy_more(line, late.office.database)

    company.administrator.execute("UPDATE app.site SET name = 'Renamed', path = 'Renamed'")
    late.take("Rings at a new place", place_text="Typed meanwhile 5", makes_place=True)
    _finish(late, line)
    late.sync()
    late.pull()

    assert list(differences(company, late)) == []


def test_a_kill_in_the_middle_leaves_a_whole_file_and_the_rest_is_fetched_from_there(
    company: Company, tmp_path: Path, here: Station
):
    _streets(company, 30)
    folder = tmp_path / "killed"
    company.alone(folder).office.database.close()
    asked = [str(folder), company.url, company.logins["boris"], "5"]
    done = subprocess.run([sys.executable, "-c", _DIE_IN_THE_MIDDLE, *asked], check=False, timeout=60)
    assert done.returncode == -9

    again = company.opened(folder)
    _proved_whole(again)
    before = len(again.rows("site"))
    line = again.connected(company.logins["boris"])
    assert line is not None
    assert before > 0
    rest = _finish(again, line)
    again.pull()

    assert list(differences(company, again)) == []
    whole = company.alone(tmp_path / "whole")
    whole.join()
    line = whole.connected(company.logins["boris"])
    assert line is not None
    assert rest == _finish(whole, line) - 5  # the five that were laid in were not fetched again
