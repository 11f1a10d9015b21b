"""After an older copy of the file was put back: numbers told since then are never told again."""

from uuid import UUID

from sqlalchemy import func, select

from desktop.domain.number import RequestNumber
from desktop.storage.tables import RequestRow
from desktop.workflow.acting import acting
from desktop.workflow.office import HighestNumber, Office

SKIPPED = 1_000


def note_restored(office: Office, *, by: UUID, backup: str, kept: str | None) -> RequestNumber:
    """Write into the journal that the file was restored, skip numbers, and return the last one skipped.

    backup, kept -- names of the files (no folders). Raises what Database.act raises.
    """
    folder = office.database.folder
    assert folder is not None, "a station's file has its folder"
    with acting(office, by) as act:
        station, year = act.facts.station, act.day.year(act.now)
        in_file = act.session.scalar(
            select(func.max(RequestRow.serial)).where(RequestRow.station == station, RequestRow.year == year)
        )
        last = max(in_file or 0, HighestNumber(folder).of(station, year))
        skipped = RequestNumber(station, year, last + SKIPPED)
        data = {"backup": backup, "kept": kept, "from": str(RequestNumber(station, year, last + 1)), "to": str(skipped)}
        HighestNumber(folder).keep(skipped)
        act.write("restored", None, data=data)
    return skipped
