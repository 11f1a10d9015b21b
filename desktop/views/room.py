"""How much room a page has: in large type on a small screen what matters less steps aside."""

from PySide6.QtWidgets import QWidget

from desktop.views.theme import tokens

_ROOMY_ROWS = 14


def is_tight(page: QWidget) -> bool:
    """Return whether *page* holds fewer ruled rows than everything at once would need."""
    return page.height() < _ROOMY_ROWS * tokens().row_px
