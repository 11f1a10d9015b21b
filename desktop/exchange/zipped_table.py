"""Whether a zipped workbook may be opened: what it unpacks to, and how large its sheets are, before anything is."""

import re
import zipfile
import zlib
from pathlib import Path
from typing import IO

from desktop.domain.errors import FileUnreadable
from desktop.exchange import table_lines as reasons

_MOST_BYTES = 1_500_000_000
_MOST_FILES = 5_000
_MOST_RATIO, _FREE = 250, 50_000_000  # what is small may be packed as well as it likes
_MOST_CELLS = 12_000_000
_PART = 1 << 20
_OVERLAP = 4_096
_CELL = re.compile(rb'<(?:\w+:)?c\s(?:[^<>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"[^<>]*?(/?)>')
_REPEATED = re.compile(rb"<table:table-(row|cell)\b([^<>]*)>")
_TIMES = re.compile(rb'number-(?:rows|columns)-repeated="(\d+)"')
_HAS_VALUE = re.compile(rb"office:value-type=")


def refuse_bombs(file: Path) -> None:
    """Raise FileUnreadable for what would take more memory than any table of an office needs.

    Each part is unpacked once, in pieces, and not past what the zip's own list says: so that the list cannot lie.
    """
    try:
        with zipfile.ZipFile(file) as packed:
            parts = packed.infolist()
            whole = sum(part.file_size for part in parts)
            if len(parts) > _MOST_FILES or whole > _MOST_BYTES:
                raise FileUnreadable(file=str(file), why=reasons.BOMB)
            if any(part.flag_bits & 1 for part in parts):
                raise FileUnreadable(file=str(file), why=reasons.LOCKED)
            for part in parts:
                if part.file_size > max(_FREE, part.compress_size * _MOST_RATIO):
                    raise FileUnreadable(file=str(file), why=reasons.BOMB)
            for part in parts:
                name = part.filename.replace("\\", "/").casefold()
                with packed.open(part) as stream:
                    _look_through(stream, name, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise FileUnreadable(file=str(file), why=reasons.BROKEN) from error


def _look_through(stream: IO[bytes], name: str, file: Path) -> None:
    is_sheet = "worksheets/" in name and name.endswith(".xml")
    is_content = name == "content.xml"
    area = _Area()
    rest = b""
    while chunk := stream.read(_PART):
        if is_sheet or is_content:
            text = rest + chunk
            cut = text.rfind(b"<")
            whole, rest = (text[:cut], text[cut:]) if cut > 0 and len(text) - cut < _OVERLAP else (text, b"")
            (area.take if is_sheet else area.take_ods)(whole)
            area.refuse(file)


class _Area:
    """How far the cells of a sheet reach that hold something."""

    def __init__(self) -> None:
        self._columns: set[bytes] = set()
        self._last_row = 0
        self._widest = 0
        self._cells = 0

    def take(self, text: bytes) -> None:
        found = [cell for cell in _CELL.findall(text) if not cell[2]]
        if found:
            self._columns.update({cell[0] for cell in found})
            self._last_row = max(self._last_row, int(found[-1][1]), int(found[0][1]))
            self._widest = max(map(_column, self._columns))
            self._cells = self._widest * self._last_row

    def take_ods(self, text: bytes) -> None:
        for what, attributes in _REPEATED.findall(text):
            times = int(found[1]) if (found := _TIMES.search(attributes)) else 1
            if what == b"cell" and _HAS_VALUE.search(attributes) and times > reasons.MOST_COLUMNS:
                self._widest = max(self._widest, times)
            if what == b"row" and times > 1:
                self._rows_repeated = times

    def refuse(self, file: Path) -> None:
        if self._widest > reasons.MOST_COLUMNS:
            raise FileUnreadable(file=str(file), why=reasons.TOO_WIDE)
        if self._cells > _MOST_CELLS:
            raise FileUnreadable(file=str(file), why=reasons.TOO_LARGE)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
