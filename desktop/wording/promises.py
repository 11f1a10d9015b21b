"""The sentences that stand on the screen for the dispatcher: what to say to the caller and what may be promised.

A legal maximum is never among them, and no arrival time before somebody has accepted.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.calls import Joined, Registered
from desktop.domain.duplicates import Back
from desktop.domain.promises import Promise, PromiseKind, PromiseState
from desktop.domain.records import RequestLine
from desktop.domain.status import Status
from desktop.wording.language import Language, in_a_row
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.shown import shown

_CONTEXT = "promises"
_NUMBER_CALLING_BY = QT_TRANSLATE_NOOP(
    "promises", "Say: Your number is {serial}. I am calling the engineer now and will ring you back by {time}."
)
_NUMBER_CALLING = QT_TRANSLATE_NOOP("promises", "Say: Your number is {serial}. I am calling the engineer now.")
_NUMBER_TEAM_BY = QT_TRANSLATE_NOOP(
    "promises", "Say: Your number is {serial}. I am calling the engineer now ({team}) and will ring you back by {time}."
)
_NUMBER_TEAM = QT_TRANSLATE_NOOP("promises", "Say: Your number is {serial}. I am calling the engineer now ({team}).")
_NUMBER_BY = QT_TRANSLATE_NOOP(
    "promises", "Say: Your number is {serial}. I am seeing to it now and will ring you back by {time}."
)
_NUMBER = QT_TRANSLATE_NOOP("promises", "Say: Your number is {serial}. I am seeing to it now.")
_ENDED_AT = QT_TRANSLATE_NOOP("promises", "Written down as {serial}: it ended at {time}.")
_ENDED = QT_TRANSLATE_NOOP("promises", "Written down as {serial}: it has ended, nobody said when.")
_SAY = QT_TRANSLATE_NOOP("promises", "Say: {said}")
_NUMBER_ALONE = QT_TRANSLATE_NOOP("promises", "Your number is {serial}.")
_DANGER = QT_TRANSLATE_NOOP(
    "promises", "Help is coming. Please stay where you are safe. How many are you? Is anyone hurt?"
)
_EXPECTED = QT_TRANSLATE_NOOP("promises", "Tell them before you hang up: {person} expects to be there at {time}.")
_ACCEPTED = QT_TRANSLATE_NOOP("promises", "{person} has accepted. Ask when, before you tell the caller a time.")
_NOBODY_YET = QT_TRANSLATE_NOOP("promises", "Nobody has accepted yet: promise a call back, but no arrival time.")
_JOINED = QT_TRANSLATE_NOOP(
    "promises", "Say: We know of it, the number is {serial}. I have written down that you called too."
)
_JOINED_EXPECTED = QT_TRANSLATE_NOOP(
    "promises", "Say: We know of it, the number is {serial}. {person} expects to be there at {time}."
)
_JOINED_THERE = QT_TRANSLATE_NOOP("promises", "Say: We know of it, the number is {serial}. {person} is there now.")
_REOPENED = QT_TRANSLATE_NOOP(
    "promises", "Say: I have taken it up again, the number is still {serial}. I am seeing to it now."
)
_REPEAT = QT_TRANSLATE_NOOP(
    "promises", "Say: I have written it down anew, your number is {serial}. I am seeing to it now."
)
_RING_BACK = QT_TRANSLATE_NOOP("promises", "I will ring you back by {time}.")
_CALL_BY = QT_TRANSLATE_NOOP("promises", "a call by {time}")
_THERE_BY = QT_TRANSLATE_NOOP("promises", "somebody there by {time}")
_STATES: Mapping[str, str] = {
    PromiseState.OWED: QT_TRANSLATE_NOOP("promises", "owed"),
    PromiseState.KEPT: QT_TRANSLATE_NOOP("promises", "kept {at}"),
    PromiseState.LATE: QT_TRANSLATE_NOOP("promises", "kept late {at}"),
    PromiseState.BROKEN: QT_TRANSLATE_NOOP("promises", "broken"),
    PromiseState.DROPPED: QT_TRANSLATE_NOOP("promises", "needed no more"),
}
_BROKEN_BUT_DONE = QT_TRANSLATE_NOOP("promises", "broken, done {at}")
_COMING = frozenset({Status.ACCEPTED, Status.UNDER_WAY})


def registered(done: Registered, language: Language, *, zone: ZoneInfo, today: date) -> str:
    """Return what to read out after saving: the serial alone, who comes, the promised call back, what to have ready.

    Of what has ended already nothing is promised: it is said what was written down.
    The engineer, and his team, is named only where the request went to one: lines 2 and 3, or a person in danger.
    """
    if done.is_ended:
        ended = language.moment(done.ended_at, zone, today) if done.ended_at else ""
        return language.say(_CONTEXT, _ENDED_AT if ended else _ENDED, serial=str(done.serial), time=ended)
    calls_engineer = done.is_danger or (done.line or 1) > 1
    has_team = calls_engineer and done.team is not None
    facts = {"serial": str(done.serial), "team": shown(done.team or "")}
    if done.ring_back_at is not None:
        facts["time"] = language.moment(done.ring_back_at, zone, today)
        said = _NUMBER_TEAM_BY if has_team else _NUMBER_CALLING_BY if calls_engineer else _NUMBER_BY
    else:
        said = _NUMBER_TEAM if has_team else _NUMBER_CALLING if calls_engineer else _NUMBER
    return _with(done.prepare, language.say(_CONTEXT, said, None, **facts), language)


def in_danger(done: Registered, language: Language, *, zone: ZoneInfo, today: date) -> str:
    """Return the same about people at risk, where no form has shown the script: that first, it says who is called."""
    if done.is_ended:
        return registered(done, language, zone=zone, today=today)
    said = [*danger_script(done.script, language), language.say(_CONTEXT, _NUMBER_ALONE, serial=str(done.serial))]
    if done.ring_back_at is not None:
        said.append(language.say(_CONTEXT, _RING_BACK, time=language.moment(done.ring_back_at, zone, today)))
    return _with(done.prepare, language.say(_CONTEXT, _SAY, said=in_a_row(said)), language)


def danger_script(script: Sequence[Mapping[str, str]], language: Language) -> Sequence[str]:
    """Return what to read out to people at risk. script -- of the category's form; where it has none, what fits all."""
    return [language.pick(one) for one in script] or [language.say(_CONTEXT, _DANGER)]


def accepted(person: str | None, eta_at: datetime | None, language: Language, *, zone: ZoneInfo, today: date) -> str:
    """Return what may be told of the arrival. person -- who accepted, None = nobody has."""
    if person is None:
        return language.say(_CONTEXT, _NOBODY_YET)
    if eta_at is None:
        return language.say(_CONTEXT, _ACCEPTED, person=shown(person))
    return language.say(_CONTEXT, _EXPECTED, person=shown(person), time=language.moment(eta_at, zone, today))


def joined(
    line: RequestLine,
    language: Language,
    *,
    zone: ZoneInfo,
    today: date,
    now: datetime,
    prepare: Sequence[Mapping[str, str]] = (),
    done: Joined | None = None,
) -> str:
    """Return what to read out to a caller who was added; the arrival only if somebody accepted and it is to come.

    prepare -- what he is asked to have ready, by language, unless somebody is there already
    done -- what was done, with the call that he is promised
    """
    is_there = line.person is not None and line.status == Status.ON_SITE
    said = [_of_joining(line, language, zone=zone, today=today, now=now, back=done.back if done else None)]
    if done is not None and done.ring_back_at is not None:
        said.append(language.say(_CONTEXT, _RING_BACK, time=language.moment(done.ring_back_at, zone, today)))
    return _with(() if is_there else prepare, in_a_row(said), language)


def _of_joining(
    line: RequestLine, language: Language, *, zone: ZoneInfo, today: date, now: datetime, back: Back | None
) -> str:
    facts = {"serial": serial(line.number), "person": shown(line.person or "")}
    if back is not None:
        said = _REPEAT if back is Back.REPEAT else _REOPENED
        return language.say(_CONTEXT, said, serial=facts["serial"])
    if line.person is not None and line.status == Status.ON_SITE:
        return language.say(_CONTEXT, _JOINED_THERE, None, **facts)
    is_coming = line.accepted_at is not None and line.status in _COMING
    if line.person is None or not is_coming or line.eta_at is None or line.eta_at < now:
        return language.say(_CONTEXT, _JOINED, serial=facts["serial"])
    return language.say(_CONTEXT, _JOINED_EXPECTED, None, time=language.moment(line.eta_at, zone, today), **facts)


def _with(prepare: Sequence[Mapping[str, str]], said: str, language: Language) -> str:
    """Return a sentence followed by what to have ready."""
    return in_a_row([said, *(shown(language.pick(one), most=200) for one in prepare)])


def promised(promise: Promise, language: Language, *, zone: ZoneInfo, today: date, now: datetime) -> str:
    """Return what a caller was promised and how it stands: "a call by 14:15, kept 14:12"."""
    what = _THERE_BY if promise.kind == PromiseKind.ARRIVE else _CALL_BY
    state = promise.state(now)
    is_done_late = state is PromiseState.BROKEN and promise.kept_at is not None
    at = language.moment(promise.kept_at, zone, today) if promise.kept_at is not None else ""
    stands = language.say(_CONTEXT, _BROKEN_BUT_DONE if is_done_late else _STATES[state], at=at)
    said = language.say(_CONTEXT, what, time=language.moment(promise.due_at, zone, today))
    return language.joined((said, stands))


def serial(number: str) -> str:
    """Return the part of a number that is said on the phone: 418 of A26-00418."""
    return number.rsplit("-", maxsplit=1)[-1].lstrip("0") or number
