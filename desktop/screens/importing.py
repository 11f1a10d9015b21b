"""Importing at work: a file is read, guessed, corrected, checked and taken in while the window stays usable."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import DaybookError
from desktop.domain.importing import ColumnMapping, FileLook, ImportKind, PreviewRow
from desktop.models import import_choices as choices
from desktop.models.import_columns import FileCells, ImportColumns
from desktop.models.import_findings import ImportFindings
from desktop.models.import_rows import ImportRows
from desktop.screens.context import Desk
from desktop.screens.drafts import DraftKeeper
from desktop.screens.import_questions import ImportQuestions
from desktop.screens.import_results import ImportResults
from desktop.screens.import_run import RunStage, Subject
from desktop.screens.import_work import body_of, first_rows, guessed_anew, kept, looked_at, mapping_of
from desktop.views.import_page import ImportPage, Step
from desktop.wording import import_sentences as sentences
from desktop.wording.import_words import doubt_sentences
from desktop.workflow.drafting import drafts

KIND = "import"


class ImportScreen(QObject):
    """Wires the page to the engine. ended -- an import ended while another page was in sight: its sentence"""

    ended = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._run = desk, desk.import_run
        self._look: FileLook | None = None
        self._mapping: ColumnMapping | None = None
        self._ways: dict[str, Any] = {}
        self._by_kind: dict[ImportKind, ColumnMapping] = {}
        self._is_kind_chosen = self._is_brought = False
        self._problem = self._coming = ""
        self._questions = ImportQuestions(desk)
        language = desk.language
        self.cells, self.columns = FileCells(language), ImportColumns(language)
        self.rows, self.findings = ImportRows(language), ImportFindings(language, desk.explained)
        self.page = ImportPage(self.cells, self.columns, self.rows, self.findings)
        self.results = ImportResults(desk, self.page, self.findings, self)
        self.results.ended.connect(self.ended)
        for model in (self.cells, self.columns, self.rows, self.findings):
            model.setParent(self.page)
        self._keeper = DraftKeeper(desk, KIND, self._body, self)
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.file_entered.connect(self._on_file_entered)
        page.file.changed.connect(self._on_way_changed)
        page.columns.chosen.connect(self._on_column_chosen)
        page.columns.current_changed.connect(self._show_column)
        page.preview.changed.connect(self._on_style_changed)
        page.preview.current_changed.connect(self._show_row)
        page.go_on_requested.connect(self._on_go_on)
        page.check_requested.connect(self._on_check_requested)
        page.turned.connect(self._on_turned)
        page.shown.connect(self._on_shown)
        page.columns.keep_requested.connect(self._on_keep_requested)
        page.file.file.textEdited.connect(self._keeper.touch)
        self._desk.import_run.changed.connect(self._keeper.touch)

    @property
    def is_asking(self) -> bool:
        """Whether a file is being looked at."""
        return self._questions.is_asking

    def keep_draft(self) -> None:
        """Keep which file it is and how far one came: the window closes."""
        self._keeper.save_now()

    # what is kept

    @Slot()
    def _on_shown(self) -> None:
        """Bring back what was begun before the program ended; go on with what runs."""
        if self._is_brought:
            return
        self._is_brought = True
        if self._run.subject is not None:  # the window was made anew meanwhile
            self._show_found(self._run.subject.look, self._run.subject.mapping)
            self.page.go_to(Step.CHECK)
            self.results.show_found()
            return
        for draft in drafts(self._desk.office):
            if draft.kind == KIND:
                self._keeper.adopt(draft.id)
                self._begin_again(draft.body)

    def _begin_again(self, body: Mapping[str, Any]) -> None:
        file = str(body.get("file", ""))
        self.page.file.show_file(file)
        if body.get("mapping") is None:
            return
        self._ways, self._coming = dict(body.get("ways", {})), file
        work = partial(looked_at, Path(file), dict(self._ways), None, self._desk.folder)
        done = partial(self._on_read_again, body)
        self._questions.ask(work, done=done, failed=self._on_unreadable)

    def _on_read_again(self, body: Mapping[str, Any], found: tuple[FileLook, ColumnMapping]) -> None:
        look, _guess = found
        self._on_read((look, mapping_of(body["mapping"])))
        if body.get("is_coming"):
            self.page.say_here(*sentences.broken_off(self._desk.language))

    def _body(self) -> Mapping[str, Any] | None:
        """Return what is to be kept: nothing once it is in."""
        file = self.page.file.path()
        if not file or (self._run.stage is RunStage.DONE and self._run.report and not self._run.report.was_cancelled):
            return None
        mapping = body_of(self._mapping) if self._mapping is not None and not self._problem else None
        is_coming = self._run.stage is RunStage.TAKING_IN
        return {"file": file, "ways": dict(self._ways), "mapping": mapping, "is_coming": is_coming}

    # the file

    @Slot(str)
    def _on_file_entered(self, name: str) -> None:
        if not name:
            self.page.say_here(self.tr("Type the name of a file, or Ctrl+O to choose one."), "warning")
            return
        if self._coming == name:  # it is being read already, in the ways that were chosen
            return
        is_open = self._run.stage in (RunStage.NOTHING, RunStage.CHECKED)
        if self._look is not None and name == str(self._look.file) and not self._problem and is_open:
            self._on_go_on()
            return
        self._ways, self._is_kind_chosen = {}, False
        self._read(Path(name))

    def _read(self, file: Path) -> None:
        """Look at *file* in the ways that were chosen, and guess the rest."""
        self._by_kind = {}
        self._coming = str(file)
        self._run.forget()
        kind = self._mapping.kind if self._mapping is not None and self._is_kind_chosen else None
        work = partial(looked_at, file, dict(self._ways), kind, self._desk.folder)
        self.page.say_here(self.tr("The file is being read …"), "faded")
        self._questions.ask(work, done=self._on_read, failed=self._on_unreadable)

    def _on_read(self, found: tuple[FileLook, ColumnMapping]) -> None:
        self._problem = self._coming = ""
        self._show_found(*found)
        self._keeper.touch()
        self._say_step()
        if self.page.step is Step.FILE and self.page.isVisible():
            self.page.take_focus()

    def _show_found(self, look: FileLook, mapping: ColumnMapping) -> None:
        self._look, self._mapping = look, mapping
        self.page.file.show_file(str(look.file))
        self.page.file.file.setModified(False)
        self.cells.show(look)
        self.rows.show(mapping.kind, ())
        self._show_mapping()
        self.page.show_read(is_read=True)

    def _on_unreadable(self, error: DaybookError) -> None:
        self._problem, self._coming = self._desk.explained(error), ""
        self.page.show_read(is_read=self._look is not None)
        self.page.say_here(self._problem, "danger")

    @Slot(str, str)
    def _on_way_changed(self, what: str, key: str) -> None:
        """Read the file in another way, or take something else to be in it."""
        if self._look is None or self._mapping is None:
            return
        self._run.forget()
        if what == "kind":
            self._is_kind_chosen = True
            self._by_kind[self._mapping.kind] = self._mapping  # what was chosen by hand is there when one comes back
            kind = ImportKind(key)
            self._mapping = self._by_kind.get(kind) or guessed_anew(self._look, kind, self._desk.folder)
            self._show_mapping()
            self._keeper.touch()
            self._say_step()
            return
        self._ways[what] = int(key) if what == "header_row" else key
        if what == "sheet":  # what was chosen of another sheet does not hold for this one
            self._ways.pop("header_row", None)
        self._read(self._look.file)

    # the columns

    def _show_mapping(self) -> None:
        """Show what the columns become, and how the file is read."""
        look, mapping, language = self._look, self._mapping, self._desk.language
        assert look is not None
        assert mapping is not None
        self.columns.show(look, mapping)
        self.page.show_about(look.file.name)
        self.page.file.show_choices(
            kind=choices.kinds(mapping, language),
            sheet=choices.sheets(look),
            encoding=choices.encodings(look, language),
            delimiter=choices.delimiters(look, language),
            header_row=look.header_row,
        )
        self.page.columns.offer(choices.fields(look, mapping, language))
        self.page.preview.show_choices(
            dates=choices.dates(mapping, language),
            is_split=choices.is_split(mapping),
        )
        self._show_column(self.page.columns.table.row())

    @Slot(int)
    def _show_column(self, row: int) -> None:
        if row >= 0 and self._mapping is not None:
            self.page.columns.show_column(self.columns.title(row), self.columns.field_of(row) or choices.LEFT_OUT)

    @Slot(int, str)
    def _on_column_chosen(self, row: int, field: str) -> None:
        if self._look is None or self._mapping is None:
            return
        self._run.forget()
        self._mapping = replace(self._mapping, columns=choices.with_column(self._mapping, row, field), template="")
        self.columns.show(self._look, self._mapping)
        self.page.columns.offer(choices.fields(self._look, self._mapping, self._desk.language))
        self._keeper.touch()
        self._say_step()

    @Slot(str)
    def _on_keep_requested(self, name: str) -> None:
        """Keep what the columns become, for the next file with these titles."""
        if self._look is None or self._mapping is None:
            return
        work = partial(kept, self._desk.folder, name, self._look, self._mapping)
        self._questions.ask(work, done=partial(self._on_kept, name), failed=self._on_not_kept)

    def _on_kept(self, name: str, _answer: None) -> None:
        said = self.tr("Kept as “{name}”: a file with these titles is understood like this from now on.")
        self.page.say_here(said.format(name=name), "done")

    def _on_not_kept(self, error: DaybookError) -> None:
        self.page.say_here(self._desk.explained(error), "danger")

    # the first rows

    @Slot(str, str)
    def _on_style_changed(self, what: str, key: str) -> None:
        if self._mapping is None:
            return
        self._run.forget()
        self._mapping = _styled(self._mapping, what, key)
        self._keeper.touch()
        self._ask_rows()

    def _ask_rows(self) -> None:
        """Ask what the first rows become."""
        if self._look is None or self._mapping is None:
            return
        work = partial(first_rows, self._desk.office, self._look, self._mapping)
        done = partial(self._show_rows, self._mapping.kind)
        self._questions.ask(work, done=done, failed=self._on_unreadable)

    def _show_rows(self, kind: ImportKind, rows: list[PreviewRow]) -> None:
        self.rows.show(kind, rows)
        self._show_row(self.page.preview.table.row())
        self._say_step()

    @Slot(int)
    def _show_row(self, at: int) -> None:
        """Say what is wrong with the row that is chosen."""
        row = self.rows.row(at)
        if row is None:
            self.page.preview.show_about("", "")
        elif row.problem is not None:
            self.page.preview.show_about(self._desk.explained(row.problem), "danger")
        else:
            self.page.preview.show_about(doubt_sentences(row.doubts, self._desk.language), "warning")

    # from step to step

    @Slot()
    def _on_go_on(self) -> None:
        if self._look is None or self._problem:
            return
        if self.page.step is Step.PREVIEW:
            self._on_check_requested()
        elif self.page.step is not Step.CHECK:
            self.page.go_to(Step(self.page.step + 1))

    @Slot()
    def _on_turned(self) -> None:
        if self.page.step is Step.PREVIEW:
            self._ask_rows()
        self._say_step()

    def _say_step(self) -> None:
        """Say what is to be done at this step."""
        if self._problem:
            self.page.say_here(self._problem, "danger")
            return
        if self._look is None or self._mapping is None:
            self.page.say_here("")
            return
        language = self._desk.language
        if self.page.step is Step.FILE:
            self.page.say_here(*sentences.looking(self._look, self._mapping, language))
        elif self.page.step is Step.COLUMNS:
            self.page.say_here(*sentences.mapping_columns(self._mapping, language))
        elif self.page.step is Step.PREVIEW:
            self.page.say_here(*sentences.first_rows(self._mapping, language))
        else:
            self.results.show()

    @Slot()
    def _on_check_requested(self) -> None:
        """Check the whole file, or go where something is missing first."""
        if self._look is None or self._mapping is None or self._problem or self._run.is_running:
            return
        if self._mapping.missing():
            self.page.go_to(Step.COLUMNS)
            return
        self.results.check(Subject(self._look, self._mapping))
        self.page.go_to(Step.CHECK)


def _styled(mapping: ColumnMapping, what: str, key: str) -> ColumnMapping:
    """Return the mapping with its cells understood in another way."""
    if what == "date_style":
        return replace(mapping, date_style=key)
    return replace(mapping, split_addresses=bool(key))
