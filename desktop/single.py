"""One running window a data folder: a second start raises the first."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QThread, QTimer, Signal, Slot

from desktop import running
from desktop.domain.ringing import from_line

if TYPE_CHECKING:  # Qt's network waits until the first page is seen
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)
_PATIENCE_MS = 2_000
_MOST_WAITING = 20
_ATTEMPTS, _PAUSE_MS = 10, 100


class SingleWindow(QObject):
    """Holds the lock of a data folder, and listens for other starts of the program on it.

    raised -- the program was started again; rang -- a softphone told of a call (Ring)

    What it hears may be anything: a line is cut at 512 bytes, a silent caller is sent away after two seconds.
    """

    raised = Signal()
    rang = Signal(object)

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_folder = data_folder
        self._address = running.address(data_folder)
        self._lock = QLockFile(str(running.lock_file(data_folder)))
        self._lock.setStaleLockTime(0)  # stale is only what a dead process left
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Become the one window; return whether this is it."""
        return self._lock.tryLock(0)

    @Slot()
    def listen(self) -> None:
        """Hear other starts from now on. What a killed window left behind is put away.

        Where the system lets nobody listen, a second start ends all the same: the lock is held.
        """
        from PySide6.QtNetwork import QLocalServer

        if self._server is not None or not self._lock.isLocked():
            return
        QLocalServer.removeServer(self._address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(_MOST_WAITING)
        self._server.newConnection.connect(self._on_connected)
        if not self._server.listen(self._address):
            _log.warning("other starts cannot be heard: %s", self._server.serverError().name)

    def raise_other(self, message: str = running.RAISE) -> bool:
        """Return whether another window is there already; it has been raised. If not, this one is the one window.

        message -- what it is told instead: a call that rang while it was just opening, and could not hear yet
        One that neither answers nor goes away within some seconds counts as there: two on one file would be worse.
        """
        for _attempt in range(_ATTEMPTS):
            if self.claim():
                return False
            if running.raise_running(self._data_folder, message=message):
                return True
            QThread.msleep(_PAUSE_MS)  # it is just closing, or just opening: its socket comes after its lock
        return not self.claim()

    def close(self) -> None:
        """Stop listening; another window may start."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _on_connected(self) -> None:
        assert self._server is not None
        while (caller := self._server.nextPendingConnection()) is not None:
            _Caller(caller, self)


class _Caller(QObject):
    """One connection: reads a line, answers, hangs up."""

    def __init__(self, socket: "QLocalSocket", owner: SingleWindow) -> None:
        super().__init__(owner)
        self._socket, self._owner = socket, owner
        self._heard = b""
        self._is_done = False
        socket.setParent(self)
        socket.readyRead.connect(self._on_ready)
        socket.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._on_silence)
        self._patience.start()
        self._on_ready()

    @Slot()
    def _on_silence(self) -> None:
        self._socket.abort()

    @Slot()
    def _on_ready(self) -> None:
        if self._is_done:
            return
        room = running.MOST_BYTES - len(self._heard)
        self._heard += self._socket.read(room).data()
        line, end, _rest = self._heard.partition(b"\n")
        if not end and len(self._heard) < running.MOST_BYTES:
            return
        self._is_done = True
        message = line.decode("utf-8", "replace").strip() if end else ""
        ring = from_line(line.decode("utf-8", "replace")) if end else None
        is_understood = message == running.RAISE or ring is not None
        if is_understood:
            self._socket.write(running.ACKNOWLEDGED)
            self._socket.flush()  # the caller does not wait for what the window makes of it
        self._socket.disconnectFromServer()
        if ring is not None:
            self._owner.rang.emit(ring)
        elif is_understood:
            self._owner.raised.emit()
