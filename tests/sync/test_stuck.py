"""Nothing that one act, one person or one moment brings about stands in the way of all the other acts."""

import os
import signal
from collections.abc import Callable, Iterator
from datetime import timedelta
from math import nan
from typing import Any

import psycopg
import pytest
from sqlalchemy import select, update

from desktop.domain.errors import CertificateRefused, LoginRefused, ServerAway
from desktop.storage.tables import ChangeRow
from desktop.sync import round as line_of
from desktop.sync import worker
from desktop.sync.held import cursor_of
from desktop.workflow import directory
from desktop.workflow.progress import note
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences
from tests.sync.test_worker import Working, is_shared


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Working]]:
    """Start a station's worker; it ends with the test."""
    monkeypatch.setattr(worker, "FIRST_RETRY_S", 0.05)
    monkeypatch.setattr(worker, "LONGEST_RETRY_S", 0.2)
    working: list[Working] = []

    def _start(station: Station, url: str | None = None) -> Working:
        working.append(Working(station, url))
        return working[-1]

    yield _start
    for one in working:
        assert one.worker.stop(30)


def spoil(station: Station, value: Any) -> None:
    """Let the newest act hold what no server understands, as a program with a bug would write it."""
    with station.office.database.take_in() as (session, _changes):
        row = session.scalars(select(ChangeRow).order_by(ChangeRow.seq.desc()).limit(1)).one()
        ops = [{**op, "set": {**op["set"], "answers": value}} if op["tab"] == "request" else op for op in row.ops]
        session.execute(update(ChangeRow).where(ChangeRow.seq == row.seq).values(ops=ops))


@pytest.mark.parametrize("value", [{"floor": nan}, {"floor": "\ud83d"}, {"floor": "\x00"}], ids=repr)
def test_an_act_that_no_server_understands_is_shown_as_refused_and_the_others_go(
    here: Station, there: Station, company: Company, value: Any
):
    here.take("Spoilt")
    spoil(here, value)
    other = here.take("Sound")

    for _round in range(2):
        here.sync()
    there.sync()

    assert (here.backlog().waiting, here.backlog().refused) == (0, 1)
    assert list(there.rows("request")) == [other.request_id]


def test_a_person_whose_password_expires_in_the_middle_keeps_nobody_elses_acts_waiting(
    here: Station, company: Company, start: Callable[..., Working]
):
    working = start(here)
    working.told.until(is_shared)
    here.take("Anna's", who="anna")
    working.until(lambda: set(here.states()) == {"shared"})
    login = company.logins["anna"]
    company.administrator.execute(f'ALTER ROLE "{login}" NOLOGIN'.encode())
    company.administrator.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (login,))

    here.take("Anna's second", who="anna")
    other = here.take("Boris's")

    told = working.told.until(
        lambda shared: shared.why is None and shared.absent == {login} and shared.backlog.waiting == 1
    )
    assert told.alone_since is None
    there = {row for (row,) in company.administrator.execute("SELECT id FROM app.request")}
    assert other.request_id in there
    company.administrator.execute(f'ALTER ROLE "{login}" LOGIN'.encode())


def test_the_stations_own_password_that_expires_in_the_middle_is_said_and_typed_again(
    here: Station, company: Company, start: Callable[..., Working]
):
    working = start(here)
    working.told.until(is_shared)
    login = company.logins["boris"]
    company.administrator.execute(f'ALTER ROLE "{login}" NOLOGIN'.encode())
    company.administrator.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (login,))
    here.take("Alone")

    told = working.told.until(lambda shared: isinstance(shared.why, LoginRefused))
    assert told.backlog.waiting == 1
    company.administrator.execute(f'ALTER ROLE "{login}" LOGIN'.encode())
    working.worker.wake()
    working.told.until(is_shared)
    assert list(differences(company, here)) == []


def test_a_certificate_that_does_not_hold_is_said_and_nothing_is_sent(
    here: Station, start: Callable[..., Working], company: Company
):
    """A server that cannot prove who it is gets not one act."""
    url = company.url.replace("postgres@", f"{company.logins['boris']}@").replace(
        "?host=", "?sslmode=verify-full&host="
    )
    here.take("Secret")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(line_of, "connect", _no_certificate)
        told = start(here, url).told.until(lambda shared: shared.why is not None)

        assert isinstance(told.why, CertificateRefused)
        assert told.backlog.waiting == 1
    found = company.administrator.execute("SELECT count(*) FROM sync.applied WHERE station = 'B'").fetchone()
    assert found == (0,)


def _no_certificate(address: Any, _password: str | None) -> Any:
    from desktop.server.connecting import refusal

    raise refusal(psycopg.OperationalError("SSL error: certificate verify failed"), address)


def test_a_server_that_hangs_keeps_no_act_of_the_desk_waiting_and_the_window_closes(
    here: Station, company: Company, start: Callable[..., Working]
):
    """Its machine answers, its process does not: to the line all is well."""
    working = start(here)
    working.told.until(is_shared)
    found = company.administrator.execute(
        "SELECT pid FROM pg_stat_activity WHERE usename = %s", (company.logins["boris"],)
    ).fetchall()
    for (pid,) in found:
        os.kill(pid, signal.SIGSTOP)
    try:
        taken = here.take("While it hangs")
        assert taken.request_id in here.rows("request")
        assert not working.worker.stop(0.5)
    finally:
        for (pid,) in found:
            os.kill(pid, signal.SIGCONT)


@pytest.mark.parametrize("days", [-4_000, 4_000], ids=["eleven years behind", "eleven years ahead"])
def test_a_clock_that_is_wrong_by_years_loses_and_doubles_nothing(
    here: Station, there: Station, company: Company, desk: FoundedDesk, days: int
):
    here.clock.at += timedelta(days=days)
    taken = here.take("At an odd time")
    for station in (here, there):
        station.sync()
    note(there.office, taken.request_id, there.told("There"))
    note(here.office, taken.request_id, here.told("Here"))
    directory.save(here.office, "site", desk.house, {"access_notes": "odd"}, by=company.people["boris"])
    for station in (here, there, here):
        station.sync()

    for station in (here, there):
        assert list(differences(company, station)) == []
        assert set(station.states()) == {"shared"}
    entries = [row for row in there.rows("entry").values() if row["request_id"] == taken.request_id]
    by_time = [row["text"] for row in sorted(entries, key=lambda row: (row["recorded_at"], row["id"]))]
    assert by_time[0] == "At an odd time"


def test_a_second_window_of_the_feed_never_begins_inside_an_act_of_another(
    here: Station, there: Station, company: Company
):
    """The cursor of a station that is stopped anywhere stands at the end of a transaction."""
    for number in range(3):
        here.take(f"Call {number}")
        here.push()
        there.pull()
        with there.office.database.read() as session:
            cursor = cursor_of(session)
        last = company.administrator.execute("SELECT op::text FROM sync.change WHERE id = %s", (cursor.id,)).fetchone()
        assert last == ("T",)


def test_a_server_that_is_away_is_tried_again_and_again_and_later_and_later(
    here: Station, start: Callable[..., Working], monkeypatch: pytest.MonkeyPatch
):
    waits: list[float] = []
    wait = worker.Worker._wait

    def noted(self: worker.Worker, others: list[int], seconds: float) -> None:
        waits.append(seconds)
        wait(self, others, min(seconds, 0.01))

    monkeypatch.setattr(worker.Worker, "_wait", noted)
    monkeypatch.setattr(worker, "LONGEST_RETRY_S", 2.0)
    working = start(here, "postgresql://anna@127.0.0.1:9/daybook")
    working.told.until(lambda shared: isinstance(shared.why, ServerAway))
    while len(waits) < 12:
        working.worker.wake()

    assert max(waits[:3]) < min(waits[8:])
    assert max(waits) <= 2.0
    assert len(set(waits[8:])) > 1  # not all stations at the same moment


def test_what_is_written_between_the_connection_and_the_first_pull_is_heard(
    here: Station, there: Station, company: Company
):
    line = line_of.Line(here.office.database, company.address(), lambda _address: None)
    try:
        there.take("Just then")
        there.push()

        assert line.heard()
        assert not line.heard()
        assert line.pull() > 0
    finally:
        line.close()
