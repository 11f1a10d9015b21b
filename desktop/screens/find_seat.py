"""Beside a search: what its last word may become, rows of the directory that fit, and the searches that are kept."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from desktop.domain.find_completing import completions
from desktop.domain.find_line import FindLine, Known, Reading, called, read_find
from desktop.domain.find_words import FREE
from desktop.domain.records import Candidate
from desktop.domain.saved_find import SavedFind
from desktop.models.seat_rows import SeatRow
from desktop.screens.context import Desk
from desktop.storage.queries.finding import Asking, found_count
from desktop.storage.queries.lookups import find as look_up
from desktop.storage.queries.saved_finds import saved_finds
from desktop.views.find_page import FindPage
from desktop.wording import statuses
from desktop.wording.finding import completion_words, examples
from desktop.workflow.saving_finds import drop_find, save_find

_KINDS = ("site", "equipment", "contact", "customer")
_MOST = 9
_LOOKED_UP = (Reading.WORDS, Reading.PHRASE, Reading.NUMBER, Reading.PHONE, *(Reading(key) for key in FREE))


class FindSeatScreen(QObject):
    """row_chosen -- (kind, id): a row of the directory is to be opened."""

    row_chosen = Signal(str, object)

    def __init__(self, desk: Desk, page: FindPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, page
        self._line, self._known = FindLine(""), Known()
        self._fills: list[tuple[str, SeatRow]] = []
        self._fitting: list[SeatRow] = []
        self._saved: list[SavedFind] = []
        self._counts: dict[str, int] = {}
        page.seat.show_help(examples(desk.language))
        page.taken.connect(self._on_taken)
        page.dropped.connect(self._on_dropped)
        page.naming_requested.connect(self._on_naming_requested)
        page.named.connect(self._on_named)
        self._show_saved(desk.read(saved_finds))

    def show(self, line: FindLine, known: Known) -> None:
        """Show what belongs beside *line*; beside an empty one what is kept, each with how many it finds now."""
        self._line, self._known = line, known
        self._fills = [
            (one.line, SeatRow(f"fill {one.word}", one.word, completion_words(one, self._desk.language)))
            for one in completions(line.text, known, self._desk.language.code)
        ]
        if not line.text.strip():
            self._fitting = []
            self._desk.lanes.read.forget("find directory")
            self._count()
        else:
            words = _looked_up(line)
            if words:
                query = partial(_fitting, words=words, known=known)
                self._desk.ask("find directory", query, partial(self._on_fitting, line.text))
            else:
                self._desk.lanes.read.forget("find directory")
                self._fitting = []
        self._show()

    def _on_fitting(self, text: str, found: list[Candidate]) -> None:
        if text != self._line.text:
            return
        language = self._desk.language
        self._fitting = [
            SeatRow(
                f"{one.kind} {one.id}",
                one.title,
                " · ".join(p for p in (statuses.thing(one.kind, language), one.note) if p),
            )
            for one in found
        ]
        self._show()

    def _show(self) -> None:
        self._page.field.takes_tab = bool(self._fills)
        if not self._line.text.strip():
            heading = self.tr("Searches that are kept (Alt and the digit)") if self._saved else ""
            self._page.seat.show_rows(heading, [self._saved_row(one) for one in self._saved])
            return
        rows = [row for _line, row in self._fills]
        rows += self._fitting[: _MOST - len(rows)]
        heading = ""
        if self._fills:
            heading = self.tr("Tab or Alt+1 writes it on")
        elif rows:
            heading = self.tr("In the directory (Alt and the digit)")
        self._page.seat.show_rows(heading, rows)

    def _saved_row(self, one: SavedFind) -> SeatRow:
        count = self._counts.get(one.line)
        number = self._desk.language.number(count) if count is not None else "…"
        title = f"{one.name}  ({number})"
        return SeatRow(f"saved {one.line}", title, one.line if one.line != one.name else "")

    def _count(self) -> None:
        """Count what each kept search finds, one after the other: whoever types goes first."""
        for one in self._saved:
            query = partial(_count, line=one.line, known=self._known, asking=self._asking())
            self._desk.ask(f"find count {one.line}", query, partial(self._on_counted, one.line))

    def _on_counted(self, line: str, count: int) -> None:
        self._counts[line] = count
        if not self._line.text.strip():
            self._show()

    def _show_saved(self, saved: Sequence[SavedFind]) -> None:
        self._saved = list(saved)
        self._count()
        self._show()

    @Slot(object)
    def _on_taken(self, row: SeatRow) -> None:
        what, _, rest = row.key.partition(" ")
        if what == "fill":
            self._page.write(next(line for line, fill in self._fills if fill.key == row.key))
        elif what == "saved":
            self._page.write(rest)
        else:
            self.row_chosen.emit(what, UUID(rest))

    @Slot(object)
    def _on_dropped(self, row: SeatRow) -> None:
        """Let a kept search go; it stands on the line, so that F12 keeps it again."""
        what, _, line = row.key.partition(" ")
        if what == "saved":
            self._page.write(line)
            self._desk.act(partial(drop_find, self._desk.office, line), done=self._on_let_go)

    def _on_let_go(self, left: list[SavedFind]) -> None:
        self._show_saved(left)
        self._desk.say(self.tr("It is not kept any more. F12 keeps it again."))

    @Slot()
    def _on_naming_requested(self) -> None:
        text = self._line.text.strip()
        self._page.ask_name(next((one.name for one in self._saved if one.line == text), text))

    @Slot(str)
    def _on_named(self, name: str) -> None:
        text = self._line.text.strip()
        if name:
            work = partial(save_find, self._desk.office, text, name)
            self._desk.act(work, done=partial(self._on_kept, name))
        elif any(one.line == text for one in self._saved):
            self._page.ask_no_more()
            self._desk.act(partial(drop_find, self._desk.office, text), done=self._on_let_go)

    def _on_kept(self, name: str, saved: list[SavedFind]) -> None:
        self._page.ask_no_more()
        self._show_saved(saved)
        digit = next(at for at, one in enumerate(saved, start=1) if one.name.casefold() == name.casefold())
        said = self.tr("“{name}” is kept: on the empty line Alt+{digit} looks for it again.")
        self._desk.say(said.format(name=name, digit=digit))

    def _asking(self) -> Asking:
        return Asking(day=self._desk.day, now=self._desk.now(), me=self._desk.me)


def _looked_up(line: FindLine) -> str:
    """Return the words of a search that rows of the directory are looked for by."""
    return " ".join(
        part.typed if part.reading in (Reading.WORDS, Reading.NUMBER) and part.unknown is None else " ".join(part.words)
        for part in line.of(*_LOOKED_UP)
        if not part.is_not
    )


def _fitting(session: Session, words: str, known: Known) -> list[Candidate]:
    people = [
        Candidate(kind="person", id=one.id, title=one.names[0]) for one in called(words, known.people, is_whole=False)
    ]
    return [*people[:3], *look_up(session, words, kinds=_KINDS)][:_MOST]


def _count(session: Session, line: str, known: Known, asking: Asking) -> int:
    return found_count(session, read_find(line, known, asking.today), known, asking)
