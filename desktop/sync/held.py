"""What this file knows of its server: the address, how far the feed was read, whose station it is."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from sqlalchemy.orm import Session

from desktop.storage.queries.desk import STATION
from desktop.storage.queries.scope import HELD_SINCE
from desktop.storage.tables import MetaRow
from desktop.storage.types import EPOCH, instant, micros

if TYPE_CHECKING:
    from desktop.server.address import Address

_SERVER, _CURSOR, _PURGED, _PUT_BACK, _UPLOADED = "server", "cursor", "purged_at", "put_back", "uploaded"


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last change that was read: its id and the server's time of it."""

    id: int = 0
    at: datetime = EPOCH


def server_of(session: Session) -> "Address | None":
    """Return the server that this file is shared with, None for a single PC."""
    kept = _get(session, _SERVER)
    if not kept:
        return None
    from desktop.server.address import read_address  # psycopg: a quarter of a second that a single PC need not wait

    return read_address(kept)[0]


def login_of(session: Session) -> str | None:
    """Return the login that this station is connected with, None for a single PC."""
    kept = _get(session, _SERVER)
    return unquote(urlsplit(kept).username or "") if kept else None


def keep_server(session: Session, address: "Address", *, letters: str) -> None:
    """Remember the server, and which of its stations this is."""
    _put(session, _SERVER, address.url())
    _put(session, STATION, letters)


def cursor_of(session: Session) -> Cursor:
    """Return how far the feed was read."""
    kept = _get(session, _CURSOR)
    if kept is None:
        return Cursor()
    number, _, at = kept.partition(" ")
    return Cursor(int(number), instant(int(at)))


def keep_cursor(session: Session, cursor: Cursor) -> None:
    """Remember how far the feed was read; in the transaction that takes its changes in."""
    _put(session, _CURSOR, f"{cursor.id} {micros(cursor.at)}")


def keep_copied(session: Session, since: datetime) -> None:
    """Remember from when on the journal is here."""
    _put(session, HELD_SINCE, str(micros(since)))


def purged_at(session: Session) -> datetime | None:
    """Return when a purge came to its end, on this PC's clock; None if none did yet."""
    kept = _get(session, _PURGED)
    return instant(int(kept)) if kept else None


def keep_purged(session: Session, at: datetime) -> None:
    """Remember when a purge came to its end."""
    _put(session, _PURGED, str(micros(at)))


def was_put_back(session: Session) -> bool:
    """Return whether the server lost something, and not all that this station knows of it is there again."""
    return _get(session, _PUT_BACK) == "yes"


def keep_put_back(session: Session, is_so: bool) -> None:
    """Remember that the server lost something, or that nothing of it is owed any more."""
    _put(session, _PUT_BACK, "yes" if is_so else "no")


def uploaded(session: Session) -> dict[str, Any] | None:
    """Return how the server means what of this file was brought there, None if nothing was."""
    kept = _get(session, _UPLOADED)
    return json.loads(kept) if kept else None


def keep_uploaded(session: Session, facts: Mapping[str, Any]) -> None:
    """Remember it; what is written after that is not there yet."""
    _put(session, _UPLOADED, json.dumps(facts))


def station_of(session: Session) -> str | None:
    """Return the letters that the server gave to this station."""
    return _get(session, STATION)


def _get(session: Session, key: str) -> str | None:
    row = session.get(MetaRow, key)
    return row.value if row is not None else None


def _put(session: Session, key: str, value: str) -> None:
    row = session.get(MetaRow, key)
    if row is None:
        session.add(MetaRow(key=key, value=value))
    else:
        row.value = value
