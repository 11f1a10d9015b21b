"""Issued PDFs, kept beside the database under the SHA-256 of their bytes."""

from collections.abc import Sequence
from pathlib import Path

from desktop.kept_files import FileNotKept, fetch, keep
from desktop.printing.errors import PaperNotKept

_SUFFIX = ".pdf"


def store(pdfs: Sequence[bytes], folder: Path) -> list[str]:
    """Keep *pdfs* in *folder*, made if absent, and return their digests (64 hex digits), in order.

    The files are on the disk when this returns; what is already there is not written again.
    Raises FileUnwritable.
    """
    return keep(pdfs, folder, suffix=_SUFFIX)


def find(digest: str, folder: Path) -> bytes:
    """Return the PDF of *digest*. Raises PaperNotKept if it is not there or was changed."""
    try:
        return fetch(digest, folder, suffix=_SUFFIX)
    except FileNotKept as error:
        raise PaperNotKept(digest=digest, file=str(error.file), why=error.why) from error
