"""Making a server of an empty PostgreSQL database, and bringing an older one up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from psycopg import Connection, errors, sql
from sqlalchemy import Connection as AlchemyConnection
from sqlalchemy import Engine

from desktop.domain.errors import ServerInUse, ServerNotOurs, ServerRefused, ServerTooNew, ServerTooOld
from desktop.domain.guarded import GUARDED
from desktop.server import rights
from desktop.storage.opening import MIGRATIONS
from desktop.storage.station_file import HEAD
from desktop.storage.tables import Base
from desktop.storage.tables.merging import FOLLOWS
from desktop.storage.types import Instant

SCHEMA_VERSION = int(HEAD)
OLDEST_CLIENT = 1
"""Stations of older programs are refused: raised with the step that takes away what they need."""
OLDEST_SERVER = 15_00_00
_SQL = Path(__file__).parent / "sql"
_CAPTURE = (
    "CREATE CONSTRAINT TRIGGER capture AFTER INSERT OR UPDATE OR DELETE ON {}"
    " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sync.capture({})"
)
_ATTEMPTS = 20
_UPGRADES = 6
_PATIENCE_S = 5
_LONGEST_IDLE = "60s"
"""How long anybody may stop in the middle of a transaction: it may hold the gate of the feed (sync rule 8)."""
_GATE = 0x64617962  # "dayb": two administrators take turns


def install(engine: Engine) -> None:
    """Make schemas, tables, feed, push function, roles and policies in the database of *engine*.

    The login must own the database and be allowed to make roles. All or nothing; a server that is there already is
    refused. Raises ServerInUse, ServerTooOld, ServerRefused.
    """
    with _administration(engine) as (alchemy, connection):
        if connection.info.server_version < OLDEST_SERVER:
            raise ServerTooOld(version=connection.info.parameter_status("server_version") or "?")
        _share_roles(connection)
        bound_the_idle(connection)
        if installed_version(connection) is not None:
            raise ServerInUse(database=connection.info.dbname)
        for schema in ("app", "sync"):
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema} AUTHORIZATION {rights.OWNER}")
        connection.execute(f"SET LOCAL ROLE {rights.OWNER}")
        Base.metadata.create_all(alchemy.execution_options(schema_translate_map={None: "app"}))
        _stamp(alchemy)
        _run_file(connection, "tables.sql")
        connection.execute(
            "INSERT INTO sync.meta (schema_version, min_client) VALUES (%s, %s)", (SCHEMA_VERSION, OLDEST_CLIENT)
        )
        _refresh(connection)


def upgrade(engine: Engine, *, migrations: Path = MIGRATIONS) -> tuple[str, str]:
    """Bring the server to this program's form while older stations go on; return (revision before, after).

    Expand first: the steps only add. Functions, triggers, rights and policies are made anew each time. Whoever is at
    work there is waited for, and waits meanwhile. Raises ServerNotOurs, ServerTooNew, ServerRefused.
    """
    for left in reversed(range(_UPGRADES)):
        try:
            return _upgrade(engine, migrations)
        except (errors.DeadlockDetected, errors.LockNotAvailable) as error:  # somebody is in the way: he goes first
            if not left:
                raise ServerRefused(why=error.diag.message_primary or str(error)) from error
    raise AssertionError


def _upgrade(engine: Engine, migrations: Path) -> tuple[str, str]:
    with _administration(engine) as (alchemy, connection):
        before = installed_version(connection)
        if before is None:
            raise ServerNotOurs(database=connection.info.dbname)
        bound_the_idle(connection)
        connection.execute(f"SET LOCAL ROLE {rights.OWNER}")
        connection.execute("SET LOCAL search_path = app, pg_catalog")
        _keep_others_out(connection)
        after = _migrate(alchemy, migrations, before)
        _run_file(connection, "tables.sql")
        connection.execute(
            "UPDATE sync.meta SET schema_version = greatest(schema_version, %s), min_client = greatest(min_client, %s)",
            (int(after), OLDEST_CLIENT),
        )
        _refresh(connection)
    return before, after


def _keep_others_out(connection: Connection[Any]) -> None:
    """Wait for the pushes on their way, then for the readers, in the order in which those take the tables."""
    connection.execute(f"SET LOCAL lock_timeout = '{_PATIENCE_S}s'".encode())
    there = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'app'").fetchall()
    order = [table.name for table in Base.metadata.sorted_tables]
    names = sorted((name for (name,) in there), key=lambda name: (order.index(name) if name in order else -1, name))
    for schema, name in (("sync", "applied"), *(("app", name) for name in names), ("sync", "change")):
        connection.execute(sql.SQL("LOCK TABLE {} IN ACCESS EXCLUSIVE MODE").format(sql.Identifier(schema, name)))


def installed_version(connection: Connection[Any]) -> str | None:
    """Return the revision of the server in this database, None if there is none."""
    there = connection.execute("SELECT to_regclass('sync.alembic_version')").fetchone()
    if there is None or there[0] is None:
        return None
    found = connection.execute("SELECT version_num FROM sync.alembic_version").fetchone()
    return str(found[0]) if found else None


@contextmanager
def _administration(engine: Engine) -> Iterator[tuple[AlchemyConnection, Connection[Any]]]:
    """Give one transaction in which no other administrator works, as both libraries see it. Raises ServerRefused."""
    try:
        with engine.begin() as alchemy:
            connection = alchemy.connection.driver_connection
            assert isinstance(connection, Connection)
            connection.execute("SET LOCAL lock_timeout = '60s'")
            connection.execute("SELECT pg_advisory_xact_lock(%s)", (_GATE,))
            yield alchemy, connection
    except errors.InsufficientPrivilege as error:
        raise ServerRefused(why=error.diag.message_primary or str(error)) from error


def _share_roles(connection: Connection[Any]) -> None:
    """Make the groups; they belong to all databases of the server, in which others may make them at this moment."""
    for attempt in range(_ATTEMPTS):
        try:
            with connection.transaction():  # inside the administration's: a savepoint
                _make_roles(connection)
        except (errors.UniqueViolation, errors.DuplicateObject, errors.InternalError_):
            if attempt == _ATTEMPTS - 1:
                raise
        else:
            return


def _make_roles(connection: Connection[Any]) -> None:
    for role in (rights.OWNER, rights.EVERYBODY, *rights.GROUPS.values()):
        there = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
        if there is None:
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    for group in rights.GROUPS.values():
        _grant_role(connection, rights.EVERYBODY, to=group)
    _grant_role(connection, rights.OWNER, to=connection.info.user)


def _grant_role(connection: Connection[Any], role: str, *, to: str) -> None:
    member = connection.execute("SELECT pg_has_role(%s, %s, 'member')", (to, role)).fetchone()
    if member is None or not member[0]:
        connection.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(role), sql.Identifier(to)))


def _migrate(alchemy: AlchemyConnection, migrations: Path, before: str) -> str:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(migrations))
    config.attributes["connection"] = alchemy
    config.attributes["version_table_schema"] = "sync"
    scripts = ScriptDirectory.from_config(config)
    if before not in {script.revision for script in scripts.walk_revisions()}:
        raise ServerTooNew(version=before)
    command.upgrade(config, "head")
    return scripts.get_current_head() or before


def _stamp(alchemy: AlchemyConnection) -> None:
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    context = MigrationContext.configure(alchemy, opts={"version_table_schema": "sync"})
    context.stamp(ScriptDirectory(str(MIGRATIONS)), HEAD)


def bound_the_idle(connection: Connection[Any]) -> None:
    """End whoever falls asleep in a transaction. Only the database's owner may say so: another's setting stays."""
    owns = connection.execute(
        "SELECT pg_has_role(session_user, datdba, 'member') FROM pg_database WHERE datname = current_database()"
    ).fetchone()
    if owns is not None and owns[0]:
        said = sql.SQL("ALTER DATABASE {} SET idle_in_transaction_session_timeout = {}")
        connection.execute(said.format(sql.Identifier(connection.info.dbname), sql.Literal(_LONGEST_IDLE)))


def _run_file(connection: Connection[Any], name: str) -> None:
    connection.execute((_SQL / name).read_bytes())


def _refresh(connection: Connection[Any]) -> None:
    """Make anew what has no data of its own: functions, triggers, the guard group, rights and policies."""
    for name in ("people.sql", "scope.sql", "feed.sql", "merges.sql", "push.sql", "stations.sql", "presence.sql"):
        _run_file(connection, name)
    for table in rights.TABLES:
        _capture(connection, table)
    connection.execute("DELETE FROM sync.guard")
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO sync.guard (tab, col) VALUES ('request', %s)", [(col,) for col in GUARDED])
    connection.execute("DELETE FROM sync.follows")
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO sync.follows (tab, col, target) VALUES (%s, %s, %s)", sorted(FOLLOWS))
    for statement in rights.statements():
        connection.execute(statement)


def _capture(connection: Connection[Any], table: str) -> None:
    """Put the feed's triggers on *table*, the capture's with its times; entries besides are never changed."""
    name = sql.Identifier("app", table)
    times = [column.name for column in Base.metadata.tables[table].columns if isinstance(column.type, Instant)]
    capture = sql.SQL(_CAPTURE).format(name, sql.SQL(", ").join(map(sql.Literal, times)))
    steps = (
        "DROP TRIGGER IF EXISTS capture ON {}",
        "DROP TRIGGER IF EXISTS no_truncate ON {}",
        "CREATE TRIGGER no_truncate BEFORE TRUNCATE ON {} EXECUTE FUNCTION sync.refuse()",
        "DROP TRIGGER IF EXISTS append_only ON {}",
    )
    for step in steps:
        connection.execute(sql.SQL(step).format(name))
    connection.execute(capture)
    if table in rights.APPEND_ONLY:
        append = "CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON {} FOR EACH ROW EXECUTE FUNCTION sync.refuse()"
        connection.execute(sql.SQL(append).format(name))
