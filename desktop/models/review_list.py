"""A day as the supervisor reads it: what stands out first, then every line, the other calls, what came later."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.domain.records import DayReview, EntryRecord, OtherCall, RequestLine
from desktop.domain.status import ENDED
from desktop.models import line_text
from desktop.models.line_text import Reader
from desktop.models.row_list import RowList, RowShown
from desktop.wording import entries, statuses
from desktop.wording.call_counts import counted
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.promises import serial

_EXCEPTIONS = QT_TRANSLATE_NOOP("review", "What stands out")
_NO_EXCEPTIONS = QT_TRANSLATE_NOOP("review", "Nothing stands out")
_LINES = QT_TRANSLATE_NOOP("review", "All lines")
_CALLS = QT_TRANSLATE_NOOP("review", "Calls that are no request")
_ADDENDA = QT_TRANSLATE_NOOP("review", "Addenda: written after the signature")
_TOO_LATE = QT_TRANSLATE_NOOP("review", "{why}: {time}")
_DUE = QT_TRANSLATE_NOOP("review", "due {time}")
_GRAVE = frozenset({"danger", "late", "open_overdue"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewShown(RowShown):
    """One row. request_id -- whose card Enter opens."""

    why: str = ""
    number: str = ""
    time: str = ""
    place: str = ""
    words: str = ""
    who: str = ""
    result: str = ""
    tone: str = "plain"
    request_id: UUID | None = None

    def spoken(self) -> str:
        parts = (self.title, self.note, self.why, self.number, self.time, self.place, self.words, self.who, self.result)
        return ", ".join(part for part in parts if part)


class ReviewList(RowList[ReviewShown]):
    """Shows one day; another day is another list, the same day changes only where it differs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None

    def show(self, review: DayReview, reader: Reader, *, now: datetime) -> None:
        """Bring the list to *review*."""
        rows = list(_rows(review, reader, now))
        if review.day != self._day:
            self._day = review.day
            self.replace(rows)
        else:
            self.bring(rows)


def _rows(review: DayReview, reader: Reader, now: datetime) -> Iterator[ReviewShown]:
    language = reader.language
    if not review.lines and not review.calls and not review.addenda:
        return
    if review.addenda:
        yield _heading("addenda", _ADDENDA, len(review.addenda), reader)
        numbers = {line.id: line_text.number(line, reader, now) for line in review.lines}
        for entry in review.addenda:
            yield _addendum(entry, numbers, reader)
    if review.exceptions or review.complaints:
        yield _heading("exceptions", _EXCEPTIONS, len(review.exceptions) + len(review.complaints), reader)
        yield from _exceptions([one for one in review.exceptions if one[0] in _GRAVE], "danger", reader, now)
        for call in review.complaints:
            yield replace(_call(call, reader), key=f"complaint {call.id}", tone="warning")
        yield from _exceptions([one for one in review.exceptions if one[0] not in _GRAVE], "warning", reader, now)
    elif review.lines:
        yield ReviewShown(key="exceptions", is_heading=True, title=language.say("review", _NO_EXCEPTIONS))
    if review.lines:
        yield _heading("lines", _LINES, len(review.lines), reader)
        for line in review.lines:
            why = _due(line, reader, now)
            yield _line(line, reader, now, key=f"line {line.id}", why=why, tone=line_text.tone(line, now))
    if review.calls:
        yield replace(
            _heading("calls", _CALLS, len(review.calls), reader), note=counted(review.call_counts, reader.language)
        )
        for call in review.calls:
            yield _call(call, reader)


def _exceptions(
    found: Iterable[tuple[str, RequestLine]], tone: str, reader: Reader, now: datetime
) -> Iterator[ReviewShown]:
    for why, line in found:
        yield _line(line, reader, now, key=f"{why} {line.id}", why=_why(why, line, reader), tone=tone)


def _heading(key: str, source: str, count: int, reader: Reader) -> ReviewShown:
    return ReviewShown(
        key=key, is_heading=True, title=reader.language.say("review", source), note=reader.language.number(count)
    )


def _due(line: RequestLine, reader: Reader, now: datetime) -> str:
    """Return by when an open request is due, or by how much it is late; of an ended one nothing."""
    if line.status in ENDED or line.due_at is None:
        return ""
    said = line_text.due(line, reader, now)
    return said if line.due_at <= now else reader.language.say("review", _DUE, time=said)


def _why(why: str, line: RequestLine, reader: Reader) -> str:
    said = statuses.exception(why, reader.language)
    if why == "late" and line.due_at is not None and line.resolved_at is not None:
        late = reader.language.duration(line.resolved_at - line.due_at)
        return reader.language.say("review", _TOO_LATE, why=said, time=late)
    return said


def _line(line: RequestLine, reader: Reader, now: datetime, *, key: str, why: str, tone: str) -> ReviewShown:
    return ReviewShown(
        key=key,
        why=why,
        number=line_text.number(line, reader, now),
        time=line_text.time(line, replace(reader, today=line.recorded_at.astimezone(reader.zone).date()), now),
        place=line_text.place(line, reader, now),
        words=line_text.words(line, reader, now),
        who=line_text.short_who(line, reader, now) or line_text.who(line, reader, now),
        result=line_text.result(line, reader, now),
        tone=tone,
        request_id=line.id,
    )


def _call(call: OtherCall, reader: Reader) -> ReviewShown:
    language = reader.language
    return ReviewShown(
        key=f"call {call.id}",
        request_id=call.request_id,
        why=statuses.call_kind(call.kind, language),
        number=serial(call.request) if call.request else "",
        time=language.time(call.occurred_at, reader.zone),
        place=call.caller or (statuses.caller_state("withheld", language) if call.is_withheld else ""),
        words=" ".join(call.text.split()),
        who=call.author,
    )


def _addendum(entry: EntryRecord, numbers: Mapping[UUID, str], reader: Reader) -> ReviewShown:
    language = reader.language
    return ReviewShown(
        key=f"entry {entry.id}",
        why=language.moment(entry.recorded_at, reader.zone, reader.today),
        number=numbers.get(entry.request_id, "") if entry.request_id else "",
        time=language.time(entry.occurred_at, reader.zone),
        words=entries.sentence(entry, language, zone=reader.zone),
        who=entry.author,
        request_id=entry.request_id,
    )
