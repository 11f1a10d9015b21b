"""The card of one request: how it stands, what is known, what happened, and the acts in their seat."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.half_act import HalfAct
from desktop.domain.records import RequestCard
from desktop.domain.status import Act
from desktop.domain.undecided import RefusedAct
from desktop.models.act_again import corrected_act, correction
from desktop.models.act_choices import (
    Around,
    choices,
    forms,
    joinings,
    likely_ringing,
    partings,
    ring_choices,
    undoable,
)
from desktop.models.act_form import ActChoice, ActForm, ActWish, Field, Option
from desktop.models.card_state import facts, heading
from desktop.models.decisions import Decision
from desktop.models.earlier_list import earlier
from desktop.models.entry_list import EntryList
from desktop.models.option_list import OptionList, OptionRole
from desktop.models.same_call_seat import SameCallSeat, seat
from desktop.models.short_line import meant
from desktop.models.whom_to_ring import whom_to_ring
from desktop.views.act_panel import ActPanel
from desktop.views.card_facts import CardFacts
from desktop.views.card_heading import CardHeading
from desktop.views.choice_view import ChoiceView
from desktop.views.decision_seat import DecisionSeat
from desktop.views.entry_rows import EntryRows
from desktop.views.option_rows import OptionRows
from desktop.views.page import Page
from desktop.views.room import is_tight
from desktop.views.theme import tokens

_ROWS_OF_ENTRIES = 3
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Offered = Callable[[RequestCard, Around], Sequence[ActChoice]]


class CardPage(Page):
    """Shows a card and stays live under the hands; a letter typed anywhere begins a line of the act panel.

    wished -- an act; print_requested -- F8; lookup_requested -- (field, text); appeared -- looked at again
    opened -- an earlier request, or what this one was joined to; back_requested -- the one before (has_before)
    """

    wished = Signal(ActWish)
    print_requested = Signal()
    lookup_requested = Signal(Field, str)
    opened = Signal(UUID)
    back_requested = Signal()
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: RequestCard | None = None
        self._around: Around | None = None
        self._offered: Offered = choices
        self.has_before = False
        self.heading = CardHeading()
        self.decision = DecisionSeat()
        self.facts = CardFacts()
        self._entries = EntryList(self)
        self.entries = EntryRows(self._entries)
        self._history = OptionList(self, has_digits=False)
        self.history = OptionRows()
        self.history.setModel(self._history)
        self.history.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.history.setAccessibleName(self.tr("Here before"))
        self.history_title = QLabel(self.tr("Here before") + "  Alt+E")
        self.history_title.setProperty("tone", "faded")
        self.panel = ActPanel()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        left, right, body = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for layout in (left, right):
            layout.setSpacing(gap // 2)
        left.addWidget(self.facts, 3)
        left.addWidget(self.history_title)
        left.addWidget(self.history, 1)
        right.addWidget(self.entries, 1)
        right.addWidget(self.panel, 3)
        body.setSpacing(gap)
        body.addLayout(left, 4)
        body.addLayout(right, 7)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(gap, gap // 2, gap, gap // 2)
        whole.setSpacing(gap // 2)
        whole.addWidget(self.heading)
        whole.addWidget(self.decision)
        whole.addLayout(body, 1)

    def _connect(self) -> None:
        self.decision.unread.connect(self._on_unread)
        self.panel.wished.connect(self.wished)
        self.panel.lookup_requested.connect(self.lookup_requested)
        self.panel.line_typed.connect(self._on_line_typed)
        self.panel.line_requested.connect(self._on_line_requested)
        self.panel.closed.connect(self._on_panel_closed)
        self.panel.steps.step_changed.connect(self._on_step_changed)
        self.history.activated.connect(self._on_history_activated)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo)
        for watched in (self.decision, self.entries, self.facts, self.history):
            watched.installEventFilter(self)

    def show_card(
        self, card: RequestCard, around: Around, *, now: datetime, half_typed: Sequence[HalfAct] | None = None
    ) -> None:
        """Bring the page to *card*; caret, scroll and everything typed stay.

        half_typed -- somebody opened it: what was half typed about it comes back
        """
        is_opened = half_typed is not None
        self._card, self._around = card, around
        self.panel.look_at(card.line.id, card.last_entry, is_opened=is_opened)
        self.tick(now)
        self.facts.show_facts(facts(card, around.reader, now))
        self._show_seat()
        self._entries.show(card.journal, around.reader, form=card.form, codes=card.codes)
        self._history.offer(earlier(card, around.reader, now))
        self._make_room()
        if not self.panel.isHidden():
            self.panel.refresh(self._offered(card, around))
            self._on_line_typed(self.panel.steps.line())
        if is_opened:
            self.facts.verticalScrollBar().setValue(0)
            self.entries.show_newest()
        if half_typed:
            self._take_back(half_typed)
        self.keys_changed.emit()

    def show_decision(self, decision: Decision | None, *, is_opened: bool) -> None:
        """Show what is to be decided about the request; caret and everything typed stay."""
        self.decision.show_decision(decision, is_opened=is_opened)
        self._show_seat()
        self._make_room()
        self.keys_changed.emit()

    def _show_seat(self) -> None:
        """Ask one thing at a time: whether it is the same call as another's, once nothing else is to be decided."""
        if self._card is not None and self._around is not None:
            is_asked = self.decision.decision() is None or self._card.line.joined_to is not None
            self.heading.same_call.show_seat(seat(self._card, self._around.reader) if is_asked else SameCallSeat())

    def _take_back(self, half_typed: Sequence[HalfAct]) -> None:
        """Show what was half typed about this request when it was left."""
        assert self._card is not None
        assert self._around is not None
        self._offered = choices
        self._make_room(is_acting=True)
        form = self.panel.steps.kept.take_back(half_typed, forms(self._card, self._around))
        self.panel.open(self._first_level(), form=form)

    def _first_level(self) -> ChoiceView:
        assert self._card is not None
        assert self._around is not None
        return ChoiceView(choices(self._card, self._around), self.tr("What happened?"), takes_lines=True)

    def _make_room(self, *, is_acting: bool | None = None) -> None:
        """While somebody acts in large type, what can wait steps aside."""
        if is_acting is None:
            is_acting = not self.panel.isHidden()
        self.decision.make_room(is_tight=is_tight(self))
        self.decision.step_aside(is_acting)
        form = self.panel.steps.form
        is_correcting = form is not None and corrected_act(form.form.subject) is not None
        waits = self.decision.decision() is not None and not is_correcting
        self.heading.sharing.show_waiting(is_acting and waits)
        is_tight_now = is_acting and is_tight(self)
        has_history = self._history.rowCount() > 0
        for widget in (self.history, self.history_title):
            widget.setVisible(has_history and not is_tight(self))
        self.entries.setVisible(not is_tight_now)
        for area in (self.entries, self.facts):
            area.setMinimumHeight(tokens().row_px)  # a line of it: what is to be decided needs the rest
        self.heading.make_room(is_tight=is_tight_now or (is_tight(self) and not self.decision.isHidden()))
        self.panel.make_room(is_tight=is_tight_now)
        most = self.height() - self.heading.height() - (0 if is_tight_now else _ROWS_OF_ENTRIES * tokens().row_px)
        self.panel.setMinimumHeight(max(0, min(self.panel.needed_height(), most)))

    def tick(self, now: datetime) -> None:
        """Let the clocks move on."""
        if self._card is not None and self._around is not None:
            self.heading.show_heading(heading(self._card, self._around.reader, now))

    def card(self) -> RequestCard | None:
        """Return what is shown."""
        return self._card

    def open_acts(self, text: str = "", *, is_lent: bool = False) -> None:
        """F6: what can be done now, the likely act first; where an act was refused, its correction.

        text -- typed already, here or (is_lent) on another page
        """
        if self._card is None or self._around is None:
            return
        self._offered = choices
        again = self._correction() if self.panel.isHidden() and not text else None
        self._make_room(is_acting=True)
        level = self._first_level()
        if is_lent:
            self.panel.steps.kept.lend(text, level.form(Act.NOTE))
        self.panel.open(level, text=text, form=again)
        self.keys_changed.emit()

    def _correction(self) -> ActForm | None:
        """Return the form of the refused act that is to be decided about; None if there is none."""
        decision = self.decision.decision()
        if decision is None or not isinstance(decision.about, RefusedAct):
            return None
        assert self._card is not None
        assert self._around is not None
        return correction(decision.about, self._card, self._around)

    def open_ringing(self, *, is_caller: bool = False) -> None:
        """F7: what came out of ringing the engineer, or the caller back. is_caller -- it is he who is rung."""
        if self._card is None or self._around is None:
            return
        found = ring_choices(self._card, self._around, is_caller=is_caller)
        if not found:
            self.said.emit(self.tr("Nobody is to be rung: there is no number and nobody is assigned."))
            return
        self._offered = partial(ring_choices, is_caller=is_caller)
        self._make_room(is_acting=True)
        likely = Act.RING_BACK if is_caller else likely_ringing(self._card)
        self.panel.open(ChoiceView(found, whom_to_ring(self._card, self._around), likely=likely))
        self.keys_changed.emit()

    def join(self) -> None:
        """F4: join what another desk wrote down about the same call; where there are several, one is chosen."""
        assert self._card is not None
        if not self._card.same_calls:
            self.said.emit(self.tr("Nothing here may be the same call. F6 has what can be done."))
            return
        self._do_or_choose(joinings, self.tr("Which one is the same call?"))

    def part(self) -> bool:
        """Del: what the card asks about is another call, or what it was joined to; return False if it is neither."""
        if self._card is None or self._around is None or not partings(self._card, self._around):
            return False
        if not self.heading.same_call.text():
            return False
        self._do_or_choose(partings, self.tr("Which one is another call?"))
        return True

    def take_out(self) -> bool:
        """Del on the entry of a caller who joined: his is another call, as F6 does it; return False on other lines."""
        call_id = self._entries.joined_call(self.entries.currentIndex().row())
        if self._card is None or call_id not in {str(call.id) for call in self._card.joined}:
            return False
        seen, request_id = self._card.last_entry, self._card.line.id
        self.panel.wish(ActWish(request_id=request_id, act=Act.UNJOIN, subject=call_id, seen=seen))
        return True

    def _do_or_choose(self, offered: Offered, title: str) -> None:
        """Wish for the one thing that can be done, or let one be chosen."""
        assert self._card is not None
        assert self._around is not None
        found = offered(self._card, self._around)
        if len(found) == 1 and found[0].form is not None:
            form = found[0].form
            seen, request_id = self._card.last_entry, self._card.line.id
            self.panel.wish(ActWish(request_id=request_id, act=form.act, subject=form.subject, seen=seen))
            return
        self._offered = offered
        self._make_room(is_acting=True)
        self.panel.open(ChoiceView(found, title))
        self.keys_changed.emit()

    def follow(self) -> bool:
        """Enter: turn to what this one was joined to, or is the repeat of; return False if it stands by itself."""
        if self._card is None:
            return False
        before = self._card.repeat_of.id if self._card.repeat_of is not None else None
        leads_to = self._card.joined_to_id or before
        if leads_to is not None:
            self.opened.emit(leads_to)
        return leads_to is not None

    @Slot()
    def undo(self) -> None:
        """Ctrl+Z: take one's own last act back."""
        if self._card is None or self._around is None:
            return
        if not undoable(self._card, self._around.me):
            self.said.emit(self.tr("Nothing to take back: the last entry is not yours, or it is final."))
            return
        self.panel.wish(ActWish(request_id=self._card.line.id, act=Act.UNDO, seen=self._card.last_entry))

    @Slot(str)
    def _on_line_typed(self, text: str) -> None:
        if self._card is not None and self._around is not None:
            understood = meant(text, self._card, self._around)
            is_clear = understood is None or understood.act is not None
            self.panel.steps.understand(understood.sentence if understood else "", is_clear=is_clear)

    @Slot(str)
    def _on_line_requested(self, text: str) -> None:
        if self._card is None or self._around is None:
            return
        understood = meant(text, self._card, self._around)
        if understood is not None and understood.act is not None:
            request_id, seen = self._card.line.id, self.panel.seen()
            self.panel.wish(
                ActWish(request_id=request_id, act=understood.act, typed=understood.typed, seen=seen, is_line=True)
            )

    @Slot()
    def _on_step_changed(self) -> None:
        self._make_room()
        self.keys_changed.emit()

    @Slot()
    def _on_unread(self) -> None:
        self.said.emit(self.tr("Something new is to be decided: read it, then press the key again."))

    @Slot()
    def _on_panel_closed(self) -> None:
        self._make_room()
        self.entries.setFocus()
        self.keys_changed.emit()

    @Slot(QModelIndex)
    def _on_history_activated(self, index: QModelIndex) -> None:
        option = index.data(OptionRole)
        if isinstance(option, Option):
            self.opened.emit(UUID(option.key))

    def _is_answer(self, watched: QObject, event: QKeyEvent) -> bool:
        """Let Del and Enter answer what stands in the seat of the card; in a list of requests Enter means its line."""
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            return self.part() or (watched is self.entries and self.take_out())
        return event.key() in _ENTER and watched is not self.history and self.follow()

    # the page of the window

    def key_labels(self) -> Mapping[str, str]:
        labels = {"F6": self.tr("act"), "F7": self.tr("ring"), "F8": self.tr("print")}
        if self._card is not None and self._card.same_calls and self.decision.decision() is None:
            labels["F4"] = self.tr("join")
        if self.panel.steps.form is not None:
            labels["F12"] = self.tr("do it")
        return {**labels, **self.decision.labels()}

    def press(self, key: str) -> bool:
        if self._card is None:
            return False
        if key == "F4" and self.decision.decision() is None:
            self.join()
        elif key == "F6":
            self.open_acts()
        elif key == "F7":
            self.open_ringing()
        elif key == "F8":
            self.print_requested.emit()
        elif key == "F12" and self.panel.steps.form is not None:
            self.panel.steps.form.submit()
            self.decision.rest()  # pressed once more it must decide nothing
        else:
            return self.decision.press(key)
        return True

    def step_back(self) -> bool:
        if self.panel.step_back():
            return True
        if not self.has_before:
            return False
        self.back_requested.emit()
        return True

    def take_focus(self) -> None:
        if self.panel.isHidden():
            self.entries.setFocus()
        else:
            self.panel.steps.take_focus()

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and is_key and self._is_answer(watched, event):
            return True
        if isinstance(event, QKeyEvent) and is_key and event.text().isprintable():
            chords = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if event.text().strip() and not event.modifiers() & chords:
                self.open_acts(event.text())
                return True
        return super().eventFilter(watched, event)
