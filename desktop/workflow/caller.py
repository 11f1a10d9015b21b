"""Who called: a known contact, or one made in passing."""

from uuid import UUID

from sqlalchemy import select

from desktop.domain.phone import Phone, read_phone
from desktop.domain.text import normalised
from desktop.storage.tables import ContactPhoneRow, ContactRow
from desktop.workflow.acting import Acting


def find_or_make_caller(
    act: Acting, contact_id: UUID | None, phone_id: UUID | None, name: str, phone: str, *, site_id: UUID | None
) -> tuple[UUID | None, UUID | None]:
    """Return the contact and the number he called from; (None, None) if nothing was said of him.

    A name with a number that is known under the same name is that contact; a number alone that exactly one
    contact has is that contact. Otherwise a contact is made: nobody has to be set up before the call.
    """
    session = act.session
    number = read_phone(phone, act.facts.country) if any(c.isdigit() for c in phone) else None
    if contact_id is None and (number or name):
        contact_id, phone_id = _known(act, name, number)
    if contact_id is None and (number or name):
        contact = ContactRow(name=name, site_id=site_id)
        session.add(contact)
        session.flush()
        contact_id = contact.id
    if contact_id is not None and phone_id is None:
        phone_id = _number_of(act, contact_id, number)
    return contact_id, phone_id


def _known(act: Acting, name: str, number: Phone | None) -> tuple[UUID | None, UUID | None]:
    if number is None:
        return None, None
    rows = act.session.execute(
        select(ContactRow, ContactPhoneRow)
        .join(ContactPhoneRow, ContactPhoneRow.contact_id == ContactRow.id)
        .where(
            ContactPhoneRow.e164 == number.e164 if number.e164 else ContactPhoneRow.digits == number.digits,
            ContactPhoneRow.retired_at.is_(None),
            ContactRow.retired_at.is_(None),
        )
    ).all()
    same = [(c.id, p.id) for c, p in rows if name and normalised(c.name) == normalised(name)]
    if not name and len(rows) == 1:
        same = [(rows[0][0].id, rows[0][1].id)]
    return same[0] if same else (None, None)


def _number_of(act: Acting, contact_id: UUID, number: Phone | None) -> UUID | None:
    rows = act.session.scalars(
        select(ContactPhoneRow)
        .where(ContactPhoneRow.contact_id == contact_id, ContactPhoneRow.retired_at.is_(None))
        .order_by(ContactPhoneRow.id)
    ).all()
    if number is None:
        return rows[0].id if rows else None
    for row in rows:
        if row.digits == number.digits:
            return row.id
    made = ContactPhoneRow(contact_id=contact_id, typed=number.typed, e164=number.e164, digits=number.digits)
    act.session.add(made)
    act.session.flush()
    return made.id
