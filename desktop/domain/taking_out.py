"""What can be taken out as a file: the lists, their formats, and which part of a list is wanted."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.records import EntryRecord


class OutList(StrEnum):
    """A list that goes out as a table; the value names it in the command and as a file."""

    REQUESTS = "requests"
    ENTRIES = "entries"
    CALLS = "calls"
    RINGS = "rings"
    CUSTOMERS = "customers"
    CONTACTS = "contacts"
    SITES = "sites"
    EQUIPMENT = "equipment"
    STAFF = "staff"
    TEAMS = "teams"
    CATEGORIES = "categories"
    PROMISES = "promises"
    ORDERS = "orders"
    LABOUR = "labour"
    REVIEWS = "reviews"
    SHIFTS = "shifts"


OF_PERIOD = frozenset(
    {
        OutList.REQUESTS, OutList.ENTRIES, OutList.CALLS, OutList.RINGS, OutList.PROMISES, OutList.ORDERS,
        OutList.LABOUR, OutList.REVIEWS, OutList.SHIFTS,
    }
)  # fmt: skip
"""The lists of which a period may be wanted; the others are the directory as it stands."""


class OutFormat(StrEnum):
    """How a table is written; the value is the ending of the file."""

    XLSX = "xlsx"
    CSV = "csv"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Which part of a list is wanted.

    first, last -- days of the desk, both included; None: without an end there
    is_whole -- with every column there is, and also what is retired, merged or voided
    """

    first: date | None = None
    last: date | None = None
    is_whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OutWords:
    """How the reader's language says what stands in a file; made by `wording.taking_out`.

    title -- of a list; header -- of a column by its key; entry -- the sentence of an entry of the journal
    dates -- the spreadsheet's format of a date, times -- of a date with its time
    about -- the lines of the sheet that tells where the table comes from
    goes_on -- what stands at the end of a text that goes on in the sheet long_texts, {row} being the line there
    """

    title: Callable[[str], str]
    header: Callable[[str], str]
    entry: Callable[[EntryRecord], str]
    dates: str = "yyyy-mm-dd"
    times: str = "yyyy-mm-dd hh:mm:ss"
    about_title: str = "About"
    about: Callable[[str, str], tuple[tuple[str, str], ...]] = lambda _list, _zone: ()
    long_texts: str = "Long texts"
    goes_on: str = "… [{row}]"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileFacts:
    """One file of everything. name -- of the file; key -- of its list or table; keys -- of its columns."""

    name: str
    key: str
    keys: Sequence[str]
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What was taken out. since -- from when on the journal is here, "" = all of it; lost -- names of missing files."""

    company: str
    moment: str
    zone: str
    format: OutFormat
    files: Sequence[FileFacts]
    pdfs: int = 0
    attached: int = 0
    lost: Sequence[str] = ()
    since: str = ""
