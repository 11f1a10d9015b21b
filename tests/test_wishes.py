"""What only the whole program can do."""

import sys
from pathlib import Path

from desktop.wishes import opening


def test_the_practice_window_is_opened_by_python_or_by_the_packaged_program_itself(monkeypatch):
    assert opening(Path("p")) == [sys.executable, "-m", "desktop", "--data", "p"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert opening(Path("p")) == [sys.executable, "--data", "p"]
