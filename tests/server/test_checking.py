"""`check` proves the set-up: whatever is broken by hand, it says so and names it."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool

from desktop.domain.status import Role
from desktop.server import checking
from desktop.server.checking import Finding, check
from desktop.server.installing import install, upgrade
from desktop.server.users import add_user
from tests.server.people import Person
from tooling.postgres import Server

BREAKS = {
    "a table without its trigger": ("DROP TRIGGER capture ON app.request", "capture", "request"),
    "a trigger that is off": ("ALTER TABLE app.entry DISABLE TRIGGER capture", "capture", "entry"),
    "a table of one’s own": ("CREATE TABLE app.extra (id uuid)", "capture", "extra"),
    "a journal that may be rewritten": ("DROP TRIGGER append_only ON app.entry", "capture", "app.entry (append_only)"),
    "a feed that may be rewritten": ("DROP TRIGGER append_only ON sync.change", "capture", "sync.change (append_only)"),
    "pushes without a marker": ("DROP TRIGGER capture ON sync.applied", "capture", "sync.applied (capture)"),
    "pushes under any name": ("DROP TRIGGER stamp ON sync.applied", "capture", "sync.applied (stamp)"),
    "a right too many": (
        "GRANT DELETE ON app.site TO daybook_engineer", "rights", "daybook_engineer: DELETE app.site",
    ),
    "a right too few": (
        "REVOKE INSERT ON app.request FROM daybook_dispatcher", "rights", "daybook_dispatcher: INSERT app.request",
    ),
    "a right of everybody": ("GRANT SELECT ON app.person TO PUBLIC", "rights", "PUBLIC: SELECT app.person"),
    "a right by column": (
        "GRANT SELECT (pin) ON app.person TO daybook_contractor", "rights",
        "daybook_contractor: SELECT pin app.person",
    ),
    "a feed that may be forged": (
        "GRANT INSERT ON sync.change TO daybook_user", "rights", "daybook_user: INSERT sync.change",
    ),
    "a gate that may be locked": ("GRANT UPDATE ON sync.gate TO daybook_user", "rights", "UPDATE sync.gate"),
    "a function that may be run": (
        "GRANT EXECUTE ON FUNCTION sync.capture() TO daybook_user", "rights", "daybook_user: EXECUTE capture",
    ),
    "a function for everybody": (
        "GRANT EXECUTE ON FUNCTION sync.free_letters() TO PUBLIC", "rights", "PUBLIC: EXECUTE free_letters",
    ),
    "a function of somebody else’s": ("ALTER FUNCTION sync.station(uuid) OWNER TO postgres", "rights", "OWNER"),
    "no rule for rows": ("ALTER TABLE app.call DISABLE ROW LEVEL SECURITY", "policies", "app.call"),
    "a rule too many": ("CREATE POLICY more ON app.site USING (true)", "policies", "app.site (more)"),
    "a rule too few": ("DROP POLICY contractor_sees ON app.request", "policies", "app.request (contractor_sees)"),
    "a rule that holds nobody back": (
        "ALTER POLICY contractor_sees ON app.request USING (true)", "policies", "app.request (contractor_sees)",
    ),
    "others’ names": ("DROP TRIGGER stamp ON sync.presence", "presence", "stamp"),
    "another form": ("UPDATE sync.alembic_version SET version_num = '0007'", "form", None),
}  # fmt: skip


def wrong(found: list[Finding]) -> dict[str, str]:
    return {one.about: str(one.facts.get("wrong", "")) for one in found if not one.is_good and one.about != "durable"}


@pytest.mark.parametrize(("broken", "about", "named"), BREAKS.values(), ids=BREAKS.keys())
def test_what_is_broken_is_named(administrator: psycopg.Connection[Any], broken: str, about: str, named: str | None):
    assert wrong(check(administrator)) == {}

    administrator.execute(broken.encode())

    found = wrong(check(administrator))
    assert about in found
    assert len(found) == 1 or "CREATE TABLE" in broken
    assert named is None or named in found[about]


@pytest.mark.parametrize("what", ["triggers", "rights", "rules"])
def test_an_upgrade_makes_good_what_is_designed(administrator: psycopg.Connection[Any], server: Engine, what: str):
    names = {"triggers": "a journal that may be rewritten", "rights": "a right too few", "rules": "a rule too few"}
    administrator.execute(BREAKS[names[what]][0].encode())

    upgrade(server)

    assert wrong(check(administrator)) == {}


@pytest.fixture
def own_server() -> Iterator[psycopg.Connection[Any]]:
    """The administrator's connection to a server of this test's own: who is a superuser is so in all databases."""
    folder = Path(tempfile.mkdtemp(prefix="dbpg", dir="/tmp"))  # short: a socket's name has a limit
    folder.chmod(0o755)
    server = Server(folder / "s")
    server.create()
    server.start()
    try:
        engine = create_engine(server.url(), poolclass=NullPool)
        install(engine)
        with psycopg.connect(server.url().replace("+psycopg", ""), autocommit=True) as connection:
            yield connection
    finally:
        server.stop("immediate")
        shutil.rmtree(folder)


def test_a_person_who_passes_by_all_rules_is_named(own_server: psycopg.Connection[Any]):
    add_user(own_server, "anna", role=Role.DISPATCHER, name="Anna")
    assert wrong(check(own_server)) == {}

    for made, named in {
        "ALTER ROLE anna SUPERUSER": "anna: SUPERUSER / BYPASSRLS",
        "ALTER ROLE anna NOSUPERUSER BYPASSRLS": "anna: SUPERUSER / BYPASSRLS",
        "ALTER ROLE anna NOBYPASSRLS; GRANT daybook_owner TO anna": "anna: daybook_owner",
        "REVOKE daybook_owner FROM anna; ALTER ROLE daybook_engineer LOGIN": "daybook_engineer: LOGIN",
    }.items():
        own_server.execute(made.encode())
        assert wrong(check(own_server)) == {"rights": named}

    own_server.execute("ALTER ROLE daybook_engineer NOLOGIN; GRANT daybook_supervisor TO daybook_engineer")
    assert "daybook_engineer: INSERT category" in wrong(check(own_server))["rights"]


def test_a_persons_own_right_beside_the_groups_is_named(
    administrator: psycopg.Connection[Any], hire: Callable[[Role], Person]
):
    anna = hire(Role.CONTRACTOR)

    administrator.execute(f'GRANT SELECT ON app.person TO "{anna.login}"'.encode())

    assert wrong(check(administrator)) == {"rights": f"{anna.login}: SELECT app.person"}


def test_clocks_that_differ_are_told(administrator: psycopg.Connection[Any]):
    found = check(administrator, now=datetime.now(UTC) - timedelta(seconds=20))

    (clock,) = [one for one in found if one.about == "clock"]
    assert not clock.is_good
    assert 20 <= clock.facts["seconds"] < 60  # what was looked at before took its time


def test_a_server_that_may_forget_is_told(administrator: psycopg.Connection[Any]):
    """The server of the tests does not wait for its disk."""
    (durable,) = [one for one in check(administrator) if one.about == "durable"]

    assert not durable.is_good
    assert "fsync = off" in durable.facts["wrong"]


def test_an_old_postgresql_is_told(administrator: psycopg.Connection[Any], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(checking, "OLDEST_SERVER", 99_00_00)

    assert list(wrong(check(administrator))) == ["version"]


def test_a_database_without_our_server_says_so_and_nothing_else(postgres_url: str):
    with psycopg.connect(postgres_url.replace("+psycopg", ""), autocommit=True) as connection:
        assert list(wrong(check(connection))) == ["form"]
