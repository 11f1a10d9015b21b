"""A newer or an older program on either side: a sentence, a kept outbox; what is not known is kept and passed by."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.domain.day import desk_day
from desktop.domain.errors import ProgramTooNew, ProgramTooOld
from desktop.server import installing
from desktop.server.installing import upgrade
from desktop.storage.opening import MIGRATIONS
from desktop.storage.queries.desk import desk_facts
from desktop.storage.tables import ChangeRow
from desktop.sync import connecting, pulling, pushing, worker
from desktop.sync.on_demand import fetch_day
from desktop.sync.round import Line
from desktop.wording.errors import sentence
from desktop.wording.language import Language
from desktop.workflow.progress import Closing, close, note
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences, unheard
from tests.sync.test_worker import Working, is_shared

WEATHER = '''"""A later release adds a column, and a table."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("request", sa.Column("weather", sa.String(200), server_default="fair", nullable=False))
'''


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Station], Working]]:
    """Start a station's worker; it ends with the test."""
    monkeypatch.setattr(worker, "FIRST_RETRY_S", 0.05)
    monkeypatch.setattr(worker, "LONGEST_RETRY_S", 0.2)
    working: list[Working] = []

    def _start(station: Station) -> Working:
        working.append(Working(station))
        return working[-1]

    yield _start
    for one in working:
        assert one.worker.stop(30)


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The migrations of a later release."""
    folder = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_weather.py").write_text(WEATHER, encoding="utf-8")
    return folder


def of_age(monkeypatch: pytest.MonkeyPatch, version: int) -> None:
    """Let this program be of another release."""
    for module in (pushing, connecting, pulling):
        monkeypatch.setattr(module, "CLIENT_VERSION", version)


def meta(company: Company, **values: int) -> None:
    for name, value in values.items():
        company.administrator.execute(f"UPDATE sync.meta SET {name} = {value}".encode())


@pytest.mark.parametrize("error", [ProgramTooNew(), ProgramTooOld()])
def test_there_is_a_sentence_in_every_language(error: Any):
    said = {sentence(error, Language(code)) for code in ("en", "ru", "zh_CN")}
    assert len(said) == 3
    assert all(len(one) > 20 for one in said)


def test_a_station_newer_than_the_server_saves_at_home_and_says_so_until_the_server_was_brought_up(
    here: Station, company: Company, later: Path, start: Callable[[Station], Working], monkeypatch: pytest.MonkeyPatch
):
    of_age(monkeypatch, 2)
    working = start(here)
    told = working.told.until(lambda shared: shared.why is not None)
    taken = here.take("Newer")

    assert isinstance(told.why, ProgramTooNew)
    working.told.until(lambda shared: shared.backlog.waiting == 1)
    assert taken.request_id in here.rows("request")
    assert company.administrator.execute("SELECT count(*) FROM app.request").fetchone() == (0,)

    assert upgrade(company.engine, migrations=later) == ("0001", "0002")
    working.worker.wake()
    working.told.until(is_shared)
    working.until(lambda: set(here.states()) == {"shared"})


def test_a_station_that_is_too_old_keeps_its_outbox_and_goes_on_after_its_own_upgrade(
    here: Station,
    there: Station,
    company: Company,
    start: Callable[[Station], Working],
    monkeypatch: pytest.MonkeyPatch,
):
    there.take("Newer desk's")
    there.sync()
    working = start(here)
    working.told.until(is_shared)
    meta(company, schema_version=2, min_client=2)

    taken = here.take("Too old")
    told = working.told.until(lambda shared: shared.why is not None)

    assert isinstance(told.why, ProgramTooOld)
    assert told.backlog.waiting == 1
    assert here.states()[-1] is None
    of_age(monkeypatch, 2)
    working.worker.wake()
    working.told.until(is_shared)
    working.until(lambda: set(here.states()) == {"shared"})
    assert taken.request_id in here.rows("request")
    assert list(differences(company, here)) == []


def test_a_station_that_is_too_old_takes_nothing_in_any_more_though_its_line_still_stands(
    here: Station, there: Station, company: Company
):
    """What a server of another age writes may mean something that this program does not know."""
    here.pull()
    there.take("Newer desk's")
    there.sync()
    meta(company, schema_version=2, min_client=2)

    with pytest.raises(ProgramTooOld):
        here.pull()
    with pytest.raises(ProgramTooOld):
        Line(here.office.database, company.address(), lambda _address: None)

    assert here.rows("request") == {}


def test_an_upgrade_tells_which_programs_are_too_old(company: Company, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(installing, "OLDEST_CLIENT", 2)

    upgrade(company.engine)

    assert company.administrator.execute("SELECT min_client FROM sync.meta").fetchone() == (2,)


def test_an_older_station_works_through_an_upgrade_of_the_server(
    here: Station, there: Station, company: Company, later: Path, start: Callable[[Station], Working]
):
    mine, theirs = start(here), start(there)
    for one in (mine, theirs):
        one.told.until(is_shared)
    first = here.take("Before")
    theirs.until(lambda: first.request_id in there.rows("request"))

    upgrade(company.engine, migrations=later)
    second = here.take("After")
    note(there.office, first.request_id, there.told("She rings again"))

    theirs.until(lambda: second.request_id in there.rows("request"))
    mine.until(lambda: set(here.states()) == {"shared"})
    theirs.until(lambda: set(there.states()) == {"shared"})
    for one in (mine, theirs):
        assert not [told.why for told in one.told.all if isinstance(told.why, ProgramTooOld | ProgramTooNew)]
    found = company.administrator.execute("SELECT DISTINCT weather FROM app.request").fetchall()
    assert found == [("fair",)]


def test_columns_of_a_newer_server_are_passed_by_in_the_first_copy_the_feed_and_an_old_day(
    here: Station, company: Company, later: Path, tmp_path: Path, desk: FoundedDesk
):
    taken = here.take("Newer")
    close(here.office, taken.request_id, here.told(), Closing(outcome="done"))
    here.sync()
    upgrade(company.engine, migrations=later)
    here.leave()
    late = company.station(tmp_path / "late")
    note(here.office, taken.request_id, here.told("She rings again"))
    here.sync()

    late.pull()

    connection = late.connected(company.logins["boris"])
    assert connection is not None
    with late.office.database.read() as session:
        day = desk_day(desk_facts(session))
    assert fetch_day(connection, late.office.database, day, day.of(late.clock()), now=late.clock())
    assert late.rows("request")[taken.request_id]["words"] == "Newer"
    assert len([row for row in late.rows("entry").values() if row["request_id"] == taken.request_id]) == 3


def test_a_column_that_the_server_does_not_have_is_left_out_and_noted_with_the_act(here: Station, company: Company):
    company.administrator.execute("ALTER TABLE app.request DROP COLUMN eta_at")
    company.administrator.execute("ALTER TABLE app.call DROP COLUMN place_text")

    here.take("Newer than the server's form", place_text="Mill Lane 4")
    here.push()

    with here.office.database.read() as session:
        result = session.scalars(select(ChangeRow.result).order_by(ChangeRow.seq.desc()).limit(1)).one()
    assert result is not None
    assert (result["status"], result["ignored"]) == ("ok", ["call.place_text"])


def test_a_newer_programs_first_copy_of_a_server_goes_on_at_its_cursor(here: Station, company: Company, later: Path):
    """The upgrade writes no line into the feed that an older station could not read."""
    line = Line(here.office.database, company.address(), lambda _address: None)
    upgrade(company.engine, migrations=later)
    try:
        line.begin(unheard)
        assert line.pull() == 0
    finally:
        line.close()
