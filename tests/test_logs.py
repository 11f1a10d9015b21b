"""Logs say where it failed and never whom it was about."""

import logging
import os
import sqlite3
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from desktop.discreet import Plain
from desktop.domain.errors import DiskRefused, PersonUnknown
from desktop.domain.status import Act
from desktop.logs import KEPT_FILES, Logs, open_logs

NAME, PHONE, WORDS = "Galina Petrova", "+7 916 123-45-67", "flat 47, stuck at third"
SECRETS = ("Galina", "Petrova", "Петрова", "916", "45-67", "flat", "stuck", "Lenina")
log = logging.getLogger("desktop.tests")


@pytest.fixture
def logs(tmp_path):
    root = logging.getLogger()
    level = root.level
    opened = open_logs(tmp_path / "logs", process="window")
    yield opened
    opened.close()
    root.setLevel(level)


def written(logs: Logs) -> str:
    logs.flush()
    return logs.file.read_text(encoding="utf-8")


def fail(error: Exception) -> None:
    raise error


def test_a_line_says_when_in_universal_time_from_where_and_what(logs):
    log.info("saved %s in %d ms, %s", Act.NOTE, 12, Plain("0001"))
    line = written(logs)
    assert line.endswith(f"INFO {os.getpid()} desktop.tests: saved note in 12 ms, 0001\n")
    assert abs(datetime.fromisoformat(line[:19]).replace(tzinfo=UTC) - datetime.now(UTC)).total_seconds() < 60


def test_planted_names_numbers_and_words_do_not_get_into_the_log(logs):
    log.warning("caller %s rang from %s about %r", NAME, PHONE, WORDS)
    log.warning("by name %(name)s", {"name": NAME})
    log.warning(f"a careless line with {PHONE} in it")  # noqa: G004 -- on purpose
    log.warning("an object %s and a list %s", Path("/home/Petrova"), [NAME, PHONE])
    log.error(ValueError(NAME))
    for error in (
        KeyError(NAME),
        ValueError(f"invalid literal for int(): {WORDS!r}"),
        PersonUnknown(typed=NAME),
        DiskRefused(why="full", folder="/home/Petrova"),
        FileNotFoundError(2, "No such file", "/home/Petrova/daybook.db"),
        UnicodeEncodeError("ascii", "Петрова", 0, 1, "x"),
        ExceptionGroup("Petrova", [KeyError(PHONE), ValueError(WORDS)]),
    ):
        try:
            try:
                fail(RuntimeError(NAME))
            except RuntimeError as cause:
                raise error from cause
        except Exception:
            log.exception("failed for %s", NAME)
            log.error("failed with %s", sys.exc_info()[1])
    found = written(logs)
    assert not [secret for secret in SECRETS if secret in found]
    assert "<14 characters>" in found
    assert "builtins.KeyError" in found
    assert "desktop.domain.errors.PersonUnknown with typed" in found
    assert "FileNotFoundError ENOENT" in found
    assert "which led to" in found
    assert "test_logs.py:" in found
    assert str(Path(__file__).parent) not in found


def test_what_the_database_was_asked_does_not_get_into_the_log(logs, tmp_path):
    engine = create_engine(f"sqlite:///{tmp_path / 'x.db'}")  # hides nothing by itself
    with engine.connect() as connection:
        for statement in ("SELECT * FROM caller WHERE name = :name", "SELECT * FROM caller MATCH 'Petrova'"):
            try:
                connection.execute(text(statement), {"name": NAME} if ":name" in statement else {})
            except Exception:
                log.exception("query failed")
    engine.dispose()
    found = written(logs)
    assert "sqlalchemy.exc.OperationalError SQLITE_ERROR" in found
    assert not [secret for secret in (*SECRETS, "SELECT") if secret in found]


def test_a_busy_file_is_named_by_its_code(logs):
    try:
        fail(sqlite3.OperationalError("database is locked: Petrova"))
    except sqlite3.OperationalError:
        log.exception("write failed")
    assert "sqlite3.OperationalError" in written(logs)


def test_numbers_that_are_no_phones_stay(logs):
    log.warning("request 0198f1d2-7c3b-7d41-9a10-1234567890ab took %d ms, revision 0001, 14:07:09", 1234567)
    assert "0198f1d2-7c3b-7d41-9a10-1234567890ab took 1234567 ms, revision 0001, 14:07:09" in written(logs)


def test_libraries_are_heard_from_warnings_on(logs):
    logging.getLogger("sqlalchemy.engine").info("SELECT")
    logging.getLogger("sqlalchemy.engine").warning("careful")
    log.debug("detail")
    found = written(logs)
    assert "careful" in found
    assert "SELECT" not in found
    assert "detail" not in found


def test_window_and_command_write_different_files(tmp_path):
    names = []
    for process in ("window", "command"):
        logs = open_logs(tmp_path, process=process)
        log.info("hello")
        logs.close()
        logs.close()
        names.append(logs.file.name)
    assert sorted(file.name for file in tmp_path.iterdir()) == sorted(names)


def test_the_log_is_cut_into_pieces_and_the_oldest_go(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.logs.BIGGEST_BYTES", 2_000)
    logs = open_logs(tmp_path, process="window")
    for number in range(400):
        log.warning("line %d", number)
    logs.close()
    files = sorted(tmp_path.iterdir())
    assert len(files) == KEPT_FILES + 1
    assert all(file.stat().st_size <= 2_000 for file in files)
    assert "line 399\n" in logs.file.read_text(encoding="utf-8")


def test_a_file_that_cannot_be_renamed_is_written_on(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.logs.BIGGEST_BYTES", 500)

    def held(*_args: object) -> None:
        raise PermissionError(13, "held by another process")

    monkeypatch.setattr("os.rename", held)
    logs = open_logs(tmp_path, process="command")
    for number in range(50):
        log.warning("line %d", number)
    logs.close()
    assert logs.file.read_text(encoding="utf-8").count("line") == 50


def test_a_folder_that_cannot_be_written_loses_the_log_and_nothing_else(tmp_path, capfd):
    (tmp_path / "file").touch()
    logs = open_logs(tmp_path / "file" / "logs", process="window")
    log.warning("unheard")
    logs.close()
    assert capfd.readouterr().err == ""


def test_lines_logged_just_before_the_end_are_written(tmp_path):
    program = """
        import logging, sys
        from pathlib import Path
        from desktop.logs import open_logs
        open_logs(Path(sys.argv[1]), process="command")
        for n in range(100):
            logging.getLogger("desktop").warning("line %d", n)
        raise SystemExit(3)
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(program), str(tmp_path)], check=False)
    assert done.returncode == 3
    assert (tmp_path / "daybook-command.log").read_text(encoding="utf-8").count("line") == 100
