"""What is owed to callers, in words: whom to ring, at which number, about what, since when and by when."""

from datetime import datetime, timedelta

from desktop.domain.phone import grouped
from desktop.domain.records import PromiseOwed, RequestLine
from desktop.models.line_text import Reader
from desktop.wording import statuses
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.names import initials
from desktop.wording.promises import serial
from desktop.wording.shown import shown

_LEFT = QT_TRANSLATE_NOOP("owed", "in {time}")
_LATE = QT_TRANSLATE_NOOP("owed", "late {time}")
_NOW = QT_TRANSLATE_NOOP("owed", "now")
_SINCE = QT_TRANSLATE_NOOP("owed", "promised {time}")
_TRIED = translate("owed", "rung %n time(s), no answer", "", 1)
_NO_NUMBER = QT_TRANSLATE_NOOP("owed", "no number")
_NO_NAME = QT_TRANSLATE_NOOP("owed", "caller not known")
_WAS_TOLD = QT_TRANSLATE_NOOP("owed", "told: there by {time}, late {late}")
_MINUTE = timedelta(minutes=1)


def ring_back_text(owed: PromiseOwed, reader: Reader, now: datetime) -> str:
    """Return when, whom and at which number to ring, about what, since when promised, and how often it was tried."""
    line, language = owed.request, reader.language
    name, phone = (owed.caller, owed.phone) if owed.is_of_another else (line.caller, line.phone)
    caller = language.joined((shown(name or "") or _say(reader, _NO_NAME), _number(phone, reader)))
    since = language.moment(owed.made_at, reader.zone, reader.today) if owed.made_at is not None else ""
    parts = (
        _due(owed, reader, now),
        caller,
        _about(line, reader),
        shown(owed.said),
        _say(reader, _SINCE, time=since) if since else "",
        language.say("owed", _TRIED, owed.attempts) if owed.attempts else "",
    )
    return " · ".join(part for part in parts if part)


def arrival_text(owed: PromiseOwed, reader: Reader, now: datetime) -> str:
    """Return who was told that somebody would be there by now, and who was to come."""
    line, language = owed.request, reader.language
    due = language.moment(owed.due_at, reader.zone, reader.today)
    told = _say(reader, _WAS_TOLD, time=due, late=language.duration(now - owed.due_at))
    caller = language.joined((shown(line.caller or "") or _say(reader, _NO_NAME), _number(line.phone, reader)))
    coming = language.joined((statuses.status(line.status, language), initials(line.person or "")))
    return " · ".join((told, caller, _about(line, reader), coming))


def _about(line: RequestLine, reader: Reader) -> str:
    what = reader.language.pick(line.labels) or shown(line.words, most=40)
    return reader.language.joined((f"{serial(line.number)} {what}".strip(), line.place, line.equipment or ""))


def _number(phone: str | None, reader: Reader) -> str:
    return grouped(phone) if phone else _say(reader, _NO_NUMBER)


def _due(owed: PromiseOwed, reader: Reader, now: datetime) -> str:
    far = owed.due_at - now
    if abs(far) < _MINUTE:
        return _say(reader, _NOW)
    return _say(reader, _LEFT if far > timedelta() else _LATE, time=reader.language.duration(far))


def _say(reader: Reader, source: str, **facts: str) -> str:
    return reader.language.say("owed", source, None, **facts)
