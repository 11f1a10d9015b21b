"""The inputs of a directory form: each shows and gives one value; Enter on any of them is the form's business."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.directory_fields import FieldSpec
from desktop.views.composing import Composing

LARGE_PT = 18  # from here on, fields stand below one another
_NOTE_ROWS = 3


class Input(QWidget):
    """Base of the inputs. changed -- somebody typed; showing a value says nothing."""

    changed = Signal()

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(2)

    def value(self) -> Any:
        """Return what stands here."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show *value*; what stands here already leaves the caret alone."""
        if value != self.value():
            self._show(value)

    def leaves(self) -> Sequence[QWidget]:
        """Return where the cursor can stand, in order."""
        return ()

    def _show(self, value: Any) -> None:
        raise NotImplementedError


class LineInput(Input):
    """One line of text."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(spec.hint)
        self.field.setAccessibleName(spec.label)
        self.box.addWidget(self.field)
        self.field.textEdited.connect(self.changed)

    def value(self) -> str:
        return self.field.text()

    def leaves(self) -> Sequence[QWidget]:
        return (self.field,)

    def _show(self, value: str) -> None:
        self.field.setText(value)
        self.field.setCursorPosition(0)


class PinInput(LineInput):
    """A PIN: never shown again."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)

    def tell(self, *, has_pin: bool) -> None:
        """Say whether there is one."""
        self.field.setPlaceholderText(self.tr("set; “-” removes it") if has_pin else self.tr("none"))


class NoteField(Composing, QPlainTextEdit):
    """Several lines: Enter goes on to the next field, Shift+Enter to the next line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(_NOTE_ROWS * QFontMetrics(self.font()).lineSpacing() + 14)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()


class TextInput(Input):
    """A note of several lines."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.field = NoteField(self)
        self.field.setAccessibleName(spec.label)
        self.box.addWidget(self.field)
        self._is_showing = False
        self.field.textChanged.connect(self._on_text_changed)

    def value(self) -> str:
        return self.field.toPlainText()

    def leaves(self) -> Sequence[QWidget]:
        return (self.field,)

    def _show(self, value: str) -> None:
        self._is_showing = True
        self.field.setPlainText(value)
        self._is_showing = False

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._is_showing:
            self.changed.emit()


class ChoiceField(QComboBox):
    """A short list; the wheel scrolls the form instead of changing what stands here."""

    def offer(self, options: Sequence[Option]) -> None:
        """Offer these."""
        for option in options:
            self.addItem(option.title, option.key)

    def choose(self, key: str) -> None:
        """Show the option of that key; a key nobody knows is shown as it is and kept."""
        at = self.findData(key)
        if at < 0:
            self.addItem(key, key)
            at = self.count() - 1
        self.setCurrentIndex(at)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12:
            event.ignore()  # they are the page's; Qt would open the list by F4
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceInput(Input):
    """One of a few."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.field = ChoiceField(self)
        self.field.setAccessibleName(spec.label)
        self.field.offer(spec.options)
        self.box.addWidget(self.field)
        self.field.currentIndexChanged.connect(self._on_chosen)
        self._is_showing = False

    def value(self) -> str:
        return str(self.field.currentData() or "")

    def leaves(self) -> Sequence[QWidget]:
        return (self.field,)

    def _show(self, value: str) -> None:
        self._is_showing = True
        self.field.choose(value)
        self._is_showing = False

    @Slot()
    def _on_chosen(self) -> None:
        if not self._is_showing:
            self.changed.emit()


class CheckInput(Input):
    """Yes or no."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.field = QCheckBox(spec.label, self)
        self.field.setAccessibleName(spec.label)
        self.box.addWidget(self.field)
        self.field.clicked.connect(self.changed)

    def value(self) -> bool:
        return self.field.isChecked()

    def leaves(self) -> Sequence[QWidget]:
        return (self.field,)

    def _show(self, value: bool) -> None:
        self.field.setChecked(value)


class SaidInput(Input):
    """Something that is known but not typed here."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.field = QLabel(self)
        self.field.setWordWrap(True)
        self.field.setAccessibleName(spec.label)
        self.box.addWidget(self.field)

    def value(self) -> str | None:
        return None

    def _show(self, value: str) -> None:
        self.field.setText(value or self.spec.hint)
        self._fit()

    def _fit(self) -> None:
        """The sheet gives a field the height it had before its words became more."""
        self.field.setMinimumHeight(max(self.field.heightForWidth(self.width()), 0))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class LinesInput(Input):
    """Several short lines (phones); there is always an empty one at the end."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._fields: list[QLineEdit] = []
        self._add()

    def value(self) -> tuple[str, ...]:
        return tuple(text for field in self._fields if (text := field.text().strip()))

    def leaves(self) -> Sequence[QWidget]:
        return tuple(self._fields)

    def _show(self, value: Sequence[str]) -> None:
        while len(self._fields) <= len(value):
            self._add()
        while len(self._fields) > len(value) + 1:
            field = self._fields.pop()
            self.box.removeWidget(field)
            field.deleteLater()
        for field, text in zip(self._fields, (*value, ""), strict=True):
            field.setText(text)

    def _add(self) -> None:
        field = QLineEdit(self)
        field.setAccessibleName(f"{self.spec.label} {len(self._fields) + 1}")
        field.setPlaceholderText(self.tr("one more") if self._fields else self.spec.hint)
        field.textEdited.connect(self._on_edited)
        self._fields.append(field)
        self.box.addWidget(field)

    @Slot()
    def _on_edited(self) -> None:
        if self._fields[-1].text().strip():
            self._add()
        self.changed.emit()
