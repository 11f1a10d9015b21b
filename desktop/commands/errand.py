"""One run of the command: the station's file, the desk, whose act it is, and what is told on stdout."""

import json
import re
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cached_property
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.commands.said import Said
from desktop.domain.day import DeskDay, desk_day
from desktop.domain.errors import DaybookError
from desktop.domain.number import RequestNumber, read_number
from desktop.domain.records import DeskFacts
from desktop.domain.when import read_date, read_when
from desktop.folders import data_folder
from desktop.station import login_here, open_station
from desktop.storage.queries.desk import desk_facts, person_named
from desktop.workflow.duty import author_at_desk
from desktop.workflow.office import Office


class Errand:
    """The station opened for one subcommand."""

    def __init__(self, options: Namespace, office: Office) -> None:
        self.options = options
        self.office = office

    @cached_property
    def facts(self) -> DeskFacts:
        """The desk."""
        with self.office.database.read() as session:
            return desk_facts(session)

    @cached_property
    def day(self) -> DeskDay:
        """The desk's day."""
        return desk_day(self.facts)

    @cached_property
    def author(self) -> UUID:
        """Whose acts these are: --as, else who is on duty, else the user of this PC."""
        if self.options.person is not None:
            with self.office.database.read() as session:
                return person_named(session, self.options.person).id
        return author_at_desk(self.office, self.facts.station, login_here(self.office))

    def today(self) -> date:
        """Return the desk's day now."""
        return self.day.of(self.office.clock())

    def date(self, typed: str) -> date:
        """Return the day a person typed. Raises DateUnreadable."""
        return read_date(typed, today=self.today())

    def number(self, typed: str) -> RequestNumber:
        """Return the number a person typed; of digits alone: this station's, of the current year, as it is told.

        Raises NumberUnreadable.
        """
        if (told := re.fullmatch(r"\s*0*([1-9]\d{0,8})\s*", typed, re.ASCII)) is None:
            return read_number(typed)
        return RequestNumber(self.facts.station, self.day.local(self.office.clock()).year, int(told[1]))

    def when(self, typed: str, *, ahead: bool = False) -> datetime:
        """Return the instant a person typed. Raises TimeUnreadable, TimeInFuture."""
        return read_when(typed, now=self.office.clock(), day=self.day, ahead=ahead)

    def iso(self, instant: datetime | None) -> str | None:
        """Return the instant as ISO 8601 with the desk's offset."""
        return self.day.local(instant).isoformat() if instant is not None else None

    def explained(self, error: DaybookError) -> str:
        """Return what happened and what to do, with times as the desk's clock shows them."""
        from desktop.commands.speaking import explained

        return explained(error, zone=ZoneInfo(self.facts.zone), today=self.today())


@contextmanager
def opened(options: Namespace, *, zone: str | None = None) -> Iterator[Errand]:
    """Open the station of --data, found it at its first use (in *zone*; None: this PC's), close it at the end.

    Raises DaybookError if it cannot be opened; later ones leave as Said, with times on the desk's clock.
    """
    office = open_station(options.data or data_folder(), zone=zone)
    try:
        errand = Errand(options, office)
        _ = errand.facts
        try:
            yield errand
        except DaybookError as error:
            raise Said(errand.explained(error)) from error
    finally:
        office.database.close()


def tell(line: str) -> None:
    """Write one line and flush it: whoever reads it may rely on it."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def tell_json(value: Any) -> None:
    """Write *value* as one line of JSON and flush it."""
    tell(json.dumps(value, ensure_ascii=False))
