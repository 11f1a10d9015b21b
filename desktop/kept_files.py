"""Files kept by what is in them, beside the station's file: issued papers and attachments, each under its SHA-256."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from desktop.domain.errors import FileUnwritable
from desktop.whole_files import keep_all

ATTACHMENTS = "attachments"
"""The folder of attachments, in that of the station's file."""
PAPERS = "papers"
"""The folder of issued papers, in that of the station's file."""
_DIGITS = frozenset("0123456789abcdef")


class FileNotKept(Exception):
    """There are no such bytes, or others than were kept. file, why -- "changed", or what the disk says"""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(f"{file}: {why}")
        self.file, self.why = file, why


def keep(contents: Iterable[bytes], folder: Path, *, suffix: str = "") -> list[str]:
    """Keep *contents* in *folder*, made if absent, and return their digests (64 hex digits), in order.

    All is on the disk when this returns; what is there already is not written again. Raises FileUnwritable.
    """
    several = [(sha256(content).hexdigest(), content) for content in contents]
    lacking = {
        path_of(digest, folder, suffix=suffix): content
        for digest, content in several
        if not _is_whole(path_of(digest, folder, suffix=suffix), digest)
    }
    keep_all(lacking)
    return [digest for digest, _content in several]


def fetch(digest: str, folder: Path, *, suffix: str = "") -> bytes:
    """Return the bytes of *digest*. Raises FileNotKept."""
    path = path_of(digest, folder, suffix=suffix)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FileNotKept(path, error.strerror or str(error)) from error
    if sha256(content).hexdigest() != digest:
        raise FileNotKept(path, "changed")
    return content


def is_kept(digest: str, folder: Path, *, suffix: str = "") -> bool:
    """Return whether there is a file for *digest*; what is in it is looked at when it is fetched."""
    return is_digest(digest) and path_of(digest, folder, suffix=suffix).is_file()


def is_digest(text: str) -> bool:
    """Return whether *text* is a SHA-256: what another station wrote may be anything, also a way out of the folder."""
    return len(text) == 64 and _DIGITS.issuperset(text)


def path_of(digest: str, folder: Path, *, suffix: str = "") -> Path:
    """Return where the bytes of *digest* lie."""
    if not is_digest(digest):
        raise ValueError(f"no digest: {digest!r}")
    return folder / digest[:2] / f"{digest}{suffix}"


def all_kept(folder: Path) -> Iterator[Path]:
    """Yield the files that are kept in *folder*, whatever their suffix; unfinished ones are none."""
    for file in sorted(folder.glob("??/*")):
        if is_digest(file.name[:64]) and file.parent.name == file.name[:2] and file.is_file() and not file.is_symlink():
            yield file


def _is_whole(path: Path, digest: str) -> bool:
    try:
        return path.is_file() and sha256(path.read_bytes()).hexdigest() == digest
    except OSError as error:
        raise FileUnwritable(file=str(path), why=error.strerror or str(error)) from error
