"""One station's line to its server while it stands: connections of the people here, and rounds of push and pull."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from psycopg import Connection

from desktop.domain.errors import LoginRefused
from desktop.server.address import Address
from desktop.server.connecting import connect
from desktop.storage.database import Database
from desktop.sync import held, outbox
from desktop.sync.connecting import refuse_strangers
from desktop.sync.copying import Progress, copy_more, first_copy
from desktop.sync.files import Sending, doubt_shared, sweep
from desktop.sync.pulling import pull
from desktop.sync.purging import is_due, purge
from desktop.sync.pushing import Pushed, push

Passwords = Callable[[Address], str | None]
"""Gives the password that this station keeps for a login at a server, None if it keeps none."""
CHANNEL = "daybook"


class Line:
    """The connections of one station. Used by one thread; `close` it on any error and open another."""

    def __init__(self, database: Database, address: Address, passwords: Passwords) -> None:
        self._database = database
        self._address = address
        self._passwords = passwords
        self._of_people: dict[str, Connection[Any] | None] = {}
        self._purge: Iterator[int] | None = None
        self._sending = Sending()
        self._own = connect(address, passwords(address))
        try:
            refuse_strangers(self._own)
            self._own.execute(f"LISTEN {CHANNEL}".encode())  # before the first pull: nothing falls between
        except BaseException:
            self._own.close()
            raise

    @property
    def own(self) -> Connection[Any]:
        """The connection that listens and pulls."""
        return self._own

    def heard(self) -> bool:
        """Return whether something was written there since this was asked last."""
        return bool(list(self._own.notifies(timeout=0)))  # those that came during other statements are kept for it

    def begin(self, progress: Progress) -> None:
        """Find out whether the feed goes on where this station stopped reading it.

        If not (a backup was put back there, another machine took over), all that is kept of the outbox is sent
        again, what is there already is known by its id, and the first copy is made anew.
        """
        with self._database.read() as session:
            cursor = held.cursor_of(session)
            has_doubts = outbox.has_acknowledged(session)
        found = self._own.execute("SELECT known FROM sync.head(%s, %s)", (cursor.id, cursor.at)).fetchone()
        if found is None or found[0]:
            if has_doubts:  # the server may have lost what came behind the cursor: then only we know of it
                with self._database.take_in() as (session, _changes):
                    outbox.doubt_acknowledged(session)
            return
        with self._database.take_in() as (session, _changes):
            outbox.doubt_all(session)
            doubt_shared(session)
            held.keep_put_back(session, True)
        self.push()
        first_copy(self._own, self._database, progress=progress)

    def station(self) -> str:
        """Return this station's letters."""
        with self._database.read() as session:
            return held.station_of(session) or ""

    def push(self) -> Pushed:
        """Send what waits."""
        return push(self._database, self.of, station=self.station())

    def pull(self) -> int:
        """Take in what is new."""
        return pull(self._own, self._database)

    def copy_more(self) -> bool:
        """Add the next part of the directories, then of the older days; return whether there is more to come."""
        return copy_more(self._own, self._database)

    def send_file(self) -> bool:
        """Bring the bytes of one attachment there; return whether there may be more."""
        return self._sending.send_next(self._own, self._database)

    def purge(self, now: datetime) -> bool:
        """Take a small step of the day's purge, if one is due; return whether there is more of it to do now."""
        if self._purge is None:
            if not is_due(self._database, now):
                return False
            self._purge = purge(self._own, self._database, now=now)
        if next(self._purge, None) is None:
            self._purge = None
            sweep(self._database, now)
        return self._purge is not None

    def try_again(self) -> None:
        """Let those who were not let in try again: a password was typed."""
        self._of_people = {login: line for login, line in self._of_people.items() if line is not None}

    def close(self) -> None:
        """End all connections."""
        for connection in (self._own, *self._of_people.values()):
            if connection is not None:
                connection.close()
        self._of_people.clear()

    def of(self, login: str) -> Connection[Any] | None:
        """Return the connection of *login*, None without its password: an act is its author's (sync rule 7)."""
        if login == self._address.login:
            return self._own
        if login not in self._of_people:
            address = self._address.of(login)
            try:
                self._of_people[login] = connect(address, self._passwords(address))
            except LoginRefused:
                self._of_people[login] = None  # the others' acts go on; this one's wait until the password is typed
        return self._of_people[login]
