"""Another station in a process of its own: it says when what others wrote is in its file.

`python -m tests.bench.receiver FOLDER` writes `ready`, then a line of JSON for each commit: [time, [request, …]].
"""

import json
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from desktop.storage.database import Changes
from desktop.storage.opening import open_file
from desktop.sync import held
from desktop.sync.worker import Shared, Worker


def main(folder: Path) -> None:
    """Share until the standard input ends."""
    database = open_file(folder)
    with database.read() as session:
        address = held.server_of(session)
    assert address is not None
    is_ready = [False]

    def came(changes: Changes) -> None:
        _say(json.dumps([time.time(), [str(row) for row in changes.get("request", ())]]))

    def standing(shared: Shared) -> None:
        if shared.why is None and not is_ready[0]:
            is_ready[0] = True
            _say("ready")

    database.on_change(came)
    worker = Worker(database, address, lambda _address: None, clock=partial(datetime.now, UTC), tell=standing)
    worker.start()
    sys.stdin.read()
    worker.stop()
    database.close()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
