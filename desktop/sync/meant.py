"""What of a single PC's file is there already under another id, or gets another number: the server's word for ours."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID

from psycopg import Connection, sql
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.number import RequestNumber
from desktop.storage.tables import ChangeRow, DraftRow, IntakeFormRow, StationRow
from desktop.sync import wire

_SAME: Mapping[str, tuple[str, ...]] = {
    "company": (),
    "desk": (),
    "category": ("key",),
    "intake_form": ("key", "version"),
    "person": ("name",),
    "team": ("name", "line"),
}
"""The tables whose rows may be there already, and the columns by which they are known; none: any is the one."""
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Meant:
    """ids -- of the server's, by ours; letters -- the new ones of a station, by those that are taken there.

    versions -- the next one, of a form of ours whose version there asks otherwise, by its id
    upto -- the last act of the change log that was brought there
    """

    ids: dict[str, str] = field(default_factory=dict)
    letters: dict[str, str] = field(default_factory=dict)
    upto: int = 0
    versions: dict[str, int] = field(default_factory=dict)

    def as_facts(self) -> dict[str, Any]:
        """Return what JSON keeps of it; `Meant(**facts)` is the same again."""
        return asdict(self)

    def is_there(self, row: UUID) -> bool:
        """Return whether the server has the row already, under this id or another."""
        return str(row) in self.ids

    def id(self, value: UUID) -> UUID:
        """Return the id that the server has for it."""
        return UUID(self.ids.get(str(value), str(value)))

    def json(self, value: Any) -> Any:
        """Return *value* with the ids in it replaced, wherever they stand."""
        if isinstance(value, dict):
            return {self.json(key): self.json(part) for key, part in value.items()}
        if isinstance(value, list):
            return [self.json(part) for part in value]
        return self.ids.get(value, value) if isinstance(value, str) and _UUID.fullmatch(value) else value

    def renumbered(self, table: str, values: dict[str, Any]) -> dict[str, Any]:
        """Return the columns of a row with the station's new letters; a request is found by its former number too.

        A form that asks otherwise than the server's of the same version is the next version there.
        """
        if table == "intake_form" and (version := self.versions.get(str(values.get("id")))) is not None:
            values["version"] = version
        name = "letters" if table == "station" else "station"
        if name in values and values[name] in self.letters:
            if table == "request" and "serial" in values:
                former = RequestNumber(values["station"], values["year"], values["serial"])
                values["former_number"] = values.get("former_number") or str(former)
            values[name] = self.letters[values[name]]
        return values


def has_journal_of(connection: Connection[Any], station: UUID) -> bool:
    """Return whether the journal of this station was brought there, or written there by it."""
    found = connection.execute(
        "SELECT EXISTS (SELECT FROM app.station s WHERE s.id = %s AND EXISTS"
        " (SELECT FROM app.entry e WHERE e.station = s.letters))",
        (station,),
    ).fetchone()
    return found is not None and bool(found[0])


def meant_by(connection: Connection[Any], session: Session) -> Meant:
    """Return what of the file is there already, and which letters are taken."""
    ids: dict[str, str] = {}
    for table, columns in _SAME.items():
        names = sql.SQL(", ").join([sql.Identifier("id"), *map(sql.Identifier, columns)])
        there = connection.execute(
            sql.SQL("SELECT {} FROM {} ORDER BY id DESC").format(names, sql.Identifier("app", table))
        ).fetchall()
        known = {tuple(row[1:]): row[0] for row in there}  # of several the oldest: it comes last
        kind: Any = wire.ROWS[table]
        for row in session.scalars(select(kind)):
            same = known.get(tuple(getattr(row, column) for column in columns))
            if same is not None:
                ids[str(row.id)] = str(same)
    versions = _other_versions(connection, session, ids)
    taken = dict(connection.execute("SELECT letters, id FROM app.station").fetchall())
    letters: dict[str, str] = {}
    for station in session.scalars(select(StationRow)):
        given = next((name for name, row in taken.items() if row == station.id), None)
        if given is not None:  # it began to join before and broke off
            ids[str(station.id)] = str(station.id)
        elif station.letters in taken:
            found = connection.execute("SELECT sync.free_letters()").fetchone()
            assert found is not None
            given = found[0]
        if given not in (None, station.letters):
            letters[station.letters] = str(given)
    upto = session.scalars(select(ChangeRow.seq).order_by(ChangeRow.seq.desc()).limit(1)).first()
    return Meant(ids, letters, upto or 0, versions)


def _other_versions(connection: Connection[Any], session: Session, ids: dict[str, str]) -> dict[str, int]:
    """Return the next versions for forms of ours that ask otherwise than the server's of the same version.

    They are none of the server's: requests that were born with them keep their questions. Takes them out of *ids*.
    """
    bodies = dict(connection.execute("SELECT id, body FROM app.intake_form").fetchall())
    newest: dict[str, int] = dict(
        connection.execute("SELECT key, max(version) FROM app.intake_form GROUP BY key").fetchall()
    )
    versions: dict[str, int] = {}
    for form in session.scalars(select(IntakeFormRow).order_by(IntakeFormRow.key, IntakeFormRow.version)):
        there = ids.get(str(form.id))
        if there is None:
            newest[form.key] = max(newest.get(form.key, 0), form.version)
        elif there != str(form.id) and bodies[UUID(there)] != form.body:
            del ids[str(form.id)]
            newest[form.key] += 1
            versions[str(form.id)] = newest[form.key]
    return versions


def reword(session: Session, meant: Meant) -> None:
    """Let acts that were written after *meant* was read, and what is half typed, mean the server's rows."""
    for act in session.scalars(select(ChangeRow).where(ChangeRow.seq > meant.upto)):
        act.ops = [_reworded(op, meant) for op in act.ops]
        act.author_id = act.author_id and meant.id(act.author_id)
    for draft in session.scalars(select(DraftRow)):
        draft.body = meant.json(draft.body)
    session.flush()


def _reworded(op: Mapping[str, Any], meant: Meant) -> dict[str, Any]:
    said = meant.json(dict(op))
    return {**said, **{side: meant.renumbered(said["tab"], said[side]) for side in ("set", "base") if said.get(side)}}
