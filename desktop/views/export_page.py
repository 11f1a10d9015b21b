"""Export (F10 7): which list, of which days, how and where to; F12 writes it while the work goes on."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.export_form import EVERYTHING
from desktop.views.export_fields import ExportFields
from desktop.views.page import Page
from desktop.views.plain_label import plain_label
from desktop.views.room import is_tight
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_WIDEST_EMS = 60
_STEPS = 1_000


class ExportPage(Page):
    """write_requested -- F12; stop_requested -- Esc while it is written; folder_requested -- F6 once it is there

    shown -- the page came in sight
    """

    write_requested = Signal()
    stop_requested = Signal()
    folder_requested = Signal()
    shown = Signal()

    def __init__(self, lists: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = self._is_written = False
        self.about = plain_label(self, "faded")
        self.about.setText(
            self.tr(
                "A list as a file for others: for a spreadsheet, an accountant, another program. Your data is yours."
            )
        )
        self.fields = ExportFields(lists, self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _STEPS)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.hide()
        self.state = plain_label(self, "accent")
        self.state.hide()
        self._lay_out()
        self.fields.go.clicked.connect(self.write_requested)

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(3 * gap, 2 * gap, 3 * gap, gap)
        box.setSpacing(gap)
        self.title = QLabel(self.tr("Take out as a file"), inner)
        self.title.setProperty("heading", True)
        for widget in (self.title, self.about, self.fields):
            box.addWidget(widget)
        box.addStretch(1)
        inner.setMaximumWidth(_WIDEST_EMS * self.fontMetrics().horizontalAdvance("M"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_area(inner, self), 1)
        below = QWidget(self)
        below.setProperty("paper", "page")
        seat = QVBoxLayout(below)  # below what scrolls: it is seen in large type too
        seat.setContentsMargins(3 * gap, 0, 3 * gap, gap)
        seat.addWidget(self.bar)
        seat.addWidget(self.state)
        layout.addWidget(below)

    def show_running(self, done: int, of: int) -> None:
        """Say how far it is; of -- 0 while nobody knows yet."""
        self._set_running(is_running=True)
        self.bar.setRange(0, _STEPS if of else 0)
        self.bar.setValue(_STEPS * done // of if of else 0)

    def show_done(self, sentence: str, tone: str, *, is_written: bool) -> None:
        """Say what came of it. is_written -- there is a folder to be opened"""
        self._is_written = is_written
        self._set_running(is_running=False)
        self.say_here(sentence, tone)

    def say_here(self, sentence: str, tone: str = "accent") -> None:
        """Say it below the fields: it stays while one is at it."""
        set_look(self.state, "tone", tone)
        self.state.setText(sentence)
        self.state.setVisible(bool(sentence))
        self.state.setAccessibleName(sentence)

    def _set_running(self, *, is_running: bool) -> None:
        if is_running != self._is_running:
            self._is_running = is_running
            self.bar.setVisible(is_running)
            self.fields.lock(is_locked=is_running)
        self.keys_changed.emit()

    def _choose_file(self) -> None:
        """Show the system's files beside the window; it waits for nothing, and nothing waits for it."""
        form = self.fields.form()
        dialog = QFileDialog(self, self.tr("Where to?"), form.path)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # F12 asks
        dialog.setDefaultSuffix("zip" if form.list == EVERYTHING else form.format)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.fileSelected.connect(self._on_file_chosen)
        dialog.show()

    @Slot(str)
    def _on_file_chosen(self, path: str) -> None:
        self.fields.take_path(path)

    # Page

    def key_labels(self) -> Mapping[str, str]:
        if self._is_running:
            return {"F4": "", "F6": "", "F12": ""}
        return {
            "F4": self.tr("which file"),
            "F6": self.tr("open its folder") if self._is_written else "",
            "F12": self.tr("write the file"),
        }

    def press(self, key: str) -> bool:
        if key not in ("F4", "F6", "F12"):
            return False
        if self._is_running:
            return True
        if key == "F4":
            self._choose_file()
        elif key == "F12":
            self.write_requested.emit()
        elif self._is_written:
            self.folder_requested.emit()
        return True

    def step_back(self) -> bool:
        if self._is_running:
            self.stop_requested.emit()
        return self._is_running

    def take_focus(self) -> None:
        self.fields.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.focusWidget() is self.fields.path:
                self.write_requested.emit()
            else:
                self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for widget in (self.title, self.about, self.fields.go):  # the strip says F12, too
            widget.setVisible(not is_tight(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()


class _Area(QScrollArea):
    """Leaves the arrows to the page: they go from field to field."""

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _area(inner: QWidget, parent: QWidget) -> QScrollArea:
    """Return *inner* on paper, scrolled where there is not room for all."""
    paper = QWidget()
    paper.setProperty("paper", "page")
    beside = QHBoxLayout(paper)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(inner, _WIDEST_EMS)
    beside.addStretch(1)
    area = _Area(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(paper)
    return area
