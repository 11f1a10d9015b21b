"""The day page at work: which day, its lines, the writing line, and what Enter on it does."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.calls import Joined, Registered
from desktop.domain.errors import DaybookError
from desktop.domain.records import RequestLine
from desktop.domain.understood import Understood
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.screens.drafts import DraftKeeper
from desktop.screens.first_steps import FirstStepsScreen
from desktop.screens.line_offer import LineOffer
from desktop.screens.live_day import DayChanged, DayRead, LiveDay
from desktop.screens.old_days import OldDays
from desktop.screens.sight import Sight, day_sheet
from desktop.screens.written_line import WrittenLine, join_written, line_understood, read_line, register_written
from desktop.storage.queries.requests import lines_by_id
from desktop.wording.call_counts import counted


class DayScreen(QObject):
    """offers_act -- asked before a line is registered: whether it is an act on a request that is open already

    registered -- a line of text became a request; joined -- it was added to one; understood -- while typing.
    """

    registered = Signal(Registered)
    joined = Signal(Joined)
    understood = Signal(str)
    shown = Signal(date)
    wished = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None, *, sight: Sight | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.day = desk.today()
        self._follows_today = True
        self._understood = ("", Understood())
        self.understood_now = ""
        self.lines, self.page = (sight.lines, sight.page) if sight is not None else day_sheet(self._reader())
        self._is_first = False
        self.first_steps = FirstStepsScreen(desk, self)
        self.first_steps.wished.connect(self.wished)
        self.first_steps.changed.connect(self._show_first_steps)
        self.offer = LineOffer(desk, self.page.line.text, self)
        self.offer.chosen.connect(self.join_written)
        self.offer.looked_for.connect(self._ask_what_is_understood)
        self.offers_act: Callable[[], bool] | None = None
        self._keeper = DraftKeeper(desk, "line", self._body, self)
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._ask_what_is_understood)
        self.page.registered.connect(self._on_registered)
        self.page.day_requested.connect(self._on_day_requested)
        self.page.line.changed.connect(self._on_written)
        desk.changes.happened.connect(self._on_committed)
        self._live = LiveDay(desk, self)
        self._live.read.connect(self._show)
        self._live.changed.connect(self._show_changed)
        self._live.ticked.connect(self.lines.marks.show)
        self._old_days = OldDays(desk, "day page", self)
        self._old_days.noted.connect(self.page.show_note)
        self._old_days.came.connect(self.reload)
        self.lines.read_by(self._reader())
        self.reload()
        if self.page.line.text():  # written before anybody was at work here
            self._on_written(self.page.line.text())

    def go_to(self, day: date) -> None:
        """Turn to a day; today's page follows midnight."""
        self._follows_today = day == self._desk.today()
        if day != self.day:
            self.day = day
            self.lines.read_by(self._reader())
            self.page.table.clearSelection()
            self._old_days.turn_to(day)
        self.reload()

    def show_new(self, request_id: UUID) -> None:
        """Put a request that was written down just now on today's page at once: the next Up means it."""
        self.go_to(self._desk.today())
        found = self._desk.read(partial(lines_by_id, day=self._desk.day, ids=[request_id]))
        for line in found:
            self.lines.marks.add_written(line)
        with self.page.table.steady():
            self.lines.bring_in(found, now=self._desk.now())
        self._live.read_ticks()  # it may have gone to the server already

    def reload(self) -> None:
        """Ask for the lines of the day and show how they differ."""
        self._live.read_day(self.day)

    def tick(self) -> None:
        """Let the clocks move on; at midnight (of the desk) turn the page."""
        today = self._desk.today()
        if self._follows_today and today != self.day:
            self.go_to(today)
        self.page.table.tick(self._desk.now())
        self.page.line.show_time(self._desk.language.time(self._desk.now(), self._desk.zone))

    def take_back(self, text: str, caret: int, draft_id: UUID, *, is_first: bool = True) -> None:
        """Put an unfinished line back after a restart; what was written before it was there goes in at its caret.

        is_first -- no other unfinished line came back; else this one stands behind it
        """
        there = self.page.line.text()
        if is_first:
            self.page.line.write(text[:caret] + there + text[caret:], caret + len(there))
        else:
            self.page.line.write(f"{there} {text}", len(there) + 1 + caret)
        self._keeper.adopt(draft_id)

    def hand_over(self) -> tuple[str, Understood]:
        """Give what is written to the form (F2) and empty the line."""
        text = self.page.line.text()
        understood = self._understood[1] if self._understood[0] == text else Understood()
        self.page.line.write("")
        return understood.meant or text, understood

    def join_offered(self) -> None:
        """F4 where no line is selected: add what is written to what is offered for it."""
        self.offer.join()

    @Slot(RequestLine)
    def join_written(self, line: RequestLine) -> None:
        """F4: add what is written, and who called, to the request."""
        if self._asks_first(partial(self.join_written, line)):
            return
        text, draft_id = self.take_off()
        work = partial(join_written, self._desk, line.id, text, draft_id, self._desk.me)
        self._desk.act(work, done=self._on_joined, failed=partial(self._on_refused, text, draft_id))

    def take_off(self) -> tuple[str, UUID | None]:
        """Take the text off the line, so that the next call can be written while this one is being saved.

        Its draft stays in the file until the text is written down.
        """
        text, draft_id = self.page.line.text(), self._keeper.draft_id
        self._keeper.forget()
        self.page.line.write("")
        self.page.table.clearSelection()
        return text, draft_id

    def put_back(self, text: str, draft_id: UUID | None) -> None:
        """Put the text back on the line, before what was written since."""
        self.page.line.write(" ".join(part for part in (text, self.page.line.text()) if part))
        if draft_id is not None:
            self._keeper.adopt(draft_id)

    def keep_draft(self) -> None:
        """Save what is written now: the window closes, or somebody else sits down."""
        self._pause.stop()
        self._keeper.save_now()

    @Slot()
    def _on_registered(self) -> None:
        if self.offers_act is not None and self.offers_act():
            return
        if self._asks_first(self._on_registered):
            return
        text, draft_id = self.take_off()
        work = partial(register_written, self._desk, text, draft_id, self._desk.me)
        self._desk.act(work, done=self._on_done, failed=partial(self._on_refused, text, draft_id))

    def _asks_first(self, act: Callable[[], None]) -> bool:
        """Return whether nobody is on duty; the act follows when somebody is, unless another line is written then."""
        return self._desk.seat.asks_first(partial(self._go_on, self.page.line.text(), act))

    def _go_on(self, text: str, act: Callable[[], None]) -> None:
        if self.page.line.text() == text:
            act()

    def _on_done(self, done: Registered) -> None:
        self.show_new(done.request_id)
        self.registered.emit(done)

    def _on_joined(self, done: Joined) -> None:
        if done.repeat_of:
            self.show_new(done.request_id)
        self.joined.emit(done)

    def _on_refused(self, text: str, draft_id: UUID | None, _error: DaybookError) -> None:
        self.put_back(text, draft_id)

    @Slot(int)
    def _on_day_requested(self, days: int) -> None:
        today = self._desk.today()
        self.go_to(min(today, self.day + timedelta(days=days)) if days else today)
        self.page.take_focus()

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._keeper.touch()
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._desk.lanes.read.forget("understood")
            self.page.line.show_spans(())
            self.offer.forget()
            self._tell_understood("")

    @Slot(object)
    def _on_committed(self, changes: Mapping[str, set[UUID]]) -> None:
        """What is written may be about a request that somebody else has just written down."""
        if "request" in changes and self.page.line.text().strip():
            self._pause.start()

    @Slot()
    def _ask_what_is_understood(self) -> None:
        self._pause.stop()
        text, desk = self.page.line.text(), self._desk
        query = partial(read_line, typed=text, country=desk.facts.country, now=desk.now(), day=desk.day)
        desk.ask("understood", query, partial(self._show_understood, text))

    def _show_understood(self, text: str, line: WrittenLine) -> None:
        if text != self.page.line.text():
            return
        self._understood = (text, line.found)
        self.page.line.show_spans(line.spans)
        offer = self.offer.show(text, line.found, line.duplicates)
        if text == self.page.line.text():  # F4 may have waited for this answer
            said = (offer, line_understood(line, self._reader()))
            self.page.offer_joining(is_offered=bool(offer))
            self._tell_understood("   ".join(part for part in said if part))

    def _tell_understood(self, sentence: str) -> None:
        self.understood_now = sentence
        self.understood.emit(sentence)

    @Slot(object)
    def _show(self, found: DayRead) -> None:
        if found.day != self.day:
            return
        self._is_first = found.is_first
        self._show_first_steps()
        self.lines.marks.show(found.ticks)
        with self.page.table.steady():
            self.lines.show(found.lines, now=self._desk.now())
            self._show_heading(found.totals, found.calls, is_first=found.is_first)
        self.shown.emit(found.day)

    @Slot(object)
    def _show_changed(self, found: DayChanged) -> None:
        if found.day != self.day:
            return
        self.lines.marks.show(found.ticks)
        with self.page.table.steady():
            self.lines.take_out(found.gone)
            self.lines.bring_in(found.lines, now=self._desk.now())
            self._is_first = self._is_first and not self.lines.rowCount()
            self._show_first_steps()
            self._show_heading(found.totals, found.calls, is_first=self._is_first)
        self.shown.emit(found.day)

    @Slot()
    def _show_first_steps(self) -> None:
        """What can wait stands beside today's page until it is done or put away; it takes the keyboard from nobody."""
        is_today = self.day == self._desk.today()
        is_shown = is_today and self.first_steps.steps.is_shown(is_first=self._is_first)
        if is_shown != (self.page.aside is not None):
            self.page.put_aside(self.first_steps.aside if is_shown else None)

    def _show_heading(self, totals: Mapping[str, int], calls: Mapping[str, int], *, is_first: bool) -> None:
        is_today = self.day == self._desk.today()
        said = self.tr("%n request(s)", "", totals["requests"])
        for name, counts in (
            ("joined", self.tr("%n caller(s) joined", "", totals["joined"])),
            ("other_calls", self.tr("%n other call(s)", "", totals["other_calls"])),
        ):
            said = self._desk.language.joined((said, counts)) if totals[name] else said
        hint = self._hint(is_first=is_first, is_today=is_today)
        self.page.show_day(self._desk.language.day_heading(self.day), said, is_today=is_today, hint=hint)
        self.page.explain_totals(counted(calls, self._desk.language))

    def _hint(self, *, is_first: bool, is_today: bool) -> str:
        if self.lines.rowCount() or self._old_days.lacks():
            return ""
        if is_today and not is_first:
            return self.tr("No call yet today. Write it on the empty line and press Enter.")
        if is_today:
            return self.tr("Write the first call on the empty line and press Enter. Nothing has to be set up first.")
        return self.tr("No call was written down on this day. Alt+Right goes on, Alt+Home comes back to today.")

    def _body(self) -> dict[str, object] | None:
        text = self.page.line.text()
        return {"text": text, "caret": self.page.line.field.cursorPosition()} if text.strip() else None

    def _reader(self) -> Reader:
        return Reader(self._desk.language, self._desk.zone, self.day, self._desk.facts.station)
