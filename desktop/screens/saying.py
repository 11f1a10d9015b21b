"""The sentence to read out after a call, and whose it is while it stands there."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.domain.calls import Joined, Registered
from desktop.models.alarms import Alarm
from desktop.screens.context import Desk
from desktop.storage.queries.promises import prepare_of
from desktop.storage.queries.requests import lines_by_id
from desktop.views.window import Window
from desktop.wording import promises


class Saying(QObject):
    """Says what a call came to."""

    def __init__(self, desk: Desk, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._promised: tuple[UUID, str] | None = None  # the request just written down, and what was said of it
        self._choices, self._behind = "", ""

    @Slot(Registered)
    def number(self, done: Registered) -> None:
        """Say the number and the promise of a call that was written down."""
        said = promises.registered(done, self._desk.language, zone=self._desk.zone, today=self._desk.today())
        self._promise(done, said)

    @Slot(Registered)
    def written(self, done: Registered) -> None:
        """The same of a line of the day page; in danger first what no form has shown to be read out."""
        told = promises.in_danger if done.is_danger else promises.registered
        self._promise(done, told(done, self._desk.language, zone=self._desk.zone, today=self._desk.today()))

    @Slot(Joined)
    def joined(self, done: Joined) -> None:
        """Say what to tell the caller who was added to a request."""
        desk = self._desk
        line = desk.read(partial(lines_by_id, day=desk.day, ids=[done.request_id]))[0]
        prepare = desk.read(partial(prepare_of, request_id=done.request_id))
        told = partial(promises.joined, zone=desk.zone, today=desk.today(), now=desk.now())
        desk.promise(told(line, desk.language, prepare=prepare, done=done))

    def begin_another(self) -> None:
        """Take the promise away: it was for the caller before, nobody reads a wrong number out."""
        if self._window.say.sentence() == self._desk.promised:
            self._desk.say("")

    def offer(self, choices: str) -> None:
        """Show what a digit may choose, as long as it is waited for; the sentence behind it comes back."""
        if self._window.say.sentence() != self._choices:
            self._behind = self._window.say.sentence()
        self._choices = choices
        self._desk.say(choices)

    @Slot()
    def end_offer(self, *, is_chosen: bool = False) -> None:
        """Show again what was said before. is_chosen -- another page comes: only what a caller is told stays"""
        if self._choices and self._window.say.sentence() == self._choices:
            self._desk.say("" if is_chosen and self._behind != self._desk.promised else self._behind)
        self._choices = ""

    @Slot(bool)
    def turn(self, is_opened: bool) -> None:
        """Take away what belongs to the page that is left. is_opened -- another one is opened: nobody goes back."""
        line = self._window.say
        stays = {self._desk.promised} if is_opened else {self._desk.promised, self._desk.reported}
        if line.sentence() not in stays and not line.is_fresh():
            self._desk.say("")

    def alarm_meant(self) -> Alarm | None:
        """Return the alarm of the call just written down while its sentence is still shown, else the most pressing."""
        if self._promised is not None and self._is_promise_shown():
            for alarm in self._window.now.alarms():
                if alarm.request_id == self._promised[0]:
                    return alarm
        return self._window.now.first_alarm()

    def _promise(self, done: Registered, said: str) -> None:
        self._promised = (done.request_id, said)
        self._desk.promise(said)

    def _is_promise_shown(self) -> bool:
        return self._promised is not None and self._promised[1] == self._window.say.sentence()
