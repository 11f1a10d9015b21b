"""What stands above and below the sheet: which call this is, when it will be due and where it goes."""

from PySide6.QtCore import QObject, Slot

from desktop.domain.due import due_at
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
        elif name in ("kind", "answers", "priority", "when"):
            self._show_promise()

    def _show_promise(self) -> None:
        language, made_of = self._desk.language, self._form.taken
        category = made_of.category
        if category is None:
            self._page.show_promise(say("no_kind_yet", language))
            return
        due = due_at(self._desk.now(), made_of.priority, category.due_minutes)
        team = category.team if made_of.team_id is not None else None
        facts = {"line": made_of.line, "team": team or ""}
        if due is None:
            said = say("goes_to", language, **facts) if team else ""
        else:
            moment = language.moment(due, self._desk.zone, self._desk.today())
            said = say("due_team" if team else "due", language, due=moment, **facts)
        self._page.show_promise(said)

    @Slot()
    def show(self) -> None:
        """Show which call stands in the form, and where it would go."""
        language, half = self._desk.language, self._form.half
        time = language.moment(half.began_at, self._desk.zone, self._desk.today())
        head = say("new_call" if half.is_empty else "call_from", language, time=time)
        fetches = half.is_empty and bool(self._parked.waiting)
        is_danger = self._form.is_danger
        if is_danger:
            head = say("danger_head", language, head=head)
        self._page.show_head(head, say("f2_fetches", language) if fetches else "", is_danger=is_danger)
        for field in ("when", "ended"):
            self._page.sheet.mark(field, "")
        self._show_promise()
