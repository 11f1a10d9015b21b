"""Bytes of attachments that are not on this station, fetched from the server when somebody opens one."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop.domain.attachments import Attachment
from desktop.domain.errors import AttachmentElsewhere, DaybookError
from desktop.kept_files import is_kept, keep
from desktop.screens.at_server import AtServer, IsWanted
from desktop.screens.context import Desk

if TYPE_CHECKING:
    from psycopg import Connection


class FetchedFiles(QObject):
    """Asks the server on its lane; who waits is told when the bytes are here, or where they are."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._server = desk, AtServer(desk)

    def fetch_first(self, one: Attachment, folder: Path, then: Callable[[], None]) -> bool:
        """Return whether the bytes are to be fetched first; *then* follows when they are here."""
        if is_kept(one.sha256, folder) or (not self._server.is_shared() and one.station == self._desk.facts.station):
            return False
        if not self._server.is_shared():
            self._say_elsewhere(one)
            return True
        self._desk.say(self.tr("Fetching {name} from the server …").format(name=one.name))
        done = partial(self._on_fetched, one, then)
        self._server.ask("attachment", partial(_fetch, one, folder), done=done, failed=partial(self._on_failed, one))
        return True

    def _on_fetched(self, one: Attachment, then: Callable[[], None], is_here: bool) -> None:
        if is_here:
            self._desk.say("")
            then()
        else:
            self._say_elsewhere(one)

    def _on_failed(self, one: Attachment, _error: DaybookError) -> None:
        self._say_elsewhere(one)

    def _say_elsewhere(self, one: Attachment) -> None:
        self._desk.say(self._desk.explained(AttachmentElsewhere(file=one.name, station=one.station)))


def _fetch(one: Attachment, folder: Path, connection: "Connection[Any]", _is_wanted: IsWanted) -> bool:
    from desktop.sync.files import fetched

    content = fetched(connection, one.sha256)
    if content is None:
        return False
    keep([content], folder)
    return is_kept(one.sha256, folder)
