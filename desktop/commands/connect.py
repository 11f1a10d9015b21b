"""`daybook connect URL`: this station becomes one of a server's, or a further person's password is kept here."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from sqlalchemy import func, select

from desktop.commands.alone import alone
from desktop.commands.at_server import connected
from desktop.commands.errand import tell, tell_json
from desktop.commands.speaking import language
from desktop.folders import data_folder
from desktop.secrets import FILE_NAME, Secrets, open_secrets
from desktop.server.address import Address, read_address
from desktop.station import open_station
from desktop.storage.database import Database
from desktop.storage.tables import RequestRow
from desktop.sync import held
from desktop.sync.connecting import join_server, refuse_strangers
from desktop.sync.copying import Progress
from desktop.wording import server as wording


def add_arguments(parser: ArgumentParser) -> None:
    """Add the server's address."""
    parser.add_argument("url", metavar="URL", help="postgresql://LOGIN@HOST/DATABASE, LOGIN your own")


def run(options: Namespace) -> int:
    """Join, make the first copy, keep the password. Raises what sync.connecting raises, WindowOpen."""
    address, password = read_address(options.url)
    folder = options.data or data_folder()
    with alone(folder):
        office = open_station(folder)
        secrets = open_secrets(folder)
        try:
            connection, password = connected(address, password or secrets.get(str(address)))
            try:
                if _is_further_person(office.database, address):
                    refuse_strangers(connection)
                    letters = _letters(office.database)
                else:
                    letters = join_server(connection, office.database, address, progress=_progress(options))
            finally:
                connection.close()
            if password is not None:
                secrets.put(str(address), password)
            return _told(options, address, letters, _requests(office.database), secrets, folder)
        finally:
            office.database.close()


def _is_further_person(database: Database, address: Address) -> bool:
    """Return whether this station is at that server already, under another login."""
    with database.read() as session:
        server = held.server_of(session)
    return server is not None and server.login != address.login and server.of("") == address.of("")


def _letters(database: Database) -> str:
    with database.read() as session:
        return held.station_of(session) or ""


def _requests(database: Database) -> int:
    with database.read() as session:
        return session.scalar(select(func.count()).select_from(RequestRow)) or 0


def _progress(options: Namespace) -> Progress:
    def say(table: str, done: int) -> None:
        if not options.json and sys.stderr.isatty():
            sys.stderr.write(f"\r{table} {done}\033[K")
            sys.stderr.flush()

    return say


def _told(options: Namespace, address: Address, letters: str, requests: int, secrets: Secrets, folder: Path) -> int:
    if options.json:
        tell_json({"server": str(address), "station": letters, "requests": requests})
        return 0
    tell(language().say("server", wording.COPIED, requests, server=address, station=letters))
    if not secrets.is_in_keyring:
        tell(language().say("server", wording.NO_KEYRING, None, file=folder / FILE_NAME))
    return 0
