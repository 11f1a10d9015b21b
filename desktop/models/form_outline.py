"""The form in a list: its questions, what is read out, what is asked besides, each part with its empty last line."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from desktop.domain.form_check import FormPart, FormProblem
from desktop.domain.forms import AlsoAsked, Condition, Form, Question, read_form
from desktop.models.directory_fields import label_key
from desktop.models.form_draft import FormDraft, Spot
from desktop.models.row_list import Index, RowList, RowRole, RowShown
from desktop.wording import form_words
from desktop.wording.language import LANGUAGES, Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_WITHOUT_WORDS = QT_TRANSLATE_NOOP("forms", "without words")
_EMPTY = {
    FormPart.QUESTIONS: QT_TRANSLATE_NOOP("forms", "one more question"),
    FormPart.SCRIPT: QT_TRANSLATE_NOOP("forms", "one more sentence"),
    FormPart.PREPARE: QT_TRANSLATE_NOOP("forms", "one more thing to prepare"),
}
_OWED = QT_TRANSLATE_NOOP("forms", "owed")
_NONE = QT_TRANSLATE_NOOP("forms", "no words yet")


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineRow(RowShown):
    """spot -- what is meant, None of a heading; depth -- of what hangs on an answer; is_empty -- for a new one.

    number -- of a question; ✓ or – of what is asked besides
    """

    spot: Spot | None = None
    depth: int = 0
    number: str = ""
    is_empty: bool = False
    is_faulty: bool = False


class FormOutline(RowList[OutlineRow]):
    """The rows of a form."""

    def row_of(self, spot: Spot) -> int:
        """Return where an item stands, -1 if it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.spot == spot), -1)

    # Qt overrides

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen: nothing can be typed there."""
        row = index.data(RowRole)
        is_heading = isinstance(row, OutlineRow) and row.is_heading
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)


def outline(
    draft: FormDraft, language: Language, problems: Sequence[FormProblem] = (), kinds: Mapping[str, str] | None = None
) -> list[OutlineRow]:
    """Return the rows. problems -- what was found wrong: marked; kinds -- what each kind of trouble is called"""
    form, known = read_form(draft.form), draft.known_questions()
    faulty = {Spot(one.part, one.at) for one in problems if one.is_refused}
    found = [_heading(FormPart.QUESTIONS, language), *_questions(form, known, language, kinds or {})]
    found += [_heading(FormPart.SCRIPT, language), *_sentences(form, known, language)]
    found += [_heading(FormPart.PREPARE, language), *_prepared(draft, language)]
    found += [_heading(FormPart.ALSO_ASKED, language), *_also_asked(form, language)]
    found += [_heading(FormPart.PATTERNS, language), *_patterns(draft, language)]
    return [replace(row, is_faulty=row.spot in faulty) for row in found]


def _heading(part: FormPart, language: Language) -> OutlineRow:
    return OutlineRow(key=part, is_heading=True, title=form_words.part(part, language))


def _row(spot: Spot, title: str, language: Language, note: str = "", depth: int = 0, number: str = "") -> OutlineRow:
    shown = title or language.say("forms", _WITHOUT_WORDS)
    key = f"{spot.part}:{spot.at}"
    return OutlineRow(key=key, spot=spot, title=shown, note=note, depth=depth, number=number)


def _empty(spot: Spot, language: Language) -> OutlineRow:
    title = language.say("forms", _EMPTY[spot.part])
    return OutlineRow(key=f"{spot.part}:{spot.at}", spot=spot, title=title, is_empty=True)


def _questions(
    form: Form, known: Sequence[Question], language: Language, kinds: Mapping[str, str]
) -> Iterator[OutlineRow]:
    depths: dict[str, int] = {}
    for at, question in enumerate(form.questions):
        depths[question.key] = depth = _depth(question.shown_if, depths)
        says = [
            form_words.condition(question.shown_if, known, language) if question.shown_if else "",
            form_words.question_kind(question.kind, language),
            language.say("forms", _OWED) if question.required else "",
            *_follows(question, language, kinds),
        ]
        note = " · ".join(said for said in says if said)
        spot = Spot(FormPart.QUESTIONS, at)
        yield _row(spot, language.pick(question.labels), language, note, depth, str(at + 1))
    yield _empty(Spot(FormPart.QUESTIONS, len(form.questions)), language)


def _follows(question: Question, language: Language, kinds: Mapping[str, str]) -> Iterator[str]:
    for one in question.sets:
        yield form_words.consequence(one, question, kinds, language)


def _depth(condition: Condition | None, depths: Mapping[str, int]) -> int:
    return 0 if condition is None else depths.get(condition.question, 0) + 1


def _sentences(form: Form, known: Sequence[Question], language: Language) -> Iterator[OutlineRow]:
    for at, line in enumerate(form.script):
        note = form_words.condition(line.shown_if, known, language) if line.shown_if else ""
        yield _row(Spot(FormPart.SCRIPT, at), language.pick(line.labels), language, note, int(bool(note)))
    yield _empty(Spot(FormPart.SCRIPT, len(form.script)), language)


def _prepared(draft: FormDraft, language: Language) -> Iterator[OutlineRow]:
    items = draft.items(FormPart.PREPARE)
    for at, labels in enumerate(items):
        yield _row(Spot(FormPart.PREPARE, at), language.pick(labels), language)
    yield _empty(Spot(FormPart.PREPARE, len(items)), language)


def _also_asked(form: Form, language: Language) -> Iterator[OutlineRow]:
    for at, name in enumerate(AlsoAsked):
        row = _row(Spot(FormPart.ALSO_ASKED, at), form_words.also_asked(name, language), language)
        yield replace(row, number="✓" if name in form.also_asked else "–")


def _patterns(draft: FormDraft, language: Language) -> Iterator[OutlineRow]:
    for at, (code, name) in enumerate(LANGUAGES.items()):
        words = [str(one) for one in draft.patterns.get(label_key(code), ())]
        note = language.listed(words) or language.say("forms", _NONE)
        yield _row(Spot(FormPart.PATTERNS, at), name, language, note)
