"""The open window becomes a station of a server, or keeps a further password, without a restart; and its worker.

All that waits for the server is done on the lane `server`; what is read there is laid into the file on the lane
`write`, behind whatever is to be written before. Between the two a person is at the page: nothing changes under the
fingers of somebody who has gone elsewhere to take a call.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import CopyingStopped, DaybookError
from desktop.domain.server_fields import ServerFields, Stage, Step
from desktop.jobs import Lanes
from desktop.relay import Relay
from desktop.screens.context import Sharing

if TYPE_CHECKING:
    from desktop.admission import Admitted, Kept, Reached
    from desktop.domain.presence import Present
    from desktop.opening import Opened
    from desktop.sync.worker import Worker
    from desktop.wording.sharing import Standing
    from desktop.workflow.office import Office

_TELL_S = 0.2


class Connecting(QObject):
    """Stands between the window's wishes and what talks to the server; lives as long as the program.

    laying -- the file is about to become another: keep what is typed, hold the keys
    joined -- (the desk as it is now, how it went); refused -- nothing came of it, let the keys go
    """

    laying = Signal()
    joined = Signal(object, object)
    refused = Signal()

    def __init__(
        self,
        lanes: Lanes,
        relay: Relay,
        folder: Path,
        sharing: Sharing,
        tell: "Callable[[Standing], None]",
        parent: QObject | None = None,
    ) -> None:
        """tell -- hears how the station stands with its server, on the interface thread."""
        super().__init__(parent)
        self._lanes, self._relay, self._folder, self._sharing, self._tell = lanes, relay, folder, sharing, tell
        self._office: Office | None = None
        self._worker: Worker | None = None
        self._ready: Reached | None = None
        self._is_running = self._is_stopping = False
        sharing.looked.connect(self._on_looked)
        sharing.connect_requested.connect(self._on_connect_requested)
        sharing.stop_requested.connect(self._on_stop_requested)
        sharing.lay_requested.connect(self._on_lay_requested)
        sharing.pause_requested.connect(self._on_pause_requested)

    def start_worker(self, office: "Office") -> None:
        """Let the station's worker begin, where the file of *office* is a station's; on the lane that opened it."""
        from desktop.sharing import start_sharing

        self._office = office
        self._worker = start_sharing(office, self._folder, self._bring_standing, self._bring_present)

    def wake(self) -> None:
        """Another process wrote into the file."""
        if self._worker is not None:
            self._worker.wake()

    def close(self, parting_s: float) -> None:
        """End the worker; what is being read from a server is given up."""
        self._is_stopping = True
        if self._ready is not None:
            self._ready.close()
        if self._worker is not None:
            self._worker.stop(parting_s)

    @Slot(ServerFields, str)
    def _on_connect_requested(self, fields: ServerFields, password: str) -> None:
        from desktop.admission import reach

        if self._is_running or self._office is None:
            return
        self._is_running, self._is_stopping = True, False
        self._sharing.step(Step(Stage.REACHING))
        work = partial(reach, self._office, self._folder, fields, password, self._progress())
        self._lanes.server.run("connect", work, done=self._on_reached, failed=self._on_failed)

    def _progress(self) -> Callable[[str, int], None]:
        """Return what hears how much is read so far; it tells that now and then, and breaks off where it is to."""
        done: dict[str, int] = {}
        told = monotonic()

        def hear(table: str, rows: int) -> None:
            nonlocal told
            if self._is_stopping:
                raise CopyingStopped
            done[table] = rows
            if monotonic() - told > _TELL_S or len(done) == 1:
                told = monotonic()
                self._relay.deliver(partial(self._on_read, sum(done.values())))

        return hear

    def _on_read(self, rows: int) -> None:
        if self._is_running and self._ready is None:
            self._sharing.step(Step(Stage.READING, rows))

    def _on_reached(self, reached: "Kept | Reached") -> None:
        from desktop.admission import Kept

        if isinstance(reached, Kept):
            self._is_running = False
            if self._worker is not None:
                self._worker.try_passwords()
            self._sharing.step(Step(Stage.DONE))
            self._sharing.password_kept.emit(reached.login, reached.is_in_keyring)
            return
        self._ready = reached
        if self._is_stopping:
            self._drop()
        else:
            self._sharing.step(Step(Stage.READY))

    def _drop(self) -> None:
        if self._ready is not None:
            self._ready.close()
        self._on_failed(CopyingStopped())

    @Slot()
    def _on_lay_requested(self) -> None:
        if self._ready is None:
            return
        ready, self._ready = self._ready, None
        self._sharing.step(Step(Stage.LAYING))
        self.laying.emit()
        self._lanes.write.run(partial(self._lay, ready), done=self._on_laid, failed=self._on_failed)

    def _lay(self, ready: "Reached") -> "tuple[Opened, Admitted]":
        """On the lane `write`: whatever was to be written before is; what follows is written at the company's desk."""
        from desktop.opening import sit_down
        from desktop.screens.connect import forget_typed

        assert self._office is not None
        if self._worker is not None:  # of the address that the station had before
            self._worker.stop()
        try:
            admitted = ready.lay()
            forget_typed(self._office)
            return sit_down(self._office), admitted
        finally:
            self.start_worker(self._office)

    def _on_laid(self, answer: "tuple[Opened, Admitted]") -> None:
        self._is_running = False
        self._sharing.step(Step(Stage.DONE))
        self.joined.emit(*answer)

    def _on_failed(self, error: DaybookError) -> None:
        self._is_running, self._ready = False, None
        self._sharing.refuse(error)
        self.refused.emit()

    @Slot()
    def _on_stop_requested(self) -> None:
        """Before anything is laid in: the file is as it was."""
        self._is_stopping = True
        if self._ready is not None:
            self._drop()

    @Slot(bool)
    def _on_pause_requested(self, is_paused: bool) -> None:
        if self._worker is not None:
            self._worker.pause_copying(is_paused)

    @Slot(object, object)
    def _on_looked(self, request_id: UUID | None, login: str | None) -> None:
        if self._worker is not None:
            self._worker.look_at(request_id, login)

    def _bring_standing(self, standing: "Standing") -> None:
        """Called on the worker's thread."""
        self._relay.deliver(partial(self._tell, standing))

    def _bring_present(self, request_id: UUID, people: "tuple[Present, ...]") -> None:
        """Called on the worker's thread."""
        self._relay.deliver(partial(self._sharing.met.emit, request_id, people))
