"""What can be unreadable in the form of a call: the true time, a number. It is said at once, and the text stays."""

from desktop.domain.errors import AnswerRefused, TimeInFuture, TimeUnreadable
from desktop.domain.forms import QuestionKind, read_answer
from desktop.domain.when import read_when
from desktop.models.intake_form import IntakeForm
from desktop.screens.context import Desk
from desktop.views.intake_page import IntakePage
from desktop.wording.intake import say


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
