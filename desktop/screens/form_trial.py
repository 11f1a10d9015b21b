"""The form tried as a caller would answer it, and the words of a caller tried upon the kinds: nothing is written."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.domain.forms import Form, asked, consequence, is_among, script
from desktop.domain.records import Category
from desktop.domain.suggesting import suggestions
from desktop.screens.context import Desk
from desktop.views.form_preview import FormPreview
from desktop.views.form_sheet import FormSheet
from desktop.wording import form_words

_MOST = 3


class FormTrial(QObject):
    """Keeps the answers of the trial until another form is opened."""

    def __init__(self, desk: Desk, preview: FormPreview, sheet: FormSheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._preview, self._sheet = desk, preview, sheet
        self._form = Form()
        self._prepare: Sequence[Mapping[str, str]] = ()
        self._kinds: Mapping[str, str] = {}
        self._answers: dict[str, Any] = {}
        preview.answered.connect(self._on_answered)

    def forget(self) -> None:
        """Another form is tried: with no answers yet."""
        self._answers = {}

    def begin(self, form: Form, prepare: Sequence[Mapping[str, str]], kinds: Mapping[str, str]) -> None:
        """Try *form*. kinds -- what each kind of trouble is called"""
        self._form, self._prepare, self._kinds = form, prepare, kinds
        self._show()

    def tell_kind(self, words: str, kinds: Sequence[Category]) -> None:
        """Say which kind the words point to, and by which words of it."""
        if not words.strip():
            self._sheet.found.setText("")
            return
        pick = self._desk.language.pick
        found = suggestions(words, kinds)[:_MOST]
        said = [self.tr("{kind}, as the words say: “{words}”") for _one in found[:1]]
        said += [self.tr("else {kind}: “{words}”") for _one in found[1:]]
        told = [
            text.format(kind=pick(one.category.labels), words=one.pattern)
            for text, one in zip(said, found, strict=True)
        ]
        self._sheet.found.setText("\n".join(told) or self.tr("These words point to no kind yet."))

    @Slot(str, object)
    def _on_answered(self, key: str, value: object) -> None:
        self._answers[key] = value
        self._show()

    def _show(self) -> None:
        language = self._desk.language
        shown = asked(self._form, self._answers)
        self._preview.show_questions(shown, self._answers)
        why = [
            self.tr("{question} {follows}").format(
                question=language.pick(question.labels),
                follows=form_words.consequence(one, question, self._kinds, language),
            )
            for question in shown
            for one in question.sets
            if is_among(self._answers.get(question.key), one.answers, question)
        ]
        total = consequence(self._form, self._answers)
        said = form_words.consequence(total, None, self._kinds, language)
        self._preview.say(
            {
                "read_out": "\n".join(language.pick(labels) for labels in script(self._form, self._answers)),
                "prepare": "\n".join(language.pick(labels) for labels in self._prepare),
                "follows": "\n".join([said, *why] if len(why) > 1 else why),
                "after": language.listed(form_words.also_asked(name, language) for name in self._form.also_asked),
            }
        )
