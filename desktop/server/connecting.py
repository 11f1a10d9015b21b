"""A connection to the server, or the reason in words why there is none."""

from typing import Any

import psycopg
from psycopg import Connection

from desktop.domain.errors import CertificateRefused, LoginRefused, ServerAway, ServerNotOurs
from desktop.server.address import Address

_LOGIN = ("authentication failed", "no password supplied", "not permitted to log in", "no pg_hba.conf entry")
_NO_ROLE = ("does not exist",)


def connect(address: Address, password: str | None) -> Connection[Any]:
    """Return a connection in autocommit whose times are UTC.

    Raises LoginRefused, CertificateRefused, ServerAway, ServerNotOurs.
    """
    try:
        connection = psycopg.connect(address.conninfo(password), autocommit=True)
        connection.execute("SET timezone = 'UTC'")
    except psycopg.OperationalError as error:
        raise refusal(error, address) from error
    return connection


def refusal(error: psycopg.Error, address: Address) -> Exception:
    """Return why there is no connection (any more), by what libpq says: it gives no code before one stands."""
    said = " ".join(str(error).split())
    low = said.casefold()
    if "certificate" in low or "ssl error" in low or "server does not support ssl" in low:
        return CertificateRefused(server=address.host, why=_reason(error))
    if "database" in low and any(words in low for words in _NO_ROLE) and "role" not in low:
        return ServerNotOurs(database=address.database)
    is_role = "role" in low and any(words in low for words in _NO_ROLE)
    if is_role or any(words in low for words in _LOGIN):
        return LoginRefused(login=address.login, server=address.host)
    return ServerAway(server=address.host, why=_reason(error))


def _reason(error: psycopg.Error) -> str:
    """Return what is said behind the names of the machines; of several machines, the last one's."""
    told = str(error).rpartition(" failed: ")[2].strip()
    return " ".join(told.splitlines()[0].split()) if told else ""
