"""What is written on the line may be about a request that is there: said while it is written, joined by F4."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.records import RequestLine
from desktop.domain.understood import Understood
from desktop.models.already_here import already_here, which_one
from desktop.models.line_text import Reader
from desktop.screens.context import Desk

MOST = 3
"""What is offered on one line: more are read by nobody while he listens; the form shows them all."""


class LineOffer(QObject):
    """chosen -- the caller joins this request; digit_wanted -- the next digit says which one; "" -- no longer.

    looked_for -- F4 came before the answer: ask now, `show` goes on with it
    """

    chosen = Signal(RequestLine)
    digit_wanted = Signal(str)
    looked_for = Signal()

    def __init__(self, desk: Desk, text: Callable[[], str], parent: QObject | None = None) -> None:
        """Text -- returns what stands on the line now."""
        super().__init__(parent)
        self._desk, self._text = desk, text
        self._read_of = ""
        self._place = ""
        self._lines: Sequence[RequestLine] = ()
        self._asked: Sequence[RequestLine] = ()
        self._waits_with: str | None = None
        self._digit = 0

    def show(self, text: str, found: Understood, lines: Sequence[RequestLine]) -> str:
        """Take the answer for *text*, and return the sentence that says it."""
        self._read_of, self._place, self._lines = text, found.place, lines[:MOST]
        waits, digit, self._waits_with, self._digit = self._waits_with, self._digit, None, 0
        if waits is not None:
            self.digit_wanted.emit("")  # what is waited for is here: the next digit is written again
        if waits == text:
            self._go_on(digit)
        return already_here(self._lines, self._place, self._reader(), self._desk.now())

    def forget(self) -> None:
        """The line is empty, or another is written."""
        self._read_of, self._lines, self._waits_with, self._digit, self._asked = "", (), None, 0, ()

    def is_there(self) -> bool:
        """Return whether something is offered for what stands on the line."""
        return bool(self._lines) and self._read_of == self._text()

    def join(self) -> None:
        """F4: join the one that is offered, or ask which one; where it is not known yet, as soon as it is."""
        if self._read_of == self._text():
            self._go_on(0)
        else:
            self._waits_with, self._digit = self._text(), 0
            self.digit_wanted.emit("F4")  # it may come before the answer
            self.looked_for.emit()

    def join_nth(self, digit: int) -> None:
        """A digit after F4; another one than those offered, or Esc, means none."""
        if self._waits_with is not None and digit >= 1:
            self._digit = digit
            return
        self._waits_with = None
        asked, self._asked = self._asked, ()
        self._desk.say("")
        if self.is_there() and 1 <= digit <= len(asked):
            self.chosen.emit(asked[digit - 1])

    @Slot(str)
    def give_up(self, key: str) -> None:
        """Another key came instead of the digit: nothing is joined, what is written stays."""
        if key == "F4":
            self._waits_with = None
            self._desk.say("")

    def _go_on(self, digit: int) -> None:
        """Join what *digit* says, pressed before it was seen; 0 = none was."""
        if 1 <= digit <= len(self._lines):
            self.chosen.emit(self._lines[digit - 1])
        elif digit:
            self._desk.say("")
        elif len(self._lines) == 1:
            self.chosen.emit(self._lines[0])
        elif self._lines:
            self._asked = self._lines  # what the digits stand beside now: a change may order them anew
            self.digit_wanted.emit("F4")
            self._desk.say(which_one(self._reader()))
        else:
            self._desk.say(
                self.tr("Nothing like it is open here. Enter writes it down as a request; ↑ chooses a line to join.")
            )

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self._desk.today(), self._desk.facts.station)
