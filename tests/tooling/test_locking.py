"""The lock files: versions and hashes, and no word of where somebody got them."""

import re

import pytest

from tooling.environment import ROOT
from tooling.locking import FILES

PINNED = re.compile(r"^[a-z0-9._-]+==[0-9][^ ]*( ;.*)? \\$")


@pytest.mark.parametrize("name", FILES)
def test_lock_file_names_no_place(name):
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"(^|\s)(/|[A-Z]:\\|file:)", text)
    assert not re.search(r"\.(org|com|net|io)\b", text)


@pytest.mark.parametrize("name", FILES)
def test_every_line_is_a_version_or_its_hash(name):
    lines = (ROOT / name).read_text("utf-8").splitlines()[1:]
    strange = [line for line in lines if not PINNED.match(line) and not line.startswith("    --hash=sha256:")]
    assert strange == []


def test_what_runs_is_what_is_tested():
    shipped, tested = (set(filter(PINNED.match, (ROOT / name).read_text("utf-8").splitlines())) for name in FILES)
    assert shipped <= tested
