"""What stands behind the first page: the station's file opened, who sits at the desk, the code of the screens.

Importing this module takes longer than painting the page. So that is done on a lane, while the page can be read and
written on already.
"""

from dataclasses import dataclass
from pathlib import Path

import desktop.screens.main  # noqa: F401 -- the code of the screens comes here, on the lane
from desktop.domain.records import DeskFacts, Person
from desktop.station import login_here, open_station
from desktop.storage.queries.desk import desk_facts, on_duty, people
from desktop.workflow.duty import author_at_desk, go_on_duty
from desktop.workflow.office import Office


@dataclass(frozen=True, slots=True)
class Opened:
    """The desk, ready to work at."""

    office: Office
    facts: DeskFacts
    person: Person


def open_desk(folder: Path) -> Opened:
    """Open the station in *folder* and sit down. Raises DiskRefused, FileBusy, FileDamaged, FileTooNew, …"""
    office = open_station(folder)
    try:
        return sit_down(office)
    except BaseException:
        office.database.close()
        raise


def sit_down(office: Office) -> Opened:
    """Return who is at the desk; the user of this PC goes on duty by himself where nobody is and he needs no PIN."""
    with office.database.read() as session:
        facts = desk_facts(session)
    author = author_at_desk(office, facts.station, login_here(office))
    with office.database.read() as session:
        sitting = on_duty(session, facts.station)
        person = next(p for p in people(session) if p.id == author)
    if sitting is None and not person.has_pin:
        go_on_duty(office, person.id)
    return Opened(office, facts, person)
