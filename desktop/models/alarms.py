"""The NOW band in words: what is most pressing, said in sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from desktop.domain.records import PromiseOwed, RequestLine, SameCall, Waiting
from desktop.domain.rings import MissedCall
from desktop.domain.status import Status
from desktop.models.line_text import Reader
from desktop.models.same_call_seat import written
from desktop.wording import statuses
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.names import initials
from desktop.wording.promises import serial
from desktop.wording.ringing import caller_said
from desktop.wording.shown import shown

_NOT_ACCEPTED = QT_TRANSLATE_NOOP("now", "nobody accepted")
_ETA = QT_TRANSLATE_NOOP("now", "{name} due {time}")
_ETA_WAS = QT_TRANSLATE_NOOP("now", "{name} was due {time}")
_ASSIGNED = QT_TRANSLATE_NOOP("now", "{name}, no answer yet")
_RING_BACK_IN = QT_TRANSLATE_NOOP("now", "ring back in {time}")
_RING_BACK_NOW = QT_TRANSLATE_NOOP("now", "ring back now")
_MISSED_AT = QT_TRANSLATE_NOOP("now", "missed {time}")
_TIMES = translate("now", "rang %n times", "", 1)
_TRIED = translate("now", "rung back %n time(s), no answer", "", 1)
_LATE = QT_TRANSLATE_NOOP("now", "late {time}")
_TRAPPED = QT_TRANSLATE_NOOP("now", "person in danger")
_WAITS = QT_TRANSLATE_NOOP("now", "waits {time}")
_CARRIED = translate("now", "%n carried over", "", 1)
_CALL_BACKS_IN = translate("now", "%n call-back(s), the next in {time}", "", 1)
_CALL_BACKS_LATE = translate("now", "%n call-back(s), one late {time}", "", 1)
_CALL_BACKS_NOW = translate("now", "%n call-back(s), one is due", "", 1)
_MISSED = translate("now", "%n missed call(s)", "", 1)
_MORE = translate("now", "+%n more", "", 1)
_DANGER_PARKED = translate("now", "%n call(s) about a person in danger not saved yet (F2)", "", 1)
_TO_TELL = translate("now", "%n to be told", "", 1)
_SAME_CALL = translate("now", "%n perhaps the same call", "", 1)
_TELL = QT_TRANSLATE_NOOP("now", "tell {name}: joined to {number}")
_TELL_WHO_HAS_THE_SHEET = QT_TRANSLATE_NOOP("now", "tell who has the sheet: joined to {number}")
_QUIET = QT_TRANSLATE_NOOP("now", "Nothing is late and nobody waits for a call.")
_MOST = 2
_HOURS = timedelta(hours=2)
_MINUTE = timedelta(minutes=1)
_WAITS_FOR_YES = (Status.NEW, Status.ROUTED, Status.ASSIGNED)
_ON_THE_WAY = (Status.ACCEPTED, Status.UNDER_WAY)


@dataclass(frozen=True, slots=True)
class Alarm:
    """One line of the band. tone -- danger, warning; request_id -- whom F7 rings for, is_ring_back -- his caller.

    missed -- the missed call that F7 rings back
    """

    text: str
    tone: str
    request_id: UUID | None = None
    is_ring_back: bool = False
    missed: MissedCall | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """What the band shows: at most two alarms, and one line for the rest.

    rest_of_one -- the line for the rest where there is room for the first alarm only
    """

    alarms: tuple[Alarm, ...]
    rest: str
    is_quiet: bool
    rest_of_one: str = ""


def band(waiting: Waiting, reader: Reader, now: datetime, *, danger_parked: int = 0) -> Band:
    """Return the band: danger, whom nobody answered, lateness, nobody's yes, a word or a call-back that is due.

    danger_parked -- half-typed calls about a person in danger: they have no number yet and head the rest
    """
    rings = soonest_ring_backs(waiting)
    words = [owed for owed in waiting.promises if owed.is_word]
    pressing = [ring.request for ring in rings.values() if ring.due_at <= now]
    danger = {line.id for line in waiting.danger}
    grave = [(line, rings.get(line.id)) for line in (*waiting.danger, *waiting.overdue, *waiting.unaccepted)]
    grave_ids = {line.id for line, _ring in grave}
    told = [(word.request, word) for word in words]
    last = [(line, rings.get(line.id)) for line in pressing]
    by_id = {(line.id, ring in words): (line, ring) for line, ring in (*grave, *told, *last)}
    missed = [partial(_missed_alarm, call, reader, now) for call in waiting.missed if not call.is_withheld]
    lines = [
        partial(_alarm, line, ring, reader, now, is_ring_back=not is_word and line.id not in grave_ids)
        for (_id, is_word), (line, ring) in by_id.items()
    ]
    pressing_now = [*lines[: len(danger)], *missed, *lines[len(danger) :]]
    alarms = tuple(alarm() for alarm in pressing_now[:_MOST])
    say = reader.language.say
    rest = []
    if danger_parked:
        rest.append(say("now", _DANGER_PARKED, danger_parked))
    if waiting.carried_over:
        rest.append(say("now", _CARRIED, len(waiting.carried_over)))
    if waiting.missed:
        rest.append(say("now", _MISSED, sum(call.times for call in waiting.missed)))
    if rings:
        rest.append(_call_backs(waiting, reader, now))
    if words:
        rest.append(say("now", _TO_TELL, len(words)))
    if waiting.same_calls:
        rest.append(say("now", _SAME_CALL, len(waiting.same_calls)))
    if not alarms and not rest:
        return Band((), say("now", _QUIET), is_quiet=True)

    def after(shown: int) -> str:
        more = [say("now", _MORE, len(pressing_now) - shown)] if len(pressing_now) > shown else []
        return reader.language.joined([*more, *rest])

    return Band(alarms, after(_MOST), is_quiet=False, rest_of_one=after(1))


def soonest_ring_backs(waiting: Waiting) -> Mapping[UUID, PromiseOwed]:
    """Return the call-backs owed, of each request the first, the soonest first."""
    found: dict[UUID, PromiseOwed] = {}
    for owed in waiting.promises:
        if owed.is_ring_back:
            found.setdefault(owed.request.id, owed)
    return found


def _call_backs(waiting: Waiting, reader: Reader, now: datetime) -> str:
    """Return how many call-backs are owed and when the next is due; after one is late, how late the first is."""
    owed = [one for one in waiting.promises if one.is_ring_back]
    far = owed[0].due_at - now
    if abs(far) >= _HOURS:  # minutes say nothing any more, and the band is short
        far = timedelta(hours=int(far / timedelta(hours=1)))
    source = _CALL_BACKS_IN if far >= _MINUTE else _CALL_BACKS_LATE if far <= -_MINUTE else _CALL_BACKS_NOW
    return reader.language.say("now", source, len(owed), time=reader.language.duration(abs(far)))


def alarm_text(line: RequestLine, ring: PromiseOwed | None, reader: Reader, now: datetime) -> str:
    """Return what is pressing about one request."""
    say, language = reader.language.say, reader.language
    parts = [f"{serial(line.number)} {language.pick(line.labels) or shown(line.words, most=40)}".strip()]
    parts += [line.place, line.equipment or ""]
    if ring is not None and ring.is_word:
        return language.joined([*parts, _word(line, reader)])
    if line.is_danger and not (line.labels and line.is_danger_kind):
        parts.insert(1, say("now", _TRAPPED))
    if line.due_at is not None and line.due_at <= now:
        parts.append(say("now", _LATE, time=language.duration(now - line.due_at)))
    if line.eta_at is not None and line.person and line.status in _ON_THE_WAY:
        there = language.moment(line.eta_at, reader.zone, reader.today)
        parts.append(say("now", _ETA if line.eta_at >= now else _ETA_WAS, name=initials(line.person), time=there))
    elif line.status in _WAITS_FOR_YES:
        waits = say("now", _WAITS, time=language.duration(now - line.recorded_at))
        parts.append(say("now", _ASSIGNED, name=initials(line.person)) if line.person else say("now", _NOT_ACCEPTED))
        parts.append(waits)
    elif line.joined_to is not None:
        parts.append(statuses.standing(line, language))
    else:
        parts += [statuses.status(line.status, language), initials(line.person or "")]
    if ring is not None:
        left = ring.due_at - now
        due = left.total_seconds() <= 0
        parts.append(say("now", _RING_BACK_NOW) if due else say("now", _RING_BACK_IN, time=language.duration(left)))
    return language.joined(parts)


def missed_text(call: MissedCall, reader: Reader, now: datetime) -> str:
    """Return whom nobody answered, and how soon he is to be rung back; a withheld number cannot be."""
    language, say = reader.language, reader.language.say
    missed = say("now", _MISSED_AT, time=language.moment(call.rang_at, reader.zone, reader.today))
    again = say("now", _TIMES, call.times) if call.times > 1 else ""
    tried = say("now", _TRIED, call.tries) if call.tries else ""
    who = caller_said(call.caller or call.name, call.number, language)
    if call.is_withheld:
        return language.joined((missed, who, again))
    left = call.ring_back_by - now
    late = left.total_seconds() <= 0
    due = say("now", _RING_BACK_NOW) if late else say("now", _RING_BACK_IN, time=language.duration(left))
    return language.joined((missed, who, again, tried, due))


def same_call_text(pair: SameCall, reader: Reader) -> str:
    """Return what two desks may both have written down: the one that stays, and the other."""
    language, kept = reader.language, pair.kept
    what = language.pick(kept.labels) or shown(kept.words, most=40)
    first = language.joined((f"{serial(kept.number)} {what}".strip(), kept.place, kept.equipment or ""))
    return f"{first} · {written(pair.joined, pair.joined_by, reader)}"


def _word(line: RequestLine, reader: Reader) -> str:
    """Return who is to be told, and what."""
    if line.person:
        return reader.language.say("now", _TELL, name=initials(line.person), number=line.joined_to)
    return reader.language.say("now", _TELL_WHO_HAS_THE_SHEET, number=line.joined_to)


def _alarm(line: RequestLine, ring: PromiseOwed | None, reader: Reader, now: datetime, *, is_ring_back: bool) -> Alarm:
    is_grave = line.is_danger or (line.due_at is not None and line.due_at <= now)
    return Alarm(alarm_text(line, ring, reader, now), "danger" if is_grave else "warning", line.id, is_ring_back)


def _missed_alarm(call: MissedCall, reader: Reader, now: datetime) -> Alarm:
    tone = "danger" if call.ring_back_by <= now else "warning"
    return Alarm(missed_text(call, reader, now), tone, missed=call)
