"""Which request a key, a line or an alarm means, and the card or the paper it leads to."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.domain.records import RequestLine
from desktop.domain.rings import MissedCall
from desktop.models.alarms import Alarm
from desktop.screens.context import Desk
from desktop.screens.day import DayScreen
from desktop.screens.old_requests import OldRequests
from desktop.screens.pages import Pages
from desktop.screens.saying import Saying
from desktop.screens.written_act import WrittenAct
from desktop.views.window import Window


class Leading(QObject):
    """Opens requests, and lets keys act on them."""

    def __init__(
        self, desk: Desk, window: Window, day: DayScreen, pages: Pages, saying: Saying, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._window, self._day, self._pages, self._saying = desk, window, day, pages, saying
        self._old = OldRequests(desk, window, self)
        self.written_act = WrittenAct(desk, day.page.line, self)
        day.offers_act = self._offer_act
        day.offer.digit_wanted.connect(self._wait_for_offered)

    @Slot(str, UUID)
    def act(self, key: str, request_id: UUID) -> None:
        """Open the card of a request and press *key* on it; F8 shows its order. What is not here is fetched first."""
        if self._old.fetch_first(request_id, partial(self.act, key, request_id)):
            return
        if key == "F8":
            self._pages.paper.show_orders([request_id])
            return
        self._pages.card.open(request_id)
        self._window.go(self._pages.card.page)
        if key:
            self._pages.card.press(key)

    @Slot(str)
    def _wait_for_offered(self, key: str) -> None:
        """A digit says which of the offered requests is meant, or none does any more; what F9 waits for is another."""
        if key or self._window.waits_for() == "F4":
            self._window.wait_for_digit(key)

    @Slot(UUID)
    def ring_back(self, request_id: UUID) -> None:
        """Open the card of a request to write down what came of ringing its caller."""
        if self._old.fetch_first(request_id, partial(self.ring_back, request_id)):
            return
        self._pages.card.open(request_id)
        self._window.go(self._pages.card.page)
        self._pages.card.ring_back()

    @Slot(UUID)
    def open(self, request_id: UUID) -> None:
        """Open the card of a request."""
        self.act("", request_id)

    @Slot(RequestLine)
    def open_line(self, line: RequestLine) -> None:
        """Open the card of the request that was chosen."""
        self.act("", line.id)

    @Slot(Alarm)
    def open_alarm(self, alarm: Alarm) -> None:
        """Open the card of what is pressing, or the missed call."""
        self._act_on_alarm("", alarm)

    @Slot(MissedCall)
    def ring_missed(self, missed: MissedCall) -> None:
        """Turn to a missed call in the log, where one says what came of ringing back."""
        self._pages.calls.ring_back(missed.ring_ids[0], self._desk.day.of(missed.rang_at))
        self._window.go(self._pages.calls.page)

    def _act_on_alarm(self, key: str, alarm: Alarm) -> None:
        if alarm.missed is not None:
            self.ring_missed(alarm.missed)
        elif alarm.request_id is not None:
            self.act(key, alarm.request_id)

    @Slot(str, object)
    def act_on_line(self, key: str, line: RequestLine | None) -> None:
        """Let a key act on the chosen line, or on what is written, or on what is most pressing."""
        if key == "F6" and self._window.page() is self._day.page and self._offer_act(line):
            return
        if line is None and key == "F4" and self._window.page() is self._day.page and self._is_written():
            self._day.join_offered()
        elif line is None:
            self.act_on_nothing(key)
        elif key == "F4":
            if self._is_written():
                self._day.join_written(line)
            else:
                self._desk.say(self.tr("Write what the caller says, then F4 adds it to the chosen line."))
        else:
            self.act(key, line.id)

    def _is_written(self) -> bool:
        return bool(self._day.page.line.text().strip())

    def act_on_nothing(self, key: str) -> None:
        """Do what a key for a request means where none is chosen: ringing means the most pressing alarm."""
        alarm = self._saying.alarm_meant()
        if key == "F7" and alarm is not None and alarm.is_ring_back and alarm.request_id is not None:
            self.ring_back(alarm.request_id)
        elif key == "F7" and alarm is not None:
            self._act_on_alarm(key, alarm)
        elif key == "F8":
            self._window.go(self._pages.orders.page)
        else:
            self._desk.say(self.tr("Choose a line first: Up and Down, or F3 finds it."))

    def _offer_act(self, line: RequestLine | None = None) -> bool:
        """Open the request that a written act is about ("Petrov, done 15:10"); return whether it was one."""
        request_id = self.written_act.whose(line)
        if request_id is None:
            return False
        self.open(request_id)
        self.written_act.offer(request_id, self._pages.card.page)
        return True
