"""Three stations, a real server, acts, cuts, lost answers and wrong clocks in any order: in the end all are equal.

DAYBOOK_ANY_ORDER="2000" looks at so many examples instead of a few, each time at others.
"""

import os
import sys
import tempfile
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from sqlalchemy import create_engine

from desktop.sync import directories, purging
from tests.desk import FoundedDesk
from tests.sync.apart import Apart
from tests.sync.stations import Company
from tooling.postgres import Server

EXAMPLES = int(os.environ.get("DAYBOOK_ANY_ORDER", "0"))


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Directories come in parts, and what was acknowledged is kept: the days of this desk are long ago."""
    monkeypatch.setattr(directories, "_SMALL_ROWS", 0)
    monkeypatch.setattr(directories, "_AT_ONCE", 3)
    monkeypatch.setattr(purging, "LOG_DAYS", 36_500)


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
                for name in (made[-1], f"{made[-1]}_backup"):
                    admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'.encode())

    try:
        run_state_machine_as_test(OnCopies, settings=_settings())
    finally:
        sys.stdout.write(f"{len(made)} examples: {dict(OnCopies.done)}\n")  # pytest -s shows it
        for name in (name for one in made for name in (one, f"{one}_backup")):
            admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'.encode())
        admin.close()
        company.administrator = _connected(company.url)


def _settings() -> settings:
    return settings(
        max_examples=EXAMPLES or 12,
        stateful_step_count=60 if EXAMPLES else 40,
        derandomize=not EXAMPLES,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=(Phase.generate,),  # a failure is told as it was found: to make it smaller takes the server half an hour
    )


def _connected(url: str) -> psycopg.Connection[Any]:
    return psycopg.connect(url.replace("+psycopg", ""), autocommit=True)
