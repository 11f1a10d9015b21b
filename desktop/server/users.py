"""The people of a server: each is a login of PostgreSQL in the group of a role, and a row of the directory."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal
from uuid import UUID

from psycopg import Connection, errors, sql

from desktop.domain.errors import LoginTaken, LoginUnknown, LoginUnusable, ServerRefused
from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.server import rights

_LONGEST_LOGIN = 63  # bytes: PostgreSQL cuts what is longer
_PASSWORD_BYTES = 18


def add_user(
    connection: Connection[Any], login: str, *, role: Role, name: str, password: str | None = None
) -> tuple[UUID, str]:
    """Make *login* a person of the company; return the person's id and the password, made up if none is given.

    A person in the directory who has this login becomes it, else one of this name who has none of the server's (a
    single PC keeps the name of its user there); else one is added.
    Raises LoginTaken, LoginUnusable, ServerRefused.
    """
    _refuse_unusable(login)
    password = password or secrets.token_urlsafe(_PASSWORD_BYTES)
    with _administration(connection):
        if _is_login(connection, login):
            raise LoginTaken(login=login)
        _set_password(connection, "CREATE", login, password)
        _put_in_group(connection, login, role)
        return _person(connection, login, role, name), password


def set_role(connection: Connection[Any], login: str, role: Role) -> None:
    """Give *login* another role, in PostgreSQL and in the directory. Raises LoginUnknown, ServerRefused."""
    with _administration(connection):
        _refuse_unknown(connection, login)
        _put_in_group(connection, login, role)
        connection.execute("UPDATE app.person SET role = %s WHERE login = %s", (role.value, login))


def set_password(connection: Connection[Any], login: str, password: str | None = None) -> str:
    """Give *login* a new password, made up if none is given, and return it. Raises LoginUnknown, ServerRefused."""
    password = password or secrets.token_urlsafe(_PASSWORD_BYTES)
    with _administration(connection):
        _refuse_unknown(connection, login)
        _set_password(connection, "ALTER", login, password)
    return password


def revoke(connection: Connection[Any], login: str) -> int:
    """Let *login* in no more: out of all groups, no login, its connections ended; return how many those were.

    The person stays in the directory, retired: the journal names who wrote what. Raises LoginUnknown, ServerRefused.
    """
    with _administration(connection):
        _refuse_unknown(connection, login)
        for group in (rights.EVERYBODY, *rights.GROUPS.values()):
            connection.execute(sql.SQL("REVOKE {} FROM {}").format(sql.Identifier(group), sql.Identifier(login)))
        connection.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(sql.Identifier(login)))
        connection.execute("UPDATE app.person SET retired_at = now() WHERE login = %s AND retired_at IS NULL", (login,))
    ended = connection.execute(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = %s", (login,)
    ).fetchone()
    return int(ended[0]) if ended else 0


@contextmanager
def _administration(connection: Connection[Any]) -> Iterator[None]:
    """Give one transaction whose changes of the directory come into the feed. Raises ServerRefused."""
    try:
        with connection.transaction():
            yield
    except errors.InsufficientPrivilege as error:
        raise ServerRefused(why=error.diag.message_primary or str(error)) from error


def _refuse_unusable(login: str) -> None:
    is_ours = login in {rights.OWNER, rights.EVERYBODY, *rights.GROUPS.values()}
    if not login or is_ours or "\0" in login or len(login.encode()) > _LONGEST_LOGIN or login.startswith("pg_"):
        raise LoginUnusable(login=login)


def _is_login(connection: Connection[Any], login: str) -> bool:
    return connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (login,)).fetchone() is not None


def _refuse_unknown(connection: Connection[Any], login: str) -> None:
    if not _is_login(connection, login) or login in {rights.OWNER, rights.EVERYBODY, *rights.GROUPS.values()}:
        raise LoginUnknown(login=login)


def _set_password(connection: Connection[Any], verb: Literal["CREATE", "ALTER"], login: str, password: str) -> None:
    """Send the password only as the proof that SCRAM keeps: it stands in no log of the server."""
    proof = connection.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    statement = sql.SQL("{} ROLE {} LOGIN PASSWORD {}")
    connection.execute(statement.format(sql.SQL(verb), sql.Identifier(login), sql.Literal(proof.decode())))


def _put_in_group(connection: Connection[Any], login: str, role: Role) -> None:
    for group in rights.GROUPS.values():
        verb = "GRANT {} TO {}" if group == rights.GROUPS[role] else "REVOKE {} FROM {}"
        connection.execute(sql.SQL(verb).format(sql.Identifier(group), sql.Identifier(login)))


def _person(connection: Connection[Any], login: str, role: Role, name: str) -> UUID:
    found = connection.execute(
        "UPDATE app.person SET login = %(login)s, role = %(role)s, retired_at = NULL WHERE id = ("
        "  SELECT p.id FROM app.person p LEFT JOIN pg_roles r ON r.rolname = p.login AND r.rolname <> %(login)s"
        "  WHERE p.login = %(login)s OR (r.rolname IS NULL AND p.name = %(name)s)"
        "  ORDER BY p.login IS DISTINCT FROM %(login)s, p.id LIMIT 1) RETURNING id",
        {"login": login, "role": role.value, "name": name},
    ).fetchone()
    if found is None:
        found = connection.execute(
            "INSERT INTO app.person (id, name, login, role, phone, note) VALUES (%s, %s, %s, %s, '', '') RETURNING id",
            (new_id(), name, login, role.value),
        ).fetchone()
    assert found is not None
    return UUID(str(found[0]))
