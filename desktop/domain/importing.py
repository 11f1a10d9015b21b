"""What an import is made of: kinds, fields, how a file looks, which column means what, and what became of the rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.errors import DaybookError


class ImportKind(StrEnum):
    """What a table can hold; the values are those of the directory's kinds, and request."""

    CUSTOMER = "customer"
    CONTACT = "contact"
    SITE = "site"
    EQUIPMENT = "equipment"
    PERSON = "person"
    REQUEST = "request"


class DateStyle(StrEnum):
    """The order of day, month and year in dates of figures."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


ENCODINGS = ("utf-8-sig", "cp1251", "gb18030", "utf-16", "cp1252", "cp866", "koi8-r", "big5")
"""What a text file may be read in where the guess is wrong; any other name that Python knows will do, too."""
DELIMITERS = (",", ";", "\t", "|")


class RowState(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    KNOWN = "known"
    CHANGED = "changed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ImportField:
    """One thing that a column can mean. takes_many -- several columns may mean it."""

    key: str
    kind: ImportKind
    is_required: bool = False
    takes_many: bool = False


PLACE_FIELDS = ("address", "area", "street", "house", "block", "entrance", "flat")
"""A place in one cell, or its steps in columns of their own, the widest first; block -- of a house with several."""
_PLACE = PLACE_FIELDS
_MANY = frozenset({"phones", "words", "note", "address", "area"})
_PEOPLE = frozenset({ImportKind.CONTACT, ImportKind.PERSON})
_KEYS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.CUSTOMER: ("name", "contact", "phones", *_PLACE, "note", "external_ref"),
    ImportKind.CONTACT: ("name", "phones", *_PLACE, "customer", "note", "external_ref"),
    ImportKind.SITE: (*_PLACE, "customer", "access_notes", "private_notes", "warning", "external_ref"),
    ImportKind.EQUIPMENT: ("short_number", "name", "maker", "model", *_PLACE, "customer", "note", "external_ref"),
    ImportKind.PERSON: ("name", "role", "phone", "team", "login", "note"),
    ImportKind.REQUEST: (
        "occurred_at", "time", *_PLACE, "equipment", "words", "category", "caller", "phones", "team", "assignee",
        "status", "closed_at", "closed_time", "resolution", "updated_at", "due_at", "external_ref",
    ),
}  # fmt: skip
_REQUIRED: Mapping[ImportKind, frozenset[str]] = {
    ImportKind.CUSTOMER: frozenset({"name"}),
    ImportKind.EQUIPMENT: frozenset({"short_number"}),
    ImportKind.PERSON: frozenset({"name"}),
    ImportKind.REQUEST: frozenset({"occurred_at"}),
}
ONE_OF: Mapping[ImportKind, tuple[frozenset[str], ...]] = {
    ImportKind.CONTACT: (frozenset({"name", "phones"}),),
    ImportKind.SITE: (frozenset(_PLACE),),
    ImportKind.EQUIPMENT: (frozenset(_PLACE),),
    ImportKind.REQUEST: (frozenset({"words", "category", *_PLACE}),),
}
"""Of each set at least one field must have a column."""

FIELDS: Mapping[ImportKind, tuple[ImportField, ...]] = {
    kind: tuple(
        ImportField(key, kind, key in _REQUIRED.get(kind, ()), key in _MANY or (key == "name" and kind in _PEOPLE))
        for key in keys
    )
    for kind, keys in _KEYS.items()
}
"""What a column can mean, by kind, in the order in which a list offers it."""


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """How many rows have something in a column, and what it looks like in the first ones that have (looked_at).

    dmy, mdy -- dates that can be read in this order of day and month alone; either -- in both; ymd -- the year first
    """

    filled: int = 0
    looked_at: int = 0
    phones: int = 0
    dates: int = 0
    dmy: int = 0
    mdy: int = 0
    either: int = 0
    ymd: int = 0
    times: int = 0
    numbers: int = 0
    addresses: int = 0
    people: int = 0
    length: int = 0
    distinct: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a file. name -- of the header, told apart from the same one before it; samples -- as shown."""

    name: str
    samples: tuple[str, ...] = ()
    facts: ColumnFacts = ColumnFacts()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLook:
    """What a file is and how it is read; each part may be chosen otherwise and looked at anew.

    sheets, sheet -- of a workbook, else empty; encoding, delimiter -- of a text file, else empty
    header_row -- the line of the column names, 1 the first; 0 -- there is none
    row_count -- rows below the header, None where the file is too long to have been counted: then rows_about
    size -- in bytes
    doubts -- codes: columns_twice, header_missing, encoding_mixed
    """

    file: Path
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    header_row: int = 1
    columns: tuple[Column, ...] = ()
    row_count: int | None = None
    rows_about: int = 0
    size: int = 0
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """Which column means what, and how its texts are read. `exchange.templates` keeps it by the columns' names.

    columns -- field by index of the column, in the order in which several of a field are put together
    source -- the name that external references of this file are known under
    zone -- IANA, of the file's times; "" = the desk's; country -- of its telephone numbers, "" = the company's
    split_addresses -- False: a place stays one line as it is written
    options -- further rules of a template (see exchange.mapping); doubts -- codes: date_style, kind, nothing_known
    """

    kind: ImportKind
    columns: Mapping[int, str] = field(default_factory=dict)
    date_style: str = DateStyle.DMY
    source: str = "file"
    zone: str = ""
    country: str = ""
    split_addresses: bool = True
    options: Mapping[str, Any] = field(default_factory=dict)
    template: str = ""
    doubts: tuple[str, ...] = ()

    def missing(self) -> tuple[str, ...]:
        """Return the fields that must have a column and have none; of several that would do, the first."""
        there = set(self.columns.values())
        lacks = [one.key for one in FIELDS[self.kind] if one.is_required and one.key not in there]
        order = _KEYS[self.kind]
        lacks += [min(some, key=order.index) for some in ONE_OF.get(self.kind, ()) if not some & there]
        return tuple(lacks)


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewRow:
    """A row as it will be stored. values -- text by field, `address` being the path in the tree of places."""

    line_no: int
    values: Mapping[str, str]
    state: RowState
    problem: DaybookError | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What a row says otherwise than what is stored. row_id -- None where an earlier line of the file is meant."""

    line_no: int
    title: str
    row_id: UUID | None
    field: str
    was: str
    now: str


Refused = tuple[int, DaybookError]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What became of the rows; read = made + known + changed + refused unless it was cancelled.

    made -- rows that were (of a check: would be) stored; changed -- rows that differ from what is stored, whether
    accepted or not; applied -- of these, the accepted ones
    refused, doubts -- by line number: why, and codes of what is in but may not be what was meant
    """

    read: int = 0
    made: int = 0
    known: int = 0
    changed: int = 0
    applied: int = 0
    refused: tuple[Refused, ...] = ()
    doubts: tuple[tuple[int, str], ...] = ()
    differences: tuple[Difference, ...] = ()
    was_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The words of a report in the reader's language. titles -- by key: line, became, reason, and the counts' names."""

    titles: Mapping[str, str]
    state: Callable[[str], str]
    error: Callable[[DaybookError], str]
    doubt: Callable[[str], str]
    difference: Callable[[Difference], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan(ImportReport):
    """What an import of the whole file would do; nothing is written."""
