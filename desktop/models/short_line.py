"""What a free line on the card would do: "Petrov, done 15:10" is one act, anything else a note."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.codes import Outcome
from desktop.domain.records import Person, RequestCard
from desktop.domain.short_act import ShortAct, people_meant, read_short_act
from desktop.domain.status import TABLE, Act
from desktop.models.act_choices import Around
from desktop.models.act_fields import people
from desktop.models.act_form import Typed
from desktop.models.card_words import say
from desktop.wording import statuses
from desktop.wording.marks import QT_TRANSLATE_NOOP

_UNDERSTOOD = QT_TRANSLATE_NOOP("card", "Understood: {what}. Enter does it.")
_A_NOTE = QT_TRANSLATE_NOOP("card", "Enter writes it down as a note.")
_NOBODY = QT_TRANSLATE_NOOP("card", "Nobody here is called {name}.")
_SEVERAL = QT_TRANSLATE_NOOP("card", "Several people fit: {names}. Type more of the name.")
_NOT_HIS = QT_TRANSLATE_NOOP("card", "{person} is not assigned here.")
_NOT_NOW = QT_TRANSLATE_NOOP("card", "{act}: not possible while the request is {status}.")
_BY_WHEN = QT_TRANSLATE_NOOP("card", "Say by when: 20 is in twenty minutes, 1510 at that time.")
_NAME_NEEDED = QT_TRANSLATE_NOOP("card", "Say who accepted it.")
_MOST_NAMES = 3
_TIME_OF = {Act.ACCEPT: "eta", Act.PROMISE: "due"}
_OF_THE_ASSIGNED = frozenset({Act.REFUSE, Act.NO_ANSWER})


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """sentence -- what is understood, or why not; act -- None: Enter can do nothing with it yet."""

    sentence: str
    act: Act | None = None
    typed: Mapping[str, Typed]


def meant(line: str, card: RequestCard, around: Around) -> Meant | None:
    """Return what Enter does with *line*; None for an empty one."""
    if not line.strip():
        return None
    short = read_short_act(line)
    if short is None or len(short.name.split()) > _MOST_NAMES:
        return _note(line, around)
    found = people_meant(short.name, people(around.teams)) if short.name else []
    if short.name and not found and (short.act is Act.ASSIGN or len(short.name.split()) > 1):
        return _note(line, around)
    if (refused := _refused(short, found, card, around)) is not None:
        return Meant(sentence=refused, typed={})
    person = found[0] if found else None
    return Meant(sentence=_said(short, person, around), act=short.act, typed=_typed(short, person, card))


def _note(line: str, around: Around) -> Meant:
    return Meant(sentence=say(around.reader, _A_NOTE), act=Act.NOTE, typed={"text": Typed(line.strip())})


def _refused(short: ShortAct, found: list[Person], card: RequestCard, around: Around) -> str | None:
    reader = around.reader
    if short.name and not found:
        return say(reader, _NOBODY, name=short.name)
    if len(found) > 1:
        return say(reader, _SEVERAL, names=reader.language.listed(person.name for person in found[:5]))
    if card.line.status not in TABLE[short.act].sources:
        act = statuses.act(short.act, reader.language)
        return say(reader, _NOT_NOW, act=act, status=statuses.status(card.line.status, reader.language))
    if found and short.act in _OF_THE_ASSIGNED and found[0].id != card.line.person_id:
        return say(reader, _NOT_HIS, person=found[0].name)
    if short.act is Act.PROMISE and not short.typed_time:
        return say(reader, _BY_WHEN)
    if not found and (short.act is Act.ASSIGN or (short.act is Act.ACCEPT and card.line.person_id is None)):
        return say(reader, _NAME_NEEDED)
    return None


def _said(short: ShortAct, person: Person | None, around: Around) -> str:
    act = statuses.act(short.act, around.reader.language)
    parts = (act, person.name if person else "", short.typed_time, short.text)
    return say(around.reader, _UNDERSTOOD, what=" · ".join(part for part in parts if part))


def _typed(short: ShortAct, person: Person | None, card: RequestCard) -> dict[str, Typed]:
    typed = {_TIME_OF.get(short.act, "at"): Typed(short.typed_time), "text": Typed(short.text)}
    if person is not None and person.id != card.line.person_id:
        typed["person"] = Typed(person.name, str(person.id))
    if short.act in (Act.CLOSE, Act.RESOLVE) and not card.line.outcome:
        typed["outcome"] = Typed("", Outcome.DONE)
    return typed
