"""The fields of a call one under another, like the paper form: place, who, words, kind, its questions, and the rest."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.models.intake_form import IntakeForm
from desktop.views.chips_field import Chip, ChipsField
from desktop.views.intake_fields import LineField, WordsField
from desktop.views.question_fields import QuestionFields
from desktop.views.room import is_tight
from desktop.views.theme import tokens
from desktop.views.type_ahead import TypeAhead

AnyField = LineField | WordsField | ChipsField
CHAIN = ("place", "who", "words", "kind")
BY_TAB = ("priority", "access", "when", "ended")
_LINES = 2.0
_QUESTIONS, _COLUMNS = len(CHAIN), 4  # of the grid: the row of the questions, and how many columns there are


class IntakeSheet(QScrollArea):
    """Shows the form and writes into it; scrolls where the window is too low for all of it.

    entered -- Enter; left, focused -- the focus went or came; stepped -- Up or Down; digit -- of a list
    made -- a field was made: whoever watches keys watches it too; refused -- what was pasted cannot stand there
    """

    entered = Signal(str)
    left = Signal(str)
    focused = Signal(str)
    stepped = Signal(str, int)
    digit = Signal(str, int)
    made = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        form: IntakeForm,
        pick: Callable[[Mapping[str, str]], str],
        priorities: Sequence[Chip],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._pick = form, pick
        self._ahead = TypeAhead(self)
        self._is_shared: bool | None = None
        self._paper = QWidget(self)
        self.questions = QuestionFields(pick, self._paper)
        self.fields: dict[str, AnyField] = {}
        self._make_lines()
        self._words = WordsField("words", self.tr("Words"), self._paper)
        self._priority = ChipsField("priority", self.tr("Priority"), priorities, self._paper)
        self.fields |= {"words": self._words, "priority": self._priority}
        self._lay_out()
        self._connect()
        self.show_form()

    def field(self, name: str) -> AnyField | None:
        """Return a field by its name, a question's too."""
        return self.fields.get(name) or self.questions.fields.get(name)

    def go_to(self, name: str, caret: int | None = None) -> None:
        """Put the cursor into a field; into the first one if there is none of that name."""
        field = self.field(name) or self.fields["place"]
        field.setFocus()
        if caret is not None and isinstance(field, LineField) and field.name != "kind":
            if not field.is_filled_in:
                field.setCursorPosition(caret)
        elif caret is not None and isinstance(field, WordsField):
            cursor = field.textCursor()
            cursor.setPosition(min(caret, len(field.toPlainText())))
            field.setTextCursor(cursor)

    def where(self) -> tuple[str, int]:
        """Return the field that is being typed in, and the caret there; no name while none is."""
        field = self.focusWidget()
        if isinstance(field, LineField):
            return field.name, field.cursorPosition()
        if isinstance(field, WordsField):
            return field.name, field.textCursor().position()
        return (field.name, 0) if isinstance(field, ChipsField) else ("", 0)

    def following(self, name: str) -> str:
        """Return the field that Enter goes to from *name*; none after the last one.

        Behind the questions it goes through what else the form of this kind asks for.
        """
        chain = [*CHAIN, *self.questions.required(), *self._form.also_asked]
        if name not in chain:
            by_tab = [one for one in BY_TAB if not self.fields[one].isHidden()]
            chain = [*self.questions.fields, *by_tab]
        at = chain.index(name) + 1
        return chain[at] if at < len(chain) else ""

    def last(self) -> AnyField:
        """Return the last field in the order of Tab."""
        return next(self.fields[name] for name in reversed(BY_TAB) if not self.fields[name].isHidden())

    def mark(self, name: str, text: str) -> None:
        """Say inside a field what is to be known of it."""
        field = self.fields[name]
        if isinstance(field, LineField):
            field.show_mark(text)

    def let_choose(self, name: str, *, has_choice: bool) -> None:
        """Let a digit behind what stands in a field choose from the list beside it."""
        field = self.fields[name]
        if isinstance(field, LineField):
            field.has_choice = has_choice

    def carry_foot(self, foot: QLayout) -> None:
        """Lay what ends the form under its last field: it scrolls with the fields."""
        self._column.addLayout(foot)

    def give_foot(self, foot: QLayout) -> None:
        """Let go of what ends the form: the page has room for it under the fields."""
        self._column.removeItem(foot)

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be typed while the call is being written down; what is typed then is typed when it is over."""
        self._ahead.hold() if is_held else self._ahead.release()
        for field in (*self.fields.values(), *self.questions.fields.values()):
            if isinstance(field, ChipsField):
                field.setEnabled(not is_held)
            else:
                field.setReadOnly(is_held)

    @Slot()
    def show_form(self) -> None:
        """Show all that the form holds."""
        for name in (*CHAIN, *BY_TAB):
            self.show_field(name)

    @Slot(str)
    def show_field(self, name: str) -> None:
        """Show what the form holds for one field."""
        half = self._form.half
        if name in ("kind", "danger"):
            self._show_kind()
        elif name == "answers":
            self._ask()
        elif name == "priority":
            self._priority.show_value(half.priority)
            self._priority.show_proposed(self._form.taken.priority)
        elif (field := self.fields.get(name)) is not None and not isinstance(field, ChipsField):
            field.show_text(half.text(name))
        if name in ("when", "ended"):
            self._show_ended()
        self._show_marks()

    def _show_ended(self) -> None:
        """What happens now has not ended: only an earlier time asks how it ended."""
        is_asked = bool(self._form.half.text("when").strip() or self._form.half.text("ended").strip())
        for widget in (self._labels["ended"], self.fields["ended"]):
            widget.setVisible(is_asked)

    def _make_lines(self) -> None:
        labels = {
            "place": (self.tr("Where or who"), self.tr("street and house, lift number, surname or phone")),
            "who": (self.tr("Who, phone"), self.tr("name, number, or both")),
            "kind": (self.tr("Kind"), self.tr("a digit, or the first letters")),
            "access": (self.tr("Access"), self.tr("keys, codes, whom to ask for")),
            "when": (self.tr("Happened at"), self.tr("now")),
            "ended": (self.tr("Has ended"), self.tr("done 15:10 Petrov; empty: open still")),
        }
        for name, (label, hint) in labels.items():
            line = LineField(name, label, self._paper, digits_choose=name == "kind")
            line.show_hint(hint)
            self.fields[name] = line

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(gap)
        self._labels = {name: self._label(field) for name, field in self.fields.items()}
        together = QHBoxLayout()
        together.setSpacing(gap)
        together.addWidget(self.fields["access"], 3)
        together.addWidget(self._labels["when"])
        together.addWidget(self.fields["when"], 2)
        grid.addWidget(self.questions, _QUESTIONS, 0, 1, _COLUMNS)
        grid.addWidget(self._labels["priority"], _QUESTIONS + 1, 0)
        grid.addWidget(self._priority, _QUESTIONS + 1, 1, 1, _COLUMNS - 1)
        grid.addWidget(self._labels["access"], _QUESTIONS + 2, 0)
        grid.addLayout(together, _QUESTIONS + 2, 1, 1, _COLUMNS - 1)
        grid.addWidget(self._labels["ended"], _QUESTIONS + 3, 0)
        grid.addWidget(self.fields["ended"], _QUESTIONS + 3, 1, 1, _COLUMNS - 1)
        self._column = column = QVBoxLayout(self._paper)
        column.setContentsMargins(0, 0, gap, 0)
        column.addLayout(grid)
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._paper)
        for ground in (self.viewport(), self._paper):  # after setWidget, which fills it
            ground.setAutoFillBackground(False)
        self._fit()

    def _fit(self) -> None:
        """Each field a row; words and kind share one where a person is in danger: what is asked then must be seen.

        On a low page the words get one line: place, caller, words and kind are in sight together.
        """
        page = self.parentWidget()
        has_room = page is None or not is_tight(page)
        is_short = self._form.is_danger or not has_room
        look, grid = tokens(), self._grid
        lines = round(self.fontMetrics().lineSpacing() * _LINES) + 3 * look.gap_px
        self._words.setFixedHeight(look.control_px if is_short else lines)
        grid.setVerticalSpacing(look.gap_px // 4)  # the questions of a kind must leave the last fields in sight
        is_shared = self._form.is_danger and has_room
        if self._is_shared == is_shared:
            return
        self._is_shared = is_shared
        for name in CHAIN:
            grid.removeWidget(self._labels[name])
            grid.removeWidget(self.fields[name])
        for row, name in enumerate(CHAIN):
            at, column = (row - 1, 2) if is_shared and name == "kind" else (row, 0)
            wide = 1 if is_shared and name in ("words", "kind") else _COLUMNS - 1
            grid.addWidget(self._labels[name], at, column)
            grid.addWidget(self.fields[name], at, column + 1, 1, wide)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1 if is_shared else 0)

    def _label(self, field: AnyField) -> QLabel:
        label = QLabel(field.accessibleName(), self._paper)
        label.setBuddy(field)
        return label

    def _connect(self) -> None:
        for field in self.fields.values():
            self._connect_field(field)
            if isinstance(field, LineField):
                field.edited.connect(self._form.write)
                field.stepped.connect(self.stepped)
                field.digit.connect(self.digit)
        self._words.textChanged.connect(self._on_words_changed)
        self._priority.answered.connect(self._form.answer)
        self.questions.made.connect(self._connect_field)
        self.questions.answered.connect(self._form.answer)
        self._form.changed.connect(self.show_field)
        self._form.replaced.connect(self.show_form)

    @Slot(object)
    def _connect_field(self, field: AnyField) -> None:
        field.entered.connect(self.entered)
        field.focused.connect(self._on_focused)
        field.left.connect(self.left)
        if not isinstance(field, ChipsField):
            field.refused.connect(self.refused)
        self.made.emit(field)

    def _show_kind(self) -> None:
        category, field = self._form.category, self.fields["kind"]
        if isinstance(field, LineField):
            field.show_text(self._form.half.text("kind") or (self._pick(category.labels) if category else ""))
        self._ask()
        self._fit()

    def _ask(self) -> None:
        self.questions.ask(self._form.questions, self._form.half.answers)
        fields: list[QWidget] = [self.fields[name] for name in CHAIN]
        fields += [*self.questions.fields.values(), *(self.fields[name] for name in BY_TAB)]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    def _show_marks(self) -> None:
        half = self._form.half
        is_suggested = half.category_id is not None and not half.is_kind_by_hand
        not_confirmed = self.tr("not confirmed")
        new_place = self.tr("new place") if half.makes_place else ""
        filled_in = {"place": half.site_id is not None, "who": half.contact_id is not None}
        for name, is_confirmed, said in (
            ("place", half.is_place_confirmed, new_place if half.is_place_confirmed else not_confirmed),
            ("who", half.is_caller_confirmed, half.caller_note if half.is_caller_confirmed else not_confirmed),
            ("kind", not is_suggested, self.tr("suggested") if is_suggested else ""),
        ):
            field = self.fields[name]
            if isinstance(field, LineField):
                field.show_confirmed(is_confirmed)
                field.show_filled_in(is_filled_in=filled_in.get(name, False) and not is_confirmed)
                field.show_mark(said, tone="faded" if is_confirmed else "warning")

    @Slot()
    def _on_words_changed(self) -> None:
        self._form.write("words", self._words.text())

    @Slot(str)
    def _on_focused(self, name: str) -> None:
        QTimer.singleShot(0, self, self._follow_focus)
        self.focused.emit(name)

    @Slot()
    def _follow_focus(self) -> None:
        field = QApplication.focusWidget()
        if field is not None and self._paper.isAncestorOf(field):
            self.ensureWidgetVisible(field, 0, tokens().control_px)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._paper and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._follow_focus)  # questions came or went
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_grid"):
            self._fit()
