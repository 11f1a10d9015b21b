"""The station's file: opened, checked, brought up to date; one session = one transaction."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session, sessionmaker

from desktop.domain.errors import DaybookError, DiskRefused, FileBusy, FileDamaged
from desktop.storage import capture
from desktop.storage.search_index import install_search
from desktop.storage.station_file import FILE_NAME
from desktop.storage.types import compact_json

_BUSY_MS = 5_000
_ASKED_EVERY = 2_000  # instructions of SQLite's machine: some 20 µs
_DAMAGES = ("malformed", "not a database", "corrupt", "vtable constructor failed")  # the last: a search table's pages
Changes = dict[str, set[UUID]]


class ActSession(Session):
    """A session whose flushes are captured; the class keeps the listeners off other sessions."""


class TakingSession(Session):
    """A session for what others wrote: findable like all else, but no act of this station's."""


capture.install_capture(ActSession)
install_search(ActSession)
install_search(TakingSession)


@dataclass(slots=True)
class _Batch:
    """A transaction that several acts of one thread share, and what is owed once it is committed."""

    session: Session
    changes: Changes = field(default_factory=dict)
    afterwards: list[Callable[[], None]] = field(default_factory=list)


class _OfThread(threading.local):
    batch: _Batch | None = None


class Database:
    """Safe to use from any thread: it holds an engine, never a session.

    folder -- where the file lies; None for a database on a server
    """

    def __init__(self, engine: Engine, folder: Path | None = None) -> None:
        self.engine = engine
        self.folder = folder
        self._acts = sessionmaker(engine.execution_options(daybook_write=True), class_=ActSession)
        self._takes = sessionmaker(engine.execution_options(daybook_write=True), class_=TakingSession)
        self._reads = sessionmaker(engine)
        self._listeners: list[Callable[[Changes], None]] = []
        self._lock = threading.Lock()
        self._writing = threading.RLock()
        self._mine = _OfThread()
        self._own: set[UUID] | None = None

    @contextmanager
    def act(self, *, author: UUID | None, now: datetime) -> Iterator[Session]:
        """Give one write transaction (BEGIN IMMEDIATE); on leaving it is committed and fsynced, on an error undone.

        Inside a batch of this thread it is a SAVEPOINT of the batch's transaction: an error undoes this act alone.
        After the commit the listeners hear which rows changed. Raises DiskRefused, FileBusy, FileDamaged.
        """
        with self.translated(), self._part() if self._mine.batch else self._whole() as batch:
            batch.session.info.update({capture.AUTHOR: author, capture.NOW: now})
            yield batch.session
            batch.session.flush()
            batch.changes = capture.changed_rows(batch.session)

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Let this thread's acts share one transaction and one fsync until it is left; each stays one act.

        A batch inside a batch is a part of it that is undone as one. Other writers wait meanwhile: keep it short.
        """
        with self.translated(), self._part() if self._mine.batch else self._whole() as batch:
            outer, self._mine.batch = self._mine.batch, batch
            try:
                yield
            finally:
                self._mine.batch = outer

    @contextmanager
    def take_in(self) -> Iterator[tuple[Session, Changes]]:
        """Give one write transaction for what others wrote, and the rows in it, which the caller names.

        It leaves no trace in the change log; references between its rows are checked at its end. After the commit
        the listeners hear which rows changed. Raises DiskRefused, FileBusy, FileDamaged.
        """
        changes: Changes = {}
        with self.translated(), self._writing:
            with self._takes() as session, session.begin():
                session.connection().exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                yield session, changes
            if changes:
                self._tell(changes)

    def after_commit(self, do: Callable[[], None]) -> None:
        """Call *do* once what this thread wrote is committed: now, or when its batch is; never if that is undone."""
        if self._mine.batch is None:
            do()
        else:
            self._mine.batch.afterwards.append(do)

    @contextmanager
    def read(self, *, unless: Callable[[], bool] | None = None) -> Iterator[Session]:
        """Give one read transaction: everything in it is seen at the same moment.

        Inside a batch of this thread it reads what the batch has written so far.
        unless -- says that nobody wants the answer any more: a statement that runs then breaks off with an error
        """
        running = self._mine.batch
        if running is not None:
            yield running.session
            return
        with self.translated(), self._reads() as session, session.begin(), _breaking_off(session, unless):
            yield session

    def on_change(self, listener: Callable[[Changes], None]) -> None:
        """Call *listener* after each commit of this process, on the thread that committed."""
        with self._lock:
            self._listeners.append(listener)

    def remember_own(self) -> None:
        """Remember the acts of this process from now on, so that `is_own` can tell them from other processes'."""
        self._own = set() if self._own is None else self._own

    def is_own(self, txn: UUID) -> bool:
        """Return whether this process wrote the act *txn* of the change log; each is asked for once, then forgotten."""
        if self._own is None or txn not in self._own:
            return False
        self._own.remove(txn)
        return True

    def close(self) -> None:
        """Close all connections; the file is whole without its WAL afterwards."""
        self._listeners.clear()
        self.engine.dispose()

    @contextmanager
    def _whole(self) -> Iterator[_Batch]:
        """Give a transaction of its own; the lock lets this process's writers queue instead of polling the file."""
        with self._writing, self._acts(info={capture.OWN: self._own}) as session:
            batch = _Batch(session)
            with session.begin():
                yield batch
        for do in batch.afterwards:
            do()
        self._tell(batch.changes)

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._listeners):
            listener(changes)

    @contextmanager
    def _part(self) -> Iterator[_Batch]:
        """Give a SAVEPOINT of the running batch; only what it keeps becomes the batch's."""
        running = self._mine.batch
        assert running is not None
        part = _Batch(running.session)
        with running.session.begin_nested():
            yield part
        running.afterwards += part.afterwards
        for table, rows in part.changes.items():
            running.changes.setdefault(table, set()).update(rows)

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
        if not isinstance(error.orig, sqlite3.DatabaseError):
            return error
        said = explained(error.orig, self.folder)
        return error if said is error.orig else said


@contextmanager
def _breaking_off(session: Session, unless: Callable[[], bool] | None) -> Iterator[None]:
    """Let SQLite ask *unless* every now and then while a statement of *session* runs."""
    if unless is None:
        yield
        return
    raw: Any = session.connection().connection.driver_connection
    raw.set_progress_handler(unless, _ASKED_EVERY)
    try:
        yield
    finally:
        raw.set_progress_handler(None, 0)


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
    elif any(word in said for word in _DAMAGES):
        ours = FileDamaged(file=file)
    return ours or error


def file_url(file: Path) -> URL:
    """Return the URL of *file*, whatever signs the names of its folders have."""
    return URL.create("sqlite", database=str(file))


def sqlite_engine(file: Path) -> Engine:
    """Return an engine on *file*: WAL, synchronous=FULL, foreign keys on, acts in BEGIN IMMEDIATE."""
    engine = create_engine(
        file_url(file),
        connect_args={"timeout": _BUSY_MS / 1000, "check_same_thread": False},
        json_serializer=compact_json,
    )

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
