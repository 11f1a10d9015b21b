"""What can be done now, as a line to type in: a digit, a part of the name, or the whole act as the pen writes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.models.act_form import ActChoice, ActForm, Field, FieldKind, Option
from desktop.views.pick_field import PickField
from desktop.views.theme import tokens
from desktop.views.tone import set_look


class ChoiceView(QWidget):
    """One level of choices. key -- of the choice it belongs to; likely -- the choice that Enter takes at first.

    takes_lines -- a free line is welcome too, and what it means stands under it.

    chosen -- one of the choices; line_typed, line_requested -- the free line as it grows, and Enter on it
    refused -- why Enter did not go on
    """

    chosen = Signal(ActChoice)
    line_typed = Signal(str)
    line_requested = Signal(str)
    refused = Signal(str)

    def __init__(
        self,
        choices: Sequence[ActChoice],
        title: str,
        *,
        key: str = "",
        takes_lines: bool = False,
        likely: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.title = title
        self._likely = likely
        self._takes_lines = takes_lines
        self._choices: dict[str, ActChoice] = {}
        hint = self.tr("a digit, a word, or: Petrov, done 15:10") if takes_lines else self.tr("a digit, or a word")
        kind = FieldKind.PICK
        asked = Field(key="choice", kind=kind, label=title, is_likely=True, own_words=takes_lines, must=True, hint=hint)
        self.field = PickField(asked)
        self.field.setAccessibleName(title)
        self.understood = QLabel()
        self.understood.setWordWrap(True)
        self.understood.setTextFormat(Qt.TextFormat.PlainText)
        self.understood.setAccessibleName(self.tr("What is understood"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens().gap_px)
        layout.addWidget(self.field)
        layout.addWidget(self.understood)
        layout.addStretch()
        self._connect()
        self.refresh(choices)

    def _connect(self) -> None:
        self.field.settled.connect(self._on_settled)
        self.field.nothing_fits.connect(self._on_nothing_fits)
        self.field.textEdited.connect(self._on_text_edited)

    def refresh(self, choices: Sequence[ActChoice]) -> None:
        """Offer what is possible now; what is typed stays."""
        self._choices = {choice.key: choice for choice in choices}
        self.field.offer([Option(choice.key, choice.title, choice.note) for choice in choices])
        if self._likely and not self.field.text():
            self.field.mark_key(self._likely)

    def line(self) -> str:
        """Return what is typed, if it is none of the choices."""
        text = self.field.text()
        return text if self._takes_lines and self.field.row() < 0 and text.strip() else ""

    def write(self, line: str, caret: int) -> None:
        """Put back the free line that stood here."""
        self.field.write(line)
        self.field.setCursorPosition(caret)
        self.line_typed.emit(self.line())

    def form(self, key: str) -> ActForm:
        """Return the fields of a choice that has some."""
        form = self._choices[key].form
        assert form is not None
        return form

    @property
    def takes_lines(self) -> bool:
        """Whether a free line is welcome."""
        return self._takes_lines

    def understand(self, sentence: str, *, is_clear: bool) -> None:
        """Say what the free line means; is_clear -- Enter can do it."""
        self.understood.setText(sentence)
        set_look(self.understood, "tone", "" if is_clear else "warning")

    @Slot()
    def _on_settled(self) -> None:
        typed = self.field.typed()
        choice = self._choices.get(typed.key)
        if choice is None:
            self.line_requested.emit(typed.text)
            return
        self.field.forget()
        self.understood.clear()
        self.chosen.emit(choice)

    @Slot()
    def _on_nothing_fits(self) -> None:
        self.refused.emit(self.tr("Nothing fits. Up and Down choose from the list."))

    @Slot(str)
    def _on_text_edited(self, _text: str) -> None:
        self.line_typed.emit(self.line())
