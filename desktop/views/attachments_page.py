"""The attachments of a request or of a row of the directory: the list, a line for a file's path, what can be done."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.attachments import Attachment, safe_name
from desktop.models.attachment_list import AttachmentList
from desktop.views.attachment_rows import AttachmentRows
from desktop.views.dropped import files_in, picture_in
from desktop.views.hinted_line import HintedLine
from desktop.views.page import Page
from desktop.views.theme import tokens

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}


class AttachmentsPage(Page):
    """files_given -- to be attached; picture_given -- bytes of a PNG; opened -- with the system's program

    taken_away -- or brought back; save_requested -- a copy of it to this file
    """

    files_given = Signal(list)
    picture_given = Signal(bytes)
    opened = Signal(Attachment)
    taken_away = Signal(Attachment)
    save_requested = Signal(Attachment, Path)

    def __init__(self, lines: AttachmentList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._lines = lines
        self._dialog: QFileDialog | None = None
        self.title = QLabel(self)
        self.title.setProperty("heading", True)
        self.hint = QLabel(self)
        self.hint.setProperty("tone", "faded")
        for label in (self.title, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.line = HintedLine(hint=self.tr("path of a file; Enter attaches it"), parent=self)
        self.line.setAccessibleName(self.tr("Path of a file"))
        self.line.setMaxLength(1_000)
        self.choose = _button(self, self.tr("Choose a file"), "F6")
        self.paste = _button(self, self.tr("Paste a picture"), "Ctrl+V")
        self.save = _button(self, self.tr("Save a copy"), "F8")
        self.retire = _button(self, self.tr("Take away"), "Alt+R")
        self.rows = AttachmentRows(self)
        self.rows.setModel(lines)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setAccessibleName(self.tr("What is attached"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        layout.setSpacing(gap)
        layout.addWidget(self.title)
        layout.addWidget(self.line)
        for some in ((self.choose, self.paste), (self.save, self.retire)):
            row = QHBoxLayout()
            for button in some:
                row.addWidget(button)
            row.addStretch(1)
            layout.addLayout(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.rows, 1)

    def _connect(self) -> None:
        self.line.installEventFilter(self)
        self.choose.clicked.connect(self.choose_file)
        self.paste.clicked.connect(self.paste_picture)
        self.save.clicked.connect(self.save_copy)
        self.retire.clicked.connect(self._on_retire)
        self.rows.doubleClicked.connect(self._on_opened)
        self.rows.selectionModel().currentChanged.connect(self._show_acts)
        self._lines.rowsInserted.connect(self._show_acts)
        self._lines.dataChanged.connect(self._show_acts)

    def show_title(self, title: str, hint: str) -> None:
        """Say what the attachments are of, and what can be done where there are none."""
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        if self._lines.rowCount() and not self.rows.currentIndex().isValid():
            self.rows.setCurrentIndex(self._lines.index(0))
        self._show_acts()

    def choose_row(self, attachment_id: UUID) -> None:
        """Choose an attachment, if it is shown."""
        if (row := self._lines.row_of(attachment_id)) >= 0:
            self.rows.setCurrentIndex(self._lines.index(row))

    def chosen(self) -> Attachment | None:
        """Return the attachment that is chosen."""
        return self._lines.at(self.rows.currentIndex().row())

    @Slot()
    def choose_file(self) -> None:
        """F6: the system's dialog, beside the window: nothing waits for it."""
        dialog = self._opened_dialog(self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.show()

    @Slot()
    def save_copy(self) -> None:
        """F8: a copy of the chosen one, where the dialog says."""
        if (one := self.chosen()) is None:
            return
        dialog = self._opened_dialog(self.tr("Save a copy"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(one.name))
        dialog.setProperty("attachment", one)
        dialog.filesSelected.connect(self._on_copy_selected)
        dialog.show()

    @Slot()
    def paste_picture(self) -> None:
        """Ctrl+V: the picture, or the files, on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if files := files_in(data):
            self.files_given.emit(files)
        elif (picture := picture_in(data)) is not None:
            self.picture_given.emit(picture)
        else:
            self.said.emit(self.tr("There is no picture and no file on the clipboard. Copy one first."))

    def _opened_dialog(self, title: str) -> QFileDialog:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = QFileDialog(self, title)
        self._dialog.setModal(False)
        return self._dialog

    @Slot(list)
    def _on_files_selected(self, names: Sequence[str]) -> None:
        self.files_given.emit([Path(name) for name in names])

    @Slot(list)
    def _on_copy_selected(self, names: Sequence[str]) -> None:
        one = self.sender().property("attachment")
        if names and isinstance(one, Attachment):
            self.save_requested.emit(one, Path(names[0]))

    @Slot()
    def _show_acts(self) -> None:
        one = self.chosen()
        self.save.setEnabled(one is not None)
        self.retire.setEnabled(one is not None)
        is_retired = one is not None and one.is_retired
        _name(self.retire, self.tr("Bring back") if is_retired else self.tr("Take away"), "Alt+R")
        self.keys_changed.emit()

    @Slot()
    def _on_retire(self) -> None:
        if (one := self.chosen()) is not None:
            self.taken_away.emit(one)

    @Slot()
    def _on_opened(self) -> None:
        if (one := self.chosen()) is not None:
            self.opened.emit(one)

    def _on_entered(self) -> None:
        """Enter attaches what is typed; in the empty line it opens what is chosen."""
        typed = self.line.text().strip().strip('"')
        if typed:
            self.files_given.emit([Path(typed.removeprefix("file://")).expanduser()])
        else:
            self._on_opened()

    def _move(self, by: int) -> None:
        count = self._lines.rowCount()
        if count:
            row = max(0, min(count - 1, self.rows.currentIndex().row() + by))
            self.rows.setCurrentIndex(self._lines.index(row))

    # Page

    def key_labels(self) -> Mapping[str, str]:
        labels = {"F6": self.tr("choose a file")}
        return {**labels, "F8": self.tr("save a copy")} if self.chosen() is not None else labels

    def press(self, key: str) -> bool:
        if key == "F6":
            self.choose_file()
        elif key == "F8" and self.chosen() is not None:
            self.save_copy()
        else:
            return False
        return True

    def take_focus(self) -> None:
        self.line.setFocus()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            is_press, key = event.type() == QEvent.Type.KeyPress, Qt.Key(event.key())
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if event.matches(QKeySequence.StandardKey.Paste) and not QGuiApplication.clipboard().mimeData().hasText():
                if is_press:
                    self.paste_picture()
                event.accept()
                return True
            if is_press and plain and key in _ENTER:
                self._on_entered()
                return True
            if is_press and plain and key in _STEPS:
                self._move(_STEPS[key])
                return True
            if is_press and key == Qt.Key.Key_R and event.modifiers() == Qt.KeyboardModifier.AltModifier:
                self._on_retire()
                return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()) or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if files := files_in(event.mimeData()):
            self.files_given.emit(files)
        elif (picture := picture_in(event.mimeData())) is not None:
            self.picture_given.emit(picture)
        event.acceptProposedAction()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "rows"):
            self.rows.scheduleDelayedItemsLayout()


def _button(parent: QWidget, text: str, key: str) -> QPushButton:
    button = QPushButton(parent)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    _name(button, text, key)
    return button


def _name(button: QPushButton, text: str, key: str) -> None:
    button.setText(f"{text}  {key}")
    button.setAccessibleName(f"{text}, {key}")
