"""What of the directory an import finds again: by reference, by number, by name; with its values as they are."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, select, text
from sqlalchemy.orm import Session

from desktop.domain.phone import Phone
from desktop.domain.text import normalised
from desktop.storage.tables import (
    DIRECTORY_ROWS,
    ContactPhoneRow,
    ContactRow,
    TeamMemberRow,
)
from desktop.storage.types import Id

Values = dict[str, Any]
_WITH_REF = ("customer", "site", "equipment", "contact")
_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "customer": ("name", "note"),
    "contact": ("name", "note", "customer_id", "site_id"),
    "site": ("path", "customer_id", "access_notes", "private_notes", "warning"),
    "equipment": ("short_number", "name", "maker", "model", "note", "site_id"),
    "person": ("name", "role", "phone", "login", "note"),
    "team": ("name",),
}
_MOST_IN = 500
_INTERNAL = (
    text("SELECT ref FROM search_phone WHERE reversed IN :reversed LIMIT 5000")
    .bindparams(bindparam("reversed", expanding=True))
    .columns(ref=Id)
)


def number_key(number: str) -> str:
    """Return what short numbers are compared by."""
    return normalised(number) or number


def name_key(name: str) -> str:
    """Return what people's names are compared by: `Orlov Pavel` is `Pavel Orlov`."""
    return " ".join(sorted(normalised(name).split())) or name.strip()


class KnownRows:
    """Looks up what is stored, and remembers what this import makes. Sessions are the chunk's read transactions."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._names: dict[str, dict[str, UUID]] = {}
        self._refs: dict[tuple[str, str], UUID] = {}
        self._by_phone: dict[str, list[UUID]] = {}
        self._by_home: dict[tuple[UUID | None, UUID | None], dict[str, UUID]] = {}
        self._fresh: dict[UUID, Values] = {}
        self._asked: set[str] = set()
        self._ahead: dict[UUID, Values] = {}

    def forget_fresh(self) -> None:
        """Forget the values of what was made: they are stored now."""
        self._fresh.clear()
        self._ahead.clear()
        self._asked.clear()

    def prepare(self, session: Session, kind: str, refs: Collection[str], phones: Collection[Phone]) -> None:
        """Read what a chunk of rows may be known by."""
        if refs and kind in _WITH_REF:
            table: Any = DIRECTORY_ROWS[kind]
            has_merged = hasattr(table, "merged_into_id")
            columns = (table.external_ref, table.id, *((table.merged_into_id,) if has_merged else ()))
            for some in _parts(refs):
                found = select(*columns).where(table.external_ref.in_(some), table.source == self._source)
                for ref, row_id, *merged in session.execute(found):
                    self._refs.setdefault((kind, ref), (merged[0] if merged else None) or row_id)
        new = {phone.e164 or phone.digits: phone for phone in phones}
        for key in self._asked & new.keys():
            del new[key]
        self._asked |= new.keys()
        self._read_phones(session, new.values())

    def read_ahead(self, session: Session, kind: str, ids: Collection[UUID], *, adds: bool = False) -> None:
        """Read the values of the rows that a chunk means, at once. adds -- to those of another kind."""
        before, self._ahead = self._ahead, {}
        found = self.current(session, kind, [one for one in ids if one not in self._fresh])
        self._ahead = before | found if adds else found

    def read_homes(self, session: Session, sites: Collection[UUID]) -> None:
        """Read who lives at the places of a chunk, at once."""
        for some in _parts([site for site in sites if (site, None) not in self._by_home]):
            found = select(ContactRow.site_id, ContactRow.id, ContactRow.name, ContactRow.merged_into_id)
            for site in some:
                self._by_home[site, None] = {}
            for site, row_id, called, merged in session.execute(
                found.where(ContactRow.site_id.in_(some)).order_by(ContactRow.id)
            ):
                self._by_home[site, None].setdefault(name_key(called), merged or row_id)

    def by_ref(self, kind: str, ref: str) -> UUID | None:
        """Return the row of that external reference."""
        return self._refs.get((kind, ref)) if ref else None

    def by_name(self, session: Session, kind: str, name: str) -> UUID | None:
        """Return the customer, person, team of that name, or the equipment of that short number."""
        return self._all_named(session, kind).get(_key(kind, name))

    def by_phone(self, phones: Iterable[Phone]) -> list[UUID]:
        """Return the contacts that have one of the numbers."""
        return list(dict.fromkeys(one for phone in phones for one in self._by_phone.get(phone.digits, ())))

    def at_home(self, session: Session, name: str, site: UUID | None, customer: UUID | None) -> UUID | None:
        """Return the contact of that name at a place, or of a customer where he has no place."""
        home = (site, None) if site is not None else (None, customer)
        if home not in self._by_home:
            found = select(ContactRow.id, ContactRow.name, ContactRow.merged_into_id)
            if site is not None:
                found = found.where(ContactRow.site_id == site)
            else:
                found = found.where(ContactRow.site_id.is_(None), ContactRow.customer_id == customer)
            here: dict[str, UUID] = {}
            for row_id, called, merged in session.execute(found.order_by(ContactRow.id)):
                here.setdefault(name_key(called), merged or row_id)
            self._by_home[home] = here
        return self._by_home[home].get(name_key(name))

    def note(self, kind: str, row_id: UUID, values: Values, *, ref: str = "", phones: Iterable[Phone] = ()) -> None:
        """Remember a row that this import makes."""
        if ref:
            self._refs.setdefault((kind, ref), row_id)
        if kind in self._names:
            self._names[kind].setdefault(_key(kind, values["short_number" if kind == "equipment" else "name"]), row_id)
        if kind == "contact":
            site, customer = values.get("site_id"), values.get("customer_id")
            home = (site, None) if site is not None else (None, customer)
            if values["name"] and (home in self._by_home or site is not None):
                self._by_home.setdefault(home, {}).setdefault(name_key(values["name"]), row_id)
            for phone in phones:
                self._by_phone.setdefault(phone.digits, []).append(row_id)
        blank = dict.fromkeys(_COLUMNS[kind])
        self._fresh[row_id] = {**blank, **values}

    def change(self, row_id: UUID, edits: Values) -> None:
        """Remember what this import changes of a row that it has made."""
        if row_id in self._fresh:
            self._fresh[row_id].update(edits)

    def add_phones(self, contact: UUID, phones: Iterable[Phone]) -> None:
        """Remember numbers that a contact gets."""
        for phone in phones:
            self._by_phone.setdefault(phone.digits, []).append(contact)
            if contact in self._fresh:
                self._fresh[contact]["phones"][phone.digits] = phone.typed

    def is_fresh(self, row_id: UUID) -> bool:
        """Return whether this import made the row and has not stored it."""
        return row_id in self._fresh

    def current(self, session: Session, kind: str, ids: Collection[UUID]) -> dict[UUID, Values]:
        """Return the values of rows as they stand: of contacts phones {digits: as typed}, of people team_ids too."""
        found = {one: self._fresh[one] for one in ids if one in self._fresh}
        found |= {one: self._ahead[one] for one in ids if one in self._ahead and one not in found}
        table: Any = DIRECTORY_ROWS[kind]
        names = _COLUMNS[kind]
        for some in _parts([one for one in ids if one not in found]):
            columns = [getattr(table, name) for name in names]
            for row_id, *values in session.execute(select(table.id, *columns).where(table.id.in_(some))):
                found[row_id] = dict(zip(names, values, strict=True))
                if kind == "contact":
                    found[row_id]["phones"] = {}
                if kind == "person":
                    found[row_id]["team_ids"] = set()
            _MORE.get(kind, _nothing)(session, some, found)
        return found

    def paths(self, session: Session, ids: Collection[UUID]) -> dict[UUID, str]:
        """Return the paths of places."""
        return {one: str(values["path"] or "") for one, values in self.current(session, "site", ids).items()}

    def _all_named(self, session: Session, kind: str) -> dict[str, UUID]:
        if kind not in self._names:
            table: Any = DIRECTORY_ROWS[kind]
            name = table.short_number if kind == "equipment" else table.name
            merged = (table.merged_into_id,) if kind == "customer" else ()
            found: dict[str, UUID] = {}
            order = (table.retired_at.is_not(None), table.id)
            for row_id, called, *into in session.execute(select(table.id, name, *merged).order_by(*order)):
                found.setdefault(_key(kind, called), (into[0] if into else None) or row_id)
            self._names[kind] = found
        return self._names[kind]

    def _read_phones(self, session: Session, phones: Iterable[Phone]) -> None:
        wanted = list(phones)
        by_number = [ContactPhoneRow.e164.in_(some) for some in _parts([one.e164 for one in wanted if one.e164])]
        for some in _parts([phone.digits[::-1] for phone in wanted if not phone.e164]):  # `101` has no public number
            refs = list(session.execute(_INTERNAL, {"reversed": some}).scalars())
            by_number.append(ContactPhoneRow.id.in_(refs))
        for rule in by_number:
            found = (
                select(ContactPhoneRow.digits, ContactPhoneRow.contact_id, ContactRow.merged_into_id)
                .join(ContactRow, ContactRow.id == ContactPhoneRow.contact_id)
                .where(rule, ContactPhoneRow.retired_at.is_(None))
                .order_by(ContactRow.retired_at.is_not(None), ContactRow.id)
            )
            for digits, contact, merged in session.execute(found):
                there = self._by_phone.setdefault(digits, [])
                if (merged or contact) not in there:
                    there.append(merged or contact)


def _add_phones(session: Session, ids: Collection[UUID], found: dict[UUID, Values]) -> None:
    rows = select(ContactPhoneRow.contact_id, ContactPhoneRow.digits, ContactPhoneRow.typed).where(
        ContactPhoneRow.contact_id.in_(ids), ContactPhoneRow.retired_at.is_(None)
    )
    for contact, digits, typed in session.execute(rows.order_by(ContactPhoneRow.id)):
        found[contact]["phones"][digits] = typed


def _add_teams(session: Session, ids: Collection[UUID], found: dict[UUID, Values]) -> None:
    rows = select(TeamMemberRow.person_id, TeamMemberRow.team_id).where(
        TeamMemberRow.person_id.in_(ids), TeamMemberRow.left_at.is_(None)
    )
    for person, team in session.execute(rows):
        found[person]["team_ids"].add(team)


def _nothing(_session: Session, _ids: Collection[UUID], _found: dict[UUID, Values]) -> None:
    pass


_MORE: Mapping[str, Callable[[Session, Collection[UUID], dict[UUID, Values]], None]] = {
    "contact": _add_phones,
    "person": _add_teams,
}


def _key(kind: str, name: str) -> str:
    return name_key(name) if kind == "person" else number_key(name)


def _parts(some: Iterable[Any]) -> Iterable[list[Any]]:
    every = list(some)
    for start in range(0, len(every), _MOST_IN):
        yield every[start : start + _MOST_IN]
