"""The bytes of attachments: brought to the server one file at a time behind the acts, fetched when somebody opens one.

The server shows and takes a file only of an attachment that its login may see (row level rules of sync.file).
"""

from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from psycopg import Connection, errors
from sqlalchemy import delete
from sqlalchemy.orm import Session

from desktop.domain.attachments import MOST_BYTES
from desktop.kept_files import ATTACHMENTS, FileNotKept, all_kept, fetch, is_kept
from desktop.storage.database import Database
from desktop.storage.queries.attachments import digests, keep_shared, unshared
from desktop.storage.tables import FileRow
from desktop.sync import held

_THERE = (
    "SELECT a.sha256, EXISTS (SELECT FROM sync.file f WHERE f.sha256 = a.sha256)"
    " FROM app.attachment a WHERE a.sha256 = ANY(%s) GROUP BY a.sha256"
)
_PUT = "INSERT INTO sync.file (sha256, bytes) VALUES (%s, %s) ON CONFLICT DO NOTHING"
_AT_ONCE = 100
_DAY_S = 86_400


class Sending:
    """Brings bytes to the server; what cannot be sent now is passed over until the next connection."""

    def __init__(self) -> None:
        self._passed: set[str] = set()
        self._is_known = True

    def send_next(self, connection: Connection[Any], database: Database) -> bool:
        """Bring the next file there that the server has not; return whether there may be more. Raises psycopg.Error.

        A file whose act is not there yet comes in a later round.
        """
        if not self._is_known or database.folder is None:
            return False
        folder = database.folder / ATTACHMENTS
        with database.read() as session:
            ours = unshared(session, held.station_of(session) or "")
        wanted = [digest for digest in ours if digest not in self._passed and is_kept(digest, folder)][:_AT_ONCE]
        if not wanted:
            return False
        try:
            there = dict(connection.execute(_THERE, (wanted,)).fetchall())
        except errors.UndefinedTable:
            self._is_known = False  # a server of an older program
            return False
        shared = {digest for digest, has_bytes in there.items() if has_bytes}
        lacking = next((digest for digest, has_bytes in there.items() if not has_bytes), None)
        if lacking is not None and self._send(connection, lacking, folder):
            shared.add(lacking)
        if shared:
            with database.take_in() as (session, _changes):
                keep_shared(session, shared)
        return lacking is not None

    def forget(self) -> None:
        """What was passed over is tried again."""
        self._passed.clear()

    def _send(self, connection: Connection[Any], digest: str, folder: Path) -> bool:
        try:
            content = fetch(digest, folder)
            if len(content) > MOST_BYTES:
                raise FileNotKept(folder, "too large")
            connection.execute(_PUT, (digest, content))
        except (FileNotKept, errors.IntegrityError, errors.InsufficientPrivilege):
            self._passed.add(digest)
            return False
        return True


def doubt_shared(session: Session) -> None:
    """The server was put back: nobody knows which bytes it has; each is asked for again."""
    session.execute(delete(FileRow))


def sweep(database: Database, now: datetime) -> int:
    """Take away bytes that no attachment names (its request left this station); return how many files went.

    What came within a day stays: its act may not be written yet.
    """
    if database.folder is None:
        return 0
    with database.read() as session:
        named = digests(session)
    gone = 0
    for file in all_kept(database.folder / ATTACHMENTS):
        if file.name not in named and now.timestamp() - file.stat().st_mtime > _DAY_S:
            file.unlink(missing_ok=True)
            gone += 1
    return gone


def fetched(connection: Connection[Any], digest: str) -> bytes | None:
    """Return the bytes of an attachment; None if the server has, or shows, none. Raises psycopg.Error."""
    try:
        found = connection.execute("SELECT bytes FROM sync.file WHERE sha256 = %s", (digest,)).fetchone()
    except errors.UndefinedTable:
        return None
    content = bytes(found[0]) if found is not None else None
    return content if content is not None and sha256(content).hexdigest() == digest else None
