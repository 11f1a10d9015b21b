"""The station's file: opened, checked, brought up to date; one session = one transaction."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker

from desktop.domain.errors import DaybookError, DiskRefused, FileBusy, FileDamaged
from desktop.storage import capture
from desktop.storage.search_index import install_search

FILE_NAME = "daybook.sqlite"
_BUSY_MS = 5_000
Changes = dict[str, set[UUID]]


class ActSession(Session):
    """A session whose flushes are captured; the class keeps the listeners off other sessions."""


capture.install_capture(ActSession)
install_search(ActSession)


class Database:
    """Safe to use from any thread: it holds an engine, never a session.

    folder -- where the file lies; None for a database on a server
    """

    def __init__(self, engine: Engine, folder: Path | None = None) -> None:
        self.engine = engine
        self.folder = folder
        self._acts = sessionmaker(engine.execution_options(daybook_write=True), class_=ActSession)
        self._reads = sessionmaker(engine)
        self._listeners: list[Callable[[Changes], None]] = []
        self._lock = threading.Lock()

    @contextmanager
    def act(self, *, author: UUID | None, now: datetime) -> Iterator[Session]:
        """Give one write transaction (BEGIN IMMEDIATE); on leaving it is committed and fsynced, on an error undone.

        After the commit the listeners hear which rows changed. Raises DiskRefused, FileBusy, FileDamaged.
        """
        with self.translated(), self._acts(info={capture.AUTHOR: author, capture.NOW: now}) as session:
            changes: Changes = {}
            with session.begin():
                yield session
                session.flush()
                changes = capture.changed_rows(session)
        for listener in list(self._listeners):
            listener(changes)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give one read transaction: everything in it is seen at the same moment."""
        with self.translated(), self._reads() as session, session.begin():
            yield session

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Call *listener* after each commit of this process, on the thread that committed."""
        with self._lock:
            self._listeners.append(listener)

    def close(self) -> None:
        """Close all connections; the file is whole without its WAL afterwards."""
        self._listeners.clear()
        self.engine.dispose()

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn the driver's errors that a user can do something about into ours."""
        try:
            yield
        except DatabaseError as error:
            raise self._explained(error) from error
        except sqlite3.DatabaseError as error:
            raise explained(error, self.folder) from error

    def _explained(self, error: DatabaseError) -> Exception:
        return explained(error.orig, self.folder) if isinstance(error.orig, sqlite3.DatabaseError) else error


def explained(error: sqlite3.DatabaseError, folder: Path | None) -> Exception:
    """Return the DaybookError that says what the disk or the file did; the error itself if it is our bug."""
    said = str(error).casefold()
    file = str(folder / FILE_NAME) if folder else ""
    refusals = ("full", "readonly", "read-only", "disk i/o", "unable to open")
    ours: DaybookError | None = None
    if any(word in said for word in refusals):
        ours = DiskRefused(why=str(error), folder=str(folder or ""))
    elif "locked" in said or "busy" in said:
        ours = FileBusy(file=file)
    elif "malformed" in said or "not a database" in said:
        ours = FileDamaged(file=file)
    return ours or error


def sqlite_engine(file: Path) -> Engine:
    """Return an engine on *file*: WAL, synchronous=FULL, foreign keys on, acts in BEGIN IMMEDIATE."""
    engine = create_engine(f"sqlite:///{file}", connect_args={"timeout": _BUSY_MS / 1000, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _record: Any) -> None:
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={_BUSY_MS}"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("daybook_write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine
