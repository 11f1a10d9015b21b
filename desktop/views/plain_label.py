"""A label for words that somebody wrote or that may be long: it wraps, and reads nothing in them as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def plain_label(parent: QWidget, tone: str = "", text: str = "") -> QLabel:
    """Return a new label. tone -- of the style sheet: faded, warning, accent …"""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if tone:
        label.setProperty("tone", tone)
    return label
