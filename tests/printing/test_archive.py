"""Issued sheets are found again as they were."""

import os
import subprocess
import sys
from hashlib import sha256

import pytest

from desktop.domain.errors import FileUnwritable
from desktop.printing import archive
from desktop.printing.errors import PaperNotKept

PDF = b"%PDF-1.7 issued"


def test_a_stored_sheet_is_found_by_its_digest(tmp_path):
    (digest,) = archive.store([PDF], tmp_path / "orders")
    assert digest == sha256(PDF).hexdigest()
    assert archive.find(digest, tmp_path / "orders") == PDF


def test_storing_twice_keeps_one_file_and_leaves_nothing_half_written(tmp_path):
    archive.store([PDF], tmp_path)
    archive.store([PDF], tmp_path)
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [f"{sha256(PDF).hexdigest()}.pdf"]


def test_a_changed_or_lost_sheet_is_not_passed_off_as_the_issued_one(tmp_path):
    (digest,) = archive.store([PDF], tmp_path)
    (kept,) = (path for path in tmp_path.rglob("*.pdf"))
    kept.write_bytes(b"%PDF-1.7 forged")
    with pytest.raises(PaperNotKept) as changed:
        archive.find(digest, tmp_path)
    assert changed.value.facts["why"] == "changed"
    assert archive.store([PDF], tmp_path) == [digest]  # stored again, whole
    assert archive.find(digest, tmp_path) == PDF
    kept.unlink()
    with pytest.raises(PaperNotKept):
        archive.find(digest, tmp_path)


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", "0" * 63, "G" * 64])
def test_only_a_digest_names_a_file(tmp_path, digest):
    with pytest.raises(ValueError, match="no digest"):
        archive.find(digest, tmp_path)


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "orders").write_bytes(b"a file, not a folder")
    with pytest.raises(FileUnwritable):
        archive.store([PDF], tmp_path / "orders")


@pytest.mark.skipif(os.name == "nt", reason="Windows syncs its folders itself")
def test_the_sheet_is_on_the_disk_before_it_has_its_name(tmp_path):
    """The order of the calls: data synced, renamed, folder synced."""
    script = f"""
import os, sys
from pathlib import Path
from desktop.printing import archive
sys.addaudithook(lambda event, args: print("rename") if event == "os.rename" else None)
real = os.fsync
os.fsync = lambda handle: (print("folder" if os.path.isdir(f"/proc/self/fd/{{handle}}") else "file"), real(handle))
archive.store([b"sheet"], Path({str(tmp_path)!r}))
"""
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["file", "rename", "folder", "folder"]
