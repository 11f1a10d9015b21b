"""Proving who may do what: every right that is given is designed, every designed one is given, no rule is loosened."""

from collections.abc import Iterator
from typing import Any

from psycopg import Connection

from desktop.server import rights

_GUARDED_OF_SYNC = ("change", "applied", "presence")


def wrong_rights(connection: Connection[Any]) -> Iterator[str]:
    """Yield every right that is not as designed: too much or too little, of a group, a person or everybody."""
    yield from _wrong_by_group(connection)
    yield from _wrong_as_given(connection)
    yield from _wrong_functions(connection)
    yield from _too_mighty(connection)
    yield from _owned_by_others(connection)


def unguarded(connection: Connection[Any]) -> Iterator[str]:
    """Yield the tables that show all rows to everybody, and the rules that are missing, added or loosened."""
    found = connection.execute(
        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'p') AND NOT c.relrowsecurity"
        " AND (n.nspname = 'app' OR (n.nspname = 'sync' AND c.relname = ANY(%s)))",
        (list(_GUARDED_OF_SYNC),),
    ).fetchall()
    yield from (name for (name,) in found)
    there = {
        (table, name): (uses, checks)
        for table, name, uses, checks in connection.execute(
            "SELECT n.nspname || '.' || c.relname, p.polname, pg_get_expr(p.polqual, c.oid),"
            " pg_get_expr(p.polwithcheck, c.oid) FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid"
            " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('app', 'sync')"
        )
    }
    tables = _tables(connection)
    designed = {(table, name): rule for (table, name), rule in rights.policies().items() if table in tables}
    yield from (f"{table} ({name})" for table, name in designed.keys() ^ there.keys())
    for (table, name), rule in designed.items():
        if "true" in there.get((table, name), ()) and "(true)" not in rule:
            yield f"{table} ({name})"


def _tables(connection: Connection[Any]) -> set[str]:
    """Return the tables that are there: one that is missing is told as that, not by its rights."""
    found = connection.execute(
        "SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname IN ('app', 'sync') AND c.relkind IN ('r', 'p')"
    ).fetchall()
    return {name for (name,) in found}


def _wrong_by_group(connection: Connection[Any]) -> Iterator[str]:
    """By whatever way a group comes to it: one that is a member of another has the other's rights too."""
    for (group, table, privilege), wanted in rights.grants().items():
        found = connection.execute(
            "SELECT has_table_privilege(%s, %s, %s)", (group, f"app.{table}", privilege)
        ).fetchone()
        if found is None or found[0] != wanted:
            yield f"{group}: {privilege} {table}"


def _wrong_as_given(connection: Connection[Any]) -> Iterator[str]:
    rows = connection.execute(
        "SELECT coalesce(r.rolname, 'PUBLIC'), t.name, a.privilege_type || t.of FROM ("
        "  SELECT n.nspname || '.' || c.relname AS name, '' AS of, c.relacl AS acl, c.relowner AS owner"
        "  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        "  WHERE n.nspname IN ('app', 'sync') AND c.relkind IN ('r', 'p', 'v')"
        "  UNION ALL SELECT n.nspname || '.' || c.relname, ' ' || k.attname, k.attacl, c.relowner"
        "  FROM pg_attribute k JOIN pg_class c ON c.oid = k.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
        "  WHERE n.nspname IN ('app', 'sync') AND k.attacl IS NOT NULL"
        ") t CROSS JOIN LATERAL aclexplode(t.acl) a LEFT JOIN pg_roles r ON r.oid = a.grantee"
        " WHERE a.grantee <> t.owner AND t.name <> 'sync.alembic_version'"
    ).fetchall()
    tables = _tables(connection)
    designed = {right for right in rights.given() if right[1] in tables}
    yield from (f"{who}: {what} {table}" for who, table, what in {tuple(row) for row in rows} ^ designed)


def _wrong_functions(connection: Connection[Any]) -> Iterator[str]:
    """Whoever may run a function that writes the feed can forge history (sync rule 7)."""
    allowed = {function.partition("(")[0] for function in rights.FUNCTIONS}
    for name, everybody, public in connection.execute(
        "SELECT p.proname, has_function_privilege(%s, p.oid, 'EXECUTE'),"
        " EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a"
        "         WHERE a.grantee = 0 AND a.privilege_type = 'EXECUTE')"
        " FROM pg_proc p WHERE p.pronamespace = 'sync'::regnamespace",
        (rights.EVERYBODY,),
    ):
        if public:
            yield f"PUBLIC: EXECUTE {name}"
        elif everybody != (name in allowed):
            yield f"{rights.EVERYBODY}: EXECUTE {name}"


def _too_mighty(connection: Connection[Any]) -> Iterator[str]:
    """A superuser, or who owns the tables, passes by every rule: no group and nobody in one may be that."""
    groups = [rights.EVERYBODY, *rights.GROUPS.values()]
    for login, is_group, can_login, mighty, owns in connection.execute(
        "SELECT rolname, rolname = ANY(%(groups)s), rolcanlogin, rolsuper OR rolbypassrls,"
        " pg_has_role(oid, %(owner)s, 'member') FROM pg_roles WHERE NOT (rolsuper AND NOT EXISTS ("
        "   SELECT FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid"
        "   WHERE m.member = pg_roles.oid AND g.rolname = ANY(%(groups)s)))"
        " AND pg_has_role(oid, %(everybody)s, 'member')",
        {"groups": groups, "owner": rights.OWNER, "everybody": rights.EVERYBODY},
    ):
        if mighty:
            yield f"{login}: SUPERUSER / BYPASSRLS"
        elif owns:
            yield f"{login}: {rights.OWNER}"
        elif is_group and can_login:
            yield f"{login}: LOGIN"


def _owned_by_others(connection: Connection[Any]) -> Iterator[str]:
    """What runs with its owner's rights must not run with a superuser's."""
    found = connection.execute(
        "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relnamespace IN ('app'::regnamespace,"
        " 'sync'::regnamespace) AND c.relkind IN ('r', 'p') AND pg_get_userbyid(c.relowner) <> %(owner)s"
        " UNION ALL SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.pronamespace = 'sync'::regnamespace"
        " AND pg_get_userbyid(p.proowner) <> %(owner)s",
        {"owner": rights.OWNER},
    ).fetchall()
    yield from (f"{name}: OWNER" for (name,) in found)
