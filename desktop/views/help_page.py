"""Help (F1): the keys, the first steps and the sentences, on one page that can be printed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.views.page import Page
from desktop.views.room import is_tight
from desktop.views.theme import tokens


class HelpPage(Page):
    """The key card: every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setProperty("paper", "page")
        column = QVBoxLayout(inner)
        gap = tokens().gap_px
        column.setContentsMargins(3 * gap, gap, 3 * gap, gap)
        title = QLabel(self.tr("The keys"), inner)
        title.setProperty("heading", True)
        column.addWidget(title)
        self._whole = columns = QHBoxLayout()
        columns.setSpacing(3 * gap)
        self._grids = (QGridLayout(), QGridLayout())
        for grid in self._grids:
            grid.setHorizontalSpacing(2 * gap)
            grid.setVerticalSpacing(2)
            grid.setColumnStretch(1, 1)
            columns.addLayout(grid, 1)
        self._keys = [self._key(key, does, inner) for key, does in self._lines()]
        column.addLayout(columns)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("The keys"))
        self._area.setWidget(inner)
        inner.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self._columns = 0
        self._arrange()

    def _key(self, key: str, does: str, parent: QWidget) -> tuple[QLabel, QLabel]:
        name, text = QLabel(key, parent), QLabel(does, parent)
        name.setProperty("heading", True)
        for label in (name, text):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        text.setWordWrap(True)
        return name, text

    def _arrange(self) -> None:
        """Two columns, so that all keys are seen at once; one in large type, in which two would be too narrow."""
        columns = 1 if is_tight(self) else 2
        if columns == self._columns:
            return
        self._columns = columns
        in_each = -(-len(self._keys) // columns)
        for at, key in enumerate(self._keys):
            for grid in self._grids:
                for label in key:
                    grid.removeWidget(label)
            for column, label in enumerate(key):
                self._grids[at // in_each].addWidget(label, at % in_each, column)
        for grid in self._grids:
            grid.setRowStretch(len(self._keys), 1)  # what is shorter than its neighbour stays together at the top
        self._whole.setStretch(1, columns - 1)

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Letters"), self.tr("They write on the last line. Enter registers it: it has its number.")),
            (self.tr("Up, Down"), self.tr("Choose a line of the page. Enter opens its card.")),
            ("F1", self.tr("This page.")),
            ("F2", self.tr("New call. In a half-typed one: park it, begin anew. In an empty one: fetch a parked one.")),
            ("F3", self.tr("Find: number, telephone, place, name, words; a date turns to that day.")),
            ("F4", self.tr("Join: add this caller to the open request; on a card, another desk's. Del: two calls.")),
            ("F5", self.tr("Person in danger: the script to read out, and the shortest due time.")),
            ("F6", self.tr("Next act: Enter takes the likely one. A line like “Petrov, done 15:10” is one act.")),
            ("F7", self.tr("Ring: no answer, refused, accepted and when he will be there; or ring the caller back.")),
            ("F8", self.tr("Print the order; on the review, the page of the book.")),
            ("F9", self.tr("A call that is no request: one digit says which.")),
            (
                "F10",
                self.tr(
                    "Places: 1 day page, 2 orders, 3 directory, 4 day review, 5 the desk, 6 import, 7 export, 8 calls, "
                    "9 written down later."
                ),
            ),
            ("F11", self.tr("Everything that waits; first what is to be decided.")),
            ("F12", self.tr("Save; on the review, sign the day. Where something is to be decided: once more.")),
            ("Esc", self.tr("One step back. Nothing typed is lost.")),
            ("Alt+1 … 9", self.tr("Fetch a parked call.")),
            ("Alt+←, →", self.tr("The day before, the day after. Alt+Home: today.")),
            ("Alt+E, Alt+A", self.tr("Of what is chosen: its history; its photos and papers.")),
            ("Ctrl+F1 … F9", self.tr("Person 1 … 9 takes the desk, from anywhere. Ctrl+F10: off duty.")),
            ("Ctrl+ +, −", self.tr("Larger and smaller text, 12 to 22 points.")),
            ("Ctrl+Z", self.tr("On a card: take back your last act. It stays readable, struck through.")),
            (self.tr("Times"), self.tr("Of every act: 1510, yesterday 23:10, -20 (20 minutes ago); empty is now.")),
        )  # fmt: skip

    # Page

    def key_labels(self) -> Mapping[str, str]:
        return {}

    def take_focus(self) -> None:
        self._area.setFocus()

    @Slot()
    def _make_room(self) -> None:
        """Let each text be as high as it is when it wraps: what has no room is scrolled, never cut."""
        for _name, text in self._keys:
            text.setMinimumHeight(max(0, text.heightForWidth(text.width())))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._make_room)  # once the texts have their width
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_columns"):
            self._arrange()
            QTimer.singleShot(0, self, self._make_room)
