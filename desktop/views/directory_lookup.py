"""Fields that name another row: what is typed is looked up, and the candidates stand under the field."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from desktop.domain.directory import Reference
from desktop.models.act_form import Option
from desktop.models.directory_fields import FieldSpec
from desktop.models.option_list import OptionList, OptionRole
from desktop.views.composing import Composing
from desktop.views.directory_inputs import Input
from desktop.views.option_rows import OptionRow
from desktop.views.theme import tokens

_ROWS = 6


class LookupLine(Composing, QLineEdit):
    """One reference. asked -- somebody types and wants candidates; taken -- it is another one now."""

    asked = Signal()
    left = Signal()
    taken = Signal()

    def __init__(self, looks_up: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks_up = looks_up
        self._chosen = Reference()
        self.textEdited.connect(self._on_edited)

    def reference(self) -> Reference:
        """Return the row that is named, or only the words that name none."""
        if self._chosen.id is not None and self.text() == self._chosen.title:
            return self._chosen
        return Reference(None, self.text().strip())

    def show_reference(self, reference: Reference) -> None:
        """Show a row."""
        self._chosen = reference
        self.setText(reference.title)
        self.setCursorPosition(0)
        self._mark()

    def take(self, option: Option) -> None:
        """Choose a candidate."""
        self.show_reference(Reference(UUID(option.key), option.title))
        self.taken.emit()

    def is_open(self) -> bool:
        """Return whether words stand here that name no row."""
        return bool(self.text().strip()) and self.reference().id is None

    @Slot()
    def _on_edited(self) -> None:
        self._mark()
        self.asked.emit()

    def _mark(self) -> None:
        """Draw what names no row yet as not confirmed."""
        confirmed = "false" if self.is_open() else "true"
        if self.property("confirmed") != confirmed:
            self.setProperty("confirmed", confirmed)
            self.style().unpolish(self)
            self.style().polish(self)

    # Qt overrides

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class Candidates(QListView):
    """What fits the words in a field; it lies over the form, so that nothing moves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.options = OptionList(self, has_digits=False)
        self.setModel(self.options)
        self.setItemDelegate(OptionRow(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("candidates", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What fits"))
        self._line: LookupLine | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, line: LookupLine, options: Sequence[Option]) -> None:
        """Show what fits under *line*; with nothing, go away."""
        marked = self.currentIndex().data(OptionRole) if line is self._line else None
        self.options.offer(options, found_for=line.text())
        self._line = line
        if not options:
            self.close_list()
            return
        row = next((row for row, option in enumerate(options) if option == marked), -1)
        self.setCurrentIndex(self.options.index(row))
        self._place(line)
        self.show()
        self.raise_()

    def close_list(self) -> None:
        """Go away."""
        self._line = None
        self.hide()

    def is_for(self, line: QWidget | None) -> bool:
        """Return whether the candidates stand under *line*."""
        return self.isVisible() and line is not None and line is self._line

    def move_by(self, rows: int) -> None:
        """Mark the next candidate or the one before."""
        row = self.currentIndex().row() + rows
        self.setCurrentIndex(self.options.index(max(0, min(self.options.rowCount() - 1, row))))

    def chosen(self) -> Option | None:
        """Return the candidate that is marked, else the clear winner for what is typed."""
        option = self.currentIndex().data(OptionRole)
        return option if isinstance(option, Option) else winner(self.options.shown())

    def _place(self, line: LookupLine) -> None:
        parent = self._over
        width = min(max(line.width(), parent.width() * 3 // 5), parent.width() - 2 * tokens().gap_px)
        self.resize(width, tokens().row_px)
        self.doItemsLayout()
        rows = range(min(_ROWS, self.options.rowCount()))
        height = min(sum(self.sizeHintForIndex(self.options.index(row)).height() for row in rows), parent.height()) + 4
        top = line.mapTo(parent, QPoint(0, line.height()))
        if top.y() + height > parent.height():
            top.setY(line.mapTo(parent, QPoint(0, 0)).y() - height)
        left = max(tokens().gap_px, min(top.x(), parent.width() - width - tokens().gap_px))
        self.setGeometry(left, top.y(), width, height)

    @Slot()
    def _on_clicked(self) -> None:
        option = self.currentIndex().data(OptionRole)
        if self._line is not None and isinstance(option, Option):
            self._line.take(option)
        self.close_list()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def winner(options: Sequence[Option]) -> Option | None:
    """Return the only candidate that fits what is typed in every number and word: 14 is not 14A."""
    winners = [option for option in options if option.is_winner]
    return winners[0] if len(winners) == 1 else None


class ReferenceInput(Input):
    """One other row. line_asked -- a field wants candidates; line_left -- the cursor went on."""

    line_asked = Signal(LookupLine)
    line_left = Signal()

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.lines: list[LookupLine] = []
        self._add_line()

    def value(self) -> Reference | tuple[Reference, ...]:
        return self.lines[0].reference()

    def leaves(self) -> Sequence[QWidget]:
        return tuple(self.lines)

    def _show(self, value: Reference) -> None:
        self.lines[0].show_reference(value)

    def _add_line(self) -> None:
        line = LookupLine(self.spec.looks_up, self)
        number = f" {len(self.lines) + 1}" if self.lines else ""
        line.setAccessibleName(f"{self.spec.label}{number}")
        line.setPlaceholderText(self.tr("one more") if self.lines else self.spec.hint)
        line.asked.connect(self._on_asked)
        line.left.connect(self.line_left)
        line.taken.connect(self._on_taken)
        self.lines.append(line)
        self.box.addWidget(line)

    @Slot()
    def _on_asked(self) -> None:
        line = self.sender()
        self._on_taken()
        if isinstance(line, LookupLine):
            self.line_asked.emit(line)

    @Slot()
    def _on_taken(self) -> None:
        self.changed.emit()


class ReferencesInput(ReferenceInput):
    """Several other rows; there is always an empty field at the end."""

    def value(self) -> tuple[Reference, ...]:
        found = (line.reference() for line in self.lines)
        return tuple(reference for reference in found if reference != Reference())

    def _show(self, value: Sequence[Reference]) -> None:  # type: ignore[override]
        while len(self.lines) <= len(value):
            self._add_line()
        while len(self.lines) > len(value) + 1:
            line = self.lines.pop()
            self.box.removeWidget(line)
            line.deleteLater()
        for line, reference in zip(self.lines, (*value, Reference()), strict=True):
            line.show_reference(reference)

    @Slot()
    def _on_taken(self) -> None:
        if self.lines[-1].text().strip():
            self._add_line()
        self.changed.emit()
