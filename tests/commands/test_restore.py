"""`daybook backup` and `daybook restore`."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.kept_files import ATTACHMENTS, fetch, is_kept, keep, path_of
from desktop.storage.station_file import FILE_NAME
from tests.commands.running import Daybook, Here


@pytest.fixture
def two(here: Here) -> list[str]:
    """The numbers of two calls."""
    return [answer["number"] for answer in here.take({"words": "one"}, {"words": "two"})]


def test_backup_is_one_file_that_holds_everything(here: Here, two: list[str], tmp_path: Path):
    target = tmp_path / "copy.sqlite"
    said = here("backup", str(target)).out
    assert said.startswith(f"{len(two)} request")
    assert said.endswith(f"are safe in {target}\n")
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("SELECT words FROM request ORDER BY serial").fetchall() == [("one",), ("two",)]
    assert sorted(file.name for file in tmp_path.glob("*copy*")) == ["copy.sqlite"]


def test_backup_replaces_an_earlier_one_and_nothing_else(here: Here, two: list[str], tmp_path: Path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear customer")
    assert "was not overwritten" in here("backup", str(letter)).sentence
    assert letter.read_text() == "Dear customer"
    assert "was not overwritten" in here("backup", str(here.daybook.folder / FILE_NAME)).sentence
    assert [here("backup", str(tmp_path / "copy")).code for _twice in two] == [0, 0]


def test_backup_while_the_desk_goes_on(daybook: Daybook, here: Here, tmp_path: Path):
    process = subprocess.Popen(
        daybook.command("take", "--json", "-"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=daybook.environment,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        for count in range(10):
            process.stdin.write(b'{"words": "x"}\n')
            process.stdin.flush()
            assert b"number" in process.stdout.readline()
            assert here("backup", str(tmp_path / "copy"), "--json").json["requests"] == count + 1
    assert process.wait() == 0


def test_no_journal_is_made_by_backing_up_an_empty_folder(new_station: Daybook, tmp_path: Path):
    assert new_station("backup", tmp_path / "copy").sentence.startswith(
        f"{new_station.folder / FILE_NAME} cannot be read"
    )
    assert not new_station.folder.exists()


def test_restore_brings_the_backup_back_keeps_the_old_file_and_skips_numbers(
    here: Here, two: list[str], tmp_path: Path
):
    here("backup", str(tmp_path / "copy"))
    (told_since,) = here.take({"words": "three"})
    answer = here("restore", str(tmp_path / "copy"), "--yes", "--json").json
    assert [line["number"] for line in here("list", "--json").json] == two
    with closing(sqlite3.connect(answer["kept"])) as kept:
        assert kept.execute("SELECT count(*) FROM request").fetchone() == (3,)
    (after,) = here.take({"words": "after"})
    assert after["number"] == f"{told_since['number'][:-5]}01004"
    assert answer["skipped_to"].endswith("-01003")
    with closing(sqlite3.connect(here.daybook.folder / FILE_NAME)) as now:
        assert now.execute("SELECT count(*) FROM entry WHERE kind = 'restored'").fetchone() == (1,)


def test_restore_asks_first_and_without_an_answer_does_nothing(
    daybook: Daybook, here: Here, two: list[str], tmp_path: Path
):
    here("backup", str(tmp_path / "copy"))
    here.take({"words": "three"})
    assert daybook("restore", tmp_path / "copy").sentence.startswith("Nothing was restored: nobody was there to ask.")
    assert len(here("list", "--json").json) == len(two) + 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
@pytest.mark.parametrize(("answer", "left"), [("n", 3), ("", 3), ("y", 2)])
@pytest.mark.usefixtures("two")
def test_restore_asks_on_the_terminal(daybook: Daybook, here: Here, tmp_path: Path, answer: str, left: int):
    import pty

    here("backup", str(tmp_path / "copy"))
    here.take({"words": "three"})
    desk, terminal = pty.openpty()
    os.write(desk, f"{answer}\n".encode())
    done = subprocess.run(
        daybook.command("restore", tmp_path / "copy"),
        stdin=terminal,
        capture_output=True,
        env=daybook.environment,
        text=True,
        check=False,
    )
    os.close(desk)
    os.close(terminal)
    assert "The old file is kept beside it. [y/N]" in done.stderr
    assert done.returncode == (0 if answer == "y" else 1)
    assert len(here("list", "--json").json) == left


def test_restore_waits_for_nobody_who_has_the_file_open(daybook: Daybook, here: Here, two: list[str], tmp_path: Path):
    here("backup", str(tmp_path / "copy"))
    with closing(sqlite3.connect(daybook.folder / FILE_NAME)) as window:
        window.execute("SELECT count(*) FROM request").fetchall()
        assert "another program is holding" in here("restore", str(tmp_path / "copy"), "--yes").sentence
    assert len(here("list", "--json").json) == len(two)


def test_what_is_no_backup_is_refused(here: Here, two: list[str], tmp_path: Path):
    for name, content in (
        ("empty", b""),
        ("letter", b"Dear customer"),
        ("half", b"SQLite format 3\x00" + b"x" * 5_000),
    ):
        (tmp_path / name).write_bytes(content)
        assert "is damaged" in here("restore", str(tmp_path / name), "--yes").sentence
    assert "cannot be read" in here("restore", str(tmp_path / "none"), "--yes").sentence
    with closing(sqlite3.connect(tmp_path / "foreign")) as foreign:
        foreign.execute("CREATE TABLE music (title)")
    assert "is damaged" in here("restore", str(tmp_path / "foreign"), "--yes").sentence
    assert len(here("list", "--json").json) == len(two)


def test_backup_can_be_restored_on_a_new_pc(here: Here, two: list[str], new_station: Daybook, tmp_path: Path):
    here("backup", str(tmp_path / "copy"))
    elsewhere = Daybook(tmp_path / "new-pc", new_station.settings)
    assert elsewhere("restore", tmp_path / "copy").code == 0
    assert [line["number"] for line in elsewhere.listed()] == two


def test_attached_files_go_with_the_backup_and_come_back_with_it(here: Here, two: list[str], tmp_path: Path):
    folder = here.daybook.folder
    (digest,) = keep([b"photo of the door"], folder / ATTACHMENTS)
    (damaged,) = keep([b"another"], folder / ATTACHMENTS)
    path_of(damaged, folder / ATTACHMENTS).write_bytes(b"damaged")
    said = here("backup", str(tmp_path / "copy.sqlite")).out
    assert "1 attached file or paper lies in" in said
    assert here("backup", str(tmp_path / "copy.sqlite"), "--json").json["files"] == 1
    shutil.rmtree(folder / ATTACHMENTS)
    here("restore", str(tmp_path / "copy.sqlite"), "--yes")
    assert fetch(digest, folder / ATTACHMENTS) == b"photo of the door"
    assert not is_kept(damaged, folder / ATTACHMENTS)


def test_a_backup_that_was_moved_without_its_files_is_restored_all_the_same(here: Here, two: list[str], tmp_path: Path):
    keep([b"photo"], here.daybook.folder / ATTACHMENTS)
    here("backup", str(tmp_path / "copy.sqlite"))
    (tmp_path / "copy.sqlite").rename(tmp_path / "moved.sqlite")
    assert here("restore", str(tmp_path / "moved.sqlite"), "--yes", "--json").json["kept"]
