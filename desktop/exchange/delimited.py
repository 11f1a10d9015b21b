"""Text files of rows: CSV by its encoding and delimiter, streamed; nothing in it takes more memory than a line may."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from desktop.domain.cells import Cell
from desktop.domain.errors import FileUnreadable, LineUnreadable
from desktop.domain.header_words import is_header_word
from desktop.exchange import table_lines as reasons
from desktop.exchange.table_lines import Line
from desktop.exchange.text_encoding import SURROGATE, UTF8, UTF8_BOM, mended, sniffed

_HEAD = 1_000_000
_LONGEST_LINE = 2_000_000
_LONGEST_FIELD = 1_000_000
_SEP = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
_LINES_TRIED = 200
_HEADER_WITHIN, _LONGEST_NAME, _MOST_NAMES = 15, 60, 200
_LIKELIEST = ("\t", ";", "|", ",")


def sniff(file: Path, encoding: str | None, delimiter: str | None) -> tuple[str, str, bool]:
    """Return encoding, delimiter, and whether some lines are in another encoding. Raises FileUnreadable."""
    with file.open("rb") as stream:
        head = stream.read(_HEAD)
    if not head:
        raise FileUnreadable(file=str(file), why=reasons.EMPTY)
    found, is_mixed = sniffed(head)
    if not encoding and found in (UTF8, UTF8_BOM) and head.count(b"\x00") > len(head) // 10:
        raise FileUnreadable(file=str(file), why=reasons.NO_TABLE)
    encoding = encoding or found
    return encoding, delimiter or _delimiter(_decoded(head, encoding, file)), is_mixed


def lines(file: Path, encoding: str, delimiter: str) -> Iterator[Line]:
    """Give the rows of *file*; a row that cannot be read is one with a problem. Raises FileUnreadable, OSError."""
    csv.field_size_limit(_LONGEST_FIELD)
    errors = "replace" if "16" in encoding or "32" in encoding else "surrogateescape"
    encoding = UTF8_BOM if encoding == UTF8 else encoding
    with file.open(encoding=encoding, errors=errors, newline="") as stream:
        reader = csv.reader(_bounded(stream, file), delimiter=delimiter)
        while True:
            line_no = reader.line_num + 1
            try:
                fields = next(reader, None)
            except csv.Error as error:
                yield Line(line_no, (), LineUnreadable(why=str(error)))
                continue
            except UnicodeError as error:
                raise FileUnreadable(file=str(file), why=str(error)) from error
            if fields is None:
                return
            if line_no == 1 and len(fields) <= 2 and _SEP.fullmatch(delimiter.join(fields)):
                continue
            yield _line(line_no, fields)


def _line(line_no: int, fields: list[str]) -> Line:
    whole = "".join(fields)
    if whole.isascii() or not SURROGATE.search(whole):
        return Line(line_no, fields)
    cells: list[Cell] = [mended(field) for field in fields]
    return Line(line_no, cells, is_mended=True)


def _bounded(stream: TextIO, file: Path) -> Iterator[str]:
    while line := stream.readline(_LONGEST_LINE):
        if len(line) == _LONGEST_LINE and line[-1] not in "\r\n":
            raise FileUnreadable(file=str(file), why=reasons.LINE_TOO_LONG)
        yield line


def _decoded(head: bytes, encoding: str, file: Path) -> str:
    try:
        return head.decode(UTF8_BOM if encoding == UTF8 else encoding, "replace")
    except LookupError as error:
        raise FileUnreadable(file=str(file), why=str(error)) from None


def _delimiter(text: str) -> str:
    """Return the sign that gives columns names that are known, else the one that parts most rows alike.

    A comma comes last: it stands in addresses, too.
    """
    if found := _SEP.match(text):
        return found[1]
    tried = text.splitlines(keepends=True)[:_LINES_TRIED]
    scored = [(*_fit(tried, sign), -place, sign) for place, sign in enumerate(_LIKELIEST)]
    return max(scored)[-1]


def _fit(tried: list[str], sign: str) -> tuple[int, float]:
    """Return how many known names of columns a row has, and the share of rows that are parted alike."""
    try:
        rows = [row for row in csv.reader(tried, delimiter=sign) if any(row)]
    except csv.Error:
        return 0, 0.0
    counts = Counter(map(len, rows))
    del counts[1]
    if not counts:
        return 0, 0.0
    names = max(
        sum(len(cell) < _LONGEST_NAME and is_header_word(cell) for cell in row[:_MOST_NAMES])
        for row in rows[:_HEADER_WITHIN]
    )
    share = max(counts.values()) / len(rows)
    return (names if names > 1 else 0), round(share, 1)
