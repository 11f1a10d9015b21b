"""Is there room for every text? Compares what each visible widget's text needs with the room it has."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QWidget

from tests.painted import painted, spilled

SLACK_PX = 1
_LEAST_OF_WORDS = 3


def clipped(window: QWidget, *, free: Iterable[str] = ()) -> list[str]:
    """Return a line for each text in *window* that is cut off: labels, buttons, empty fields, painted cells.

    A widget inside a scroll area may lie out of sight, but must be large enough for its own text.
    free -- words that may go on out of sight in a list: what a caller said
    """
    widgets = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    found = [problem for widget in widgets for problem in _problems(widget)]
    for view in widgets:
        if isinstance(view, QAbstractItemView):
            found += spilled(view)
    return found + [f"{text!r} is cut off" for text in elided(window, free=free)]


def elided(window: QWidget, *, free: Iterable[str] = ()) -> list[str]:
    """Return what is painted with an ellipsis at its end, *free* words left out."""
    said = {" ".join(words.split()) for words in free}
    written = "\n".join(_text(widget) for widget in window.findChildren(QWidget))
    found = []
    for ink in painted(window):
        beginning = ink.text.strip().removesuffix("…").lstrip("!?0123456789 ")
        is_cut = ink.text.strip().endswith("…") and beginning and ink.text not in written
        is_free = len(beginning) >= _LEAST_OF_WORDS and any(beginning.rstrip() in words for words in said)
        if is_cut and not is_free:
            found.append(ink.text)
    return found


def _problems(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        need_width, need_height, room = _label(widget)
    elif isinstance(widget, QAbstractButton | QComboBox) and _text(widget):
        hint = widget.sizeHint()
        need_width, need_height = widget.fontMetrics().horizontalAdvance(_text(widget).replace("&", "")), 0
        room = widget.rect()
        if widget.isVisible() and hint.height() - SLACK_PX > room.height():
            need_height = hint.height()
    elif isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        need_width, need_height = widget.fontMetrics().horizontalAdvance(widget.placeholderText()), 0
        room = widget.rect().adjusted(4, 0, -4, 0)
    else:
        return
    if need_width > room.width() + SLACK_PX or need_height > room.height() + SLACK_PX:
        said = _text(widget) or widget.accessibleName()
        yield (
            f"{type(widget).__name__} {said[:60]!r} needs {need_width}×{need_height}, "
            f"has {room.width()}×{room.height()} in {type(widget.parentWidget()).__name__}"
        )


def _label(label: QLabel) -> tuple[int, int, QRect]:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    if label.textFormat() == Qt.TextFormat.RichText or Qt.mightBeRichText(label.text()):
        return (0, label.heightForWidth(label.width()), label.rect()) if label.wordWrap() else (
            label.sizeHint().width(), label.sizeHint().height(), label.rect()
        )  # fmt: skip
    if label.wordWrap():
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        needed = metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
        return needed.width(), needed.height(), room
    lines = label.text().split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines), metrics.height() * len(lines), room


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""
