"""`daybook call NUMBER|URI`: tells the running window who rings; without one, opens it.

The softphone that starts it waits for its end: nothing is imported here that is not needed, neither Qt nor argparse.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import running
from desktop.domain.ringing import Ring, RingEvent, as_line, own, read_ring, without_data

_PATIENCE_S = 1.0


def call(arguments: Sequence[str]) -> int:
    """Tell the window of this user who rings, and return the exit code: 0 told, 1 nobody can be read in it.

    A window that is not there is opened by what rings; one that hangs is not waited for longer than a second.
    """
    ring = read_ring(arguments)
    if ring is None:
        return _refused(arguments)
    folder = _folder(arguments)
    if not running.tell(folder, as_line(ring), timeout_s=_PATIENCE_S) and ring.event is not RingEvent.END:
        _open_window(folder, ring)
    return 0


def _folder(arguments: Sequence[str]) -> Path:
    ours = own(arguments)
    for place, argument in enumerate(ours):
        if argument == "--data" and place + 1 < len(ours):
            return Path(ours[place + 1])
        if argument.startswith("--data="):
            return Path(argument.removeprefix("--data="))
    from desktop.folders import data_folder

    return data_folder()


def _open_window(folder: Path, ring: Ring) -> None:
    """Start the program in a process of its own, hidden start flags of whoever started us left behind."""
    import subprocess

    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    command = [*program, "--data", str(folder), "--ringing", as_line(ring)]
    detached = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    quiet = subprocess.DEVNULL
    subprocess.Popen(
        command, stdin=quiet, stdout=quiet, stderr=quiet, close_fds=True, creationflags=detached, start_new_session=True
    )


def _refused(arguments: Sequence[str]) -> int:
    from desktop.commands.speaking import explained
    from desktop.domain.errors import PhoneUnreadable

    typed = next((argument for argument in without_data(arguments) if argument != "call"), "")
    sys.stderr.write(f"{explained(PhoneUnreadable(typed=typed[:60]))}\n")
    return 1
