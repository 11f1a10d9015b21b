"""A day of the journal, or what is open now, becomes a page of the book."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.records import DayReview, DeskFacts, EntryRecord, OtherCall, RequestLine
from desktop.printing.documents import BookPage, BookRow, Cell
from desktop.printing.sheets import dated
from desktop.wording import paper, statuses
from desktop.wording.entries import sentence
from desktop.wording.language import Language

Corrections = Mapping[tuple[UUID, str], EntryRecord]
_NO_NUMBER = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReader:
    """Who reads the page, and when. corrections -- the last one of each request and field; numbers -- by request."""

    facts: DeskFacts
    language: Language
    now: datetime
    corrections: Corrections = field(default_factory=dict)
    numbers: Mapping[UUID, str] = field(default_factory=dict)

    @property
    def zone(self) -> ZoneInfo:
        """The desk's zone."""
        return ZoneInfo(self.facts.zone)

    def moment(self, instant: datetime | None, page: date) -> str:
        """Return a time, with its date if it is not the page's."""
        return self.language.moment(instant, self.zone, page) if instant is not None else ""


def day_page(review: DayReview, reader: PageReader) -> BookPage:
    """Return the page of a day: every line and other call in the order of recording, figures, signature, addenda."""
    signed = review.signature
    rows: list[tuple[datetime, BookRow]] = [(line.recorded_at, _row(line, reader, review.day)) for line in review.lines]
    rows += [(call.recorded_at, _call_row(call, reader, review.day)) for call in review.calls]
    return BookPage(
        labels=paper.book_labels(reader.language),
        language=_code(reader),
        title=reader.language.day_heading(review.day),
        company=reader.facts.company,
        desk=reader.facts.desk,
        printed_at=dated(reader.now, reader.language, reader.zone),
        rows=tuple(row for _at, row in sorted(rows, key=lambda pair: pair[0])),
        totals=paper.totals(review.totals, reader.language, calls=review.call_counts),
        totals_note=paper.totals_note(reader.language),
        signed_by=signed.author if signed else "",
        signed_at=dated(signed.signed_at, reader.language, reader.zone) if signed else "",
        addenda=tuple(_addendum(entry, reader, review.day) for entry in review.addenda),
    )


def open_page(lines: Iterable[RequestLine], reader: PageReader) -> BookPage:
    """Return what is open now as a page of the book: what one works from when the power is off."""
    today = reader.now.astimezone(reader.zone).date()
    printed_at = dated(reader.now, reader.language, reader.zone)
    return BookPage(
        labels=paper.open_labels(reader.language),
        language=_code(reader),
        title=paper.open_title(printed_at, reader.language),
        company=reader.facts.company,
        desk=reader.facts.desk,
        printed_at=printed_at,
        rows=tuple(_row(line, reader, today) for line in lines),
    )


def _row(line: RequestLine, reader: PageReader, page: date) -> BookRow:
    language = reader.language
    return BookRow(
        number=line.number,
        time=Cell(reader.moment(line.occurred_at, page)),
        caller=_caller(line, reader, page),
        place=_cell(line, "place", _place(line, reader), reader, page),
        words=_cell(line, "words", line.words or language.pick(line.labels), reader, page),
        who=Cell(" ".join(part for part in (str(line.line or ""), line.person or line.team or "") if part)),
        due=Cell(reader.moment(line.due_at, page)),
        result=Cell(_result(line, reader, page)),
        late=line.is_late_entry,
        notes=tuple(_notes(line, reader, page)),
    )


def _caller(line: RequestLine, reader: PageReader, page: date) -> Cell:
    said = reader.language.joined((line.caller or "", line.phone or ""))
    if not said and line.caller_state == "withheld":
        said = statuses.caller_state("withheld", reader.language)
    return _cell(line, "caller", said, reader, page)


def _place(line: RequestLine, reader: PageReader) -> str:
    """Return where, down to the lift that is meant."""
    return reader.language.joined((line.place, line.equipment or ""))


def _cell(line: RequestLine, name: str, text: str, reader: PageReader, page: date) -> Cell:
    """Return a value with what it replaced, one line through, and who put it there and when."""
    before = line.struck.get(name)
    if before is None:
        return Cell(text)
    entry = reader.corrections.get((line.id, name))
    by = f"{entry.author}, {reader.moment(entry.recorded_at, page)}" if entry else ""
    return Cell(text, struck=(before,), by=by)


def _result(line: RequestLine, reader: PageReader, page: date) -> str:
    language = reader.language
    status = statuses.standing(line, language)
    ended = line.resolved_at or line.closed_at
    if ended is not None and line.status in ("resolved", "closed", "cancelled"):
        how = statuses.outcome(line.outcome, language) if line.outcome and line.status != "cancelled" else status
        return paper.ended_at(how, reader.moment(ended, page), language)
    if line.eta_at is not None:
        return paper.expected(status, reader.moment(line.eta_at, page), language)
    return status


def _notes(line: RequestLine, reader: PageReader, page: date) -> Iterable[str]:
    if line.is_late_entry:
        yield paper.written_down(reader.moment(line.recorded_at, page), reader.language)
    if line.place and line.place_state == "unconfirmed":
        yield statuses.place_state(line.place_state, reader.language)
    if line.callers > 1:
        yield paper.more_callers(line.callers - 1, reader.language)


def _call_row(call: OtherCall, reader: PageReader, page: date) -> BookRow:
    return BookRow(
        number=call.request or _NO_NUMBER,
        time=Cell(reader.moment(call.occurred_at, page)),
        caller=Cell(call.caller or _withheld(call, reader)),
        words=Cell(call.text),
        who=Cell(call.author),
        result=Cell(statuses.call_kind(call.kind, reader.language)),
    )


def _withheld(call: OtherCall, reader: PageReader) -> str:
    return statuses.caller_state("withheld", reader.language) if call.is_withheld else ""


def _addendum(entry: EntryRecord, reader: PageReader, page: date) -> BookRow:
    return BookRow(
        number=reader.numbers.get(entry.request_id, _NO_NUMBER) if entry.request_id else _NO_NUMBER,
        time=Cell(reader.moment(entry.recorded_at, page)),
        words=Cell(sentence(entry, reader.language, zone=reader.zone)),
        who=Cell(entry.author),
    )


def _code(reader: PageReader) -> str:
    return reader.language.code.split("_", maxsplit=1)[0]
