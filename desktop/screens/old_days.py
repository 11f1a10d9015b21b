"""A day older than what this station holds: what is here is shown at once, and the server is asked for the rest."""

from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from desktop.domain.errors import DaybookError, DayIncomplete, ServerAway
from desktop.screens.at_server import AtServer, IsWanted
from desktop.screens.context import Desk
from desktop.storage.queries.scope import held_since, missing_since
from desktop.workflow.keeping import look_at_day

if TYPE_CHECKING:
    from psycopg import Connection

_AGAIN = "old day"


class OldDays(QObject):
    """noted -- what to say beside the day: that the server is asked, or what is missing; empty when the day is whole.

    came -- the rest of the day is here now
    """

    noted = Signal(str)
    came = Signal()

    def __init__(self, desk: Desk, topic: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._topic, self._server = desk, f"{_AGAIN}, {topic}", AtServer(desk)
        self._day: date | None = None
        self._since: datetime | None = None
        self._is_away = False
        desk.sharing.moved.connect(self._on_sharing_moved)

    def turn_to(self, day: date) -> None:
        """Ask for the rest of *day*, if there is any; what was asked about another day is not waited for any more."""
        if day == self._day:
            return
        self.leave()
        self._day = day
        self._since, is_old = self._desk.read(partial(_held, desk=self._desk, day=day))
        if self._since is not None:
            self._ask()
        elif is_old:  # fetched some time ago: it is to stay, now that it is looked at
            self._desk.act(partial(look_at_day, self._desk.office, day))

    def lacks(self) -> DayIncomplete | None:
        """Return what to say before anything is signed or printed of the day; None if all of it is here."""
        if self._day is None or self._since is None:
            return None
        return DayIncomplete(day=self._day, since=self._desk.day.of(self._since))

    def leave(self) -> None:
        """Nobody looks at the day any more."""
        self._server.forget(self._topic)
        self._day, self._since, self._is_away = None, None, False
        self.noted.emit("")

    def _ask(self) -> None:
        self._is_away = False
        self.noted.emit(
            self.tr("Older than what is kept here (since {day}): asking the server …").format(day=self._first_day())
        )
        assert self._day is not None
        work = partial(_fetch, self._desk, self._day)
        self._server.ask(self._topic, work, done=self._on_came, failed=self._on_failed)

    def _first_day(self) -> str:
        assert self._since is not None
        return self._desk.language.date(self._desk.day.of(self._since))

    def _on_came(self, is_here: bool) -> None:
        if is_here:
            self._since = None
            self.noted.emit("")
            self.came.emit()

    def _on_failed(self, error: DaybookError) -> None:
        self._is_away = True
        if isinstance(error, ServerAway):
            said = self.tr(
                "Older than what is kept here (since {day}), and the server does not answer: lines may be missing. "
                "They come when it is back."
            )
        else:
            said = self.tr("Older than what is kept here (since {day}): lines may be missing. {why}")
        self.noted.emit(said.format(day=self._first_day(), why=self._desk.explained(error)))

    @Slot()
    def _on_sharing_moved(self) -> None:
        """How it stands with the server has changed: perhaps it is back."""
        if self._is_away and self._since is not None:
            self._ask()


def _held(session: Session, *, desk: Desk, day: date) -> tuple[datetime | None, bool]:
    """Return from when on the journal is here, if that matters to *day*, and whether the day is older than that."""
    since = held_since(session)
    is_old = since is not None and desk.day.bounds(day)[0] < since
    return missing_since(session, desk.day, day), is_old


def _fetch(desk: Desk, day: date, connection: "Connection[Any]", is_wanted: IsWanted) -> bool:
    from desktop.sync.on_demand import fetch_day

    return fetch_day(connection, desk.office.database, desk.day, day, now=desk.now(), is_wanted=is_wanted)
