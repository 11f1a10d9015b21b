"""The seat of the acts on the card: what can be done, then its few fields. Not modal; Esc steps back, text stays."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from desktop.models.act_form import ActChoice, ActForm, ActWish, Field, Option
from desktop.models.option_list import OptionList, OptionRole
from desktop.views.act_steps import ActSteps
from desktop.views.choice_view import ChoiceView
from desktop.views.option_rows import OptionRows
from desktop.views.pick_field import PickField
from desktop.views.theme import tokens
from desktop.views.tone import set_look
from desktop.views.type_ahead import TypeAhead

_READING_MS = 1_500
"""Nobody has read why an act was refused before that: a key on its way meanwhile is no answer to it."""


class ActPanel(QFrame):
    """Emits wishes. `finish` follows when one is done; `refuse` when not: then everything typed stays.

    Keys pressed in between wait: they mean the request as it is afterwards, however slow the disk.

    wished -- an act with what was typed; line_typed, line_requested -- the free line as it grows, and Enter on it
    lookup_requested -- (field, text): candidates are wanted; closed -- nothing is open any more
    """

    wished = Signal(ActWish)
    line_typed = Signal(str)
    line_requested = Signal(str)
    lookup_requested = Signal(Field, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("paper", "sheet")
        self.title = QLabel()
        self.title.setProperty("say", "true")
        self.title.setAccessibleName(self.tr("What is asked"))
        self.hint = QLabel()
        self.hint.setAccessibleName(self.tr("Hint"))
        for label in (self.title, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.rows = OptionRows()
        self.rows.setAccessibleName(self.tr("Choices"))
        self.steps = ActSteps()
        self._nothing = OptionList(self)
        self._picking: PickField | None = None
        self._request_id: UUID | None = None
        self._latest: UUID | None = None
        self._seen: UUID | None = None
        self._told: UUID | None = None
        self._reading = QTimer(self, singleShot=True, interval=_READING_MS)
        self._wish: ActWish | None = None
        self._ahead = TypeAhead(self)
        self._is_tight = False
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        gap = tokens().gap_px
        layout = QGridLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setHorizontalSpacing(gap)
        layout.setVerticalSpacing(gap // 2)
        layout.addWidget(self.title, 0, 0, 1, 2)
        layout.addWidget(self.steps, 1, 0)
        layout.addWidget(self.rows, 1, 1)
        layout.addWidget(self.hint, 2, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        self._grid = layout
        layout.setRowStretch(1, 1)

    def _connect(self) -> None:
        self.rows.clicked.connect(self._on_row_clicked)
        self._reading.timeout.connect(self._on_read)
        self.steps.step_changed.connect(self._on_step_changed)
        self.steps.picking_changed.connect(self._on_picking_changed)
        self.steps.hinted.connect(self._on_hinted)
        self.steps.decided.connect(self._on_decided)
        self.steps.line_typed.connect(self.line_typed)
        self.steps.line_requested.connect(self.line_requested)
        self.steps.refused.connect(self._on_refused)
        self.steps.lookup_requested.connect(self.lookup_requested)

    def look_at(self, request_id: UUID, last_entry: UUID, *, is_opened: bool = False) -> None:
        """Say which request is on the card and its newest entry. is_opened -- anew: what is half typed is taken back"""
        if is_opened or request_id != self._request_id:
            self._request_id = request_id
            self._wish = None
            self._reading.stop()
            self._ahead.release()
            self.steps.forget()
            self.hide()
        self._latest = last_entry

    def open(self, level: ChoiceView, *, text: str = "", form: ActForm | None = None) -> None:
        """Show what can be done, or the fields of *form*. text -- typed on the card already, on the free line."""
        self._reading.stop()
        self._seen = self._latest
        self.show()
        self.steps.begin(level, form=form)
        if text:
            level.field.insert_typed(text)

    def refresh(self, choices: Sequence[ActChoice]) -> None:
        """The request changed under the panel: offer what is possible now, keep everything typed."""
        self.steps.refresh(choices)

    def wish(self, wish: ActWish) -> None:
        """Wish for an act; while the one before is being done there is no second one."""
        if self._wish is not None:
            return
        self._wish = wish
        self.steps.kept.lent = ""  # where it stood before, it is taken away now
        self._ahead.hold()
        self.wished.emit(wish)

    def make_room(self, *, is_tight: bool) -> None:
        """In a tight place only a refusal is said under the fields."""
        self._is_tight = is_tight
        self.hint.setVisible(not is_tight or self.hint.property("tone") == "warning")

    def needed_height(self) -> int:
        """Return how high a form stands here with its longest hint, in pixels; 0 where a list is shown."""
        form = self.steps.form
        if form is None:
            return 0
        margins, gap = self._grid.contentsMargins(), self._grid.verticalSpacing()
        said = self.title.heightForWidth(self.width()) + (0 if self._is_tight else 2 * self.hint.fontMetrics().height())
        return margins.top() + margins.bottom() + 2 * gap + said + form.sizeHint().height()

    def seen(self) -> UUID | None:
        """Return the newest entry that stood on the card when the panel was opened, or that was told of since."""
        return self._seen

    def finish(self) -> None:
        """The act is done: forget what was typed for it and close; the keys pressed meanwhile come now."""
        wish, self._wish = self._wish, None
        self._ahead.release()
        if wish is not None:
            self.steps.finish(wish)
            self.hide()
            self.closed.emit()

    def refuse(self) -> None:
        """The act was not done: everything typed stays.

        Of the keys pressed before anybody could see that, none acts; their letters stand on the line.
        """
        if self._wish is not None:
            self._wish = None
            self.steps.kept.add_to_line(self._ahead.give_up())

    def see_latest(self) -> None:
        """What changed was said and stands on the card: once that can be read, Enter means the request as it is now."""
        self._told = self._latest
        self._reading.start()

    def step_back(self) -> bool:
        """Leave the innermost step, keeping what is typed; return False if none is open."""
        if self.isHidden():
            return False
        if not self.steps.step_back():
            self.hide()
            self.closed.emit()
        return True

    @Slot()
    def _on_read(self) -> None:
        self._seen = self._told

    @Slot()
    def _on_step_changed(self) -> None:
        self.title.setText(self.steps.title())
        self._say_how()

    def _say_how(self) -> None:
        form = self.steps.form
        if form is None:
            self.hint.setText(self.tr("Enter takes the marked line. Esc: back."))
        elif any(field.by_tab for field in form.form.fields):
            self.hint.setText(
                self.tr("Enter: go on, then it is done. Tab: words and time too. F12: done now. Esc: back.")
            )
        else:
            self.hint.setText(self.tr("Enter: go on, then it is done. F12: done now. Esc: back."))
        set_look(self.hint, "tone", "faded")
        self.make_room(is_tight=self._is_tight)

    @Slot(str)
    def _on_hinted(self, hint: str) -> None:
        self._say_how()
        if hint:
            said = f"{hint[:1].upper()}{hint[1:]}"
            self.hint.setText(self.tr("{hint}. {how}").format(hint=said, how=self.hint.text()))

    @Slot(str)
    def _on_refused(self, why: str) -> None:
        self.hint.setText(why)
        set_look(self.hint, "tone", "warning")
        self.make_room(is_tight=self._is_tight)

    @Slot(object)
    def _on_picking_changed(self, field: PickField | None) -> None:
        if self._picking is not None and self._picking is not field:
            self._picking.marked.disconnect(self.rows.mark)
        is_other = self._picking is not field
        self._picking = field
        self.rows.setVisible(field is not None)
        self._grid.setColumnStretch(1, 1 if field is not None else 0)
        if field is None:
            self.rows.setModel(self._nothing)
            return
        if is_other:
            self.rows.setModel(field.options)
            field.marked.connect(self.rows.mark)
        self.rows.mark(field.row())

    @Slot(ActForm)
    def _on_decided(self, form: ActForm) -> None:
        if self._request_id is None:
            return
        view = self.steps.form
        typed = view.values() if view is not None and view.form is form else {}
        self.wish(
            ActWish(request_id=self._request_id, act=form.act, subject=form.subject, typed=typed, seen=self._seen)
        )

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        option = index.data(OptionRole)
        if self._picking is not None and isinstance(option, Option):
            self._picking.take(option)
