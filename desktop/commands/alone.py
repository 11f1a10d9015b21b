"""What a command may do only while no window has the station's file open."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop import running
from desktop.domain.errors import WindowOpen
from desktop.storage.station_file import FILE_NAME


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep windows away from the station in *folder* meanwhile. Raises WindowOpen if one is open."""
    from PySide6.QtCore import QLockFile

    folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(running.lock_file(folder)))
    lock.setStaleLockTime(0)
    if not lock.tryLock(0):
        raise WindowOpen(file=str(folder / FILE_NAME))
    try:
        yield
    finally:
        lock.unlock()
