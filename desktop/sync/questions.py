"""A connection of its own for what somebody waits for: questions to the server beside the worker's rounds."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import Connection

from desktop.domain.errors import NotConnected
from desktop.server.connecting import connect, refusal
from desktop.storage.database import Database
from desktop.sync import held
from desktop.sync.round import Passwords

_LONGEST_MS = 15_000


@contextmanager
def at_server(database: Database, passwords: Passwords) -> Iterator[Connection[Any]]:
    """Give a connection to the station's server; nothing asked over it takes longer than 15 s there.

    Raises NotConnected on a single PC, LoginRefused, CertificateRefused, ServerAway: also for what breaks off inside.
    """
    with database.read() as session:
        address = held.server_of(session)
    if address is None:
        raise NotConnected
    connection = connect(address, passwords(address))
    try:
        connection.execute(f"SET statement_timeout = {_LONGEST_MS}".encode())
        yield connection
    except psycopg.OperationalError as error:
        raise refusal(error, address) from error
    finally:
        connection.close()
