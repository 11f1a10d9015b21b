"""Written down later (F10 9): lines are typed at the left, stand at the right as they will be stored; F12 does it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QWidget

from desktop.models.earlier_rows import EarlierRows
from desktop.views.earlier_check import EarlierCheck
from desktop.views.earlier_text import EarlierText
from desktop.views.page import Page
from desktop.views.room import is_tight
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_TEXT_SHARE, _CHECK_SHARE = 1, 2


class EarlierPage(Page):
    """write_requested -- F12: store what can be stored; stop_requested -- F12 or Esc while that goes on

    taken_requested -- F6: the line one stands on as it stands, or not any more; shown -- the page came in sight
    """

    write_requested = Signal()
    stop_requested = Signal()
    taken_requested = Signal()
    shown = Signal()

    def __init__(self, rows: EarlierRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_running = self._can_write = self._is_single = False
        self._is_at_check = False
        self._taking = ""
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = EarlierText(self)
        self.check = EarlierCheck(rows, self)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._lay_out()
        self.check.text_requested.connect(self._on_text_requested)
        for widget in (self.text, self.check.table, self.check.field):
            widget.installEventFilter(self)
        self._show_side()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(2 * gap, gap, 2 * gap, gap)
        grid.setSpacing(gap)
        grid.addWidget(self.text, 0, 0)
        grid.addWidget(self.check, 0, 1)
        grid.addWidget(self.bar, 1, 0, 1, 2)
        grid.addWidget(self.state, 2, 0, 1, 2)
        grid.setRowStretch(0, 1)

    def go_to_check(self) -> None:
        """Go to the lines as they will be stored."""
        self._turn_to(self.check.table)

    def go_to_text(self) -> None:
        """Go to where the lines are written."""
        self._turn_to(self.text)

    def _turn_to(self, widget: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the cursor into *widget*, and its side into sight before the other one goes: a hidden one hands on."""
        (self.text if widget is self.text else self.check).setVisible(True)
        self._is_at_check = widget is not self.text
        widget.setFocus(reason)
        self._show_side()

    def _show_side(self) -> None:
        """Show both sides, or in large type the one where somebody is at work."""
        is_at_check, is_single = self._is_at_check, self._is_single
        for widget, is_here in ((self.text, not is_at_check), (self.check, is_at_check), (self.state, not is_at_check)):
            widget.setVisible(is_here or not is_single)
        self._grid.setColumnStretch(0, 0 if is_single and is_at_check else _TEXT_SHARE)
        self._grid.setColumnStretch(1, 0 if is_single and not is_at_check else _CHECK_SHARE)
        self._grid.setHorizontalSpacing(0 if is_single else tokens().gap_px)
        self.check.make_room(is_tight=is_single)

    def say_here(self, sentence: str, tone: str = "accent") -> None:
        """Say below both how it stands: it stays while one is at it."""
        set_look(self.state, "tone", tone)
        self.state.setText(sentence)

    def show_progress(self, done: int, whole: int) -> None:
        """Show how much is read or written; nothing once all is."""
        self.bar.setVisible(done < whole)
        self.bar.setRange(0, max(1, whole))
        self.bar.setValue(done)

    def show_acts(self, *, can_write: bool, taking: str, is_running: bool) -> None:
        """Say what F12 and F6 do now. taking -- the label of F6, "" while it does nothing"""
        if (can_write, taking, is_running) != (self._can_write, self._taking, self._is_running):
            self._can_write, self._taking, self._is_running = can_write, taking, is_running
            self.keys_changed.emit()

    # Page

    def key_labels(self) -> Mapping[str, str]:
        if self._is_running:
            return {"F6": "", "F12": self.tr("stop")}
        return {"F6": self._taking, "F12": self.tr("write down") if self._can_write else ""}

    def press(self, key: str) -> bool:
        if key not in ("F6", "F12"):
            return False
        if key == "F12":
            (self.stop_requested if self._is_running else self.write_requested).emit()
        elif self._taking:
            self.taken_requested.emit()
        return True

    def step_back(self) -> bool:
        if self._is_running:
            self.stop_requested.emit()
            return True
        if self.check.step_back():
            return True
        if self.check.table.hasFocus():
            self.go_to_text()
            return True
        return False

    def take_focus(self) -> None:
        if self._is_at_check:
            self.go_to_check()
        else:
            self.go_to_text()

    @Slot()
    def _on_text_requested(self) -> None:
        self.go_to_text()

    # Qt overrides

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes round: text, table, the field that corrects; also where only one side is in sight."""
        stops: list[QWidget] = [self.text, self.check.table, self.check.field]
        stops = [stop for stop in stops if stop.isEnabled()]
        here = self.focusWidget()
        at = stops.index(here) if here in stops else -1
        following = stops[(at + (1 if is_next else -1)) % len(stops)]
        if here is self.text and following is self.check.table:
            self.check.go_to_first_doubt()
        self._turn_to(following, Qt.FocusReason.TabFocusReason if is_next else Qt.FocusReason.BacktabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and (watched is not self.text) != self._is_at_check:
            self._is_at_check = watched is not self.text  # the mouse went there
            self._show_side()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (is_single := is_tight(self)) != self._is_single:
            self._is_single = is_single
            self._show_side()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()
