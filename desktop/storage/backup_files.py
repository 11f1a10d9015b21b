"""Attachments and issued papers in a backup: beside the copy of the station's file, each under its SHA-256."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from desktop.domain.errors import FileUnwritable
from desktop.kept_files import ATTACHMENTS, PAPERS, all_kept
from desktop.whole_files import keep_all

_FOLDERS = (ATTACHMENTS, PAPERS)
_AT_ONCE = 20


def folder_beside(backup: Path) -> Path:
    """Return where the files of a backup lie: "daybook.sqlite" has "daybook.sqlite.files" beside it."""
    return backup.with_name(f"{backup.name}.files")


def copy_files(source: Path, target: Path) -> None:
    """Copy what is kept in *source* to *target*, all but what is there already; what is damaged is left out.

    source, target -- the folder of a station's file, or that beside a backup. Raises FileUnwritable.
    """
    for some in _parts(source, target):
        keep_all(some)


def count_files(folder: Path) -> int:
    """Return how many files are kept there."""
    return sum(1 for name in _FOLDERS for _file in all_kept(folder / name))


def _parts(source: Path, target: Path) -> Iterator[dict[Path, bytes]]:
    """Yield the files that are lacking, a few at a time: a photo may have 25 MB."""
    some: dict[Path, bytes] = {}
    for file in (file for name in _FOLDERS for file in all_kept(source / name)):
        there = target / file.relative_to(source)
        if there.is_file() and there.stat().st_size == file.stat().st_size:
            continue
        try:
            content = file.read_bytes()
        except OSError as error:
            raise FileUnwritable(file=str(file), why=error.strerror or str(error)) from error
        if sha256(content).hexdigest() == file.name[:64]:
            some[there] = content
        if len(some) == _AT_ONCE:
            yield some
            some = {}
    if some:
        yield some
