"""A table in a file, whatever program wrote it: how it is read, its columns, its rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from desktop.domain.cells import Cell, cell_text, is_empty
from desktop.domain.errors import FileUnreadable
from desktop.domain.header_words import is_header_word
from desktop.domain.importing import Column, FileLook
from desktop.exchange import delimited
from desktop.exchange import table_lines as reasons
from desktop.exchange.column_facts import Counting, counted
from desktop.exchange.table_lines import Line
from desktop.exchange.text_encoding import is_known
from desktop.exchange.workbook import is_workbook, read_sheet, sheet_names

_HEADER_WITHIN = 30
_LOOKED_THROUGH, _CELLS_THROUGH = 20_000, 400_000
_LONGEST_NAME = 100
_PART = 1 << 20
_WEB = (b"<html", b"<!doctype", b"<table", b"<?xml", b"<body", b"<head")


def look_at(
    file: Path,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    header_row: int | None = None,
) -> FileLook:
    """Return how *file* is to be read and what its columns are; what is not given is guessed.

    header_row -- 1 the first line, 0: there is no header, the columns are called A, B, C …
    Raises FileUnreadable: for a folder, an empty, locked, broken or far too large file, one without a table.
    """
    base = _base(file, sheet, encoding, delimiter)
    stream = _all_lines(base)
    head = list(islice(stream, _HEADER_WITHIN))
    if not any(_filled(line.cells) for line in head):
        head += _first_filled(stream)
    width = max((_width(line.cells) for line in head), default=1)
    if width > reasons.MOST_COLUMNS:
        raise FileUnreadable(file=str(file), why=reasons.TOO_WIDE)
    row = _header_row(head) if header_row is None else header_row
    seen = head + list(islice(stream, max(_HEADER_WITHIN, min(_LOOKED_THROUGH, _CELLS_THROUGH // max(1, width)))))
    is_whole = next(stream, None) is None
    names = _names(seen, row)
    rows = [line for line in seen if line.no > row and line.problem is None and any(map(_is_there, line.cells))]
    if not names or not any(map(_filled, (line.cells for line in seen))):
        raise FileUnreadable(file=str(file), why=reasons.EMPTY)
    if not rows and is_whole:
        raise FileUnreadable(file=str(file), why=reasons.ONLY_HEADER)
    return _look(base, row, names, rows, is_whole=is_whole, mended=any(line.is_mended for line in seen))


def rows(look: FileLook) -> Iterator[Line]:
    """Give the rows below the header that hold something, with their line numbers. Raises FileUnreadable."""
    for line in _all_lines(look):
        if line.no > look.header_row and (line.problem is not None or any(map(_is_there, line.cells))):
            yield line


def _base(file: Path, sheet: str | None, encoding: str | None, delimiter: str | None) -> FileLook:
    try:
        if file.is_dir():
            raise FileUnreadable(file=str(file), why=reasons.FOLDER)
        if file.exists() and not file.is_file():  # a pipe would keep us waiting
            raise FileUnreadable(file=str(file), why=reasons.NO_TABLE)
        size = file.stat().st_size
        with file.open("rb") as stream:
            head = stream.read(2_048)
        if is_workbook(head):
            names = sheet_names(file)
            if not names:
                raise FileUnreadable(file=str(file), why=reasons.NO_TABLE)
            if sheet and sheet not in names:
                raise FileUnreadable(file=str(file), why=reasons.NO_SHEET)
            return FileLook(file=file, sheets=names, sheet=sheet or _fullest(file, names), size=size)
        if head.removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_WEB):
            raise FileUnreadable(file=str(file), why=reasons.WEB_PAGE)
        if encoding and not is_known(encoding):
            raise FileUnreadable(file=str(file), why=f"unknown encoding {encoding}")
        told, sign, is_mixed = delimited.sniff(file, encoding, delimiter)
    except OSError as error:
        raise FileUnreadable(file=str(file), why=error.strerror or str(error)) from error
    doubts = ("encoding_mixed",) if is_mixed else ()
    return FileLook(file=file, encoding=told, delimiter=sign, size=size, doubts=doubts)


def _fullest(file: Path, names: Sequence[str]) -> str:
    """Return the first sheet that holds a table; a cover sheet comes before many."""
    for name in names[:10]:
        sheet = read_sheet(file, name)
        if sheet.height > 1 and sheet.width > 1:
            return name
    return names[0]


def _all_lines(look: FileLook) -> Iterator[Line]:
    try:
        if look.sheet:
            yield from read_sheet(look.file, look.sheet).lines()
        else:
            yield from delimited.lines(look.file, look.encoding, look.delimiter)
    except OSError as error:
        raise FileUnreadable(file=str(look.file), why=error.strerror or str(error)) from error


def _is_there(cell: Cell) -> bool:
    return not is_empty(cell)


def _filled(cells: Sequence[Cell]) -> int:
    return sum(map(_is_there, cells))


def _first_filled(stream: Iterator[Line]) -> list[Line]:
    for line in stream:
        if _filled(line.cells):
            return [line, *islice(stream, _HEADER_WITHIN)]
    return []


@dataclass(frozen=True, slots=True)
class _Tried:
    score: float
    no: int


def _header_row(head: Sequence[Line]) -> int:
    """Return the line of the names: words, most cells filled, followed by rows that look otherwise; 0 if none is."""
    widths = sorted(_filled(line.cells) for line in head if _filled(line.cells))
    if not widths:
        return 0
    usual = widths[int(len(widths) * 0.75)]
    best = _Tried(0.0, 0)
    for line in head:
        texts = [cell for cell in line.cells if _is_there(cell)]
        if not texts or len(texts) < min(2, usual) or line.problem is not None:
            continue
        words = sum(isinstance(cell, str) and not _is_figure(cell) for cell in texts) / len(texts)
        known = sum(isinstance(cell, str) and len(cell) < _LONGEST_NAME and is_header_word(cell) for cell in texts)
        share = min(1.0, len(texts) / usual)
        score = words * share + 2.0 * known / len(texts) * share
        if words < 0.5 or score <= best.score:
            continue
        best = _Tried(score, line.no)
    return best.no if best.score > 1.2 or (best.score >= 0.9 and _differs_below(head, best.no)) else 0


def _differs_below(head: Sequence[Line], no: int) -> bool:
    """Return whether figures stand below the words of that line: names of columns look otherwise than what is in it."""
    header = next(line.cells for line in head if line.no == no)
    below = [line.cells for line in head if line.no > no][:10]
    for i, cell in enumerate(header):
        if isinstance(cell, str) and _is_there(cell) and not _is_figure(cell):
            under = [row[i] for row in below if i < len(row) and _is_there(row[i])]
            if any(not isinstance(one, str) or _is_figure(one) for one in under):
                return True
    return False


def _is_figure(text: str) -> bool:
    figures = sum(map(str.isdecimal, text))
    return figures * 2 > len(text.strip())


def _names(seen: Sequence[Line], row: int) -> list[str]:
    """Return the names of the columns, as many as the widest row has; the same name again is told apart."""
    header = next((line.cells for line in seen if line.no == row), ())
    widths = sorted(width for line in seen if line.no > row and (width := _width(line.cells))) or [0]
    usual = widths[int(len(widths) * 0.75)] if row else widths[-1]  # a single wider row has too many fields
    width = max(_width(header), usual)
    names: list[str] = []
    for i in range(min(width, reasons.MOST_COLUMNS)):
        name = " ".join(cell_text(header[i]).split())[:_LONGEST_NAME] if i < len(header) else ""
        name = name or _letters(i)
        number = 2
        told = name
        while told in names:
            told = f"{name} ({number})"
            number += 1
        names.append(told)
    return names


def _width(cells: Sequence[Cell]) -> int:
    return next((i + 1 for i in reversed(range(len(cells))) if _is_there(cells[i])), 0)


def _letters(index: int) -> str:
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _rows_about(base: FileLook) -> int:
    """Return about how many rows a long file has: its lines, or the height of its sheet."""
    if base.sheet:
        return read_sheet(base.file, base.sheet).height
    with base.file.open("rb") as stream:
        return sum(part.count(b"\n") for part in iter(lambda: stream.read(_PART), b""))


def _look(base: FileLook, row: int, names: list[str], rows: list[Line], *, is_whole: bool, mended: bool) -> FileLook:
    columns: list[Counting] = counted([line.cells for line in rows], len(names))
    doubts = dict.fromkeys(base.doubts)
    if mended:
        doubts["encoding_mixed"] = None
    if not row:
        doubts["header_missing"] = None
    if any(name.endswith(")") and name[: name.rfind(" (")] in names for name in names):
        doubts["columns_twice"] = None
    return FileLook(
        file=base.file,
        sheets=base.sheets,
        sheet=base.sheet,
        encoding=base.encoding,
        delimiter=base.delimiter,
        header_row=row,
        columns=tuple(
            Column(name, tuple(column.samples), column.facts()) for name, column in zip(names, columns, strict=True)
        ),
        row_count=len(rows) if is_whole else None,
        rows_about=len(rows) if is_whole else _rows_about(base),
        size=base.size,
        doubts=tuple(doubts),
    )
