"""A sheet came back: its number, a digit for how it ended, minutes, Enter; nine in two minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop.models.act_form import Field, FieldKind, Option, Typed
from desktop.views.hinted_line import HintedLine
from desktop.views.pick_field import PickField
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What was typed about a sheet. number -- as typed; seen -- the request's newest entry then."""

    request_id: UUID
    seen: UUID
    number: str
    outcome: Typed
    minutes: str
    text: str


class ReturnRow(QFrame):
    """number_typed -- a number was entered: `show_request` or `refuse` answers at once; returned -- do it."""

    number_typed = Signal(str)
    returned = Signal(Returned)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "sheet")
        self._request: tuple[UUID, UUID] | None = None
        self._refused: list[Returned] = []
        self._is_tight = False
        number, outcome, minutes, words = self._titles()
        self.number, self.minutes, self.words = (
            HintedLine(hint=number),
            HintedLine(hint=minutes),
            HintedLine(hint=words),
        )
        asked = Field(key="outcome", kind=FieldKind.PICK, label=outcome, must=True, is_likely=True, hint=outcome)
        self.outcome = PickField(asked)
        self.what, self.legend = QLabel(), QLabel()
        self.titles = [QLabel(text) for text in self._titles()]
        self._lay_out()
        self._connect()

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Sheet returned"), self.tr("Outcome"), self.tr("Minutes"), self.tr("Words"))

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        layout = QGridLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setHorizontalSpacing(gap)
        layout.setVerticalSpacing(gap // 4)
        for at, editor in enumerate((self.number, self.outcome, self.minutes, self.words)):
            editor.setAccessibleName(self._titles()[at])
            self.titles[at].setBuddy(editor)
            self.titles[at].setProperty("tone", "faded")
            self.titles[at].setWordWrap(True)
            layout.addWidget(self.titles[at], 0, at, Qt.AlignmentFlag.AlignBottom)
            layout.addWidget(editor, 1, at)
            layout.setColumnStretch(at, (4, 5, 2, 7)[at])
        for label, name in ((self.what, self.tr("Which request")), (self.legend, self.tr("Outcomes"))):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(name)
        self.legend.setProperty("tone", "faded")
        layout.addWidget(self.what, 2, 0, 1, 4)
        layout.addWidget(self.legend, 3, 0, 1, 4)

    def _connect(self) -> None:
        for editor in (self.number, self.outcome, self.minutes, self.words):
            editor.installEventFilter(self)
        self.number.textEdited.connect(self._on_number_edited)
        self.outcome.settled.connect(self._on_outcome_settled)

    def make_room(self, *, is_tight: bool) -> None:
        """In a tight place the hints in the fields say what the titles say, and the digits stand there when needed."""
        self._is_tight = is_tight
        for title, editor in zip(self.titles, (self.number, self.outcome, self.minutes, self.words), strict=True):
            title.setVisible(not is_tight)
            editor.set_hint(title.text() if is_tight else "")
        if not is_tight:
            self.number.set_hint(self.tr("type or scan its number"))
        self._show_legend()

    def _show_legend(self) -> None:
        self.legend.setVisible(not self._is_tight or self.outcome.hasFocus())

    def offer(self, outcomes: Sequence[Option]) -> None:
        """Say which outcomes there are; their digits stand under the row."""
        self.outcome.offer(outcomes)
        self.legend.setText("   ".join(f"{at} {option.title}" for at, option in enumerate(outcomes, start=1)))

    def show_request(self, request_id: UUID, seen: UUID, *, what: str, norm: str) -> None:
        """The number is that of a request: go on to the outcome. norm -- minutes that Enter confirms."""
        self._request = request_id, seen
        self.what.setText(what)
        set_look(self.what, "tone", "")
        self.minutes.setText(norm)
        self.outcome.forget()
        self.outcome.setFocus()

    def refuse(self, why: str) -> None:
        """The number is none of ours: say so and stay, keeping what was typed."""
        self._request = None
        self.what.setText(why)
        set_look(self.what, "tone", "warning")
        self.number.setFocus()
        self.number.selectAll()

    def restore(self, returned: Returned) -> None:
        """It was not done: put back what was typed, as soon as the sheet that was begun meanwhile is done."""
        self._refused.append(returned)
        self._bring_refused()

    def _bring_refused(self) -> None:
        if not self._refused or self.number.text().strip():
            return
        returned = self._refused.pop(0)
        self.number.setText(returned.number)
        self.number.setFocus()
        self._on_number_entered()
        if self._request is not None:
            if (option := self.outcome.options.by_key(returned.outcome.key)) is not None:
                self.outcome.take(option)
            self.minutes.setText(returned.minutes)
            self.words.setText(returned.text)

    def take_focus(self) -> None:
        """Put the caret into the number."""
        self.number.setFocus()
        self.number.selectAll()

    def clear(self) -> bool:
        """Empty the row; return False if nothing stood in it."""
        if not self.number.text() and self._request is None:
            return False
        self._empty()
        self.what.clear()
        self._bring_refused()
        return True

    def submit(self) -> None:
        """Do it with what stands in the row, or go where something is missing."""
        if self._request is None:
            self._on_number_entered()
            return
        if not self.outcome.typed().key:
            self.outcome.setFocus()
            return
        request_id, seen = self._request
        returned = Returned(
            request_id=request_id,
            seen=seen,
            number=self.number.text(),
            outcome=self.outcome.typed(),
            minutes=self.minutes.text().strip(),
            text=self.words.text().strip(),
        )
        self._empty()
        self.number.setFocus()
        self.returned.emit(returned)
        self._bring_refused()

    def _empty(self) -> None:
        self._request = None
        for editor in (self.number, self.minutes, self.words):
            editor.clear()
        self.outcome.forget()

    def _on_number_entered(self) -> None:
        if self.number.text().strip():
            self.number_typed.emit(self.number.text())

    @Slot(str)
    def _on_number_edited(self, _text: str) -> None:
        self._request = None
        self.what.clear()

    @Slot()
    def _on_outcome_settled(self) -> None:
        self.minutes.setFocus()
        self.minutes.selectAll()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_legend()
        is_chord = isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if watched is self.outcome or event.type() != QEvent.Type.KeyPress or is_chord:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if watched is self.number:
                self._on_number_entered()
            else:
                self.submit()
            return True
        return super().eventFilter(watched, event)
