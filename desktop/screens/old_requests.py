"""A request that is not on this station is fetched whole before its card is opened."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject

from desktop.domain.errors import DaybookError
from desktop.screens.at_server import AtServer, IsWanted
from desktop.screens.context import Desk
from desktop.storage.queries.scope import is_here
from desktop.views.window import Window

if TYPE_CHECKING:
    from psycopg import Connection

_TOPIC = "old request"


class OldRequests(QObject):
    """Asks the server; the interface thread never waits, and nothing opens under fingers that went on."""

    def __init__(self, desk: Desk, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window, self._server = desk, window, AtServer(desk)

    def fetch_first(self, request_id: UUID, then: Callable[[], None]) -> bool:
        """Return whether the request is to be fetched first; *then* follows when it is here."""
        self._server.forget(_TOPIC)
        if self._desk.read(partial(is_here, request_id=request_id)) or not self._server.is_shared():
            return False
        self._desk.say(self.tr("Older than what is kept here: fetching it from the server …"))
        done = partial(self._on_fetched, request_id, self._window.page(), then)
        self._server.ask(_TOPIC, partial(_fetch, self._desk, request_id), done=done, failed=self._on_failed)
        return True

    def _on_fetched(self, request_id: UUID, asked_on: object, then: Callable[[], None], _is_whole: bool) -> None:
        if not self._desk.read(partial(is_here, request_id=request_id)):
            self._desk.say(self.tr("The server does not show this request."))
        elif self._window.page() is not asked_on:
            self._desk.say(self.tr("It is here now, and was not opened, for you went on."))
        else:
            self._desk.say("")
            then()

    def _on_failed(self, error: DaybookError) -> None:
        said = self.tr("Older than what is kept here, and it could not be fetched. {why}")
        self._desk.say(said.format(why=self._desk.explained(error)))


def _fetch(desk: Desk, request_id: UUID, connection: "Connection[Any]", is_wanted: IsWanted) -> bool:
    from desktop.sync.on_demand import fetch_requests

    return fetch_requests(connection, desk.office.database, [request_id], now=desk.now(), is_wanted=is_wanted)
