"""The fields of a form, one after another: where the cursor stands among them, and how it comes into one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


def cursor_at(leaves: Sequence[QWidget]) -> int | None:
    """Return which of *leaves* has the cursor."""
    cursor = QApplication.focusWidget()
    return next((at for at, leaf in enumerate(leaves) if leaf is cursor), None)


def go_behind(leaf: QWidget) -> None:
    """Put the cursor behind what stands there: nothing is selected that the next letter would wipe out."""
    leaf.setFocus(Qt.FocusReason.OtherFocusReason)
    if isinstance(leaf, QLineEdit):
        leaf.end(False)
    elif isinstance(leaf, QPlainTextEdit):
        leaf.moveCursor(QTextCursor.MoveOperation.End)
