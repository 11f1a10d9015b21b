"""The log of the window, and what is done when the program itself is wrong."""

from collections.abc import Callable
from pathlib import Path

from desktop.crash import CrashHandler
from desktop.logs import open_logs
from desktop.relay import Relay

Call = Callable[[], None]


class Guard:
    """Stands from its making until `close`. keep_drafts, tell -- as in CrashHandler."""

    def __init__(self, folder: Path, *, keep_drafts: Call, tell: Call, relay: Relay) -> None:
        self._logs = open_logs(folder / "logs", process="window")
        self._crash = CrashHandler(self._logs, keep_drafts=keep_drafts, tell=tell, deliver=relay.deliver)
        self._crash.install()

    def close(self) -> None:
        """Give the places of Python's and Qt's own handlers back, and write out what was logged."""
        self._crash.uninstall()
        self._logs.close()
