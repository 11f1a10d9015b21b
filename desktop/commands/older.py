"""What a command wants and this station does not hold: fetched from the server, or said in a sentence."""

import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from desktop.commands.errand import Errand
from desktop.commands.said import Said
from desktop.domain.errors import DaybookError, RequestElsewhere, RequestUnknown
from desktop.domain.number import RequestNumber
from desktop.storage.queries.listing import Listing
from desktop.storage.queries.scope import held_since, missing_since, need_whole
from desktop.workflow.acting import find_request

if TYPE_CHECKING:
    from psycopg import Connection

T = TypeVar("T")


def whole_day(errand: Errand, day: date) -> None:
    """See to it that all of *day* is here. Raises Said if the server cannot be asked: nothing is made of half a day."""
    if (why := _fetch_day(errand, day)) is not None:
        raise Said(why)


def whole_listing(errand: Errand, listing: Listing) -> None:
    """Fetch the day that is listed; say on stderr what of a list may be missing, and list what is here."""
    with errand.office.database.read() as session:
        since = held_since(session)
    if since is None or listing.is_open:
        return
    if listing.day is not None:
        if (why := _fetch_day(errand, listing.day)) is not None:
            print(why, file=sys.stderr)
    elif listing.first is None or errand.day.bounds(listing.first)[0] < since:
        from desktop.commands.speaking import language, say

        print(say("older there", day=language().date(errand.day.of(since))), file=sys.stderr)


def request_here(errand: Errand, number: RequestNumber) -> UUID:
    """Return the request with this number, fetched if it is on the server alone.

    Raises RequestUnknown, RequestElsewhere if the server cannot be asked.
    """
    try:
        with errand.office.database.read() as session:
            return find_request(session, number).id
    except RequestUnknown as unknown:
        with errand.office.database.read() as session:
            if held_since(session) is None:
                raise
        try:
            found = _at_server(errand, partial(_fetch_numbered, errand, number))
        except DaybookError as error:
            raise RequestElsewhere(number=str(number)) from error
        if found is None:
            raise unknown
        return found


def _fetch_day(errand: Errand, day: date) -> str | None:
    """Fetch what is missing of *day*; return why it cannot be, None if all of it is here."""
    with errand.office.database.read() as session:
        if missing_since(session, errand.day, day) is None:
            return None
    try:
        _at_server(errand, partial(_fetch_whole, errand, day))
    except DaybookError as error:
        from desktop.commands.speaking import language, say

        return say("half a day", day=language().date(day), why=errand.explained(error))
    with errand.office.database.read() as session:
        need_whole(session, errand.day, day)
    return None


def _at_server(errand: Errand, work: "Callable[[Connection[Any]], T]") -> T:
    """Do *work* with a connection to the station's server. Raises what keeps it away."""
    from desktop.secrets import open_secrets
    from desktop.sync.questions import at_server

    database = errand.office.database
    assert database.folder is not None
    secrets = open_secrets(database.folder)
    with at_server(database, lambda address: secrets.get(str(address))) as connection:
        return work(connection)


def _fetch_whole(errand: Errand, day: date, connection: "Connection[Any]") -> None:
    from desktop.sync.on_demand import fetch_day

    fetch_day(connection, errand.office.database, errand.day, day, now=errand.office.clock())


def _fetch_numbered(errand: Errand, number: RequestNumber, connection: "Connection[Any]") -> UUID | None:
    from desktop.sync.on_demand import fetch_requests, request_numbered

    found = request_numbered(connection, number)
    if found is not None:
        fetch_requests(connection, errand.office.database, [found], now=errand.office.clock())
    return found
