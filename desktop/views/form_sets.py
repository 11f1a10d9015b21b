"""What follows from each answer of a question: a priority, a line, another kind of trouble."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from desktop.domain.forms import Answer, Question, QuestionKind
from desktop.models.act_form import Option
from desktop.models.directory_fields import FieldSpec
from desktop.views.directory_inputs import LARGE_PT, ChoiceField, Input
from desktop.views.form_condition import answer_chips, said_answer, typed_answers
from desktop.views.theme import tokens

EFFECTS = ("priority", "line", "kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """What answers may set; each begins with an option of the key "": nothing."""

    priority: Sequence[Option] = ()
    line: Sequence[Option] = ()
    kind: Sequence[Option] = ()


class AnswerRow(QWidget):
    """One answer, or answers that are typed, and what they set."""

    edited = Signal()

    def __init__(self, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self._answers: tuple[Answer, ...] = ()
        self._is_showing = False
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.typed = QLineEdit(self)
        self.typed.setPlaceholderText(self.tr("one more answer"))
        self.typed.setAccessibleName(self.tr("Answer"))
        self.effects = {name: self._effect(getattr(offers, name)) for name in EFFECTS}
        self.typed.textEdited.connect(self.edited)
        self.said.hide()
        self._grid = QGridLayout(self)
        self._arrange()

    def show_row(self, question: Question, answers: Sequence[Answer], label: str, sets: Mapping[str, Any]) -> None:
        """Show what follows. label -- of answers that cannot be typed, "" where they are typed"""
        self._is_showing = True
        self._question, self._answers = question, tuple(answers)
        self.said.setText(label)
        if self.typed.isHidden() is not bool(label):
            self.said.setVisible(bool(label))
            self.typed.setVisible(not label)
            self._arrange()
        if not label and typed_answers(question, self.typed.text()) != list(answers):
            self.typed.setText("; ".join(said_answer(one, self.tr("yes"), self.tr("no")) for one in answers))
        names = {"priority": self.tr("priority"), "line": self.tr("line"), "kind": self.tr("kind")}
        for name, field in self.effects.items():
            wanted = sets.get(name)
            field.choose("" if wanted is None else str(wanted))
            field.setAccessibleName(f"{label or self.tr('Answer')}: {names[name]}")
        self._is_showing = False

    def answers(self) -> tuple[Answer, ...]:
        """Return the answers of this row."""
        if self.typed.isHidden():
            return self._answers
        return tuple(typed_answers(self._question, self.typed.text()))

    def sets(self) -> dict[str, Any]:
        """Return what they set, {} for nothing."""
        chosen = {name: str(field.currentData() or "") for name, field in self.effects.items()}
        return {name: int(key) if name == "line" else key for name, key in chosen.items() if key}

    def leaves(self) -> list[QWidget]:
        """Return where the cursor can stand."""
        return [*([] if self.typed.isHidden() else [self.typed]), *self.effects.values()]

    def _effect(self, options: Sequence[Option]) -> ChoiceField:
        field = ChoiceField(self)
        field.offer(options)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(6)
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        field.currentIndexChanged.connect(self._on_chosen)
        return field

    def _arrange(self) -> None:
        """Put the answer beside what it sets, one that is typed or in large type above it; a kind has the most room."""
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens().gap_px // 2)
        is_large = tokens().text_pt >= LARGE_PT
        row = int(is_large or not self.typed.isHidden())
        self._grid.addWidget(self.said, 0, 0, 1, 4 if is_large else 1)
        self._grid.addWidget(self.typed, 0, 0, 1, 4)
        for at, field in enumerate(self.effects.values(), 1):
            self._grid.addWidget(field, row, at)
        if is_large:
            self._grid.addWidget(self.effects["kind"], 2, 1, 1, 2)
        for at, stretch in enumerate((0, 1, 1, 0) if is_large else (2, 3, 2, 8)):
            self._grid.setColumnStretch(at, stretch)

    @Slot()
    def _on_chosen(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_grid"):
            self._arrange()


class SetsInput(Input):
    """A row for each answer; where answers are typed, rows with an empty one at the end."""

    def __init__(self, spec: FieldSpec, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._offers = offers
        self._question: Question | None = None
        self._rows: list[AnswerRow] = []
        self._was: list[dict[str, Any]] = []

    def offer_kinds(self, kinds: Sequence[Option]) -> None:
        """Let an answer set one of these kinds of trouble."""
        if kinds != self._offers.kind:
            self._offers = Offers(priority=self._offers.priority, line=self._offers.line, kind=kinds)
            self._shorten(0)

    def show_sets(self, question: Question, value: Sequence[Mapping[str, Any]], pick: Any) -> None:
        """Show what follows from the answers that *question* has now."""
        self._question = question
        self._was = [dict(one) for one in value]
        yes, no = self.tr("yes"), self.tr("no")
        chips = answer_chips(question, pick, yes, no)
        by_answer = [(answer, one) for one in value for answer in one["answers"]]
        rows: list[tuple[tuple[Answer, ...], str, Mapping[str, Any]]]
        if chips:
            known = [chip.value for chip in chips]
            rows = [((chip.value,), chip.label, _sets_of(by_answer, chip.value)) for chip in chips]
            is_choice = question.kind is QuestionKind.CHOICE
            gone = self.tr("a choice that is gone") if is_choice else ""
            rows += [
                ((answer,), gone or said_answer(answer, yes, no), one)
                for answer, one in by_answer
                if answer not in known
            ]
        else:
            rows = [(tuple(one["answers"]), "", one) for one in value]
            rows.append(((), "", {}))
        while len(self._rows) < len(rows):
            self._add()
        self._shorten(len(rows))
        for row, (answers, text, sets) in zip(self._rows, rows, strict=True):
            row.show_row(question, answers, text, sets)

    def value(self) -> list[dict[str, Any]]:
        """Return the consequences; answers that set the same stand together."""
        found: list[dict[str, Any]] = []
        for row in self._rows:
            sets, answers = row.sets(), row.answers()
            if not sets or not answers:
                continue
            same = next((one for one in found if {**one, "answers": 0} == {**sets, "answers": 0}), None)
            if same is not None and row.typed.isHidden():
                same["answers"] = [*same["answers"], *answers]
            else:
                found.append({"answers": list(answers), **sets})
        return found

    def leaves(self) -> Sequence[QWidget]:
        return [leaf for row in self._rows for leaf in row.leaves()]

    def _add(self) -> None:
        row = AnswerRow(self._offers, self)
        row.edited.connect(self._on_edited)
        self._rows.append(row)
        self.box.addWidget(row)
        row.show()

    def _shorten(self, count: int) -> None:
        while len(self._rows) > count:
            row = self._rows.pop()
            self.box.removeWidget(row)
            row.hide()
            row.deleteLater()

    @Slot()
    def _on_edited(self) -> None:
        last = self._rows[-1]
        if not last.typed.isHidden() and last.answers() and self._question is not None:
            self._add()
            self._rows[-1].show_row(self._question, (), "", {})
        self.changed.emit()


def _sets_of(by_answer: Sequence[tuple[Answer, Mapping[str, Any]]], answer: Answer) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for one, sets in by_answer:
        if one == answer and isinstance(one, bool) is isinstance(answer, bool):
            found |= {name: sets[name] for name in EFFECTS if sets.get(name) is not None}
    return found
