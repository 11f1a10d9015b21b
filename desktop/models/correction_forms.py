"""The forms of the acts that are about a part of a request: correct a field, answer a question, take a caller out."""

from collections.abc import Sequence

from desktop.domain.due import Priority
from desktop.domain.forms import Question, QuestionKind, asked, owed
from desktop.domain.phone import grouped
from desktop.domain.records import Category, RequestCard
from desktop.domain.status import Act
from desktop.models.act_form import ActChoice, ActForm, Field, FieldKind, Option
from desktop.models.card_words import say, title
from desktop.models.line_text import Reader
from desktop.wording import statuses
from desktop.wording.answers import answer_said, yes_or_no
from desktop.wording.marks import QT_TRANSLATE_NOOP

CONFIRM = "confirm"
NEW_PLACE = "new place"
_OWED = QT_TRANSLATE_NOOP("card", "owed")
_NO_ANSWER_YET = QT_TRANSLATE_NOOP("card", "not answered")
_WHY = QT_TRANSLATE_NOOP("card", "Why")
_WHY_HINT = QT_TRANSLATE_NOOP("card", "if it needs saying")
_PLACE_HINT = QT_TRANSLATE_NOOP("card", "a part of the address, or the equipment's number")
_CALLER_HINT = QT_TRANSLATE_NOOP("card", "name or a part of the number")
_PHONE_HINT = QT_TRANSLATE_NOOP("card", "of a new caller")
_RIGHT_PLACE = QT_TRANSLATE_NOOP("card", "Yes, it is {place}")
_RIGHT_CALLER = QT_TRANSLATE_NOOP("card", "Yes, it is {caller}")
_TIME_HINT = QT_TRANSLATE_NOOP("card", "1510, or 1.3. 15:10")
_JOINED = QT_TRANSLATE_NOOP("card", "{time} {caller}")
_STRANGER = QT_TRANSLATE_NOOP("card", "a caller without a name")


def corrections(card: RequestCard, categories: Sequence[Category], reader: Reader) -> tuple[ActChoice, ...]:
    """Return what can be corrected, what is not certain first."""
    made = {
        "place": (_place(card, reader),),
        "words": (_text("words", card.line.words, reader),),
        "caller": _caller(card, reader),
        "kind": (_kind(card, categories, reader),),
        "priority": (_priority(card, reader),),
        "access_notes": (_text("access_notes", card.access_notes, reader),),
        "occurred_at": (_time(card, reader),),
    }
    now = {
        "place": card.line.place,
        "words": " ".join(card.line.words.split()),
        "caller": card.line.caller or grouped(card.line.phone or ""),
        "kind": reader.language.pick(card.line.labels),
        "priority": statuses.priority(card.line.priority, reader.language),
        "access_notes": " ".join(card.access_notes.split()),
        "occurred_at": reader.language.moment(card.line.occurred_at, reader.zone, reader.today),
    }
    order = list(made) if card.line.place_state != "confirmed" else ["words", "place", *list(made)[2:]]
    return tuple(_correction(key, made[key], now[key], reader) for key in order)


def answers(card: RequestCard, reader: Reader) -> tuple[ActChoice, ...]:
    """Return the questions that are asked under the answers, the owed ones first."""
    missing = owed(card.form, card.answers)
    questions = (*missing, *(question for question in asked(card.form, card.answers) if question not in missing))
    return tuple(_answer(question, card, reader, is_owed=question in missing) for question in questions)


def owed_count(card: RequestCard) -> int:
    """Return how many required questions have no answer."""
    return len(owed(card.form, card.answers))


def unjoins(card: RequestCard, reader: Reader) -> tuple[ActChoice, ...]:
    """Return the joined callers who can be taken out again; choosing one does it."""
    made = []
    for call in card.joined:
        who = call.caller or grouped(call.phone or "") or say(reader, _STRANGER)
        named = say(
            reader,
            _JOINED,
            time=reader.language.moment(call.occurred_at, reader.zone, reader.today),
            caller=who,
        )
        form = ActForm(act=Act.UNJOIN, title=named, subject=str(call.id))
        note = " ".join(call.words.split())
        made.append(ActChoice(key=str(call.id), title=named, note=note, form=form, is_at_once=True))
    return tuple(made)


def _correction(key: str, fields: tuple[Field, ...], now: str, reader: Reader) -> ActChoice:
    named = title(statuses.field("category" if key == "kind" else key, reader.language))
    why = Field(key="text", kind=FieldKind.TEXT, label=say(reader, _WHY), hint=say(reader, _WHY_HINT), by_tab=True)
    form = ActForm(act=Act.CORRECT, title=named, subject=key, fields=(*fields, why))
    return ActChoice(key=key, title=named, note=now, form=form)


def _text(key: str, now: str, reader: Reader) -> Field:
    return Field(key=key, kind=FieldKind.TEXT, label=title(statuses.field(key, reader.language)), preset=now)


def _place(card: RequestCard, reader: Reader) -> Field:
    is_open = card.line.place_state == "unconfirmed" and card.site_id is not None
    confirm = (Option(CONFIRM, say(reader, _RIGHT_PLACE, place=card.line.place)),) if is_open else ()
    return Field(
        key="place",
        kind=FieldKind.PICK,
        label=title(statuses.field("place", reader.language)),
        options=confirm,
        must=True,
        own_words=True,
        lookup="site",
        hint=say(reader, _PLACE_HINT),
    )


def _caller(card: RequestCard, reader: Reader) -> tuple[Field, ...]:
    is_open = card.line.caller_state == "unconfirmed"
    who = card.line.caller or grouped(card.line.phone or "")
    confirm = (Option(CONFIRM, say(reader, _RIGHT_CALLER, caller=who)),) if is_open else ()
    caller = Field(
        key="caller",
        kind=FieldKind.PICK,
        label=title(statuses.field("caller", reader.language)),
        options=confirm,
        own_words=True,
        lookup="contact",
        hint=say(reader, _CALLER_HINT),
    )
    label = title(statuses.field("phone", reader.language))
    return caller, Field(key="phone", kind=FieldKind.LINE, label=label, hint=say(reader, _PHONE_HINT))


def _kind(card: RequestCard, categories: Sequence[Category], reader: Reader) -> Field:
    options = tuple(
        Option(str(one.id), reader.language.pick(one.labels)) for one in categories if one.id != card.category_id
    )
    label = title(statuses.field("category", reader.language))
    return Field(key="kind", kind=FieldKind.PICK, label=label, options=options, must=True)


def _priority(card: RequestCard, reader: Reader) -> Field:
    options = tuple(
        Option(one, statuses.priority(one, reader.language)) for one in Priority if one != card.line.priority
    )
    label = title(statuses.field("priority", reader.language))
    return Field(key="priority", kind=FieldKind.PICK, label=label, options=options, must=True)


def _time(card: RequestCard, reader: Reader) -> Field:
    label = title(statuses.field("occurred_at", reader.language))
    now = reader.language.time(card.line.occurred_at, reader.zone)
    hint = say(reader, _TIME_HINT)
    is_today = card.line.occurred_at.astimezone(reader.zone).date() == reader.today
    return Field(
        key="occurred_at", kind=FieldKind.WHEN, label=label, preset=now if is_today else "", must=True, hint=hint
    )


def _answer(question: Question, card: RequestCard, reader: Reader, *, is_owed: bool) -> ActChoice:
    question_said = reader.language.pick(question.labels)
    value = card.answers.get(question.key)
    said = answer_said(question, value, reader.language)
    field = Field(
        key="answer",
        kind=_KINDS.get(question.kind, FieldKind.LINE),
        label=question_said,
        options=_answer_options(question, reader),
        preset="" if question.kind in _KINDS or value is None else str(value),
        must=True,
    )
    form = ActForm(act=Act.ANSWER, title=question_said, subject=question.key, fields=(field,))
    missing = say(reader, _OWED if is_owed else _NO_ANSWER_YET)
    return ActChoice(key=question.key, title=question_said, note=said or missing, form=form)


_KINDS = {
    QuestionKind.CHOICE: FieldKind.PICK,
    QuestionKind.YES_NO: FieldKind.PICK,
}


def _answer_options(question: Question, reader: Reader) -> tuple[Option, ...]:
    if question.kind is QuestionKind.YES_NO:
        return (Option("yes", yes_or_no(True, reader.language)), Option("no", yes_or_no(False, reader.language)))
    return tuple(Option(choice.key, reader.language.pick(choice.labels)) for choice in question.choices)
