"""What connecting this PC with a server comes to: a place in its company, or only one more password. Without Qt."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import Connection

from desktop.domain.errors import FileUnreadable, ServerAway, ServerUnreached
from desktop.domain.server_fields import Proof, ServerFields
from desktop.secrets import open_secrets
from desktop.server.address import Address, address_of
from desktop.server.connecting import connect, refusal
from desktop.storage.queries.desk import desk_facts
from desktop.sync.connecting import Admission, is_same_server, refuse_strangers
from desktop.sync.copying import Progress
from desktop.workflow.office import Office


@dataclass(frozen=True, slots=True)
class Kept:
    """The PC is at that server already; the password of this login is kept now."""

    login: str
    is_in_keyring: bool


@dataclass(frozen=True, slots=True)
class Admitted:
    """letters -- of this station from now on; before -- what it wrote as so far; server -- its name"""

    letters: str
    before: str
    server: str
    is_in_keyring: bool


class Reached:
    """The company is read from the server; the file of this PC is as it was until `lay`."""

    def __init__(self, connection: Connection[Any], address: Address, admission: Admission, admitted: Admitted) -> None:
        self._connection, self._address = connection, address
        self._admission, self._admitted = admission, admitted

    def lay(self) -> Admitted:
        """Make the file the station's."""
        try:
            with _told_apart(self._address):
                self._admission.lay()
            return self._admitted
        finally:
            self.close()

    def close(self) -> None:
        """Forget what was read and leave the server."""
        self._admission.close()
        self._connection.close()


def reach(office: Office, folder: Path, fields: ServerFields, typed: str, progress: Progress) -> Kept | Reached:
    """Let the login prove itself at the server, keep its password, and read the company where the PC is not in it yet.

    typed -- the password, "" for what is kept here or libpq finds by itself; progress may break off by an error
    Raises AddressUnreadable, FileUnreadable, ServerUnreached and what connecting and joining raise.
    """
    address, pasted = address_of(fields)
    _refuse_missing(fields)
    secrets = open_secrets(folder)
    password = typed or pasted or secrets.get(str(address))
    with _told_apart(address):
        connection = connect(address, password)
        try:
            if password is not None:
                secrets.put(str(address), password)
            if not is_same_server(office.database, address):
                return _read(connection, office, address, progress, is_in_keyring=secrets.is_in_keyring)
            refuse_strangers(connection)
        except BaseException:
            connection.close()
            raise
        connection.close()
        return Kept(address.login, secrets.is_in_keyring)


def _read(
    connection: Connection[Any],
    office: Office,
    address: Address,
    progress: Progress,
    *,
    is_in_keyring: bool,
) -> Reached:
    with office.database.read() as session:
        before = desk_facts(session).station
    admission = Admission(connection, office.database, address)
    try:
        admission.read(progress)
    except BaseException:
        admission.close()
        raise
    return Reached(connection, address, admission, Admitted(admission.letters, before, address.host, is_in_keyring))


@contextmanager
def _told_apart(address: Address) -> Iterator[None]:
    """Say of a server that is away, or goes away meanwhile, that nothing was changed: nobody works with it yet."""
    try:
        yield
    except (psycopg.OperationalError, ServerAway) as error:
        why = refusal(error, address) if isinstance(error, psycopg.OperationalError) else error
        raise ServerUnreached(**why.facts) if isinstance(why, ServerAway) else why from error


def _refuse_missing(fields: ServerFields) -> None:
    """A certificate's file that is not there is said before anybody is asked to prove anything."""
    if fields.is_elsewhere and fields.proof is Proof.FILE and "://" not in fields.server:
        try:
            Path(fields.ca_file).read_bytes()
        except OSError as error:
            raise FileUnreadable(file=fields.ca_file, why=error.strerror or str(error)) from error
