"""What can be unreadable in the form of a call: the true time, a number. It is said at once, and the text stays."""

from desktop.domain.earlier import Ended, ended_as_typed
from desktop.domain.errors import AnswerRefused, TimeInFuture, TimeUnreadable
from desktop.domain.forms import QuestionKind, read_answer
from desktop.domain.when import read_when
from desktop.models.intake_form import IntakeForm
from desktop.screens.context import Desk
from desktop.storage.queries.desk import people
from desktop.views.intake_page import IntakePage
from desktop.wording.intake import say
from desktop.wording.shown import shown


class IntakeChecks:
    """Asked when a field is left."""

    def __init__(self, desk: Desk, form: IntakeForm, page: IntakePage) -> None:
        self._desk, self._form, self._page = desk, form, page

    def is_time_readable(self) -> bool:
        """Show what the typed time means; say so if it means nothing."""
        text = self._form.half.text("when").strip()
        try:
            when = read_when(text, now=self._desk.now(), day=self._desk.day)
        except (TimeUnreadable, TimeInFuture) as error:
            self._desk.say(self._desk.explained(error))
            self._page.sheet.mark("when", "?")
            return False
        moment = self._desk.language.moment(when, self._desk.zone, self._desk.today())
        self._page.sheet.mark("when", say("means", self._desk.language, time=moment) if text else "")
        return True

    def ended(self) -> Ended | None:
        """Return how it ended by the form, None while it is open. Raises TimeUnreadable, TimeInFuture."""
        desk, half = self._desk, self._form.half
        typed, when = half.text("ended"), half.text("when").strip()
        if not typed.strip():
            return None
        began_at = read_when(when, now=desk.now(), day=desk.day) if when else None
        return ended_as_typed(typed, desk.read(people), began_at=began_at, now=desk.now(), day=desk.day)

    def is_end_readable(self) -> bool:
        """Show when and by whom it ended by what is typed; say so if that cannot be."""
        desk = self._desk
        try:
            ended = self.ended()
        except (TimeUnreadable, TimeInFuture) as error:
            desk.say(desk.explained(error))
            self._page.sheet.mark("ended", "?")
            return False
        at = desk.language.moment(ended.at, desk.zone, desk.today()) if ended and ended.at else ""
        said = " ".join(part for part in (at, shown(ended.person, most=40)) if part) if ended else ""
        self._page.sheet.mark("ended", say("means", desk.language, time=said) if said else "")
        return True

    def is_answer_readable(self, key: str) -> bool:
        """Say so if a number was asked for and something else is typed."""
        question = next((q for q in self._form.questions if q.key == key), None)
        if question is None or question.kind is not QuestionKind.NUMBER:
            return True
        try:
            read_answer(question, self._form.half.answers.get(key))
        except AnswerRefused as error:
            self._desk.say(self._desk.explained(error))
            return False
        return True
