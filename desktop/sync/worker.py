"""The worker: pushes when something was written here, pulls when something was written there, waits and tries again."""

import logging
import random
import select
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from time import monotonic
from uuid import UUID

import psycopg

from desktop.domain.copying import DAYS, Copying
from desktop.domain.errors import DaybookError, ServerAway
from desktop.server.address import Address
from desktop.server.connecting import refusal
from desktop.storage.database import Database
from desktop.storage.queries.copying import copying
from desktop.sync import outbox
from desktop.sync.outbox import Backlog
from desktop.sync.presence import Beat, Tell
from desktop.sync.round import Line, Passwords

SLOW_POLL_S = 15.0
COALESCE_S = 0.5
PURGE_PAUSE_S = 0.05
FIRST_RETRY_S = 1.0
LONGEST_RETRY_S = 60.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Shared:
    """How it stands between this station and its server.

    why -- what keeps them apart, None while they are connected; alone_since -- since when
    absent -- logins whose acts wait for their password; copying -- what of the first copy is still on its way
    is_paused -- and nobody fetches it, because somebody said so
    """

    backlog: Backlog = field(default_factory=Backlog)
    why: DaybookError | None = None
    alone_since: datetime | None = None
    absent: frozenset[str] = frozenset()
    copying: Copying = field(default_factory=Copying)
    is_paused: bool = False


class Worker:
    """A thread of its own beside the lanes: it waits for the server most of the time, and no act waits for it."""

    def __init__(
        self,
        database: Database,
        address: Address,
        passwords: Passwords,
        *,
        clock: Callable[[], datetime],
        tell: Callable[[Shared], None],
        tell_present: Tell = lambda _request_id, _people: None,
    ) -> None:
        """Say how it stands through *tell*, on the worker's thread, whenever that or an act's own state changes.

        tell_present -- hears who else has the request open that is looked at here
        """
        self._database, self._address, self._passwords = database, address, passwords
        self._clock, self._tell = clock, tell
        self._told: Shared | None = None
        self._beat = Beat(tell_present)
        self._alone_since: datetime | None = None
        self._stopping = self._is_paused = self._has_password = False
        self._reader, self._waker = socket.socketpair()
        self._reader.setblocking(False)
        self._waker.setblocking(False)
        self._thread = threading.Thread(target=self._run, name="sharing", daemon=True)

    def start(self) -> None:
        """Begin; acts of this process wake the worker at once, those of other processes within the slow poll."""
        self._database.on_change(lambda _changes: self.wake())
        self._thread.start()

    def wake(self) -> None:
        """Look now: something was written, or somebody asked to try again. May be called on any thread."""
        try:
            self._waker.send(b".")
        except BlockingIOError:
            return  # it is being woken already
        except OSError:
            if not self._stopping:
                raise

    def pause_copying(self, is_paused: bool) -> None:
        """Fetch no more of the first copy for now, or go on with it. May be called on any thread."""
        self._is_paused = is_paused
        self.wake()

    def try_passwords(self) -> None:
        """Somebody has typed a password: let those who were not let in try again. May be called on any thread."""
        self._has_password = True
        self.wake()

    def look_at(self, request_id: UUID | None, login: str | None) -> None:
        """Let others see that *login* has this request open here; None: no request. May be called on any thread."""
        self._beat.look_at(request_id, login)
        self.wake()

    def stop(self, timeout_s: float = 10.0) -> bool:
        """End the thread and its connections; return whether it ended in that time."""
        self._stopping = True
        self.wake()
        self._thread.join(timeout_s)
        ended = not self._thread.is_alive()
        if ended:
            self._reader.close()
            self._waker.close()
        return ended

    def _run(self) -> None:
        try:
            self._share()
        finally:
            if not self._stopping:  # a bug ends the thread, and is told as one: nobody must believe that all is shared
                self._tell(Shared(alone_since=self._alone_since or self._clock()))

    def _share(self) -> None:
        retry = FIRST_RETRY_S
        while not self._stopping:
            began = monotonic()
            try:
                self._stay_connected()
            except (DaybookError, psycopg.Error) as error:
                self._say_away(error if isinstance(error, DaybookError) else self._why(error))
                if monotonic() - began > LONGEST_RETRY_S:
                    retry = FIRST_RETRY_S  # it had stood for a while: a new trouble, not the old one
                self._wait([], retry * random.uniform(0.5, 1.0))
                retry = min(retry * 2, LONGEST_RETRY_S)

    def _say_away(self, why: DaybookError) -> None:
        _log.info("the server is not there: %s", type(why).__name__)
        self._beat.lose()
        try:
            self._say(why, frozenset())
        except DaybookError as error:  # the file is not readable now: the desk hears that by its own acts
            _log.warning("how it stands could not be read: %s", type(error).__name__)

    def _why(self, error: psycopg.Error) -> DaybookError:
        found = refusal(error, self._address)
        return found if isinstance(found, DaybookError) else ServerAway(server=self._address.host, why=str(error))

    def _stay_connected(self) -> None:
        line = Line(self._database, self._address, self._passwords)
        try:
            line.begin(lambda _table, _done: None)
            has_more = True
            while not self._stopping:
                if self._has_password:
                    self._has_password = False
                    line.try_again()
                pushed = line.push()
                taken = line.pull()
                self._say(None, pushed.absent, has_moved=bool(pushed.sent or taken))
                self._beat.say(line)
                if has_more and not self._is_paused:
                    has_more = line.copy_more()
                    continue
                if line.send_file():
                    self._wait([line.own.fileno()], 0)
                    continue
                if line.purge(self._clock()):
                    self._wait([line.own.fileno()], PURGE_PAUSE_S)
                    continue
                if line.heard():
                    self._wait([], COALESCE_S)  # the first wake pulled at once, those that follow pull together
                else:
                    self._wait([line.own.fileno()], min(SLOW_POLL_S, self._beat.due_in()))
            with suppress(psycopg.Error):  # the server forgets by itself who has left
                self._beat.leave(line)
        finally:
            line.close()

    def _wait(self, others: list[int], seconds: float) -> None:
        """Wait until woken, until one of *others* has something to read, or so long."""
        waiting: list[int | socket.socket] = [self._reader, *others]
        ready, _, _ = select.select(waiting, [], [], seconds)
        if self._reader in ready:
            with suppress(BlockingIOError):
                while self._reader.recv(4096):
                    pass

    def _say(self, why: DaybookError | None, absent: frozenset[str], *, has_moved: bool = False) -> None:
        """Say how it stands, if that is news. has_moved -- acts have: their marks change though the counts may not."""
        with self._database.read() as session:
            backlog = outbox.backlog(session)
            here = copying(session, now=self._clock(), days=DAYS)
        if why is None:
            self._alone_since = None
        elif self._alone_since is None:
            self._alone_since = self._clock()
        now = Shared(backlog, why, self._alone_since, absent, here, self._is_paused)
        if now != self._told or has_moved:
            self._told = now
            self._tell(now)
