"""The worker: what is written here is there soon, and the other way; without a server it says so and goes on alone."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from desktop.domain.attachments import NewFile, Owner
from desktop.domain.errors import LoginRefused, ServerAway
from desktop.domain.presence import Present
from desktop.server.address import read_address
from desktop.sync import copying, directories, held, worker
from desktop.sync.files import fetched
from desktop.sync.presence import Tell
from desktop.sync.round import Line
from desktop.sync.worker import Shared, Worker
from desktop.workflow import progress
from desktop.workflow.attaching import attach
from tests.desk import FoundedDesk
from tests.sync.backups import put_back, snapshot
from tests.sync.stations import Company, Station, differences

PATIENCE_S = 30


def _unheard(_request_id: UUID, _people: tuple[Present, ...]) -> None:
    """Nobody looks at a card."""


class Told:
    """What a worker said, and a way to wait for something."""

    def __init__(self) -> None:
        self.all: list[Shared] = []
        self._changed = threading.Condition()

    def __call__(self, shared: Shared) -> None:
        with self._changed:
            self.all.append(shared)
            self._changed.notify_all()

    def until(self, wanted: Callable[[Shared], bool]) -> Shared:
        """Wait until the newest word is as wanted."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.all and wanted(self.all[-1]), PATIENCE_S), self.all
            return self.all[-1]


class Working:
    """A station with its worker."""

    def __init__(self, station: Station, url: str | None = None, *, tell_present: Tell = _unheard) -> None:
        self.station, self.told = station, Told()
        address = read_address(url)[0] if url else station.company.address()
        self.worker = Worker(
            station.office.database, address, lambda _address: None,
            clock=station.clock, tell=self.told, tell_present=tell_present,
        )  # fmt: skip
        self.came = threading.Condition()
        station.office.database.on_change(self._hear)
        self.worker.start()

    def until(self, wanted: Callable[[], bool]) -> None:
        """Wait until a commit in the file made it so."""
        with self.came:
            assert self.came.wait_for(wanted, PATIENCE_S)

    def _hear(self, _changes: object) -> None:
        with self.came:
            self.came.notify_all()


@pytest.fixture
def start() -> Iterator[Callable[..., Working]]:
    """Start a station's worker; it ends with the test."""
    working: list[Working] = []

    def _start(station: Station, url: str | None = None) -> Working:
        working.append(Working(station, url))
        return working[-1]

    yield _start
    for one in working:
        assert one.worker.stop(PATIENCE_S)


def is_shared(shared: Shared) -> bool:
    return shared.why is None and shared.backlog.waiting == 0


def test_a_call_taken_here_comes_there_by_itself(
    here: Station, there: Station, start: Callable[..., Working], company: Company
):
    mine, theirs = start(here), start(there)
    for one in (mine, theirs):
        one.told.until(is_shared)

    taken = here.take("By itself")

    theirs.until(lambda: taken.request_id in there.rows("request"))
    mine.until(lambda: set(here.states()) == {"shared"})
    assert list(differences(company, there)) == []


def test_an_act_that_went_is_told_though_as_many_wait_as_before(here: Station, start: Callable[..., Working]):
    working = start(here)
    working.told.until(is_shared)
    before = len(working.told.all)

    here.take()

    working.told.until(lambda shared: is_shared(shared) and len(working.told.all) > before)
    assert None not in here.states()


def test_without_the_server_the_station_says_since_when_it_works_alone_and_meets_again(
    here: Station, company: Company, start: Callable[..., Working], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(worker, "FIRST_RETRY_S", 0.05)
    login = company.logins["boris"]
    working = start(here)
    working.told.until(is_shared)

    company.administrator.execute(f'ALTER ROLE "{login}" NOLOGIN'.encode())
    _end_connections(company, login)
    alone = working.told.until(lambda shared: shared.why is not None)
    since = here.clock()
    here.clock.forward(30)
    here.take("Alone")
    working.worker.wake()
    waiting = working.told.until(lambda shared: shared.backlog.waiting == 1)

    assert isinstance(alone.why, ServerAway | LoginRefused)
    assert waiting.alone_since == since
    assert waiting.backlog.since == since + timedelta(minutes=30)

    company.administrator.execute(f'ALTER ROLE "{login}" LOGIN'.encode())
    working.told.until(is_shared)
    working.until(lambda: set(here.states()) == {"shared"})
    assert list(differences(company, here)) == []


def test_a_server_that_is_not_there_at_the_start_stops_nothing(here: Station, start: Callable[..., Working]):
    working = start(here, "postgresql://anna@127.0.0.1:9/daybook")

    told = working.told.until(lambda shared: shared.why is not None)
    taken = here.take()

    assert isinstance(told.why, ServerAway)
    assert taken.request_id in here.rows("request")


def test_whose_acts_wait_for_a_password_is_said(
    here: Station, company: Company, start: Callable[..., Working], monkeypatch: pytest.MonkeyPatch
):
    login = company.logins["anna"]
    company.administrator.execute(f'ALTER ROLE "{login}" NOLOGIN'.encode())
    here.take("Anna's", who="anna")
    here.take("Boris's")

    told = start(here).told.until(lambda shared: bool(shared.absent))

    assert told.absent == {login}
    assert told.backlog.waiting == 1


def test_a_server_put_back_from_a_backup_gets_again_what_it_has_lost(
    here: Station, there: Station, company: Company, start: Callable[..., Working], desk: FoundedDesk
):
    """Acknowledged acts that only the lost server had come back from the stations that wrote them (sync rule 3)."""
    here.sync()
    backup = snapshot(company)
    taken = here.take("After the backup")
    here.sync()
    assert set(here.states()) == {"shared"}
    here.leave()
    there.leave()
    put_back(company, backup)

    working = start(here)
    working.told.until(is_shared)
    working.until(lambda: set(here.states()) == {"shared"})
    there.take("There meanwhile")
    other = start(there)
    other.told.until(is_shared)

    other.until(lambda: taken.request_id in there.rows("request"))
    working.until(lambda: len(here.rows("request")) == 2)
    assert list(differences(company, here)) == list(differences(company, there)) == []


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_worker_that_a_bug_has_ended_does_not_let_anybody_believe_that_all_is_shared(
    here: Station, start: Callable[..., Working], monkeypatch: pytest.MonkeyPatch
):
    working = start(here)
    working.told.until(is_shared)

    def break_down(_line: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Line, "pull", break_down)
    working.worker.wake()

    assert working.told.until(lambda shared: shared.alone_since is not None).alone_since == here.clock()


def test_what_left_the_scope_leaves_by_itself(
    here: Station, start: Callable[..., Working], monkeypatch: pytest.MonkeyPatch
):
    old, still_open = here.take("Closed long ago"), here.take("Open for months")
    progress.close(here.office, old.request_id, here.told(), progress.Closing(outcome="done"))
    here.sync()
    here.clock.at = datetime.now(UTC)  # to the server it was months ago
    at_end, keep_purged = threading.Event(), held.keep_purged

    def keep(session: Session, at: datetime) -> None:
        keep_purged(session, at)
        at_end.set()

    monkeypatch.setattr(held, "keep_purged", keep)
    working = start(here)

    assert at_end.wait(PATIENCE_S)
    assert list(here.rows("request")) == [still_open.request_id]
    working.told.until(is_shared)


def _end_connections(company: Company, login: str) -> None:
    company.administrator.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (login,))


def test_the_copy_is_paused_and_goes_on_where_it_was_while_acts_go_their_way(
    here: Station, company: Company, tmp_path: Path, start: Callable[..., Working], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(directories, "_SMALL_ROWS", 0)
    monkeypatch.setattr(directories, "_AT_ONCE", 1)
    here.sync()
    late = company.station(tmp_path / "late")
    parts: list[int] = []
    copy_more = copying.copy_more

    def one_part(*line: Any) -> bool:
        parts.append(1)
        if len(parts) == 2:
            working.worker.pause_copying(True)
        return copy_more(*line)

    monkeypatch.setattr("desktop.sync.round.copy_more", one_part)
    working = start(late)

    paused = working.told.until(lambda shared: shared.is_paused)
    assert paused.copying.percent is not None
    taken = late.take("While the copy is paused")
    working.until(lambda: late.states() == ["shared"])
    assert taken.request_id in late.rows("request")
    assert len(parts) == 2

    working.worker.pause_copying(False)
    working.told.until(lambda shared: not shared.is_paused and shared.copying.percent is None)
    assert late.rows("site").keys() == here.rows("site").keys()


def test_a_password_that_is_typed_later_lets_its_persons_acts_go_without_a_new_line(
    here: Station, company: Company, start: Callable[..., Working]
):
    login = company.logins["anna"]
    company.administrator.execute(f'ALTER ROLE "{login}" NOLOGIN'.encode())
    working = start(here)
    here.take("By Anna", who="anna")
    working.told.until(lambda shared: shared.absent == {login})

    company.administrator.execute(f'ALTER ROLE "{login}" LOGIN'.encode())
    working.worker.try_passwords()

    working.told.until(lambda shared: not shared.absent and shared.backlog.waiting == 0)
    working.until(lambda: here.states() == ["shared"])


def test_the_bytes_of_an_attachment_go_behind_its_act(start, here: Station):
    owner = Owner("request", here.take().request_id)
    start(here)
    new = NewFile(name="door.png", media_type="image/png", content=b"\x89PNG\r\n\x1a\ndoor")
    photo = attach(here.office, owner, new, by=here.company.people["boris"])
    there = here.connected(here.company.logins["boris"])
    assert there is not None
    waiting = threading.Event()
    for _look in range(100 * PATIENCE_S):
        if fetched(there, photo.sha256) == new.content:
            return
        waiting.wait(0.01)
    pytest.fail("the bytes did not come")
