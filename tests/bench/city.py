"""Two real days of a city's calls: five hundred of them to be typed as lines, and what the desk knows beforehand.

Known are the other calls of the two days with their kinds and places (the desk's past), and every second address of
those to be typed, as a list of places. Nobody knows the callers: the city's journal names none.
"""

import csv
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.importing import ColumnMapping, ImportKind
from desktop.domain.sound import plain_words
from desktop.exchange.import_run import ALL, take_in
from desktop.exchange.requests_in import import_requests
from desktop.exchange.table_file import look_at
from desktop.station import open_station
from desktop.workflow import duty
from desktop.workflow.duty import author_at_desk
from desktop.workflow.founding import user_of_this_pc

ZONE = "America/New_York"
_DRAW = 20_110_301
_WITH_PHONE = 3  # every third caller leaves a number
_PLACE_COLUMNS = ("City", "Incident Address")
Row = dict[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RealCall:
    """A call as a dispatcher writes it down, and what is to be understood of it.

    address -- "" where the caller gave none; streets -- what he said of streets; around -- town and borough
    is_listed -- the directory has the address; kind -- as the city calls it; phone -- E.164
    says_kind -- the line names the kind, not what is the matter alone
    """

    line: str
    address: str
    streets: frozenset[str]
    around: frozenset[str]
    is_listed: bool
    kind: str
    says_kind: bool
    phone: str

    def is_at(self, path: str) -> bool:
        """Return whether a place of the directory is the address of the call."""
        steps = [name for name in path.split(", ") if name not in self.around]
        return bool(self.address) and sorted(plain_words(self.address)) == sorted(plain_words(" ".join(steps)))

    def is_around(self, path: str) -> bool:
        """Return whether a place of the directory is the street or the town of the call."""
        *above, own = path.split(", ")
        return self.around.issuperset(above) and own in self.around | self.streets


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """calls -- to be typed; past -- rows of the journal that the desk has; places -- (area, address) of its list."""

    calls: tuple[RealCall, ...]
    past: tuple[Row, ...]
    places: tuple[tuple[str, str], ...]


def read_city(file: Path, *, typed: int, past: int | None = None) -> City:
    """Return *typed* calls of the telephone, drawn by lot, and of the others *past*, None = all."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    phoned = [at for at, row in enumerate(rows) if row["Open Data Channel Type"] == "PHONE"]
    drawn = set(random.Random(_DRAW).sample(phoned, typed))
    before = [row for at, row in enumerate(rows) if at not in drawn][:past]
    asked = [rows[at] for at in sorted(drawn)]
    addresses = list(dict.fromkeys((row["City"], row["Incident Address"]) for row in asked if row["Incident Address"]))
    listed = tuple(addresses[::2])
    known = {*listed, *((row["City"], row["Incident Address"]) for row in before)}
    calls = tuple(
        _call(at, row, is_listed=bool(row["Incident Address"]) and (row["City"], row["Incident Address"]) in known)
        for at, row in enumerate(asked)
    )
    return City(calls=calls, past=tuple(before), places=listed)


def found_city(city: City, folder: Path) -> None:
    """Found a station in *folder* whose past and directory are those of *city*; its user is on duty."""
    office = open_station(folder, zone=ZONE)
    author = author_at_desk(office, "A", user_of_this_pc())
    journal, places = folder / "past.csv", folder / "places.csv"
    _write(journal, [list(city.past[0]), *(list(row.values()) for row in city.past)])
    _write(places, [_PLACE_COLUMNS, *city.places])
    try:
        import_requests(office, journal, "nyc-311", by=author)
        mapping = ColumnMapping(kind=ImportKind.SITE, columns={0: "area", 1: "address"})
        report = take_in(office, look_at(places), mapping, ALL, by=author)
        assert not report.refused, report.refused[:3]
        duty.go_on_duty(office, author)
    finally:
        office.database.close()


def _call(at: int, row: Row, *, is_listed: bool) -> RealCall:
    says_kind = at % 2 == 0
    matter = [row["Complaint Type"], row["Descriptor"]] if says_kind else [row["Descriptor"] or row["Complaint Type"]]
    number = f"718 555 {at:04d}" if at % _WITH_PHONE == 0 else ""
    said = ", ".join(filter(None, [_where(row), *matter, number]))
    return RealCall(
        line=" ".join(said.casefold().split()),
        address=row["Incident Address"],
        streets=frozenset(filter(None, _streets(row))),
        around=frozenset((row["City"], row["Borough"])),
        is_listed=is_listed,
        kind=row["Complaint Type"],
        says_kind=says_kind,
        phone=f"+1{re.sub(' ', '', number)}" if number else "",
    )


def _where(row: Row) -> str:
    """Return the place as the caller says it: the address, else a corner, else what it is called, else the town."""
    corner = " and ".join(filter(None, (row["Intersection Street 1"], row["Intersection Street 2"])))
    return row["Incident Address"] or corner or row["Street Name"] or row["Landmark"] or row["City"] or row["Borough"]


def _streets(row: Row) -> tuple[str, ...]:
    address = row["Incident Address"]
    return address.partition(" ")[2], address, *(row[f"Intersection Street {at}"] for at in (1, 2)), row["Street Name"]


def _write(file: Path, rows: Sequence[Sequence[str]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows(rows)
