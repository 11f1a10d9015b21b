"""Files that are there whole or not at all: written beside, then put in the place of the old one."""

import io
import os
from collections.abc import Iterator, Mapping
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
    with whole_path(file) as unfinished, _explained(file), unfinished.open("r+b") as stream:
        yield stream


@contextmanager
def whole_path(file: Path, *, is_private: bool = False) -> Iterator[Path]:
    """Give an empty file beside *file*; what is in it on leaving is brought to the disk and takes the name *file*.

    is_private -- only its owner may read it. Raises FileUnwritable.
    """
    with _explained(file):
        if file.is_dir():
            raise IsADirectoryError(21, "is a directory")
        unfinished = _beside(file, is_private=is_private)
    try:
        yield unfinished
        with _explained(file):
            sync(unfinished)
            unfinished.replace(file)
            sync(file.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def keep_all(contents: Mapping[Path, bytes]) -> None:
    """Write many files that only their owner may read; their folders are made where they are not there.

    Each is whole or not there at all; all are on the disk when this returns, which waits for each folder only once.
    Raises FileUnwritable.
    """
    unfinished: dict[Path, Path] = {}
    folders = {folder for file in contents for folder in (file.parent, file.parent.parent)}
    try:
        for file, content in contents.items():
            with _explained(file):
                file.parent.mkdir(parents=True, exist_ok=True)
                unfinished[file] = _beside(file, is_private=True)
                unfinished[file].write_bytes(content)
        for file, draft in unfinished.items():
            with _explained(file):
                sync(draft)
        for file, draft in unfinished.items():
            with _explained(file):
                draft.replace(file)
        for folder in folders:
            with _explained(folder):
                sync(folder)
    finally:
        for draft in unfinished.values():
            draft.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Bring a file or folder to the disk: a new name is safe only when its folder is. Windows does folders itself."""
    is_folder = path.is_dir()
    if os.name == "nt" and is_folder:
        return
    handle = os.open(path, os.O_RDONLY if is_folder else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _beside(file: Path, *, is_private: bool) -> Path:
    try:
        unfinished = file.with_name(f".{file.name[:100]}.{os.urandom(6).hex()}")
        unfinished.touch(mode=0o600 if is_private else 0o666, exist_ok=False)
    except ValueError as error:
        raise FileUnwritable(file=str(file), why=str(error)) from error  # a NUL in the name
    return unfinished


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileUnwritable(file=str(file), why=error.strerror or str(error)) from error
