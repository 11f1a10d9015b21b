"""The first steps at work: what is done of them, the seat beside the first page, and the same list at F10 5."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import DaybookError
from desktop.domain.first_steps import FirstSteps
from desktop.exchange.packs import PACKS, TRADES, pack
from desktop.screens.context import Desk
from desktop.storage.queries.desk import people
from desktop.storage.queries.first_steps import first_steps
from desktop.views.wish_aside import WishAside
from desktop.views.wish_list import WishList
from desktop.workflow import directory
from desktop.workflow.choosing_packs import choose_packs
from desktop.workflow.first_steps import note_step, put_first_steps_aside

_FOUNDED = frozenset({"person", "company", "category", "team"})
_SERVED = frozenset({"customer", "site", "contact", "equipment"})  # each call may make one: the first is enough


class FirstStepsScreen(QObject):
    """wished -- something to be done elsewhere: people, import, practice …; changed -- the seat is to be looked at."""

    wished = Signal(str)
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.steps = desk.read(first_steps)
        self._lists: list[WishList] = []
        self.aside = WishAside()
        self.add(self.aside.list)
        desk.changes.happened.connect(self._on_changes)

    def add(self, wishes: WishList) -> None:
        """Let *wishes* show the same steps."""
        self._lists.append(wishes)
        language = self._desk.language
        wishes.offer_trades([(key, language.pick(pack(key)["labels"])) for key in TRADES])
        wishes.show_steps(self.steps)
        wishes.wished.connect(self._on_wished)
        wishes.named.connect(self._on_named)
        wishes.traded.connect(self._on_traded)

    @Slot()
    def refresh(self) -> None:
        """Ask what is done now."""
        self._desk.ask("first steps", first_steps, self._show)

    def note(self, step: str) -> None:
        """A step was done that leaves no trace: a test print, a backup."""
        if step not in self.steps.done:
            self._desk.act(partial(note_step, self._desk.office, step), done=self._on_done)

    def _show(self, steps: FirstSteps) -> None:
        is_other, self.steps = steps != self.steps, steps
        for wishes in self._lists:
            wishes.show_steps(steps)
        if is_other:
            self.changed.emit()

    @Slot(str)
    def _on_wished(self, wish: str) -> None:
        if wish in ("aside", "beside"):
            work = partial(put_first_steps_aside, self._desk.office, is_aside=wish == "aside")
            said = self.tr("F10 5 has the list again.") if wish == "aside" else ""
            self._desk.act(work, done=partial(self._on_put, said))
        else:
            self.wished.emit(wish)

    def _on_put(self, said: str, _answer: None) -> None:
        if said:
            self._desk.report(said)
        self.refresh()

    @Slot(str)
    def _on_named(self, name: str) -> None:
        first = min(self._desk.read(people), key=lambda person: person.id)
        if name == first.name or self._desk.seat.asks_first(partial(self._on_named, name)):
            return
        work = partial(directory.save, self._desk.office, "person", first.id, {"name": name}, by=self._desk.me)
        self._desk.act(work, done=partial(self._on_renamed, name), failed=self._on_refused)

    def _on_renamed(self, name: str, _row_id: UUID) -> None:
        for person in self._desk.read(people):
            if person.id == self._desk.me:
                self._desk.seat.take(person)
        self._desk.report(self.tr("Good day, {name}.").format(name=name))
        self.refresh()

    @Slot(object)
    def _on_traded(self, trades: set[str]) -> None:
        if self._desk.seat.asks_first(partial(self._on_traded, trades)):
            return
        work = partial(_choose, self._desk, sorted(trades, key=TRADES.index), self._desk.me)
        self._desk.act(work, done=self._on_chosen, failed=self._on_refused)

    def _on_chosen(self, _answer: None) -> None:
        self._desk.report(self.tr("The kinds and teams of your trade are there. What was written stays as it is."))
        self.refresh()

    def _on_done(self, _answer: None) -> None:
        self.refresh()

    def _on_refused(self, _error: DaybookError) -> None:
        self.refresh()

    @Slot(object)
    def _on_changes(self, changes: dict[str, set[UUID]]) -> None:
        asks = _FOUNDED if "customers" in self.steps.done else _FOUNDED | _SERVED
        if asks & changes.keys():
            self.refresh()


def _choose(desk: Desk, trades: list[str], by: UUID) -> None:
    """Choose the packs; nothing chosen is what whoever chooses nothing has."""
    chosen = [pack(key) for key in trades] or [pack(PACKS[0])]
    choose_packs(desk.office, chosen, all_packs=[pack(key) for key in TRADES], by=by)
