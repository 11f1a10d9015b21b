"""The list of what can wait, beside the first page: where it is too high for it, it scrolls and pushes nothing off."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop.views.wish_list import WishList


class WishAside(QScrollArea):
    """As wide as its texts; Tab brings each of them in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list = WishList(self)
        self.list.setProperty("paper", "sheet")
        self.list.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list.installEventFilter(self)
        self.setWidget(self.list)
        self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self.list.sizeHint().width() + self.verticalScrollBar().sizeHint().width())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another size of text
            self._fit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.width(), 0)
