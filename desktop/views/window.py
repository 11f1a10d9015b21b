"""The one window: header, NOW band, parked calls, a page, the line to say, the keys. It knows no page by name."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from desktop.views.header import Header
from desktop.views.key_strip import KeyStrip
from desktop.views.now_band import NowBand
from desktop.views.page import KEYS, Page
from desktop.views.page_stack import PageStack
from desktop.views.parked_seat import ParkedSeat
from desktop.views.say_line import SayLine

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NO_DIGIT = -1


class Window(QWidget):
    """Shows one page at a time and gives keys to it first.

    key_pressed -- a function key no page wanted; digit_pressed -- a digit after a key that waits for one; NO_DIGIT:
    Esc ended the waiting, and nothing else; digit_missed -- another key came instead of it, and goes where it goes
    seat_requested -- Ctrl+F1 … F9: that person takes the desk; 0 (Ctrl+F10): the desk is left
    turned -- another page is about to be shown; True: opened, False: somebody goes back
    sized -- text larger (+1), smaller (-1), usual (0); closing -- the window is about to go
    """

    key_pressed = Signal(str)
    digit_pressed = Signal(str, int)
    digit_missed = Signal(str)
    fetch_requested = Signal(int)
    seat_requested = Signal(int)
    sized = Signal(int)
    turned = Signal(bool)
    closing = Signal()

    def __init__(self, relaid: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._relaid = {physical: logical for logical, physical in relaid.items()}
        self._labels: Mapping[str, str] = {}
        self._waits_for_digit, self._takes_enter = "", False
        self._back: list[Page] = []
        self._name = ""
        self.header = Header(self)
        self.now = NowBand(self)
        self.parked = ParkedSeat(self)
        self.pages = PageStack(self)
        self.say = SayLine(self)
        self.keys = KeyStrip(self)
        self.frame = QFrame(self)
        inner = QVBoxLayout(self.frame)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.header)
        inner.addWidget(self.now)
        inner.addWidget(self.parked)
        inner.addWidget(self.pages, 1)
        inner.addWidget(self.say)
        inner.addWidget(self.keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.frame)
        self.keys.pressed.connect(self.press)
        self.parked.fetched.connect(self._on_stub_clicked)
        self.parked.appeared.connect(self.now.give_room)
        for place in range(1, 10):  # shortcuts, for a field would write the digit
            shortcut = QShortcut(QKeySequence(f"Alt+{place}"), self)
            shortcut.setProperty("place", place)
            shortcut.activated.connect(self._on_fetch)

    def add(self, page: Page, title: str) -> None:
        """Make *page* known; its title stands in the window's title while it is shown."""
        self.pages.addWidget(page)
        page.setWindowTitle(title)
        page.windowTitleChanged.connect(self._show_title)
        page.closed.connect(self._on_page_closed)
        page.said.connect(self.say.say)
        page.keys_changed.connect(self._show_keys)

    def show_name(self, name: str) -> None:
        """Say in the title whose window this is: the desk, or the practice company."""
        self._name = name
        self._show_title()

    def page(self) -> Page:
        """Return the page that is shown."""
        page = self.pages.currentWidget()
        assert isinstance(page, Page)
        return page

    def go(self, page: Page) -> None:
        """Show *page*; Esc brings back the one that was shown."""
        if self.pages.count() and self.page() is not page:
            self._back = [*(earlier for earlier in self._back[-8:] if earlier is not page), self.page()]
            self.turned.emit(True)
        self._turn(page)

    def go_home(self, page: Page) -> None:
        """Show *page* with nothing behind it."""
        self._back = []
        if self.pages.count() and self.page() is not page:
            self.turned.emit(False)
        self._turn(page)

    def show_keys(self, labels: Mapping[str, str]) -> None:
        """Set what the keys do where the page says nothing."""
        self._labels = labels
        self._show_keys()

    def wait_for_digit(self, key: str, *, takes_enter: bool = False) -> None:
        """Give the next digit to `digit_pressed` wherever the cursor is; any other key ends the waiting.

        key -- "": none is waited for any more; takes_enter -- Enter is a digit too: 0
        """
        self._waits_for_digit, self._takes_enter = key, takes_enter
        if key:
            _app().installEventFilter(self)
        else:
            _app().removeEventFilter(self)

    def waits_for(self) -> str:
        """Return the key whose digit is waited for; empty: none is."""
        return self._waits_for_digit

    @Slot(int)
    def pick_digit(self, digit: int) -> None:
        """A click stands for the digit that is waited for."""
        key, self._waits_for_digit = self._waits_for_digit, ""
        _app().removeEventFilter(self)
        if key:
            self.digit_pressed.emit(key, digit)

    @Slot(str)
    def press(self, key: str) -> None:
        """Do what a function key means now: first the page's meaning, then the window's."""
        if not self.page().press(key):
            self.key_pressed.emit(key)

    def _go_back(self) -> None:
        self.turned.emit(False)
        self._turn(self._back.pop())

    def _turn(self, page: Page) -> None:
        self.pages.setCurrentWidget(page)
        self.say.give_to(page.say_seat())
        self._show_title()
        self._show_keys()
        page.take_focus()

    @Slot()
    def _show_title(self) -> None:
        page = self.page().windowTitle() if self.pages.count() else ""
        self.setWindowTitle(" – ".join(part for part in (page, self._name, "Daybook") if part))

    @Slot()
    def _on_fetch(self) -> None:
        place = int(self.sender().property("place"))
        if not self.page().press(f"Alt+{place}"):
            self.fetch_requested.emit(place)

    @Slot(int)
    def _on_stub_clicked(self, place: int) -> None:
        if place:
            self.fetch_requested.emit(place)
        else:
            self.press("F2")

    @Slot()
    def _on_page_closed(self) -> None:
        page = self.sender()
        if page is self.page() and self._back:
            self._go_back()

    @Slot()
    def _show_keys(self) -> None:
        if self.pages.count():
            own = self.page().key_labels()
            self.keys.show_keys({**self._labels, **own}, tuple(own))

    def _digit(self, event: QKeyEvent) -> bool:
        """Return whether the key was the digit that was waited for."""
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr):
            return False
        key, self._waits_for_digit = self._waits_for_digit, ""
        _app().removeEventFilter(self)
        if key and event.key() == Qt.Key.Key_Escape:
            self.digit_pressed.emit(key, NO_DIGIT)
            return True
        if key and self._takes_enter and event.key() in _ENTER:
            self.digit_pressed.emit(key, 0)
            return True
        if key and event.text().isdecimal() and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.digit_pressed.emit(key, int(event.text()))
            return True
        if key and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # Ctrl+F1 says who one is, too
            self.digit_missed.emit(key)
        return False

    def _function_key(self, event: QKeyEvent) -> bool:
        number = event.key() - Qt.Key.Key_F1 + 1
        if not 1 <= number <= 12 or event.modifiers():
            return False
        physical = KEYS[number - 1]
        self.press(self._relaid.get(physical, physical))
        return True

    def _chord(self, event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        key = event.key()
        if control and Qt.Key.Key_F1 <= key <= Qt.Key.Key_F10:
            self.seat_requested.emit((key - Qt.Key.Key_F1 + 1) % 10)
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.sized.emit(1)
        elif control and key == Qt.Key.Key_Minus:
            self.sized.emit(-1)
        elif control and key == Qt.Key.Key_0:
            self.sized.emit(0)
        elif control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.press("F12")
        else:
            return False
        return True

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._waits_for_digit:
            return self._digit(event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._function_key(event) or self._chord(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            if not self.page().step_back() and self._back:
                self._go_back()
            return
        button = self.focusWidget()
        if (
            event.key() in _ENTER
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            and isinstance(button, QAbstractButton)
        ):
            button.click()  # Qt lets Enter press buttons in dialogs only
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _app() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a window without an application")
    return app
