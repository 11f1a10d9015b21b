"""A field that is filled from a list: type a part, or the digit; Up and Down move, Enter takes what is marked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.models.act_form import Field, Option, Typed
from desktop.models.option_list import OptionList
from desktop.views.hinted_line import HintedLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PickField(HintedLine):
    """Holds what is typed and what is chosen; the list itself is shown elsewhere, in its fixed seat.

    settled -- something was accepted, or rightly left empty: the next field's turn
    marked -- another row of the options is the one that Enter takes (-1: none)
    entered -- the caret came here
    """

    settled = Signal()
    marked = Signal(int)
    entered = Signal()
    lookup_requested = Signal(str)
    nothing_fits = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(hint=field.hint, parent=parent)
        self.field = field
        self.options = OptionList(self, has_digits=not field.lookup)
        self.options.offer(field.options)
        self._chosen: Option | None = None
        self._row = -1
        self._is_typed = False  # by hand: nothing may replace it but somebody's wish
        self.textEdited.connect(self._on_text_edited)
        if field.preset and (preset := self.options.by_key(field.preset)) is not None:
            self._choose(preset)
        else:
            self._mark(self._first_row())

    def row(self) -> int:
        """Return the row that Enter takes, -1 for none."""
        return self._row

    def typed(self) -> Typed:
        """Return what stands here: the option chosen, else own words."""
        return Typed(self.text(), self._chosen.key if self._chosen else "")

    def offer(self, options: Sequence[Option], *, found_for: str | None = None) -> None:
        """Offer others; what is typed and chosen stays. found_for -- the text that they were looked up for."""
        marked = self._marked_option()
        self.options.offer(options, found_for=found_for)
        if self._chosen is not None:
            self._mark(self._row_of(self._chosen.key))
        elif self.text():
            self._mark_winner()
        else:
            self._mark(self._row_of(marked.key) if marked else self._first_row())

    def take(self, option: Option) -> None:
        """Choose *option*, as a click on it does, and go on."""
        self._choose(option)
        self.settled.emit()

    def insert_typed(self, text: str) -> None:
        """Type *text*, as if the keys had been pressed here."""
        self.setFocus()
        self.deselect()
        self.insert(text)
        self.textEdited.emit(self.text())

    def write(self, text: str, *, key: str = "") -> None:
        """Put back what stood here. key -- of the option that was chosen, "" if it was only typed."""
        if key:
            self._choose(self.options.by_key(key) or Option(key, text))
            return
        self._chosen, self._is_typed = None, bool(text)
        self.setText(text)
        self.options.narrow(text)
        self._mark_winner()

    def mark_key(self, key: str) -> None:
        """Mark the option that Enter is likely to take."""
        if (row := self._row_of(key)) >= 0:
            self._mark(row)

    def forget(self) -> None:
        """Empty the field, as if nothing had been typed."""
        self._chosen, self._is_typed = None, False
        self.clear()
        self.options.narrow("")
        self._mark(self._first_row())

    def _choose(self, option: Option) -> None:
        self._chosen, self._is_typed = option, False
        self.setText(option.title)
        if not self.field.lookup:
            self.options.narrow("")
        self._mark(self._row_of(option.key))

    @Slot(str)
    def _on_text_edited(self, text: str) -> None:
        self._chosen, self._is_typed = None, bool(text)
        if self.field.lookup:
            self.options.narrow(text) if not text else None
            self.lookup_requested.emit(text)
            return
        self.options.narrow(text)
        self._mark_winner()

    def _mark_winner(self) -> None:
        if not self.text().strip():
            self._mark(self._first_row())
            return
        winner = self.options.winner()
        self._mark(self._row_of(winner.key) if winner else -1)

    def _first_row(self) -> int:
        return 0 if self.field.is_likely and self.options.rowCount() else -1

    def _mark(self, row: int) -> None:
        self._row = row
        self.marked.emit(row)

    def _marked_option(self) -> Option | None:
        shown = self.options.shown()
        return shown[self._row] if 0 <= self._row < len(shown) else None

    def _row_of(self, key: str) -> int:
        return next((row for row, option in enumerate(self.options.shown()) if option.key == key), -1)

    def _accept(self) -> None:
        """Enter: take what is marked; else own words; else stay."""
        if self._chosen is not None:
            self.settled.emit()
        elif (option := self._marked_option()) is not None:
            self.take(option)
        elif (self.text().strip() and self.field.own_words) or (not self.text().strip() and not self.field.must):
            self.settled.emit()
        else:
            self.nothing_fits.emit()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._accept()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            last = self.options.rowCount() - 1
            if last >= 0:
                self._chosen = None
                self._mark(max(0, min(last, self._row + step)))
            return
        is_untouched = not self._is_typed and self.selectedText() == self.text()
        if is_untouched and (option := self.options.by_digit(event.text())) is not None:
            self.take(option)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._is_typed:
            self.deselect()  # it stays when the next letter comes
        else:
            self.selectAll()
        self.entered.emit()
