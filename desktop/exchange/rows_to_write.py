"""What an import wants written: new rows with all that they need, and edits of rows that are stored."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.ids import new_id
from desktop.domain.importing import ColumnMapping, ImportKind
from desktop.domain.phone import Phone
from desktop.exchange.known_places import KnownPlaces
from desktop.exchange.known_rows import KnownRows, Values
from desktop.exchange.source_cells import SourceCells
from desktop.workflow.saving_many import RowToSave

_OTHERS_LINE = 2


class RowsToWrite:
    """Gathers rows until they are written; what it makes is known from then on. Sessions are read transactions."""

    def __init__(self, mapping: ColumnMapping) -> None:
        self.places = KnownPlaces()
        self.known = KnownRows(mapping.source)
        self._source = mapping.source
        self.new: list[RowToSave] = []
        self.changed: list[RowToSave] = []
        self._pending: dict[UUID, RowToSave] = {}

    def written(self, *, keeps_fresh: bool) -> None:
        """Forget what was to be written: it is. keeps_fresh -- it never will be, and is only here."""
        self.new, self.changed, self._pending = [], [], {}
        if not keeps_fresh:
            self.known.forget_fresh()

    def add(self, kind: str, fields: Values, *, ref: str = "", known: Values | None = None) -> UUID:
        """Add a row. known -- its values besides its columns."""
        row_id = new_id()
        told = {"source": self._source, "external_ref": ref} if ref else {}
        self._append(RowToSave(kind, row_id, {**fields, **told}))
        self.known.note(kind, row_id, {**fields, **(known or {})}, ref=ref)
        return row_id

    def add_contact(self, fields: Values, phones: Sequence[Phone], *, ref: str = "") -> UUID:
        """Add a contact with its numbers."""
        contact = self.add("contact", fields, ref=ref, known={"phones": {}})
        self.add_phones(contact, phones)
        return contact

    def add_phones(self, contact: UUID, phones: Iterable[Phone]) -> None:
        """Add numbers to a contact."""
        for phone in phones:
            fields = {"contact_id": contact, "typed": phone.typed, "e164": phone.e164, "digits": phone.digits}
            self._append(RowToSave("contact_phone", new_id(), fields))
            self.known.add_phones(contact, [phone])

    def join_team(self, session: Session, person: UUID, name: str) -> UUID:
        """Let somebody be of the team of that name, which is made where there is none."""
        team = self.known.by_name(session, "team", name) or self.add("team", {"name": name, "line": _OTHERS_LINE})
        self._append(RowToSave("team_member", new_id(), {"team_id": team, "person_id": person}))
        return team

    def customer(self, session: Session, name: str) -> UUID:
        """Return the customer of that name, made where there is none."""
        return self.known.by_name(session, "customer", name) or self.add("customer", {"name": name})

    def place(self, session: Session, row: SourceCells, customer: UUID | None, more: Values | None = None) -> UUID:
        """Return the row's place, made with those above it. customer -- of new houses and what is in them.

        more -- columns of the place itself, if it is made
        """
        site, made = self.places.make(session, row.place, {})
        for one in made:
            if customer is not None and one.fields["kind"] not in ("area", "street"):
                one.fields["customer_id"] = customer
        if made and more:
            made[-1].fields.update(more)
        for one in made:
            self._append(one)
            parent = one.fields["parent_id"]
            above = self.known.paths(session, [parent]).get(parent, "") if parent else ""
            path = f"{above}, {one.fields['name']}" if above else one.fields["name"]
            self.known.note("site", one.id, {**one.fields, "path": path}, ref=one.fields.get("external_ref") or "")
        return site

    def told(self, row: SourceCells) -> Values:
        """Return by what the row is known at its source."""
        ref = row.text("external_ref")
        return {"source": self._source, "external_ref": ref} if ref else {}

    def change(self, kind: ImportKind, row_id: UUID, edits: Values) -> None:
        """Edit a row, or what is to be written of it."""
        if row_id in self._pending:
            self._pending[row_id].fields.update(edits)
        else:
            self.changed.append(RowToSave(kind, row_id, edits))
        self.known.change(row_id, edits)

    def _append(self, row: RowToSave) -> None:
        self.new.append(row)
        self._pending[row.id] = row
