"""What stands above and below the sheet: which call this is, which ones wait, when it will be due and where it goes."""

from PySide6.QtCore import QObject, Slot

from desktop.domain.due import Priority, due_at
from desktop.domain.half_typed import HalfTyped
from desktop.models.intake_form import IntakeForm
from desktop.screens.context import Desk
from desktop.screens.parked_calls import ParkedCalls
from desktop.views.intake_page import IntakePage
from desktop.wording.intake import say

_SHORT = 24


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
        """Show which call stands in the form, which ones wait, and where it would go."""
        language, half = self._desk.language, self._form.half
        time = language.moment(half.began_at, self._desk.zone, self._desk.today())
        head = say("new_call" if half.is_empty else "call_from", language, time=time)
        calls = " · ".join(f"Alt+{at} {_short(one)}" for at, one in enumerate(self._parked.waiting[:9], start=1))
        what = "f2_fetches" if half.is_empty else "parked"
        if half.is_danger:
            head = say("danger_head", language, head=head)
        self._page.show_head(head, say(what, language, calls=calls) if calls else "", is_danger=half.is_danger)
        for field in ("when", "ended"):
            self._page.sheet.mark(field, "")
        self._show_promise()


def _short(half: HalfTyped) -> str:
    """Return by what a parked call is known again."""
    said = " ".join((half.text("place") or half.text("who") or half.text("words")).split())
    return said if len(said) <= _SHORT else f"{said[: _SHORT - 1]}…"
