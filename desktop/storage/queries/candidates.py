"""What look-ups offer: rows of the directory with what tells them from others, read together and not one by one."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.records import Candidate
from desktop.domain.text import normalised
from desktop.storage.tables import (
    DIRECTORY_ROWS,
    ContactPhoneRow,
    ContactRow,
    ContractRow,
    CustomerRow,
    EquipmentRow,
    SiteRow,
)

_WITH_LETTER = re.compile(r"\d+\w*|[^\W\d]+")  # 14a is one word: the letter belongs to the number
_STATEMENTS: Mapping[str, Any] = {
    "site": select(SiteRow.id, SiteRow.path, CustomerRow.name.label("customer")).outerjoin(
        CustomerRow, CustomerRow.id == SiteRow.customer_id
    ),
    "equipment": select(
        EquipmentRow.id, EquipmentRow.short_number, EquipmentRow.name, EquipmentRow.maker, EquipmentRow.model,
        EquipmentRow.site_id, SiteRow.path,
    ).outerjoin(SiteRow, SiteRow.id == EquipmentRow.site_id),
    "contact": select(
        ContactRow.id, ContactRow.name, ContactRow.site_id, SiteRow.path.label("place"),
        CustomerRow.name.label("customer"),
    ).outerjoin(CustomerRow, CustomerRow.id == ContactRow.customer_id).outerjoin(
        SiteRow, SiteRow.id == ContactRow.site_id
    ),
    "customer": select(CustomerRow.id, CustomerRow.name, CustomerRow.note),
    "contract": select(ContractRow.id, ContractRow.number, ContractRow.name, CustomerRow.name.label("customer")).join(
        CustomerRow, CustomerRow.id == ContractRow.customer_id
    ),
}  # fmt: skip


def candidates(
    session: Session, refs: Iterable[tuple[str, UUID]], typed: str, *, exact: frozenset[UUID] = frozenset()
) -> list[Candidate]:
    """Return the rows (kind, id) in this order; those out of use are left out. exact -- fit whatever is typed."""
    wanted = list(refs)
    session.flush()  # the connection does not do it by itself; without the session a row costs half
    words = _WITH_LETTER.findall(normalised(typed))
    found: dict[UUID, Candidate] = {}
    for kind in _STATEMENTS:
        ids = [ref for named, ref in wanted if named == kind]
        if ids:
            row_of = DIRECTORY_ROWS[kind]
            rows = (
                session.connection()
                .execute(_STATEMENTS[kind].where(row_of.id.in_(ids), row_of.retired_at.is_(None)))
                .all()
            )
            found |= {row.id: _candidate(kind, row, words, exact) for row in rows if kind != "contact"}
            if kind == "contact":
                phones = _first_phones(session, [row.id for row in rows])
                found |= {row.id: _contact(row, phones.get(row.id), words, exact) for row in rows}
    return [found[ref] for _kind, ref in wanted if ref in found]


def callers(session: Session, phones: Sequence[UUID], *, exact: Collection[UUID]) -> list[Candidate]:
    """Return who has these numbers, each with the number, in this order; those out of use are left out.

    exact -- the numbers that fit what is typed to their end
    """
    wanted = (
        select(
            ContactRow.id,
            ContactRow.name,
            ContactRow.site_id,
            SiteRow.path.label("place"),
            CustomerRow.name.label("customer"),
            ContactPhoneRow.id.label("phone_id"),
            ContactPhoneRow.typed,
        )
        .join(ContactPhoneRow, ContactPhoneRow.contact_id == ContactRow.id)
        .outerjoin(CustomerRow, CustomerRow.id == ContactRow.customer_id)
        .outerjoin(SiteRow, SiteRow.id == ContactRow.site_id)
        .where(ContactPhoneRow.id.in_(phones), ContactPhoneRow.retired_at.is_(None), ContactRow.retired_at.is_(None))
    )
    found = {
        row.phone_id: _contact(row, (row.phone_id, row.typed), [], frozenset({row.id} if row.phone_id in exact else ()))
        for row in session.connection().execute(wanted)
    }
    return [found[phone] for phone in phones if phone in found]


def _first_phones(session: Session, contacts: Sequence[UUID]) -> dict[UUID, tuple[UUID, str]]:
    """Return the oldest number in use of each contact: its id, and as it was typed."""
    wanted = (
        select(ContactPhoneRow.contact_id, ContactPhoneRow.id, ContactPhoneRow.typed)
        .where(ContactPhoneRow.contact_id.in_(contacts), ContactPhoneRow.retired_at.is_(None))
        .order_by(ContactPhoneRow.id.desc())
    )
    return {row.contact_id: (row.id, row.typed) for row in session.connection().execute(wanted)}


def _candidate(kind: str, row: Any, words: Sequence[str], exact: frozenset[UUID]) -> Candidate:
    if kind == "equipment":
        title = f"{row.path or ''}, {row.name} {row.short_number}".removeprefix(", ")
        note, site_id = f"{row.maker} {row.model}".strip(), row.site_id
    elif kind == "site":
        title, note, site_id = row.path, row.customer or "", row.id
    elif kind == "contract":
        title, note, site_id = f"{row.number} {row.name}".strip(), row.customer, None
    else:
        title, note, site_id = row.name, row.note, None
    is_exact = row.id in exact or _is_exact(title, words)
    return Candidate(kind=kind, id=row.id, title=title, note=note, site_id=site_id, exact=is_exact)


def _contact(row: Any, phone: tuple[UUID, str] | None, words: Sequence[str], exact: frozenset[UUID]) -> Candidate:
    typed = phone[1] if phone else ""
    return Candidate(
        kind="contact",
        id=row.id,
        title=row.name or typed,
        note=" · ".join(part for part in (typed, row.customer or "") if part),
        place=row.place or "",
        site_id=row.site_id,
        phone_id=phone[0] if phone else None,
        exact=row.id in exact or _is_exact(row.name, words),
    )


def _is_exact(title: str, wanted: Sequence[str]) -> bool:
    """Return whether every number stands in *title* whole (14 is neither 140 nor 14A) and every word begins one."""
    there = _WITH_LETTER.findall(normalised(title))
    return bool(wanted) and all(
        word in there if word[0].isdigit() else any(other.startswith(word) for other in there) for word in wanted
    )
