"""A station's folder copied to a second PC: two write as one. Nothing of either is lost, and what collides is shown."""

import shutil
from pathlib import Path

from sqlalchemy import select

from desktop.domain.day import desk_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.undecided import undecided
from desktop.storage.tables import ChangeRow
from desktop.workflow.progress import note
from desktop.workflow.refusals import strike
from tests.sync.stations import Company, Station, differences


def copied(company: Company, station: Station, folder: Path) -> Station:
    """Copy the folder as somebody does who sets up a second PC."""
    assert station.office.database.folder is not None
    shutil.copytree(station.office.database.folder, folder)
    return company.opened(folder)


def test_what_waited_in_both_goes_once(here: Station, company: Company, tmp_path: Path):
    taken = here.take("Before the copy")
    twin = copied(company, here, tmp_path / "twin")

    for station in (here, twin, here):
        station.sync()

    for station in (here, twin):
        assert set(station.states()) == {"shared"}
        assert list(differences(company, station)) == []
    assert list(here.rows("request")) == [taken.request_id]


def test_a_number_that_both_gave_is_refused_to_the_second_with_its_reason_and_its_words_stay(
    here: Station, company: Company, tmp_path: Path
):
    here.sync()
    twin = copied(company, here, tmp_path / "twin")
    mine, theirs = here.take("Here"), twin.take("At the copy")
    note(twin.office, theirs.request_id, twin.told("She rings again"))
    assert mine.number == theirs.number

    for station in (here, twin, here):
        station.sync()

    assert here.rows("request")[mine.request_id]["words"] == "Here"
    assert (twin.backlog().waiting, twin.backlog().refused) == (1, 1)
    with twin.office.database.read() as session:
        (refused,) = undecided(session, desk_day(desk_facts(session))).refused
    assert (refused.why, refused.behind) == ("23505", 1)
    assert twin.rows("request")[theirs.request_id]["words"] == "At the copy"

    strike(twin.office, refused.txn, twin.told())
    again = twin.take("At the copy, written again")
    for station in (twin, here, twin):
        station.sync()

    assert again.number != mine.number
    for station in (here, twin):
        assert (station.backlog().waiting, station.backlog().refused) == (0, 0)
        assert list(differences(company, station)) == []
        assert {"At the copy", "She rings again"} <= {row["text"] for row in station.rows("entry").values()}


def test_each_goes_on_where_it_stands_in_the_feed(here: Station, there: Station, company: Company, tmp_path: Path):
    here.sync()
    twin = copied(company, here, tmp_path / "twin")
    there.take("Another desk's")
    there.sync()
    here.sync()
    there.take("Another desk's second")
    there.sync()

    for station in (twin, here):
        station.sync()
        assert list(differences(company, station)) == []
        with station.office.database.read() as session:
            assert session.scalars(select(ChangeRow).where(ChangeRow.state.is_(None))).all() == []
