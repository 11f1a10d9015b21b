"""The pages of the window, one of them in sight."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """As low as the page in sight may be: a higher one behind it must not push the keys off the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._on_turned)

    @Slot(int)
    def _on_turned(self, _place: int) -> None:
        self.updateGeometry()

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        least, page = super().minimumSizeHint(), self.currentWidget()
        return least if page is None else QSize(least.width(), page.minimumSizeHint().height())
