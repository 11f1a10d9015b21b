"""What is said of the requests that a call may be about, while it is written."""

from collections.abc import Sequence
from datetime import datetime

from desktop.domain.records import RequestLine
from desktop.domain.status import ENDED
from desktop.models import line_text
from desktop.models.line_text import Reader
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.shown import shown

_ONE = QT_TRANSLATE_NOOP("duplicates", "Already open here: {what}. Same fault? F4 adds this caller.")
_ONE_DONE = QT_TRANSLATE_NOOP("duplicates", "Done here: {what}. Is it back? F4 takes it up again with this caller.")
_SEVERAL = QT_TRANSLATE_NOOP("duplicates", "Already here. Same fault? F4 and the digit: {what}.")
_WHICH = QT_TRANSLATE_NOOP("duplicates", "Which one? Press its digit; Esc: none of them.")
_SINCE = QT_TRANSLATE_NOOP("duplicates", "{number}, {trouble} since {time}")
_DONE = QT_TRANSLATE_NOOP("duplicates", "{number}, {trouble}, done {time}")
_AT = QT_TRANSLATE_NOOP("duplicates", "{trouble} ({place})")
_BETWEEN = "  "
_LONGEST_WORDS = 32


def already_here(lines: Sequence[RequestLine], place: str, reader: Reader, now: datetime) -> str:
    """Return the sentence under the writing line; "" for nothing. place -- where the call is about, as understood."""
    if not lines:
        return ""
    if len(lines) == 1:
        said = _ONE_DONE if lines[0].status in ENDED else _ONE
        return _say(reader, said, what=_told(lines[0], place, reader, now))
    return _say(reader, _SEVERAL, what=_numbered(lines, place, reader, now))


def which_one(reader: Reader) -> str:
    """Return what is asked after F4 where several fit: they stand above it with their digits."""
    return _say(reader, _WHICH)


def _numbered(lines: Sequence[RequestLine], place: str, reader: Reader, now: datetime) -> str:
    told = (_told(line, place, reader, now) for line in lines)
    return _BETWEEN.join(f"[{digit}] {what}" for digit, what in enumerate(told, start=1))


def _told(line: RequestLine, place: str, reader: Reader, now: datetime) -> str:
    """Return a request in a few words: its number, the trouble, where it is if that is another place, since when."""
    trouble = reader.language.pick(line.labels) or shown(line_text.words(line, reader, now), most=_LONGEST_WORDS)
    if line.place and line.place != place and not place.startswith(f"{line.place},"):
        trouble = _say(reader, _AT, trouble=trouble, place=shown(line.place.rsplit(", ", maxsplit=1)[-1]))
    ended_at = line.resolved_at or line.closed_at
    said, at = (_DONE, ended_at) if line.status in ENDED and ended_at is not None else (_SINCE, line.occurred_at)
    time = reader.language.moment(at, reader.zone, reader.today)
    return _say(reader, said, number=line_text.number(line, reader, now), trouble=shown(trouble), time=time)


def _say(reader: Reader, source: str, **facts: str) -> str:
    return reader.language.say("duplicates", source, None, **facts)
