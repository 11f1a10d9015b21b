"""Two files of the same company, compared column by column: ids alone may differ."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.storage.station_file import FILE_NAME
from desktop.storage.tables import Base

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}")
_SEARCH = (
    "SELECT doc >> 32, kind, ref, body FROM search_doc JOIN search_text ON search_text.rowid = doc",
    "SELECT word, sound, tail FROM search_word",
    "SELECT kind, ref, body FROM search_doc JOIN search_journal ON search_journal.rowid = doc",
    "SELECT ref, contact, reversed, digits FROM search_phone JOIN search_digits ON search_digits.rowid = phone",
)


class Content:
    """All that a file of *folder* holds, ids replaced by their place among those of their table."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._names: dict[str, str] = {}
        with closing(sqlite3.connect(folder / FILE_NAME)) as file:
            file.row_factory = sqlite3.Row
            tables = {name: file.execute(f'SELECT * FROM "{name}" ORDER BY id').fetchall() for name in _tables()}
            for name, rows in tables.items():
                for place, row in enumerate(rows):
                    self._names[row["id"].hex()] = f"{name} {place}"
            self.tables = {name: [self._plain(row) for row in rows] for name, rows in tables.items()}
            self.found = [sorted(map(self._line, file.execute(query).fetchall())) for query in _SEARCH]
            self.made_of = sorted(row[0] for row in file.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL"))
            self.broken = file.execute("PRAGMA foreign_key_check").fetchall()
            self.sound = file.execute("PRAGMA integrity_check").fetchone()[0]
            self.mode = file.execute("PRAGMA journal_mode").fetchone()[0]

    def _plain(self, row: sqlite3.Row) -> dict[str, Any]:
        return {key: self._value(row[key]) for key in row.keys()}  # noqa: SIM118 -- a Row is no mapping

    def _line(self, row: sqlite3.Row) -> tuple[str, ...]:
        return tuple(str(self._value(value)) for value in row)

    def _value(self, value: Any) -> Any:
        if isinstance(value, bytes):
            return self._names[value.hex()]
        if isinstance(value, str):
            return _UUID.sub(lambda found: self._names.get(found[0].replace("-", ""), found[0]), value)
        return value


def _tables() -> Iterator[str]:
    return iter(Base.metadata.tables)
