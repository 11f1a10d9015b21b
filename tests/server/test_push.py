"""A push: exactly once, field by field, one guarded group, nothing dropped in silence."""

from collections.abc import Callable
from threading import Thread
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


def state(person: Person, row: Any, *columns: str) -> tuple[Any, ...]:
    found = person.connection.execute(f"SELECT {', '.join(columns)} FROM app.request WHERE id = %s".encode(), (row,))
    return found.fetchone() or ()


def test_an_act_is_there_once_however_often_it_comes(anna: Person):
    row, txn = new_id(), new_id()
    act = [request(row), anna.entry(row, "register")]

    first = anna.push(act, txn=txn)
    again = anna.push(act, txn=txn)

    assert first == {"status": "ok", "conflicts": [], "ignored": []}
    assert again == {**first, "replayed": True}
    assert anna.connection.execute("SELECT count(*) FROM app.request").fetchone() == (1,)
    assert anna.connection.execute("SELECT count(*) FROM app.entry").fetchone() == (1,)


def test_two_connections_that_push_one_act_at_the_same_time_write_it_once(anna: Person):
    row, txn = new_id(), new_id()
    act = [request(row), anna.entry(row, "register")]
    answers: list[dict[str, Any]] = []
    info = anna.connection.info

    def push() -> None:
        with psycopg.connect(host=info.host, dbname=info.dbname, user=info.user, autocommit=True) as connection:
            answers.append(Person(anna.login, anna.id, connection).push(act, txn=txn))

    threads = [Thread(target=push) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [answer["status"] for answer in answers] == ["ok"] * 4
    assert sum(answer.get("replayed", False) for answer in answers) == 3
    assert anna.connection.execute("SELECT count(*) FROM app.entry").fetchone() == (1,)


def test_every_push_leaves_one_marker_with_its_result_in_the_feed_even_if_it_changed_nothing(anna: Person):
    row, txn = new_id(), new_id()
    anna.push([request(row, words="stuck")])
    before = head(anna.connection)

    anna.push([update("request", row, {"words": "stuck"}, words="stuck")], txn=txn)

    assert feed(anna.connection, before) == [
        ("applied", "T", txn, {"status": "ok", "conflicts": [], "ignored": []}, txn)
    ]


def test_different_fields_of_two_people_merge(anna: Person, boris: Person):
    row = new_id()
    anna.push([request(row)])

    anna.push([update("request", row, {"place_text": "Lenina 14"}, place_text="Lenina 14, entrance 2")])
    answer = boris.push([update("request", row, {"words": "stuck"}, words="stuck between floors")])

    assert answer["status"] == "ok"
    assert state(anna, row, "place_text", "words") == ("Lenina 14, entrance 2", "stuck between floors")


def test_a_guarded_field_that_somebody_else_changed_stays_and_the_rest_of_the_act_applies(anna: Person, boris: Person):
    row = new_id()
    anna.push([request(row)])
    anna.push([update("request", row, {"status": "new"}, status="cancelled"), anna.entry(row, "cancel")])
    act = boris.entry(row, "close", now={"status": "closed"})

    answer = boris.push(
        [update("request", row, {"status": "new", "words": "stuck"}, status="closed", words="done"), act]
    )

    assert answer["status"] == "conflict"
    assert answer["conflicts"] == [
        {"tab": "request", "id": str(row), "col": "status", "base": "new", "mine": "closed", "server": "cancelled"}
    ]
    assert state(anna, row, "status", "words") == ("cancelled", "done")


def test_the_journal_says_that_an_act_was_not_applied(anna: Person, boris: Person):
    row = new_id()
    anna.push([request(row)])
    anna.push([update("request", row, {"status": "new"}, status="cancelled"), anna.entry(row, "cancel")])
    with_it, act = boris.entry(row, "minutes", **{"with": "other"}), boris.entry(row, "close")

    boris.push([update("request", row, {"status": "new"}, status="closed"), with_it, act])

    found = anna.connection.execute(
        "SELECT data, author_id, recorded_at > (SELECT recorded_at FROM app.entry WHERE id = %s) FROM app.entry"
        " WHERE kind = 'not_applied'",
        (act["id"],),
    ).fetchall()
    both = {"refers": act["id"], "base": {"status": "new"}, "mine": {"status": "closed"}}
    assert found == [({**both, "server": {"status": "cancelled"}}, boris.id, True)]


def test_one_guarded_field_that_was_changed_keeps_the_whole_group_back(anna: Person, boris: Person):
    row = new_id()
    anna.push([request(row)])
    anna.push([update("request", row, {"status": "new"}, status="routed")])

    answer = boris.push(
        [update("request", row, {"status": "new", "priority": "normal"}, status="paused", priority="urgent")]
    )

    assert {conflict["col"] for conflict in answer["conflicts"]} == {"status", "priority"}
    assert state(anna, row, "status", "priority") == ("routed", "normal")


def test_an_acceptance_means_the_engineer_who_was_assigned_when_it_was_written(anna: Person, boris: Person):
    row = new_id()
    anna.push([request(row, status="assigned", line=2)])
    anna.push([update("request", row, {"status": "assigned", "line": 2}, line=3)])

    answer = boris.push(
        [update("request", row, {"status": "assigned", "line": 2, "priority": "normal"}, status="accepted")]
    )

    differ = [(found["col"], found["base"], found["mine"], found["server"]) for found in answer["conflicts"]]
    assert differ == [("line", 2, 2, 3), ("status", "assigned", "accepted", "assigned")]
    assert state(anna, row, "status", "line") == ("assigned", 3)


def test_two_people_who_did_the_same_have_no_conflict(anna: Person, boris: Person):
    row = new_id()
    anna.push([request(row)])

    for person in (anna, boris):
        assert person.push([update("request", row, {"status": "new"}, status="closed")])["status"] == "ok"


def test_a_time_is_the_same_however_it_is_written(anna: Person):
    row = new_id()
    anna.push([request(row, due_at="2026-11-23T12:30:00.500000+00:00")])

    answer = anna.push(
        [update("request", row, {"due_at": "2026-11-23 15:30:00.5+03:00"}, due_at="2026-11-23T13:00:00+00:00")]
    )

    assert answer["status"] == "ok"


@pytest.mark.parametrize(
    ("broken", "sqlstate"),
    [
        ({"serial": 1}, "23505"),
        ({"status": "sleeping"}, "23514"),
        ({"customer_id": "0190f0f0-0000-7000-8000-000000000000"}, "23503"),
        ({"recorded_at": "at noon"}, "22007"),
    ],
    ids=["number taken", "unknown status", "customer unknown", "no time"],
)
def test_a_push_that_breaks_a_rule_is_refused_with_its_reason_and_leaves_nothing(
    anna: Person, broken: dict[str, Any], sqlstate: str
):
    anna.push([request(new_id(), serial=1)])
    before = head(anna.connection)
    row, txn = new_id(), new_id()

    answer = anna.push([request(row, **{"serial": 2, **broken}), anna.entry(row, "register")], txn=txn)

    assert (answer["status"], answer["sqlstate"]) == ("rejected", sqlstate)
    assert state(anna, row, "id") == ()
    assert [line[:3] for line in feed(anna.connection, before)] == [("applied", "T", txn)]
    assert anna.push([], txn=txn) == {**answer, "replayed": True}


def test_a_change_of_a_row_that_the_server_has_not_is_refused(anna: Person):
    row = new_id()

    answer = anna.push([update("request", row, {"words": "a"}, words="b")])

    assert (answer["status"], answer["sqlstate"]) == ("rejected", "23503")


def test_a_column_that_the_server_does_not_know_is_left_out_and_told(anna: Person):
    row = new_id()

    answer = anna.push([request(row, colour="red")])

    assert (answer["status"], answer["ignored"]) == ("ok", ["request.colour"])


def test_a_table_that_is_not_the_companys_is_refused(anna: Person):
    answer = anna.push([insert("pg_class", new_id(), relname="x")])

    assert (answer["status"], answer["sqlstate"]) == ("rejected", "42704")


@pytest.mark.parametrize(("client", "sqlstate"), [(0, "DB001"), (2, "DB002")], ids=["too old", "newer"])
def test_a_program_of_another_age_waits(anna: Person, client: int, sqlstate: str):
    with pytest.raises(psycopg.Error) as told:
        anna.push([request(new_id())], client=client)

    assert told.value.sqlstate == sqlstate


def test_another_persons_push_is_not_shown(anna: Person, boris: Person):
    txn = new_id()
    anna.push([request(new_id())], txn=txn)

    assert boris.push([], txn=txn) == {"status": "foreign", "replayed": True}


def test_nobody_writes_in_anothers_name(anna: Person, boris: Person):
    row = new_id()

    answer = boris.push([request(row), anna.entry(row, "register")])

    assert (answer["status"], answer["sqlstate"]) == ("rejected", "42501")
