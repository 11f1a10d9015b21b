"""Two stations merge, take back and write on in any order while they are apart: in the end nothing is lost.

DAYBOOK_MERGES=50 tries so many orders instead of two.
"""

import os
import random
from collections.abc import Callable
from uuid import UUID

import pytest

from desktop.domain.errors import DaybookError
from desktop.workflow import directory
from desktop.workflow.merging import merge, unmerge
from tests.sync.agreeing import nothing_hangs_on_what_was_merged
from tests.sync.stations import Company, Station, differences

ORDERS = range(int(os.environ.get("DAYBOOK_MERGES", "2")))
_STEPS = 40


def acts(station: Station, by: UUID, chance: random.Random) -> list[Callable[[], object]]:
    """Return what a desk may do next."""
    kind = chance.choice(("site", "contact"))
    rows, sites = station.rows(kind), sorted(station.rows("site"))
    ids = sorted(rows)
    merged = [one for one in ids if rows[one]["merged_into_id"] is not None] or ids
    office, place = station.office, chance.choice(sites)
    flat = {"name": f"flat {chance.random():.3f}", "parent_id": place}
    contact = {"name": f"Caller {chance.random():.3f}", "site_id": place, "phones": ["300"]}

    def join() -> object:
        return merge(office, kind, chance.choice(ids), chance.choice(ids), by=by)

    return [
        *(3 * [join]),
        lambda: unmerge(office, kind, chance.choice(merged), by=by),
        lambda: directory.save(office, "site", None, flat, by=by),
        lambda: directory.save(office, "contact", None, contact, by=by),
        lambda: station.take("No light", site_id=place),
        station.push,
        station.sync,
    ]


@pytest.mark.parametrize("order", ORDERS)
def test_merges_and_their_undoing_in_any_order_lose_nothing(
    here: Station, there: Station, company: Company, order: int
):
    chance, boris = random.Random(order), company.people["boris"]
    for number in range(4):
        directory.save(here.office, "site", None, {"name": f"House {number}", "access_notes": f"{number}"}, by=boris)
        contact = {"name": f"Sidorov {number}", "phones": [f"20{number}", "300"]}
        directory.save(here.office, "contact", None, contact, by=boris)
    here.sync()
    there.sync()
    for _step in range(_STEPS):
        station = chance.choice((here, there))
        try:
            chance.choice(acts(station, boris, chance))()
        except DaybookError:
            continue  # what is the same row already, or lies in the other
    for _round in range(3):
        for station in (here, there):
            station.sync()
    for station in (here, there):
        assert list(differences(company, station)) == []
        assert station.backlog().refused == station.backlog().waiting == 0
        no_path_is_wrong(station)
        every_number_rings_somebody(station)
    nothing_hangs_on_what_was_merged(company)


def no_path_is_wrong(station: Station) -> None:
    """Each place is called by its own name behind those above it."""
    sites = station.rows("site")
    for one in sites.values():
        above = sites.get(one["parent_id"])
        assert one["path"] == (f"{above['path']}, {one['name']}" if above else one["name"])


def every_number_rings_somebody(station: Station) -> None:
    """No telephone number went away with a double."""
    phones, contacts = station.rows("contact_phone").values(), station.rows("contact")
    in_use = [one for one in phones if one["retired_at"] is None]
    rings = {one["digits"] for one in in_use if contacts[one["contact_id"]]["retired_at"] is None}
    assert rings == {one["digits"] for one in phones}
