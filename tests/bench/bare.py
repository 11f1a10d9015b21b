"""The bare baselines: the same disk, the same library underneath, nothing of ours."""

import sqlite3
import time
import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop.storage.station_file import FILE_NAME

_WORDS = "the lift stands at the third floor and does not answer the button"


class BareFile:
    """A SQLite file of its own (WAL, synchronous=FULL) beside the station's."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
        for statement in (
            "PRAGMA journal_mode=WAL",
            "PRAGMA synchronous=FULL",
            "CREATE TABLE request (id BLOB PRIMARY KEY, recorded_at INTEGER NOT NULL, words TEXT NOT NULL)",
            "CREATE TABLE entry (id BLOB PRIMARY KEY, request_id BLOB NOT NULL, kind TEXT, text TEXT NOT NULL)",
            "CREATE INDEX entry_request ON entry (request_id)",
            "CREATE VIRTUAL TABLE words USING fts5(body, tokenize='unicode61', prefix='1 2 3')",
        ):
            self._connection.execute(statement)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def insert(self) -> None:
        """One row, one fsync."""
        self._connection.execute("INSERT INTO request VALUES (?, ?, ?)", self._request(uuid.uuid4()))

    def act(self) -> None:
        """The least that an act is: two rows and their words in a search index, one fsync."""
        request = uuid.uuid4()
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        run("INSERT INTO request VALUES (?, ?, ?)", self._request(request))
        run("INSERT INTO entry VALUES (?, ?, 'registered', ?)", (uuid.uuid4().bytes, request.bytes, _WORDS))
        run("INSERT INTO words (body) VALUES (?)", (_WORDS,))
        run("COMMIT")

    def _request(self, request: uuid.UUID) -> tuple[bytes, int, str]:
        return request.bytes, time.time_ns() // 1_000, _WORDS


class BareReader:
    """A connection to the station's file without anything of ours."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(f"file:{folder / FILE_NAME}?mode=ro", uri=True)
        self._key = self._connection.execute("SELECT id FROM request LIMIT 1").fetchone()[0]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def keyed(self) -> None:
        """Read one request by its id."""
        self._connection.execute("SELECT * FROM request WHERE id = ?", (self._key,)).fetchall()

    def rows(self, most: int) -> None:
        """Read the newest requests, all columns of the one table."""
        self._connection.execute("SELECT * FROM request ORDER BY recorded_at DESC LIMIT ?", (most,)).fetchall()
