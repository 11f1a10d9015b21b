"""A call saved here: when it is committed on the server, and when other stations have it in their files."""

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID, uuid4

from psycopg import Connection

from desktop.domain.calls import NewCall
from desktop.storage.opening import open_file
from desktop.sync import held, pushing
from desktop.sync.worker import COALESCE_S, Worker
from desktop.workflow.office import Office
from desktop.workflow.register import register
from tests.bench.bare import BareFile
from tests.bench.company import ROOT, WORDS
from tests.bench.figures import Figure, Times, number, spoken
from tests.bench.pushes import Pushes
from tests.bench.shared import Shared

_PATIENCE_S = 30
_LOAD = 20
_STILL_S = COALESCE_S + 0.15  # after it, a station pulls at once again
_BARE = "INSERT INTO bare.request SELECT * FROM jsonb_populate_record(NULL::bare.request, %s::jsonb)"


class Receiver:
    """Another station, a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.receiver", str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._came: dict[str, float] = {}
        threading.Thread(target=self._read, daemon=True).start()

    def wait(self) -> None:
        """Wait until it is connected and holds what the server does."""
        while self._lines.get(timeout=_PATIENCE_S) != "ready\n":
            pass

    def when(self, request: UUID) -> float:
        """Return when *request* was in its file; wait for it."""
        until = time.monotonic() + _PATIENCE_S
        while str(request) not in self._came:
            at, rows = json.loads(self._lines.get(timeout=max(0.0, until - time.monotonic())))
            for row in rows:
                self._came.setdefault(row, at)
        return self._came[str(request)]

    def stop(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(_PATIENCE_S)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._lines.put(line)


class Sender:
    """This station: a call is taken, and the worker brings it to the server. acknowledged -- when, by act."""

    def __init__(self, shared: Shared, folder: Path) -> None:
        self._shared = shared
        self._database = open_file(folder)
        self._office = Office(self._database)
        self._acknowledged: queue.SimpleQueue[float] = queue.SimpleQueue()
        with self._database.read() as session:
            address = held.server_of(session)
        assert address is not None
        self._ready = threading.Event()
        self._worker = Worker(
            self._database, address, lambda _address: None, clock=partial(datetime.now, UTC),
            tell=lambda told: self._ready.set() if told.why is None else None,
        )  # fmt: skip

    @contextmanager
    def working(self) -> Iterator[None]:
        """Let the worker work meanwhile."""
        send = pushing.answer

        def answered(*arguments: Any, **named: Any) -> Mapping[str, Any]:
            said = send(*arguments, **named)
            self._acknowledged.put(time.time())
            return said

        with patch.object(pushing, "answer", answered):
            self._worker.start()
            if not self._ready.wait(_PATIENCE_S):
                raise RuntimeError("the worker did not connect")
            try:
                yield
            finally:
                self._worker.stop()
                self._database.close()

    def save(self, place: int) -> tuple[UUID, float, float]:
        """Take a call; return it, when it was begun and when the server had committed it."""
        call = NewCall(words=f"{WORDS[0]} {place}", place_text="Mill Lane 4")
        began = time.time()
        taken = register(self._office, call, by=self._shared.company.author)
        return taken.request_id, began, self._acknowledged.get(timeout=_PATIENCE_S)


def meeting(shared: Shared, pushes: Pushes) -> Iterator[Figure]:
    """With one and with eight stations that receive, while nothing else is written and at 20 acts a second."""
    rounds = shared.company.size.some(25)
    committed, seen = _bare(shared, rounds)
    for receivers in (1, 8) if shared.company.size.rounds >= 50 else (1, 2):
        with ExitStack() as opened:
            others = [Receiver(shared.copy(f"receiver-{receivers}-{at}")) for at in range(receivers)]
            for one in others:
                opened.callback(one.stop)
            for one in others:
                one.wait()
            sender = Sender(shared, shared.copy(f"sender-{receivers}"))
            opened.enter_context(sender.working())
            there, everywhere = _saved(sender, others, rounds)
            yield _committed(there, committed, receivers, "idle")
            yield _seen(everywhere, seen, receivers)
            load = pushes.load(_LOAD, rounds * _STILL_S + 2)
            there, _everywhere = _saved(sender, [], rounds)
            load.terminate()
            load.communicate()
            yield _committed(there, committed, receivers, f"at {_LOAD} acts/s of others")


def _saved(sender: Sender, others: list[Receiver], rounds: int) -> tuple[Times, Times]:
    there, everywhere = [], []
    for place in range(-2, rounds):
        time.sleep(_STILL_S)
        request, began, acknowledged = sender.save(place)
        came = [(one.when(request) - began) * 1_000 for one in others]
        if place >= 0:
            there.append((acknowledged - began) * 1_000)
            everywhere += came
    return Times(tuple(there)), Times(tuple(everywhere))


def _bare(shared: Shared, rounds: int) -> tuple[Times, Times]:
    """Return how long a bare act here and one insert there take, and until another connection has read it."""
    committed, seen = [], []
    row = shared.administrator.execute("SELECT to_jsonb(r) FROM app.request r LIMIT 1").fetchone()
    assert row is not None
    with BareFile(shared.company.folder) as bare, shared.connection() as writer, shared.connection() as reader:
        reader.execute("LISTEN bare")
        for place in range(rounds):
            values = {**row[0], "id": str(uuid4()), "station": "BARE", "serial": place}
            began = time.perf_counter()
            bare.act()
            writer.execute(f"{_BARE}", (json.dumps(values),))
            committed.append((time.perf_counter() - began) * 1_000)
            writer.execute("NOTIFY bare")
            _read(reader, values["id"])
            seen.append((time.perf_counter() - began) * 1_000)
    return Times(tuple(committed)), Times(tuple(seen))


def _read(reader: Connection[Any], row: str) -> None:
    for _one in reader.notifies(timeout=_PATIENCE_S, stop_after=1):
        pass
    reader.execute("SELECT to_jsonb(r) FROM app.request r WHERE id = %s", (row,)).fetchone()


def _committed(there: Times, bare: Times, receivers: int, how: str) -> Figure:
    return Figure(
        what=f"A call saved here is committed on the server, {receivers} receiving station(s), {how}",
        bar="none", value=there.p95, base=bare.p95, measured=spoken(there), baseline=spoken(bare),
        how="from before the act to the server's answer, the worker's thread beside; every station a process, fsync on"
        " here and there; against a minimal act in a bare file and one bare insert there",
    )  # fmt: skip


def _seen(everywhere: Times, bare: Times, receivers: int) -> Figure:
    return Figure(
        what=f"Another station sees a save, {receivers + 1} stations",
        bar="p95 ≤ 100 ms (8 stations)", value=everywhere.p95, base=bare.p95,
        measured=f"{spoken(everywhere)}; longest {number(everywhere.longest)} ms", baseline=spoken(bare),
        how="from before the act to its commit in the other's file, all of them; against a bare insert, NOTIFY, read",
    )  # fmt: skip
