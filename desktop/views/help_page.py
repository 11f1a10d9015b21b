"""Help (F1): the keys, the first steps and the sentences, on one page that can be printed."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.views.page import Page
from desktop.views.theme import tokens


class HelpPage(Page):
    """The key card: every key and what it does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setProperty("paper", "page")
        column = QVBoxLayout(inner)
        gap = tokens().gap_px
        column.setContentsMargins(3 * gap, 2 * gap, 3 * gap, 2 * gap)
        title = QLabel(self.tr("The keys"), inner)
        title.setProperty("heading", True)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * gap)
        grid.setColumnStretch(1, 1)
        for row, (key, does) in enumerate(self._lines()):
            name = QLabel(key, inner)
            name.setProperty("heading", True)
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            text = QLabel(does, inner)
            text.setWordWrap(True)
            grid.addWidget(name, row, 0)
            grid.addWidget(text, row, 1)
        column.addLayout(grid)
        column.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("The keys"))
        self._area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Letters"), self.tr("They write on the last line. Enter registers it: it has its number.")),
            (self.tr("Up, Down"), self.tr("Choose a line of the page. Enter opens its card.")),
            ("F1", self.tr("This page.")),
            ("F2", self.tr("New call. In a half-typed one: park it, begin anew. In an empty one: fetch a parked one.")),
            ("F3", self.tr("Find: number, telephone, place, name, words; a date turns to that day.")),
            ("F4", self.tr("Join: add this caller to the open request.")),
            ("F5", self.tr("Person in danger: the script to read out, and the shortest due time.")),
            ("F6", self.tr("Next act: Enter takes the likely one. A line like “Petrov, done 15:10” is one act.")),
            ("F7", self.tr("Ring: no answer, refused, accepted and when he will be there; or ring the caller back.")),
            ("F8", self.tr("Print the order; on the review, the page of the book.")),
            ("F9", self.tr("A call that is no request: one digit says which.")),
            (
                "F10",
                self.tr("Places: 1 day page, 2 orders, 3 directory, 4 day review, 5 the desk (person, size, sharing)."),
            ),
            ("F11", self.tr("Everything that waits.")),
            ("F12", self.tr("Save; on the review, sign the day.")),
            ("Esc", self.tr("One step back. Nothing typed is lost.")),
            ("Alt+1 … 9", self.tr("Fetch a parked call.")),
            ("Alt+←, →", self.tr("The day before, the day after. Alt+Home: today.")),
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
