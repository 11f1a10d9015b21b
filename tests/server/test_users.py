"""The people of a server: a login each, a role each, and gone when they are gone."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from desktop.domain.errors import LoginTaken, LoginUnknown, LoginUnusable
from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.server.users import add_user, revoke, set_password, set_role
from tests.server.people import Person, insert, request, update

Hire = Callable[[Role], Person]
TEAM = {"name": "Lifts", "line": 2, "phone": "", "is_contractor": False}


def test_a_login_is_a_person_with_a_role_and_a_password_that_the_server_keeps_as_a_proof(
    administrator: psycopg.Connection[Any], hire: Hire
):
    anna = hire(Role.DISPATCHER)

    found = administrator.execute("SELECT login, role FROM app.person WHERE id = %s", (anna.id,)).fetchone()
    kept = administrator.execute("SELECT rolpassword FROM pg_authid WHERE rolname = %s", (anna.login,)).fetchone()

    assert found == (anna.login, "dispatcher")
    assert kept is not None
    assert kept[0].startswith("SCRAM-SHA-256$")


def test_a_password_can_be_given_anew(administrator: psycopg.Connection[Any], hire: Hire):
    anna = hire(Role.DISPATCHER)
    kept = "SELECT rolpassword FROM pg_authid WHERE rolname = %s"
    before = administrator.execute(kept, (anna.login,)).fetchone()

    assert len(set_password(administrator, anna.login)) >= 20
    assert administrator.execute(kept, (anna.login,)).fetchone() != before


def test_a_person_of_the_directory_who_has_no_login_becomes_the_new_one(
    administrator: psycopg.Connection[Any], hire: Hire
):
    chief, row, login = hire(Role.SUPERVISOR), new_id(), f"petrov_{uuid4().hex[:8]}"
    chief.push([insert("person", row, name="Petrov", role="engineer", phone="", note="")])

    person, _password = add_user(administrator, login, role=Role.ENGINEER, name="Petrov")

    assert person == row
    revoke(administrator, login)
    administrator.execute(f'DROP ROLE "{login}"'.encode())


@pytest.mark.parametrize("login", ["", "daybook_owner", "pg_read_all_data", "daybook_supervisor", "я" * 32])
def test_a_login_that_cannot_be_one_is_refused(administrator: psycopg.Connection[Any], login: str):
    with pytest.raises(LoginUnusable):
        add_user(administrator, login, role=Role.DISPATCHER, name="X")


def test_a_login_that_is_taken_or_unknown_is_told(administrator: psycopg.Connection[Any], hire: Hire):
    anna = hire(Role.DISPATCHER)

    with pytest.raises(LoginTaken):
        add_user(administrator, anna.login, role=Role.DISPATCHER, name="Anna")
    for act in (lambda: set_role(administrator, "nobody", Role.ENGINEER), lambda: revoke(administrator, "nobody")):
        with pytest.raises(LoginUnknown):
            act()


def test_a_dispatcher_does_not_change_the_teams_until_made_a_supervisor(
    administrator: psycopg.Connection[Any], hire: Hire
):
    anna = hire(Role.DISPATCHER)

    assert anna.push([insert("team", new_id(), **TEAM)])["sqlstate"] == "42501"

    set_role(administrator, anna.login, Role.SUPERVISOR)
    assert anna.push([insert("team", new_id(), **TEAM)])["status"] == "ok"
    set_role(administrator, anna.login, Role.DISPATCHER)
    assert anna.push([insert("team", new_id(), **TEAM)])["status"] == "rejected"


def test_a_revoked_login_is_out_at_once_and_stays_in_the_directory(administrator: psycopg.Connection[Any], hire: Hire):
    anna = hire(Role.DISPATCHER)

    assert revoke(administrator, anna.login) == 1

    with pytest.raises(psycopg.OperationalError):
        anna.push([request(new_id())])
    info = administrator.info
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        psycopg.connect(host=info.host, dbname=info.dbname, user=anna.login)
    found = administrator.execute("SELECT retired_at IS NOT NULL FROM app.person WHERE id = %s", (anna.id,))
    assert found.fetchone() == (True,)


def test_a_contractor_sees_and_changes_its_own_teams_requests_alone(hire: Hire):
    chief, contractor = hire(Role.SUPERVISOR), hire(Role.CONTRACTOR)
    team, theirs, others = new_id(), new_id(), new_id()
    chief.push([
        insert("team", team, **{**TEAM, "line": 3, "is_contractor": True}),
        insert("team_member", new_id(), team_id=str(team), person_id=str(contractor.id)),
        request(theirs, 1, team_id=str(team)), request(others, 2),
        chief.entry(theirs, "register"), chief.entry(others, "register"),
    ])  # fmt: skip
    see = contractor.connection

    assert see.execute("SELECT id FROM app.request").fetchall() == [(theirs,)]
    assert see.execute("SELECT DISTINCT request_id FROM app.entry").fetchall() == [(theirs,)]
    assert {row for (row,) in see.execute("SELECT row FROM sync.change WHERE tab = 'request'")} == {theirs}

    own = contractor.push(
        [update("request", theirs, {"status": "new"}, status="accepted"), contractor.entry(theirs, "accept")]
    )
    foreign = contractor.push([update("request", others, {"status": "new"}, status="accepted")])
    words = contractor.push([update("request", theirs, {"words": "stuck"}, words="mine")])
    made = contractor.push([request(new_id(), 3, team_id=str(team))])

    assert own["status"] == "ok"
    assert foreign["status"] == "rejected"
    assert {words["sqlstate"], made["sqlstate"]} == {"42501"}
