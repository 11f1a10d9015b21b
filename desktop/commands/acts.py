"""The acts by their names: which workflow function each one is, and which fields it reads."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from desktop.commands.asked import Asked
from desktop.commands.correction import correction, joining
from desktop.domain.calls import Done
from desktop.domain.errors import ActUnknown, FieldMissing
from desktop.domain.records import Team
from desktop.domain.status import Act
from desktop.workflow import correcting, orders, progress, promising, same_call, undoing
from desktop.workflow import joining as joins


def do(asked: Asked, act: str) -> Done:
    """Do the act of that name. Raises ActUnknown, FieldMissing, FieldUnreadable and what the act raises."""
    known = act.strip().casefold().replace("-", "_")
    if known not in ACTS:
        raise ActUnknown(act=act, known=[str(one) for one in ACTS])
    return ACTS[known](asked)


def _assign_or_route(asked: Asked) -> Done:
    """To a person it is an assignment, to a team a routing."""
    whom = asked.needed_whom()
    if isinstance(whom, Team):
        return progress.route(asked.office, asked.number, asked.told, team_id=whom.id)
    return progress.assign(asked.office, asked.number, asked.told, person_id=whom.id)


def _accept(asked: Asked) -> Done:
    eta_at = asked.instant("eta", ahead=True)
    return progress.accept(asked.office, asked.number, asked.told, eta_at=eta_at, person_id=asked.person_id())


def _eta(asked: Asked) -> Done:
    eta_at = asked.instant("eta", ahead=True)
    if eta_at is None:
        raise FieldMissing(field="eta")
    return progress.expect(asked.office, asked.number, asked.told, eta_at=eta_at)


def _pause(asked: Asked) -> Done:
    return progress.pause(asked.office, asked.number, asked.told, reason=asked.fields.text("reason"))


def _cancel(asked: Asked) -> Done:
    return progress.cancel(asked.office, asked.number, asked.told, reason=asked.fields.text("reason"))


def _resolve(asked: Asked) -> Done:
    return progress.resolve(asked.office, asked.number, asked.told, asked.closing())


def _close(asked: Asked) -> Done:
    return progress.close(asked.office, asked.number, asked.told, asked.closing())


def _return(asked: Asked) -> Done:
    closes = asked.fields.yes("closes", usual=True)
    return orders.return_order(asked.office, asked.number, asked.told, asked.closing(), closes=closes)


def _ring_back(asked: Asked) -> Done:
    again = asked.fields.minutes("again_in")
    again_in = timedelta(minutes=again) if again else None
    return progress.ring_back(asked.office, asked.number, asked.told, again_in=again_in)


def _promise(asked: Asked) -> Done:
    due_at = asked.instant("due", ahead=True)
    if due_at is None:
        raise FieldMissing(field="due")
    return promising.promise(asked.office, asked.number, asked.told, due_at=due_at)


def _release(asked: Asked) -> Done:
    return promising.release(asked.office, asked.number, asked.told, reason=asked.fields.text("reason"))


def _minutes(asked: Asked) -> Done:
    minutes = asked.fields.minutes("minutes")
    if minutes is None:
        raise FieldMissing(field="minutes")
    return progress.add_minutes(asked.office, asked.number, asked.told, minutes=minutes, person_id=asked.person_id())


def _correct(asked: Asked) -> Done:
    return correcting.correct(asked.office, asked.number, asked.told, correction(asked))


def _answer(asked: Asked) -> Done:
    question, typed = asked.fields.needed("question"), asked.fields.value("answer")
    return correcting.answer(asked.office, asked.number, asked.told, question=question, typed=typed)


def _join(asked: Asked) -> Done:
    return joins.join(asked.office, asked.number, joining(asked), by=asked.author)


def _same_call(asked: Asked) -> Done:
    return same_call.same_call(asked.office, asked.number, asked.told, other=asked.other())


def _two_calls(asked: Asked) -> Done:
    return same_call.two_calls(asked.office, asked.number, asked.told, other=asked.other())


def _plain(act: Callable[..., Done]) -> Callable[[Asked], Done]:
    """An act that is told nothing but author, time and words."""
    return lambda asked: act(asked.office, asked.number, asked.told)


ACTS: Mapping[str, Callable[[Asked], Done]] = {
    Act.NOTE: _plain(progress.note),
    Act.ROUTE: _assign_or_route,
    Act.ASSIGN: _assign_or_route,
    Act.NO_ANSWER: _plain(progress.no_answer),
    Act.REFUSE: _plain(progress.refuse),
    Act.ACCEPT: _accept,
    Act.ETA: _eta,
    Act.START: _plain(progress.start),
    Act.ARRIVE: _plain(progress.arrive),
    Act.PAUSE: _pause,
    Act.RESUME: _plain(progress.resume),
    Act.RESOLVE: _resolve,
    Act.CLOSE: _close,
    Act.REOPEN: _plain(progress.reopen),
    Act.CANCEL: _cancel,
    Act.CORRECT: _correct,
    Act.ANSWER: _answer,
    Act.JOIN: _join,
    Act.SAME_CALL: _same_call,
    Act.TWO_CALLS: _two_calls,
    Act.TOLD: _plain(same_call.tell),
    Act.RING_BACK: _ring_back,
    Act.NOT_REACHED: _plain(promising.not_reached),
    Act.PROMISE: _promise,
    Act.RELEASE: _release,
    Act.TELL_ARRIVAL: _plain(promising.tell_arrival),
    Act.MINUTES: _minutes,
    Act.RETURN: _return,
    Act.UNDO: _plain(undoing.undo),
}
"""Printing is a command of its own; taking a caller out again needs the eyes of somebody at the window."""
