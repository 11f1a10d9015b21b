"""Opening the station's file: made if absent, checked, brought to the newest form after a backup."""

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import NullPool

from desktop.domain.errors import DiskRefused, FileDamaged, FileTooNew, MigrationFailed
from desktop.storage.database import Database, explained, file_url, sqlite_engine
from desktop.storage.search_index import SEARCH_VERSION, prepare_search
from desktop.storage.station_file import FILE_NAME, HEAD

MIGRATIONS = Path(__file__).parent / "migrations"
_MAGIC = b"SQLite format 3\x00"


def open_file(folder: Path) -> Database:
    """Return the database of the station whose data lie in *folder*.

    Raises DiskRefused, FileBusy, FileDamaged, FileTooNew, MigrationFailed.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DiskRefused(why=error.strerror or str(error), folder=str(folder)) from error
    file = folder / FILE_NAME
    _refuse_other_files(file)
    revision = _revision(file)
    if revision is None or revision != HEAD:
        _upgrade(file, revision)
    database = Database(sqlite_engine(file), folder)
    try:
        _prepare_search_if_old(database)
    except BaseException:
        database.close()
        raise
    return database


def _refuse_other_files(file: Path) -> None:
    try:
        with file.open("rb") as stream:
            head = stream.read(len(_MAGIC))
    except FileNotFoundError:
        return
    except OSError as error:
        raise DiskRefused(why=error.strerror or str(error), folder=str(file.parent)) from error
    if head and head != _MAGIC:
        raise FileDamaged(file=str(file))


def _revision(file: Path) -> str | None:
    """Return the revision of the file, None if it has no tables yet."""
    if not file.exists():
        return None
    try:
        with closing(sqlite3.connect(file, timeout=5)) as connection:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" in str(error) and not _has_tables(file):
            return None
        if "no such table" in str(error):
            raise FileDamaged(file=str(file)) from error  # some other program's database
        raise explained(error, file.parent) from error
    except sqlite3.DatabaseError as error:
        raise FileDamaged(file=str(file)) from error
    return str(found[0]) if found else None


def _has_tables(file: Path) -> bool:
    with closing(sqlite3.connect(file, timeout=5)) as connection:
        return connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table'").fetchone() is not None


def _upgrade(file: Path, revision: str | None) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise FileTooNew(file=str(file), revision=revision)
    backup = _backup(file, revision) if revision is not None else None
    engine = create_engine(file_url(file), poolclass=NullPool, connect_args={"timeout": 5})
    try:
        with engine.connect() as connection:
            raw = connection.connection.driver_connection
            assert raw is not None
            raw.isolation_level = None
            connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _check_keys(connection, file)
            prepare_search(connection)
            connection.exec_driver_sql("COMMIT")
    except (DatabaseError, FileDamaged) as error:
        why = error.orig if isinstance(error, DatabaseError) else error
        if backup is not None:
            raise MigrationFailed(file=str(file), backup=str(backup), why=str(why)) from error
        raise (explained(why, file.parent) if isinstance(why, sqlite3.DatabaseError) else error) from error
    finally:
        engine.dispose()


def _check_keys(connection: Connection, file: Path) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise FileDamaged(file=str(file))


def _backup(file: Path, revision: str) -> Path:
    """Copy the old file into the folder of backups. Raises DiskRefused, FileBusy, FileDamaged."""
    folder = file.parent / "backups"
    target = folder / f"before-{HEAD}-from-{revision}.sqlite"
    try:
        folder.mkdir(exist_ok=True)
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
    except OSError as error:
        raise DiskRefused(why=error.strerror or str(error), folder=str(folder)) from error
    except sqlite3.DatabaseError as error:
        raise explained(error, file.parent) from error
    return target


def _prepare_search_if_old(database: Database) -> None:
    with database.translated():
        with database.engine.connect() as connection:
            found = connection.execute(text("SELECT value FROM meta WHERE key = 'search_version'")).scalar()
        if found != SEARCH_VERSION:
            writing = database.engine.execution_options(daybook_write=True)
            with writing.begin() as connection:
                prepare_search(connection)
