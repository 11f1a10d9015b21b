"""What stands above and below the sheet: which call this is, when it will be due and where it goes."""

from PySide6.QtCore import QObject, Slot

from desktop.domain.due import Priority, due_at
from desktop.models.intake_form import IntakeForm
from desktop.screens.context import Desk
from desktop.screens.parked_calls import ParkedCalls
from desktop.views.intake_page import IntakePage
from desktop.wording.intake import say


class IntakeHead(QObject):
    """Follows the form and the parked calls."""

    def __init__(
        self, desk: Desk, form: IntakeForm, page: IntakePage, parked: ParkedCalls, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._form, self._page, self._parked = desk, form, page, parked
        form.changed.connect(self._on_changed)
        form.replaced.connect(self.show)
        parked.changed.connect(self.show)

    @Slot(str)
    def _on_changed(self, name: str) -> None:
        if name == "danger":
            self.show()
        elif name in ("kind", "priority", "when"):
            self._show_promise()

    def _show_promise(self) -> None:
        language, half, category = self._desk.language, self._form.half, self._form.category
        if category is None:
            self._page.show_promise(say("no_kind_yet", language))
            return
        priority = Priority.DANGER if half.is_danger else half.priority or category.priority
        due = due_at(self._desk.now(), priority, category.due_minutes)
        facts = {"line": category.line, "team": category.team or ""}
        if due is None:
            self._page.show_promise(say("goes_to", language, **facts) if category.team else "")
            return
        moment = language.moment(due, self._desk.zone, self._desk.today())
        self._page.show_promise(say("due_team" if category.team else "due", language, due=moment, **facts))

    @Slot()
    def show(self) -> None:
        """Show which call stands in the form, and where it would go."""
        language, half = self._desk.language, self._form.half
        time = language.moment(half.began_at, self._desk.zone, self._desk.today())
        head = say("new_call" if half.is_empty else "call_from", language, time=time)
        fetches = half.is_empty and bool(self._parked.waiting)
        if half.is_danger:
            head = say("danger_head", language, head=head)
        self._page.show_head(head, say("f2_fetches", language) if fetches else "", is_danger=half.is_danger)
        self._page.sheet.mark("when", "")
        self._show_promise()
