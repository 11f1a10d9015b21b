"""The window at work: what the keys mean where no page says, and which screen hears of which."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.calls import Joined, Registered
from desktop.domain.copying import DAYS
from desktop.domain.rings import Heard
from desktop.models.line_text import Reader
from desktop.screens.beside import Beside
from desktop.screens.calls import CallsScreen
from desktop.screens.card import CardScreen
from desktop.screens.context import Desk
from desktop.screens.day import DayScreen
from desktop.screens.directory import DirectoryScreen
from desktop.screens.directory_again import Written
from desktop.screens.earlier import EarlierScreen
from desktop.screens.find import FindScreen
from desktop.screens.history import HistoryScreen
from desktop.screens.import_sign import ImportSign
from desktop.screens.importing import ImportScreen
from desktop.screens.intake import IntakeScreen
from desktop.screens.leading import Leading
from desktop.screens.now import NowScreen
from desktop.screens.orders import OrdersScreen
from desktop.screens.other_calls import OtherCalls
from desktop.screens.pages import Pages, Wire
from desktop.screens.paper import PaperScreen
from desktop.screens.parked_seat import ParkedStubs
from desktop.screens.review import ReviewScreen
from desktop.screens.ringing import RingingScreen
from desktop.screens.saying import Saying
from desktop.screens.seat import SeatScreen
from desktop.screens.sharing import SharingScreen
from desktop.screens.sight import Sight, key_labels
from desktop.screens.signing_on import SigningOn
from desktop.screens.waiting import WaitingScreen
from desktop.storage.queries.copying import copying
from desktop.workflow.drafting import drafts

_PLACES = ("day", "orders", "directory", "review", "seat", "importing", "export", "calls", "earlier")


class MainScreen(QObject):
    """Sets the window of *sight* to work; the pages behind the page of the day come when they are needed.

    wished -- something only the application can do: ("size"|"theme"|"language", value) or (a wish of the seat page, "")
    """

    wished = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None, *, sight: Sight | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kept = desk, ""
        reader = Reader(desk.language, desk.zone, desk.today(), desk.facts.station)
        sight = sight or Sight(reader, desk.settings.keys, self)
        self.window = sight.window
        desk.say = self.window.say.say
        self.day = DayScreen(desk, self, sight=sight)
        self.now = NowScreen(desk, self.window.now, self.window.header, self)
        if desk.sharing.standing is None:  # nobody has talked to a server yet
            desk.sharing.copying = desk.read(partial(copying, now=desk.now(), days=DAYS))
        self.parked = ParkedStubs(desk, self.window.parked, self)
        self.sharing = SharingScreen(desk, self.window.header, self)
        self.ringing = RingingScreen(desk, self.window.header, self)
        wires: dict[str, Wire] = {
            "intake": self._wire_intake,
            "card": self._wire_card,
            "find": self._wire_find,
            "waiting": self._wire_waiting,
            "seat": self._wire_seat,
            "paper": self._wire_paper,
            "orders": self._wire_orders,
            "review": self._wire_review,
            "directory": self._wire_directory,
            "history": self._wire_history,
            "importing": self._wire_import,
            "calls": self._wire_calls,
            "earlier": self._wire_earlier,
        }
        self.pages = Pages(desk, self.window, wires, self)
        self.signing_on = SigningOn(desk, self.window, self.pages, self)
        self.saying = Saying(desk, self.window, self)
        self.beside = Beside(desk, self.window, self.day, self.pages, self)
        self.other_calls = OtherCalls(desk, self.window, self.day, self.beside, self)
        self.leading = Leading(desk, self.window, self.day, self.pages, self.saying, self)
        self._connect()
        self._show_seat()
        self.tick()

    def _connect(self) -> None:
        window, day = self.window, self.day
        window.key_pressed.connect(self._on_key)
        window.digit_pressed.connect(self._on_digit)
        window.fetch_requested.connect(self._on_fetch_requested)
        window.turned.connect(self.saying.turn)
        window.sized.connect(self._on_sized)
        window.seat_requested.connect(self._on_seat_requested)
        window.now.opened.connect(self.leading.open_alarm)
        window.now.waiting_requested.connect(self._on_waiting_requested)
        window.header.waiting_requested.connect(self._on_waiting_requested)
        window.header.duty_requested.connect(self._on_duty_requested)
        window.header.task_requested.connect(self._on_import_wished)
        window.pages.currentChanged.connect(self._show_understood)
        day.registered.connect(self.saying.written)
        day.joined.connect(self.saying.joined)
        window.digit_missed.connect(day.offer.give_up)
        window.digit_missed.connect(self.saying.end_offer)
        day.understood.connect(self._show_understood)
        self.parked.left_changed.connect(self._on_left_changed)
        day.page.opened.connect(self.leading.open_line)
        day.page.act_requested.connect(self.leading.act_on_line)
        day.wished.connect(self._on_wished)
        self._desk.seat.changed.connect(self._show_seat)

    def _wire_intake(self, intake: IntakeScreen) -> None:
        intake.registered.connect(self._on_registered)
        intake.joined.connect(self._on_joined)
        intake.parked_changed.connect(self.now.count_parked)
        intake.danger_parked.connect(self.now.count_danger_parked)
        intake.opened.connect(self._on_intake_opened)
        self.parked.watch(intake)
        self._say_kept(intake.kept_sentence())

    def _wire_card(self, card: CardScreen) -> None:
        card.print_requested.connect(self._on_orders_requested)
        self.beside.watch(card.page)
        card.page.wished.connect(self.leading.written_act.forget)
        card.half_typed.changed.connect(self._show_half_typed)
        if self.pages.is_made("waiting"):
            self.pages.waiting.show_half_typed(card.half_typed.all())
        self._say_kept(card.kept_sentence())

    def _wire_find(self, find: FindScreen) -> None:
        find.page.opened.connect(self.leading.open_line)
        find.page.act_requested.connect(self.leading.act_on_line)
        find.day_chosen.connect(self._on_day_chosen)
        find.row_chosen.connect(self._on_row_chosen)

    def _wire_waiting(self, waiting: WaitingScreen) -> None:
        waiting.page.act_requested.connect(self.leading.act)
        waiting.page.ring_back_requested.connect(self.leading.ring_back)
        waiting.page.missed_requested.connect(self.leading.ring_missed)
        waiting.written_again.connect(self._on_written_again)
        self.now.changed.connect(waiting.show)
        self.window.pages.currentChanged.connect(waiting.refresh)
        if (found := self.now.waiting()) is not None:
            waiting.show(found)
        if self.pages.is_made("card"):
            waiting.show_half_typed(self.pages.card.half_typed.all())

    def _wire_seat(self, seat: SeatScreen) -> None:
        seat.page.pin_asked.connect(self._on_duty_requested)
        seat.page.chosen.connect(self.wished)
        seat.page.wished.connect(self._on_wished)
        self.day.first_steps.add(seat.page.wishes)

    def _wire_paper(self, paper: PaperScreen) -> None:
        paper.issued.connect(partial(self.day.first_steps.note, "test_print"))

    def _wire_orders(self, orders: OrdersScreen) -> None:
        orders.print_requested.connect(self._on_orders_requested)
        orders.open_requested.connect(self.leading.open)
        orders.act_requested.connect(self.leading.act)

    def _wire_review(self, review: ReviewScreen) -> None:
        review.print_requested.connect(self._on_page_requested)
        review.open_requested.connect(self.leading.open)

    def _wire_directory(self, directory: DirectoryScreen) -> None:
        self.beside.watch(directory.page)
        directory.page.import_requested.connect(self._on_import_wished)
        directory.form_requested.connect(self._on_form_requested)

    @Slot(object)
    def _on_form_requested(self, category_id: UUID) -> None:
        self.pages.form.open(category_id)
        self.window.go(self.pages.form.page)

    def _wire_import(self, importing: ImportScreen) -> None:
        importing.ended.connect(self._on_import_ended)
        ImportSign(self._desk.import_run, importing.page, self.window.header, importing)

    def _wire_calls(self, calls: CallsScreen) -> None:
        calls.open_requested.connect(self.leading.open)
        calls.reached.connect(self._on_reached)

    def _wire_earlier(self, earlier: EarlierScreen) -> None:
        self._say_kept(earlier.kept_sentence())

    def _wire_history(self, history: HistoryScreen) -> None:
        history.opened.connect(self.leading.open)

    def bring_back_line(self) -> None:
        """Put the line that was half typed when the program ended back where it was."""
        lines = [draft for draft in drafts(self._desk.office) if draft.kind == "line"]
        for at, draft in enumerate(lines):
            self.day.take_back(str(draft.body["text"]), int(draft.body["caret"]), draft.id, is_first=at == 0)

    def tick(self) -> None:
        """Let the clocks move on."""
        self.window.header.show_time(self._desk.language.time(self._desk.now(), self._desk.zone))
        self.day.tick()
        self.now.tick()
        self.parked.show()
        self.ringing.tick()

    def keep_drafts(self) -> None:
        """Save what is half typed: somebody closes the window, or the program broke."""
        self.day.keep_draft()
        if self.pages.is_made("intake"):
            self.pages.intake.keep_draft()
        if self.pages.is_made("directory"):
            self.pages.directory.keep_draft()
        if self.pages.is_made("form"):
            self.pages.form.keep_draft()
        if self.pages.is_made("card"):
            self.pages.card.half_typed.save_now()
        if self.pages.is_made("orders"):
            self.pages.orders.keep_draft()
        if self.pages.is_made("server"):
            self.pages.server.keep_draft()
        if self.pages.is_made("importing"):
            self.pages.importing.keep_draft()
        if self.pages.is_made("earlier"):
            self.pages.earlier.keep_draft()

    def _say_kept(self, kept: str) -> None:
        """Say what is kept since the program ended, unless something else was said meanwhile."""
        if kept and self.window.say.sentence() in ("", self._kept):
            self._kept = " ".join(part for part in (self._kept, kept) if part)
            self._desk.report(self._kept)

    @Slot()
    def _show_half_typed(self) -> None:
        if self.pages.is_made("waiting") and self.pages.is_made("card"):
            self.pages.waiting.show_half_typed(self.pages.card.half_typed.all())

    @Slot(str)
    def _on_key(self, key: str) -> None:
        go, pages = self.window.go, self.pages
        if key == "F1":
            go(pages.help)
        elif key == "F3":
            go(pages.find.page)
        elif key == "F11":
            go(pages.waiting.page)
        elif key in ("F2", "F5"):
            self._open_intake(is_danger=key == "F5")
        elif key in ("F4", "F6", "F7", "F8"):
            self.leading.act_on_nothing(key)
        elif key == "F9":
            self.other_calls.offer()
        elif key == "F10":
            self.window.wait_for_digit(key)
            self.saying.offer(
                self.tr(
                    "1 day page   2 orders   3 directory   4 day review   5 the desk   6 import   7 export   "
                    "8 calls   9 written later"
                )
            )

    @Slot(str, int)
    def _on_digit(self, key: str, digit: int) -> None:
        name = _PLACES[digit - 1] if key == "F10" and 1 <= digit <= len(_PLACES) else ""
        self.saying.end_offer(is_chosen=bool(name))
        if name:
            if name == "day":
                self.window.go_home(self.day.page)
            else:
                is_old_page = self.window.page() is self.day.page and self.day.day != self._desk.today()
                if name == "review" and is_old_page:
                    self.pages.review.go_to(self.day.day)  # what one has before one's eyes is what one reviews
                if name == "export":
                    self._propose_export()
                self.window.go(getattr(self.pages, name).page)
        elif key == "F4":
            self.day.offer.join_nth(digit)

    def _propose_export(self) -> None:
        """What one has before one's eyes is what one takes out: the day turned to, what was found."""
        page, export = self.window.page(), self.pages.export
        if page is self.day.page and self.day.day != self._desk.today():
            export.propose(self.day.day, self.day.day)
        elif self.pages.is_made("find") and page is self.pages.find.page and (text := page.field.text().strip()):
            export.propose(self._desk.today(), self._desk.today(), find=text)

    def _open_intake(self, *, is_danger: bool) -> None:
        self.saying.begin_another()
        intake = self.pages.intake
        text, understood = self.day.hand_over() if self.window.page() is self.day.page else ("", None)
        if (heard := self._desk.ringing.take()) is not None:
            intake.take_ringing(heard, text, understood)
        elif text.strip():
            intake.open_with(text, understood)
        else:
            if is_danger:
                intake.park()  # F5 is about another call than the one that was left half-typed
            intake.open_new()
        self.window.go(intake.page)
        if is_danger:
            intake.page.press("F5")

    @Slot(Heard)
    def _on_reached(self, heard: Heard) -> None:
        """Somebody was rung back: what he says goes into the form."""
        self.saying.begin_another()
        self.pages.intake.open_ringing(heard)
        self.window.go(self.pages.intake.page)

    @Slot()
    def _on_intake_opened(self) -> None:
        self.window.go(self.pages.intake.page)

    @Slot(int)
    def _on_fetch_requested(self, place: int) -> None:
        self.pages.intake.fetch(place)
        self.window.go(self.pages.intake.page)

    @Slot(Registered)
    def _on_registered(self, done: Registered) -> None:
        self.saying.number(done)
        self.day.show_new(done.request_id)
        self._leave_intake()

    @Slot(Joined)
    def _on_joined(self, done: Joined) -> None:
        self.saying.joined(done)
        self._leave_intake()

    def _leave_intake(self) -> None:
        """Turn to today's page, unless the dispatcher has turned elsewhere or begun the next call meanwhile."""
        self.day.go_to(self._desk.today())
        intake = self.pages.intake
        if self.window.page() is intake.page and intake.form.half.is_empty:
            self.window.go_home(self.day.page)

    @Slot(bool)
    def _on_left_changed(self, is_left: bool) -> None:
        self.window.show_keys(key_labels(is_call_left=is_left))

    @Slot()
    def _show_understood(self) -> None:
        """Show what is understood of the writing line only where it is written."""
        is_there = self.window.page() is self.day.page
        self.window.say.show_understood(self.day.understood_now if is_there else "")

    @Slot(date)
    def _on_day_chosen(self, day: date) -> None:
        self.day.go_to(day)
        self.window.go_home(self.day.page)

    @Slot(str, object)
    def _on_row_chosen(self, kind: str, row_id: UUID) -> None:
        self.pages.directory.open(kind, row_id)
        self.window.go(self.pages.directory.page)

    @Slot(list)
    def _on_orders_requested(self, ids: list[UUID]) -> None:
        self.pages.paper.show_orders(ids)

    @Slot(date)
    def _on_page_requested(self, day: date) -> None:
        self.pages.paper.show_day(day)

    @Slot(Written)
    def _on_written_again(self, again: Written) -> None:
        self.pages.directory.type_again(again)
        self.window.go(self.pages.directory.page)
        if again.asks is not None and self.pages.form.type_again(again.row_id, again.asks):
            self.window.go(self.pages.form.page)

    @Slot()
    def _on_waiting_requested(self) -> None:
        self.window.go(self.pages.waiting.page)

    @Slot()
    def _on_duty_requested(self) -> None:
        self.window.go(self.pages.seat.page)

    @Slot(int)
    def _on_seat_requested(self, place: int) -> None:
        self.pages.seat.page.take(place)

    @Slot(int)
    def _on_sized(self, by: int) -> None:
        self.wished.emit("size", str(by))

    @Slot(str)
    def _on_wished(self, wish: str) -> None:
        if wish in ("people", "customers"):
            self.pages.directory.open("person" if wish == "people" else "customer")
            self.window.go(self.pages.directory.page)
        elif wish == "connect":
            self.window.go(self.pages.server.page)
        elif wish == "import":
            self._on_import_wished()
        elif wish == "test_print":
            self.pages.paper.show_day(self._desk.today())
        else:
            self.wished.emit(wish, "")

    @Slot()
    def _on_import_wished(self) -> None:
        self.window.go(self.pages.importing.page)

    @Slot(str)
    def _on_import_ended(self, said: str) -> None:
        """Say it, unless a caller's sentence stands there: the page tells it too."""
        if self.window.say.sentence() != self._desk.promised or not self._desk.promised:
            self._desk.report(said)

    @Slot()
    def _show_seat(self) -> None:
        seat = self._desk.seat
        self.window.header.show_desk(self._desk.facts.desk, seat.person.name, is_on_duty=seat.is_on_duty)
