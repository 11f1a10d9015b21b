"""A table as a workbook: real dates, a header that stays, further sheets where one is full, long texts beside."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from xlsxwriter import Workbook  # type: ignore[import-untyped]
from xlsxwriter.exceptions import XlsxWriterException  # type: ignore[import-untyped]
from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]

from desktop.domain.day import DeskDay
from desktop.domain.errors import FileUnwritable
from desktop.domain.taking_out import OutWords
from desktop.exchange.cells import nested, parts, whole_signs

MOST_ROWS = 1_048_576
MOST_UNITS = 32_767
_EXACT = 10**15
_FIRST_YEAR, _LAST_YEAR = 1900, 9999
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 60, 500
_KEEP = 60  # of a long text's last units, for the word that it goes on elsewhere


class Sheet(Worksheet):  # type: ignore[misc]
    """A sheet on which every text is a text."""

    def _xml_rich_inline_string(self, string: str, attributes: Any = ()) -> None:
        """WORKAROUND XlsxWriter 3.3 takes a text from <r> to </r> for markup of its own and writes it unescaped."""
        self._xml_inline_string(string, True, list(attributes))


class XlsxTable:
    """file -- an empty one that is written on `end`; key -- of the list; words -- of the reader's language.

    Rows are on the disk at once: memory does not grow with them. most_rows -- of a sheet, its header among them
    """

    def __init__(
        self, file: Path, key: str, header: Sequence[str], day: DeskDay, words: OutWords, *, most_rows: int = MOST_ROWS
    ) -> None:
        self._file, self._key, self._header, self._day, self._words = file, key, header, day, words
        self._most_rows = most_rows
        self._scratch = TemporaryDirectory(prefix="daybook-export-", ignore_cleanup_errors=True)
        self._book = Workbook(
            str(file),
            {
                "constant_memory": True,
                "tmpdir": self._scratch.name,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        self._book.use_zip64()
        self._bold = self._book.add_format({"bold": True, "bottom": 1})
        self._of_day = self._book.add_format({"num_format": words.dates})
        self._of_time = self._book.add_format({"num_format": words.times})
        self._title = words.title(key)
        self._sheets: list[Worksheet] = []
        self._long: Worksheet | None = None
        self._long_row = 0
        self._seen = 0
        self._widths = [len(name) + 3 for name in header]  # the arrow of the filter stands in it
        self._begin_sheet()

    def add(self, row: Sequence[Any]) -> None:
        """Write one row."""
        if self._row == self._most_rows:
            self._begin_sheet()
        for column, value in enumerate(row):
            self._write(column, value)
        self._row += 1
        self._seen += 1

    def end(self) -> None:
        """Write the file. Raises FileUnwritable."""
        self._end_sheet()
        self._tell_about()
        for sheet in self._sheets:
            for column, width in enumerate(self._widths):
                sheet.set_column(column, column, max(_NARROWEST, min(width, _WIDEST)))
        try:
            self._book.close()
        except (OSError, XlsxWriterException) as error:
            self.give_up()
            raise FileUnwritable(file=str(self._file), why=str(error)) from error
        self._scratch.cleanup()

    def give_up(self) -> None:
        """Leave no temporary file behind: nothing is to be written."""
        for sheet in self._book.worksheets():
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()
        self._scratch.cleanup()

    def _begin_sheet(self) -> None:
        if self._sheets:
            self._end_sheet()
        number = len(self._sheets) + 1
        sheet = self._book.add_worksheet(
            self._title if number == 1 else f"{self._title[:25]} {number}", worksheet_class=Sheet
        )
        self._sheets.append(sheet)
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(self._header):
            sheet.write_string(0, column, name, self._bold)
        self._row = 1

    def _end_sheet(self) -> None:
        if self._header:
            self._sheets[-1].autofilter(0, 0, max(self._row - 1, 1), len(self._header) - 1)

    def _write(self, column: int, value: Any) -> None:
        sheet = self._sheets[-1]
        if value is None or value == "":
            return
        if isinstance(value, bool):
            sheet.write_boolean(self._row, column, value)
        elif isinstance(value, int | float) and abs(value) < _EXACT:
            sheet.write_number(self._row, column, value)
        elif isinstance(value, datetime):
            self._write_instant(column, value)
        elif isinstance(value, date) and _FIRST_YEAR < value.year <= _LAST_YEAR:
            sheet.write_datetime(self._row, column, datetime(value.year, value.month, value.day), self._of_day)  # noqa: DTZ001
            self._widen(column, len(self._words.dates))
        else:
            self._write_text(column, value)

    def _write_instant(self, column: int, instant: datetime) -> None:
        """Write the time of the desk's clock: a cell knows no zone; the sheet *about* names it."""
        local = self._day.local(instant).replace(tzinfo=None)
        if _FIRST_YEAR < local.year <= _LAST_YEAR:
            self._sheets[-1].write_datetime(self._row, column, local, self._of_time)
            self._widen(column, len(self._words.times) + 1)
        else:
            self._write_text(column, self._day.local(instant).isoformat())

    def _write_text(self, column: int, value: Any) -> None:
        text = nested(value) if isinstance(value, dict | list) else str(value)
        text = text if isinstance(value, UUID) else whole_signs(text)
        pieces = list(parts(text, MOST_UNITS)) if len(text) > MOST_UNITS // 2 else [text]
        if len(pieces) > 1:
            text = self._put_beside(column, text)
        self._sheets[-1].write_string(self._row, column, text)
        if self._seen < _LOOKED_AT:
            self._widen(column, max(map(len, text[:400].split("\n"))) + 1)

    def _put_beside(self, column: int, text: str) -> str:
        """Write a text that is too long for a cell onto the sheet of the long ones, and return what stands here."""
        if self._long is None:
            self._long = self._book.add_worksheet(self._words.long_texts[:31], worksheet_class=Sheet)
            self._long.set_column(0, 2, 12)
        sheet = self._sheets[-1].get_name()
        first = self._long_row + 1
        for piece in parts(text, MOST_UNITS):
            for at, cell in enumerate((sheet, f"{_letters(column)}{self._row + 1}", piece)):
                self._long.write_string(self._long_row, at, cell)
            self._long_row += 1
        begun = next(parts(text, MOST_UNITS - _KEEP))
        return begun + self._words.goes_on.format(row=first)[:_KEEP]

    def _widen(self, column: int, width: int) -> None:
        self._widths[column] = max(self._widths[column], width)

    def _tell_about(self) -> None:
        lines = self._words.about(self._key, self._day.zone.key)
        if not lines:
            return
        sheet = self._book.add_worksheet(self._words.about_title[:31], worksheet_class=Sheet)
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 90)
        for row, (name, said) in enumerate(lines):
            sheet.write_string(row, 0, name)
            sheet.write_string(row, 1, said)


def _letters(column: int) -> str:
    """Return the letters of a column, 0 is A."""
    before, last = divmod(column, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
