"""One row of a foreign table by its mapping: texts by field, cleaned; telephones and the place as understood."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.domain.addresses import Address, from_steps, whole
from desktop.domain.cell_phones import phones_in
from desktop.domain.cells import Cell, cell_text, is_empty, yes_or_no
from desktop.domain.directory import SiteKind
from desktop.domain.errors import LineUnreadable, PhoneUnreadable, TextTooLong
from desktop.domain.importing import PLACE_FIELDS, ColumnMapping, FileLook
from desktop.domain.phone import Phone
from desktop.domain.text import LONGEST_NAME, LONGEST_WORDS, keepable
from desktop.exchange.mojibake import repaired
from desktop.exchange.table_lines import Line

_LONG = frozenset({"note", "access_notes", "private_notes", "warning", "words", "resolution"})
_NUMBERS = frozenset({"short_number", "house", "entrance", "flat", "external_ref", "equipment", "block"})
_WHOLE_NUMBER = re.compile(r"(\d+)[.,]0+")  # what a program made of a whole number on its way through CSV
_SUM = re.compile(r"(?:итого|всего|total|sum|合计|总计|小计)\b[\s:：\d.,]*", re.IGNORECASE)
_MOST_SUMS = 3
_APART: Mapping[str, str] = {"words": ", ", "note": "\n", "address": ", ", "area": ", ", "phones": "\n"}
_STEPS = {SiteKind(name): name for name in PLACE_FIELDS if name not in ("address", "block")}


@dataclass(slots=True)
class SourceCells:
    """One row. texts -- by field, only what is said; raw -- the first cell of each field; names -- of their columns."""

    line_no: int
    texts: dict[str, str]
    raw: dict[str, Cell]
    cells: Sequence[Cell] = ()
    phones: tuple[Phone, ...] = ()
    place: Address = field(default_factory=lambda: Address(()))
    doubts: list[str] = field(default_factory=list)

    def text(self, name: str) -> str:
        """Return what is said of a field, "" if nothing is."""
        return self.texts.get(name, "")


class CellReading:
    """Reads the rows of one file by its mapping. country -- of telephone numbers."""

    def __init__(self, look: FileLook, mapping: ColumnMapping, country: str) -> None:
        self._mapping = mapping
        self._names = [column.name for column in look.columns]
        self._country = mapping.country or country
        also: Sequence[tuple[int, str]] = mapping.options.get("also", ())
        width = len(self._names)
        self._pairs = [(i, name) for i, name in (*mapping.columns.items(), *also) if i < width]
        self._empty = frozenset(mapping.options.get("empty", ()))
        self._names_of: dict[str, str] = {}
        for i, name in self._pairs:
            self._names_of.setdefault(name, self._names[i])

    def column_of(self, name: str) -> str:
        """Return the name of the column of a field, the field's own where it has none."""
        return self._names_of.get(name, name)

    def text_at(self, cells: Sequence[Cell], index: int) -> str:
        """Return what stands in the column *index*, "" if it is nothing. Raises TextRefused, TextTooLong."""
        return self._text(cells[index], index)[0] if index < len(cells) else ""

    def read(self, line: Line) -> SourceCells:
        """Return what a row says. Raises the row's own problem, LineUnreadable, TextRefused, TextTooLong."""
        if line.problem is not None:
            raise line.problem
        if any(not is_empty(cell) for cell in line.cells[len(self._names) :]):
            raise LineUnreadable(why="more fields than columns")
        if _is_sum(line.cells):
            raise LineUnreadable(why="a sum")
        row = SourceCells(line.no, {}, {}, line.cells)
        found: dict[str, list[str]] = {}
        is_mended = line.is_mended
        for index, name in self._pairs:
            if index >= len(line.cells):
                continue
            text, was_repaired = self._text(line.cells[index], index)
            is_mended = is_mended or was_repaired
            if text:
                found.setdefault(name, []).append(text)
                row.raw.setdefault(name, line.cells[index])
        if is_mended:
            row.doubts.append("text_repaired")
        for name, texts in found.items():
            row.texts[name] = self._kept(name, _APART.get(name, " ").join(dict.fromkeys(texts)))
        self._read_phones(row)
        self._read_place(row)
        return row

    def _text(self, cell: Cell, index: int) -> tuple[str, bool]:
        meant = repaired(cell) if isinstance(cell, str) else cell
        text = cell_text(meant)
        if not text or text in self._empty:
            return "", meant != cell
        return keepable(text, field=self._names[index]), meant != cell

    def _kept(self, name: str, text: str) -> str:
        if name in _LONG:
            return keepable(text, field=self.column_of(name), most=LONGEST_WORDS)
        if name == "phones":
            return text
        if name in _NUMBERS and (found := _WHOLE_NUMBER.fullmatch(text)):
            text = found[1]
        return keepable(" ".join(text.split()), field=self.column_of(name), most=LONGEST_NAME)

    def _read_phones(self, row: SourceCells) -> None:
        said = row.text("phones")
        if not said:
            return
        try:
            row.phones = phones_in(said, self._country)
        except PhoneUnreadable:
            row.doubts.append("phone_unreadable")
        if not row.phones and "phone_unreadable" not in row.doubts and yes_or_no(said) is None:
            row.doubts.append("phone_unreadable")
        if any(len(phone.typed) > LONGEST_NAME for phone in row.phones):
            raise TextTooLong(field=self.column_of("phones"), length=len(said), most=LONGEST_NAME)

    def _read_place(self, row: SourceCells) -> None:
        steps = {str(kind): row.text(name) for kind, name in _STEPS.items() if row.text(name)}
        if (block := row.text("block")) and SiteKind.HOUSE in steps:
            house = steps[SiteKind.HOUSE]
            steps[SiteKind.HOUSE] = (
                f"{house} корп. {block}" if block.isalnum() and len(block) <= 3 else f"{house} {block}"
            )
        address = row.text("address")
        if not steps and not address:
            return
        if not steps and not self._mapping.split_addresses:
            row.place = whole(address)
            return
        row.place = from_steps(steps, address, splits=self._mapping.split_addresses)
        if row.place.is_whole and self._mapping.split_addresses:
            row.doubts.append("address_whole")


def _is_sum(cells: Sequence[Cell]) -> bool:
    """Return whether a row is what a spreadsheet counts up below its table: `Итого: 45`."""
    texts = [text for text in map(cell_text, cells[:20]) if text]
    return 0 < len(texts) <= _MOST_SUMS and _SUM.fullmatch(texts[0]) is not None
