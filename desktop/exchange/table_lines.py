"""A line of a foreign table, and why a file is none: what the readers of text files and workbooks share."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.cells import Cell
from desktop.domain.errors import DaybookError


class Line(NamedTuple):
    """One row. no -- of the line it ends before the next one begins in, 1 the first; problem -- it cannot be read.

    is_mended -- it stood in another encoding than the file
    """

    no: int
    cells: Sequence[Cell]
    problem: DaybookError | None = None
    is_mended: bool = False


MOST_COLUMNS = 1_000
EMPTY = "the file is empty"
NO_TABLE = "no table"
TOO_WIDE = "too many columns"
TOO_LARGE = "too large for a table"
LINE_TOO_LONG = "line too long"
BOMB = "unpacks to too much"
LOCKED = "protected by a password"
WEB_PAGE = "web page"
NO_SHEET = "no such sheet"
ONLY_HEADER = "only a header"
BROKEN = "broken workbook"
FOLDER = "is a directory"
