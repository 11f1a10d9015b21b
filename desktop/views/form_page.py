"""The form of one kind of trouble: at the left what it has, at the right the fields of the chosen one, or a trial."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.act_form import Option
from desktop.models.form_outline import FormOutline
from desktop.views.form_history import FormHistory
from desktop.views.form_inputs import Languages
from desktop.views.form_list import FormList
from desktop.views.form_preview import FormPreview
from desktop.views.form_sets import Offers
from desktop.views.form_sheet import FormSheet
from desktop.views.hairline import Hairline
from desktop.views.page import Page
from desktop.views.plain_label import plain_label
from desktop.views.room import is_tight
from desktop.views.theme import tokens


class FormPage(Page):
    """Wishes: save_requested (F12), preview_requested (F8), history_requested (Alt+E), take_back_requested (Alt+Z)."""

    save_requested = Signal()
    take_back_requested = Signal()
    preview_requested = Signal()
    history_requested = Signal()

    def __init__(
        self,
        rows: FormOutline,
        languages: Languages,
        kinds: Sequence[Option],
        offers: Offers,
        pick: Callable[[Mapping[str, str]], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._can_save = False
        self._is_open = False
        self.title = plain_label(self)
        self.title.setProperty("heading", True)
        self.state, self.about = plain_label(self, "warning"), plain_label(self, "faded")
        self.notice = plain_label(self, "danger")
        self.list = FormList(rows, self)
        self.list.setAccessibleName(self.tr("What the form has"))
        self.hint = plain_label(self, "faded")
        self.hint.setText(self.tr("Alt+↑↓ move · Del take out · Alt+Z bring back · Alt+W languages · Alt+E versions"))
        self.sheet = FormSheet(languages, kinds, offers, pick)
        self.preview = FormPreview(pick, self)
        self.history = FormHistory(self)
        self.right = QStackedWidget(self)
        for widget in (self.sheet, self.preview, self.history):
            self.right.addWidget(widget)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        top = QVBoxLayout()
        top.setContentsMargins(2 * gap, gap, gap, gap // 2)
        top.setSpacing(2)
        top.addLayout(head)
        top.addWidget(self.about)
        top.addWidget(self.notice)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * gap, gap // 2, gap, gap // 2)
        foot.addWidget(self.hint)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(top)
        left.addWidget(self.list, 1)
        left.addWidget(Hairline(self, is_vertical=False))
        left.addLayout(foot)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 9)
        layout.addWidget(Hairline(self))
        layout.addWidget(self.right, 11)

    def _connect(self) -> None:
        self.list.entered.connect(self._on_entered)
        self.sheet.left_back.connect(self.take_focus)
        for keys, act in (("Alt+Z", self.take_back_requested.emit), ("Alt+W", self._on_unfold)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def show_head(self, title: str, *, state: str, about: str, notice: str, can_save: bool) -> None:
        """Say which kind's form it is, how it stands, which version, and what nobody may or can do now."""
        self.title.setText(title)
        for label, text in ((self.state, state), (self.about, about), (self.notice, notice)):
            label.setText(text)
            label.setVisible(bool(text))
        if can_save != self._can_save:
            self._can_save = can_save
            self.keys_changed.emit()

    def show_sheet(self) -> None:
        """Show the fields of the chosen item."""
        if self.right.currentWidget() is not self.sheet:
            self.right.setCurrentWidget(self.sheet)
            self.keys_changed.emit()

    def is_previewing(self) -> bool:
        """Return whether the form is being tried."""
        return self.right.currentWidget() is self.preview

    def is_reading_history(self) -> bool:
        """Return whether the versions are shown."""
        return self.right.currentWidget() is self.history

    # Page

    def key_labels(self) -> Mapping[str, str]:
        labels = {"F12": self.tr("save")} if self._can_save else {}
        return {**labels, "F8": self.tr("fields") if self.is_previewing() else self.tr("try it")}

    def press(self, key: str) -> bool:
        if key == "F12":
            self.save_requested.emit()
        elif key == "F8":
            self._turn_right(self.preview, self.preview_requested)
            if self.is_previewing():
                self.preview.begin()
        return key in ("F12", "F8")

    def step_back(self) -> bool:
        if not self.list.hasFocus():
            self.show_sheet()
            self.take_focus()
            return True
        if self.right.currentWidget() is not self.sheet:
            self.show_sheet()
            return True
        if self._can_save:
            self.said.emit(self.tr("The form is not saved yet: it waits as it is."))
        return False

    def show_versions(self) -> bool:
        self._turn_right(self.history, self.history_requested)
        if self.is_reading_history():
            self.history.begin()
        return True

    def take_focus(self) -> None:
        self.list.setFocus()

    def _turn_right(self, widget: QWidget, wish: Any) -> None:
        if self.right.currentWidget() is widget:
            self.show_sheet()
            self.take_focus()
        else:
            wish.emit()
            self.right.setCurrentWidget(widget)
            self.keys_changed.emit()

    @Slot()
    def _on_entered(self) -> None:
        self.show_sheet()

    @Slot()
    def _on_unfold(self) -> None:
        self._is_open = not self._is_open
        self.sheet.unfold(self._is_open)

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(not is_tight(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if is_tight(self):
            self.said.emit(self.hint.text())  # there is no room for it beside the list
