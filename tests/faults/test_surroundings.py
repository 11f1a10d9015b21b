"""A full disk, a folder nobody may write to, files that are no journal: one sentence, and nothing is lost."""

import json
import os
import random
import shlex
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from desktop.storage.station_file import FILE_NAME
from tests.commands.running import ROOT, Daybook, Here
from tests.faults.killing import Journal


@pytest.fixture
def three(daybook: Daybook) -> Daybook:
    """A station with three calls."""
    assert all("number" in answer for answer in daybook.take(*({"words": f"call {count}"} for count in range(3))))
    return daybook


def shell(daybook: Daybook, private_disks: list[str], script: str) -> subprocess.CompletedProcess[str]:
    """Run *script* where disks can be mounted; $D is the folder, `daybook` the command on it."""
    command = shlex.join(daybook.command())
    whole = f'set -e\nD={shlex.quote(str(daybook.folder))}\ndaybook() {{ {command} "$@"; }}\n{script}'
    return subprocess.run(
        [*private_disks, "sh", "-c", whole],
        capture_output=True,
        text=True,
        env=daybook.environment,
        cwd=ROOT,
        check=False,
        timeout=100,
    )


def test_full_disk_is_told_and_what_was_acknowledged_stays(three: Daybook, private_disks: list[str], tmp_path: Path):
    calls = tmp_path / "calls.jsonl"
    calls.write_text("".join(json.dumps({"words": f"{count} " + "x" * 9_000}) + "\n" for count in range(200)))
    done = shell(
        three,
        private_disks,
        f"""
        mkdir $D.old; cp -r $D/. $D.old
        mount -t tmpfs -o size=3m tmpfs $D; cp -r $D.old/. $D
        daybook take --json {calls} > {tmp_path}/answers 2> {tmp_path}/said || echo refused
        mount -o remount,size=60m $D
        daybook list --json > {tmp_path}/list
        echo '{{"words": "after"}}' | daybook take --json - > {tmp_path}/after
        cp -r $D {tmp_path}/saved
        """,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "refused\n", "")
    answers = [json.loads(line) for line in (tmp_path / "answers").read_text().splitlines()]
    taken = [answer["number"] for answer in answers if "number" in answer]
    refused = [answer["error"] for answer in answers if "error" in answer]
    assert len(taken) > 5
    assert len(refused) > 5
    assert all(said.startswith("NOT SAVED: the disk refused (the disk is full)") for said in refused)
    assert "Traceback" not in (tmp_path / "said").read_text()
    listed = [line["number"] for line in json.loads((tmp_path / "list").read_text())]
    assert listed[3:] == taken
    assert "number" in json.loads((tmp_path / "after").read_text())
    Journal(tmp_path / "saved").assert_sound()


def test_folder_that_nobody_may_write_to_is_one_sentence(three: Daybook, private_disks: list[str]):
    script = 'mount --bind $D $D; mount -o remount,ro,bind $D; echo \'{"words": "x"}\' | daybook take --json -'
    done = shell(three, private_disks, script)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "NOT SAVED" in done.stdout + done.stderr
    assert len(three.listed()) == 3


def test_new_folder_that_cannot_be_made_is_one_sentence(new_station: Daybook):
    new_station.folder.write_text("a file in the place of the folder")
    assert new_station("list").sentence.startswith("NOT SAVED: the disk refused (it is a file, not a folder)")
    assert new_station.folder.read_text() == "a file in the place of the folder"


def test_folder_whose_disk_is_read_only_from_the_start_is_one_sentence(new_station: Daybook, private_disks: list[str]):
    done = shell(new_station, private_disks, "mkdir $D; mount -t tmpfs -o ro tmpfs $D; daybook list")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("NOT SAVED: the disk refused")


def test_file_of_a_newer_program_is_not_touched(three: Daybook, here: Here, tmp_path: Path):
    calls = tmp_path / "calls"
    calls.write_text('{"words": "x"}')
    file = three.folder / FILE_NAME
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.execute("PRAGMA journal_mode=DELETE")
    before = file.read_bytes()
    for args in (["list"], ["take", "--json", str(calls)], ["show", "A26-1"], ["backup", str(tmp_path / "b")]):
        assert here(*args).sentence.startswith("A newer Daybook wrote")
    assert file.read_bytes() == before


def _random_bytes(file: Path) -> None:
    file.write_bytes(random.Random(1).randbytes(50_000))


def _truncated(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2 + 100)


def _head_alone(file: Path) -> None:
    file.write_bytes(b"SQLite format 3\x00" + b"\x01" * 4_000)


def _zeroed_pages(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    file.write_bytes(content)


@pytest.mark.parametrize("damage", [_random_bytes, _truncated, _head_alone, _zeroed_pages])
def test_damaged_file_is_told_and_not_touched(
    three: Daybook, here: Here, damage: Callable[[Path], None], tmp_path: Path
):
    backup = tmp_path / "good.sqlite"
    assert here("backup", str(backup)).code == 0
    file = three.folder / FILE_NAME
    damage(file)
    before = file.read_bytes()
    calls = tmp_path / "calls"
    calls.write_text('{"words": "x"}')
    for args in (["list", "--json"], ["take", "--json", str(calls)], ["backup", str(tmp_path / "b")]):
        assert "is damaged and was not touched" in here(*args).sentence
    assert file.read_bytes() == before
    assert here("restore", str(backup), "--yes").code == 0
    assert len(here("list", "--json").json) == 3


def test_damaged_page_in_the_middle_never_ends_in_a_traceback(three: Daybook, here: Here, tmp_path: Path):
    content = (three.folder / FILE_NAME).read_bytes()
    calls = tmp_path / "calls"
    calls.write_text('{"words": "x", "caller": "Ivanova", "phone": "8 916 123-45-67", "category": "trapped"}')
    chance = random.Random(3)
    for page in chance.sample(range(1, len(content) // 4096), 30):
        damaged = bytearray(content)
        damaged[page * 4096 : (page + 1) * 4096] = chance.randbytes(4096)
        for left in three.folder.glob(f"{FILE_NAME}-*"):
            left.unlink()
        (three.folder / FILE_NAME).write_bytes(damaged)
        for args in (["list", "--json"], ["take", "--json", str(calls)]):
            done = here(*args)
            assert done.code in (0, 1)
            assert "Traceback" not in done.err
            assert "made a mistake" not in done.err, (page, args)
        assert "is damaged" in here("backup", str(tmp_path / "b")).sentence
