"""All that a window says: the texts of its widgets, what its lists read out, and what is painted by hand."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QEvent
from PySide6.QtGui import QPainter, Qt, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_SAID_BY_A_ROW = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class Painted:
    """Hears every text that the program paints itself (lists, bands, hints): a text is painted as it is read."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        paint = QPainter.drawText

        def hear(painter: QPainter, *given: Any) -> Any:
            self.texts += [one for one in given if isinstance(one, str)]
            return paint(painter, *given)

        monkeypatch.setattr(QPainter, "drawText", hear)

    def of(self, window: QWidget) -> list[str]:
        """Let *window* paint all of itself and return what it painted."""
        self.texts = []
        window.grab()
        return self.texts


def said_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield (who says it, text) for every text of what is in sight, and of its accessible names."""
    yield "the title", window.windowTitle()
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            name = f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
            for text in (*_own(widget), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
                yield name, text


def settle() -> None:
    """Let everything that was asked for be shown."""
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.processEvents()


def _own(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield QTextDocumentFragment.fromHtml(widget.text()).toPlainText() if _is_rich(widget) else widget.text()
    elif isinstance(widget, QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()  # what stands in a field is somebody's own words
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _rows(widget.model())


def _is_rich(label: QLabel) -> bool:
    plain = Qt.TextFormat.PlainText
    return label.textFormat() != plain and Qt.mightBeRichText(label.text())


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    """Yield what the rows say; our lists are flat, and a list has one column."""
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            index = model.index(row, column)
            yield from (text for role in _SAID_BY_A_ROW if isinstance(text := index.data(role), str))
