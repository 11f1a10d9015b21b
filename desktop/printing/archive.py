"""Issued PDFs, kept beside the database under the SHA-256 of their bytes."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from desktop.domain.errors import FileUnwritable
from desktop.printing.errors import PaperNotKept
from desktop.whole_files import keep_all


def store(pdfs: Sequence[bytes], folder: Path) -> list[str]:
    """Keep *pdfs* in *folder*, made if absent, and return their digests (64 hex digits), in order.

    The files are on the disk when this returns; what is already there is not written again.
    Raises FileUnwritable.
    """
    by_digest = {sha256(pdf).hexdigest(): pdf for pdf in pdfs}
    keep_all({_path(digest, folder): pdf for digest, pdf in by_digest.items() if not _is_kept(digest, folder)})
    return [sha256(pdf).hexdigest() for pdf in pdfs]


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


def _is_kept(digest: str, folder: Path) -> bool:
    path = _path(digest, folder)
    try:
        return path.is_file() and sha256(path.read_bytes()).hexdigest() == digest
    except OSError as error:
        raise FileUnwritable(file=str(path), why=error.strerror or str(error)) from error
