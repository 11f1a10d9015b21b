"""The form of a call (F2): the sheet at the left, at the right what fits and what is known, each in its seat."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.models.intake_form import IntakeForm
from desktop.models.seat_rows import SeatRow
from desktop.views.chips_field import Chip
from desktop.views.fixed_seats import FixedSeats
from desktop.views.intake_sheet import IntakeSheet
from desktop.views.other_call_seat import OtherCallSeat
from desktop.views.page import Page
from desktop.views.room import is_tight
from desktop.views.seat_list import SeatList
from desktop.views.theme import tokens

_SEATS_PX = 500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OURS = ("F2", "F4", "F5", "F9", "F12")
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
NO_DIGIT, ENTERED = -1, 0


class IntakePage(Page):
    """Emits wishes. priorities -- (code, word), the most pressing first

    entered -- Enter in a field, before the focus goes on: whoever hears it settles what is typed there
    digit -- of the list beside a field, or after a key that waits for one; ENTERED (on no line) or NO_DIGIT end that
    key_pressed -- F2, F4, F5, F9, F12; brought, put_away -- this page is shown, another one is
    """

    entered = Signal(str)
    digit = Signal(str, int)
    key_pressed = Signal(str)
    brought = Signal()
    put_away = Signal()

    def __init__(
        self,
        form: IntakeForm,
        pick: Callable[[Mapping[str, str]], str],
        priorities: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._waits_for = ""
        self._stays = False
        chips = [Chip(code, word, str(at), str(at)) for at, (code, word) in enumerate(priorities, start=1)]
        self.sheet = IntakeSheet(form, pick, chips, self)
        self.seats = FixedSeats(self)
        self.other = OtherCallSeat(self, side_px=_SEATS_PX)
        self._digits_of = self.seats.candidates
        self._save = QPushButton(self.tr("F12  Save"), self)
        self._title = QLabel(self)
        self._parked = QLabel(self)
        self._promise = QLabel(self)
        self._lay_out()
        self._connect()

    def show_head(self, title: str, hint: str, *, is_danger: bool = False) -> None:
        """Say which call this is. hint -- what F2 brings back here, if anything."""
        self._title.setText(title)
        self._parked.setText(hint)
        self._parked.setVisible(bool(hint))
        self._fit()
        self._title.setProperty("tone", "danger" if is_danger else "")
        self._title.setProperty("heading", not is_danger)
        self._title.style().unpolish(self._title)
        self._title.style().polish(self._title)

    def show_promise(self, text: str) -> None:
        """Say when it would be due and where it would go, as far as the form tells."""
        self._promise.setText(text)

    def wait_for_digit(self, key: str, digits_of: SeatList | None = None) -> None:
        """Give the next digit to `digit` with this key; any other key ends the waiting.

        digits_of -- the list whose lines have the digits, else the candidates'
        """
        self._waits_for = key
        self._digits_of = digits_of or self.seats.candidates

    def look_again(self) -> None:
        """Show again what belongs to the field that is typed in."""
        self.sheet.focused.emit(self.sheet.where()[0])

    def stay(self) -> None:
        """Keep the focus where it is after this Enter: something was filled in that wants a yes."""
        self._stays = True

    @Slot(str)
    def enter(self, name: str) -> None:
        """Settle a field and go on, as Enter does."""
        self._stays = False
        self.entered.emit(name)
        if not self._stays:
            self.go_on_from(name)

    def go_on_from(self, name: str) -> None:
        """Put the cursor into the next field that Enter goes to."""
        following = self.sheet.following(name)
        if following:
            self.sheet.go_to(following)
        else:
            self._save.setFocus()

    # Page

    def key_labels(self) -> Mapping[str, str]:
        labels = {
            "F2": self.tr("park, next call"),
            "F5": self.tr("danger"),
            "F9": self.tr("no request"),
            "F12": self.tr("save"),
        }
        if self.seats.open_here.rows.rowCount():
            labels["F4"] = self.tr("join")
        return labels

    def press(self, key: str) -> bool:
        self.step_back()
        if key in _OURS:
            self.key_pressed.emit(key)
        return key in _OURS

    def step_back(self) -> bool:
        if not self._waits_for:
            return False
        waited, self._waits_for = self._waits_for, ""
        self.digit.emit(waited, NO_DIGIT)
        return True

    def take_focus(self) -> None:
        self.sheet.go_to(self._form.half.focus, self._form.half.caret)

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("paper", "page")
        self._title.setProperty("heading", True)
        for label in (self._parked, self._promise):
            label.setProperty("tone", "faded")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._save.setProperty("intake", True)
        self._save.setAccessibleName(self.tr("Save the call"))
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._title)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(0)
        self._beside.addWidget(self._parked)
        self._head.addLayout(self._beside, 1)
        self._foot.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeft)
        self._left = left = QVBoxLayout()
        left.addWidget(self.sheet, 1)
        for row in (self._head, self._foot):
            row.setSpacing(2 * gap)
        self.sheet.carry_foot(self._foot)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addLayout(left, 1)
        sides.addWidget(self.seats)
        self.seats.setFixedWidth(_SEATS_PX)
        self._whole = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(sides, 1)
        layout.addWidget(self.seats.script_band)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """What ends the form stands under its fields, in sight; on a low page it scrolls with them.

        There the promise stands beside the title where nothing is parked. Over a script that lies across the page the
        title does so too.
        """
        gap, is_low = tokens().gap_px, is_tight(self)
        is_across = self.seats.script_band.isVisibleTo(self)
        side = 2 * gap if is_across else 0
        self._head.setContentsMargins(side, gap // 2 if is_across else 0, side, 0)
        above, below = 0 if is_across else gap // 2, 0 if is_low else gap // 2
        self._left.setContentsMargins(2 * gap, above, gap, below)
        self._left.setSpacing(gap // 2)
        is_beside = is_low and (is_across or not self._parked.text())
        row: QBoxLayout = self._beside if is_beside else self._foot
        holder: QBoxLayout = self._whole if is_across else self._left
        if row.indexOf(self._promise) < 0 or holder.indexOf(self._head) < 0:
            for one in (self._beside, self._foot):
                one.removeWidget(self._promise)
            for whole in (self._whole, self._left):
                whole.removeItem(self._head)
            row.addWidget(self._promise, 1)
            holder.insertLayout(0, self._head)
        if is_low and self._left.indexOf(self._foot) >= 0:
            self._left.removeItem(self._foot)
            self.sheet.carry_foot(self._foot)
        elif not is_low and self._left.indexOf(self._foot) < 0:
            self.sheet.give_foot(self._foot)
            self._left.addLayout(self._foot)

    def _connect(self) -> None:
        self.sheet.entered.connect(self.enter)
        self.sheet.stepped.connect(self._on_stepped)
        self.sheet.digit.connect(self.digit)
        self.sheet.made.connect(self._watch)
        self.seats.script_moved.connect(self._fit)
        self.seats.candidates.picked.connect(self._on_picked)
        self.other.numbered.picked.connect(self._on_picked)
        for field in self.sheet.fields.values():
            self._watch(field)
        for changed in (self.seats.open_here.rows.rowsInserted, self.seats.open_here.rows.rowsRemoved):
            changed.connect(self.keys_changed)
        self._save.clicked.connect(self._on_save_clicked)
        self._save.installEventFilter(self)
        QWidget.setTabOrder(self.sheet.last(), self._save)

    @Slot(object)
    def _watch(self, field: QWidget) -> None:
        field.installEventFilter(self)

    @Slot(str, int)
    def _on_stepped(self, _name: str, by: int) -> None:
        self.seats.candidates.move_selection(by)

    @Slot(object)
    def _on_picked(self, _row: SeatRow) -> None:
        """A line was clicked: as its digit, or as Enter on it."""
        if self._waits_for:
            waited, self._waits_for = self._waits_for, ""
            self.digit.emit(waited, self._digits_of.selected_digit())
        elif name := self.sheet.where()[0]:
            self.enter(name)

    @Slot()
    def _on_save_clicked(self) -> None:
        self.key_pressed.emit("F12")

    def _end_waiting(self, event: QKeyEvent) -> bool:
        """Hand on the key that was waited for; return whether it was one."""
        waited, self._waits_for = self._waits_for, ""
        digit = int(event.text()) if event.text() in tuple("123456789") else NO_DIGIT
        is_enter = event.key() in _ENTER
        self.digit.emit(waited, self._digits_of.selected_digit() if is_enter else digit)
        return is_enter or digit != NO_DIGIT or event.key() == Qt.Key.Key_Escape

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _PAGES:
                self.seats.scroll_mind(_PAGES[Qt.Key(event.key())])
                return True
            if self._waits_for and event.key() in _STEPS:
                self._digits_of.move_selection(_STEPS[Qt.Key(event.key())])
                return True
            if self._waits_for and event.text():
                return self._end_waiting(event)
            if watched is self._save and event.key() in _ENTER and not event.modifiers():
                self.key_pressed.emit("F12")
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_left"):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.brought.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.window().isVisible():  # else the program ends, and nobody writes any more
            self.put_away.emit()
