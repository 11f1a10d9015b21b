"""The station's worker, started where the file is one of a server's; what it says is brought to the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from desktop.domain.presence import Present
from desktop.sync import held
from desktop.wording.sharing import Standing
from desktop.workflow.office import Office

if TYPE_CHECKING:
    from desktop.sync.worker import Shared, Worker

Others = tuple[Present, ...]


def start_sharing(
    office: Office, folder: Path, tell: Callable[[Standing], None], tell_present: Callable[[UUID, Others], None]
) -> "Worker | None":
    """Start the worker of a station that shares and return it; None for a single PC, which loads nothing of it.

    tell -- hears how it stands; tell_present -- who else has a request open. Both on the worker's thread
    """
    with office.database.read() as session:
        address = held.server_of(session)
    if address is None:
        return None
    from desktop.secrets import open_secrets
    from desktop.sync.worker import Worker

    secrets = open_secrets(folder)

    def on_shared(shared: "Shared") -> None:
        left = shared.backlog
        tell(
            Standing(
                left.waiting, left.refused, left.conflicts, shared.alone_since, shared.absent, shared.copying,
                is_paused=shared.is_paused,
            )
        )  # fmt: skip

    worker = Worker(
        office.database, address, lambda asked: secrets.get(str(asked)),
        clock=office.clock, tell=on_shared, tell_present=tell_present,
    )  # fmt: skip
    worker.start()
    return worker
