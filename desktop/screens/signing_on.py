"""Where nobody is on duty, the first act asks who one is: a digit, and it is done with what was typed."""

from PySide6.QtCore import QObject, Slot

from desktop.screens.context import Desk
from desktop.screens.pages import Pages
from desktop.views.window import Window

_DUTY = "duty"
_DIGITS = 9


class SigningOn(QObject):
    """Asks under the page, never in the way: any other key goes where it goes, and nothing that is typed goes away."""

    def __init__(self, desk: Desk, window: Window, pages: Pages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window, self._pages = desk, window, pages
        desk.seat.asked.connect(self._on_asked)
        window.digit_pressed.connect(self._on_digit)
        window.digit_missed.connect(self._on_missed)

    @Slot()
    def _on_asked(self) -> None:
        names = [person.name for person in self._pages.seat.show_now()]
        digits = "   ".join(f"{place} {name}" for place, name in enumerate(names[:_DIGITS], start=1))
        self._window.wait_for_digit(_DUTY)
        self._desk.say(self.tr("Not saved yet: nobody is on duty. Who are you?   {digits}").format(digits=digits))

    @Slot(str, int)
    def _on_digit(self, key: str, digit: int) -> None:
        if key != _DUTY:
            return
        if 1 <= digit <= _DIGITS:
            self._pages.seat.page.take(digit)
        else:
            self._desk.seat.give_up()

    @Slot(str)
    def _on_missed(self, key: str) -> None:
        if key == _DUTY:
            self._desk.seat.give_up()
