"""What a row says otherwise than what is stored, told column by column; and made so, where somebody accepts it."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.importing import Difference, ImportKind
from desktop.domain.text import normalised
from desktop.exchange.known_rows import Values
from desktop.exchange.rows_to_write import RowsToWrite
from desktop.exchange.source_cells import SourceCells

_WITH_PLACE = frozenset({ImportKind.CONTACT, ImportKind.EQUIPMENT})
_PEOPLE = frozenset({ImportKind.CONTACT, ImportKind.PERSON})
_WITH_CUSTOMER = frozenset({ImportKind.CONTACT, ImportKind.SITE})


def differing(kind: ImportKind, values: Values, now: Values) -> Values:
    """Return those of *values* that are not what is stored, whatever the capitals and blanks."""
    people = kind in _PEOPLE
    return {
        name: value
        for name, value in values.items()
        if not _says_the_same(str(value), now.get(name), is_person=people and name == "name")
    }


def _says_the_same(told: str, stored: object, *, is_person: bool) -> bool:
    """Return whether nothing new is said: so is a person's name that the stored one has more of."""
    one, other = normalised(told), normalised(str(stored or ""))
    if told == stored or (one == other and one):
        return True
    return is_person and bool(one) and set(one.split()) <= set(other.split())


def differences(
    session: Session,
    writing: RowsToWrite,
    kind: ImportKind,
    row: SourceCells,
    row_id: UUID,
    now: Values,
    columns: Values,
    title: str,
) -> list[Difference]:
    """Return what differs. now -- the values that are stored; columns -- those of the row itself that differ."""
    told = [(name, str(now.get(name) or ""), str(value)) for name, value in columns.items()]
    if kind in _WITH_PLACE and row.place.steps:
        found = writing.places.find(session, row.place)
        if found is None or found != now.get("site_id"):
            was = writing.known.paths(session, _ids(now.get("site_id")))
            told.append(("address", next(iter(was.values()), ""), ", ".join(step.name for step in row.place.steps)))
    if kind in _WITH_CUSTOMER and (said := row.text("customer")):
        found = writing.known.by_name(session, "customer", said)
        if found is None or found != now.get("customer_id"):
            names = writing.known.current(session, "customer", _ids(now.get("customer_id")))
            told.append(("customer", next((str(one["name"]) for one in names.values()), ""), said))
    if kind is ImportKind.CONTACT:
        had = now.get("phones", {})
        more = [phone.typed for phone in row.phones if phone.digits not in had]
        if more:
            told.append(("phones", ", ".join(had.values()), ", ".join([*had.values(), *more])))
    if kind is ImportKind.PERSON and (names_more := _other_teams(session, writing, row, now)):
        told.append(("team", "", ", ".join(names_more)))
    shown_id = None if writing.known.is_fresh(row_id) else row_id
    return [
        Difference(line_no=row.line_no, title=title, row_id=shown_id, field=name, was=was_told, now=now_told)
        for name, was_told, now_told in told
    ]


def apply(
    session: Session,
    writing: RowsToWrite,
    kind: ImportKind,
    row: SourceCells,
    row_id: UUID,
    now: Values,
    columns: Values,
    accepted: Sequence[Difference],
) -> None:
    """Make what differs so."""
    fields = {one.field for one in accepted}
    edits: Values = dict(columns)
    if "address" in fields:
        edits["site_id"] = writing.place(session, row, None)
    if "customer" in fields:
        edits["customer_id"] = writing.customer(session, row.texts["customer"])
    if "phones" in fields:
        had = set(now.get("phones", {}))
        writing.add_phones(row_id, [phone for phone in row.phones if phone.digits not in had])
    if "team" in fields:
        teams = set(now.get("team_ids", ()))
        for name in _other_teams(session, writing, row, now):
            teams.add(writing.join_team(session, row_id, name))
        writing.known.change(row_id, {"team_ids": teams})
    if edits:
        writing.change(kind, row_id, edits)


def _other_teams(session: Session, writing: RowsToWrite, row: SourceCells, now: Values) -> list[str]:
    names = [name.strip() for name in row.text("team").replace(";", ",").split(",") if name.strip()]
    teams = {name: writing.known.by_name(session, "team", name) for name in names}
    return [name for name, team in teams.items() if team is None or team not in now.get("team_ids", ())]


def _ids(one: UUID | None) -> Collection[UUID]:
    return [one] if one is not None else []
