"""The inputs of a form's item: its words in several languages, and the choices of a question."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desktop.domain.forms import label
from desktop.models.directory_fields import FieldSpec
from desktop.models.form_draft import new_key
from desktop.views.directory_inputs import Input
from desktop.views.theme import tokens

Languages = Sequence[tuple[str, str]]
"""The languages of labels, (as they are stored, their own name): the reader's first."""


class WordsLines(QWidget):
    """The same words in each language: the reader's, and the others below while they are unfolded."""

    edited = Signal()
    moved = Signal(int)

    def __init__(self, languages: Languages, name: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(parent)
        self._languages, self._hint = languages, hint
        self.lines: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens().gap_px // 2)
        self._captions: list[QLabel] = []
        for at, (code, language) in enumerate(languages):
            line = self.lines[code] = _MovableLine(self)
            line.setAccessibleName(name if at == 0 else f"{name}, {language}")
            line.setMaxLength(2_000)
            line.textEdited.connect(self.edited)
            line.moved.connect(self.moved)
            grid.addWidget(line, at, 1)
            if at:
                caption = QLabel(language, self)
                caption.setProperty("tone", "faded")
                self._captions.append(caption)
                grid.addWidget(caption, at, 0)
        grid.setColumnStretch(1, 1)
        self.unfold(False)

    @property
    def first(self) -> QLineEdit:
        """The line in the reader's language."""
        return self.lines[self._languages[0][0]]

    def labels(self, before: Mapping[str, str]) -> dict[str, str]:
        """Return the words as they stand, with those of languages that are not shown here."""
        known = {code: line.text() for code, line in self.lines.items() if line.text().strip()}
        return {**{code: text for code, text in before.items() if code not in self.lines}, **known}

    def show_labels(self, labels: Mapping[str, str]) -> None:
        """Show the words; where there are none in a language, what is read instead."""
        for code, line in self.lines.items():
            if line.text() != labels.get(code, ""):
                line.setText(labels.get(code, ""))
                line.setCursorPosition(0)
            line.setPlaceholderText(label(labels, code) or self._hint)

    def unfold(self, is_open: bool) -> None:
        """Show the other languages too."""
        for widget in (*self._captions, *list(self.lines.values())[1:]):
            widget.setVisible(is_open)

    def leaves(self) -> list[QWidget]:
        """Return where the cursor can stand."""
        return [line for line in self.lines.values() if not line.isHidden()]


class _MovableLine(QLineEdit):
    """moved -- Alt+Up (-1), Alt+Down (1): it is to stand elsewhere among its like."""

    moved = Signal(int)

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class WordsInput(Input):
    """Words by language: {"en": "Anyone inside?"}."""

    def __init__(self, spec: FieldSpec, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._was: Mapping[str, str] = {}
        self.words = WordsLines(languages, spec.label, self, hint=spec.hint)
        self.box.addWidget(self.words)
        self.words.edited.connect(self.changed)

    def value(self) -> dict[str, str]:
        return self.words.labels(self._was)

    def leaves(self) -> Sequence[QWidget]:
        return self.words.leaves()

    def show_value(self, value: Mapping[str, str] | None) -> None:
        self._was = value or {}
        self.words.show_labels(self._was)

    def unfold(self, is_open: bool) -> None:
        """Show the other languages too."""
        self.words.unfold(is_open)


class ChoicesInput(Input):
    """The choices in their order, with an empty line at the end; Alt+Up and Alt+Down move one, emptied it goes."""

    def __init__(self, spec: FieldSpec, languages: Languages, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._languages, self._is_open = languages, False
        self._raw: list[Mapping[str, Any]] = []
        self._rows: list[WordsLines] = []
        self._add()

    def value(self) -> list[dict[str, Any]]:
        worded = [{**raw, "labels": row.labels(raw["labels"])} for row, raw in zip(self._rows, self._raw, strict=False)]
        return [choice for choice in worded if any(choice["labels"].values())]

    def show_value(self, value: Sequence[Mapping[str, Any]] | None) -> None:
        self._raw = list(value or ())
        while len(self._rows) <= len(self._raw):
            self._add()
        while len(self._rows) > len(self._raw) + 1:
            row = self._rows.pop()
            self.box.removeWidget(row)
            row.deleteLater()
        for row, raw in zip(self._rows, (*self._raw, {}), strict=True):
            row.show_labels(raw.get("labels", {}))
        self._ask_for_one_more()

    def leaves(self) -> Sequence[QWidget]:
        return [leaf for row in self._rows for leaf in row.leaves()]

    def unfold(self, is_open: bool) -> None:
        """Show the other languages too."""
        self._is_open = is_open
        for row in self._rows:
            row.unfold(is_open)

    def _add(self) -> None:
        row = WordsLines(self._languages, self.tr("Choice {number}").format(number=len(self._rows) + 1), self)
        row.unfold(self._is_open)
        row.edited.connect(self._on_edited)
        row.moved.connect(self._on_moved)
        self._rows.append(row)
        self.box.addWidget(row)
        self._ask_for_one_more()

    def _ask_for_one_more(self) -> None:
        self._rows[-1].first.setPlaceholderText(self.tr("one more choice"))

    @Slot()
    def _on_edited(self) -> None:
        """An emptied choice stays a line while the cursor stands in it: it goes when the question is shown again."""
        begun = self._rows[len(self._raw) :]
        self._raw += [{"key": new_key(), "labels": {}} for row in begun if any(row.labels({}).values())]
        if any(self._rows[-1].labels({}).values()):
            self._add()
        self.changed.emit()

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        row = self.sender()
        at = self._rows.index(row) if isinstance(row, WordsLines) else -1
        key = self._raw[at]["key"] if 0 <= at < len(self._raw) else ""
        value = self.value()
        at = next((place for place, choice in enumerate(value) if choice["key"] == key), -1)
        if at >= 0 and 0 <= at + by < len(value):
            value[at], value[at + by] = value[at + by], value[at]
            self.show_value(value)
            self._rows[at + by].first.setFocus()
            self.changed.emit()
