"""How much room a page has: in large type on a small screen what matters less steps aside."""

from collections.abc import Iterable

from PySide6.QtWidgets import QListView, QWidget

from desktop.views.theme import tokens

_ROOMY_ROWS = 14


def is_tight(page: QWidget) -> bool:
    """Return whether *page* holds fewer ruled rows than everything at once would need."""
    return page.height() < _ROOMY_ROWS * tokens().row_px


def room_left(view: QListView, rows: Iterable[int]) -> int:
    """Return how many pixels of *view* are left beside those of *rows* that have room whole; 0 if all have, or none."""
    room, used = view.height() - 2 * view.frameWidth(), 0
    model = view.model()
    for row in rows:
        high = view.sizeHintForIndex(model.index(row, 0)).height()
        if used + high > room:
            return room - used if used else 0
        used += high
    return 0
