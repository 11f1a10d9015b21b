"""A file is there whole, as it was or as it is now; never half."""

import stat
from pathlib import Path

import pytest

from desktop.domain.errors import FileUnwritable
from desktop.whole_files import keep_all, whole_bytes, whole_file, whole_path


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def fail_halfway(file: Path) -> None:
    with whole_bytes(file) as stream:
        stream.write(b"ha")
        raise ZeroDivisionError


def test_what_is_written_takes_the_place_of_the_old_file(tmp_path):
    file = tmp_path / "day.csv"
    for said in ("old", "né\r\n日\n"):
        with whole_file(file) as stream:
            stream.write(said)
            assert file.exists() is (said != "old")
    assert file.read_bytes() == "né\r\n日\n".encode()
    assert names(tmp_path) == ["day.csv"]


def test_what_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path):
    file = tmp_path / "day.pdf"
    file.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        fail_halfway(file)
    assert (names(tmp_path), file.read_bytes()) == (["day.pdf"], b"old")


@pytest.mark.parametrize("name", ["missing/day.pdf", "a\x00b", "folder", "x" * 300], ids=ascii)
def test_what_cannot_be_written_is_said_before_anything_is_done(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(FileUnwritable) as refused, whole_path(tmp_path / name):
        pytest.fail("there is nowhere to write")
    assert refused.value.facts["file"] == str(tmp_path / name)
    assert names(tmp_path) == ["folder"]


def test_only_the_owner_may_read_what_is_private(tmp_path):
    with whole_path(tmp_path / "backup", is_private=True) as unfinished:
        unfinished.write_bytes(b"all of it")
    assert stat.S_IMODE((tmp_path / "backup").stat().st_mode) & 0o077 == 0


def test_many_files_are_kept_at_once_in_folders_that_are_made(tmp_path):
    contents = {tmp_path / "papers" / f"{place % 3}" / f"{place}.pdf": bytes([place]) for place in range(9)}
    keep_all(contents)
    assert {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()} == contents


def test_of_many_files_nothing_unfinished_stays_where_one_cannot_be_written(tmp_path):
    (tmp_path / "b").write_bytes(b"a file, not a folder")
    with pytest.raises(FileUnwritable):
        keep_all({tmp_path / "a" / "1": b"1", tmp_path / "b" / "2": b"2"})
    assert names(tmp_path / "a") == []
