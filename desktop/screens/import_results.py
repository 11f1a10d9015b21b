"""What the check of a file found and what its import came to, shown wherever it is; differences are accepted here."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import DaybookError
from desktop.models.import_findings import ImportFindings
from desktop.screens.context import Desk
from desktop.screens.import_run import RunStage, Subject
from desktop.screens.import_work import checked, saved, taken_in
from desktop.views.import_page import ImportPage, Step
from desktop.wording import import_sentences as sentences
from desktop.wording.import_sentences import Said
from desktop.wording.importing import report_words


class ImportResults(QObject):
    """Owns the last step of the page. ended -- an import is over while another page is in sight: what it came to"""

    ended = Signal(str)

    def __init__(self, desk: Desk, page: ImportPage, findings: ImportFindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._page, self._findings, self._run = desk, page, findings, desk.import_run
        page.import_requested.connect(self._on_import_requested)
        page.stop_requested.connect(self._on_stop_requested)
        page.report_requested.connect(self._on_report_requested)
        page.check.toggled.connect(self._on_toggled)
        page.check.all_toggled.connect(self._on_all_toggled)
        page.check.table.moved.connect(self._show_whole)
        self._run.changed.connect(self._on_run_changed)
        self._run.moved.connect(self._show_progress)

    def check(self, subject: Subject) -> None:
        """Check a whole file, unless just this was checked: what was accepted stays accepted."""
        if self._run.stage is RunStage.CHECKED and self._run.subject == subject:
            return
        work = partial(checked, self._desk.office, subject)
        self._run.check(self._desk.lanes.long, subject, work)

    def show(self) -> None:
        """Show how far it is, or what was found."""
        run, page = self._run, self._page
        found = run.report if run.stage is RunStage.DONE else run.plan
        page.show_run(
            self._stage(),
            is_running=run.is_running,
            can_import=self._can_import(),
            can_check=run.stage in (RunStage.STOPPED, RunStage.FAILED, RunStage.DONE),
            report_name=self._report_name() if run.report is not None or run.plan is not None else "",
        )
        has_rows = self._findings.rowCount() > 0
        tone = "done" if run.stage is RunStage.DONE else ""
        counts = sentences.counted(found, self._desk.language) if found is not None and not run.is_running else ""
        page.check.show_state(counts, tone=tone, is_running=run.is_running, has_rows=has_rows)
        page.check.show_acts(
            can_accept=run.stage is RunStage.CHECKED and run.plan is not None and bool(run.plan.differences),
            can_save=not run.is_running and found is not None,
        )
        self._show_progress()
        self._show_whole()
        if page.step is Step.CHECK:
            page.say_here(*self._sentence())

    @Slot()
    def _on_run_changed(self) -> None:
        self.show_found()
        run = self._run
        if run.stage in (RunStage.DONE, RunStage.FAILED) and not self._page.isVisible():
            self.ended.emit(self._sentence()[0])
        elif self._page.isVisible() and self._page.step is Step.CHECK and not run.is_running:
            self._page.take_focus()

    def show_found(self) -> None:
        """Show what the check or the import came to, nothing accepted yet."""
        run = self._run
        if run.stage is RunStage.CHECKED and run.plan is not None:
            self._findings.show(run.plan.differences, run.plan.refused, run.plan.doubts, is_open=True)
        elif run.stage is RunStage.DONE and run.report is not None:
            self._findings.show((), run.report.refused, run.report.doubts, is_open=False)
        elif not run.is_running:
            self._findings.show((), (), is_open=False)
        self.show()

    def _stage(self) -> str:
        return {
            RunStage.CHECKING: self.tr("being checked"),
            RunStage.CHECKED: self.tr("checked"),
            RunStage.TAKING_IN: self.tr("coming in"),
            RunStage.DONE: self.tr("ended"),
            RunStage.STOPPED: self.tr("stopped"),
            RunStage.FAILED: self.tr("broken off"),
        }.get(self._run.stage, "")

    def _can_import(self) -> bool:
        plan = self._run.plan
        return self._run.stage is RunStage.CHECKED and plan is not None and sentences.has_something(plan)

    def _sentence(self) -> Said:
        """Return what is to be said now."""
        run, language = self._run, self._desk.language
        if run.is_running:
            return sentences.running(is_check=run.stage is RunStage.CHECKING, language=language)
        if run.stage is RunStage.STOPPED:
            return sentences.check_stopped(language)
        if run.stage is RunStage.FAILED and run.error is not None:
            return sentences.failed(self._desk.explained(run.error), language)
        if run.stage is RunStage.CHECKED and run.plan is not None:
            return sentences.checked(run.plan, language)
        if run.stage is RunStage.DONE and run.report is not None and run.subject is not None:
            return sentences.ended(run.report, run.subject.look, run.subject.mapping.kind, language)
        return "", ""

    def _report_name(self) -> str:
        subject = self._run.subject
        if subject is None:
            return ""
        file = subject.look.file
        return str(file.with_name(self.tr("{file} report").format(file=file.stem) + ".xlsx"))

    @Slot()
    def _on_import_requested(self) -> None:
        plan, subject = self._run.plan, self._run.subject
        if (
            self._run.stage is not RunStage.CHECKED
            or plan is None
            or subject is None
            or not sentences.has_something(plan)
        ):
            return
        if self._desk.seat.asks_first(self._on_import_requested):
            return
        work = partial(taken_in, self._desk.office, subject, plan, self._findings.choice(), self._desk.me)
        self._run.take_in(self._desk.lanes.long, work)

    @Slot()
    def _on_stop_requested(self) -> None:
        self._run.stop()
        self._page.say_here(self.tr("It stops after the rows at hand …"), "faded")

    @Slot()
    def _on_toggled(self) -> None:
        self._findings.toggle(self._page.check.table.row())
        self._show_whole()

    @Slot()
    def _on_all_toggled(self) -> None:
        self._findings.toggle_all()
        self._show_whole()

    @Slot()
    def _show_whole(self) -> None:
        """Say the current row in full: its cell may be too narrow for it."""
        row = self._page.check.table.row()
        self._page.check.whole.setText(self._findings.said(row) if row >= 0 else "")

    @Slot()
    def _show_progress(self) -> None:
        run = self._run
        said = sentences.so_far(run.done, run.whole, self._desk.language) if run.is_running else ""
        self._page.check.show_progress(run.done, run.whole, said)

    @Slot(Path)
    def _on_report_requested(self, target: Path) -> None:
        subject, found = self._run.subject, self._run.report or self._run.plan
        if subject is None or found is None:
            return
        words = report_words(self._desk.language, zone=self._desk.zone, today=self._desk.today())
        work = partial(saved, found, subject, target, words)
        self._desk.look_into(work, done=self._on_saved, failed=self._on_not_saved)

    def _on_saved(self, target: Path) -> None:
        self._page.say_here(self.tr("The report is saved: {file}.").format(file=target), "done")

    def _on_not_saved(self, error: DaybookError) -> None:
        self._page.say_here(self._desk.explained(error), "danger")
