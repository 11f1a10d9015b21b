"""The role under which a table's cell says how it is written."""

from PySide6.QtCore import Qt

ToneRole = Qt.ItemDataRole.UserRole + 7
"""danger, warning, done, faded, accent or "": never alone, a word says it too."""
