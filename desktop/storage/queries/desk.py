"""Who sits where: desk, people, teams, shifts."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, select
from sqlalchemy.orm import Session

from desktop.domain.errors import PersonAmbiguous, PersonUnknown, TeamUnknown
from desktop.domain.records import DeskFacts, Person, Team
from desktop.domain.text import normalised
from desktop.storage.tables import CompanyRow, DeskRow, MetaRow, PersonRow, ShiftRow, StationRow, TeamMemberRow, TeamRow

_DESK: tuple[Any, ...] = (
    CompanyRow.id.label("company_id"), CompanyRow.name.label("company"), CompanyRow.country, CompanyRow.currency,
    CompanyRow.language, CompanyRow.kind, DeskRow.id.label("desk_id"), DeskRow.name.label("desk"), DeskRow.zone,
    DeskRow.phone, DeskRow.day_starts_minute, DeskRow.ring_back_minutes, DeskRow.danger_ring_back_minutes,
    DeskRow.unaccepted_minutes, DeskRow.missed_call_minutes, StationRow.letters.label("station"),
)  # fmt: skip

STATION = "station"
"""The key in `meta` of the letters that a server gave to this station."""


def has_desk(session: Session) -> bool:
    """Return whether the company was founded in this file."""
    return session.scalar(select(DeskRow.id).limit(1)) is not None


def desk_facts(session: Session) -> DeskFacts:
    """Return the desk of this station."""
    return DeskFacts(**session.execute(station_desk()).one()._mapping)


def station_desk() -> Select[Any]:
    """Return the statement for the desk of this station: the fields of DeskFacts.

    A file that is shared holds several stations and says in `meta` which it is; a single PC's has one.
    """
    joined = select(*_DESK).join(DeskRow, DeskRow.company_id == CompanyRow.id)
    joined = joined.join(StationRow, StationRow.desk_id == DeskRow.id)
    own = joined.outerjoin(MetaRow, and_(MetaRow.key == STATION, MetaRow.value == StationRow.letters))
    return own.order_by(MetaRow.key.is_(None), StationRow.id).limit(1)


def people(session: Session, *, with_retired: bool = False) -> list[Person]:
    """Return the staff by name, each with the names of its teams."""
    teams: dict[UUID, list[str]] = {}
    for person_id, name in session.execute(
        select(TeamMemberRow.person_id, TeamRow.name)
        .join(TeamRow, TeamRow.id == TeamMemberRow.team_id)
        .where(TeamMemberRow.left_at.is_(None))
        .order_by(TeamRow.name)
    ):
        teams.setdefault(person_id, []).append(name)
    wanted = select(PersonRow)
    if not with_retired:
        wanted = wanted.where(PersonRow.retired_at.is_(None))
    rows = sorted(session.scalars(wanted), key=lambda row: normalised(row.name))
    return [_person(row, tuple(teams.get(row.id, ()))) for row in rows]


def teams(session: Session, *, with_retired: bool = False) -> list[Team]:
    """Return the teams by line and name, each with its members."""
    by_team: dict[UUID, list[Person]] = {}
    for team_id, person in session.execute(
        select(TeamMemberRow.team_id, PersonRow)
        .join(PersonRow, PersonRow.id == TeamMemberRow.person_id)
        .where(TeamMemberRow.left_at.is_(None), PersonRow.retired_at.is_(None))
        .order_by(PersonRow.name)
    ):
        by_team.setdefault(team_id, []).append(_person(person, ()))
    wanted = select(TeamRow).order_by(TeamRow.line, TeamRow.name)
    if not with_retired:
        wanted = wanted.where(TeamRow.retired_at.is_(None))
    return [
        Team(
            id=row.id,
            name=row.name,
            line=row.line,
            phone=row.phone,
            is_contractor=row.is_contractor,
            members=tuple(by_team.get(row.id, ())),
            is_retired=row.retired_at is not None,
        )
        for row in session.scalars(wanted)
    ]


def on_duty(session: Session, station: str) -> Person | None:
    """Return who sits at the desk of this station now."""
    row = session.scalar(on_duty_now(station))
    return _person(row, ()) if row else None


def on_duty_now(station: Any) -> Select[Any]:
    """Return the statement for who sits at the desk of *station* now."""
    return (
        select(PersonRow)
        .join(ShiftRow, ShiftRow.person_id == PersonRow.id)
        .where(ShiftRow.station == station, ShiftRow.ended_at.is_(None))
        .order_by(ShiftRow.began_at.desc())
        .limit(1)
    )


def person_named(session: Session, typed: str) -> Person:
    """Return the person with this id, login, name or surname. Raises PersonUnknown, PersonAmbiguous."""
    staff = people(session)
    wanted = normalised(typed)
    by_id = [p for p in staff if str(p.id) == typed.strip()]
    whole = [p for p in staff if wanted in (normalised(p.name), normalised(p.login or ""))]
    part = [p for p in staff if set(wanted.split()) <= set(normalised(p.name).split())]
    for found in (by_id, whole, part):
        if len(found) == 1:
            return found[0]
        if found and wanted:
            raise PersonAmbiguous(typed=typed, names=[p.name for p in found])
    raise PersonUnknown(typed=typed)


def team_named(session: Session, typed: str) -> Team:
    """Return the team with this id or name. Raises TeamUnknown."""
    wanted = normalised(typed)
    for team in teams(session):
        if str(team.id) == typed.strip() or normalised(team.name) == wanted:
            return team
    raise TeamUnknown(typed=typed)


def _person(row: PersonRow, teams: tuple[str, ...]) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        role=row.role,
        phone=row.phone,
        login=row.login,
        has_pin=row.pin is not None,
        note=row.note,
        teams=teams,
        is_retired=row.retired_at is not None,
    )
