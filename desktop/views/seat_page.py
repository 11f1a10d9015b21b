"""The desk itself (F10 5): who sits here, the size of the text, light or dark, the language; and what can wait."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.records import Person
from desktop.views.page import Page
from desktop.views.phone_block import PhoneBlock
from desktop.views.sharing_block import SharingBlock
from desktop.views.theme import tokens
from desktop.views.wish_list import WishList

_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few: key -- what is stored; title -- what is read."""

    key: str
    title: str


class SeatPage(Page):
    """A digit changes the person; the same person's digit again, or 0, goes off duty.

    person_requested -- (person, PIN or ""); off_duty_requested; pin_asked -- show the page
    chosen -- ("theme"|"language"|"size", value)
    wished -- connect; wishes -- what can wait, which the first steps wire
    """

    person_requested = Signal(Person, str)
    off_duty_requested = Signal()
    pin_asked = Signal()
    chosen = Signal(str, str)
    wished = Signal(str)

    def __init__(self, languages: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[Person] = ()
        self._asks_pin_of: Person | None = None
        self._list = QVBoxLayout()
        self._pin = QLineEdit(self)
        self._pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._pin.setMaxLength(40)
        self._pin.setAccessibleName(self.tr("PIN"))
        self._pin.hide()
        left = QVBoxLayout()
        left.addWidget(_heading(self.tr("Who sits at the desk?"), self))
        left.addWidget(_faded(self.tr("Press the digit; 0 goes off duty."), self))
        left.addLayout(self._list)
        left.addWidget(self._pin)
        left.addSpacing(2 * tokens().gap_px)
        self.sharing = SharingBlock(self)
        left.addWidget(self.sharing)
        left.addSpacing(2 * tokens().gap_px)
        self.phone = PhoneBlock(self)
        left.addWidget(self.phone)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(_heading(self.tr("How it looks"), self))
        right.addLayout(self._looks(languages))
        right.addSpacing(2 * tokens().gap_px)
        self.wishes = WishList(self, is_inset=False, has_connect=False)
        self.sharing.connect_requested.connect(self._on_connect_requested)
        right.addWidget(self.wishes)
        right.addStretch(1)
        inner = QWidget()
        inner.setProperty("paper", "page")
        columns = QHBoxLayout(inner)
        gap = 3 * tokens().gap_px
        columns.setContentsMargins(gap, gap, gap, gap)
        columns.setSpacing(gap)
        for side in (left, right, self._list):
            side.setSpacing(tokens().gap_px)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._pin.returnPressed.connect(self._on_pin)

    def show_people(self, people: Sequence[Person], on_duty: str | None) -> None:
        """List who may sit here, the first nine with a digit; on_duty -- the name of who does."""
        self._people = people
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, person in enumerate(self._people, start=1):
            title = f"{place}  {person.name}" if place <= _DIGITS else person.name
            if person.name == on_duty:
                title = self.tr("{person} – on duty").format(person=title)
            button = QPushButton(title, self)
            button.setAccessibleName(title)
            button.setProperty("left_text", True)
            button.clicked.connect(self._on_clicked)
            button.setProperty("place", place)
            self._list.addWidget(button)

    def show_chosen(self, theme: str, language: str) -> None:
        """Mark the colours and the language that are seen now."""
        for button in self.findChildren(QPushButton):
            if button.property("choice") in (("theme", theme), ("language", language)):
                button.setChecked(True)

    def ask_pin(self, person: Person) -> None:
        """Ask for the PIN of *person*, in the page, not in the way."""
        self._asks_pin_of = person
        self._pin.setPlaceholderText(self.tr("PIN of {name}").format(name=person.name))
        self._pin.clear()
        self._pin.show()
        self.take_focus()
        self.pin_asked.emit()

    def ask_pin_again(self) -> None:
        """The PIN was wrong: the next one replaces it."""
        self._pin.selectAll()

    def seated(self) -> None:
        """The person was changed: nothing more is asked."""
        self._asks_pin_of = None
        self._pin.clear()
        self._pin.hide()
        self.setFocus()

    # Page

    def key_labels(self) -> Mapping[str, str]:
        labels = {"F4": self.tr("connect"), "F6": self.sharing.pause_label(), "F7": self.tr("telephone")}
        return {**labels, "F12": ""}

    def press(self, key: str) -> bool:
        if key == "F4":
            self.wished.emit("connect")
        elif key == "F6":
            self.sharing.toggle()
        elif key == "F7":
            self.phone.toggle()
        return key in ("F4", "F6", "F7")

    def take_focus(self) -> None:
        (self._pin if self._asks_pin_of is not None else self).setFocus()

    def step_back(self) -> bool:
        if self._asks_pin_of is not None:
            self.seated()
            return True
        return False

    def _looks(self, languages: Sequence[Choice]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(tokens().gap_px)
        colours = (
            Choice("light", self.tr("light")),
            Choice("dark", self.tr("dark")),
            Choice("system", self.tr("as the PC")),
        )
        sizes = (
            Choice("-1", self.tr("smaller (Ctrl -)")),
            Choice("0", self.tr("usual")),
            Choice("1", self.tr("larger (Ctrl +)")),
        )
        rows = (
            ("theme", self.tr("Colours"), colours),
            ("size", self.tr("Text"), sizes),
            ("language", self.tr("Language"), tuple(languages)),
        )
        for row, (what, title, choices) in enumerate(rows):
            grid.addWidget(QLabel(title, self), row, 0)
            group = QButtonGroup(self)
            for column, choice in enumerate(choices, start=1):
                button = QPushButton(choice.title, self)
                button.setAccessibleName(f"{title}: {choice.title}")
                button.setProperty("choice", (what, choice.key))
                button.clicked.connect(self._on_choice)
                grid.addWidget(button, row, column)
                if what != "size":  # which is a step, not a choice
                    button.setCheckable(True)
                    group.addButton(button)
        return grid

    @Slot(int)
    def take(self, place: int) -> None:
        """Let the person of that digit take the desk; 0 leaves it, a digit without a person does nothing."""
        if place == 0:
            self.off_duty_requested.emit()
        elif place <= len(self._people):
            person = self._people[place - 1]
            if person.has_pin:
                self.ask_pin(person)
            else:
                self.person_requested.emit(person, "")

    @Slot()
    def _on_connect_requested(self) -> None:
        self.wished.emit("connect")

    @Slot()
    def _on_clicked(self) -> None:
        self.take(int(self.sender().property("place")))

    @Slot()
    def _on_choice(self) -> None:
        what, key = self.sender().property("choice")
        self.chosen.emit(what, key)

    @Slot()
    def _on_pin(self) -> None:
        if self._asks_pin_of is not None:
            self.person_requested.emit(self._asks_pin_of, self._pin.text())

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.take(int(event.text()))
        elif event.text() in ("+", "-"):
            self.chosen.emit("size", "1" if event.text() == "+" else "-1")
        else:
            super().keyPressEvent(event)


def _heading(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("heading", True)
    return label


def _faded(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("tone", "faded")
    label.setWordWrap(True)
    return label
