"""From requests to paper: orders are issued, kept and merged; days and open lists are pages of the book."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.day import desk_day
from desktop.domain.errors import NothingToPrint, RequestUnknown
from desktop.domain.records import EntryRecord
from desktop.kept_files import PAPERS
from desktop.printing.archive import store
from desktop.printing.book_pages import Corrections, PageReader, day_page, open_page
from desktop.printing.documents import BookPage, OrderSheet
from desktop.printing.pdfium import merged
from desktop.printing.sheets import order_sheet
from desktop.printing.typeset import Typesetter
from desktop.storage.queries.card import cards
from desktop.storage.queries.days import review
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.entries import records
from desktop.storage.queries.listing import Listing, listed
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.queries.scope import need_whole
from desktop.storage.tables import EntryRow
from desktop.wording.language import Language
from desktop.workflow.acting import Told
from desktop.workflow.office import Office
from desktop.workflow.orders import issue_order

_FEW = 500


@dataclass(frozen=True, slots=True)
class _Sheet:
    """seen -- the request's last entry when it was read."""

    request_id: UUID
    paper: OrderSheet
    seen: UUID


def archive_folder(office: Office) -> Path:
    """Return the folder of the issued PDFs, beside the database."""
    assert office.database.folder is not None, "paper is kept at a station"
    return office.database.folder / PAPERS


def order_pdf(
    office: Office, typesetter: Typesetter, language: Language, request_ids: Sequence[UUID], *, by: UUID
) -> bytes:
    """Issue the orders of *request_ids* and return them in one PDF, in that order.

    Each sheet is kept in the archive, then written down as printed by an act of its own: the first, or copy n. What is
    printed together is written down together or not at all. Raises NothingToPrint, RequestUnknown, RequestChanged if
    somebody acted meanwhile, ActForbidden, PaperFailed, FileUnwritable.
    """
    sheets = _sheets(office, language, request_ids)
    pdfs = [typesetter.order(sheet.paper) for sheet in sheets]
    digests = store(pdfs, archive_folder(office))
    with office.database.batch():
        for sheet, digest in zip(sheets, digests, strict=True):
            told = Told(by=by, seen=sheet.seen)
            issue_order(office, sheet.request_id, told, copy=sheet.paper.copy, pdf=digest)
    return merged(pdfs)


def preview_pdf(office: Office, typesetter: Typesetter, language: Language, request_ids: Sequence[UUID]) -> bytes:
    """Return the orders as they would be printed now; nothing is written down. Raises as order_pdf."""
    return merged([typesetter.order(sheet.paper) for sheet in _sheets(office, language, request_ids)])


def day_pdf(office: Office, typesetter: Typesetter, language: Language, day: date) -> bytes:
    """Return the page of the book of *day*. Raises DayIncomplete if not all of it is on this station, PaperFailed."""
    return typesetter.book(day_sheet(office, language, day))


def open_pdf(office: Office, typesetter: Typesetter, language: Language) -> bytes:
    """Return the list of what is open now. Raises PaperFailed."""
    with office.database.read() as session:
        facts = desk_facts(session)
        lines = list(listed(session, desk_day(facts), Listing(is_open=True)))
        corrections = _corrections(session, [line.id for line in lines])
    reader = PageReader(facts=facts, language=language, now=office.clock(), corrections=corrections)
    return typesetter.book(open_page(lines, reader))


def day_sheet(office: Office, language: Language, day: date) -> BookPage:
    """Return the page of *day* before it is set. Raises DayIncomplete."""
    now = office.clock()
    with office.database.read() as session:
        facts = desk_facts(session)
        desk = desk_day(facts)
        need_whole(session, desk, day)
        found = review(session, desk, day, now=now)
        reader = PageReader(
            facts=facts,
            language=language,
            now=now,
            corrections=_corrections(session, [line.id for line in found.lines]),
            numbers={
                line.id: line.number
                for line in lines_by_id(session, desk, [e.request_id for e in found.addenda if e.request_id])
            },
        )
    return day_page(found, reader)


def _sheets(office: Office, language: Language, request_ids: Sequence[UUID]) -> list[_Sheet]:
    """Return the sheets of *request_ids*, each once, in order. Raises NothingToPrint, RequestUnknown."""
    wanted = list(dict.fromkeys(request_ids))
    if not wanted:
        raise NothingToPrint
    with office.database.read() as session:
        facts = desk_facts(session)
        found = {card.line.id: card for card in cards(session, desk_day(facts), wanted)}
    for request_id in wanted:
        if request_id not in found:
            raise RequestUnknown(number=str(request_id))
    now = office.clock()
    return [
        _Sheet(card.line.id, order_sheet(card, facts, language, copy=len(card.orders), now=now), card.last_entry)
        for card in found.values()
    ]


def _corrections(session: Session, request_ids: Sequence[UUID]) -> Corrections:
    """Return the last standing correction of each request and field."""
    found: dict[tuple[UUID, str], EntryRecord] = {}
    for first in range(0, len(request_ids), _FEW):
        some = request_ids[first : first + _FEW]
        where = EntryRow.request_id.in_(some), EntryRow.kind.in_(("corrected", "undone"))
        for entry in records(session, *where):
            if entry.kind == "corrected" and not entry.struck and entry.request_id is not None:
                found[entry.request_id, str(entry.data.get("field"))] = entry
    return found
