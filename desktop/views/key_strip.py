"""The strip at the bottom: the twelve keys, each with what it does now."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from desktop.views.page import KEYS
from desktop.views.theme import tokens

_ALWAYS = ("F1", "F2", "F5")  # help, the next call, a person in danger: wherever one is


class KeyCap(QToolButton):
    """One key: its name and what it does."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("keycap", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_label(self, label: str) -> None:
        """Say what the key does; an empty label leaves the key alone."""
        self.setText(f"{self.key} {label}".strip())
        self.setEnabled(bool(label))
        self.setAccessibleName(self.text())

    def sizeHint(self) -> QSize:
        width = QFontMetrics(self.font()).horizontalAdvance(self.text()) + tokens().gap_px
        return QSize(width, tokens().control_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class KeyStrip(QWidget):
    """Shows the keys that act now; in large type eight of them and *more*. pressed -- a cap was clicked."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: Mapping[str, str] = {}
        self._first: Collection[str] = ()
        self._page = 0
        self._caps = {key: KeyCap(key, self) for key in KEYS}
        self._more = KeyCap("…", self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens().gap_px, 2, tokens().gap_px, 2)
        self._row.setSpacing(tokens().gap_px // 2)
        for cap in (*self._caps.values(), self._more):
            self._row.addWidget(cap)
        self._connect()

    def _connect(self) -> None:
        for cap in self._caps.values():
            cap.clicked.connect(self._on_clicked)
        self._more.clicked.connect(self._on_more)

    def show_keys(self, labels: Mapping[str, str], first: Collection[str] = ()) -> None:
        """Show what each key does now; keys without a label act not and are not shown.

        first -- what the page does itself: it has a seat before the others where there is not room for all
        """
        if labels != self._labels or tuple(first) != self._first:  # they are told again at each letter that is typed
            self._labels, self._first = dict(labels), tuple(first)
            self._page = 0
            self._arrange()

    @Slot()
    def _on_clicked(self) -> None:
        cap = self.sender()
        if isinstance(cap, KeyCap):
            self.pressed.emit(cap.key)

    @Slot()
    def _on_more(self) -> None:
        self._page += 1
        self._arrange()

    def _arrange(self) -> None:
        """Show as many caps as there is room for, the rest behind *more*."""
        used = [key for key in KEYS if self._labels.get(key)]
        for key in KEYS:
            self._caps[key].show_label(self._labels.get(key, ""))
        self._more.show_label(self.tr("more"))
        pages = self._pages(used)
        shown = pages[self._page % len(pages)] if pages else []
        for key, cap in self._caps.items():
            cap.setVisible(key in shown)
            self._row.setStretchFactor(cap, cap.sizeHint().width())  # each has the same air around its words
        self._more.setVisible(len(pages) > 1)
        self._row.setStretchFactor(self._more, self._more.sizeHint().width())

    def _pages(self, used: list[str]) -> list[list[str]]:
        gap, room = tokens().gap_px, self.width() - 2 * tokens().gap_px
        need = sum(self._caps[key].sizeHint().width() + gap // 2 for key in used)
        if need <= room:
            return [used]
        room -= self._more.sizeHint().width() + gap // 2
        pages: list[list[str]] = [[]]
        left = room
        for key in sorted(used, key=lambda key: key not in (*_ALWAYS, *self._first)):
            width = self._caps[key].sizeHint().width() + gap // 2
            if width > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1].append(key)
            left -= width
        return pages

    # Qt overrides

    def minimumSizeHint(self) -> QSize:
        return QSize(200, tokens().control_px + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_more"):
            self._arrange()
