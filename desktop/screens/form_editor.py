"""The form of a kind of trouble at work: opened, edited, tried, checked, saved as its next version."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.domain.due import Priority
from desktop.domain.errors import DaybookError, FormChanged
from desktop.domain.form_check import FormPart, form_problems
from desktop.domain.form_versions import FormVersion
from desktop.domain.forms import QuestionKind, read_form
from desktop.domain.records import Category
from desktop.models.act_form import Option
from desktop.models.directory_fields import LINES, label_key
from desktop.models.form_draft import FormDraft, StoredForm
from desktop.models.form_outline import FormOutline
from desktop.screens.context import Desk
from desktop.screens.form_drafts import FormDrafts, stored_form
from desktop.screens.form_history import FormHistoryScreen
from desktop.screens.form_items import FormItems
from desktop.screens.form_trial import FormTrial
from desktop.storage.queries.categories import categories
from desktop.storage.queries.form_versions import versions_met
from desktop.views.form_page import FormPage
from desktop.views.form_sets import Offers
from desktop.wording import form_words, statuses
from desktop.wording.language import LANGUAGES
from desktop.workflow.forms import save_form

_TABLES = frozenset({"category", "intake_form"})


class FormEditorScreen(QObject):
    """Owns the page; one kind's form is open at a time, what is typed in others waits."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._category_id: UUID | None = None
        self._kinds: list[Category] = []
        self._refusals: dict[UUID, str] = {}
        self._saving: set[UUID] = set()
        rows = FormOutline()
        self.page = FormPage(rows, self._languages(), self._answered(), self._offers(), desk.language.pick)
        rows.setParent(self.page)  # the view goes first: it must not outlive its model
        self._drafts = FormDrafts(desk, self)
        self._items = FormItems(desk, self.page, rows, self)
        self._trial = FormTrial(desk, self.page.preview, self.page.sheet, self)
        self._history = FormHistoryScreen(desk, self.page.history, self)
        self._connect()

    def _connect(self) -> None:
        page = self.page
        page.save_requested.connect(self.save)
        page.preview_requested.connect(self._on_preview_requested)
        page.history_requested.connect(self._on_history_requested)
        page.sheet.tried.connect(self._on_tried)
        self._items.touched.connect(self._on_touched)
        self._history.taken.connect(self._on_version_taken)
        self._history.read.connect(self._show_head)
        self._desk.changes.happened.connect(self._on_changes)
        self._desk.seat.changed.connect(self._show)

    def open(self, category_id: UUID) -> None:
        """Show the form of a kind as it was left half edited, else as it is stored."""
        is_other = category_id != self._category_id
        self._category_id = category_id
        self.page.show_sheet()
        self._read(is_other=is_other)
        if is_other:
            self._trial.forget()
        if self._drafts.was_kept(category_id):
            self._desk.say(self.tr("Kept from before: this form is edited and not saved yet."))

    def type_again(self, category_id: UUID, asks: StoredForm) -> bool:
        """Open the form as it was before it was struck through, to be corrected; False if it is as it was anyway."""
        is_other = self._drafts.type_again(category_id, asks, stored_form(self._desk, category_id))
        if is_other:
            self.open(category_id)
        return is_other

    def keep_draft(self) -> None:
        """Keep what is typed now: the window closes."""
        self._drafts.save_now()

    @property
    def draft(self) -> FormDraft:
        """What stands in the form that is open."""
        assert self._category_id is not None
        return self._drafts.get(self._category_id)

    @Slot()
    def save(self) -> None:
        """Check what is typed and save it: the form as the next version, and the words that point to the kind."""
        category_id = self._category_id
        if category_id is None or category_id in self._saving:
            return
        draft = self.draft
        if not draft.is_changed:
            self._desk.say(self.tr("Nothing is changed here: there is nothing to save."))
            return
        if not self._items.may_change() or self._desk.seat.asks_first(self.save):
            return
        form, patterns, were = draft.finished(), dict(draft.patterns), draft.stored.patterns
        problems = form_problems(form, kind=self._key(), kinds=frozenset(one.key for one in self._kinds))
        if self._items.show_problems(problems):
            return
        self._saving.add(category_id)
        based_on, by = draft.stored.form_id, self._desk.me
        save = partial(save_form, self._desk.office, category_id, form, patterns, based_on=based_on, by=by)
        warned = [form_words.problem(one, self._desk.language) for one in problems]
        said = " ".join([self.tr("Saved: the form of {title}.").format(title=self._title()), *warned])
        done = partial(self._on_saved, category_id, StoredForm(form=form, patterns=patterns), dict(draft.form), said)
        self._desk.act(partial(save, patterns_were=were), done=done, failed=partial(self._on_refused, category_id))

    def _on_saved(
        self, category_id: UUID, stored: StoredForm, sent: Mapping[str, Any], said: str, form_id: UUID | None
    ) -> None:
        """What was typed while it was on its way stays, as a change of what is stored now."""
        self._saving.discard(category_id)
        self._refusals.pop(category_id, None)
        self._drafts.get(category_id).follow(replace(stored, form_id=form_id), sent)
        self._drafts.touch()
        self._desk.report(said)
        self._read()

    def _on_refused(self, category_id: UUID, error: DaybookError) -> None:
        """Nothing typed is lost; once a newer version was told of, saving again puts this one upon it."""
        self._saving.discard(category_id)
        self._refusals[category_id] = self._desk.explained(error)
        if isinstance(error, FormChanged):
            self._drafts.get(category_id).rest_upon(stored_form(self._desk, category_id))
            self._drafts.touch()
        self._read()

    @Slot()
    def _on_touched(self) -> None:
        if self._category_id is not None:
            self._refusals.pop(self._category_id, None)
        self._drafts.touch()
        self._show_head()
        self._on_tried(self.page.sheet.trial.text())

    @Slot()
    def _on_preview_requested(self) -> None:
        self._trial.begin(read_form(self.draft.form), self.draft.items(FormPart.PREPARE), self._kind_names())

    @Slot()
    def _on_history_requested(self) -> None:
        self._history.begin(self.draft.form)

    @Slot(object)
    def _on_version_taken(self, form: Mapping[str, Any]) -> None:
        if self._items.may_change():
            self.draft.replace(form)
            self._on_touched()
            self._show()
            self.page.step_back()
            self._desk.say(self._taken_back())

    def _taken_back(self) -> str:
        if self.draft.is_changed:
            return self.tr(
                "It stands in the form again, not saved yet. F12 saves it, Alt+Z brings back what stood here."
            )
        return self.tr("The form stands here as it is saved. Alt+Z brings back what stood here.")

    @Slot(str)
    def _on_tried(self, words: str) -> None:
        if self._category_id is not None:
            patterns = self.draft.patterns
            edited = [replace(one, patterns=patterns) if one.id == self._category_id else one for one in self._kinds]
            self._trial.tell_kind(words, edited)

    def _read(self, *, is_other: bool = False) -> None:
        """Read the kinds, the stored form and its versions anew; what is typed stays."""
        category_id = self._category_id
        if category_id is None:
            return
        self._kinds = self._desk.read(categories)
        self._drafts.refresh(category_id, stored_form(self._desk, category_id))
        self._history.follow(self._key(), self.draft.stored.form_id)
        others = [Option(one.key, self._desk.language.pick(one.labels)) for one in self._kinds]
        self.page.sheet.offer_kinds([_nothing(), *(one for one in others if one.key != self._key())])
        self._items.work_on(self.draft, self._kind_names(), is_other=is_other)
        self._show_head()

    @Slot()
    def _show(self) -> None:
        if self._category_id is not None:
            self._items.show()
            self._show_head()

    @Slot()
    def _show_head(self) -> None:
        if self._category_id is None:
            return
        is_changed = self.draft.is_changed
        hint = "" if self._items.is_editable() else self.tr("Only a supervisor can save changes here.")
        self.page.show_head(
            self._title(),
            state=self.tr("not saved") if is_changed else "",
            about=self._history.said(),
            notice=self._refusals.get(self._category_id, hint or self._history.met()),
            can_save=is_changed,
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
        if self.page.isVisible() and _TABLES & changes.keys():
            self._read()
        if ids := changes.get("intake_form"):
            self._desk.ask("forms met", partial(versions_met, ids=ids), self._tell_met)

    def _tell_met(self, found: Sequence[tuple[Mapping[str, str], FormVersion, FormVersion]]) -> None:
        """Tell whoever saved a form that another desk had saved one before."""
        for labels, version, before in found:
            if version.author == self._desk.seat.person.name:
                said = form_words.met(before, self._desk.language)
                self._desk.say(f"{self._desk.language.pick(labels)}: {said}")

    def _languages(self) -> list[tuple[str, str]]:
        code = self._desk.language.code
        ordered = sorted(LANGUAGES.items(), key=lambda one: one[0] != code)
        return [(label_key(each), name) for each, name in ordered]

    def _answered(self) -> list[Option]:
        return [Option(kind, form_words.question_kind(kind, self._desk.language)) for kind in QuestionKind]

    def _offers(self) -> Offers:
        language = self._desk.language
        return Offers(
            priority=[_nothing(), *(Option(one, statuses.priority(one, language)) for one in Priority)],
            line=[_nothing(), *(Option(str(line), self.tr("line {line}").format(line=line)) for line in LINES)],
            kind=[_nothing()],
        )


def _nothing() -> Option:
    """Return the option that sets nothing."""
    return Option("", "–")
