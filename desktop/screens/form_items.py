"""The items of a form at work: chosen in the list, typed into their fields, moved, taken out and brought back."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import SupervisorNeeded
from desktop.domain.form_check import FormPart, FormProblem
from desktop.domain.forms import AlsoAsked, Question, read_form
from desktop.models.directory_fields import label_key
from desktop.models.form_draft import FormDraft, Spot, StoredForm
from desktop.models.form_outline import FormOutline, OutlineRow, outline
from desktop.screens.context import Desk
from desktop.views.form_page import FormPage
from desktop.wording import form_words
from desktop.wording.language import LANGUAGES

_WRITTEN = (FormPart.QUESTIONS, FormPart.SCRIPT, FormPart.PREPARE)


class FormItems(QObject):
    """touched -- the draft is other than before"""

    touched = Signal()

    def __init__(self, desk: Desk, page: FormPage, rows: FormOutline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._page, self._rows = desk, page, rows
        self._list, self._sheet = page.list, page.sheet
        self._draft = FormDraft(StoredForm(form={}, patterns={}))
        self._kinds: Mapping[str, str] = {}
        self._problems: Sequence[FormProblem] = ()
        self._is_bringing = False
        page.list.chosen.connect(self._on_chosen)
        page.list.entered.connect(self._on_entered)
        page.list.typed.connect(self._on_typed)
        page.list.move_requested.connect(self._on_move_requested)
        page.list.take_out_requested.connect(self._on_take_out_requested)
        page.take_back_requested.connect(self._on_take_back_requested)
        page.sheet.edited.connect(self._on_edited)

    def work_on(self, draft: FormDraft, kinds: Mapping[str, str], *, is_other: bool = False) -> None:
        """Let this draft be edited. kinds -- what each kind of trouble is called; is_other -- of another kind"""
        self._draft, self._kinds = draft, kinds
        if is_other:
            self._problems = ()
            self._rows.replace(self._outline())
            self._list.choose(Spot(FormPart.QUESTIONS, 0))
        self.show()

    def show(self) -> None:
        """Show the list and the fields of the chosen item as they stand."""
        self._bring()
        self._show_item()

    def show_problems(self, problems: Sequence[FormProblem]) -> bool:
        """Mark what is wrong and put the cursor on the first that cannot be saved; return whether there is one."""
        self._problems = problems
        first = next((one for one in problems if one.is_refused), None)
        if first is None:
            return False
        self._page.show_sheet()
        self._bring()
        self._list.choose(Spot(first.part, first.at))
        self._show_item()
        self._desk.say(self._said(first))
        self._sheet.begin(first.field)
        return True

    def may_change(self) -> bool:
        """Return whether one may change something here; say why not."""
        is_editable = self.is_editable()
        if not is_editable:
            self._desk.say(self._desk.explained(SupervisorNeeded(act="directory", role=self._desk.seat.person.role)))
        return is_editable

    def is_editable(self) -> bool:
        """Return whether one may type here: who is to save it is asked first where nobody is on duty."""
        return not self._desk.seat.is_on_duty or self._desk.seat.may_supervise()

    @Slot(object)
    def _on_chosen(self, _spot: Spot) -> None:
        if not self._is_bringing:
            self._show_item()

    @Slot()
    def _on_entered(self) -> None:
        spot = self._list.spot()
        if spot is None or not self.may_change():
            return
        if spot.part is FormPart.ALSO_ASKED:
            self._toggle(spot)
        else:
            self._sheet.begin()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """What is written on the list begins a new item of the part where one stands."""
        spot = self._list.spot()
        if spot is None or not self.may_change():
            return
        if spot.part is FormPart.ALSO_ASKED:
            if text == " ":
                self._toggle(spot)
            return
        self._page.show_sheet()
        if spot.part is FormPart.PATTERNS:
            self._sheet.begin_last_pattern(text)
        else:
            self._list.choose(Spot(spot.part, len(self._draft.items(spot.part))))
            self._sheet.begin("labels", text)

    def _toggle(self, spot: Spot) -> None:
        self._draft.toggle(list(AlsoAsked)[spot.at])
        self._touch()

    @Slot(str, object)
    def _on_edited(self, field: str, value: object) -> None:
        spot = self._list.spot()
        if spot is None:
            return
        if spot.part is FormPart.PATTERNS:
            words = [str(one) for one in value] if isinstance(value, list) else []
            self._draft.put_patterns(_language(spot), words)
        else:
            self._draft.put(spot, field, value)
            if field in ("kind", "choices") or (self._question(spot) is not None and not self._sheet.has_question()):
                self._follow(spot)
        self._touch()

    def _follow(self, spot: Spot) -> None:
        """The answers of the question are others: what follows from them is shown for these."""
        question = self._question(spot)
        self._sheet.follow(question)
        if question is not None:
            self._sheet.show_sets(question, self._draft.item(spot).get("sets", ()))

    @Slot(int)
    def _on_move_requested(self, by: int) -> None:
        spot = self._list.spot()
        if spot is None or not self._may_take(spot):
            return
        to = self._draft.move(spot, by)
        self._touch()
        self._list.choose(to)

    @Slot()
    def _on_take_out_requested(self) -> None:
        spot = self._list.spot()
        if spot is None or not self._may_take(spot):
            return
        self._draft.take_out(spot)
        self._touch()
        self._show_item()
        self._desk.say(self.tr("Taken out. Alt+Z brings it back."))

    def _may_take(self, spot: Spot) -> bool:
        """Return whether what stands there can be moved and taken out; say why not."""
        if not self.may_change():
            return False
        is_written = spot.part in _WRITTEN and spot.at < len(self._draft.items(spot.part))
        if not is_written:
            self._desk.say(self.tr("Nothing stands here that can be moved or taken out."))
        return is_written

    @Slot()
    def _on_take_back_requested(self) -> None:
        if not self.may_change():
            return
        spot = self._draft.bring_back()
        if spot is None:
            self._desk.say(self.tr("Nothing was taken out here: there is nothing to bring back."))
            return
        self._touch()
        self._list.choose(spot)
        self._show_item()

    def _touch(self) -> None:
        self._problems = ()
        self._bring()
        if (spot := self._list.spot()) is not None:
            self._show_hint(spot)
        self.touched.emit()

    def _bring(self) -> None:
        spot = self._list.spot()
        self._is_bringing = True
        self._rows.bring(self._outline())
        if spot is not None and self._list.spot() != spot:
            self._list.choose(spot)
        self._is_bringing = False

    def _outline(self) -> list[OutlineRow]:
        return outline(self._draft, self._desk.language, self._problems, self._kinds)

    def _show_item(self) -> None:
        spot = self._list.spot()
        if spot is None:
            return
        sheet, item = self._sheet, self._draft.item(spot)
        questions = read_form(self._draft.form).questions
        earlier = questions[: spot.at] if spot.part is FormPart.QUESTIONS else questions
        sheet.turn_to(spot.part, item, earlier, self._draft.known_questions(), self._question(spot))
        sheet.setEnabled(self.is_editable())
        if spot.part is FormPart.PATTERNS:
            sheet.show_patterns([str(one) for one in self._draft.patterns.get(_language(spot), ())])
        self._follow(spot)
        self._show_hint(spot)

    def _show_hint(self, spot: Spot) -> None:
        """Say what this is, and what is wrong with it as long as nothing was typed since."""
        wrong = next((one for one in self._problems if Spot(one.part, one.at) == spot and one.is_refused), None)
        self._sheet.show_hint(self._hint(spot), self._said(wrong) if wrong else "")

    def _said(self, wrong: FormProblem) -> str:
        return form_words.problem(wrong, self._desk.language, self._draft.known_questions())

    def _question(self, spot: Spot) -> Question | None:
        questions = read_form(self._draft.form).questions
        is_one = spot.part is FormPart.QUESTIONS and spot.at < len(questions)
        return questions[spot.at] if is_one else None

    def _hint(self, spot: Spot) -> str:
        hints = {
            FormPart.SCRIPT: self.tr("Read out to the caller, word for word, while the call lasts."),
            FormPart.PREPARE: self.tr("Told to the caller at the end: what is to be ready when somebody comes."),
            FormPart.ALSO_ASKED: self.tr("Every call has this field. Space lets Enter go there after the questions."),
            FormPart.PATTERNS: self.tr(
                "A caller's words that begin like this point to this kind. The longest that fit win, and a kind with "
                "a person in danger goes before; of equals, the one higher in the directory."
            ),
        }
        return hints.get(spot.part, "")


def _language(spot: Spot) -> str:
    """Return the language of the words that point here, as labels are stored."""
    return label_key(list(LANGUAGES)[spot.at])
