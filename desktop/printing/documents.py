"""What is printed, as plain strings that are already in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass

ORDER_LABELS = frozenset(
    [
        "work_order",
        "desk",
        "issued",
        "customer",
        "caller",
        "place",
        "access",
        "equipment",
        "last_visits",
        "words",
        "category",
        "priority",
        "due",
        "person",
        "team",
        "answers",
        "checklist",
        "work_done",
        "arrived",
        "left",
        "minutes",
        "materials",
        "part",
        "article",
        "quantity",
        "unit_price",
        "engineer_signature",
        "customer_signature",
        "date",
        "not_confirmed",
        "danger",
        "page_of",
    ]
)
"""Keys that OrderSheet.labels must have. page_of is a pattern: "page {page} of {pages}"."""

BOOK_LABELS = frozenset(
    [
        "day_page",
        "desk",
        "printed",
        "number",
        "time",
        "caller",
        "place",
        "words",
        "who",
        "due",
        "result",
        "late_entry",
        "voided",
        "addendum",
        "addenda",
        "totals",
        "signed_by",
        "signed_at",
        "not_signed",
        "no_entries",
        "page_of",
    ]
)
"""Keys that BookPage.labels must have."""


@dataclass(frozen=True, slots=True)
class Equipment:
    """The installation the order is about; short_number is what people say on the phone ("lift 2")."""

    short_number: str
    name: str = ""
    maker_model: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """One earlier visit to the same equipment."""

    date: str
    words: str
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """A question of the intake form and what the caller said; an owed answer is empty and leaves a line to write on."""

    question: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """Codes printed with a box each, for the engineer to tick: problem, cause, remedy, outcome."""

    title: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSheet:
    """The work order an engineer carries. Empty strings leave a line to write on.

    language  -- BCP 47 code: en, ru, zh
    copy      -- 0 is the first print; a later one needs copy_text ("copy 2")
    place_confirmed, caller_confirmed, equipment_confirmed -- False prints labels["not_confirmed"] beside the value
    material_rows -- empty lines in the table of parts

    Raises ValueError if a label is missing or a copy has no text.
    """

    labels: Mapping[str, str]
    language: str
    number: str
    company: str
    desk_phone: str
    issued_at: str
    copy: int = 0
    copy_text: str = ""
    danger: bool = False
    customer: str = ""
    caller: str = ""
    caller_phone: str = ""
    caller_confirmed: bool = True
    place: str = ""
    place_confirmed: bool = True
    access: str = ""
    equipment: Equipment | None = None
    equipment_confirmed: bool = True
    visits: tuple[Visit, ...] = ()
    words: str = ""
    category: str = ""
    priority: str = ""
    due: str = ""
    person: str = ""
    team: str = ""
    answers: tuple[Answer, ...] = ()
    checklist: tuple[str, ...] = ()
    material_rows: int = 3
    codes: tuple[Choices, ...] = ()

    def __post_init__(self) -> None:
        _check_labels(ORDER_LABELS, self.labels)
        if self.copy and not self.copy_text:
            raise ValueError(f"copy {self.copy} of {self.number} without its text")


@dataclass(frozen=True, slots=True)
class Cell:
    """One value in the book.

    struck -- what stood there before, oldest first: printed with one line through, still readable
    by     -- who put the correction beside it and when
    """

    text: str
    struck: tuple[str, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookRow:
    """One ruled line of the book.

    late   -- the call was taken earlier than it was written down
    voided -- the whole line is struck through; notes say why
    notes  -- small lines below the words ("recorded 14:20 by Petrova")
    """

    number: str
    time: Cell
    caller: Cell = Cell("")
    place: Cell = Cell("")
    words: Cell = Cell("")
    who: Cell = Cell("")
    due: Cell = Cell("")
    result: Cell = Cell("")
    late: bool = False
    voided: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BookPage:
    """One day of the journal, as in the ruled paper book.

    signed_by -- empty: the page prints a line to sign on
    totals_note -- what of the totals means what
    addenda   -- what came after the signature

    Raises ValueError if a label is missing.
    """

    labels: Mapping[str, str]
    language: str
    title: str
    company: str
    desk: str
    printed_at: str
    rows: tuple[BookRow, ...]
    totals: tuple[tuple[str, str], ...] = ()
    totals_note: str = ""
    signed_by: str = ""
    signed_at: str = ""
    addenda: tuple[BookRow, ...] = ()

    def __post_init__(self) -> None:
        _check_labels(BOOK_LABELS, self.labels)


def _check_labels(needed: frozenset[str], given: Mapping[str, str]) -> None:
    if missing := needed - given.keys():
        raise ValueError(f"labels missing: {', '.join(sorted(missing))}")
