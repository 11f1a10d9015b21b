"""The form of a kind of trouble at work: chosen, edited, tried, checked, saved as its next version."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.domain.due import Priority
from desktop.domain.errors import DaybookError, FormChanged, SupervisorNeeded
from desktop.domain.form_check import FormPart, FormProblem, form_problems
from desktop.domain.forms import AlsoAsked, Question, QuestionKind, read_form
from desktop.domain.records import Category
from desktop.models.act_form import Option
from desktop.models.directory_fields import LINES, label_key
from desktop.models.form_draft import FormDraft, Spot, StoredForm
from desktop.models.form_outline import FormOutline, outline
from desktop.screens.context import Desk
from desktop.screens.draft_shelf import DraftShelf
from desktop.screens.form_history import FormHistoryScreen
from desktop.screens.form_trial import FormTrial
from desktop.storage.queries.categories import categories
from desktop.storage.queries.directory_records import directory_record
from desktop.views.form_page import FormPage
from desktop.views.form_sets import Offers
from desktop.wording import form_words, statuses
from desktop.wording.language import LANGUAGES
from desktop.workflow.forms import save_form

KIND = "intake form"
_TABLES = frozenset({"category", "intake_form"})
_WRITTEN = (FormPart.QUESTIONS, FormPart.SCRIPT, FormPart.PREPARE)


class FormEditorScreen(QObject):
    """Owns the page, and what is typed of each kind's form and not saved."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._category_id: UUID | None = None
        self._drafts: dict[UUID, FormDraft] = {}
        self._kinds: list[Category] = []
        self._problems: tuple[FormProblem, ...] = ()
        self._refusal = ""
        self._saving: set[UUID] = set()
        self._is_bringing = False
        self._rows = FormOutline()
        self.page = FormPage(self._rows, self._languages(), self._answered(), self._offers(), desk.language.pick)
        self._rows.setParent(self.page)
        self._shelf = DraftShelf(desk, KIND, self._bodies, self)
        self._trial = FormTrial(desk, self.page.preview, self.page.sheet, self)
        self._history = FormHistoryScreen(desk, self.page.history, self)
        self._connect()
        self._bring_back()

    def _connect(self) -> None:
        page = self.page
        page.list.chosen.connect(self._on_chosen)
        page.list.entered.connect(self._on_entered)
        page.list.typed.connect(self._on_typed)
        page.list.move_requested.connect(self._on_move_requested)
        page.list.take_out_requested.connect(self._on_take_out_requested)
        page.sheet.edited.connect(self._on_edited)
        page.sheet.tried.connect(self._on_tried)
        page.save_requested.connect(self.save)
        page.take_back_requested.connect(self._on_take_back_requested)
        page.preview_requested.connect(self._on_preview_requested)
        page.history_requested.connect(self._on_history_requested)
        page.shown.connect(self._show_head)
        self._history.taken.connect(self._on_version_taken)
        self._history.read.connect(self._show_head)
        self._desk.changes.happened.connect(self._on_changes)
        self._desk.seat.changed.connect(self._show_all)

    def open(self, category_id: UUID) -> None:
        """Show the form of a kind as it was left half edited, else as it is stored."""
        self._problems, self._refusal = (), ""
        is_other = category_id != self._category_id
        self._category_id = category_id
        self._read()
        self.page.show_sheet()
        if is_other:
            self._rows.replace(self._outline())
            self._trial.forget()
            self.page.list.choose(Spot(FormPart.QUESTIONS, 0))
        self._show_all()

    def keep_draft(self) -> None:
        """Keep what is typed now: the window closes."""
        self._shelf.save_now()

    def has_draft(self, category_id: UUID) -> bool:
        """Return whether something of the form is not saved."""
        return category_id in self._drafts and self._drafts[category_id].is_changed

    @property
    def draft(self) -> FormDraft:
        """What stands in the form now."""
        assert self._category_id is not None
        return self._drafts[self._category_id]

    @Slot()
    def save(self) -> None:
        """Check what is typed and save it: the form as the next version, the words that point here as they are."""
        category_id = self._category_id
        if category_id is None or category_id in self._saving:
            return
        draft = self.draft
        if not draft.is_changed:
            self._desk.say(self.tr("Nothing is changed here: there is nothing to save."))
            return
        if not self._may_change() or self._desk.seat.asks_first(self.save):
            return
        form = draft.finished()
        self._problems = form_problems(form, kind=self._key(), kinds=frozenset(one.key for one in self._kinds))
        refused = next((one for one in self._problems if one.is_refused), None)
        if refused is not None:
            self._go_to(refused)
            return
        self._saving.add(category_id)
        patterns, based_on = dict(draft.patterns), draft.stored.form_id
        work = partial(save_form, self._desk.office, category_id, form, patterns, based_on=based_on, by=self._desk.me)
        done = partial(self._on_saved, category_id, form, patterns, dict(draft.form))
        self._desk.act(work, done=done, failed=partial(self._on_refused, category_id))

    def _on_saved(
        self,
        category_id: UUID,
        form: Mapping[str, Any],
        patterns: Mapping[str, Any],
        sent: Mapping[str, Any],
        form_id: UUID | None,
    ) -> None:
        """What was typed while it was on its way stays, as a change of what is stored now."""
        self._saving.discard(category_id)
        before = self._drafts[category_id]
        now = FormDraft(StoredForm(form_id=form_id, form=form, patterns=patterns))
        if before.form != sent:
            now.form = before.form
        now.patterns = before.patterns
        self._drafts[category_id] = now
        self._shelf.touch()
        self._refusal = ""
        warned = [form_words.problem(one, self._desk.language) for one in self._problems]
        said = self.tr("Saved: the form of {title}.").format(title=self._title())
        self._desk.report(" ".join([said, *warned]))
        self._read()
        self._show_all()

    def _on_refused(self, category_id: UUID, error: DaybookError) -> None:
        """Nothing typed is lost; after a newer version was told, saving again puts this one upon it."""
        self._saving.discard(category_id)
        if category_id == self._category_id:
            self._refusal = self._desk.explained(error)
            self._read()
            if isinstance(error, FormChanged):
                self._drafts[category_id] = self._upon_newest(self._drafts[category_id])
            self._show_all()

    def _upon_newest(self, draft: FormDraft) -> FormDraft:
        now = FormDraft(self._stored())
        now.form, now.patterns = draft.form, draft.patterns
        return now

    def _go_to(self, problem: FormProblem) -> None:
        self._refusal = ""
        spot = Spot(problem.part, problem.at)
        self.page.show_sheet()
        self._bring()
        self.page.list.choose(spot)
        self._show_all()
        said = form_words.problem(problem, self._desk.language)
        self._desk.say(said)
        self.page.sheet.begin(problem.field)

    @Slot(object)
    def _on_chosen(self, _spot: Spot) -> None:
        if not self._is_bringing:
            self._show_item()

    @Slot()
    def _on_entered(self) -> None:
        spot = self.page.list.spot()
        if spot is None or not self._may_change():
            return
        if spot.part is FormPart.ALSO_ASKED:
            self._toggle(spot)
        else:
            self.page.sheet.begin()

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        """What is written on the list begins a new item of the part where one stands."""
        spot = self.page.list.spot()
        if spot is None or not self._may_change():
            return
        if spot.part is FormPart.ALSO_ASKED:
            if text == " ":
                self._toggle(spot)
        elif spot.part is FormPart.PATTERNS:
            self.page.show_sheet()
            self.page.sheet.begin_last_pattern(text)
        else:
            self.page.show_sheet()
            self.page.list.choose(Spot(spot.part, len(self.draft.items(spot.part))))
            self.page.sheet.begin("labels", text)

    def _toggle(self, spot: Spot) -> None:
        self.draft.toggle(list(AlsoAsked)[spot.at])
        self._touch()

    @Slot(str, object)
    def _on_edited(self, field: str, value: object) -> None:
        spot = self.page.list.spot()
        if spot is None:
            return
        if spot.part is FormPart.PATTERNS:
            kept = [str(one) for one in value] if isinstance(value, list) else []
            self.draft.put_patterns(label_key(list(LANGUAGES)[spot.at]), kept)
            self._on_tried(self.page.sheet.trial.text())
        elif spot.part is FormPart.PREPARE:
            self.draft.put(spot, field, value)
        else:
            self.draft.put(spot, field, value)
            if field in ("kind", "choices"):
                self._follow(spot)
        self._touch()

    def _follow(self, spot: Spot) -> None:
        """The answers of the question are others: what follows from them is shown for these."""
        question = self._question(spot)
        self.page.sheet.follow(question)
        if question is not None:
            self.page.sheet.show_sets(question, self.draft.item(spot).get("sets", ()))

    @Slot(int)
    def _on_move_requested(self, by: int) -> None:
        spot = self.page.list.spot()
        if spot is not None and spot.part in _WRITTEN and self._may_change():
            to = self.draft.move(spot, by)
            self._touch()
            self.page.list.choose(to)

    @Slot()
    def _on_take_out_requested(self) -> None:
        spot = self.page.list.spot()
        if spot is not None and spot.part in _WRITTEN and self._may_change() and self.draft.take_out(spot):
            self._touch()
            self.page.list.choose(spot)
            self._show_item()
            self._desk.say(self.tr("Taken out. Alt+Z brings it back."))

    @Slot()
    def _on_take_back_requested(self) -> None:
        if self._category_id is not None and self._may_change() and (spot := self.draft.bring_back()) is not None:
            self._touch()
            self.page.list.choose(spot)
            self._show_item()

    @Slot()
    def _on_preview_requested(self) -> None:
        self._trial.begin(read_form(self.draft.form), self.draft.items(FormPart.PREPARE), self._kind_names())

    @Slot()
    def _on_history_requested(self) -> None:
        self._history.begin(self.draft.form)

    @Slot(object)
    def _on_version_taken(self, form: Mapping[str, Any]) -> None:
        if self._may_change():
            self.draft.replace(form)
            self.page.show_sheet()
            self._touch()
            self._show_item()
            self.page.take_focus()
            self._desk.say(self.tr("It stands in the form again, not saved yet. F12 saves it as the next version."))

    @Slot(str)
    def _on_tried(self, words: str) -> None:
        edited = [
            replace(one, patterns=self.draft.patterns) if one.id == self._category_id else one for one in self._kinds
        ]
        self._trial.tell_kind(words, edited)

    def _touch(self) -> None:
        """Something is other than before: keep it, and show it wherever it is seen."""
        self._problems, self._refusal = (), ""
        self._shelf.touch()
        self._bring()
        self._show_head()

    def _bring(self) -> None:
        spot = self.page.list.spot()
        self._is_bringing = True
        self._rows.bring(self._outline())
        if spot is not None and self.page.list.spot() != spot:
            self.page.list.choose(spot)
        self._is_bringing = False

    def _outline(self) -> list[Any]:
        return outline(self.draft, self._desk.language, self._problems, self._kind_names())

    @Slot()
    def _show_all(self) -> None:
        if self._category_id is not None:
            self._bring()
            self._show_item()
            self._show_head()

    def _show_item(self) -> None:
        spot = self.page.list.spot()
        if spot is None:
            return
        sheet, draft = self.page.sheet, self.draft
        questions = read_form(draft.form).questions
        earlier = questions[: spot.at] if spot.part is FormPart.QUESTIONS else questions
        question = self._question(spot)
        sheet.turn_to(spot.part, draft.item(spot), earlier, question)
        sheet.setEnabled(self._desk.seat.may_supervise())
        if spot.part is FormPart.PATTERNS:
            sheet.show_patterns([str(one) for one in draft.patterns.get(label_key(list(LANGUAGES)[spot.at]), ())])
            self._on_tried(sheet.trial.text())
        if question is not None:
            sheet.show_sets(question, draft.item(spot).get("sets", ()))
        wrong = next((one for one in self._problems if Spot(one.part, one.at) == spot and one.is_refused), None)
        notice = form_words.problem(wrong, self._desk.language) if wrong else ""
        sheet.show_hint(self._hint(spot), notice)

    def _question(self, spot: Spot) -> Question | None:
        questions = read_form(self.draft.form).questions
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

    @Slot()
    def _show_head(self) -> None:
        if self._category_id is None:
            return
        is_changed = self.draft.is_changed
        hint = "" if self._desk.seat.may_supervise() else self.tr("Only a supervisor can save changes here.")
        self.page.show_head(
            self._title(),
            state=self.tr("not saved") if is_changed else "",
            about=self._history.said(),
            notice=self._refusal or hint,
            can_save=is_changed,
        )

    def _may_change(self) -> bool:
        seat = self._desk.seat
        if not seat.is_on_duty or seat.may_supervise():
            return True
        self._desk.say(self._desk.explained(SupervisorNeeded(act="directory", role=seat.person.role)))
        return False

    def _read(self) -> None:
        """Read the kinds, the stored form and its versions anew; what is typed stays."""
        self._kinds = self._desk.read(categories)
        category_id = self._category_id
        if category_id is None:
            return
        if not self.has_draft(category_id):
            self._drafts[category_id] = FormDraft(self._stored())
        self._history.follow(self._key())
        nothing = Option("", "–")
        others = [Option(one.key, self._desk.language.pick(one.labels)) for one in self._kinds]
        self.page.sheet.offer_kinds([nothing, *(one for one in others if one.key != self._key())])

    def _stored(self) -> StoredForm:
        assert self._category_id is not None
        record = self._desk.read(partial(directory_record, kind="category", row_id=self._category_id))
        values = record.values if record is not None else {}
        return StoredForm(
            form_id=values.get("form_id"), form=values.get("form", {}), patterns=values.get("patterns", {})
        )

    def _category(self) -> Category | None:
        return next((one for one in self._kinds if one.id == self._category_id), None)

    def _key(self) -> str:
        category = self._category()
        return category.key if category is not None else ""

    def _title(self) -> str:
        category = self._category()
        return self._desk.language.pick(category.labels) if category is not None else ""

    def _kind_names(self) -> dict[str, str]:
        return {one.key: self._desk.language.pick(one.labels) for one in self._kinds}

    @Slot(object)
    def _on_changes(self, changes: dict[str, set[UUID]]) -> None:
        if self._category_id is not None and self.page.isVisible() and _TABLES & changes.keys():
            self._read()
            self._bring()
            self._show_head()

    def _bodies(self) -> dict[Any, Mapping[str, Any]]:
        return {
            category_id: {"category_id": str(category_id), **draft.as_body()}
            for category_id, draft in self._drafts.items()
            if draft.is_changed
        }

    def _bring_back(self) -> None:
        for draft_id, body in self._shelf.kept_before():
            category_id = UUID(body["category_id"])
            self._drafts[category_id] = FormDraft.from_body(body)
            self._shelf.adopt(category_id, draft_id, body)

    def _languages(self) -> list[tuple[str, str]]:
        code = self._desk.language.code
        ordered = sorted(LANGUAGES.items(), key=lambda one: one[0] != code)
        return [(label_key(each), name) for each, name in ordered]

    def _answered(self) -> list[Option]:
        return [Option(kind, form_words.question_kind(kind, self._desk.language)) for kind in QuestionKind]

    def _offers(self) -> Offers:
        language, nothing = self._desk.language, Option("", "–")
        return Offers(
            priority=[nothing, *(Option(one, statuses.priority(one, language)) for one in Priority)],
            line=[nothing, *(Option(str(line), self.tr("line {line}").format(line=line)) for line in LINES)],
            kind=[nothing],
        )
