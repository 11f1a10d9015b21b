"""What can be done with a request now, the likely act first, each with its few fields."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from desktop.domain.codes import NOT_UNDONE, EntryKind
from desktop.domain.phone import grouped
from desktop.domain.promises import PromiseKind
from desktop.domain.records import Category, RequestCard, Team
from desktop.domain.status import ENDED, TABLE, Act, likely_acts
from desktop.models import act_fields, correction_forms, same_call_seat
from desktop.models.act_form import ActChoice, ActForm, Field, Keeping
from desktop.models.card_words import say
from desktop.models.line_text import Reader
from desktop.wording import statuses
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.names import initials

_ASSIGNED = QT_TRANSLATE_NOOP("card", "now {person}")
_TEAM = QT_TRANSLATE_NOOP("card", "now {team}")
_OWED = QT_TRANSLATE_NOOP("card", "{count} owed")
_TELL = QT_TRANSLATE_NOOP("card", "say: {person}, there at {time}")
_KEEP = QT_TRANSLATE_NOOP("card", "Keep on this PC")
_STAYS_HERE = QT_TRANSLATE_NOOP("card", "also when it is older than what is kept here")
_LET_GO = QT_TRANSLATE_NOOP("card", "Let go from this PC")
_RUNG_TOO = QT_TRANSLATE_NOOP("card", "Rung back: {who}")
_NOT_REACHED_TOO = QT_TRANSLATE_NOOP("card", "No answer: {who}")
_OWED_BY = QT_TRANSLATE_NOOP("card", "owed by {time}")
_MAY_GO = QT_TRANSLATE_NOOP("card", "when it is old; the server keeps it")
_AT_ONCE = (Act.PRINT, Act.UNDO, Act.TOLD, Act.TELL_ARRIVAL)
_OF_CALLER = (Act.RING_BACK, Act.NOT_REACHED, Act.TELL_ARRIVAL)
_MORE = (
    Act.ANSWER,
    Act.MINUTES,
    Act.RING_BACK,
    Act.PROMISE,
    Act.RELEASE,
    Act.UNJOIN,
    Act.SAME_CALL,
    Act.TWO_CALLS,
    Act.RETURN,
    Act.PRINT,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the acts of a card need besides it. busy -- open requests by person; me -- who sits at the desk.

    is_shared -- this PC is a station of a server, and holds a part of what that has
    """

    reader: Reader
    teams: Sequence[Team] = ()
    categories: Sequence[Category] = ()
    busy: Mapping[UUID, int]
    me: str = ""
    danger_ring_back_minutes: int = 10
    is_shared: bool = False


def choices(card: RequestCard, around: Around) -> tuple[ActChoice, ...]:
    """Return every act that the status table allows now, the likely first."""
    likely = list(likely_acts(card.line.status, has_assignee=card.line.person_id is not None))
    first = [Act.TOLD] if card.to_tell else []
    more = [act for act in _MORE if act not in likely]
    found = (_choice(act, card, around) for act in (*first, *likely, *more, Act.UNDO))
    return (*(choice for choice in found if choice is not None), *_keeping(card, around))


def ring_choices(card: RequestCard, around: Around, *, is_caller: bool = False) -> tuple[ActChoice, ...]:
    """Return what may come out of ringing: no answer, refused, accepted; and the caller rung back.

    is_caller -- he is rung: what may come of that stands first
    """
    wanted = [Act.NO_ANSWER, Act.REFUSE, Act.ACCEPT, Act.ETA] if card.line.person_id else [Act.ACCEPT]
    possible = [act for act in wanted if card.line.status in TABLE[act].sources]
    first = [Act.TOLD] if card.to_tell else []
    of_caller = [act for act in _OF_CALLER if card.line.status in TABLE[act].sources]
    wanted = [*of_caller, *first, *possible] if is_caller else [*first, *possible, *of_caller]
    found = (_choice(act, card, around) for act in wanted)
    at_once = (Act.NO_ANSWER, Act.REFUSE, Act.NOT_REACHED)
    of_first = tuple(
        replace(choice, is_at_once=True) if choice.form and choice.form.act in at_once else choice
        for choice in found
        if choice is not None
    )
    return (*of_first, *_others_owed(card, around.reader))


def _others_owed(card: RequestCard, reader: Reader) -> tuple[ActChoice, ...]:
    """Return the callers who joined and are owed a call: whoever of them was rung is chosen, reached or not."""
    owed = {call.promise_id: call for call in card.joined if call.promise_id is not None}
    found = []
    for promise_id, call in owed.items():
        who = reader.language.joined((initials(call.caller or ""), grouped(call.phone or "")))
        due = reader.language.moment(call.ring_back_at, reader.zone, reader.today) if call.ring_back_at else ""
        for act, said in ((Act.RING_BACK, _RUNG_TOO), (Act.NOT_REACHED, _NOT_REACHED_TOO)):
            form = ActForm(act=act, title=say(reader, said, who=who), subject=str(promise_id))
            note = say(reader, _OWED_BY, time=due)
            key = f"{act} {form.subject}"
            found.append(ActChoice(key=key, title=form.title, note=note, form=form, is_at_once=True))
    return tuple(found)


def joinings(card: RequestCard, around: Around) -> tuple[ActChoice, ...]:
    """Return what F4 may join as the same call."""
    return same_call_seat.joinings(card, around.reader)


def partings(card: RequestCard, around: Around) -> tuple[ActChoice, ...]:
    """Return what Del says to be another call: what the seat of the card asks about, or says it was joined to."""
    return same_call_seat.partings(replace(card, joined_requests=(), repeats=()), around.reader)


def forms(card: RequestCard, around: Around) -> Mapping[tuple[str, str], ActForm]:
    """Return every form that can be filled in now, by act and subject."""
    first = (*ring_choices(card, around), *choices(card, around))
    every = (*first, *(further for choice in first for further in choice.further))
    return {(choice.form.act, choice.form.subject): choice.form for choice in every if choice.form is not None}


def likely_ringing(card: RequestCard) -> Act:
    """Return what most often comes of ringing: word to who was sent, a yes, the caller owed a call, a new time."""
    if card.to_tell:
        return Act.TOLD
    if card.line.status in TABLE[Act.ACCEPT].sources:
        return Act.ACCEPT
    has_eta = card.line.person_id is not None and card.line.status in TABLE[Act.ETA].sources
    return Act.ETA if has_eta and card.ring_back_at is None else Act.RING_BACK


def undoable(card: RequestCard, me: str) -> bool:
    """Return whether the last standing entry is the reader's own and can be taken back."""
    standing = [entry for entry in card.entries if not entry.struck and entry.kind != EntryKind.UNDONE]
    if not standing or standing[-1].author != me:
        return False
    act = standing[-1].data.get("with", str(standing[-1].id))
    return not any(e.kind in NOT_UNDONE for e in card.entries if act in (str(e.id), e.data.get("with")))


def _choice(act: Act, card: RequestCard, around: Around) -> ActChoice | None:
    title = statuses.act(act, around.reader.language)
    if act in _FURTHER:
        further = _FURTHER[act](card, around)
        return ActChoice(key=act, title=title, note=_note(act, card, around), further=further) if further else None
    if act is Act.UNDO and not undoable(card, around.me):
        return None
    if act is Act.SAME_CALL:
        return _joining(card, around)
    if act is Act.RETURN and all(order.returned_at is not None for order in card.orders):
        return None
    if act in (Act.RING_BACK, Act.NOT_REACHED) and card.line.phone is None and card.ring_back_at is None:
        return None
    if act is Act.RELEASE and card.ring_back_at is None:
        return None
    if act is Act.TELL_ARRIVAL and (card.line.eta_at is None or _is_told(card)):
        return None
    fields = fields_of(act, card, around)
    form = ActForm(act=act, title=title, fields=fields)
    return ActChoice(key=act, title=title, note=_note(act, card, around), form=form, is_at_once=act in _AT_ONCE)


def _is_told(card: RequestCard) -> bool:
    """Return whether the caller knows already when somebody comes."""
    return any(one.kind == PromiseKind.ARRIVE and one.due_at == card.line.eta_at for one in card.promises)


def _arrival(card: RequestCard, reader: Reader) -> str:
    """Return what the caller is to hear of the arrival, if somebody has accepted and said when."""
    line = card.line
    if line.eta_at is None or line.person is None or line.status not in TABLE[Act.TELL_ARRIVAL].sources:
        return ""
    return say(reader, _TELL, person=line.person, time=reader.language.moment(line.eta_at, reader.zone, reader.today))


def _joining(card: RequestCard, around: Around) -> ActChoice | None:
    """Two desks may have written down one call; a single PC has no other desk."""
    if card.line.status not in TABLE[Act.SAME_CALL].sources or not (around.is_shared or card.same_calls):
        return None
    form = same_call_seat.joining_form(card, around.reader)
    return ActChoice(key=Act.SAME_CALL, title=form.title, form=form)


def _keeping(card: RequestCard, around: Around) -> tuple[ActChoice, ...]:
    """Return the wish to keep the request here, or to let it go: of a station that holds a part of the journal."""
    if not around.is_shared:
        return ()
    wanted, said, note = (Keeping.LET_GO, _LET_GO, _MAY_GO) if card.is_pinned else (Keeping.PIN, _KEEP, _STAYS_HERE)
    title = say(around.reader, said)
    form = ActForm(act=wanted, title=title)
    return (ActChoice(key=wanted, title=title, note=say(around.reader, note), form=form, is_at_once=True),)


def fields_of(act: Act, card: RequestCard, around: Around) -> tuple[Field, ...]:
    """Return what is asked: first what Enter goes through, then own words and the time for whoever wants them."""
    reader = around.reader
    if act in _AT_ONCE:
        return ()
    if act is Act.NOTE:
        return (act_fields.words(reader, must=True), act_fields.when(reader, by_tab=True))
    asked = _asked(act, card, around)
    words = act_fields.words(reader)
    return (*asked, words, act_fields.when(reader, by_tab=True)) if asked else (act_fields.when(reader), words)


def _asked(act: Act, card: RequestCard, around: Around) -> tuple[Field, ...]:
    """Return the fields that belong to this act alone."""
    reader = around.reader
    if act is Act.ROUTE:
        return (act_fields.team(card, around.teams, reader),)
    if act is Act.ASSIGN:
        return (act_fields.person(card, around.teams, around.busy, reader),)
    if act is Act.ACCEPT:
        who = () if card.line.person_id else (act_fields.person(card, around.teams, around.busy, reader),)
        return (*who, act_fields.eta(reader))
    if act is Act.ETA:
        return (act_fields.eta(reader, must=True),)
    if act is Act.PAUSE:
        return (act_fields.pause_reason(reader),)
    if act is Act.CANCEL:
        return (act_fields.cancel_reason(reader),)
    if act is Act.MINUTES:
        return (act_fields.minutes(card, reader, must=True),)
    if act is Act.PROMISE:
        return (act_fields.promised_for(reader),)
    if act is Act.RELEASE:
        return (act_fields.release_reason(reader),)
    if act is Act.RING_BACK:
        again = around.danger_ring_back_minutes if card.line.is_danger and card.line.status not in ENDED else 0
        return (act_fields.again_in(again, reader),)
    return act_fields.closing(card, reader) if act in (Act.RESOLVE, Act.CLOSE, Act.RETURN) else ()


def _note(act: Act, card: RequestCard, around: Around) -> str:
    reader = around.reader
    if act is Act.ASSIGN and card.line.person:
        return say(reader, _ASSIGNED, person=card.line.person)
    if act is Act.ROUTE and card.line.team:
        return say(reader, _TEAM, team=card.line.team)
    if act in (Act.RING_BACK, Act.TELL_ARRIVAL) and not _is_told(card):
        return _arrival(card, reader)
    if act is Act.ANSWER and (owed := correction_forms.owed_count(card)):
        return say(reader, _OWED, count=owed)
    return ""


def _corrections(card: RequestCard, around: Around) -> tuple[ActChoice, ...]:
    return correction_forms.corrections(card, around.categories, around.reader)


def _answers(card: RequestCard, around: Around) -> tuple[ActChoice, ...]:
    return correction_forms.answers(card, around.reader)


def _unjoins(card: RequestCard, around: Around) -> tuple[ActChoice, ...]:
    return correction_forms.unjoins(card, around.reader)


_FURTHER: Mapping[Act, Callable[[RequestCard, Around], tuple[ActChoice, ...]]] = {
    Act.CORRECT: _corrections,
    Act.ANSWER: _answers,
    Act.UNJOIN: _unjoins,
    Act.TWO_CALLS: lambda card, around: same_call_seat.partings(card, around.reader),
}
