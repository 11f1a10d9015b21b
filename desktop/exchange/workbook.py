"""Workbooks (XLSX, XLSB, XLS, ODS): their sheets, and the rows of one with the values that are seen there."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from desktop.domain.cells import Cell
from desktop.domain.errors import FileUnreadable
from desktop.exchange import table_lines as reasons
from desktop.exchange.table_lines import Line
from desktop.exchange.zipped_table import refuse_bombs

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST_OLE = 300_000_000
_MOST_KEPT = 3_000_000


def is_workbook(head: bytes) -> bool:
    """Return whether a file that begins so is one, whatever its name."""
    return head.startswith((_ZIP, _OLE))


def sheet_names(file: Path) -> tuple[str, ...]:
    """Return the names of the sheets that a reader of the file would see. Raises FileUnreadable."""
    return _names(file, *_state(file))


def read_sheet(file: Path, name: str) -> "Sheet":
    """Return a sheet; the one that was read last is kept while the file stays as it is. Raises FileUnreadable."""
    sheet = _kept(file, *_state(file), name)
    if sheet.height * sheet.width > _MOST_KEPT:
        _kept.cache_clear()
    return sheet


def forget_sheets() -> None:
    """Let go of the sheet that was read last."""
    _kept.cache_clear()


class Sheet(NamedTuple):
    """A sheet as read; its columns begin where something stands."""

    read: CalamineSheet
    width: int
    height: int

    def lines(self) -> Iterator[Line]:
        """Give the rows; a cell merged over several rows stands in each of them."""
        downward = _merged_downward(self.read)
        kept: dict[int, Cell] = {}
        for row, cells in enumerate(self.read.iter_rows()):
            shown: list[Cell] = list(cells)
            for column, rows in downward.items():
                if row in rows:
                    kept[column] = shown[column] if rows[row] else kept.get(column)
                    shown[column] = kept[column]
            yield Line(row + 1, shown)


def _merged_downward(read: CalamineSheet) -> dict[int, dict[int, bool]]:
    """Return by column the rows whose cell is merged with others of the column; True where such a cell begins."""
    found: dict[int, dict[int, bool]] = {}
    first, last = (read.start[1], read.end[0]) if read.start and read.end else (0, 0)
    for (top, left), (bottom, _right) in (read.merged_cell_ranges or [])[:200_000]:
        if bottom > top and 0 <= left - first < read.width:
            rows = found.setdefault(left - first, {})
            for row in range(top, min(bottom, last) + 1):
                rows[row] = row == top
    return found


def _state(file: Path) -> tuple[int, int]:
    told = file.stat()
    return told.st_mtime_ns, told.st_size


@lru_cache(maxsize=4)
def _names(file: Path, _changed: int, _size: int) -> tuple[str, ...]:
    with _opened(file) as book:
        sheets = [sheet for sheet in book.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
        seen = [sheet.name for sheet in sheets if sheet.visible is SheetVisibleEnum.Visible]
        return tuple(seen or [sheet.name for sheet in sheets])


@lru_cache(maxsize=1)
def _kept(file: Path, _changed: int, _size: int, name: str) -> Sheet:
    try:
        with _opened(file) as book:
            if name not in book.sheet_names:
                raise FileUnreadable(file=str(file), why=reasons.NO_SHEET)
            read = book.get_sheet_by_name(name)
    except (CalamineError, ValueError, OverflowError) as error:
        raise FileUnreadable(file=str(file), why=reasons.BROKEN) from error
    if read.width > reasons.MOST_COLUMNS:
        raise FileUnreadable(file=str(file), why=reasons.TOO_WIDE)
    return Sheet(read, read.width, read.end[0] + 1 if read.end else 0)


@lru_cache(maxsize=4)
def _refuse_bombs(file: Path, _changed: int, _size: int) -> None:
    refuse_bombs(file)


def _opened(file: Path) -> CalamineWorkbook:
    with file.open("rb") as stream:
        head = stream.read(8)
        if head.startswith(_OLE):
            if file.stat().st_size > _MOST_OLE:
                raise FileUnreadable(file=str(file), why=reasons.TOO_LARGE)
            if _ENCRYPTED in stream.read():
                raise FileUnreadable(file=str(file), why=reasons.LOCKED)
        else:
            _refuse_bombs(file, *_state(file))
    try:
        return CalamineWorkbook.from_path(str(file))
    except PasswordError as error:
        raise FileUnreadable(file=str(file), why=reasons.LOCKED) from error
    except (CalamineError, ValueError, OSError) as error:
        said = str(error).casefold()
        why = reasons.LOCKED if "password" in said or "encrypt" in said else reasons.BROKEN
        raise FileUnreadable(file=str(file), why=why) from error
