"""Which request is open here, said to the server every half minute, and who else has it open."""

from collections.abc import Callable
from time import monotonic
from uuid import UUID

from psycopg import errors

from desktop.domain.presence import Present
from desktop.sync.round import Line

BEAT_S = 30.0
Tell = Callable[[UUID, tuple[Present, ...]], None]
"""Hears who else has a request open, on the worker's thread."""


class Beat:
    """What the worker says while a card is open. A server of an older form knows nothing of it: then nobody is told."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._wanted: tuple[UUID, str | None] | None = None
        self._said: tuple[UUID, str | None] | None = None
        self._told: tuple[Present, ...] = ()
        self._last = 0.0
        self._is_known = True

    def look_at(self, request_id: UUID | None, login: str | None) -> None:
        """Say from the next round on that *login* has this request open; None: no request. On any thread."""
        self._wanted = None if request_id is None else (request_id, login)

    def due_in(self) -> float:
        """Return in how many seconds the next word is due."""
        if self._wanted is None or not self._is_known:
            return BEAT_S
        return max(0.0, self._last + BEAT_S - monotonic())

    def say(self, line: Line) -> None:
        """Say it where something has changed or the last word is half a minute old. Raises psycopg.Error."""
        wanted = self._wanted
        if not self._is_known or (wanted == self._said and (wanted is None or self.due_in() > 0)):
            return
        try:
            self._leave(line, unless=None if wanted is None else wanted[1])
            if wanted is not None:
                self._stay(line, *wanted)
        except errors.UndefinedFunction:
            self._is_known = False

    def leave(self, line: Line) -> None:
        """Say that no request is open here any more. Raises psycopg.Error."""
        self._wanted = None
        self.say(line)

    def lose(self) -> None:
        """The server is away: nobody knows who has what open; say it anew when it is back."""
        if self._said is not None and self._told:
            self._tell(self._said[0], ())
        self._said, self._told, self._last, self._is_known = None, (), 0.0, True

    def _leave(self, line: Line, *, unless: str | None) -> None:
        """Take back what was said under another login, for it would stand there until it is old."""
        said, self._said = self._said, None
        if said is None or said[1] is None or said[1] == unless:
            return
        connection = line.of(said[1])
        if connection is not None:
            connection.execute("SELECT sync.look_away(%s)", (line.station(),))

    def _stay(self, line: Line, request_id: UUID, login: str | None) -> None:
        station, own = line.station(), line.of(login) if login else None
        if own is not None:
            own.execute("SELECT sync.look_at(%s, %s)", (station, request_id))
        found = (own or line.own).execute(
            "SELECT since, name, station FROM sync.present(%s, %s)", (station, request_id)
        )
        people = tuple(Present(*row) for row in found.fetchall())
        self._said, self._last, self._told = (request_id, login), monotonic(), people
        self._tell(request_id, people)
