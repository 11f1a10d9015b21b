"""A client of somebody's own making, with a login that is its own: it harms nobody else and stops nobody's sharing."""

import json
from collections.abc import Callable
from typing import Any

import psycopg
import pytest

from desktop.domain.ids import new_id
from desktop.domain.status import Role
from tests.server.people import Person, feed, head, insert, request, update

Hire = Callable[[Role], Person]


@pytest.fixture
def anna(hire: Hire) -> Person:
    """A dispatcher."""
    return hire(Role.DISPATCHER)


@pytest.fixture
def boris(hire: Hire) -> Person:
    """Another one."""
    return hire(Role.DISPATCHER)


def nested(depth: int) -> Any:
    return json.loads('{"a":' * depth + "1" + "}" * depth)


@pytest.mark.parametrize(
    ("values", "sqlstate"),
    [
        ({"recorded_at": "20000-01-01T00:00:00+00:00"}, "22008"),
        ({"occurred_at": "infinity"}, "22008"),
        ({"due_at": "0044-03-15 12:00:00+00 BC"}, "22008"),
        ({"answers": nested(40)}, "54000"),
        ({"answers": {"floor": 10**100}}, "54000"),
        ({"answers": []}, "23514"),
        ({"id": "0190f0f0-0000-7000-8000-000000000000"}, "42701"),
        ({"words": ["no", "text"], "answers": "x" * 10, "serial": {"no": "number"}}, "22P02"),
    ],
    ids=["year 20000", "for ever", "before Christ", "too deep", "101 digits", "a list", "an id besides", "no number"],
)
def test_what_no_station_could_read_is_refused_and_is_in_nobodys_feed(
    anna: Person, values: dict[str, Any], sqlstate: str
):
    before, txn = head(anna.connection), new_id()

    answer = anna.push([request(new_id(), **values)], txn=txn)

    assert (answer["status"], answer["sqlstate"]) == ("rejected", sqlstate)
    assert [line[:3] for line in feed(anna.connection, before)] == [("applied", "T", txn)]


@pytest.mark.parametrize("time", ["infinity", "20000-01-01"])
def test_what_no_station_could_read_is_refused_when_it_is_typed_into_the_table_too(anna: Person, time: str):
    row = new_id()
    anna.push([request(row)])

    with pytest.raises(psycopg.errors.DatetimeFieldOverflow):
        anna.connection.execute("UPDATE app.request SET recorded_at = %s::timestamptz WHERE id = %s", (time, row))


def test_a_row_keeps_its_id(anna: Person):
    """At the stations the old row would stay for ever, and the new one would be a change of a row nobody has."""
    row = new_id()
    anna.push([request(row)])

    with pytest.raises(psycopg.errors.RaiseException):
        anna.connection.execute("UPDATE app.request SET id = %s WHERE id = %s", (new_id(), row))
    answer = anna.push([update("request", row, {"id": str(row)}, id=str(new_id()))])

    assert answer["status"] == "rejected"
    assert anna.connection.execute("SELECT id FROM app.request").fetchall() == [(row,)]


@pytest.mark.parametrize("kind", ["not_applied", "undone"])
def test_nobody_strikes_anothers_entry_through(anna: Person, boris: Person, kind: str):
    row, mine = new_id(), new_id()
    act = anna.entry(row, "closed", now={"status": "closed"})
    anna.push([request(row), act])
    own = boris.entry(row, "noted")
    boris.push([own])

    forged = boris.push([boris.entry(row, kind, refers=act["id"])])
    answer = boris.push([{**boris.entry(row, kind, refers=own["id"]), "id": str(mine)}])

    assert (forged["status"], forged["sqlstate"]) == ("rejected", "42501")
    assert answer["status"] == "ok"


def test_an_act_that_changes_a_row_in_two_steps_is_applied_whole_or_not_and_told_once(anna: Person, boris: Person):
    row = new_id()
    anna.push([request(row)])
    anna.push([update("request", row, {"status": "new"}, status="cancelled")])
    act = boris.entry(row, "assigned", now={"status": "assigned"})

    answer = boris.push(
        [
            update("request", row, {"status": "new"}, status="routed"),
            act,
            update("request", row, {"status": "routed"}, status="assigned"),
        ]
    )

    told = anna.connection.execute("SELECT data ->> 'refers' FROM app.entry WHERE kind = 'not_applied'").fetchall()
    assert answer["status"] == "conflict"
    assert told == [(act["id"],)]


def test_what_an_author_did_upon_an_act_that_was_not_applied_is_not_applied_either(anna: Person, boris: Person):
    """The column stands as he thinks, but for another reason: Orlov was assigned, Petrov has accepted."""
    row = new_id()
    anna.push([request(row)])
    anna.push([update("request", row, {"status": "new", "line": None}, status="assigned", line=2)])

    answer = boris.push([{**update("request", row, {"status": "assigned"}, status="accepted"), "lost": True}])

    assert answer["conflicts"] == [
        {
            "tab": "request",
            "id": str(row),
            "col": "status",
            "base": "assigned",
            "mine": "accepted",
            "server": "assigned",
        }
    ]
    assert anna.connection.execute("SELECT status FROM app.request").fetchone() == ("assigned",)


def test_whoever_stops_in_the_middle_of_a_transaction_does_not_stop_the_others(
    administrator: psycopg.Connection[Any], anna: Person
):
    """The gate is held from the first line of the feed to the commit: a PC that fell asleep there would hold it."""
    found = administrator.execute(
        "SELECT setconfig FROM pg_db_role_setting WHERE setrole = 0"
        " AND setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())"
    ).fetchone()
    info = administrator.info
    asleep = psycopg.connect(host=info.host, dbname=info.dbname, user=anna.login)
    asleep.execute("SET idle_in_transaction_session_timeout = '200ms'")
    asleep.commit()
    asleep.execute("SET CONSTRAINTS ALL IMMEDIATE")
    asleep.execute("INSERT INTO app.customer (id, name, note) VALUES (gen_random_uuid(), 'X', '')")

    assert anna.push([insert("customer", new_id(), name="Y", note="")])["status"] == "ok"

    asleep.close()
    assert found is not None
    assert found[0] == ["idle_in_transaction_session_timeout=60s"]
