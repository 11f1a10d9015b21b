"""Backup and restore of the station's file: whole, verified by opening it, and never half."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop.domain.errors import (
    DaybookError,
    DiskRefused,
    FileBusy,
    FileDamaged,
    FileExists,
    FileTooNew,
    FileUnreadable,
    FileUnwritable,
)
from desktop.storage.backup_files import copy_files, folder_beside
from desktop.storage.database import explained
from desktop.storage.station_file import FILE_NAME, HEAD
from desktop.whole_files import sync, whole_path

_MAGIC = b"SQLite format 3\x00"
_BESIDE = ("-wal", "-shm", "-journal")


def back_up(folder: Path, target: Path) -> int:
    """Copy the station's file in *folder* to *target* while others go on writing; return how many requests are in it.

    The copy is one file; it is checked and on the disk before it takes its name. Attachments and issued papers lie in
    the folder beside it, those of earlier backups among them. An earlier backup of that name is replaced, anything
    else stays. Raises FileUnreadable, FileExists, FileUnwritable, FileDamaged, FileBusy.
    """
    file = folder / FILE_NAME
    if not file.is_file():
        raise FileUnreadable(file=str(file), why="not found")
    if target.exists() and (not _is_database(target) or target.resolve() == file.resolve()):
        raise FileExists(file=str(target))
    with whole_path(target, is_private=True) as copy:
        _copy(file, copy)
        copy_files(folder, folder_beside(target))  # after the rows: what they name is on the disk before them
        return check(copy)


def restore(folder: Path, backup: Path, *, now: datetime) -> Path | None:
    """Put *backup* in the place of the station's file; return where the old one is kept, None if there was none.

    Raises FileUnreadable, FileDamaged, FileTooNew for a backup that is none, FileBusy while a window or another
    command has the file open, DiskRefused. Whatever it raises, the old file is still in its place.
    """
    check(backup)
    file = folder / FILE_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = _keep_old(file, f"{now:%Y%m%d-%H%M%S}") if file.exists() else None
        copy_files(folder_beside(backup), folder)
        with whole_path(file, is_private=True) as copy:
            _copy(backup, copy)
            check(copy)
            for old in _leftovers(file):
                old.unlink()
    except (OSError, FileUnwritable) as error:
        why = error.facts["why"] if isinstance(error, FileUnwritable) else error.strerror
        raise DiskRefused(why=why or str(error), folder=str(folder)) from error
    return kept


def check(file: Path) -> int:
    """Open *file*, look through all of it, and return how many requests it has.

    Raises FileUnreadable, FileDamaged, FileTooNew.
    """
    if not _is_database(file):
        raise FileDamaged(file=str(file))
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True, timeout=5)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise FileDamaged(file=str(file))
            revision = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            if revision is None or not str(revision[0]).isdigit() or int(revision[0]) > int(HEAD):
                raise FileTooNew(file=str(file), revision=str(revision[0] if revision else ""))
            return int(connection.execute("SELECT count(*) FROM request").fetchone()[0])
    except sqlite3.DatabaseError as error:
        ours = explained(error, file.parent)
        raise ours if isinstance(ours, FileBusy) else FileDamaged(file=str(file)) from error


def _is_database(file: Path) -> bool:
    try:
        with file.open("rb") as stream:
            return stream.read(len(_MAGIC)) == _MAGIC
    except (OSError, ValueError) as error:
        raise FileUnreadable(file=str(file), why=getattr(error, "strerror", None) or str(error)) from error


def _copy(source: Path, target: Path) -> None:
    """Copy by SQLite's online backup; the copy keeps no WAL, so that it is one file."""
    try:
        with closing(sqlite3.connect(source, timeout=5)) as old, closing(sqlite3.connect(target)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        said = explained(error, source.parent)
        if isinstance(said, DiskRefused):
            raise FileUnwritable(file=str(target), why=said.facts["why"]) from error
        raise (said if isinstance(said, DaybookError) else FileDamaged(file=str(source))) from error


def _keep_old(file: Path, stamp: str) -> Path:
    """Copy the old file beside itself, with what belongs to it where it cannot be made whole.

    Raises FileBusy while somebody has it open.
    """
    with suppress(FileDamaged):
        _make_whole(file)
    kept = file.with_name(f"{file.stem}.before-restore-{stamp}{file.suffix}")
    for old in (file, *_leftovers(file)):
        copy = kept.with_name(old.name.replace(file.name, kept.name, 1))
        shutil.copy2(old, copy)
        sync(copy)
    sync(file.parent)
    return kept


def _make_whole(file: Path) -> None:
    """Bring the WAL into the file; SQLite does so only for one who has the file alone."""
    try:
        with closing(sqlite3.connect(file, timeout=1)) as connection:
            connection.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.DatabaseError as error:
        said = explained(error, file.parent)
        raise said if isinstance(said, FileBusy | DiskRefused) else FileDamaged(file=str(file)) from error


def _leftovers(file: Path) -> list[Path]:
    return [beside for end in _BESIDE if (beside := file.with_name(file.name + end)).exists()]
