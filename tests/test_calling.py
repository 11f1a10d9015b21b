"""`daybook call`: the running window hears who rings, and the softphone is not kept waiting."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from desktop import calling
from desktop.domain.ringing import Ring, RingEvent
from desktop.single import SingleWindow

SLOW = ("PySide6", "sqlalchemy", "argparse", "dataclasses", "phonenumbers", "desktop.cli", "desktop.settings")


@pytest.fixture(autouse=True)
def runtime_folder(monkeypatch):
    with tempfile.TemporaryDirectory(prefix="daybook-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def window(qtbot, tmp_path):
    single = SingleWindow(tmp_path / "data")
    assert single.claim()
    single.listen()
    yield single
    single.close()


def test_the_running_window_hears_who_rings(qtbot, window, tmp_path):
    heard: list[Ring] = []
    window.rang.connect(heard.append)
    command = [
        sys.executable,
        "-m",
        "desktop",
        "call",
        "--data",
        str(tmp_path / "data"),
        "tel:+79161234567",
        "--answer",
    ]
    with subprocess.Popen(command) as caller:
        qtbot.waitUntil(lambda: bool(heard))
        assert caller.wait(10) == 0
    assert heard == [Ring(RingEvent.ANSWER, "+79161234567")]


def test_the_end_of_a_call_opens_no_window(monkeypatch, tmp_path):
    monkeypatch.setattr(subprocess, "Popen", lambda *_: pytest.fail("a window was opened"))
    assert calling.call(["call", "--data", str(tmp_path), "204", "--end"]) == 0


def test_without_a_window_the_ringing_one_is_opened(tmp_path, monkeypatch):
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda command, **_: started.append(command))
    assert calling.call(["+79161234567", "--data", str(tmp_path)]) == 0
    assert started == [
        [sys.executable, "-m", "desktop", "--data", str(tmp_path), "--ringing", "ring\t+79161234567\t"]
    ]  # fmt: skip


def test_who_cannot_be_read_is_said_in_a_sentence(capsys, tmp_path):
    assert calling.call(["call", "--data", str(tmp_path), "Ivanov"]) == 1
    assert "Ivanov" in capsys.readouterr().err


def test_the_softphone_waits_for_nothing_that_is_not_needed(tmp_path):
    program = (
        "import sys; from desktop.__main__ import main;"
        f"sys.argv = ['daybook', '+79161234567', '--end']; main(); print(sorted(set({SLOW!r}) & set(sys.modules)))"
    )
    nowhere = {**os.environ, "DAYBOOK_SETTINGS": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    said = subprocess.run([sys.executable, "-c", program], env=nowhere, capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
