"""What another process wrote into the station's file: seen by its change log, announced by the window."""

import json
import sqlite3
from uuid import UUID

from desktop.domain.errors import FileBusy
from desktop.storage.database import Changes, Database
from desktop.storage.station_file import FILE_NAME

_MOST = 500  # acts a look: an import of another process comes in pieces


class Watch:
    """Looks for acts of other processes; ask it every now and then (250 ms) from one thread.

    It has a connection of its own, so that looking costs nothing while nothing changes (PRAGMA data_version).
    """

    def __init__(self, database: Database) -> None:
        assert database.folder is not None
        self._database = database
        address = f"{(database.folder / FILE_NAME).resolve().as_uri()}?mode=ro"
        self._file = sqlite3.connect(address, uri=True, timeout=0, check_same_thread=False)  # waiting stops the window
        self._version: int | None = None
        database.remember_own()
        self._seen = self._newest()

    def changes(self) -> Changes:
        """Return the rows that other processes changed since the last look, by table; empty if there are none.

        What this process committed is left out: Database.on_change has announced it. Raises FileBusy.
        """
        try:
            version = int(self._file.execute("PRAGMA data_version").fetchone()[0])
            if version == self._version:
                return {}
            found = self._file.execute(
                "SELECT seq, txn, ops FROM change WHERE seq > ? ORDER BY seq LIMIT ?", (self._seen, _MOST)
            ).fetchall()
        except sqlite3.OperationalError as error:
            raise FileBusy(file=str(self._database.folder)) from error
        changes: Changes = {}
        for seq, txn, ops in found:
            self._seen = seq
            if not self._database.is_own(UUID(bytes=txn)):
                for op in json.loads(ops):
                    changes.setdefault(op["tab"], set()).add(UUID(op["id"]))
        if len(found) < _MOST:  # else there is more: the same version is looked at again
            self._version = version
        return changes

    def close(self) -> None:
        """End the watch."""
        self._file.close()

    def _newest(self) -> int:
        return int(self._file.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])
