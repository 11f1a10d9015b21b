"""One window a data folder."""

import contextlib
import signal
import socket
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from pathlib import Path

import pytest

from desktop.domain.ringing import Ring, RingEvent, as_line
from desktop.running import address, raise_running
from desktop.single import SingleWindow

posix = pytest.mark.skipif(sys.platform == "win32", reason="sockets of POSIX")


@pytest.fixture(autouse=True)
def runtime_folder(monkeypatch):
    """Give each test a folder for sockets of its own, with a path as short as real ones."""
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


def in_background(call) -> list[bool]:
    """Run *call* beside the event loop; its result appears in the list."""
    results: list[bool] = []
    threading.Thread(target=lambda: results.append(call()), daemon=True).start()
    return results


def test_a_second_start_raises_the_first_window(qtbot, window, tmp_path):
    second = SingleWindow(tmp_path / "data")
    assert not second.claim()
    with qtbot.waitSignal(window.raised):
        took = in_background(lambda: raise_running(tmp_path / "data"))
    qtbot.waitUntil(lambda: took == [True])


def test_a_second_start_learns_that_it_is_the_second(tmp_path):
    program = """
        import sys
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from desktop.single import SingleWindow
        app = QCoreApplication([])
        single = SingleWindow(Path(sys.argv[1]))
        single.raised.connect(app.quit)
        is_other = single.raise_other()
        single.listen()
        print(is_other, flush=True)
        app.exec()
        single.close()
    """
    command = [sys.executable, "-c", textwrap.dedent(program), str(tmp_path / "data")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "False\n"
        assert SingleWindow(tmp_path / "data").raise_other()
        assert first.wait(10) == 0
    third = SingleWindow(tmp_path / "data")
    assert not third.raise_other()
    third.close()


def test_what_rang_while_the_window_was_just_opening_is_told_to_it(qtbot, tmp_path):
    opening, second = SingleWindow(tmp_path / "data"), SingleWindow(tmp_path / "data")
    assert opening.claim()
    heard: list[Ring] = []
    opening.rang.connect(heard.append)
    told = in_background(lambda: second.raise_other(as_line(Ring(RingEvent.RING, "204"))))
    opening.listen()
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.waitUntil(lambda: told == [True])
    assert heard == [Ring(RingEvent.RING, "204")]
    opening.close()


def test_a_window_that_is_just_closing_makes_room(tmp_path):
    closing, second = SingleWindow(tmp_path / "data"), SingleWindow(tmp_path / "data")
    assert closing.claim()
    timer = threading.Timer(0.15, closing._lock.unlock)
    timer.start()
    assert not second.raise_other()
    second.close()


def test_another_data_folder_has_a_window_of_its_own(qtbot, window, tmp_path):
    other = SingleWindow(tmp_path / "other")
    assert other.claim()
    other.close()
    assert not raise_running(tmp_path / "other", timeout_s=0.2)


def test_the_same_folder_by_another_path_is_the_same(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "data")
    assert address(tmp_path / "data") == address(tmp_path / "x" / ".." / "data") == address(tmp_path / "link")


def test_after_closing_another_window_may_start(qtbot, tmp_path):
    for _ in range(3):
        single = SingleWindow(tmp_path / "data")
        assert single.claim()
        single.close()


def test_nobody_is_there(tmp_path):
    started = time.monotonic()
    assert not raise_running(tmp_path / "data")
    assert time.monotonic() - started < 0.5


@posix
@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"\n",
        b"call \n",
        b"drop table\n",
        b"\x00\xff\n",
        b"raise" * 1000,
        b"call " + b"9" * 1_000_000,
        b"CALL 1\n",
        b"call \xe2\x80\xae\n",
    ],
    ids=["silence", "empty", "no number", "nonsense", "binary", "no end", "a million digits", "wrong case", "unseen"],
)
def test_hostile_messages_are_sent_away_and_the_window_lives(qtbot, window, tmp_path, sent):
    heard: list[object] = []
    window.raised.connect(lambda: heard.append("raise"))

    def attack() -> bool:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(5)
            connection.connect(address(tmp_path / "data"))
            try:
                connection.sendall(sent)
                return connection.recv(10) == b""
            except (BrokenPipeError, ConnectionResetError):
                return True

    gone = in_background(attack)
    qtbot.waitUntil(lambda: gone == [True], timeout=6_000)
    assert heard == []
    with qtbot.waitSignal(window.raised):
        took = in_background(lambda: raise_running(tmp_path / "data"))
    qtbot.waitUntil(lambda: took == [True])


@posix
def test_a_line_in_pieces_is_put_together(qtbot, window, tmp_path):
    with socket.socket(socket.AF_UNIX) as connection, qtbot.waitSignal(window.raised):
        connection.connect(address(tmp_path / "data"))
        connection.sendall(b"rai")
        qtbot.wait(20)
        connection.sendall(b"se\n")


@posix
def test_what_comes_after_the_line_is_not_heard(qtbot, window, tmp_path):
    heard: list[str] = []
    window.raised.connect(lambda: heard.append("raise"))
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(address(tmp_path / "data"))
        connection.sendall(b"raise\n")
        qtbot.waitUntil(lambda: heard == ["raise"])
        with contextlib.suppress(BrokenPipeError):
            connection.sendall(b"raise\n")
        qtbot.wait(50)
    assert heard == ["raise"]


@posix
def test_only_this_user_can_reach_the_window(window, tmp_path):
    assert Path(address(tmp_path / "data")).stat().st_mode & 0o077 == 0


@posix
def test_without_a_runtime_folder_a_private_one_is_made(monkeypatch, runtime_folder, tmp_path):
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    monkeypatch.setattr("tempfile.tempdir", str(runtime_folder))
    folder = Path(address(tmp_path / "data")).parent
    assert folder.parent == runtime_folder
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o777)  # somebody else could put a socket there
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Path(address(tmp_path / "data")).parent == tmp_path / ".daybook"


@posix
def test_the_path_of_the_socket_is_never_too_long(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/" + "x" * 90)
    monkeypatch.setattr("tempfile.tempdir", "/tmp/" + "y" * 90)
    assert len(address(tmp_path / "data")) <= 103


@posix
def test_what_a_killed_window_left_is_replaced(qtbot, tmp_path):
    program = """
        import sys
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from desktop.single import SingleWindow
        app = QCoreApplication([])
        single = SingleWindow(Path(sys.argv[1]))
        is_first = single.claim()
        single.listen()
        print(is_first, flush=True)
        app.exec()
    """
    command = [sys.executable, "-c", textwrap.dedent(program), str(tmp_path / "data")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "True\n"
        assert not SingleWindow(tmp_path / "data").claim()
        first.send_signal(signal.SIGKILL)
    assert Path(address(tmp_path / "data")).exists()
    single = SingleWindow(tmp_path / "data")
    assert single.claim()
    single.listen()
    took = in_background(lambda: raise_running(tmp_path / "data"))
    qtbot.waitUntil(lambda: took == [True])
    single.close()


def test_reaching_the_window_needs_no_qt_and_little_time(tmp_path):
    program = (
        "import sys, time; from pathlib import Path; from desktop import running\n"
        "started = time.perf_counter(); running.raise_running(Path(sys.argv[1]))\n"
        "assert time.perf_counter() - started < 0.05\n"
        "assert not any(name.startswith(('PySide6', 'sqlalchemy')) for name in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path)], check=True)
