"""Requests older than what a station holds, found on the server by what somebody types; none of them is kept here."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, LiteralString
from uuid import UUID

from psycopg import Connection
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from desktop.domain.day import DeskDay
from desktop.domain.errors import NumberUnreadable
from desktop.domain.number import read_number
from desktop.domain.records import RequestLine
from desktop.domain.text import is_keepable, search_words
from desktop.storage.queries.requests import lines_by_id
from desktop.sync.on_demand import request_numbered

MOST = 50
_MOST_WORDS = 8
_PHONE_DIGITS = 4
_WILD, _LITERAL = re.compile(r"([\\%_])"), r"\\\1"
_NEWEST_FIRST: LiteralString = " ORDER BY r.recorded_at DESC, r.id DESC LIMIT %(most)s"
_BY_SERIAL: LiteralString = (
    "SELECT r.id FROM app.request r WHERE r.serial = %(serial)s AND r.recorded_at < %(before)s" + _NEWEST_FIRST
)
_BY_PHONE: LiteralString = (
    "SELECT r.id FROM app.request r WHERE r.recorded_at < %(before)s AND r.contact_id IN"
    " (SELECT p.contact_id FROM app.contact_phone p WHERE p.e164 LIKE %(phone)s)" + _NEWEST_FIRST
)
_BY_WORDS: LiteralString = (
    "SELECT r.id FROM app.request r LEFT JOIN app.site s ON s.id = r.site_id"
    " LEFT JOIN app.contact c ON c.id = r.contact_id LEFT JOIN app.equipment e ON e.id = r.equipment_id"
    " WHERE r.recorded_at < %(before)s AND replace(lower("
    "concat_ws(' ', r.words, r.place_text, s.path, e.short_number, c.name)), 'ё', 'е') LIKE ALL (%(words)s)"
    + _NEWEST_FIRST
)
_IN_NOTES: LiteralString = (
    "SELECT r.id FROM app.request r WHERE r.recorded_at < %(before)s AND EXISTS (SELECT FROM app.entry n"
    " WHERE n.request_id = r.id AND replace(lower(n.text), 'ё', 'е') LIKE ALL (%(words)s))" + _NEWEST_FIRST
)


def find_older(
    connection: Connection[Any], day: DeskDay, typed: str, *, before: datetime, most: int = MOST
) -> list[RequestLine]:
    """Return the server's requests recorded before *before* that *typed* points to, the newest first.

    As on the station: a number, a part of a telephone number, or words, of the request or of what was noted about it.
    Raises psycopg.Error.
    """
    if not typed.strip() or not is_keepable(typed):
        return []
    ids = list(dict.fromkeys(_ids(connection, typed, before, most)))[:most]
    if not ids:
        return []
    with _session(connection) as session:
        return lines_by_id(session, day, ids)


def _ids(connection: Connection[Any], typed: str, before: datetime, most: int) -> Iterator[UUID]:
    try:
        numbered = request_numbered(connection, read_number(typed))
    except NumberUnreadable:
        numbered = None
    if numbered is not None:
        yield numbered
        return
    asked: dict[str, object] = {"before": before, "most": most}
    if re.fullmatch(r"\s*\d{1,6}\s*", typed, re.ASCII):
        yield from _found(connection, _BY_SERIAL, asked | {"serial": int(typed)})
    digits = re.sub(r"\D", "", typed)
    if len(digits) >= _PHONE_DIGITS and not re.search(r"[^\W\d_]", typed):
        yield from _found(connection, _BY_PHONE, asked | {"phone": f"%{digits.removeprefix('8')}%"})
    words = [f"%{_WILD.sub(_LITERAL, word)}%" for word in search_words(typed)[:_MOST_WORDS]]
    if words:
        found = _found(connection, _BY_WORDS, asked | {"words": words})
        yield from found
        if len(found) < most:
            yield from _found(connection, _IN_NOTES, asked | {"words": words})


def _found(connection: Connection[Any], statement: LiteralString, asked: dict[str, object]) -> Sequence[UUID]:
    return [row[0] for row in connection.execute(statement, asked).fetchall()]


@contextmanager
def _session(connection: Connection[Any]) -> Iterator[Session]:
    """Let the queries of the station read the server over *connection*, which stays its owner's."""
    engine = create_engine("postgresql+psycopg://", creator=lambda: connection, poolclass=StaticPool)
    try:
        with Session(engine.execution_options(schema_translate_map={None: "app"})) as session:
            yield session
    finally:
        engine.dispose(close=False)
