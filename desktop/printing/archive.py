"""Issued PDFs, kept beside the database under the SHA-256 of their bytes."""

import os
import tempfile
from hashlib import sha256
from pathlib import Path

from desktop.domain.errors import FileUnwritable
from desktop.printing.errors import PaperNotKept


def store(pdf: bytes, folder: Path) -> str:
    """Keep *pdf* in *folder*, made if absent, and return its digest (64 hex digits).

    The file is on the disk when this returns; what is already there is not written again.
    Raises FileUnwritable.
    """
    digest = sha256(pdf).hexdigest()
    path = _path(digest, folder)
    try:
        if not (path.is_file() and sha256(path.read_bytes()).hexdigest() == digest):
            _write(pdf, path)
    except OSError as error:
        raise FileUnwritable(file=str(path), why=error.strerror or str(error)) from error
    return digest


def find(digest: str, folder: Path) -> bytes:
    """Return the PDF of *digest*. Raises PaperNotKept if it is not there or was changed."""
    path = _path(digest, folder)
    try:
        pdf = path.read_bytes()
    except OSError as error:
        raise PaperNotKept(digest=digest, file=str(path), why=error.strerror or str(error)) from error
    if sha256(pdf).hexdigest() != digest:
        raise PaperNotKept(digest=digest, file=str(path), why="changed")
    return pdf


def _path(digest: str, folder: Path) -> Path:
    if len(digest) != 64 or not set(digest) <= set("0123456789abcdef"):
        raise ValueError(f"no digest: {digest!r}")
    return folder / digest[:2] / f"{digest}.pdf"


def _write(pdf: bytes, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".writing-")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    _sync_folders(path.parent, path.parent.parent)


def _sync_folders(*folders: Path) -> None:
    """A new name is safe only when its folder is; Windows does this itself and cannot open a folder."""
    if os.name == "nt":
        return
    for folder in folders:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
