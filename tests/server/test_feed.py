"""The feed: every change of anybody's, in the order of the commits, beyond forging."""

import threading
from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from desktop.domain.ids import new_id
from desktop.domain.status import Role
from tests.server.people import Person, feed, head, request

Hire = Callable[[Role], Person]


def test_what_an_administrator_types_comes_into_the_feed_too(administrator: psycopg.Connection[Any]):
    row = new_id()
    before = head(administrator)

    administrator.execute(
        "INSERT INTO app.team (id, name, line, phone, is_contractor) VALUES (%s, 'X', 2, '', false)", (row,)
    )
    administrator.execute("UPDATE app.team SET name = 'Y' WHERE id = %s", (row,))

    assert [
        (tab, op, found, (new or {}).get("name"), txn) for tab, op, found, new, txn in feed(administrator, before)
    ] == [
        ("team", "I", row, "X", None),
        ("team", "U", row, "Y", None),
    ]


def test_a_reader_who_asks_for_what_came_after_its_cursor_misses_nothing_of_many_writers(hire: Hire):
    people = [hire(Role.DISPATCHER) for _ in range(6)]
    reader = hire(Role.SUPERVISOR)
    done = threading.Event()
    seen: list[int] = []

    def write(person: Person, number: int) -> None:
        for serial in range(20):
            row = new_id()
            person.push([request(row, serial=number * 100 + serial), person.entry(row, "register")])

    def read() -> None:
        while True:
            is_last = done.is_set()
            after = seen[-1] if seen else 0
            found = reader.connection.execute("SELECT id FROM sync.change WHERE id > %s ORDER BY id", (after,))
            seen.extend(row[0] for row in found)
            if is_last:
                return

    reading = threading.Thread(target=read)
    reading.start()
    writing = [threading.Thread(target=write, args=(person, number)) for number, person in enumerate(people)]
    for thread in writing:
        thread.start()
    for thread in writing:
        thread.join()
    done.set()
    reading.join()

    assert seen == [row[0] for row in reader.connection.execute("SELECT id FROM sync.change ORDER BY id")]
    assert len(seen) >= 6 * 20 * 3


def test_a_push_ends_in_the_feed_with_its_marker_after_its_rows(hire: Hire):
    anna, row, txn = hire(Role.DISPATCHER), new_id(), new_id()
    before = head(anna.connection)

    anna.push([request(row), anna.entry(row, "register")], txn=txn)

    assert [(tab, op, found) for tab, op, _row, _new, found in feed(anna.connection, before)] == [
        ("request", "I", txn),
        ("entry", "I", txn),
        ("applied", "T", txn),
    ]


@pytest.mark.parametrize("statement", [
    "UPDATE sync.change SET author = 'x'", "DELETE FROM sync.change", "TRUNCATE sync.change",
    "UPDATE app.entry SET text = 'x'", "DELETE FROM app.entry", "TRUNCATE app.entry CASCADE",
    "TRUNCATE app.team CASCADE",
])  # fmt: skip
def test_what_happened_stays_written_even_for_the_administrator(
    administrator: psycopg.Connection[Any], hire: Hire, statement: str
):
    anna, row = hire(Role.DISPATCHER), new_id()
    anna.push([request(row), anna.entry(row, "register")])

    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        administrator.execute(statement.encode())


@pytest.mark.parametrize("attack", [
    "INSERT INTO sync.change (xid, author, tab, row, op) VALUES ('1', 'x', 'team', gen_random_uuid(), 'I')",
    "BEGIN; LOCK TABLE sync.gate", "SELECT sync.capture()", "DELETE FROM app.request", "CREATE TABLE app.mine ()",
    "CREATE TEMP TABLE t (id uuid); CREATE TRIGGER f AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION sync.capture()",
    "INSERT INTO sync.applied (txn, xid, author) VALUES (gen_random_uuid(), '1', 'x')",
    "UPDATE sync.guard SET col = 'x'", "UPDATE sync.meta SET min_client = 0", "SET ROLE daybook_owner",
])  # fmt: skip
def test_no_dispatcher_can_forge_or_stop_the_feed(hire: Hire, attack: str):
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        hire(Role.DISPATCHER).connection.execute(attack.encode())


def test_a_station_learns_whether_its_cursor_is_still_there(administrator: psycopg.Connection[Any], hire: Hire):
    anna = hire(Role.DISPATCHER)
    anna.push([request(new_id())])
    last = administrator.execute("SELECT id, at FROM sync.change ORDER BY id DESC LIMIT 1").fetchone()
    assert last is not None

    def known(cursor: int, at: Any) -> bool:
        found = anna.connection.execute("SELECT known, id FROM sync.head(%s, %s)", (cursor, at)).fetchone()
        assert found is not None
        assert found[1] == last[0]
        return bool(found[0])

    assert known(last[0], last[1])
    assert known(0, last[1])
    assert not known(last[0] + 1, last[1])
    assert not known(last[0] - 1, last[1])
