"""Opening the station's file: a new one, an old one, a newer one, a damaged one, one that cannot be written."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, inspect, select, text

from desktop.domain.errors import DiskRefused, FileDamaged, FileTooNew, MigrationFailed
from desktop.storage import opening
from desktop.storage.backup import back_up
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME, HEAD
from desktop.storage.tables import Base, EntryRow, LocalBase, RequestRow
from desktop.storage.watch import Watch
from desktop.workflow.drafting import drafts
from desktop.workflow.office import Office
from tests.storage.freeze import FROZEN, dump

FILES = sorted(FROZEN.glob("*.sql"))


def thaw(frozen: Path, folder: Path) -> Path:
    """Make the station's file as it was written by that revision."""
    folder.mkdir(exist_ok=True)
    connection = sqlite3.connect(folder / FILE_NAME)
    connection.executescript(frozen.read_text(encoding="utf-8"))
    connection.close()
    return folder / FILE_NAME


def contents(file: Path) -> dict[str, list[Any]]:
    connection = sqlite3.connect(file)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names if "search" not in name}
    connection.close()
    return found


def shape(engine: Engine) -> dict[str, Any]:
    """Return what the tables of a file are made of."""
    found = inspect(engine)
    return {
        table: {
            "columns": [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(table)],
            "key": found.get_pk_constraint(table)["constrained_columns"],
            "references": sorted(
                (k["constrained_columns"], k["referred_table"]) for k in found.get_foreign_keys(table)
            ),
            "indexes": sorted((str(i["name"]), i["column_names"], i["unique"]) for i in found.get_indexes(table)),
            "unique": found.get_unique_constraints(table),
            "checks": found.get_check_constraints(table),
        }
        for table in found.get_table_names()
        if not table.startswith(("search_", "alembic_"))
    }


def test_a_new_file_is_exactly_what_the_tables_say(tmp_path):
    database = open_file(tmp_path)
    plain = create_engine(f"sqlite:///{tmp_path / 'plain.sqlite'}")
    for tables in (Base.metadata, LocalBase.metadata):
        tables.create_all(plain)
    assert shape(database.engine) == shape(plain)
    assert shape(plain).keys() == {*Base.metadata.tables, *LocalBase.metadata.tables}
    plain.dispose()
    database.close()


@pytest.mark.parametrize("name", ["a#b", "50%41", "what?", "two words", "папка"])
def test_a_folder_of_any_name_holds_its_file(name, tmp_path):
    folder = tmp_path / name
    database = open_file(folder)
    watch = Watch(database)
    assert watch.changes() == {}
    watch.close()
    assert back_up(folder, folder / "copy.sqlite") == 0
    database.close()
    assert sorted(file.name for file in folder.iterdir()) == ["copy.sqlite", FILE_NAME]
    assert [found.name for found in tmp_path.iterdir()] == [name]


def test_every_released_revision_has_its_frozen_file():
    found = {file.stem for file in (Path(opening.__file__).parent / "migrations" / "versions").glob("0*.py")}
    assert {name.partition("_")[0] for name in found} == {file.stem for file in FILES}


@pytest.mark.parametrize("frozen", FILES, ids=lambda file: file.stem)
def test_a_file_of_an_older_program_is_brought_up_to_date_and_loses_nothing(frozen, tmp_path):
    file = thaw(frozen, tmp_path / "station")
    before = contents(file)
    database = open_file(tmp_path / "station")
    with database.read() as session:
        trapped, light = session.scalars(select(RequestRow).order_by(RequestRow.serial)).all()
        assert (trapped.words, trapped.status, trapped.access_notes) == ("Застряли, трое", "closed", "code 12")
        assert (light.words, light.place_text) == ("No light", "Mill Lane 4")
        assert session.scalars(select(EntryRow.text).where(EntryRow.kind == "joined")).all() == ["Me too"]
        found = session.execute(
            text("SELECT count(*) FROM search_text WHERE search_text MATCH 'berezovaya OR березовая'")
        )
        assert found.scalar() == 1
        assert session.execute(text("SELECT version_num FROM alembic_version")).scalar() == HEAD
    assert [draft.body for draft in drafts(Office(database))] == [{"text": "half\x00 typed \ud800"}]
    database.close()
    after = contents(file)
    assert {name: len(rows) for name, rows in before.items() if name != "meta"} == {
        name: len(after[name]) for name in before if name != "meta"
    }


def with_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: str) -> Path:
    """Let the program have a revision 9999 that does *steps*, and return the folder of a file of today."""
    migrations = tmp_path / "migrations"
    shutil.copytree(opening.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / "9999_next.py").write_text(
        f"from alembic import op\nimport sqlalchemy as sa\nrevision = '9999'\ndown_revision = '{HEAD}'\n"
        f"branch_labels = depends_on = None\ndef upgrade():\n    {steps}\n"
    )
    folder = tmp_path / "station"
    file = thaw(FILES[-1], folder)
    open_file(folder).close()
    assert file.exists()
    monkeypatch.setattr(opening, "MIGRATIONS", migrations)
    monkeypatch.setattr(opening, "HEAD", "9999")
    return folder


ADD = "op.add_column('request', sa.Column('colour', sa.String(), nullable=True))"


def test_a_migration_keeps_a_backup_of_the_old_file(tmp_path, monkeypatch):
    folder = with_migration(tmp_path, monkeypatch, ADD)
    before = contents(folder / FILE_NAME)
    open_file(folder).close()
    (backup,) = (folder / "backups").iterdir()
    assert contents(backup) == before
    assert contents(folder / FILE_NAME)["alembic_version"] == [("9999",)]


@pytest.mark.parametrize(
    ("steps", "error"),
    [
        (f"{ADD}; op.execute('nonsense')", MigrationFailed),
        (f"{ADD}; op.execute('UPDATE call SET request_id = randomblob(16)')", MigrationFailed),
        (f"{ADD}; 1 / 0", ZeroDivisionError),
    ],
    ids=["refused by the database", "breaks what refers to what", "a bug"],
)
def test_a_migration_that_fails_leaves_the_old_file_as_it_was(tmp_path, monkeypatch, steps, error):
    folder = with_migration(tmp_path, monkeypatch, steps)
    before = dump(folder / FILE_NAME)
    with pytest.raises(error):
        open_file(folder)
    assert dump(folder / FILE_NAME) == before
    monkeypatch.undo()
    open_file(folder).close()


def test_where_no_backup_can_be_made_the_old_file_stays_as_it_was(tmp_path, monkeypatch):
    folder = with_migration(tmp_path, monkeypatch, ADD)
    (folder / "backups").write_text("a file stands where the folder would be", encoding="utf-8")
    before = dump(folder / FILE_NAME)
    with pytest.raises(DiskRefused):
        open_file(folder)
    assert dump(folder / FILE_NAME) == before


def test_a_file_of_a_newer_program_is_left_alone(tmp_path):
    file = thaw(FILES[-1], tmp_path)
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(FileTooNew) as refused:
        open_file(tmp_path)
    assert refused.value.facts == {"file": str(file), "revision": "9999"}
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"a letter to my aunt" * 100)
    with pytest.raises(FileDamaged):
        open_file(tmp_path)


@pytest.mark.parametrize("kept", [100, 5_000], ids=["only its head", "half a page"])
def test_a_file_that_was_cut_off_is_found_damaged(tmp_path, kept):
    open_file(tmp_path).close()
    file = tmp_path / FILE_NAME
    file.write_bytes(file.read_bytes()[:kept])
    with pytest.raises(FileDamaged):
        open_file(tmp_path)


def test_another_programs_database_is_not_written_into(tmp_path):
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("CREATE TABLE photos (id INTEGER)")
    connection.close()
    with pytest.raises(FileDamaged):
        open_file(tmp_path)
    assert set(contents(tmp_path / FILE_NAME)) == {"photos"}


def test_an_empty_file_becomes_a_new_one(tmp_path):
    (tmp_path / FILE_NAME).touch()
    open_file(tmp_path).close()
    assert "request" in contents(tmp_path / FILE_NAME)


def test_a_folder_that_cannot_be_made_is_said_so(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(DiskRefused):
        open_file(tmp_path / "file" / "station")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become somebody else")
def test_a_folder_that_may_only_be_read_is_said_so(tmp_path):
    open_file(tmp_path).close()
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)
    child = (
        f"import os, sys; sys.path[:0] = {sys.path!r}\n"
        "from pathlib import Path\nfrom desktop.storage.opening import open_file\n"
        "from desktop.workflow.founding import founded\nfrom desktop.workflow.drafting import keep_draft\n"
        "from desktop.domain.ids import new_id\nfrom desktop.workflow.office import Office\n"
        "from desktop.domain.errors import DiskRefused\nos.setuid(65534)\n"
        f"try:\n    keep_draft(Office(open_file(Path({str(tmp_path)!r}))), new_id(), 'line', {{}})\n"
        "except DiskRefused as refused:\n    print('refused')\n"
    )
    said = subprocess.run([sys.executable, "-c", child], capture_output=True, text=True, check=False)
    assert said.stdout == "refused\n", said.stderr


def test_every_connection_keeps_its_promises(tmp_path):
    database = open_file(tmp_path)
    with database.engine.connect() as one, database.engine.connect() as two:
        for connection in (one, two):
            promised = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
            assert {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in promised} == promised
    database.close()


def test_two_processes_may_open_a_new_file_at_once(tmp_path):
    child = (
        f"from pathlib import Path; from desktop.storage.opening import open_file; open_file(Path({str(tmp_path)!r}))"
    )
    running = [subprocess.Popen([sys.executable, "-c", child]) for _ in range(3)]
    assert [process.wait() for process in running] == [0, 0, 0]
    database = open_file(tmp_path)
    assert "request" in contents(tmp_path / FILE_NAME)
    database.close()
