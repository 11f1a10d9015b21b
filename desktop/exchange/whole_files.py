"""Files that are there whole or not at all: written beside, then put in the place of the old one."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop.domain.errors import FileUnwritable


@contextmanager
def whole_file(file: Path, *, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """Give a text stream beside *file* that takes its name on leaving; after an error the old file is still there.

    Line ends are written as they are given. Raises FileUnwritable.
    """
    try:
        if file.is_dir():
            raise IsADirectoryError(21, "is a directory")
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:100]}.")
    except (OSError, ValueError) as error:
        raise _unwritable(file, error) from error
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "w", encoding=encoding, newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.chmod(0o666 & ~_umask())
        unfinished.replace(file)
    except OSError as error:
        raise _unwritable(file, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _unwritable(file: Path, error: OSError | ValueError) -> FileUnwritable:
    return FileUnwritable(file=str(file), why=getattr(error, "strerror", None) or str(error))
