"""A row of a foreign table beside the directory: new, known, or different from what is stored."""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.errors import CellMissing, DaybookError, NameTaken
from desktop.domain.importing import ColumnMapping, ImportKind, RowState
from desktop.domain.role_words import role_named
from desktop.exchange.contact_rows import find_contact, person_of_customer
from desktop.exchange.known_rows import Values, number_key
from desktop.exchange.row_differences import apply, differences, differing
from desktop.exchange.rows_to_write import RowsToWrite
from desktop.exchange.sorted_row import Sorted
from desktop.exchange.source_cells import CellReading, SourceCells

_TEXTS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.CUSTOMER: ("name", "note"),
    ImportKind.CONTACT: ("name", "note"),
    ImportKind.SITE: ("access_notes", "private_notes", "warning"),
    ImportKind.EQUIPMENT: ("name", "maker", "model", "note"),
    ImportKind.PERSON: ("name", "phone", "login", "note"),
}

_NAMED = frozenset({ImportKind.CUSTOMER, ImportKind.PERSON})


class DirectoryImport:
    """Sorts the rows of one file, chunk by chunk; `writing` has what is to be written of them."""

    def __init__(self, mapping: ColumnMapping, reading: CellReading) -> None:
        self._kind = mapping.kind
        self._reading = reading
        self._places_of_numbers: dict[str, int] = {}
        self.writing = RowsToWrite(mapping)

    def sort(self, session: Session, rows: Sequence[SourceCells], accepted: Collection[int] | str) -> list[Sorted]:
        """Return what becomes of *rows*, in their order; *accepted* -- line numbers, or "all" or "none"."""
        refs = {row.text("external_ref") for row in rows} - {""}
        self.writing.known.prepare(session, self._kind, refs, [phone for row in rows for phone in row.phones])
        self._read_ahead(session, rows)
        done = []
        for row in rows:
            takes = accepted == "all" or (not isinstance(accepted, str) and row.line_no in accepted)
            try:
                done.append(self._one(session, row, takes=takes))
            except DaybookError as error:
                done.append(Sorted(row.line_no, RowState.REFUSED, problem=error, doubts=row.doubts, row=row))
        return done

    def _read_ahead(self, session: Session, rows: Sequence[SourceCells]) -> None:
        """Read at once what the rows will be compared with: one by one it would take a question each."""
        known = self.writing.known
        if self._kind in (ImportKind.CONTACT, ImportKind.CUSTOMER):
            places = (self.writing.places.find(session, row.place) for row in rows if row.place.steps)
            known.read_homes(session, {place for place in places if place is not None})
            sharing = {one for row in rows for one in known.by_phone(row.phones)}
            known.read_ahead(session, "contact", sharing)
        meant = set()
        for row in rows:
            try:
                found = self._find(session, row, {name: row.text(name) for name in ("name", "short_number")})
            except DaybookError:
                continue
            if found is not None:
                meant.add(found)
        known.read_ahead(session, self._kind, meant, adds=self._kind is ImportKind.CUSTOMER)

    def _one(self, session: Session, row: SourceCells, *, takes: bool) -> Sorted:
        values = self._values(row)
        row_id = self._find(session, row, values)
        result = Sorted(row.line_no, RowState.NEW, _title(row, values), doubts=row.doubts, row=row)
        if row_id is None:
            row_id = self._make(session, row, values)
        else:
            result.state = RowState.KNOWN
            now = self.writing.known.current(session, self._kind, [row_id]).get(row_id, {})
            differ = differing(self._kind, values, now)
            result.differences = differences(session, self.writing, self._kind, row, row_id, now, differ, result.title)
            if result.differences and takes:
                apply(session, self.writing, self._kind, row, row_id, now, differ, result.differences)
        if self._kind is ImportKind.CUSTOMER:
            person_of_customer(session, self.writing, row, row_id, result, takes=takes)
        if result.differences:
            result.state = RowState.CHANGED
        return result

    def _values(self, row: SourceCells) -> Values:
        """Return the columns of the row itself that something is said of. Raises CellMissing."""
        values: Values = {name: row.texts[name] for name in _TEXTS[self._kind] if row.text(name)}
        if self._kind is ImportKind.EQUIPMENT:
            self._require(row, "short_number")
            values["short_number"] = row.texts["short_number"]
        elif self._kind in _NAMED or (self._kind is ImportKind.CONTACT and not row.phones):
            self._require(row, "name")
        elif self._kind is ImportKind.SITE and not row.place.steps:
            self._require(row, "address")
        if self._kind is ImportKind.PERSON and (said := row.text("role")):
            role = role_named(said)
            if role is None:
                row.doubts.append("role_unknown")
            else:
                values["role"] = str(role)
        return values

    def _require(self, row: SourceCells, name: str) -> None:
        if not row.text(name):
            raise CellMissing(field=self._reading.column_of(name))

    def _find(self, session: Session, row: SourceCells, values: Values) -> UUID | None:
        """Return the stored row that is meant. Raises NameTaken, CellMissing."""
        known = self.writing.known
        by_ref = known.by_ref(self._kind, row.text("external_ref"))
        if self._kind is ImportKind.EQUIPMENT:
            self._refuse_two_places(row, values["short_number"])
            found = by_ref or known.by_name(session, "equipment", values["short_number"])
            if found is None and not row.place.steps:
                self._require(row, "address")
            return found
        if by_ref is not None:
            return by_ref
        if self._kind is ImportKind.SITE:
            return self.writing.places.find(session, row.place)
        if self._kind is ImportKind.CONTACT:
            return find_contact(session, self.writing, row, values.get("name", ""))
        return known.by_name(session, self._kind, values["name"])

    def _refuse_two_places(self, row: SourceCells, number: str) -> None:
        """Refuse a number that the file gives at two places: people would call two lifts by it."""
        place = hash(tuple(step.key for step in row.place.steps))
        if row.place.steps and self._places_of_numbers.setdefault(number_key(number), place) != place:
            raise NameTaken(kind="equipment", name=number)

    def _make(self, session: Session, row: SourceCells, values: Values) -> UUID:
        ref = row.text("external_ref")
        customer = self.writing.customer(session, row.texts["customer"]) if row.text("customer") else None
        if self._kind is ImportKind.SITE:
            return self.writing.place(session, row, customer, {**values, **self.writing.told(row)})
        if self._kind is ImportKind.CONTACT:
            site = self.writing.place(session, row, None) if row.place.steps else None
            fields = {"name": "", **values, "customer_id": customer, "site_id": site}
            return self.writing.add_contact(fields, row.phones, ref=ref)
        if self._kind is ImportKind.EQUIPMENT:
            site = self.writing.place(session, row, customer)
            called = " ".join(filter(None, (values.get("maker"), values.get("model")))) or values["short_number"]
            return self.writing.add("equipment", {"name": called, **values, "site_id": site}, ref=ref)
        if self._kind is ImportKind.PERSON:
            person = self.writing.add("person", {"role": "engineer", **values}, known={"team_ids": set()})
            for name in listed(row.text("team")):
                team = self.writing.join_team(session, person, name)
                self.writing.known.current(session, "person", [person])[person]["team_ids"].add(team)
            return person
        return self.writing.add(self._kind, values, ref=ref)


def _title(row: SourceCells, values: Values) -> str:
    place = ", ".join(step.name for step in row.place.steps)
    return str(values.get("short_number") or values.get("name") or place or row.text("phones"))


def listed(text: str) -> list[str]:
    """Return the names in a cell: `Field, Night crew`."""
    return [name.strip() for name in text.replace(";", ",").split(",") if name.strip()]
