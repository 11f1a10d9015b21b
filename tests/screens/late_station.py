"""A desk whose station joined a real server months after a day was written: that day is on the server alone."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from desktop.server.address import read_address
from desktop.sync import copying, held
from desktop.views import theme
from desktop.workflow import progress
from desktop.workflow.progress import Closing
from tests.desk import NOON, FoundedDesk
from tests.screens.surroundings import LiveDesk, live_desk
from tests.sync.stations import Company, Station

OLD_DAY: date = NOON.date()


@dataclass(slots=True)
class Late:
    """live -- what screens need; station -- its file; old -- the request that is on the server alone."""

    live: LiveDesk
    station: Station
    old: UUID

    def server_goes(self, port: int = 1) -> None:
        """Let the server answer no more: nobody listens on *port*, or somebody who says nothing."""
        self._at(f"postgresql://nobody@127.0.0.1:{port}/daybook")

    def server_returns(self) -> None:
        """Let it answer again; the worker says that something has moved."""
        self._at(self.station.company.address().url())
        self.live.desk.sharing.moved.emit()

    def _at(self, url: str) -> None:
        letters = self.station.letters
        assert letters is not None
        with self.station.office.database.take_in() as (session, _changes):
            held.keep_server(session, read_address(url)[0], letters=letters)


@pytest.fixture
def late(qapp, company: Company, desk: FoundedDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Late]:
    """Anna, the supervisor, sits at a station that does not hold what was closed months ago."""
    theme.apply(qapp, theme="light", text_pt=14)
    monkeypatch.setattr(copying, "_FIRST_DAYS", 36_500)
    here = company.station(tmp_path / "here")
    made = here.take("Zebra in the shaft", caller_name="Somebody", phone="8 916 111-22-33")
    progress.close(here.office, made.request_id, here.told(), Closing(outcome="done", minutes=20))
    here.sync()
    monkeypatch.setattr(copying, "_FIRST_DAYS", 2)
    station = company.station(tmp_path / "late")
    station.clock.at = datetime.now(UTC)
    founded = replace(desk, office=station.office, clock=station.clock)
    live = live_desk(founded, sits=desk.anna)
    yield Late(live, station, made.request_id)
    live.close()


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of somebody who takes a connection and never says a word."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]
