"""What happened earlier at work: lines are read while they are typed, corrected, and written down by one key."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.domain.earlier import Choices, counted
from desktop.domain.earlier_lines import read_lines
from desktop.domain.earlier_sheet import SheetLine, as_body, from_body, realigned, without
from desktop.domain.errors import DaybookError
from desktop.models.earlier_rows import EarlierRow, EarlierRows
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.screens.drafts import DraftKeeper
from desktop.screens.earlier_correcting import EarlierCorrecting
from desktop.screens.earlier_reading import EarlierReader
from desktop.screens.earlier_writing import EarlierWriting
from desktop.views.earlier_page import EarlierPage
from desktop.wording import earlier as wording
from desktop.workflow.drafting import drafts

KIND = "earlier"
_PAUSE_MS = 250


class EarlierScreen(QObject):
    """The page and its parts: what is typed is the sheet, what is read of it the rows."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sheet: list[SheetLine] = []
        self._is_to_write = False
        self._refused: dict[UUID, str] = {}
        self._told = ""
        self.rows = EarlierRows(self._reader())
        self.page = EarlierPage(self.rows)
        self.rows.setParent(self.page)
        self.correcting = EarlierCorrecting(desk, self.rows, self.page, self)
        self.reader = EarlierReader(desk, self)
        self.reader.came.connect(self._show)
        self.writing = EarlierWriting(desk, self)
        self._keeper = DraftKeeper(desk, KIND, self._body, self.page)
        self._pause = QTimer(self.page, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self._connect()
        self._take_back()
        self._show_state()

    def _connect(self) -> None:
        page, check = self.page, self.page.check
        page.shown.connect(self._on_shown)
        page.text.changed.connect(self._on_changed)
        page.text.line_changed.connect(self._on_line_changed)
        page.text.refused.connect(self._on_refused_text)
        page.write_requested.connect(self.write_down)
        page.stop_requested.connect(self.writing.stop)
        check.moved.connect(self._on_moved)
        self.correcting.chosen.connect(self._choose)
        self.correcting.written.connect(self._write_line)
        self.writing.taken.connect(self._take_off)
        self.writing.moved.connect(self._show_state)
        self.writing.ended.connect(self._on_written)

    def keep_draft(self) -> None:
        """Keep what is typed now: the window closes."""
        self._realign()
        self._keeper.save_now()

    def kept_sentence(self) -> str:
        """Return what to say at the start about lines that were left; nothing if none were."""
        count = sum(bool(line.text.strip()) for line in self._sheet)
        return self.tr("%n line(s) about the past wait: F10 9.", "", count) if count else ""

    @Slot()
    def write_down(self) -> None:
        """F12: store what can be stored; what is typed just now is read first."""
        if self.writing.is_running or self._desk.seat.asks_first(self.write_down):
            return
        if self._pause.isActive() or not self.reader.is_all:
            self._is_to_write = True
            if self._pause.isActive():
                self._pause.stop()
                self._on_pause()
            return
        self._is_to_write = False
        lines = {line.id: line for line in self._sheet}
        ready = [(lines[row.id], row) for row in self.rows.rows() if row.is_ready and row.id in lines]
        self._told, self._refused = "", {}
        if ready:
            self._keeper.save_now()  # what each line is known by lies in the file before the first is written down
            self.writing.begin(ready)
        self._show_state()

    # what is kept

    def _take_back(self) -> None:
        """Put back what was typed when the program ended."""
        for draft in drafts(self._desk.office):
            if draft.kind == KIND:
                lines, caret = from_body(draft.body)
                self._sheet += lines
                self._keeper.adopt(draft.id)
                self.page.text.write([line.text for line in self._sheet], caret)
        self._pause.stop()

    def _body(self) -> Mapping[str, Any] | None:
        self._realign()
        if not any(line.text.strip() for line in self._sheet):
            return None
        return as_body(self._sheet, self.page.text.caret())

    # reading

    def _realign(self) -> None:
        self._sheet = realigned(self._sheet, self.page.text.texts())

    @Slot()
    def _on_shown(self) -> None:
        """The page is in sight: what the file knows may be another by now."""
        self.rows.read_by(self._reader())
        self._realign()
        self.reader.read(self._sheet, anew=True)

    @Slot()
    def _on_changed(self) -> None:
        self._keeper.touch()
        self._pause.start()

    @Slot()
    def _on_pause(self) -> None:
        self._told = ""
        self._realign()
        self.reader.read(self._sheet)

    @Slot(list, int)
    def _show(self, rows: list[EarlierRow], read: int) -> None:
        refused = self._refused
        self.rows.show([replace(row, refused=refused[row.id]) if row.id in refused else row for row in rows])
        self.page.show_progress(read, len(rows))
        self._show_state()
        self._show_cell()
        if self._is_to_write and self.reader.is_all and not self._pause.isActive():
            self.write_down()

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)

    # what is shown

    @Slot()
    def _show_state(self) -> None:
        rows, language, writing = self.rows.rows(), self._desk.language, self.writing
        if writing.is_running:
            self.page.show_progress(writing.done, writing.whole)
            said = self.tr("{done} of {whole} written down. F12 or Esc stops; what is in stays.")
            self.page.say_here(said.format(done=language.number(writing.done), whole=language.number(writing.whole)))
            self._show_acts(0)
            return
        ready = sum(row.is_ready for row in rows)
        waits = counted(row.read for row in rows if row.read is not None and not row.is_ready)
        if self._told:
            self.page.say_here(self._told, "warning" if writing.refused else "done")
        elif not rows:
            self.page.say_here(
                self.tr("Type or paste what was written on paper. Nothing is stored before F12."), "faded"
            )
        else:
            self.page.say_here(wording.totals(ready, waits, language), "warning" if waits else "accent")
        self._show_acts(ready)

    def _show_acts(self, ready: int) -> None:
        row = self._row()
        taking = ""
        if row is not None and row.read is not None and not row.read.known:
            if row.read.as_it_stands:
                taking = self.tr("look again")
            elif row.read.waits_for and not replace(row.read, as_it_stands=True).waits_for:
                taking = self.tr("as it stands")
        self.page.show_acts(can_write=ready > 0, taking=taking, is_running=self.writing.is_running)

    def _row(self) -> EarlierRow | None:
        """Return the row one stands on."""
        return self.rows.row(self.page.check.table.row())

    def _show_cell(self) -> None:
        """Show what is to be done about the row one stands on, and what may be meant in its cell."""
        row, check = self._row(), self.page.check
        if row is None or row.read is None:
            check.show_about("", "")
            check.offer(())
            return
        said = row.refused or wording.about(
            row.read, self._desk.language, zone=self._desk.zone, today=self._desk.today()
        )
        check.show_about(said, "danger" if row.refused else "warning" if row.read.waits_for else "faded")
        if not check.field.text():
            self.correcting.offer(row)

    @Slot(int)
    def _on_moved(self, row: int) -> None:
        """Another cell: its line is shown where it was written, too."""
        shown = self.rows.row(row)
        if shown is not None and not self.page.text.hasFocus() and self.page.text.line() != shown.at:
            self.page.text.go_to(shown.at)
        self._show_cell()
        self._show_state()

    @Slot(int)
    def _on_line_changed(self, line: int) -> None:
        row = self.rows.row_of(line)
        if row >= 0 and row != self.page.check.table.row():
            self.page.check.go_to(row)

    # corrections

    @Slot(object, object)
    def _choose(self, line_id: UUID, chosen: Callable[[Choices], Choices]) -> None:
        """Keep a choice beside a line's text."""
        self._realign()
        self._sheet = [
            replace(line, choices=chosen(line.choices)) if line.id == line_id else line for line in self._sheet
        ]
        self._keeper.touch()
        self.reader.read(self._sheet)

    @Slot(object, str)
    def _write_line(self, line_id: UUID, text: str) -> None:
        """Put another text in a line's place."""
        self._realign()
        at = next((at for at, line in enumerate(self._sheet) if line.id == line_id), None)
        if at is not None:
            self.page.text.change_line(at, text)
            self._pause.stop()
            self._on_pause()

    # writing down

    @Slot(set)
    def _take_off(self, ids: set[UUID]) -> None:
        """What is stored leaves the page."""
        self._realign()
        left, _gone = without(self._sheet, ids)
        if not any(read_lines([line.text for line in left])):  # only dates are left: they were theirs
            ids = {line.id for line in self._sheet}
        self._sheet, gone = without(self._sheet, ids)
        self.page.text.take_off(gone)
        self._sheet = self._sheet or [*realigned([], self.page.text.texts())]
        self._pause.stop()
        self._keeper.touch()
        self.rows.show(
            [replace(row, at=row.at - sum(at < row.at for at in gone)) for row in self.rows.rows() if row.id not in ids]
        )

    @Slot()
    def _on_written(self) -> None:
        writing, language = self.writing, self._desk.language
        self._refused = dict(writing.refused)
        waits = counted(row.read for row in self.rows.rows() if row.read is not None and not row.is_ready)
        self._told = wording.outcome(
            writing.numbers, known=writing.known, refused=len(writing.refused), waits=waits, language=language
        )
        if not self.page.state.isVisible():
            self._desk.report(self._told)
        self.page.show_progress(1, 1)
        self._keeper.save_now()
        self.reader.read(self._sheet, anew=True)
        self._show_state()

    @Slot(object)
    def _on_refused_text(self, error: DaybookError) -> None:
        self._desk.say(self._desk.explained(error))
