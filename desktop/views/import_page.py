"""Import (F10 6): a file of customers, places or calls comes in by steps; Esc goes one back, nothing is lost."""

from collections.abc import Mapping
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.import_columns import FileCells, ImportColumns
from desktop.models.import_findings import ImportFindings
from desktop.models.import_rows import ImportRows
from desktop.views.elided_name import ElidedName
from desktop.views.import_check import ImportCheck
from desktop.views.import_columns import ImportColumnsPane
from desktop.views.import_file import ImportFile
from desktop.views.import_preview import ImportPreview
from desktop.views.page import Page
from desktop.views.theme import tokens
from desktop.views.tone import set_look


class Step(IntEnum):
    """Where somebody is on the way, in order."""

    FILE = 0
    COLUMNS = 1
    PREVIEW = 2
    CHECK = 3


class ImportPage(Page):
    """go_on_requested -- the next step; check_requested, import_requested -- F12; stop_requested -- Esc while it runs

    file_entered -- its name; keep_requested -- these columns are to be kept under that name
    report_requested -- into that file; shown -- the page came in sight; turned -- to another step
    """

    go_on_requested = Signal()
    check_requested = Signal()
    import_requested = Signal()
    stop_requested = Signal()
    file_entered = Signal(str)
    report_requested = Signal(Path)
    shown = Signal()
    turned = Signal()

    def __init__(
        self,
        cells: FileCells,
        columns: ImportColumns,
        rows: ImportRows,
        findings: ImportFindings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_read = self._is_running = self._can_import = self._can_check = False
        self._report_name = self._stage = ""
        self.step = Step.FILE
        self.file = ImportFile(cells, self)
        self.columns = ImportColumnsPane(columns, self)
        self.preview = ImportPreview(rows, self)
        self.check = ImportCheck(findings, self)
        self.panes = QStackedWidget(self)
        for pane in (self.file, self.columns, self.preview, self.check):
            self.panes.addWidget(pane)
        names = (self.tr("1 File"), self.tr("2 Columns"), self.tr("3 First rows"), self.tr("4 Check and import"))
        self.steps = [QLabel(name, self) for name in names]
        self.about = ElidedName(self)
        self.about.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.about.setProperty("tone", "faded")
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._show_step()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        top = QHBoxLayout()
        top.setSpacing(3 * gap)
        for step in self.steps:
            top.addWidget(step)
        top.addWidget(self.about, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        layout.setSpacing(gap)
        layout.addLayout(top)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self.state)

    def _connect(self) -> None:
        self.file.file_entered.connect(self.file_entered)
        self.file.choose_requested.connect(self._on_choose_requested)
        self.file.left.connect(self.go_on_requested)
        self.columns.finished.connect(self.go_on_requested)
        self.preview.table.opened.connect(self.go_on_requested)
        self.check.report_requested.connect(self._on_report_requested)
        for keys, act in (
            ("Ctrl+O", self._on_choose_requested),
            ("Ctrl+S", self._on_keep_pressed),
            ("Ctrl+A", self._on_all_pressed),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def go_to(self, step: Step) -> None:
        """Turn to *step*; the cursor goes where its first key is expected."""
        self.step = step
        self._show_step()
        if self.isVisible():
            self.take_focus()
        self.turned.emit()

    def show_read(self, *, is_read: bool) -> None:
        """Say whether there is a file to go on with."""
        self._is_read = is_read
        self.keys_changed.emit()

    def show_run(self, stage: str, *, is_running: bool, can_import: bool, can_check: bool, report_name: str) -> None:
        """Say what is possible now. stage -- how far the check or the import is, for the window's title

        report_name -- of the file that a report would go into, "" without any
        """
        self._stage = stage
        self._is_running, self._can_import, self._can_check = is_running, can_import, can_check
        self._report_name = report_name
        self._show_step()

    def say_here(self, sentence: str, tone: str = "accent") -> None:
        """Say below the step what is to be done or what is wrong: it stays while one is at it."""
        set_look(self.state, "tone", tone)
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))

    def show_about(self, name: str) -> None:
        """Say which file it is all about."""
        self.about.show_name(name)

    def _show_step(self) -> None:
        self.panes.setCurrentIndex(self.step)
        for at, label in enumerate(self.steps):
            label.setProperty("heading", at == self.step)
            set_look(label, "tone", "accent" if at == self.step else "faded")
        is_last = self.step is Step.CHECK and self._stage
        self.setWindowTitle(
            self.tr("Import: {step}").format(step=self._stage if is_last else self.steps[self.step].text())
        )
        self.keys_changed.emit()

    # Page

    def key_labels(self) -> Mapping[str, str]:
        if self._is_running:
            return {"F6": self.tr("stop"), "F12": ""}
        labels = {"F6": "", "F12": ""}
        if self._is_read and self.step is not Step.CHECK:
            labels = {"F6": self.tr("go on"), "F12": self.tr("check all")}
        elif self._can_import:
            labels["F12"] = self.tr("import")
        elif self._can_check:
            labels["F12"] = self.tr("check again")
        return labels

    def press(self, key: str) -> bool:
        if key not in ("F6", "F12"):
            return False
        if self._is_running:
            if key == "F6":
                self.stop_requested.emit()
        elif self.step is Step.FILE and self._is_unentered():
            self.file_entered.emit(self.file.path())
        elif self.step is Step.CHECK:
            if key == "F12" and self._can_import:
                self.import_requested.emit()
            elif key == "F12" and self._can_check:
                self.check_requested.emit()
        elif key == "F6":
            self.go_on_requested.emit()
        else:
            self.check_requested.emit()
        return True

    def _is_unentered(self) -> bool:
        """Return whether a name stands there that nobody has pressed Enter after."""
        return not self._is_read or self.file.file.isModified()

    def step_back(self) -> bool:
        if self._is_running:
            self.stop_requested.emit()
        elif self.step is Step.COLUMNS and self.columns.step_back():
            pass
        elif self.step is not Step.FILE:
            self.go_to(Step(self.step - 1))
        else:
            return False
        return True

    def take_focus(self) -> None:
        where: Mapping[Step, QWidget] = {
            Step.FILE: self.file.file if not self._is_read else self.file.kind,
            Step.COLUMNS: self.columns.line,
            Step.PREVIEW: self.preview.table,
            Step.CHECK: self.check.table,
        }
        target = where[self.step]
        (target if not target.isHidden() else self).setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_keep_pressed(self) -> None:
        """Keep what is to be kept at this step: the columns, or the report."""
        button = {Step.COLUMNS: self.columns.keep, Step.CHECK: self.check.report}.get(self.step)
        if button is not None and button.isVisible():
            button.click()

    @Slot()
    def _on_all_pressed(self) -> None:
        if self.step is Step.CHECK and self.check.all.isVisible():
            self.check.all.click()

    def _is_dialog_open(self) -> bool:
        """Bring the dialog that is open already to the front; return whether there is one."""
        dialog = next((one for one in self.findChildren(QFileDialog) if one.isVisible()), None)
        if dialog is not None:
            dialog.raise_()
            dialog.activateWindow()
        return dialog is not None

    @Slot()
    def _on_choose_requested(self) -> None:
        if self._is_dialog_open():
            return
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = str(Path(self.file.path()).parent) if self.file.path() else documents
        dialog = QFileDialog(self, self.tr("Which file?"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Tables (*.xlsx *.xls *.xlsm *.xlsb *.ods *.csv *.tsv *.txt)"), self.tr("All files (*)")]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.show()  # beside the window: a call can be taken meanwhile

    @Slot(str)
    def _on_file_chosen(self, name: str) -> None:
        self.file.show_file(name)
        self.file_entered.emit(name)

    @Slot()
    def _on_report_requested(self) -> None:
        if not self._report_name or self._is_dialog_open():
            return
        dialog = QFileDialog(self, self.tr("Save the report"), self._report_name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["Excel (*.xlsx)", "CSV (*.csv)"])
        dialog.setDefaultSuffix("xlsx")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_report_chosen)
        dialog.show()

    @Slot(str)
    def _on_report_chosen(self, name: str) -> None:
        self.report_requested.emit(Path(name))

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._is_running and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        name = next((url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()), "")
        if name and not self._is_running:
            event.acceptProposedAction()
            self.go_to(Step.FILE)
            self._on_file_chosen(name)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_step()  # the title too: the window has given its own
        self.shown.emit()
