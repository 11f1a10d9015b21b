"""What the server finds beside this station: requests older than what is kept here, asked for while somebody types."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop.domain.errors import DaybookError, ServerAway
from desktop.domain.find_line import Known
from desktop.domain.records import RequestLine
from desktop.screens.at_server import AtServer, IsWanted
from desktop.screens.context import Desk
from desktop.storage.queries.scope import held_since

if TYPE_CHECKING:
    from psycopg import Connection

_TOPIC = "find"
_PAUSE_MS = 400
_LEAST = 2


class OlderFound(QObject):
    """changed -- lines and note are others now.

    lines -- what the server found for the text, the newest first; note -- that it is being asked, or why it cannot be
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._server = desk, AtServer(desk)
        self._text = ""
        self._known = Known()
        self._since: datetime | None = None
        self._is_away = False
        self.lines: list[RequestLine] = []
        self.note = ""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        desk.sharing.moved.connect(self._on_sharing_moved)

    def look_for(self, text: str, known: Known) -> None:
        """Ask for what fits *text*, once nobody types; a single PC asks nobody."""
        if text == self._text:
            return
        self._pause.stop()
        self._server.forget(_TOPIC)
        self._text, self._known, self._is_away = text, known, False
        self._since = self._desk.read(held_since)
        is_asked = self._since is not None and len(text.strip()) >= _LEAST
        self.lines, self.note = [], self.tr("Asking the server for older ones …") if is_asked else ""
        if is_asked:
            self._pause.start()

    @Slot()
    def _ask(self) -> None:
        assert self._since is not None
        work = partial(_find, self._desk, self._text, self._known, self._since)
        self._server.ask(_TOPIC, work, done=self._on_found, failed=self._on_failed)

    def _on_found(self, found: list[RequestLine]) -> None:
        self._is_away = False
        self.lines = found
        self.note = ""
        self.changed.emit()

    def _on_failed(self, error: DaybookError) -> None:
        self._is_away = True
        if isinstance(error, ServerAway):
            said = self.tr("Older ones (before {day}) are on the server, which does not answer now.")
        else:
            said = self.tr("Older ones (before {day}) are on the server. {why}")
        assert self._since is not None
        day = self._desk.language.date(self._desk.day.of(self._since))
        self.note = said.format(day=day, why=self._desk.explained(error))
        self.changed.emit()

    @Slot()
    def _on_sharing_moved(self) -> None:
        """How it stands with the server has changed: perhaps it is back."""
        if self._is_away and not self._pause.isActive():
            self._pause.start()


def _find(
    desk: Desk, text: str, known: Known, before: datetime, connection: "Connection[Any]", _is_wanted: IsWanted
) -> list[RequestLine]:
    from desktop.sync.searching import find_older

    return find_older(connection, desk.day, text, before=before, known=known, now=desk.now(), me=desk.me)
