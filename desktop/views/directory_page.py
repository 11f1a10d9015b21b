"""The directory: the kinds at the left, find and the list in the middle, the form of the selected row."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.models.directory_lines import DirectoryLines
from desktop.views.directory_form import DirectoryForm
from desktop.views.directory_kinds import KindList
from desktop.views.directory_list import DirectoryListView
from desktop.views.find_field import FindField
from desktop.views.hairline import Hairline
from desktop.views.merge_panel import MergePanel
from desktop.views.page import Page
from desktop.views.run_panel import RunPanel
from desktop.views.theme import tokens

_MOST = 200


class DirectoryPage(Page):
    """What the dispatcher wants of the directory, as wishes; the form has its own.

    kind_requested -- by its place, from 0; find_requested -- what is typed; add_requested -- below the selected place?
    retired_requested -- are they to be shown; open_requested -- Enter: into the form of what is selected
    import_requested -- a whole file of them; run_requested -- F6: many places below the selected one
    form_requested -- F6: the form of the selected kind of trouble; reorder_requested -- Alt+Up (-1), Alt+Down (1)
    move_requested -- Alt+L: let the selected place, or equipment, lie elsewhere
    doubles_requested -- are possible doubles to be listed; merge_requested -- the selected row is another one too
    back_requested -- to the row from which one came; shown -- the page came in sight
    """

    kind_requested = Signal(int)
    find_requested = Signal(str)
    add_requested = Signal(bool)
    retired_requested = Signal(bool)
    open_requested = Signal()
    import_requested = Signal()
    run_requested = Signal()
    form_requested = Signal()
    reorder_requested = Signal(int)
    move_requested = Signal()
    doubles_requested = Signal(bool)
    merge_requested = Signal()
    back_requested = Signal()
    shown = Signal()

    def __init__(self, kinds: Sequence[str], lines: DirectoryLines, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_below = self._has_forms = False
        self.kinds = KindList(kinds, self)
        self.kinds.setAccessibleName(self.tr("What the directory holds"))
        self.finder = FindField(self)
        self.finder.setMaxLength(_MOST)
        self.finder.setPlaceholderText(self.tr("Find a name or a number"))
        self.finder.setAccessibleName(self.tr("Find"))
        self.list = DirectoryListView(lines, self)
        self.list.setAccessibleName(self.tr("What was found"))
        self.more = QLabel(self)
        self.more.setProperty("tone", "faded")
        self.more.setWordWrap(True)
        self.form = DirectoryForm(self)
        self.nothing = QLabel(self.tr("Choose a row, or write a new one: Ctrl+N."), self)
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("tone", "faded")
        self.nothing.setProperty("paper", "page")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.merging = MergePanel(self)
        self.right = QStackedWidget(self)
        self.right.addWidget(self.nothing)
        self.right.addWidget(self.form)
        self.run = RunPanel(self)
        self.right.addWidget(self.run)
        self.right.addWidget(self.merging)
        self.add = _button(self, self.tr("New"), "Ctrl+N")
        self.importing = _button(self, self.tr("Import"), "Ctrl+I")
        self.importing.setToolTip(self.tr("Take in a whole file: Excel, CSV"))
        self.retired = _button(self, self.tr("Retired"), "Alt+H")
        self.retired.setCheckable(True)
        self.retired.setToolTip(self.tr("Show what is retired too"))
        self.doubles = _button(self, self.tr("Doubles"), "Alt+D")
        self.doubles.setCheckable(True)
        self.doubles.setToolTip(self.tr("Show what may have been written down twice"))
        self._lay_out()
        self._connect()
        self._bind_keys()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        left = QVBoxLayout()
        left.setContentsMargins(0, gap, 0, gap)
        left.setSpacing(gap)
        chord = QLabel(self.tr("Ctrl + digit"), self)
        chord.setProperty("tone", "faded")
        chord.setContentsMargins(2 * gap, 0, gap, 0)
        left.addWidget(chord)
        left.addWidget(self.kinds, 1)
        for button in (self.add, self.importing, self.retired, self.doubles):
            row = QHBoxLayout()
            row.setContentsMargins(gap, 0, gap, 0)
            row.addWidget(button)
            left.addLayout(row)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        finding = QHBoxLayout()
        finding.setContentsMargins(gap, gap, gap, gap)
        finding.addWidget(self.finder)
        middle.addLayout(finding)
        middle.addWidget(self.list, 1)
        middle.addWidget(self.more)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left)
        layout.addWidget(Hairline(self))
        layout.addLayout(middle, 9)
        layout.addWidget(Hairline(self))
        layout.addWidget(self.right, 16)

    def _connect(self) -> None:
        self.kinds.currentRowChanged.connect(self.kind_requested)
        self.kinds.typed.connect(self._on_typed)
        self.kinds.entered.connect(self._on_back_to_find)
        self.finder.textChanged.connect(self.find_requested)
        self.finder.moved.connect(self.list.move_by)
        self.finder.paged.connect(self._on_paged)
        self.finder.entered.connect(self.open_requested)
        self.finder.folded.connect(self.list.unfold)
        self.list.opened.connect(self.open_requested)
        self.list.typed.connect(self._on_typed)
        self.form.left_back.connect(self._on_back_to_find)
        self.add.clicked.connect(self._on_add)
        self.importing.clicked.connect(self.import_requested)
        self.form.below_requested.connect(self._on_add_below)
        self.retired.toggled.connect(self.retired_requested)
        self.doubles.toggled.connect(self.doubles_requested)
        self.form.same_as.clicked.connect(self.merge_requested)

    def _bind_keys(self) -> None:
        self._key("Ctrl+N", self._on_add)
        self._key("Ctrl+Shift+N", self._on_add_below)
        self._key("Ctrl+I", self.importing.click)
        self._key("Alt+H", self.retired.toggle)
        self._key("Alt+R", self.form.retire.click)
        self._key("Alt+Z", self.form.take_back_requested.emit)
        self._key("Alt+L", self.move_requested.emit)
        self._key("Alt+D", self.doubles.toggle)
        self._key("Alt+M", self.merge_requested.emit)
        self._key("Alt+S", self.merging.swap.click)
        self._key("Alt+G", self._on_go_around)
        self._key("Alt+Up", partial(self.reorder_requested.emit, -1))
        self._key("Alt+Down", partial(self.reorder_requested.emit, 1))
        self._key("Alt+Left", self.back_requested.emit)
        self._key("Ctrl+Up", self._on_kind_before)
        self._key("Ctrl+Down", self._on_kind_after)
        for row in range(self.kinds.count()):
            self._key(f"Ctrl+{row + 1}", partial(self._turn_to, row))

    def _key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def show_kind(
        self, row: int, typed: str, *, has_below: bool, has_doubles: bool = False, has_forms: bool = False
    ) -> None:
        """Show which kind is listed and what was looked for in it; nothing is asked for.

        has_below -- it is a tree; has_doubles -- its rows can be merged; has_forms -- each row has a form
        """
        for widget in (self.kinds, self.finder):
            widget.blockSignals(True)
        self.kinds.setCurrentRow(row)
        self.finder.setText(typed)
        for widget in (self.kinds, self.finder):
            widget.blockSignals(False)
        self._has_below, self._has_forms = has_below, has_forms
        if self.is_running() and not has_below:
            self.leave_run()
        self.doubles.setVisible(has_doubles)

    def show_doubles(self, are_shown: bool) -> None:
        """Show whether the list holds possible doubles."""
        self.doubles.blockSignals(True)
        self.doubles.setChecked(are_shown)
        self.doubles.blockSignals(False)

    def show_hints(self, empty: str, more: str) -> None:
        """Say why the list is empty, or that it goes on."""
        self.list.say_empty(empty)
        self.more.setText(more)
        self.more.setVisible(bool(more))

    def show_form(self, is_shown: bool) -> None:
        """Show the form, or that nothing is selected; the line for many places stays open meanwhile."""
        if self.is_running() and is_shown:
            return
        self.right.setCurrentWidget(self.form if is_shown else self.nothing)

    def show_run(self) -> None:
        """Show the line for many places in the form's stead."""
        self.right.setCurrentWidget(self.run)
        self.keys_changed.emit()

    def is_running(self) -> bool:
        """Return whether the line for many places is open."""
        return self.right.currentWidget() is self.run

    def leave_run(self) -> None:
        """Show the form again and go back to the list."""
        self.right.setCurrentWidget(self.form)
        self.finder.setFocus()
        self.keys_changed.emit()

    def show_merging(self) -> None:
        """Show what is merged instead of the form."""
        self.right.setCurrentWidget(self.merging)
        self.keys_changed.emit()

    def is_merging(self) -> bool:
        """Return whether two rows are being merged."""
        return self.right.currentWidget() is self.merging

    # Page

    def key_labels(self) -> Mapping[str, str]:
        if self.is_merging():
            return {"F12": self.tr("merge")} if self.merging.merge.isEnabled() else {}
        if self.is_running():
            return {"F12": self.tr("make all")}
        labels = {"F12": self.tr("save")} if self.form.save.isEnabled() else {}
        if self.list.key() is None:
            return labels
        below, form = {"F6": self.tr("many below")}, {"F6": self.tr("form")}
        return {**labels, **(below if self._has_below else form if self._has_forms else {})}

    def press(self, key: str) -> bool:
        if key == "F12" and self.is_merging():
            self.merging.merge.click()
            return True
        if key == "F12":
            (self.run.make_requested if self.is_running() else self.form.save_requested).emit()
            return True
        if key == "F6" and self._has_below and not self.is_running():
            self.run_requested.emit()
            return True
        if key == "F6" and self._has_forms:
            self.form_requested.emit()
            return True
        return key == "F6" and self.is_running()

    def step_back(self) -> bool:
        if self.is_merging():
            return self.merging.step_back()
        if self.is_running():
            self.leave_run()
            return True
        return self.form.step_back()

    def take_focus(self) -> None:
        self.finder.setFocus()
        self.finder.selectAll()

    @Slot()
    def _on_back_to_find(self) -> None:
        self.finder.setFocus()

    @Slot(QKeyEvent)
    def _on_typed(self, event: QKeyEvent) -> None:
        self.finder.setFocus()
        self.finder.insert(event.text())

    @Slot(int)
    def _on_paged(self, direction: int) -> None:
        self.list.move_by(direction * self.list.rows_in_sight())

    @Slot()
    def _on_add(self) -> None:
        self.add_requested.emit(False)

    @Slot()
    def _on_add_below(self) -> None:
        if self._has_below:
            self.add_requested.emit(True)

    @Slot()
    def _on_go_around(self) -> None:
        if not self.is_merging():
            self.form.go_around()

    @Slot()
    def _on_kind_before(self) -> None:
        self._turn_to(self.kinds.currentRow() - 1)

    @Slot()
    def _on_kind_after(self) -> None:
        self._turn_to(self.kinds.currentRow() + 1)

    def _turn_to(self, row: int) -> None:
        if 0 <= row < self.kinds.count():
            self.finder.setFocus()
            self.kinds.setCurrentRow(row)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()


def _button(parent: QWidget, text: str, keys: str) -> QPushButton:
    button = QPushButton(f"{text}  {keys}", parent)
    button.setAccessibleName(f"{text}, {keys}")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
