"""The form of a call (F2): where or who, words, kind and its questions; candidates and what is known at the right."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.models.intake_form import IntakeForm
from desktop.views.chips_field import Chip, ChipsField
from desktop.views.fixed_seats import FixedSeats
from desktop.views.intake_fields import LineField, WordsField
from desktop.views.intake_rows import IntakeRows
from desktop.views.page import Page
from desktop.views.question_fields import PREFIX, QuestionFields
from desktop.views.theme import tokens

AnyField = LineField | WordsField | ChipsField
_SEATS_PX = 500
_CHAIN = ("place", "who", "words", "kind")
_BY_TAB = ("priority", "access", "when")
_LINES = 2.2


class IntakePage(Page):
    """Writes into the form and emits wishes: (field) or a key.

    entered -- Enter in a field, before the focus goes on: whoever hears it settles what is typed there
    left -- the focus went elsewhere; focused -- it came; digit -- of the list for the field, or of the key waited for
    key_pressed -- F2, F4, F5, F9, F12; refused -- a DaybookError: what was pasted cannot stand there
    """

    entered = Signal(str)
    left = Signal(str)
    focused = Signal(str)
    digit = Signal(str, int)
    key_pressed = Signal(str)
    refused = Signal(object)

    def __init__(
        self,
        form: IntakeForm,
        pick: Callable[[Mapping[str, str]], str],
        priorities: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = form
        self._pick = pick
        self._waits_for = ""
        self._stays = False
        self.fields: dict[str, AnyField] = {}
        self.seats = FixedSeats(self)
        self.rows = IntakeRows(self)
        self.questions = QuestionFields(pick, self)
        self.save = QPushButton(self.tr("F12  Save"), self)
        self._title = QLabel(self)
        self._parked = QLabel(self)
        self._promise = QLabel(self)
        self._add_fields([Chip(code, word, str(at), str(at)) for at, (code, word) in enumerate(priorities, start=1)])
        self._lay_out()
        self._connect()
        self.show_form()

    def show_head(self, title: str, parked: str) -> None:
        """Say which call this is and which ones wait."""
        self._title.setText(title)
        self._parked.setText(parked)

    def show_promise(self, text: str) -> None:
        """Say when it would be due and where it would go, as far as the form tells."""
        self._promise.setText(text)

    def wait_for_digit(self, key: str) -> None:
        """Give the next digit to `digit` with this key; any other key ends the waiting."""
        self._waits_for = key

    def stay(self) -> None:
        """Keep the focus where it is after this Enter: something was filled in that wants a yes."""
        self._stays = True

    def go_to(self, name: str, caret: int | None = None) -> None:
        """Put the cursor into a field."""
        field = self.fields.get(name) or self.questions.fields.get(name) or self.fields["place"]
        field.setFocus()
        if caret is not None and isinstance(field, LineField):
            field.setCursorPosition(caret)
        elif caret is not None and isinstance(field, WordsField):
            cursor = field.textCursor()
            cursor.setPosition(min(caret, len(field.toPlainText())))
            field.setTextCursor(cursor)

    def look_again(self) -> None:
        """Show again what belongs to the field that is typed in."""
        self.focused.emit(self.where()[0])

    def where(self) -> tuple[str, int]:
        """Return the field that is being typed in, and the caret there."""
        field = self.focusWidget()
        if isinstance(field, LineField):
            return field.name, field.cursorPosition()
        if isinstance(field, WordsField):
            return field.name, field.textCursor().position()
        return (field.name, 0) if isinstance(field, ChipsField) else ("", 0)

    def hold(self, *, is_held: bool) -> None:
        """Let nothing be typed while the call is being written down."""
        for field in (*self.fields.values(), *self.questions.fields.values()):
            if isinstance(field, ChipsField):
                field.setEnabled(not is_held)
            else:
                field.setReadOnly(is_held)

    @Slot()
    def show_form(self) -> None:
        """Show all that the form holds."""
        for name in (*_CHAIN, "danger", *_BY_TAB):
            self._show_field(name)

    # Page

    def key_labels(self) -> Mapping[str, str]:
        return {
            "F2": self.tr("park, next call"),
            "F4": self.tr("join"),
            "F5": self.tr("danger"),
            "F9": self.tr("no request"),
            "F12": self.tr("save"),
        }

    def press(self, key: str) -> bool:
        self._waits_for = ""
        if key in ("F2", "F4", "F5", "F9", "F12"):
            self.key_pressed.emit(key)
            return True
        return False

    def step_back(self) -> bool:
        if self._waits_for:
            waited, self._waits_for = self._waits_for, ""
            self.digit.emit(waited, -1)
            return True
        return False

    def take_focus(self) -> None:
        self.go_to(self.form.half.focus, self.form.half.caret)

    def _add_fields(self, priorities: Sequence[Chip]) -> None:
        lines = {
            "place": self.tr("Where or who"),
            "who": self.tr("Who, phone"),
            "kind": self.tr("Kind"),
            "access": self.tr("Access"),
            "when": self.tr("Happened at"),
        }
        hints = {
            "place": self.tr("street and house, lift number, surname or phone"),
            "when": self.tr("now; 1510, -20"),
            "access": self.tr("keys, codes, whom to ask for"),
            "kind": self.tr("a digit, or the first letters"),
        }
        for name, label in lines.items():
            line = LineField(name, label, self.rows, digits_choose=name == "kind")
            line.setPlaceholderText(hints.get(name, ""))
            self.fields[name] = line
        self.fields["words"] = WordsField("words", self.tr("Words"), self.rows)
        self.fields["priority"] = ChipsField("priority", self.tr("Priority"), priorities, self.rows)
        labels = {**lines, "words": self.tr("Words"), "priority": self.tr("Priority")}
        for name in _CHAIN:
            self.rows.add(name, labels[name], self.fields[name])
        self.rows.add_wide(self.questions)
        for name in _BY_TAB:
            self.rows.add(name, labels[name], self.fields[name])
        self.save.setProperty("intake", True)
        self.save.setAccessibleName(self.tr("Save the call"))

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("paper", "page")
        self._title.setProperty("heading", True)
        for label in (self._parked, self._promise):
            label.setProperty("tone", "faded")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(2 * gap)
        head.addWidget(self._title)
        head.addWidget(self._parked, 1)
        foot = QHBoxLayout()
        foot.setSpacing(2 * gap)
        foot.addWidget(self.save)
        foot.addWidget(self._promise, 1)
        sheet = QWidget(self)
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, gap, 0)
        inside.addWidget(self.rows)
        inside.addStretch(1)
        self._room = QScrollArea(self)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setWidgetResizable(True)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setWidget(sheet)
        self._room.viewport().setAutoFillBackground(False)
        sheet.setAutoFillBackground(False)
        left = QVBoxLayout()
        left.setContentsMargins(2 * gap, gap, gap, gap)
        left.setSpacing(gap)
        left.addLayout(head)
        left.addWidget(self._room, 1)
        left.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(self.seats)
        self._fit()

    def _connect(self) -> None:
        for field in self.fields.values():
            self._connect_field(field)
        for name in ("place", "who", "kind", "access", "when"):
            line = self.fields[name]
            assert isinstance(line, LineField)
            line.textEdited.connect(lambda text, name=name: self.form.write(name, text))
            line.stepped.connect(self._on_stepped)
            line.digit.connect(self.digit)
        words = self.fields["words"]
        assert isinstance(words, WordsField)
        words.textChanged.connect(self._on_words_changed)
        priority = self.fields["priority"]
        assert isinstance(priority, ChipsField)
        priority.answered.connect(self.form.answer)
        self.questions.made.connect(self._connect_field)
        self.questions.answered.connect(self.form.answer)
        self.form.changed.connect(self._show_field)
        self.form.replaced.connect(self.show_form)
        self.save.clicked.connect(self._on_save_clicked)
        self.save.installEventFilter(self)

    @Slot(object)
    def _connect_field(self, field: AnyField) -> None:
        field.entered.connect(self.enter)
        field.focused.connect(self._on_focused)
        field.left.connect(self.left)
        field.installEventFilter(self)
        if not isinstance(field, ChipsField):
            field.refused.connect(self.refused)

    @Slot(str)
    def _show_field(self, name: str) -> None:
        half = self.form.half
        field = self.fields.get(name)
        if name in ("kind", "danger"):
            self._show_kind()
        elif name == "answers":
            self.questions.show_answers(half.answers)
        elif isinstance(field, ChipsField):
            field.show_value(half.priority)
        elif field is not None:
            field.show_text(half.text(name))
        self._show_marks()

    def _show_kind(self) -> None:
        half, field, category = self.form.half, self.fields["kind"], self.form.category
        assert isinstance(field, LineField)
        label = self._pick(category.labels) if category else ""
        field.show_text(half.text("kind") or label)
        self.questions.ask(self.form.questions, half.answers)
        self._order_tabs()

    def _show_marks(self) -> None:
        half = self.form.half
        place, who, kind = self.fields["place"], self.fields["who"], self.fields["kind"]
        assert isinstance(place, LineField)
        assert isinstance(who, LineField)
        assert isinstance(kind, LineField)
        not_confirmed = self.tr("not confirmed")
        place.show_confirmed(half.is_place_confirmed)
        who.show_confirmed(half.is_caller_confirmed)
        is_suggested = half.category_id is not None and not half.is_kind_by_hand
        kind.show_confirmed(not is_suggested)
        new_place = self.tr("new place") if half.makes_place else ""
        self.rows.mark("place", new_place if half.is_place_confirmed else not_confirmed)
        self.rows.mark("who", "" if half.is_caller_confirmed else not_confirmed)
        self.rows.mark("kind", self.tr("suggested") if is_suggested else "")

    def _order_tabs(self) -> None:
        fields: list[QWidget] = [self.fields[name] for name in _CHAIN]
        fields += [*self.questions.fields.values(), *(self.fields[name] for name in _BY_TAB), self.save]
        for before, after in pairwise(fields):
            QWidget.setTabOrder(before, after)

    @Slot(str)
    def enter(self, name: str) -> None:
        """Settle a field and go on, as Enter does."""
        self._stays = False
        self.entered.emit(name)
        if not self._stays:
            self.go_on_from(name)

    def go_on_from(self, name: str) -> None:
        """Put the cursor into the next field that Enter goes to."""
        chain = [*_CHAIN, *self.questions.required()]
        if name in chain:
            at = chain.index(name) + 1
            following = chain[at] if at < len(chain) else ""
        else:
            tabbed = [*self.questions.fields, *_BY_TAB]
            at = tabbed.index(name) + 1
            following = tabbed[at] if at < len(tabbed) else ""
        if following:
            self.go_to(following)
        else:
            self.save.setFocus()

    @Slot(str)
    def _on_focused(self, name: str) -> None:
        field = self.fields.get(name) or self.questions.fields.get(name)
        if field is not None:
            QTimer.singleShot(0, self, lambda: self._room.ensureWidgetVisible(field, 0, tokens().gap_px))
        self.focused.emit(name)

    @Slot(str, int)
    def _on_stepped(self, _name: str, by: int) -> None:
        self.seats.candidates.move_selection(by)

    @Slot()
    def _on_words_changed(self) -> None:
        self.form.write("words", self.fields["words"].text())  # type: ignore[union-attr]

    @Slot()
    def _on_save_clicked(self) -> None:
        self.key_pressed.emit("F12")

    def _end_waiting(self, event: QKeyEvent) -> bool:
        """Hand on the key that was waited for; return whether it was one."""
        waited, self._waits_for = self._waits_for, ""
        if event.text() in tuple("123456789"):
            self.digit.emit(waited, int(event.text()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.digit.emit(waited, 0 if event.key() != Qt.Key.Key_Escape else -1)
        else:
            self.digit.emit(waited, -1)
            return False
        return True

    def _fit(self) -> None:
        look = tokens()
        words = self.fields["words"]
        words.setFixedHeight(round(self.fontMetrics().lineSpacing() * _LINES) + look.control_px // 2)
        self.seats.setFixedWidth(_SEATS_PX)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.save and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.key_pressed.emit("F12")
                return True
            if self._waits_for and event.text():
                return self._end_waiting(event)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and "words" in self.fields:
            self._fit()


__all__ = ["PREFIX", "IntakePage"]
