"""The log of calls of a day: missed ones are rung back, answered ones linked with what came of them."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.rings import LoggedCall
from desktop.models.call_list import CallList
from desktop.models.line_text import Reader
from desktop.views.call_rows import CallRows
from desktop.views.day_arrows import DayArrows, turn_of
from desktop.views.hinted_line import HintedLine
from desktop.views.page import Page
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
DELETE = "Del"


class CallsPage(Page):
    """Alt+Left and Alt+Right turn the day; what is typed keeps the calls that it fits; Enter opens the request.

    asked -- (F4, F7, F9 or Del, the chosen call): what can be done about it; the screen offers it with `ask`
    answered -- (the key that was asked, the digit); given -- the reason why nobody needs to ring back
    day_requested -- by how many days, 0 = today; typed -- what the calls are to fit; opened -- a request
    appeared -- the page is looked at again
    """

    asked = Signal(str, LoggedCall)
    answered = Signal(str, int)
    given = Signal(str)
    day_requested = Signal(int)
    typed = Signal(str)
    opened = Signal(UUID)
    appeared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.calls = CallList(self)
        self.rows = CallRows(self.calls)
        self.day, self.counts, self.note = QLabel(), QLabel(), QLabel()
        self.empty, self.question = QLabel(), QLabel()
        self.filter = HintedLine(hint=self.tr("name, number, place"))
        self.reason = HintedLine(hint=self.tr("why nobody rings back, then Enter"))
        self._titles = {self.filter: QLabel(self.tr("Only")), self.reason: QLabel(self.tr("Reason"))}
        self._asks = ""
        self._reasons: dict[UUID, str] = {}
        self._about: UUID | None = None
        self._name_parts()
        self._lay_out()
        self._connect()

    def _name_parts(self) -> None:
        named = {
            self.day: self.tr("Day"),
            self.counts: self.tr("Counts"),
            self.note: self.tr("What is known of this day"),
            self.empty: self.tr("No calls"),
            self.question: self.tr("What next"),
        }
        for label, name in named.items():
            label.setAccessibleName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.day.setProperty("say", "true")
        for label in (self.counts, self.note, self.empty):
            label.setProperty("tone", "faded")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_look(self.question, "wash", "warning")
        self.question.setMargin(tokens().gap_px // 2)
        for line, title in self._titles.items():
            line.setAccessibleName(title.text())
            title.setBuddy(line)
        for hidden in (self.note, self.empty, self.question, self.reason, self._titles[self.reason]):
            hidden.hide()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        bar = QHBoxLayout()
        bar.setSpacing(gap)
        self._arrows = DayArrows(self)
        bar.addWidget(self._arrows)
        bar.addWidget(self.day, 1)
        foot = QHBoxLayout()
        foot.setSpacing(gap)
        for line, title in self._titles.items():
            foot.addWidget(title)
            foot.addWidget(line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(gap // 2)
        layout.addLayout(bar)
        layout.addWidget(self.counts)
        layout.addWidget(self.note)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.question)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._arrows.turned.connect(self.day_requested)
        self.rows.activated.connect(self._on_activated)
        self.rows.selectionModel().currentChanged.connect(self._on_current_changed)
        self.filter.textChanged.connect(self.typed)
        self.filter.returnPressed.connect(self._on_filter_entered)
        self.reason.returnPressed.connect(self._on_reason_entered)
        for watched in (self.rows, self.filter, self.reason):
            watched.installEventFilter(self)

    def show_day(
        self, day: date, calls: Sequence[LoggedCall], reader: Reader, *, counts: str, chosen: UUID | None = None
    ) -> None:
        """Show a day; selection and scroll stay while it is the same. chosen -- the ring whose call is to be chosen."""
        at = self.rows.selected()
        self.day.setText(reader.language.day_heading(day))
        self.counts.setText(counts)
        self.calls.show(day, calls, reader, typed=self.filter.text())
        rows = self.calls.rows()
        wanted = next((n for n, row in enumerate(rows) if chosen in row.call.ring_ids), None)
        if wanted is None and (at is None or self.rows.selected() is None):
            wanted = len(rows) - 1  # the newest stands last, as on the day page
        if wanted is not None:
            self.rows.setCurrentIndex(self.calls.index(wanted))
        self.rows.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        is_filtered = bool(calls) and not rows
        self.empty.setText(
            self.tr("No call of this day fits: {typed}").format(typed=self.filter.text())
            if is_filtered
            else self.tr("No telephone rang on this day, and no call was written down.")
        )
        self.keys_changed.emit()

    def show_note(self, note: str) -> None:
        """Say under the heading whether something of the day may be missing; empty = nothing is."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def selected(self) -> LoggedCall | None:
        """Return the call that is chosen."""
        row = self.rows.selected()
        return row.call if row is not None else None

    def ask(self, key: str, question: str) -> None:
        """Offer what can be done about the chosen call; the next digit is the answer, any other key ends the asking."""
        self._asks = key
        self.question.setText(question)
        self.question.setVisible(bool(question))
        self.rows.setFocus()

    def ask_reason(self, question: str) -> None:
        """Let somebody type why nobody needs to ring back; what was begun about this call stands there again."""
        call = self.selected()
        self.ask("", question)
        self._about = call.id if call is not None else None
        self._show_reason(is_shown=True)
        if self._about is not None:
            self.reason.setText(self._reasons.get(self._about, ""))
        self.reason.setFocus()

    def _show_reason(self, *, is_shown: bool) -> None:
        if not is_shown and self._about is not None:
            self._reasons[self._about] = self.reason.text()
        for line in self._titles:
            is_seen = (line is self.reason) == is_shown
            line.setVisible(is_seen)
            self._titles[line].setVisible(is_seen)

    def stop_asking(self) -> None:
        """Nobody is asked any more; half a reason waits with its call."""
        self._asks = ""
        self.question.hide()
        if self.reason.isVisibleTo(self):
            self._show_reason(is_shown=False)
            self.rows.setFocus()

    def forget_reason(self, call_id: UUID) -> None:
        """It was written down: what is asked about another call meanwhile stays."""
        if self._about == call_id:
            if self.reason.isVisibleTo(self):
                self.stop_asking()
            self._about = None
        self._reasons.pop(call_id, None)

    # Page

    def key_labels(self) -> Mapping[str, str]:
        call = self.selected()
        if call is None:
            return {}
        labels = {"F7": self.tr("ring back")} if call.ring_ids and not call.is_withheld else {}
        if call.is_unexplained:
            labels |= {"F4": self.tr("link"), "F9": self.tr("no request")}
        return labels

    def press(self, key: str) -> bool:
        call = self.selected()
        if key not in ("F4", "F7", "F9") or call is None or (key == "F9" and not call.is_unexplained):
            return False
        self.asked.emit(key, call)
        return True

    def step_back(self) -> bool:
        if self._asks or self.question.isVisible():
            self.stop_asking()
            return True
        if self.filter.text() or self.filter.hasFocus():
            self.filter.clear()
            self.rows.setFocus()
            return True
        return False

    def take_focus(self) -> None:
        self.rows.setFocus() if self.rows.isVisible() else self.filter.setFocus()

    @Slot()
    def _on_activated(self) -> None:
        call = self.selected()
        if call is None:
            return
        leads_to = next((one.request_id for one in call.became if one.request_id is not None), None)
        if leads_to is not None:
            self.opened.emit(leads_to)
        elif call.waits:
            self.asked.emit("F7", call)
        elif call.is_unexplained:
            self.asked.emit("F4", call)

    @Slot()
    def _on_current_changed(self) -> None:
        self.stop_asking()
        self.keys_changed.emit()

    @Slot()
    def _on_filter_entered(self) -> None:
        self.rows.setFocus()

    @Slot()
    def _on_reason_entered(self) -> None:
        self.given.emit(self.reason.text())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._took(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _took(self, watched: QObject, event: QKeyEvent) -> bool:
        """Return whether the key meant something here."""
        key, text = Qt.Key(event.key()), event.text()
        if (by := turn_of(event)) is not None:
            self.stop_asking()
            self.day_requested.emit(by)
            return True
        if watched is self.reason or event.modifiers() & _CHORDS:
            return False
        if self._asks and text.isdecimal():
            asks = self._asks
            self.stop_asking()
            self.answered.emit(asks, int(text))
            return True
        if watched is self.filter:
            return False
        if key == Qt.Key.Key_Delete and (call := self.selected()) is not None:
            self.asked.emit(DELETE, call)
            return True
        if text.isprintable() and text.strip():
            self.stop_asking()
            self.filter.setFocus()
            self.filter.insert(text)
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()
