"""Whether a zipped workbook may be opened: what it unpacks to, and how large its sheets are, before anything is."""

import re
import zipfile
import zlib
from pathlib import Path
from typing import IO

from desktop.domain.errors import FileUnreadable
from desktop.exchange import table_lines as reasons

_MOST_BYTES = 1_000_000_000
_MOST_OTHER_BYTES = 300_000_000  # of a part that is no sheet: its texts are all held at once
_MOST_FILES = 5_000
_MOST_RATIO, _FREE = 250, 50_000_000  # what is small may be packed as well as it likes
_MOST_CELLS = 12_000_000
_PART = 1 << 18  # so small that the interface is not kept waiting by a thread that looks for cells
_OVERLAP = 4_096
_CELL = re.compile(rb'<(?:\w+:)?c\s(?:[^<>]*?\s)?r="([A-Z]{1,3})(\d{1,7})"[^<>]*?(/?)>')
_ANY_CELL = re.compile(rb'\sr="([A-Z]{1,3})\d')
_ROW = re.compile(rb'<(?:\w+:)?row\s[^<>]*?\br="(\d{1,8})"')
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
                if part.file_size > _MOST_OTHER_BYTES and not _is_sheet(part):
                    raise FileUnreadable(file=str(file), why=reasons.BOMB)
                if part.file_size > max(_FREE, part.compress_size * _MOST_RATIO):
                    raise FileUnreadable(file=str(file), why=reasons.BOMB)
            for part in parts:
                _look_through(packed, part, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError) as error:
        raise FileUnreadable(file=str(file), why=reasons.BROKEN) from error


def _is_sheet(part: zipfile.ZipInfo) -> bool:
    name = part.filename.replace("\\", "/").casefold()
    return ("worksheets/" in name and name.endswith((".xml", ".bin"))) or name == "content.xml"


def _look_through(packed: zipfile.ZipFile, part: zipfile.ZipInfo, file: Path) -> None:
    is_sheet = _is_sheet(part)
    area = _OdsArea() if part.filename == "content.xml" else _Area(is_exact=False) if is_sheet else None
    with packed.open(part) as stream:
        _read(stream, area)
    if isinstance(area, _Area) and area.is_large:  # most cells of a far corner are empty ones with a colour
        area = _Area(is_exact=True)
        with packed.open(part) as stream:
            _read(stream, area)
    if area is not None:
        area.refuse(file)


def _read(stream: IO[bytes], area: "_Area | _OdsArea | None") -> None:
    rest = b""
    while chunk := stream.read(_PART):
        if area is not None:
            text = rest + chunk
            cut = text.rfind(b"<")
            whole, rest = (text[:cut], text[cut:]) if cut > 0 and len(text) - cut < _OVERLAP else (text, b"")
            area.take(whole)


class _Area:
    """How far the cells of a sheet reach; is_exact -- only those that hold something."""

    def __init__(self, *, is_exact: bool) -> None:
        self._is_exact = is_exact
        self._columns: set[bytes] = set()
        self._last_row = 0

    @property
    def is_large(self) -> bool:
        """Whether it is more than what is read."""
        return self._widest > reasons.MOST_COLUMNS or self._widest * self._last_row > _MOST_CELLS

    def take(self, text: bytes) -> None:
        """Look at a piece of the sheet that ends between two elements."""
        if not self._is_exact:
            self._columns.update(_ANY_CELL.findall(text))
            self._last_row = max(self._last_row, *map(int, _ROW.findall(text)), 0)
            return
        for column, row, is_empty in _CELL.findall(text):
            if not is_empty:
                self._columns.add(column)
                self._last_row = max(self._last_row, int(row))

    def refuse(self, file: Path) -> None:
        """Raise FileUnreadable for more than what is read."""
        if self.is_large:
            why = reasons.TOO_WIDE if self._widest > reasons.MOST_COLUMNS else reasons.TOO_LARGE
            raise FileUnreadable(file=str(file), why=why)

    @property
    def _widest(self) -> int:
        return max(map(_column, self._columns), default=0)


class _OdsArea:
    """How far a sheet of an OpenDocument reaches, where cells and rows stand for many of their like."""

    def __init__(self) -> None:
        self._widest = 0
        self._cells = 0
        self._row_times = 1

    def take(self, text: bytes) -> None:
        """Look at a piece of the content that ends between two elements."""
        for what, attributes in _REPEATED.findall(text):
            found = _TIMES.search(attributes)
            times = min(int(found[1]), 10_000_000) if found else 1
            if what == b"row":
                self._row_times = times
            elif _HAS_VALUE.search(attributes):
                self._widest = max(self._widest, times)
                self._cells += times * self._row_times

    def refuse(self, file: Path) -> None:
        """Raise FileUnreadable for more than what is read."""
        if self._widest > reasons.MOST_COLUMNS or self._cells > _MOST_CELLS:
            why = reasons.TOO_WIDE if self._widest > reasons.MOST_COLUMNS else reasons.TOO_LARGE
            raise FileUnreadable(file=str(file), why=why)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
