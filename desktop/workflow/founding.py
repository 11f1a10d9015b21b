"""The first start: company, desk, station, the person at it, and a starter pack. Nothing has to be set up first."""

import getpass
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.storage.queries.desk import has_desk
from desktop.storage.tables import (
    CompanyRow,
    DeskRow,
    EntryRow,
    PersonRow,
    StationRow,
)
from desktop.workflow.office import Office
from desktop.workflow.pack_rows import add_kind, add_team


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What a new file starts with. zone -- IANA name; pack -- parsed starter pack (resources/packs)."""

    company: str
    desk: str
    zone: str
    country: str
    currency: str
    language: str
    person: str
    login: str | None
    pack: Mapping[str, Any]
    kind: str = "live"
    station: str = "A"


def founded(office: Office) -> bool:
    """Return whether this file has its desk."""
    with office.database.read() as session:
        return has_desk(session)


def found(office: Office, founding: Founding) -> UUID:
    """Make company, desk, station, first person and starter pack; return the person's id.

    A file that has a desk already stays as it is: its oldest person is returned.
    """
    now = office.clock()
    person_id = new_id()
    with office.database.act(author=person_id, now=now) as session:
        if has_desk(session):
            return session.scalars(select(PersonRow.id).order_by(PersonRow.id).limit(1)).one()
        company = CompanyRow(
            name=founding.company,
            country=founding.country,
            currency=founding.currency,
            language=founding.language,
            kind=founding.kind,
            pack=founding.pack.get("key"),
        )
        session.add(company)
        session.flush()
        desk = DeskRow(company_id=company.id, name=founding.desk, zone=founding.zone)
        session.add(desk)
        session.flush()
        session.add(StationRow(desk_id=desk.id, letters=founding.station))
        session.add(PersonRow(id=person_id, name=founding.person, login=founding.login, role=Role.SUPERVISOR))
        session.flush()
        teams = _add_teams(session, founding)
        _add_categories(session, founding, teams)
        session.add(_founded_entry(person_id, founding.station, now))
    return person_id


def user_of_this_pc() -> str:
    """Return the login name of the user of this PC."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "desk"


def _founded_entry(person_id: UUID, station: str, now: datetime) -> EntryRow:
    return EntryRow(
        kind="founded", occurred_at=now, recorded_at=now, author_id=person_id, station=station, data={}, text=""
    )


def _add_teams(session: Session, founding: Founding) -> dict[str, UUID]:
    teams = {raw["key"]: add_team(session, raw, founding.language) for raw in founding.pack.get("teams", ())}
    session.flush()
    return {key: team.id for key, team in teams.items()}


def _add_categories(session: Session, founding: Founding, teams: Mapping[str, UUID]) -> None:
    for position, raw in enumerate(founding.pack.get("categories", ())):
        add_kind(session, raw, teams, position=position)
