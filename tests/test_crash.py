"""When the program is wrong: logged, drafts kept, one sentence, and on."""

import logging
import os
import signal
import subprocess
import sys
import textwrap
import threading

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType

from desktop.crash import CrashHandler, log_qt_message
from desktop.logs import open_logs

NAME, PHONE = "Galina Petrova", "+7 916 123-45-67"


class Desk:
    """What the handler calls; counts."""

    def __init__(self) -> None:
        self.steps: list[str] = []
        self.handed_over: list[object] = []

    def keep(self) -> None:
        self.steps.append("kept")

    def tell(self) -> None:
        self.steps.append("told")


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def logs(tmp_path):
    opened = open_logs(tmp_path, process="window")
    yield opened
    opened.close()


@pytest.fixture
def handler(desk, logs):
    return CrashHandler(logs, keep_drafts=desk.keep, tell=desk.tell, deliver=desk.handed_over.append)


def crash(handler: CrashHandler, error: BaseException) -> None:
    """Do what Python does with an error that nobody caught."""
    try:
        raise error
    except type(error):
        kind, value, trace = sys.exc_info()
        assert kind is not None
        assert value is not None
        handler._on_exception(kind, value, trace)


def test_the_drafts_are_kept_before_the_user_is_told(handler, desk, logs):
    crash(handler, ValueError(NAME))
    assert desk.steps == ["kept", "told"]
    found = logs.file.read_text(encoding="utf-8")
    assert "CRITICAL" in found
    assert "ValueError" in found
    assert NAME not in found


def test_a_bug_that_comes_with_every_repaint_is_told_once(handler, desk, logs):
    for _ in range(50):
        crash(handler, ValueError("x"))
    assert desk.steps == ["kept", "told"]
    assert logs.file.read_text(encoding="utf-8").count("CRITICAL") == 50


def test_the_user_is_told_even_when_the_drafts_cannot_be_kept(desk, logs):
    def full() -> None:
        raise OSError(28, PHONE)

    handler = CrashHandler(logs, keep_drafts=full, tell=desk.tell, deliver=desk.handed_over.append)
    crash(handler, ValueError("x"))
    assert desk.steps == ["told"]
    found = logs.file.read_text(encoding="utf-8")
    assert "while handling a crash" in found
    assert "ENOSPC" in found
    assert "916" not in found


def test_telling_that_fails_does_not_turn_in_a_circle(desk, logs):
    def tell() -> None:
        crash(unlucky, ValueError("again"))
        raise ValueError("and again")

    unlucky = CrashHandler(logs, keep_drafts=desk.keep, tell=tell, deliver=desk.handed_over.append)
    crash(unlucky, ValueError("x"))
    assert desk.steps == ["kept"]


def test_a_crash_on_another_thread_is_told_on_the_interface_thread(handler, desk):
    thread = threading.Thread(target=crash, args=(handler, ValueError("x")))
    thread.start()
    thread.join()
    assert desk.steps == []
    (care,) = desk.handed_over
    care()
    assert desk.steps == ["kept", "told"]


def test_interrupting_from_the_keyboard_is_no_crash(handler, desk, capsys):
    crash(handler, KeyboardInterrupt())
    assert desk.steps == []


@pytest.mark.parametrize(
    ("message", "logged"),
    [
        ("QString::arg: Argument missing: Галина Петрова, 7", "QString::arg: Argument missing"),
        ("QObject::connect: No such slot Page::save()", "QObject::connect: No such slot Page::save()"),
        ("called from +7 916 123-45-67", "called from [digits]"),
        (None, ""),
    ],
)
def test_what_qt_says_is_logged_without_what_it_was_about(logs, message, logged):
    log_qt_message(QtMsgType.QtWarningMsg, QMessageLogContext(), message)
    logs.flush()
    assert f"WARNING {os.getpid()} desktop.qt: {logged}\n" in logs.file.read_text(encoding="utf-8")


PROGRAM = """
    import faulthandler, logging, os, sys, threading
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication, QTimer, qWarning
    from desktop.crash import CrashHandler
    from desktop.logs import open_logs
    from desktop.relay import Relay

    app = QCoreApplication([])
    relay, logs = Relay(), open_logs(Path(sys.argv[1]), process="window")
    handler = CrashHandler(
        logs, keep_drafts=lambda: print("kept", flush=True), tell=lambda: print("told", flush=True),
        deliver=relay.deliver,
    )
    handler.install()

    def fail():
        raise ValueError("Galina Petrova")

    {what}
    QTimer.singleShot(300, app.quit)
    app.exec()
    print("went on", flush=True)
    handler.uninstall()
    logs.close()
"""


def run(what: str, folder) -> subprocess.CompletedProcess[str]:
    program = textwrap.dedent(PROGRAM).replace("{what}", what)
    return subprocess.run(
        [sys.executable, "-c", program, str(folder)], check=False, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize(
    "what",
    ["QTimer.singleShot(0, fail)", "threading.Thread(target=fail).start()", "relay.deliver(fail)"],
    ids=["in a slot", "on a thread", "on a lane"],
)
def test_the_program_goes_on_after_a_bug(tmp_path, what):
    done = run(what, tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n") == ["kept", "told", "went on", ""]
    found = (tmp_path / "daybook-window.log").read_text(encoding="utf-8")
    assert "ValueError" in found
    assert "Petrova" not in found + done.stderr


def test_warnings_of_qt_are_logged(tmp_path):
    done = run('qWarning("something is odd")', tmp_path)
    assert done.returncode == 0
    assert "desktop.qt: something is odd" in (tmp_path / "daybook-window.log").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="a signal of POSIX")
def test_a_native_crash_leaves_a_trace(tmp_path):
    done = run("QTimer.singleShot(0, faulthandler._sigsegv)", tmp_path)
    assert done.returncode == -signal.SIGSEGV
    assert "Segmentation fault" in (tmp_path / "daybook-window.crash").read_text(encoding="utf-8")


def test_the_crash_handler_itself_needs_no_log_folder(desk, tmp_path):
    (tmp_path / "file").touch()
    logs = open_logs(tmp_path / "file", process="window")
    handler = CrashHandler(logs, keep_drafts=desk.keep, tell=desk.tell, deliver=desk.handed_over.append)
    handler.install()
    handler.uninstall()
    logs.close()
    assert logging.getLogger().handlers is not None
