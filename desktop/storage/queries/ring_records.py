"""The rings that telephones told of, and who is behind them, as records."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.number import RequestNumber
from desktop.domain.rings import RingRecord
from desktop.storage.tables import CallRow, ContactRow, PersonRow, RequestRow, RingRow, SiteRow


def ring_records(session: Session, wanted: ColumnElement[bool]) -> list[RingRecord]:
    """Return the rings that fit *wanted*, in the order in which they began."""
    who, back = aliased(PersonRow), aliased(PersonRow)
    rows = session.execute(
        select(
            RingRow.id, RingRow.station, func.coalesce(RingRow.e164, RingRow.number).label("number"), RingRow.digits,
            RingRow.name, RingRow.rang_at,
            RingRow.answered_at, RingRow.ended_at, RingRow.taken_at, who.name.label("answered_by"),
            RingRow.contact_id, RingRow.call_id, CallRow.kind, RingRow.request_id, RingRow.tries,
            RequestRow.station.label("letters"), RequestRow.year, RequestRow.serial,
            RingRow.rung_back_at, back.name.label("rung_back_by"), RingRow.dropped_at, RingRow.reason,
        )
        .outerjoin(who, who.id == RingRow.answered_by_id)
        .outerjoin(back, back.id == RingRow.rung_back_by_id)
        .outerjoin(CallRow, CallRow.id == RingRow.call_id)
        .outerjoin(RequestRow, RequestRow.id == RingRow.request_id)
        .where(wanted)
        .order_by(RingRow.rang_at, RingRow.id)
    )  # fmt: skip
    return [_record(**row._mapping) for row in rows]


def _record(*, letters: str | None, year: int | None, serial: int | None, **columns: Any) -> RingRecord:
    request = None if letters is None or year is None or serial is None else RequestNumber(letters, year, serial)
    return RingRecord(**columns, request=None if request is None else str(request))


def people_of(session: Session, calls: Iterable[Sequence[RingRecord]]) -> Mapping[UUID, tuple[str, str]]:
    """Return the name and the place of each contact that rang."""
    wanted = {ring.contact_id for call in calls for ring in call if ring.contact_id is not None}
    rows = session.execute(
        select(ContactRow.id, ContactRow.name, func.coalesce(SiteRow.path, ""))
        .outerjoin(SiteRow, SiteRow.id == ContactRow.site_id)
        .where(ContactRow.id.in_(wanted))
    )
    return {ref: (name, place) for ref, name, place in rows}
