"""Three stations, a real server, acts, cuts, lost answers and wrong clocks in any order: in the end all are equal."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import create_engine, select

from desktop.domain.day import desk_day
from desktop.domain.errors import DaybookError
from desktop.storage.queries.desk import desk_facts
from desktop.storage.tables import ChangeRow, RequestRow
from desktop.sync import outbox, wire
from desktop.sync.on_demand import fetch_day
from desktop.sync.purging import purge
from desktop.sync.pushing import answer
from desktop.workflow import directory, progress
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.progress import Closing
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences
from tooling.postgres import Server

NOW = partial(datetime.now, UTC)
STATIONS = st.integers(0, 2)
ACTS: list[Callable[[Station, Any, FoundedDesk], Any]] = [
    lambda s, r, d: progress.note(s.office, r, s.told("She rings again")),
    lambda s, r, d: progress.assign(s.office, r, s.told(), person_id=d.orlov),
    lambda s, r, d: progress.assign(s.office, r, s.told(who="anna"), person_id=d.petrov),
    lambda s, r, d: progress.accept(s.office, r, s.told()),
    lambda s, r, d: progress.pause(s.office, r, s.told(), reason="parts"),
    lambda s, r, d: progress.resume(s.office, r, s.told()),
    lambda s, r, d: progress.resolve(s.office, r, s.told(), Closing(outcome="done", minutes=20)),
    lambda s, r, d: progress.close(s.office, r, s.told(who="anna"), Closing(outcome="done")),
    lambda s, r, d: progress.cancel(s.office, r, s.told(), reason="withdrawn"),
    lambda s, r, d: progress.reopen(s.office, r, s.told()),
    lambda s, r, d: correct(s.office, r, s.told(), Correction(words=f"Corrected at {s.letters}")),
    lambda s, r, d: correct(s.office, r, s.told(), Correction(access_notes=f"Code {s.letters}")),
]


class Apart(RuleBasedStateMachine):
    """What three stations may do to one another."""

    company: Company
    desk: FoundedDesk
    folder: Path
    files: list[Path]

    def __init__(self) -> None:
        super().__init__()
        self.acknowledged: set[Any] = set()

    @initialize()
    def open(self) -> None:
        """Each station starts with its first copy."""
        self.stations = []
        for number, file in enumerate(self.files):
            folder = self.folder / f"{uuid4().hex}"
            shutil.copytree(file, folder)
            self.stations.append(self.company.opened(folder))
            assert self.stations[-1].letters == "BCD"[number]

    @rule(who=STATIONS)
    def take(self, who: int) -> None:
        self.stations[who].take(f"Call at {who}")
        self._acknowledge(who)

    @rule(who=STATIONS, act=st.integers(0, len(ACTS) - 1), pick=st.integers(0, 999))
    def act(self, who: int, act: int, pick: int) -> None:
        station = self.stations[who]
        with station.office.database.read() as session:
            requests = session.scalars(select(RequestRow.id).order_by(RequestRow.id)).all()
        if requests:
            try:
                ACTS[act](station, requests[pick % len(requests)], self.desk)
            except DaybookError:
                return  # the table of acts does not allow it now
            self._acknowledge(who)

    @rule(who=STATIONS, notes=st.sampled_from(["Key at the guard", "Код 12", "后门"]))
    def edit(self, who: int, notes: str) -> None:
        station = self.stations[who]
        person = self.company.people["boris"]
        directory.save(station.office, "site", self.desk.house, {"access_notes": notes}, by=person)
        self._acknowledge(who)

    @rule(who=STATIONS)
    def push(self, who: int) -> None:
        self.stations[who].push()

    @rule(who=STATIONS)
    def pull(self, who: int) -> None:
        self.stations[who].pull()

    @rule(who=STATIONS)
    def cut(self, who: int) -> None:
        self.stations[who].leave()

    @rule(who=STATIONS)
    def lose_an_answer(self, who: int) -> None:
        station = self.stations[who]
        with station.office.database.read() as session:
            first = next(iter(outbox.waiting(session, most=1)), None)
        if first is not None and first.login is not None:
            connection = station.connected(first.login)
            assert connection is not None
            answer(connection, first.txn, wire.pushed(first.ops), station=station.letters or "")

    @rule(who=STATIONS, person=st.sampled_from(["anna", "boris"]))
    def let_a_password_expire_or_be_typed_again(self, who: int, person: str) -> None:
        self.stations[who].absent ^= {self.company.logins[person]} if person == "anna" else set()

    @rule(who=STATIONS, steps=st.integers(1, 3))
    def purge(self, who: int, steps: int) -> None:
        """What ended leaves, for to the server the desk's day is months ago; it may be stopped after any step."""
        station = self.stations[who]
        connection = station.connected(self.company.logins["boris"])
        assert connection is not None
        for _step, _gone in zip(range(steps), purge(connection, station.office.database, now=NOW()), strict=False):
            pass

    @rule(who=STATIONS)
    def ask_for_an_old_day(self, who: int) -> None:
        self._fetch_all(self.stations[who])

    @rule(who=STATIONS, minutes=st.integers(-90, 600))
    def set_the_clock(self, who: int, minutes: int) -> None:
        self.stations[who].clock.forward(minutes)

    @invariant()
    def no_reference_dangles(self) -> None:
        for station in getattr(self, "stations", []):
            with station.office.database.read() as session:
                assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []

    def teardown(self) -> None:
        """Everybody comes together: all are equal, each acknowledged act is there once, none is left behind."""
        try:
            for _round in range(2):
                for station in self.stations:
                    station.absent = set()
                    station.sync()
            for station in self.stations:
                self._fetch_all(station)
                station.pull()
                assert station.backlog().waiting == station.backlog().refused == 0
                assert list(differences(self.company, station)) == []
            found = self.company.administrator.execute("SELECT txn FROM sync.applied").fetchall()
            assert self.acknowledged <= {txn for (txn,) in found}
        finally:
            for station in self.stations:
                station.leave()
                station.office.database.close()
                self.company.stations.remove(station)

    def _fetch_all(self, station: Station) -> None:
        """Ask for every day that the server knows of."""
        connection = station.connected(self.company.logins["boris"])
        assert connection is not None
        with station.office.database.read() as session:
            day = desk_day(desk_facts(session))
        found = connection.execute("SELECT DISTINCT recorded_at FROM app.entry").fetchall()
        for wanted in sorted({day.of(at) for (at,) in found}):
            fetch_day(connection, station.office.database, day, wanted, now=NOW())

    def _acknowledge(self, who: int) -> None:
        with self.stations[who].office.database.read() as session:
            txn = session.scalar(select(ChangeRow.txn).order_by(ChangeRow.seq.desc()).limit(1))
        assert txn is not None
        self.acknowledged.add(txn)


def test_stations_that_meet_in_any_order_agree(
    postgres_server: Server, company: Company, desk: FoundedDesk, tmp_path: Path
):
    """Each example starts on a copy of the same server and the same three files."""
    for name in "BCD":
        company.station(tmp_path / name).leave()
    for station in company.stations:
        station.pull()
        station.leave()
        station.office.database.close()
    company.stations.clear()
    template = company.administrator.info.dbname
    company.administrator.close()
    company.engine.dispose()
    admin = psycopg.connect(f"host={postgres_server.folder} user=postgres dbname=postgres", autocommit=True)
    made: list[str] = []

    class OnCopies(Apart):
        def __init__(self) -> None:
            super().__init__()
            made.append(f"copy_{uuid4().hex}")
            admin.execute(f'CREATE DATABASE "{made[-1]}" TEMPLATE "{template}"'.encode())
            url = postgres_server.url(made[-1])
            self.company = Company(url, create_engine(url), _connected(url), company.logins, company.people)
            self.desk, self.folder = desk, Path(tempfile.mkdtemp(dir=tmp_path))
            self.files = [tmp_path / name for name in "BCD"]

        def teardown(self) -> None:
            try:
                super().teardown()
            finally:
                self.company.administrator.close()
                self.company.engine.dispose()

    few = settings(
        max_examples=12, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
    )
    try:
        run_state_machine_as_test(OnCopies, settings=few)
    finally:
        for name in made:
            admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)'.encode())
        admin.close()
        company.administrator = _connected(company.url)


def _connected(url: str) -> psycopg.Connection[Any]:
    return psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
