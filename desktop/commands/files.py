"""Files that the command writes: whole under their name, or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import FileUnwritable


@contextmanager
def written(target: Path) -> Iterator[BinaryIO]:
    """Give a stream beside *target* that takes its name at the end; after an error the old file is still there.

    Whether it can be written shows at once, before anything is done. Raises FileUnwritable.
    """
    try:
        if target.is_dir():
            raise IsADirectoryError(21, "is a directory")
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    except (OSError, ValueError) as error:
        raise _unwritable(target, error) from error
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            _flushed(stream, target)
        unfinished.chmod(0o666 & ~_umask())
        unfinished.replace(target)
    except OSError as error:
        raise _unwritable(target, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _flushed(stream: BinaryIO, target: Path) -> None:
    try:
        stream.flush()
        os.fsync(stream.fileno())
    except OSError as error:
        raise _unwritable(target, error) from error


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _unwritable(target: Path, error: OSError | ValueError) -> FileUnwritable:
    return FileUnwritable(file=str(target), why=getattr(error, "strerror", None) or str(error))
