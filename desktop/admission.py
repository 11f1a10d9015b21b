"""What connecting this PC with a server comes to: a place in its company, or only one more password. Without Qt."""

from dataclasses import dataclass
from pathlib import Path

from psycopg import Connection

from desktop.domain.errors import FileUnreadable, ServerAway, ServerUnreached
from desktop.domain.server_fields import Proof, ServerFields
from desktop.secrets import open_secrets
from desktop.server.address import Address, address_of
from desktop.server.connecting import connect
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

    def __init__(self, connection: Connection[tuple[object, ...]], admission: Admission, admitted: Admitted) -> None:
        self._connection, self._admission, self._admitted = connection, admission, admitted

    def lay(self) -> Admitted:
        """Make the file the station's."""
        try:
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
    connection = _connected(address, password)
    try:
        if password is not None:
            secrets.put(str(address), password)
        if is_same_server(office.database, address):
            refuse_strangers(connection)
            connection.close()
            reached: Kept | Reached = Kept(address.login, secrets.is_in_keyring)
        else:
            reached = _read(connection, office, address, progress, is_in_keyring=secrets.is_in_keyring)
    except BaseException:
        connection.close()
        raise
    return reached


def _read(
    connection: Connection[tuple[object, ...]],
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
    return Reached(connection, admission, Admitted(admission.letters, before, address.host, is_in_keyring))


def _connected(address: Address, password: str | None) -> Connection[tuple[object, ...]]:
    try:
        return connect(address, password)
    except ServerAway as away:
        raise ServerUnreached(**away.facts) from away


def _refuse_missing(fields: ServerFields) -> None:
    """A certificate's file that is not there is said before anybody is asked to prove anything."""
    if fields.is_elsewhere and fields.proof is Proof.FILE and "://" not in fields.server:
        try:
            Path(fields.ca_file).read_bytes()
        except OSError as error:
            raise FileUnreadable(file=fields.ca_file, why=error.strerror or str(error)) from error
