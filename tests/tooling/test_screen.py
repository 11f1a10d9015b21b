"""The invisible screen."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest
from PIL import Image

from tooling.screen import Screen, ScreenFailed

pytestmark = [pytest.mark.skipif(sys.platform != "linux", reason="an X screen"), pytest.mark.timeout(60)]

WINDOW = textwrap.dedent("""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow

    class Line(QLineEdit):
        def keyPressEvent(self, event):
            if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_F10, Qt.Key.Key_Escape):
                print(Qt.Key(event.key()).name, ascii(self.text()), self.window().width(), flush=True)
            else:
                super().keyPressEvent(event)

    app = QApplication([])
    window = QMainWindow()
    window.setWindowTitle("Try")
    line = Line()
    window.setCentralWidget(line)
    window.show()
    line.setFocus()
    app.exec()
""")
WORDS = "Lift 17 stuck - Лифт застрял, ёлка: ЩУКА! 电梯故障，请速来，有人被困在里面 (5+3) <b>"


@pytest.fixture
def screen() -> Iterator[Screen]:
    with Screen() as screen:
        yield screen


@pytest.fixture
def window(screen) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", WINDOW]
    with subprocess.Popen(command, env=screen.environment(), stdout=subprocess.PIPE, text=True) as running:
        yield running
        running.terminate()


def test_keys_reach_a_window_that_fills_the_screen(screen, window, tmp_path):
    screen.wait_for_window("Try")
    screen.type(WORDS)
    screen.keys("F2", "F10", "Escape")
    told = [window.stdout.readline().strip() for _ in range(3)]
    assert told == [f"{key} {WORDS!a} 1366" for key in ("Key_F2", "Key_F10", "Key_Escape")]
    with Image.open(screen.screenshot(tmp_path / "try.png")) as picture:
        assert picture.size == (1366, 768)


def test_a_window_that_never_comes_is_said(screen):
    with pytest.raises(ScreenFailed, match="Nonesuch"):
        screen.wait_for_window("Nonesuch", timeout_s=0.3)


def test_nothing_is_left_running():
    with Screen() as screen:
        started = list(screen._programs)
    assert [running.poll() is None for running in started] == [False, False]
