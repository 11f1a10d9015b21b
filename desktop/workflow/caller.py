"""Who called: a known contact, or one made in passing."""

from uuid import UUID

from sqlalchemy import select

from desktop.domain.errors import RowUnknown
from desktop.domain.ids import new_id
from desktop.domain.phone import Phone, read_phone
from desktop.domain.text import LONGEST_NAME, keepable, normalised
from desktop.domain.withheld import without_withheld
from desktop.storage.tables import CallRow, ContactPhoneRow, ContactRow, RequestRow
from desktop.workflow.acting import Acting


def find_or_make_caller(
    act: Acting, contact_id: UUID | None, phone_id: UUID | None, name: str, phone: str, *, site_id: UUID | None
) -> tuple[UUID | None, UUID | None]:
    """Return the contact and the number he called from; (None, None) if nothing was said of him.

    A name with a number that is known under the same name is that contact; a number alone that exactly one
    contact has is that contact, of several the one without a name. Otherwise a contact is made: nobody has to be set
    up before the call.
    A number without a digit is kept with the name; words that it is withheld are nobody's name.

    Raises RowUnknown, TextRefused, TextTooLong.
    """
    name, phone = (keepable(without_withheld(said).rest, field="caller", most=LONGEST_NAME) for said in (name, phone))
    number = read_phone(phone, act.facts.country) if any(char.isdecimal() for char in phone) else None
    if number is None and phone:
        name = keepable(f"{name} {phone}", field="caller", most=LONGEST_NAME)
    if contact_id is None and phone_id is None:
        contact_id, phone_id = _known(act, name, number)
    elif contact_id is not None:
        found = act.named(ContactRow, contact_id, "contact")
        contact_id = found.id if found is not None else None
    if contact_id is None and (number or name):
        return _made(act, name, number, site_id)
    if phone_id is not None:
        _refuse_another_ones(act, contact_id, phone_id)
    elif contact_id is not None:
        phone_id = _number_of(act, contact_id, number)
    return contact_id, phone_id


def says_withheld(name: str, phone: str) -> bool:
    """Return whether it was said in words that the number is withheld or the name was not given."""
    return any(without_withheld(said).is_withheld for said in (name, phone))


def call_follows(act: Acting, row: RequestRow) -> None:
    """Let the call that *row* was made of be its caller's, when he was corrected."""
    first = act.session.scalar(
        select(CallRow).where(CallRow.request_id == row.id, CallRow.kind == "request").order_by(CallRow.id).limit(1)
    )
    if first is not None:
        first.contact_id, first.phone_id = row.contact_id, row.phone_id


def _made(act: Acting, name: str, number: Phone | None, site_id: UUID | None) -> tuple[UUID, UUID | None]:
    contact = ContactRow(id=new_id(), name=name, site_id=site_id)
    act.session.add(contact)
    return contact.id, _add_number(act, contact.id, number) if number else None


def _add_number(act: Acting, contact_id: UUID, number: Phone) -> UUID:
    made = ContactPhoneRow(
        id=new_id(), contact_id=contact_id, typed=number.typed, e164=number.e164, digits=number.digits
    )
    act.session.add(made)
    return made.id


def _refuse_another_ones(act: Acting, contact_id: UUID | None, phone_id: UUID) -> None:
    phone = act.session.get(ContactPhoneRow, phone_id)
    if phone is None or phone.contact_id != contact_id:
        raise RowUnknown(kind="contact_phone")


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
        .order_by(ContactPhoneRow.id)
    ).all()
    same = [(c.id, p.id) for c, p in rows if normalised(c.name) == normalised(name)]
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
    return _add_number(act, contact_id, number)
