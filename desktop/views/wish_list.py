"""What can wait: things to do when there is time, each one key or click; nothing of it has to be done first."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.domain.first_steps import FirstSteps
from desktop.views.theme import tokens

_DONE = "✓ "
_COLUMNS = 2


class WishList(QWidget):
    """wished -- people, customers, import, practice, test_print, backup, connect, aside, beside.

    named -- what the first person is called; traded -- the trades that are chosen now (a set of keys)
    is_inset -- it stands alone, with a margin; has_connect -- connecting with a server is among them
    """

    wished = Signal(str)
    named = Signal(str)
    traded = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, is_inset: bool = True, has_connect: bool = True) -> None:
        super().__init__(parent)
        self._buttons: dict[str, tuple[QPushButton, str]] = {}
        self._trades: dict[str, QPushButton] = {}
        self._is_inset = is_inset
        self._layout = QVBoxLayout(self)
        gap = tokens().gap_px
        inset = 2 * gap if is_inset else 0
        self._layout.setContentsMargins(inset, inset // 2, max(inset, 2), inset // 2)
        self._layout.setSpacing(gap // 2)
        title = QLabel(self.tr("When you have time"), self)
        title.setProperty("heading", True)
        self._layout.addWidget(title)
        self._name_title = self._faded(self.tr("Your name"))
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.name.setAccessibleName(self.tr("Your name"))
        self.name.returnPressed.connect(self._on_named)
        self._layout.addWidget(self.name)
        self._trade_title = self._faded(self.tr("Your trade: one or several"))
        self._grid = QGridLayout()
        self._grid.setSpacing(gap // 2)
        self._layout.addLayout(self._grid)
        self._layout.addSpacing(gap // 2)
        for wish, text in self._wishes():
            if wish == "connect" and not has_connect:
                continue
            self._add_button(wish, text)
        self._layout.addStretch(1)

    def offer_trades(self, trades: Sequence[tuple[str, str]]) -> None:
        """Offer what the company may do: (key, what it is called)."""
        for at, (key, name) in enumerate(trades):
            button = QPushButton(name, self)
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setProperty("left_text", True)
            button.clicked.connect(self._on_traded)
            self._trades[key] = button
            self._grid.addWidget(button, at // _COLUMNS, at % _COLUMNS)
        in_order = [self.name, *self._trades.values(), *(button for button, _text in self._buttons.values())]
        for before, after in pairwise(in_order):
            self.setTabOrder(before, after)

    def show_steps(self, steps: FirstSteps) -> None:
        """Show what is done, which trades the company has, what the first person is called."""
        for step, title in (("name", self._name_title), ("trade", self._trade_title)):
            self._tick(title, title.property("said"), is_done=step in steps.done)
        for wish, (button, text) in self._buttons.items():
            self._tick(button, text, is_done=wish in steps.done or (wish == "import" and "customers" in steps.done))
        for key, button in self._trades.items():
            button.setChecked(key in steps.trades)
        if not self.name.hasFocus():
            self.name.setText(steps.name)
        if "beside" in self._buttons:
            self._buttons["beside"][0].setVisible(steps.is_aside)

    def _tick(self, widget: QLabel | QPushButton, text: str, *, is_done: bool) -> None:
        said = f"{_DONE}{text}" if is_done else text
        if widget.text() != said:
            widget.setText(said)
            widget.setAccessibleName(said.replace("&", ""))

    def _faded(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("tone", "faded")
        label.setProperty("said", text)
        self._layout.addWidget(label)
        return label

    def _add_button(self, wish: str, text: str) -> None:
        button = QPushButton(text, self)
        button.setAccessibleName(text.replace("&", ""))
        button.setProperty("left_text", True)
        button.setProperty("wish", wish)
        button.clicked.connect(self._on_clicked)
        self._buttons[wish] = button, text
        self._layout.addWidget(button)

    def _wishes(self) -> tuple[tuple[str, str], ...]:
        last = ("aside", self.tr("Put this list away (F10 5 has it)"))
        if not self._is_inset:
            last = ("beside", self.tr("Show this list beside the page"))
        return (
            ("people", self.tr("Your people and teams")),
            ("import", self.tr("Customers from Excel")),
            ("customers", self.tr("Customers, places and lifts")),
            ("test_print", self.tr("A test print")),
            ("backup", self.tr("A backup")),
            ("practice", self.tr("The practice company")),
            ("connect", self.tr("Sharing with other desks")),
            last,
        )

    @Slot()
    def _on_clicked(self) -> None:
        self.wished.emit(str(self.sender().property("wish")))

    @Slot()
    def _on_named(self) -> None:
        if name := self.name.text().strip():
            self.named.emit(name)

    @Slot()
    def _on_traded(self) -> None:
        self.traded.emit({key for key, button in self._trades.items() if button.isChecked()})
