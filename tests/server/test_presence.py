"""Who has which request open: said under one's own name, seen by those who see the request, gone by itself."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import Engine

from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.server.checking import check
from desktop.server.installing import upgrade
from tests.server.people import Person, feed, head, insert, request

Hire = Callable[[Role], Person]
TEAM = {"name": "Lifts", "line": 3, "phone": "", "is_contractor": True}


def look_at(person: Person, row: UUID, station: str = "A") -> None:
    person.connection.execute("SELECT sync.look_at(%s, %s)", (station, row))


def present(person: Person, row: UUID, station: str = "Z") -> list[tuple[str, str]]:
    found = person.connection.execute("SELECT name, station FROM sync.present(%s, %s)", (station, row))
    return found.fetchall()


@pytest.fixture
def taken(hire: Hire) -> UUID:
    """A request that is on the server."""
    row = new_id()
    assert hire(Role.DISPATCHER).push([request(row)])["status"] == "ok"
    return row


def test_who_opens_a_request_is_seen_at_another_station_until_he_closes_it(hire: Hire, taken: UUID):
    anna, boris = hire(Role.DISPATCHER), hire(Role.SUPERVISOR)

    look_at(anna, taken, "A")

    assert present(boris, taken, "B") == [(anna.login, "A")]
    assert present(anna, taken, "A") == []
    anna.connection.execute("SELECT sync.look_away('A')")
    assert present(boris, taken, "B") == []


def test_who_turns_to_another_request_has_left_the_first(hire: Hire, taken: UUID):
    anna, other = hire(Role.DISPATCHER), new_id()
    anna.push([request(other, serial=2)])

    look_at(anna, taken)
    look_at(anna, other)

    assert present(anna, taken) == []
    assert present(anna, other) == [(anna.login, "A")]


def test_a_beat_keeps_the_time_and_silence_of_75_seconds_ends_it(
    hire: Hire, taken: UUID, administrator: psycopg.Connection[Any]
):
    anna, boris = hire(Role.DISPATCHER), hire(Role.DISPATCHER)
    look_at(anna, taken)
    since = administrator.execute("SELECT since FROM sync.presence").fetchone()

    _let_pass(administrator, seconds=74)
    assert present(boris, taken) == [(anna.login, "A")]
    look_at(anna, taken)
    assert administrator.execute("SELECT since + interval '74 s' FROM sync.presence").fetchone() == since

    _let_pass(administrator, seconds=76)
    assert present(boris, taken) == []
    look_at(anna, taken)
    assert administrator.execute("SELECT since = at FROM sync.presence").fetchone() == (True,)


def test_a_contractor_sees_and_says_nothing_about_another_teams_request(hire: Hire, taken: UUID):
    chief, contractor = hire(Role.SUPERVISOR), hire(Role.CONTRACTOR)
    team, theirs = new_id(), new_id()
    chief.push([
        insert("team", team, **TEAM),
        insert("team_member", new_id(), team_id=str(team), person_id=str(contractor.id)),
        request(theirs, 2, team_id=str(team)),
    ])  # fmt: skip
    look_at(chief, taken)
    look_at(contractor, taken, "C")
    assert present(contractor, taken) == present(chief, theirs) == []
    assert contractor.connection.execute("SELECT count(*) FROM sync.presence").fetchone() == (0,)

    look_at(chief, theirs)
    look_at(contractor, theirs, "C")
    assert present(contractor, theirs, "C") == [(chief.login, "A")]
    assert present(chief, theirs, "A") == [(contractor.login, "C")]
    assert contractor.connection.execute("SELECT count(*) FROM sync.presence").fetchone() == (2,)


def test_a_contractor_whose_request_was_given_to_another_team_goes_on_to_the_next_one(hire: Hire):
    chief, contractor = hire(Role.SUPERVISOR), hire(Role.CONTRACTOR)
    team, first, second = new_id(), new_id(), new_id()
    chief.push([
        insert("team", team, **TEAM),
        insert("team_member", new_id(), team_id=str(team), person_id=str(contractor.id)),
        request(first, 1, team_id=str(team)), request(second, 2, team_id=str(team)),
    ])  # fmt: skip
    look_at(contractor, first, "C")
    chief.connection.execute("UPDATE app.request SET team_id = NULL WHERE id = %s", (first,))

    look_at(contractor, second, "C")

    assert present(chief, second) == [(contractor.login, "C")]


def test_nobody_says_where_another_one_is(hire: Hire, taken: UUID):
    anna, boris = hire(Role.DISPATCHER), hire(Role.DISPATCHER)
    look_at(boris, taken, "B")

    for forged in (
        "INSERT INTO sync.presence (login, station, request_id) VALUES ('boris', 'A', gen_random_uuid())",
        "UPDATE sync.presence SET since = now() - interval '1 day'",
        "TRUNCATE sync.presence",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            anna.connection.execute(forged.encode())
    anna.connection.execute("UPDATE sync.presence SET request_id = gen_random_uuid()")
    anna.connection.execute("DELETE FROM sync.presence")

    assert present(anna, taken) == [(boris.login, "B")]


def test_a_request_that_is_not_on_the_server_yet_is_passed_over(hire: Hire):
    look_at(hire(Role.DISPATCHER), new_id())


def test_presence_does_not_come_into_the_feed(hire: Hire, taken: UUID, administrator: psycopg.Connection[Any]):
    before = head(administrator)

    look_at(hire(Role.DISPATCHER), taken)

    assert [line for line in feed(administrator, before) if line[0] != "person"] == []


def test_an_older_installation_gets_it_by_an_upgrade_and_the_check_tells_that_it_has_to(
    administrator: psycopg.Connection[Any], server: Engine, hire: Hire, taken: UUID
):
    administrator.execute("DROP TABLE sync.presence CASCADE")
    for function in ("look_at(text, uuid)", "look_away(text)", "present(text, uuid)", "stamp_presence()"):
        administrator.execute(f"DROP FUNCTION sync.{function}".encode())
    assert _wrong(administrator) == {"presence": "sync.presence"}

    upgrade(server)

    assert _wrong(administrator) == {}
    look_at(hire(Role.DISPATCHER), taken)


def test_the_check_sees_who_could_speak_for_others(administrator: psycopg.Connection[Any]):
    administrator.execute("DROP TRIGGER stamp ON sync.presence; ALTER TABLE sync.presence DISABLE ROW LEVEL SECURITY")
    administrator.execute("GRANT UPDATE (login) ON sync.presence TO daybook_user")

    assert _wrong(administrator) == {
        "rights": "daybook_user: UPDATE login sync.presence", "policies": "sync.presence", "presence": "login, stamp",
    }  # fmt: skip


def _wrong(connection: psycopg.Connection[Any]) -> dict[str, str]:
    found = [finding for finding in check(connection) if not finding.is_good]
    return {one.about: one.facts["wrong"] for one in found if one.about != "durable"}


def _let_pass(administrator: psycopg.Connection[Any], *, seconds: int) -> None:
    """Let everybody have been silent for so long."""
    administrator.execute("ALTER TABLE sync.presence DISABLE TRIGGER stamp")
    administrator.execute(
        "UPDATE sync.presence SET at = at - make_interval(secs => %(s)s), since = since - make_interval(secs => %(s)s)",
        {"s": seconds},
    )
    administrator.execute("ALTER TABLE sync.presence ENABLE TRIGGER stamp")
