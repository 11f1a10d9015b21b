"""From what was typed on the card to the workflow function that does it; typed times are read here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from desktop.domain.calls import Done, Registered
from desktop.domain.day import DeskDay
from desktop.domain.errors import FieldMissing, FieldUnreadable, TimeUnreadable
from desktop.domain.minutes import read_minutes
from desktop.domain.number import RequestNumber, read_number
from desktop.domain.records import RequestCard
from desktop.domain.status import Act
from desktop.domain.when import read_when
from desktop.models.act_again import corrected_act
from desktop.models.act_form import ActWish
from desktop.models.correction_forms import CONFIRM, NEW_PLACE
from desktop.workflow import correcting, progress, promising, same_call
from desktop.workflow.acting import Told
from desktop.workflow.joining import unjoin
from desktop.workflow.office import Office
from desktop.workflow.orders import return_order
from desktop.workflow.progress import Closing
from desktop.workflow.refusals import strike
from desktop.workflow.undoing import undo

NEVER_CLASH = frozenset(
    {
        *(Act.NOTE, Act.MINUTES, Act.ANSWER, Act.UNJOIN, Act.TWO_CALLS, Act.TOLD),
        *(Act.RING_BACK, Act.NOT_REACHED, Act.PROMISE, Act.RELEASE),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """One wish about to be done. assigned -- who was assigned when it was made; draft_id -- what it was typed in."""

    office: Office
    by: UUID
    day: DeskDay
    wish: ActWish
    assigned: UUID | None
    draft_id: UUID | None

    def perform(self) -> Done | Registered:
        """Do it; one workflow function (naming another person on the way is an act of its own).

        Where it corrects an act that the server refused, that one is struck through, or nothing is done.
        Raises TimeUnreadable, FieldUnreadable and whatever the workflow function raises.
        """
        refused = corrected_act(self.wish.subject)
        if refused is None:
            return _ACTS[self.wish.act](self)
        with self.office.database.batch():
            strike(self.office, refused, Told(by=self.by))
            return _ACTS[self.wish.act](self)

    def told(self) -> Told:
        """Return what every act is told: author, time, own words, what was seen."""
        wish = self.wish
        at = read_when(wish.text("at"), now=self.office.clock(), day=self.day) if wish.text("at") else None
        is_new = wish.act in NEVER_CLASH or corrected_act(wish.subject) is not None  # of these, nothing was seen
        seen = None if is_new else wish.seen
        return Told(by=self.by, at=at, text=wish.text("text"), seen=seen, draft_id=self.draft_id)

    def minutes(self, key: str) -> int | None:
        """Return a count of minutes, None for an empty field. Raises FieldUnreadable."""
        typed = self.wish.text(key)
        if not typed:
            return None
        if (count := read_minutes(typed)) is None:
            raise FieldUnreadable(field="minutes", typed=typed)
        return count

    def closing(self) -> Closing:
        """Return how it ended."""
        wish, person = self.wish, self.wish.key("person")
        return Closing(
            outcome=wish.key("outcome") or None,
            problem=wish.key("problem") or None,
            cause=wish.key("cause") or None,
            remedy=wish.key("remedy") or None,
            minutes=self.minutes("minutes"),
            person_id=UUID(person) if person else None,
        )

    def ahead(self, key: str) -> datetime | None:
        """Return the time to come that was typed, None for an empty field."""
        typed = self.wish.text(key)
        return read_when(typed, now=self.office.clock(), day=self.day, ahead=True) if typed else None


def doing(
    office: Office, wish: ActWish, card: RequestCard, *, by: UUID, day: DeskDay, draft_id: UUID | None = None
) -> Doing:
    """Return the act that *wish* asks for, ready for the write lane. draft_id -- the draft that goes with it."""
    return Doing(office=office, by=by, day=day, wish=wish, assigned=card.line.person_id, draft_id=draft_id)


def _note(it: Doing) -> Done:
    return progress.note(it.office, it.wish.request_id, it.told())


def _route(it: Doing) -> Done:
    return progress.route(it.office, it.wish.request_id, it.told(), team_id=UUID(it.wish.key("team")))


def _assign(it: Doing) -> Done:
    return progress.assign(it.office, it.wish.request_id, it.told(), person_id=UUID(it.wish.key("person")))


def _no_answer(it: Doing) -> Done:
    return progress.no_answer(it.office, it.wish.request_id, it.told())


def _refuse(it: Doing) -> Done:
    return progress.refuse(it.office, it.wish.request_id, it.told())


def _accept(it: Doing) -> Done:
    person = it.wish.key("person")
    who = UUID(person) if person else None
    return progress.accept(it.office, it.wish.request_id, it.told(), eta_at=it.ahead("eta"), person_id=who)


def _expect(it: Doing) -> Done:
    eta_at = it.ahead("eta")
    if eta_at is None:
        raise TimeUnreadable(typed="")
    return progress.expect(it.office, it.wish.request_id, it.told(), eta_at=eta_at)


def _start(it: Doing) -> Done:
    return progress.start(it.office, it.wish.request_id, _after_naming(it))


def _arrive(it: Doing) -> Done:
    return progress.arrive(it.office, it.wish.request_id, _after_naming(it))


def _pause(it: Doing) -> Done:
    reason = it.wish.key("reason") or it.wish.text("reason")
    return progress.pause(it.office, it.wish.request_id, it.told(), reason=reason)


def _resume(it: Doing) -> Done:
    return progress.resume(it.office, it.wish.request_id, it.told())


def _resolve(it: Doing) -> Done:
    return progress.resolve(it.office, it.wish.request_id, it.told(), it.closing())


def _close(it: Doing) -> Done:
    return progress.close(it.office, it.wish.request_id, it.told(), it.closing())


def _reopen(it: Doing) -> Done:
    return progress.reopen(it.office, it.wish.request_id, it.told())


def _cancel(it: Doing) -> Done:
    return progress.cancel(it.office, it.wish.request_id, it.told(), reason=it.wish.text("reason"))


def _ring_back(it: Doing) -> Done:
    again = it.minutes("again")
    again_in = timedelta(minutes=again) if again else None
    return progress.ring_back(it.office, it.wish.request_id, it.told(), again_in=again_in, promise_id=_owed(it))


def _not_reached(it: Doing) -> Done:
    return promising.not_reached(it.office, it.wish.request_id, it.told(), promise_id=_owed(it))


def _owed(it: Doing) -> UUID | None:
    """Return the promise that the act is about; None: the request's caller is meant."""
    owed = it.wish.subject if corrected_act(it.wish.subject) is None else ""
    return UUID(owed) if owed else None


def _promise(it: Doing) -> Done:
    due_at = it.ahead("due")
    if due_at is None:
        raise FieldMissing(field="due")
    return promising.promise(it.office, it.wish.request_id, it.told(), due_at=due_at)


def _release(it: Doing) -> Done:
    reason = it.wish.text("reason")
    return promising.release(it.office, it.wish.request_id, it.told(), reason=reason)


def _tell_arrival(it: Doing) -> Done:
    return promising.tell_arrival(it.office, it.wish.request_id, it.told())


def _minutes(it: Doing) -> Done:
    count = it.minutes("minutes")
    if count is None:
        raise FieldMissing(field="minutes")
    return progress.add_minutes(it.office, it.wish.request_id, it.told(), minutes=count)


def _answer(it: Doing) -> Done:
    typed = it.wish.key("answer") or it.wish.text("answer")
    return correcting.answer(it.office, it.wish.request_id, it.told(), question=it.wish.subject, typed=typed)


def _correct(it: Doing) -> Done:
    correction = _CORRECTIONS[it.wish.subject](it)
    return correcting.correct(it.office, it.wish.request_id, it.told(), correction)


def _unjoin(it: Doing) -> Registered:
    return unjoin(it.office, it.wish.request_id, UUID(it.wish.subject), by=it.by)


def _same_call(it: Doing) -> Done:
    other = it.wish.subject or it.wish.key("other")
    typed: UUID | RequestNumber = UUID(other) if other else read_number(it.wish.text("other"))
    return same_call.same_call(it.office, it.wish.request_id, it.told(), other=typed)


def _two_calls(it: Doing) -> Done:
    return same_call.two_calls(it.office, it.wish.request_id, it.told(), other=UUID(it.wish.subject))


def _told(it: Doing) -> Done:
    return same_call.tell(it.office, it.wish.request_id, it.told())


def _return(it: Doing) -> Done:
    return return_order(it.office, it.wish.request_id, it.told(), it.closing())


def _undo(it: Doing) -> Done:
    return undo(it.office, it.wish.request_id, it.told())


def _after_naming(it: Doing) -> Told:
    """Assign whoever was named and is not assigned yet; return what the act itself is told."""
    told, person = it.told(), it.wish.key("person")
    if not person or UUID(person) == it.assigned:
        return told
    named = Told(by=told.by, at=told.at, seen=told.seen)
    done = progress.assign(it.office, it.wish.request_id, named, person_id=UUID(person))
    return replace(told, seen=done.entry_id)


def _correct_words(it: Doing) -> correcting.Correction:
    return correcting.Correction(words=it.wish.text("words"))


def _correct_access(it: Doing) -> correcting.Correction:
    return correcting.Correction(access_notes=it.wish.text("access_notes"))


def _correct_place(it: Doing) -> correcting.Correction:
    kind, _, chosen = it.wish.key("place").partition(":")
    if kind == CONFIRM:
        return correcting.Correction(confirms_place=True)
    if kind == "site":
        return correcting.Correction(site_id=UUID(chosen))
    if kind == "equipment":
        return correcting.Correction(equipment_id=UUID(chosen))
    return correcting.Correction(place_text=chosen or it.wish.text("place"), makes_place=kind == NEW_PLACE)


def _correct_caller(it: Doing) -> correcting.Correction:
    kind, _, chosen = it.wish.key("caller").partition(":")
    if kind == CONFIRM:
        return correcting.Correction(confirms_caller=True)
    if kind == "contact":
        contact, _, phone = chosen.partition(":")
        return correcting.Correction(contact_id=UUID(contact), phone_id=UUID(phone) if phone else None)
    return correcting.Correction(caller_name=it.wish.text("caller"), phone=it.wish.text("phone"))


def _correct_kind(it: Doing) -> correcting.Correction:
    return correcting.Correction(category_id=UUID(it.wish.key("kind")))


def _correct_priority(it: Doing) -> correcting.Correction:
    return correcting.Correction(priority=it.wish.key("priority"))


def _correct_time(it: Doing) -> correcting.Correction:
    typed = it.wish.text("occurred_at")
    return correcting.Correction(occurred_at=read_when(typed, now=it.office.clock(), day=it.day))


_CORRECTIONS: Mapping[str, Callable[[Doing], correcting.Correction]] = {
    "words": _correct_words,
    "access_notes": _correct_access,
    "place": _correct_place,
    "caller": _correct_caller,
    "kind": _correct_kind,
    "priority": _correct_priority,
    "occurred_at": _correct_time,
}
_ACTS: Mapping[str, Callable[[Doing], Done | Registered]] = {
    Act.NOTE: _note,
    Act.ROUTE: _route,
    Act.ASSIGN: _assign,
    Act.NO_ANSWER: _no_answer,
    Act.REFUSE: _refuse,
    Act.ACCEPT: _accept,
    Act.ETA: _expect,
    Act.START: _start,
    Act.ARRIVE: _arrive,
    Act.PAUSE: _pause,
    Act.RESUME: _resume,
    Act.RESOLVE: _resolve,
    Act.CLOSE: _close,
    Act.REOPEN: _reopen,
    Act.CANCEL: _cancel,
    Act.RING_BACK: _ring_back,
    Act.NOT_REACHED: _not_reached,
    Act.PROMISE: _promise,
    Act.RELEASE: _release,
    Act.TELL_ARRIVAL: _tell_arrival,
    Act.MINUTES: _minutes,
    Act.ANSWER: _answer,
    Act.CORRECT: _correct,
    Act.UNJOIN: _unjoin,
    Act.SAME_CALL: _same_call,
    Act.TWO_CALLS: _two_calls,
    Act.TOLD: _told,
    Act.RETURN: _return,
    Act.UNDO: _undo,
}
