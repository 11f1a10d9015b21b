"""Who has a number: one, or several (an office, a family); who called from it last comes first."""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.phone import read_phone
from desktop.domain.records import Candidate
from desktop.storage.queries.candidates import callers
from desktop.storage.tables import CallRow, ContactPhoneRow

MOST = 60
_NEVER = datetime.min.replace(tzinfo=UTC)


def with_number(session: Session, *, number: str, country: str) -> list[Candidate]:
    """Return who has exactly this number: who called from it last first, then the contact known longest.

    A short internal number is nobody's but its own: it is compared whole.
    """
    phone = read_phone(number, country)
    same = ContactPhoneRow.e164 == phone.e164 if phone.e164 else ContactPhoneRow.digits == phone.digits
    wanted = select(ContactPhoneRow.id).where(same, ContactPhoneRow.retired_at.is_(None)).order_by(ContactPhoneRow.id)
    phones = list(session.scalars(wanted.limit(MOST)))
    found = callers(session, phones, exact=phones)
    if len(found) < 2:
        return found
    called = _last_calls(session, phones)
    known = [replace(one, shares=len(found), called_at=called.get(one.phone_id or UUID(int=0))) for one in found]
    return sorted(known, key=lambda one: one.called_at or _NEVER, reverse=True)


def _last_calls(session: Session, phones: Collection[UUID]) -> dict[UUID | None, datetime]:
    newest = select(CallRow.phone_id, func.max(CallRow.occurred_at)).where(CallRow.phone_id.in_(phones))
    rows = session.execute(newest.where(CallRow.voided_at.is_(None)).group_by(CallRow.phone_id))
    return {row[0]: row[1] for row in rows}
