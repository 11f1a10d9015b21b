"""Fields in which an input method composes: Enter, Esc and the arrows are its own then, and no key loses a letter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

_OF_THE_METHOD = frozenset(
    (
        *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    )
)
_HELD = frozenset((Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta))
_COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)

if TYPE_CHECKING:
    _Field = QWidget
else:
    _Field = object


class Composing(_Field):
    """Stands before Qt's own field in the bases of a class.

    A key of the input method that reaches the field all the same does nothing; any other one, F12 or a plain letter,
    comes after what is composed is written as it stands there.
    """

    _composed = ""

    def composed(self) -> str:
        """Return what stands in the field and is not its text yet."""
        return self._composed

    def write_composed(self) -> None:
        """Let what is composed become text: by the input method, or as it stands where that does not answer."""
        if self._composed:
            QGuiApplication.inputMethod().commit()
        if self._composed:
            written = QInputMethodEvent("", [])
            written.setCommitString(self._composed)
            self.inputMethodEvent(written)

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        if self._composed and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _OF_THE_METHOD and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
            if event.key() not in _HELD:
                self.write_composed()
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _COMES_BACK:
            self.write_composed()
        super().focusOutEvent(event)
