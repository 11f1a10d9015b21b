"""What to say to a caller who asks how his request stands: one sentence out of what is known, and nothing more.

No deadline and no legal maximum is among them, no note of the desk's own, and no arrival before somebody accepted.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.asked import AskedRequest
from desktop.domain.codes import Outcome, PauseReason
from desktop.domain.status import Status
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.promises import serial
from desktop.wording.shown import shown

_CONTEXT = "asked"
_SAY = QT_TRANSLATE_NOOP("asked", "Say: {said}")
_NOBODY = QT_TRANSLATE_NOOP("asked", "Nobody has accepted {serial} yet. I am seeing to it now.")
_NOBODY_BACK = QT_TRANSLATE_NOOP("asked", "Nobody has accepted {serial} yet. I will ring you back by {time}.")
_GIVEN = QT_TRANSLATE_NOOP("asked", "{serial} is with {person}, not accepted yet. I am asking now.")
_GIVEN_BACK = QT_TRANSLATE_NOOP("asked", "{serial} is with {person}, not accepted yet. I will ring you back by {time}.")
_ACCEPTED = QT_TRANSLATE_NOOP("asked", "{serial} is with {person}, accepted at {accepted}. I am asking when.")
_ACCEPTED_ETA = QT_TRANSLATE_NOOP(
    "asked", "{serial} is with {person}, accepted at {accepted} and expected to be there at {time}."
)
_ON_THE_WAY = QT_TRANSLATE_NOOP("asked", "{person} is on the way to you about {serial}.")
_ON_THE_WAY_ETA = QT_TRANSLATE_NOOP(
    "asked", "{person} is on the way to you about {serial} and expected to be there at {time}."
)
_THERE = QT_TRANSLATE_NOOP("asked", "{person} is there now about {serial}.")
_PAUSED: Mapping[str, str] = {
    PauseReason.WAITING_PART: QT_TRANSLATE_NOOP("asked", "{serial} is paused since {time}: we are waiting for a part."),
    PauseReason.WAITING_ACCESS: QT_TRANSLATE_NOOP(
        "asked", "{serial} is paused since {time}: somebody has to let us in. When can that be?"
    ),
    PauseReason.WAITING_CUSTOMER: QT_TRANSLATE_NOOP(
        "asked", "{serial} is paused since {time}: we are waiting for the customer's word."
    ),
    PauseReason.WAITING_WEATHER: QT_TRANSLATE_NOOP(
        "asked", "{serial} is paused since {time}: we are waiting for better weather."
    ),
}
_PAUSED_OTHER = QT_TRANSLATE_NOOP("asked", "{serial} is paused since {time}. I am asking when it goes on.")
_ENDED: Mapping[str, str] = {
    Outcome.DONE: QT_TRANSLATE_NOOP("asked", "{serial} was done at {time}. Was anything left?"),
    Outcome.NO_ACCESS: QT_TRANSLATE_NOOP(
        "asked", "We were there about {serial} at {time} and could not get in. When may we come again?"
    ),
    Outcome.MADE_SAFE: QT_TRANSLATE_NOOP("asked", "{serial} was made safe at {time}. Is anything wrong there now?"),
    Outcome.PART_NEEDED: QT_TRANSLATE_NOOP(
        "asked", "We were there about {serial} at {time}: it needs a part. I am asking when it comes."
    ),
    Outcome.SECOND_VISIT: QT_TRANSLATE_NOOP(
        "asked", "We were there about {serial} at {time}: it needs a second visit. I am asking when."
    ),
    Outcome.NO_FAULT: QT_TRANSLATE_NOOP(
        "asked", "We were there about {serial} at {time} and found no fault. Is it there again?"
    ),
    Outcome.OUT_OF_SERVICE: QT_TRANSLATE_NOOP(
        "asked", "{serial}: it was put out of service at {time}, so that nobody is hurt. I am asking when it goes on."
    ),
}
_ENDED_OTHER = QT_TRANSLATE_NOOP("asked", "{serial} was finished at {time}. Was anything left?")
_CANCELLED = QT_TRANSLATE_NOOP("asked", "{serial} was cancelled at {time}. Is it still needed?")
_STANDS = QT_TRANSLATE_NOOP("asked", "{serial} stands so: {status}.")
_OUR_ENGINEER = QT_TRANSLATE_NOOP("asked", "our engineer")


class Told(NamedTuple):
    """For whom it is told: the desk's zone and day, and the time now."""

    language: Language
    zone: ZoneInfo
    today: date
    now: datetime

    def moment(self, instant: datetime) -> str:
        """Return a time as it is said today."""
        return self.language.moment(instant, self.zone, self.today)


def say(asked: AskedRequest, told: Told) -> str:
    """Return the sentence with its "Say:"."""
    return told.language.say(_CONTEXT, _SAY, said=sentence(asked, told))


def sentence(asked: AskedRequest, told: Told) -> str:
    """Return how a request stands, as it is said to its caller."""
    line = asked.line
    if line.joined_to is None and line.status in _BY_STATUS:
        source, moment = _BY_STATUS[line.status](asked, told.now)
    else:
        source, moment = _STANDS, None
    return told.language.say(
        _CONTEXT,
        source,
        None,
        serial=serial(line.number),
        person=shown(line.person or line.team or "") or told.language.say(_CONTEXT, _OUR_ENGINEER),
        accepted=told.moment(line.accepted_at) if line.accepted_at else "",
        time=told.moment(moment) if moment else "",
        status=shown(statuses.standing(line, told.language)),
    )


def _nobody(asked: AskedRequest, _now: datetime) -> tuple[str, datetime | None]:
    return (_NOBODY_BACK if asked.ring_back_at else _NOBODY), asked.ring_back_at


def _given(asked: AskedRequest, now: datetime) -> tuple[str, datetime | None]:
    if asked.line.person is None:
        return _nobody(asked, now)
    return (_GIVEN_BACK if asked.ring_back_at else _GIVEN), asked.ring_back_at


def _accepted(asked: AskedRequest, now: datetime) -> tuple[str, datetime | None]:
    line = asked.line
    if line.accepted_at is None:
        return _STANDS, None
    is_to_come = line.eta_at is not None and line.eta_at >= now
    return (_ACCEPTED_ETA, line.eta_at) if is_to_come else (_ACCEPTED, None)


def _under_way(asked: AskedRequest, now: datetime) -> tuple[str, datetime | None]:
    eta = asked.line.eta_at
    return (_ON_THE_WAY_ETA, eta) if eta is not None and eta >= now else (_ON_THE_WAY, None)


def _there(_asked: AskedRequest, _now: datetime) -> tuple[str, datetime | None]:
    return _THERE, None


def _paused(asked: AskedRequest, _now: datetime) -> tuple[str, datetime | None]:
    if asked.since is None:  # its journal is not here
        return _STANDS, None
    return _PAUSED.get(asked.pause_reason or "", _PAUSED_OTHER), asked.since


def _ended(asked: AskedRequest, _now: datetime) -> tuple[str, datetime | None]:
    ended = asked.line.resolved_at or asked.line.closed_at
    return (_ENDED.get(asked.line.outcome or "", _ENDED_OTHER), ended) if ended is not None else (_STANDS, None)


def _cancelled(asked: AskedRequest, _now: datetime) -> tuple[str, datetime | None]:
    ended = asked.since or asked.line.closed_at
    return (_CANCELLED, ended) if ended is not None else (_STANDS, None)


_BY_STATUS: Mapping[str, Callable[[AskedRequest, datetime], tuple[str, datetime | None]]] = {
    Status.NEW: _nobody,
    Status.ROUTED: _nobody,
    Status.ASSIGNED: _given,
    Status.ACCEPTED: _accepted,
    Status.UNDER_WAY: _under_way,
    Status.ON_SITE: _there,
    Status.PAUSED: _paused,
    Status.RESOLVED: _ended,
    Status.CLOSED: _ended,
    Status.CANCELLED: _cancelled,
}
"""The sentence for a status, and the time that stands in it."""
