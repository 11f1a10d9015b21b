"""Who a row's person is: the contact of the same number whose name fits, else the one of that name at the place."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.importing import Difference, RowState
from desktop.exchange.known_rows import Values, name_key
from desktop.exchange.rows_to_write import RowsToWrite
from desktop.exchange.sorted_row import Sorted
from desktop.exchange.source_cells import SourceCells


def find_contact(session: Session, writing: RowsToWrite, row: SourceCells, name: str) -> UUID | None:
    """Return the stored contact that the row means. Several people may share a number: then the name decides."""
    sharing = _sharing(session, writing, row)
    wanted = name_key(name)
    for one, values in sharing.items():
        if name_key(values["name"] or "") == wanted:
            return one
    if not wanted:
        return next(iter(sharing)) if len(sharing) == 1 else None
    for one, values in sharing.items():
        known = name_key(values["name"] or "")
        if not known or _is_same_person(known, wanted):
            return one
    site = writing.places.find(session, row.place) if row.place.steps else None
    said = row.text("customer")
    customer = writing.known.by_name(session, "customer", said) if said else None
    if (row.place.steps and site is None) or (said and customer is None):
        return None
    return writing.known.at_home(session, name, site, customer)


def person_of_customer(
    session: Session, writing: RowsToWrite, row: SourceCells, customer: UUID, result: Sorted, *, takes: bool
) -> None:
    """Let a customer's row bring his place, and whom to ring there, as a contact of his."""
    has_person = bool(row.text("contact") or row.phones)
    if not has_person and not row.place.steps:
        return
    is_new = result.state is RowState.NEW
    site = writing.places.find(session, row.place) if row.place.steps else None
    name = row.text("contact") or row.texts["name"]
    contact = _of_customer(session, writing, row, name, customer, site) if has_person else None
    more = row.phones
    if contact is not None:
        had = writing.known.current(session, "contact", [contact])[contact]["phones"]
        more = tuple(phone for phone in row.phones if phone.digits not in had)
    lacks_place = bool(row.place.steps) and site is None
    lacks_person = has_person and (contact is None or bool(more))
    if not is_new:
        for is_lacking, field, now in (
            (lacks_place, "address", ", ".join(step.name for step in row.place.steps)),
            (lacks_person, "contact", ", ".join(filter(None, (name, *(phone.typed for phone in more))))),
        ):
            if is_lacking:
                told = Difference(
                    line_no=row.line_no, title=result.title, row_id=customer, field=field, was="", now=now
                )
                result.differences.append(told)
    if not (is_new or takes):
        return
    if row.place.steps:
        site = writing.place(session, row, customer)
    if lacks_person and contact is None:
        writing.add_contact({"name": name, "customer_id": customer, "site_id": site}, row.phones)
    elif lacks_person and contact is not None:
        writing.add_phones(contact, more)


def _of_customer(
    session: Session, writing: RowsToWrite, row: SourceCells, name: str, customer: UUID, site: UUID | None
) -> UUID | None:
    wanted = name_key(name)
    for one, values in _sharing(session, writing, row).items():
        if values["customer_id"] == customer or name_key(values["name"] or "") == wanted:
            return one
    if row.place.steps:
        return writing.known.at_home(session, name, site, None) if site is not None else None
    return writing.known.at_home(session, name, None, customer)


def _sharing(session: Session, writing: RowsToWrite, row: SourceCells) -> dict[UUID, Values]:
    """Return the contacts that have one of the row's numbers, with their values."""
    ids = writing.known.by_phone(row.phones)
    there = writing.known.current(session, "contact", ids) if ids else {}
    return {one: there[one] for one in ids if one in there}


def _is_same_person(one: str, other: str) -> bool:
    """Return whether one name is the other with more or fewer words: `Ivanova`, `Ivanova Maria`, `Ivanova M`."""
    fewer, more = sorted((one.split(), other.split()), key=len)
    return all(any(word.startswith(short) for word in more) for short in fewer)
