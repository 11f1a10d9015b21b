"""A few real calls go through the real window as five hundred do in the bench."""

import os
from pathlib import Path

import pytest

from tests.bench.city import read_city
from tests.bench.company import ROOT
from tests.bench.kinds import REAL
from tests.bench.real_calls import figures, typed

CALLS = Path(os.environ.get("DAYBOOK_CALLS", ROOT.parent / "shared" / "data")) / REAL
pytestmark = [
    pytest.mark.timeout(180),
    pytest.mark.skipif(not CALLS.exists(), reason="the real calls are not here (DAYBOOK_CALLS)"),
]


def test_real_calls_are_in_the_file_once_with_all_their_words():
    done = typed(read_city(CALLS, typed=12, past=20))
    assert (done.lost(), done.doubled()) == ({}, {})
    assert len(done.written) == 12
    assert all(call.phone == one.phone for call, one in done.pairs())
    assert len(list(figures(done))) == 7
