"""What the card says about another desk's request that may be, or is, the same call, and the wishes its keys make."""

from dataclasses import dataclass
from uuid import UUID

from desktop.domain.records import RequestCard, RequestLine, SameCall
from desktop.domain.status import Act
from desktop.models.act_form import ActChoice, ActForm, Field, FieldKind, Option
from desktop.models.card_words import say, title
from desktop.models.line_text import Reader
from desktop.wording import statuses
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.names import initials

_BETWEEN = " · "
_OFFER = QT_TRANSLATE_NOOP("card", "{others}: same call?")
_TO_THIS = QT_TRANSLATE_NOOP("card", "{offer} F4 joins it to this one. Del: two calls.")
_THIS_TO_IT = QT_TRANSLATE_NOOP("card", "{offer} F4 joins this one to it. Del: two calls.")
_WHICH = QT_TRANSLATE_NOOP("card", "{offer} F4 joins one of them. Del: two calls.")
_JOINED = QT_TRANSLATE_NOOP("card", "The same call as {number}: joined to it. Enter leads there. Del: two calls.")
_REPEAT = QT_TRANSLATE_NOOP(
    "card", "The same trouble as {number}, done {time}: it came back. Enter leads there. Del: another trouble."
)
_REPEAT_OF_OPEN = QT_TRANSLATE_NOOP(
    "card", "The same trouble as {number}: it came back. Enter leads there. Del: another trouble."
)
_ANOTHER = QT_TRANSLATE_NOOP("card", "another trouble")
_AND_TELL = QT_TRANSLATE_NOOP("card", "{said} {name} was sent and is to be told: F7.")
_AND_TELL_WHO_HAS_IT = QT_TRANSLATE_NOOP("card", "{said} Who has the sheet is to be told: F7.")
_STAYS = QT_TRANSLATE_NOOP("card", "{number} is joined to this one")
_GOES = QT_TRANSLATE_NOOP("card", "this one is joined to {number}")
_APART = QT_TRANSLATE_NOOP("card", "taken out again")
_OTHER = QT_TRANSLATE_NOOP("card", "Which request")
_NUMBER = QT_TRANSLATE_NOOP("card", "its number, like B26-00012")


@dataclass(frozen=True, slots=True)
class SameCallSeat:
    """text -- one sentence, "" for nothing; tone -- accent: somebody is to decide, warning: somebody is to be told."""

    text: str = ""
    tone: str = "plain"


def seat(card: RequestCard, reader: Reader) -> SameCallSeat:
    """Return what stands in the seat of the card: where the request went, else what may be the same call."""
    if card.line.joined_to is not None:
        return SameCallSeat(_went(card, reader), "warning" if card.to_tell else "plain")
    if not card.same_calls:
        return SameCallSeat(_repeats(card, reader))
    offer = say(reader, _OFFER, others=_BETWEEN.join(named(pair, card, reader) for pair in card.same_calls))
    if len(card.same_calls) > 1:
        said = _WHICH
    else:
        said = _TO_THIS if card.same_calls[0].kept.id == card.line.id else _THIS_TO_IT
    return SameCallSeat(say(reader, said, offer=offer), "accent")


def named(pair: SameCall, card: RequestCard, reader: Reader) -> str:
    """Return the other request: its number, who wrote it down, and when it happened."""
    line, author = pair.other_than(card.line.id)
    return written(line, author, reader)


def written(line: RequestLine, author: str, reader: Reader) -> str:
    """Return a request of another desk: its number, who wrote it down, and when it happened."""
    time = reader.language.moment(line.occurred_at, reader.zone, reader.today)
    return reader.language.joined((line.number, initials(author), time))


def joinings(card: RequestCard, reader: Reader) -> tuple[ActChoice, ...]:
    """Return what F4 may join: each does it at once."""
    return tuple(_joining(pair, card, reader) for pair in card.same_calls)


def joining_form(card: RequestCard, reader: Reader) -> ActForm:
    """Return the form that joins any request by its number; what is offered can be chosen."""
    options = tuple(Option(choice.key, choice.title, choice.note) for choice in joinings(card, reader))
    other = Field(
        key="other", kind=FieldKind.PICK, label=say(reader, _OTHER), options=options, must=True, own_words=True,
        is_likely=bool(options), hint=say(reader, _NUMBER),
    )  # fmt: skip
    return ActForm(act=Act.SAME_CALL, title=statuses.act(Act.SAME_CALL, reader.language), fields=(other,))


def partings(card: RequestCard, reader: Reader) -> tuple[ActChoice, ...]:
    """Return which requests may be said to be another call: those offered, and those that were joined."""
    found = [_parting(*pair.other_than(card.line.id), "", reader) for pair in card.same_calls]
    if card.line.joined_to is not None and card.joined_to_id is not None:
        form = _apart(card.joined_to_id, card.line.joined_to)
        found.append(
            ActChoice(key=form.subject, title=form.title, note=say(reader, _APART), form=form, is_at_once=True)
        )
    before = [card.repeat_of] if card.repeat_of is not None else []
    found += [_parting(line, "", say(reader, _ANOTHER), reader) for line in (*before, *card.repeats)]
    straight = (line for line in card.joined_requests if line.joined_to == card.line.number)
    found += [_parting(line, "", say(reader, _APART), reader) for line in straight]
    return tuple(found)


def _repeats(card: RequestCard, reader: Reader) -> str:
    if card.repeat_of is None:
        return ""
    ended_at = card.repeat_of.resolved_at or card.repeat_of.closed_at
    time = reader.language.moment(ended_at, reader.zone, reader.today) if ended_at is not None else ""
    return say(reader, _REPEAT if time else _REPEAT_OF_OPEN, number=card.repeat_of.number, time=time)


def _went(card: RequestCard, reader: Reader) -> str:
    said = say(reader, _JOINED, number=card.line.joined_to)
    if not card.to_tell:
        return said
    if card.line.person:
        return say(reader, _AND_TELL, said=said, name=initials(card.line.person))
    return say(reader, _AND_TELL_WHO_HAS_IT, said=said)


def _joining(pair: SameCall, card: RequestCard, reader: Reader) -> ActChoice:
    line, _author = pair.other_than(card.line.id)
    which = _STAYS if pair.kept.id == card.line.id else _GOES
    form = ActForm(act=Act.SAME_CALL, title=title(say(reader, which, number=line.number)), subject=str(line.id))
    note = named(pair, card, reader)
    return ActChoice(key=form.subject, title=form.title, note=note, form=form, is_at_once=True)


def _parting(line: RequestLine, author: str, note: str, reader: Reader) -> ActChoice:
    form = _apart(line.id, line.number)
    said = reader.language.joined((written(line, author, reader), note)) if note else written(line, author, reader)
    return ActChoice(key=form.subject, title=form.title, note=said, form=form, is_at_once=True)


def _apart(request_id: UUID, number: str) -> ActForm:
    return ActForm(act=Act.TWO_CALLS, title=number, subject=str(request_id))
