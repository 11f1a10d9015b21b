"""A server is made of an empty database, whole or not at all, and brought up to date while stations go on."""

import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool

from desktop.domain.errors import ServerInUse, ServerNotOurs, ServerRefused, ServerTooNew
from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.server.checking import check
from desktop.server.installing import install, upgrade
from desktop.server.users import add_user
from desktop.storage.opening import MIGRATIONS
from tests.server.people import Person, insert, request
from tooling.postgres import Server

STEP = '''"""A later release adds a column."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("request", sa.Column("weather", sa.String(200), nullable=True))
'''


def wrong(connection: psycopg.Connection[Any]) -> list[str]:
    return [finding.about for finding in check(connection) if not finding.is_good and finding.about != "durable"]


def test_an_empty_database_becomes_a_server_that_is_as_designed(administrator: psycopg.Connection[Any]):
    assert wrong(administrator) == []


def test_a_server_is_not_made_twice(administrator: psycopg.Connection[Any], server: Engine):
    with pytest.raises(ServerInUse):
        install(server)

    assert wrong(administrator) == []


def test_a_login_that_may_not_make_roles_is_told_and_leaves_nothing(postgres_url: str, empty_server: Engine):
    login = f"weak_{uuid4().hex[:12]}"
    with empty_server.begin() as connection:
        connection.exec_driver_sql(f'CREATE ROLE "{login}" LOGIN')
    weak = create_engine(postgres_url.replace("postgres@", f"{login}@"))

    with pytest.raises(ServerRefused):
        install(weak)

    weak.dispose()
    with empty_server.begin() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM pg_namespace WHERE nspname = 'app'").scalar() == 0
        connection.exec_driver_sql(f'DROP ROLE "{login}"')


def test_an_owner_of_the_database_who_may_make_roles_needs_not_be_the_superuser(
    server_url: str, server: Engine, administrator: psycopg.Connection[Any]
):
    """PostgreSQL's own administrators are superusers, a hosted one's are not."""
    login, database = f"host_{uuid4().hex[:12]}", f"hosted_{uuid4().hex[:12]}"
    administrator.execute(f'CREATE ROLE "{login}" LOGIN CREATEROLE; GRANT daybook_owner TO "{login}"'.encode())
    administrator.execute(f'CREATE DATABASE "{database}" OWNER "{login}" TEMPLATE template0'.encode())
    url = server_url.rpartition("@")[0].rpartition("//")[0] + f"//{login}@/{database}?host={administrator.info.host}"
    hosted = create_engine(url)

    try:
        install(hosted)
        assert upgrade(hosted) == ("0001", "0001")
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
            assert wrong(connection) == []
    finally:
        hosted.dispose()
        administrator.execute(f'DROP DATABASE "{database}" WITH (FORCE)'.encode())
        administrator.execute(f'DROP OWNED BY "{login}"; DROP ROLE "{login}"'.encode())


def test_a_database_without_our_server_is_not_upgraded(empty_server: Engine):
    with pytest.raises(ServerNotOurs):
        upgrade(empty_server)


def test_an_upgrade_that_has_nothing_to_do_mends_what_was_taken_away(
    administrator: psycopg.Connection[Any], server: Engine
):
    administrator.execute("DROP TRIGGER capture ON app.request; GRANT DELETE ON app.site TO daybook_engineer")
    administrator.execute("ALTER TABLE app.call DISABLE ROW LEVEL SECURITY")
    assert wrong(administrator) == ["capture", "rights", "policies"]

    upgrade(server)

    assert wrong(administrator) == []


def test_stations_of_the_former_release_go_on_after_an_upgrade(
    administrator: psycopg.Connection[Any], server: Engine, tmp_path: Path
):
    later = _later_release(tmp_path)
    login = f"old_{uuid4().hex[:12]}"
    person_id, _password = add_user(administrator, login, role=Role.DISPATCHER, name="Anna")
    info = administrator.info

    with psycopg.connect(host=info.host, dbname=info.dbname, user=login, autocommit=True) as connection:
        anna, row = Person(login, person_id, connection), new_id()
        anna.push([request(row)])

        assert upgrade(server, migrations=later) == ("0001", "0002")

        assert anna.push([request(new_id(), serial=2)], client=1)["status"] == "ok"
        assert anna.push([request(new_id(), serial=3, weather="snow")], client=2)["ignored"] == []
    assert connection.closed
    assert [finding.about for finding in check(administrator) if not finding.is_good][:1] == ["form"]
    with pytest.raises(ServerTooNew):
        upgrade(server)
    administrator.execute(f'DROP OWNED BY "{login}"; DROP ROLE "{login}"'.encode())


def _later_release(folder: Path) -> Path:
    """Return a copy of the migrations with one more step."""
    later = folder / "migrations"
    (later / "versions").mkdir(parents=True)
    for file in ("env.py", "script.py.mako", "versions/0001_first.py"):
        (later / file).write_bytes((MIGRATIONS / file).read_bytes())
    (later / "versions" / "0002_weather.py").write_text(STEP, encoding="utf-8")
    return later


def test_a_row_of_a_number_that_is_taken_cannot_be_added(administrator: psycopg.Connection[Any]):
    """What only the server checks: the station's copy has no UNIQUE and no CHECK (sync rule 5)."""
    op = insert("team", new_id(), name="X", line=7, phone="", is_contractor=False)
    with pytest.raises(psycopg.errors.CheckViolation):
        administrator.execute(
            "INSERT INTO app.team (id, name, line, phone, is_contractor) VALUES (%s, 'X', 7, '', false)", (op["id"],)
        )


def test_databases_of_one_new_server_are_set_up_at_the_same_time():
    """The groups belong to the whole server: whoever comes second finds them."""
    folder = Path(tempfile.mkdtemp(prefix="dbpg", dir="/tmp"))  # short: a socket's name has a limit
    folder.chmod(0o755)
    server = Server(folder / "s")
    server.create()
    server.start()
    try:
        names = ("one", "two", "three", "four")
        with psycopg.connect(host=str(folder / "s"), user="postgres", dbname="postgres", autocommit=True) as admin:
            for name in names:
                admin.execute(f"CREATE DATABASE {name}".encode())
        engines = [create_engine(server.url(name), poolclass=NullPool) for name in names]
        with ThreadPoolExecutor(len(engines)) as pool:
            made = list(pool.map(install, engines))
        assert made == [None] * len(names)
    finally:
        server.stop("immediate")
        shutil.rmtree(folder)
