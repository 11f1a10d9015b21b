"""Runs of the command that are killed with SIGKILL, and what they acknowledged before."""

import json
import os
import random
import signal
import socket
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.storage.station_file import FILE_NAME


@dataclass(slots=True)
class Run:
    """A running command: its lines go in, its answers come out."""

    connection: socket.socket
    answers: Any
    pid: int

    def send(self, given: Mapping[str, Any]) -> None:
        """Send one line; a process that is gone does not hear it."""
        with suppress(ConnectionError):
            self.connection.sendall((json.dumps(given) + "\n").encode())

    def answer(self) -> dict[str, Any] | None:
        """Return the next answer, None if the process ended without one; half a line is none."""
        try:
            line = self.answers.readline()
        except ConnectionResetError:  # it was killed with our line unread
            return None
        return json.loads(line) if line.endswith(b"\n") else None

    def kill(self) -> None:
        """kill -9."""
        os.kill(self.pid, signal.SIGKILL)


def start(address: Path, arguments: Sequence[str]) -> Run:
    """Start one run of the command at the fork server."""
    connection = socket.socket(socket.AF_UNIX)
    connection.connect(str(address))
    connection.sendall((json.dumps(list(arguments)) + "\n").encode())
    answers = connection.makefile("rb")
    return Run(connection, answers, int(answers.readline()))


@dataclass(slots=True)
class Killed:
    """What a killed run had been given and had acknowledged, in order; the last given one may be in or not."""

    given: list[dict[str, Any]] = field(default_factory=list)
    acknowledged: list[dict[str, Any]] = field(default_factory=list)


def run_and_kill(
    address: Path,
    arguments: Sequence[str],
    lines: Callable[[], Iterator[dict[str, Any]]],
    chance: random.Random,
    *,
    most_lives: int = 3,
    latest_s: float = 0.025,
) -> Killed:
    """Feed a run line by line and kill it at a random moment after a random number of answers."""
    killed = Killed()
    lives = chance.randint(0, most_lives)
    run = start(address, arguments)
    timer = None
    with closing(run.connection), closing(run.answers):
        for line in lines():
            killed.given.append(line)
            run.send(line)
            if len(killed.given) > lives and timer is None:
                timer = threading.Timer(chance.uniform(0, latest_s), run.kill)
                timer.start()
            answer = run.answer()
            if answer is None:
                break
            killed.acknowledged.append(answer)
    assert timer is not None, "the process ended before it was killed"
    timer.join()
    return killed


@dataclass(frozen=True, slots=True)
class Journal:
    """The station's file, read with nothing but sqlite3."""

    folder: Path

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Return the rows of a question."""
        with closing(sqlite3.connect(self.folder / FILE_NAME)) as connection:
            return connection.execute(statement, values).fetchall()

    def assert_sound(self) -> None:
        """Fail if the file is not whole: pages, keys, and every request with its entry and its change record."""
        assert self.rows("PRAGMA integrity_check") == [("ok",)]
        assert self.rows("PRAGMA foreign_key_check") == []
        assert self.rows(
            "SELECT count(*) FROM request r WHERE 1 <> (SELECT count(*) FROM entry e"
            " WHERE e.request_id = r.id AND e.kind = 'registered')"
        ) == [(0,)]
        assert self.rows("SELECT station, year, serial FROM request GROUP BY 1, 2, 3 HAVING count(*) > 1") == []
