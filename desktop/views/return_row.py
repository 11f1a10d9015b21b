"""A sheet came back: its number, a digit for how it ended, minutes, Enter; nine in two minutes."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop.domain.half_sheet import HalfSheet
from desktop.domain.ids import new_id
from desktop.domain.minutes import read_minutes
from desktop.models.act_form import Field, FieldKind, Option, Typed
from desktop.views.hinted_line import HintedLine
from desktop.views.pick_field import PickField
from desktop.views.theme import tokens
from desktop.views.tone import set_look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """What was typed about a sheet. number -- as typed; seen -- the request's newest entry then."""

    sheet_id: UUID
    request_id: UUID
    seen: UUID
    number: str
    outcome: Typed
    minutes: str
    text: str


class ReturnRow(QFrame):
    """number_typed -- a number was entered: `show_request` or `refuse` answers at once; returned -- do it.

    typed -- what stands here is another. A sheet that makes way for another one, or was refused, waits aside until
    Enter on the empty number brings it back: nothing appears under fingers that type the next number.
    """

    typed = Signal()
    number_typed = Signal(str)
    returned = Signal(Returned)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "sheet")
        self._request: tuple[UUID, UUID] | None = None
        self._sheet_id = new_id()
        self._aside: list[HalfSheet] = []
        self._is_tight = False
        number, outcome, minutes, words = self._titles()
        self.number, self.minutes, self.words = (
            HintedLine(hint=number),
            HintedLine(hint=minutes),
            HintedLine(hint=words),
        )
        asked = Field(key="outcome", kind=FieldKind.PICK, label=outcome, must=True, is_likely=True, hint=outcome)
        self.outcome = PickField(asked)
        self._outcomes = self._norm = ""
        self.what, self.legend, self.aside = QLabel(), QLabel(), QLabel()
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
        names = (self.tr("Which request"), self.tr("What comes next"), self.tr("Sheets that wait"))
        for label, name in zip((self.what, self.legend, self.aside), names, strict=True):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAccessibleName(name)
        self.legend.setProperty("tone", "faded")
        layout.addWidget(self.what, 2, 0, 1, 4)
        layout.addWidget(self.legend, 3, 0, 1, 4)
        layout.addWidget(self.aside, 4, 0, 1, 4)
        self.aside.hide()

    def _connect(self) -> None:
        for editor in (self.number, self.outcome, self.minutes, self.words):
            editor.installEventFilter(self)
            editor.textChanged.connect(self._on_typed)
            editor.cursorPositionChanged.connect(self._on_typed)
        self.number.textEdited.connect(self._on_number_edited)
        self.outcome.settled.connect(self._on_outcome_settled)

    def make_room(self, *, is_tight: bool) -> None:
        """In a tight place the hints in the fields say what the titles say, and what comes next only where it helps."""
        self._is_tight = is_tight
        for title, editor in zip(self.titles, self._editors().values(), strict=True):
            title.setVisible(not is_tight)
            editor.set_hint(title.text() if is_tight else "")
        wanted = self.minutes.fontMetrics().horizontalAdvance(self.minutes.hint) + 5 * tokens().gap_px
        self.minutes.setMinimumWidth(wanted if is_tight else 0)  # the narrowest says what it is for, too
        if not is_tight:
            self.number.set_hint(self.tr("type or scan its number"))
        self._show_next()

    def _editors(self) -> dict[str, HintedLine]:
        return {"number": self.number, "outcome": self.outcome, "minutes": self.minutes, "words": self.words}

    def _show_next(self) -> None:
        """Say what Enter does where the caret is: outcome, minutes, done."""
        if self.minutes.hasFocus() and self._norm:
            self.legend.setText(
                self.tr("Minutes: {norm} is the norm. Enter returns the sheet. Tab: words.").format(norm=self._norm)
            )
        elif self.minutes.hasFocus():
            self.legend.setText(self.tr("Minutes; empty: not recorded. Enter returns the sheet. Tab: words."))
        elif self.words.hasFocus():
            self.legend.setText(self.tr("Words, if you like. Enter returns the sheet."))
        else:
            self.legend.setText(self._outcomes)
        in_row = any(editor.hasFocus() for editor in (self.outcome, self.minutes, self.words))
        self.legend.setVisible(not self._is_tight or in_row)

    def _show_aside(self) -> None:
        numbers = ", ".join(sheet.number or "?" for sheet in self._aside)
        said = self.tr("Half typed: {numbers}. Enter on the empty number brings the first one back.")
        self.aside.setText(said.format(numbers=numbers))
        self.aside.setVisible(bool(self._aside))

    def offer(self, outcomes: Sequence[Option]) -> None:
        """Say which outcomes there are; their digits stand under the row."""
        self.outcome.offer(outcomes)
        self._outcomes = "   ".join(f"{at} {option.title}" for at, option in enumerate(outcomes, start=1))
        self._show_next()

    def show_request(self, request_id: UUID, seen: UUID, *, what: str, norm: str) -> None:
        """The number is that of a request: go on to the outcome. norm -- minutes that Enter confirms."""
        self._request = request_id, seen
        self.what.setText(what)
        set_look(self.what, "tone", "")
        self._norm = norm
        if not self.minutes.isModified():
            self.minutes.setText(norm)
        if self.outcome.typed().key:
            self._on_outcome_settled()
        else:
            self.outcome.setFocus()

    def refuse(self, why: str) -> None:
        """The number is none of ours, or the minutes no number: say so and stay, keeping what was typed."""
        self.what.setText(why)
        set_look(self.what, "tone", "warning")

    def restore(self, returned: Returned) -> None:
        """It was not done: put back what was typed, unless another sheet was begun meanwhile; then it waits aside."""
        sheet = HalfSheet(
            sheet_id=returned.sheet_id,
            number=returned.number,
            outcome=returned.outcome.key,
            outcome_typed=returned.outcome.text,
            minutes=returned.minutes,
            words=returned.text,
            caret=len(returned.number),
        )
        self.take_back([sheet])

    def half_typed(self) -> list[HalfSheet]:
        """Return all that would be lost, the sheet in the row first."""
        here = self._sheet()
        return [*([] if here.is_empty else [here]), *self._aside]

    def take_back(self, sheets: Sequence[HalfSheet]) -> None:
        """Put back what was half typed: the first into the row if it is empty, the others aside."""
        self._aside += sheets
        if self._sheet().is_empty:
            self._bring_back()
        self._show_aside()

    def begin(self, text: str) -> None:
        """Begin the number of a sheet; one that is half typed waits aside."""
        here = self._sheet()
        if not here.is_empty:
            self._aside.append(here)
            self._empty()
        self.number.setFocus()
        self.number.insert(text)
        self._show_aside()

    def take_focus(self) -> None:
        """Put the caret where it was."""
        focus = self._sheet().focus
        self._editors()[focus].setFocus()

    def submit(self) -> None:
        """Do it with what stands in the row, or go where something is missing."""
        if self._request is None:
            self._on_number_entered()
            return
        if not self.outcome.typed().key:
            self.outcome.setFocus()
            return
        minutes = self.minutes.text().strip()
        if minutes and read_minutes(minutes) is None:
            self.minutes.setFocus()
            self.refuse(self.tr("“{typed}” is no number of minutes.").format(typed=minutes))
            return
        request_id, seen = self._request
        returned = Returned(
            sheet_id=self._sheet_id,
            request_id=request_id,
            seen=seen,
            number=self.number.text(),
            outcome=self.outcome.typed(),
            minutes=minutes,
            text=self.words.text().strip(),
        )
        self._empty()
        self.number.setFocus()
        self.returned.emit(returned)

    def _sheet(self) -> HalfSheet:
        editors = self._editors()
        focus = next((name for name, editor in editors.items() if editor is self.focusWidget()), "number")
        outcome = self.outcome.typed()
        return HalfSheet(
            sheet_id=self._sheet_id,
            number=self.number.text(),
            outcome=outcome.key,
            outcome_typed=outcome.text,
            minutes=self.minutes.text() if self.minutes.isModified() else "",
            words=self.words.text(),
            focus=focus,
            caret=editors[focus].cursorPosition(),
        )

    def _bring_back(self) -> None:
        if not self._aside:
            return
        sheet = self._aside.pop(0)
        self._sheet_id = sheet.sheet_id
        self.number.setText(sheet.number)
        self.outcome.write(sheet.outcome_typed, key=sheet.outcome)
        self.words.setText(sheet.words)
        self.minutes.setText(sheet.minutes)
        self.minutes.setModified(bool(sheet.minutes))
        self.number.setFocus()
        self.number.deselect()
        self.number.end(False)
        self._show_aside()

    def _empty(self) -> None:
        self._request, self._norm, self._sheet_id = None, "", new_id()
        for editor in (self.number, self.minutes, self.words):
            editor.clear()
        self.outcome.forget()
        self.what.clear()

    def _on_number_entered(self) -> None:
        if self.number.text().strip():
            self.number_typed.emit(self.number.text())
        elif self._sheet().is_empty:
            self._bring_back()

    @Slot()
    def _on_typed(self) -> None:
        self.typed.emit()

    @Slot(str)
    def _on_number_edited(self, text: str) -> None:
        self._request, self._norm = None, ""
        self.what.clear()
        if not self.minutes.isModified():
            self.minutes.clear()
        if not text and not self.minutes.isModified() and not self.words.text():
            self.outcome.forget()

    @Slot()
    def _on_outcome_settled(self) -> None:
        self.minutes.setFocus()
        if not self.minutes.isModified():
            self.minutes.selectAll()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_next()
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
