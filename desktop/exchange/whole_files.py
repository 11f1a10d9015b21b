"""Files that are there whole or not at all: written beside, then put in the place of the old one."""

import io
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from desktop.domain.errors import FileUnwritable


@contextmanager
def whole_file(file: Path, *, encoding: str = "utf-8") -> Iterator[IO[str]]:
    """Give a text stream that takes the name *file* on leaving. Line ends are written as they are given.

    Raises FileUnwritable.
    """
    with whole_bytes(file) as stream:
        text = io.TextIOWrapper(stream, encoding=encoding, newline="")
        yield text
        with _explained(file):
            text.flush()
        text.detach()


@contextmanager
def whole_bytes(file: Path) -> Iterator[BinaryIO]:
    """Give a stream beside *file* that takes its name on leaving; after an error the old file is still there.

    Whether it can be written shows at once, before anything is done. Raises FileUnwritable.
    """
    with _explained(file, (OSError, ValueError)):  # ValueError: a NUL in the name
        if file.is_dir():
            raise IsADirectoryError(21, "is a directory")
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name[:100]}.")
    unfinished = Path(name)
    try:
        with _explained(file), os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        with _explained(file):
            unfinished.chmod(0o666 & ~_umask())
            unfinished.replace(file)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def _explained(file: Path, kinds: tuple[type[Exception], ...] = (OSError,)) -> Iterator[None]:
    try:
        yield
    except kinds as error:
        raise FileUnwritable(file=str(file), why=getattr(error, "strerror", None) or str(error)) from error


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
