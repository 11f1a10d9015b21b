"""The fields of one kind as a sheet: captions above them, side by side as far as the size of text allows."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop.models.directory_fields import FieldSpec, InputKind
from desktop.views.directory_inputs import (
    LARGE_PT,
    CheckInput,
    ChoiceInput,
    Input,
    LineInput,
    LinesInput,
    PinInput,
    SaidInput,
    TextInput,
)
from desktop.views.directory_lookup import LookupLine, ReferenceInput, ReferencesInput
from desktop.views.theme import tokens

_COLUMNS = 12
_WIDER = {3: 6, 4: 12}
_INPUTS: Mapping[InputKind, type[Input]] = {
    InputKind.LINE: LineInput,
    InputKind.NUMBER: LineInput,
    InputKind.DATE: LineInput,
    InputKind.TEXT: TextInput,
    InputKind.PIN: PinInput,
    InputKind.CHOICE: ChoiceInput,
    InputKind.CHECK: CheckInput,
    InputKind.LINES: LinesInput,
    InputKind.REFERENCE: ReferenceInput,
    InputKind.REFERENCES: ReferencesInput,
    InputKind.SAID: SaidInput,
}


def _wide(spec: FieldSpec) -> int:
    """Return the columns that a field takes in large text."""
    is_long = spec.kind is InputKind.REFERENCE
    return _COLUMNS if is_long else _WIDER.get(spec.span, spec.span)


class DirectorySheet(QWidget):
    """edited -- somebody changed the field of this key; line_asked, line_left -- of a field that looks up."""

    edited = Signal(str)
    line_asked = Signal(LookupLine)
    line_left = Signal()

    def __init__(self, specs: Sequence[FieldSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.inputs: dict[str, Input] = {}
        self._captions: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        for spec in specs:
            self._make(spec)
        self._arrange()

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show what stands in each field; fields that show it already keep their caret."""
        for key, widget in self.inputs.items():
            if key in values:
                widget.show_value(values[key])

    def value(self, key: str) -> Any:
        """Return what stands in a field."""
        return self.inputs[key].value()

    def leaves(self) -> list[QWidget]:
        """Return where the cursor can stand, in the order of the sheet."""
        return [leaf for widget in self.inputs.values() for leaf in widget.leaves()]

    def lookups(self) -> Iterator[LookupLine]:
        """Return the fields that name another row."""
        for widget in self.inputs.values():
            if isinstance(widget, ReferenceInput):
                yield from widget.lines

    def tell_pin(self, *, has_pin: bool) -> None:
        """Say in the PIN's field whether there is one."""
        for widget in self.inputs.values():
            if isinstance(widget, PinInput):
                widget.tell(has_pin=has_pin)

    def _make(self, spec: FieldSpec) -> None:
        widget = _INPUTS[spec.kind](spec, self)
        widget.changed.connect(self._on_changed)
        if isinstance(widget, ReferenceInput):
            widget.line_asked.connect(self.line_asked)
            widget.line_left.connect(self.line_left)
        self.inputs[spec.key] = widget
        if spec.kind is InputKind.CHECK:
            return
        caption = QLabel(spec.label, self)
        caption.setProperty("tone", "faded")
        caption.setWordWrap(True)
        caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        caption.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        if widget.leaves():
            caption.setBuddy(widget.leaves()[0])
        self._captions[spec.key] = caption

    def _arrange(self) -> None:
        """Place the fields row by row; large text gives the narrow ones more room."""
        gap = tokens().gap_px
        while self._grid.count():
            self._grid.takeAt(0)
        self._grid.setContentsMargins(2 * gap, gap, 2 * gap, 2 * gap)
        self._grid.setHorizontalSpacing(2 * gap)
        self._grid.setVerticalSpacing(2)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        is_large = tokens().text_pt >= LARGE_PT
        row = column = 0
        for key, widget in self.inputs.items():
            span = _wide(widget.spec) if is_large else widget.spec.span
            if column + span > _COLUMNS:
                row, column = row + 3, 0
            if key in self._captions:
                self._grid.addWidget(self._captions[key], row, column, 1, span)
            self._grid.addWidget(widget, row + 1, column, 1, span, Qt.AlignmentFlag.AlignTop)
            self._grid.setRowMinimumHeight(row + 2, gap // 2)
            column += span
        self._grid.setRowStretch(row + 3, 1)

    @Slot()
    def _on_changed(self) -> None:
        widget = self.sender()
        if isinstance(widget, Input):
            self.edited.emit(widget.spec.key)

    # Qt overrides

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_grid"):
            self._arrange()
