"""A person of the server's, and the acts that a station pushes for it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import psycopg
from psycopg.types.json import Jsonb

from desktop.domain.ids import new_id

NOON = "2026-11-23T12:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a login and a connection."""

    login: str
    id: UUID
    connection: psycopg.Connection[Any]

    def push(
        self, ops: list[dict[str, Any]], *, txn: UUID | None = None, station: str = "A", client: int = 1
    ) -> dict[str, Any]:
        """Push one act and return the server's answer."""
        found = self.connection.execute(
            "SELECT sync.push(%s, %s, %s, %s)", (client, station, txn or new_id(), Jsonb(ops))
        ).fetchone()
        assert found is not None
        answer: dict[str, Any] = found[0]
        return answer

    def entry(self, request: UUID, kind: str, **data: Any) -> dict[str, Any]:
        """Return the insert of an entry of this person's."""
        values = {
            "request_id": str(request), "kind": kind, "occurred_at": NOON, "recorded_at": NOON,
            "author_id": str(self.id), "station": "A", "data": data, "text": "",
        }  # fmt: skip
        return insert("entry", new_id(), **values)


def insert(table: str, row: UUID, **values: Any) -> dict[str, Any]:
    """Return one insert as a station pushes it."""
    return {"op": "I", "tab": table, "id": str(row), "set": values}


def update(table: str, row: UUID, base: dict[str, Any], **values: Any) -> dict[str, Any]:
    """Return one update as a station pushes it."""
    return {"op": "U", "tab": table, "id": str(row), "set": values, "base": base}


def request(row: UUID, serial: int = 1, **values: Any) -> dict[str, Any]:
    """Return the insert of a new request."""
    usual = {
        "station": "A", "year": 2026, "serial": serial, "status": "new", "priority": "normal", "is_danger": False,
        "answers": {}, "caller_state": "owed", "place_text": "Lenina 14", "place_state": "owed", "words": "stuck",
        "access_notes": "", "occurred_at": NOON, "recorded_at": NOON,
    }  # fmt: skip
    return insert("request", row, **{**usual, **values})


def feed(connection: psycopg.Connection[Any], after: int = 0) -> list[tuple[Any, ...]]:
    """Return (tab, op, row, new, txn) of the changes after id *after*, in order."""
    return connection.execute(
        "SELECT tab, op, row, new, txn FROM sync.change WHERE id > %s ORDER BY id", (after,)
    ).fetchall()


def head(connection: psycopg.Connection[Any]) -> int:
    """Return the id of the newest change."""
    found = connection.execute("SELECT id FROM sync.head(0, %s)", (datetime.now(UTC),)).fetchone()
    assert found is not None
    return int(found[0])
