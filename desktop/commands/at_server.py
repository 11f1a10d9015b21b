"""How a command gets to the server: with the password that is said, kept, or asked for."""

import getpass
import sys
from typing import Any

from psycopg import Connection

from desktop.commands.speaking import language
from desktop.domain.errors import LoginRefused
from desktop.server.address import Address
from desktop.server.connecting import connect
from desktop.wording.server import SENTENCES


def connected(address: Address, password: str | None) -> tuple[Connection[Any], str | None]:
    """Return a connection and the password it was made with: *password*, what libpq finds itself, else one asked for.

    Raises LoginRefused, CertificateRefused, ServerAway.
    """
    try:
        return connect(address, password), password
    except LoginRefused:
        if password is not None or not sys.stdin.isatty():
            raise
    asked = getpass.getpass(language().say("server", SENTENCES["password?"], None, login=address.login))
    return connect(address, asked), asked
