"""The window at work: which page is shown, and what the keys mean where no page says."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.calls import Done, Registered
from desktop.domain.codes import NO_REQUEST, CallKind
from desktop.domain.records import RequestLine
from desktop.models.alarms import Alarm
from desktop.screens.card import CardScreen
from desktop.screens.context import Desk
from desktop.screens.day import DayScreen
from desktop.screens.directory import DirectoryScreen
from desktop.screens.find import FindScreen
from desktop.screens.intake import IntakeScreen
from desktop.screens.now import NowScreen
from desktop.screens.orders import OrdersScreen
from desktop.screens.paper import PaperScreen
from desktop.screens.review import ReviewScreen
from desktop.screens.seat import SeatScreen
from desktop.screens.waiting import WaitingScreen
from desktop.screens.written_act import WrittenAct
from desktop.storage.queries.requests import lines_by_id
from desktop.views.help_page import HelpPage
from desktop.views.page import Page
from desktop.views.window import Window
from desktop.wording import promises, statuses
from desktop.workflow.drafting import drafts
from desktop.workflow.other_calls import note_call


class MainScreen(QObject):
    """Owns the window and one screen each for its pages; wires them to one another.

    wished -- something only the application can do: ("size"|"theme"|"language", value) or (a wish of the seat page, "")
    """

    wished = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._promised: tuple[UUID, str] | None = None  # the request just written down, and what was said of it
        self.window = Window(desk.settings.keys)
        desk.say = self.window.say.say
        self.day = DayScreen(desk, self)
        self.intake = IntakeScreen(desk, self)
        self.card = CardScreen(desk, self)
        self.written_act = WrittenAct(desk, self.day.page.line, self.card.page, self)
        self.day.offers_act = self._offer_act
        self.orders = OrdersScreen(desk, self)
        self.directory = DirectoryScreen(desk, self)
        self.review = ReviewScreen(desk, self)
        self.find = FindScreen(desk, self)
        self.waiting = WaitingScreen(desk, self)
        self.seat = SeatScreen(desk, self)
        self.paper = PaperScreen(desk, self.window.go, self)
        self.now = NowScreen(desk, self.window.now, self.window.header, self)
        self.help = HelpPage()
        for page, title in self._titles():
            self.window.add(page, title)
        self._connect()
        self._show_seat()
        self.window.show_keys(self._labels())
        self.window.go_home(self.day.page)
        self.tick()

    def _connect(self) -> None:
        self.window.key_pressed.connect(self._on_key)
        self.window.digit_pressed.connect(self._on_digit)
        self.window.fetch_requested.connect(self._on_fetch_requested)
        self.window.sized.connect(self._on_sized)
        self.window.seat_requested.connect(self.seat.page.take)
        self.window.now.opened.connect(self._on_alarm)
        self.window.now.waiting_requested.connect(self._on_waiting_requested)
        self.window.header.waiting_requested.connect(self._on_waiting_requested)
        self.window.header.duty_requested.connect(self._on_duty_requested)
        self.day.registered.connect(self._say_number)
        self.day.joined.connect(self._say_joined)
        self.day.noted.connect(self._say_counted)
        self.day.understood.connect(self._show_understood)
        self.window.pages.currentChanged.connect(self._show_understood)
        self.day.page.opened.connect(self._on_line_opened)
        self.day.page.act_requested.connect(self._on_line_act)
        self.intake.registered.connect(self._on_registered)
        self.intake.joined.connect(self._on_joined)
        self.intake.parked_changed.connect(self.now.count_parked)
        self.intake.opened.connect(self._on_intake_opened)
        self.find.page.opened.connect(self._on_line_opened)
        self.find.page.act_requested.connect(self._on_line_act)
        self.find.day_chosen.connect(self._on_day_chosen)
        self.waiting.page.act_requested.connect(self._on_request_act)
        self.now.changed.connect(self.waiting.show)
        self.card.print_requested.connect(self.paper.show_orders)
        self.orders.print_requested.connect(self.paper.show_orders)
        self.orders.open_requested.connect(self._on_open_requested)
        self.orders.act_requested.connect(self._on_request_act)
        self.review.print_requested.connect(self.paper.show_day)
        self.review.open_requested.connect(self._on_open_requested)
        self.seat.page.pin_asked.connect(self._on_duty_requested)
        self.seat.page.chosen.connect(self.wished)
        self.seat.page.wished.connect(self._on_wished)
        self.day.wished.connect(self._on_wished)
        self._desk.seat.changed.connect(self._show_seat)

    def bring_back_drafts(self) -> None:
        """Put what was half typed when the program ended back where it was, and say so."""
        for draft in drafts(self._desk.office):
            if draft.kind == "line":
                self.day.take_back(str(draft.body["text"]), int(draft.body["caret"]), draft.id)
        if kept := self.intake.kept_sentence():
            self._desk.say(kept)

    def tick(self) -> None:
        """Let the clocks move on."""
        self.window.header.show_time(self._desk.language.time(self._desk.now(), self._desk.zone))
        self.day.tick()

    def keep_drafts(self) -> None:
        """Save what is half typed: somebody closes the window, or the program broke."""
        self.day.keep_draft()
        self.intake.keep_draft()
        self.directory.keep_draft()

    @Slot(str)
    def _on_key(self, key: str) -> None:
        go, pages = self.window.go, {"F1": self.help, "F3": self.find.page, "F11": self.waiting.page}
        if key in pages:
            go(pages[key])
        elif key in ("F2", "F5"):
            self._open_intake(is_danger=key == "F5")
        elif key in ("F4", "F6", "F7", "F8"):
            self._act_on_nothing(key)
        elif key in ("F9", "F10"):
            self.window.wait_for_digit(key)
            self._desk.say(self._digits(key))

    @Slot(str, int)
    def _on_digit(self, key: str, digit: int) -> None:
        if key == "F10":
            places = {
                1: self.day.page, 2: self.orders.page, 3: self.directory.page, 4: self.review.page, 5: self.seat.page,
            }  # fmt: skip
            if digit in places:
                self.window.go(places[digit])
                self._desk.say("")
        elif key == "F9" and 1 <= digit <= len(NO_REQUEST):
            self._count(NO_REQUEST[digit - 1])

    def _count(self, kind: CallKind) -> None:
        """Count a call that is no request; on the day page with what is written."""
        if self.window.page() is self.day.page:
            self.day.note_written(kind)
        else:
            work = partial(note_call, self._desk.office, kind, by=self._desk.me)
            self._desk.act(work, done=lambda _entry_id: self._say_counted(kind))

    @Slot(str)
    def _say_counted(self, kind: str) -> None:
        said = self.tr("Counted: {kind}. It makes no request.")
        self._desk.say(said.format(kind=statuses.call_kind(kind, self._desk.language)))

    def _open_intake(self, *, is_danger: bool) -> None:
        if self._is_promise_shown():
            self._desk.say("")  # it was for the caller before: nobody reads a wrong number out
        text, understood = self.day.hand_over() if self.window.page() is self.day.page else ("", None)
        if text.strip():
            self.intake.open_with(text, understood)
        else:
            if is_danger:
                self.intake.park()  # F5 is about another call than the one that was left half-typed
            self.intake.open_new()
        self.window.go(self.intake.page)
        if is_danger:
            self.intake.page.press("F5")

    @Slot()
    def _on_intake_opened(self) -> None:
        self.window.go(self.intake.page)

    def _act_on_nothing(self, key: str) -> None:
        """A key for a request where none is chosen: ringing means the most pressing alarm."""
        alarm = self._alarm_meant()
        if key == "F7" and alarm is not None:
            self._on_request_act(key, alarm.request_id)
        elif key == "F8":
            self.window.go(self.orders.page)
        else:
            self._desk.say(self.tr("Choose a line first: Up and Down, or F3 finds it."))

    def _is_promise_shown(self) -> bool:
        return self._promised is not None and self._promised[1] == self.window.say.sentence()

    def _alarm_meant(self) -> Alarm | None:
        """Return the alarm of the call just written down while its sentence is still shown, else the most pressing."""
        if self._promised is not None and self._is_promise_shown():
            for alarm in self.window.now.alarms():
                if alarm.request_id == self._promised[0]:
                    return alarm
        return self.window.now.first_alarm()

    @Slot(str, object)
    def _on_line_act(self, key: str, line: RequestLine | None) -> None:
        if key == "F6" and self.window.page() is self.day.page and self._offer_act(line):
            return
        if line is None:
            self._act_on_nothing(key)
        elif key == "F4":
            if self.day.page.line.text().strip():
                self.day.join_written(line)
            else:
                self._desk.say(self.tr("Write what the caller says, then F4 adds it to the chosen line."))
        else:
            self._on_request_act(key, line.id)

    def _offer_act(self, line: RequestLine | None = None) -> bool:
        """Open the request that a written act is about ("Petrov, done 15:10"); return whether it was one."""
        request_id = self.written_act.whose(line)
        if request_id is None:
            return False
        self._on_request_act("", request_id)
        self.written_act.offer(request_id)
        return True

    @Slot()
    def _show_understood(self) -> None:
        """Show what is understood of the writing line only where it is written."""
        is_there = self.window.page() is self.day.page
        self.window.say.show_understood(self.day.understood_now if is_there else "")

    @Slot(str, UUID)
    def _on_request_act(self, key: str, request_id: UUID) -> None:
        if key == "F8":
            self.paper.show_orders([request_id])
            return
        self.card.open(request_id)
        self.window.go(self.card.page)
        if key:
            self.card.press(key)

    @Slot(RequestLine)
    def _on_line_opened(self, line: RequestLine) -> None:
        self._on_request_act("", line.id)

    @Slot(UUID)
    def _on_open_requested(self, request_id: UUID) -> None:
        self._on_request_act("", request_id)

    @Slot(Alarm)
    def _on_alarm(self, alarm: Alarm) -> None:
        self._on_request_act("", alarm.request_id)

    @Slot(Registered)
    def _on_registered(self, done: Registered) -> None:
        self._say_number(done)
        self.day.show_new(done.request_id)
        self._leave_intake()

    @Slot(Done)
    def _on_joined(self, done: Done) -> None:
        self._say_joined(done)
        self._leave_intake()

    def _leave_intake(self) -> None:
        """Turn to today's page, unless the dispatcher has turned elsewhere or begun the next call meanwhile."""
        self.day.go_to(self._desk.today())
        if self.window.page() is self.intake.page and self.intake.form.half.is_empty:
            self.window.go_home(self.day.page)

    @Slot(Registered)
    def _say_number(self, done: Registered) -> None:
        today = self._desk.today()
        said = promises.registered(done, self._desk.language, zone=self._desk.zone, today=today)
        self._promised = (done.request_id, said)
        self._desk.say(said)

    @Slot(Done)
    def _say_joined(self, done: Done) -> None:
        line = self._desk.read(partial(lines_by_id, day=self._desk.day, ids=[done.request_id]))[0]
        today = self._desk.today()
        self._desk.say(promises.joined(line, self._desk.language, zone=self._desk.zone, today=today))

    @Slot(date)
    def _on_day_chosen(self, day: date) -> None:
        self.day.go_to(day)
        self.window.go_home(self.day.page)

    @Slot()
    def _on_waiting_requested(self) -> None:
        self.window.go(self.waiting.page)

    @Slot()
    def _on_duty_requested(self) -> None:
        self.window.go(self.seat.page)

    @Slot(int)
    def _on_fetch_requested(self, place: int) -> None:
        self.intake.fetch(place)
        self.window.go(self.intake.page)

    @Slot(int)
    def _on_sized(self, by: int) -> None:
        self.wished.emit("size", str(by))

    @Slot(str)
    def _on_wished(self, wish: str) -> None:
        if wish in ("people", "customers"):
            self.directory.open("person" if wish == "people" else "customer")
            self.window.go(self.directory.page)
        elif wish == "test_print":
            self.paper.show_day(self._desk.today())
        else:
            self.wished.emit(wish, "")

    @Slot()
    def _show_seat(self) -> None:
        seat = self._desk.seat
        self.window.header.show_desk(self._desk.facts.desk, seat.person.name, is_on_duty=seat.is_on_duty)

    def _digits(self, key: str) -> str:
        if key == "F10":
            return self.tr("1 day page   2 orders   3 directory   4 day review   5 the desk")
        language = self._desk.language
        return "   ".join(f"{n} {statuses.call_kind(kind, language)}" for n, kind in enumerate(NO_REQUEST, start=1))

    def _titles(self) -> tuple[tuple[Page, str], ...]:
        return (
            (self.day.page, self.tr("Day page")),
            (self.intake.page, self.tr("New call")),
            (self.card.page, self.tr("Request")),
            (self.orders.page, self.tr("Orders")),
            (self.directory.page, self.tr("Directory")),
            (self.review.page, self.tr("Day review")),
            (self.find.page, self.tr("Find")),
            (self.waiting.page, self.tr("Waiting")),
            (self.seat.page, self.tr("The desk")),
            (self.paper.page, self.tr("Preview")),
            (self.help, self.tr("Help")),
        )

    def _labels(self) -> Mapping[str, str]:
        return {
            "F1": self.tr("help"),
            "F2": self.tr("new call"),
            "F3": self.tr("find"),
            "F5": self.tr("danger"),
            "F7": self.tr("ring"),
            "F8": self.tr("print"),
            "F9": self.tr("no request"),
            "F10": self.tr("places"),
            "F11": self.tr("waiting"),
        }
