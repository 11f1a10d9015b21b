"""The real program in a real window on a screen of its own, driven by real keys, read from the file it writes."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop.storage.station_file import FILE_NAME
from tooling.screen import Screen

LONGEST_S = 30.0
_PATIENCE_S = 6.0


class DeskFailed(Exception):
    """The program ended, or did not show in time what was waited for."""


ROOT = Path(__file__).parents[1]


class RunningDesk:
    """The window on the station in *folder*.

    program -- what is started, else the program from the source
    """

    def __init__(
        self,
        screen: Screen,
        folder: Path,
        *,
        language: str = "en",
        text_pt: int = 14,
        theme: str = "light",
        zone: str = "",
        program: Sequence[str] = (sys.executable, "-m", "desktop"),
    ) -> None:
        self.screen, self.folder = screen, folder
        self.pressed = 0
        self._program = list(program)
        self._runtime = tempfile.mkdtemp(prefix="dj")  # short: a socket's name has a limit of about a hundred bytes
        self._environment = {"XDG_RUNTIME_DIR": self._runtime} | ({"TZ": zone} if zone else {})
        self._settings = folder.parent / f"{folder.name}-settings"
        self._settings.mkdir(exist_ok=True)
        said = f'language = "{language}"\ntheme = "{theme}"\ntext_pt = {text_pt}\n'
        (self._settings / "settings.toml").write_text(said, encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Open the window and wait until it can be written in."""
        environment = self.screen.environment() | {"DAYBOOK_SETTINGS": str(self._settings)} | self._environment
        self._process = subprocess.Popen([*self._program, "--data", str(self.folder)], env=environment, cwd=ROOT)
        self.wait(lambda: bool(self.title()), "a window")

    def kill(self) -> None:
        """kill -9."""
        if self._process is not None:
            os.kill(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self.wait(lambda: not self.title(), "the window to go")

    def leave(self) -> None:
        """Close the window by its key and wait until the program has ended."""
        if self._process is not None:
            self.press("alt+F4")
            self._process.wait(timeout=LONGEST_S)
            self._process = None
        self.wait(lambda: not self.title(), "the window to go")

    def command(self, *words: str, given: str | None = None) -> str:
        """Return what the command says about the same file, in the same language. given -- what it reads."""
        environment = self.screen.environment() | {"DAYBOOK_SETTINGS": str(self._settings)} | self._environment
        command = [*self._program, "--data", str(self.folder), *words]
        done = subprocess.run(
            command, check=True, cwd=ROOT, env=environment, capture_output=True, text=True, input=given
        )
        return done.stdout

    def close(self) -> None:
        """End the program as a session that ends does."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self._runtime, ignore_errors=True)

    def press(self, *keys: str) -> None:
        """Press keys by their X names: F2, Return, Up."""
        self.pressed += len(keys)
        self.screen.keys(*keys)

    def type(self, text: str) -> None:
        """Type a text, one key a letter."""
        self.pressed += len(text)
        self.screen.type(text)

    def title(self) -> str:
        """Return the title of the program's window: the page that is shown comes first."""
        return next((title for title in self.screen.titles() if title.endswith("Daybook")), "")

    def wait_for_page(self, name: str) -> None:
        """Wait until the page of that title is shown."""
        self.wait(lambda: self.title().startswith(name), f"the page {name!r}, not {self.title()!r}")

    def opens_last_line(self) -> bool:
        """Try to open the card of the page's last line; return whether there was one.

        A window that has just started holds the keys until somebody is at work: pressed again they would act twice.
        """
        self.press("Up", "Return")
        end = time.monotonic() + _PATIENCE_S
        while time.monotonic() < end and not self.title().startswith("Request"):
            time.sleep(0.05)
        return self.title().startswith("Request")

    def rows(self, sql: str, *values: Any) -> list[Any]:
        """Return what a query finds in the station's file now."""
        connection = sqlite3.connect(f"file:{self.folder / FILE_NAME}?mode=ro", uri=True, timeout=10)
        connection.row_factory = sqlite3.Row
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def wait_for_rows(self, count: int, sql: str, *values: Any) -> list[Any]:
        """Wait until a query finds *count* rows."""
        self.wait(lambda: len(self.rows(sql, *values)) == count, f"{count} rows of {sql} {values}")
        return self.rows(sql, *values)

    def wait(self, is_so: Callable[[], bool], what: str) -> None:
        """Wait until *is_so*; fail after LONGEST_S saying what did not come."""
        end = time.monotonic() + LONGEST_S
        while not is_so():
            if self._process is not None and self._process.poll() is not None and "window to go" not in what:
                raise DeskFailed(f"the program ended ({self._process.returncode}) while waiting for {what}")
            if time.monotonic() > end:
                raise DeskFailed(f"waited {LONGEST_S} s for {what}")
            time.sleep(0.05)

    def picture(self, file: Path) -> None:
        """Keep a picture once the window has stopped changing."""
        self.screen.screenshot(file)
        for _attempt in range(20):
            before = file.read_bytes()
            time.sleep(0.3)
            self.screen.screenshot(file)
            if file.read_bytes() == before:
                return

    def settle(self) -> None:
        """Wait until the window has stopped changing: nobody presses a key about what he does not see yet."""
        with tempfile.TemporaryDirectory(prefix="dj") as folder:
            self.picture(Path(folder) / "seen.png")

    def shot(self, name: str) -> None:
        """Keep a picture where $DAYBOOK_SHOTS says."""
        if folder := os.environ.get("DAYBOOK_SHOTS"):
            Path(folder).mkdir(parents=True, exist_ok=True)
            self.picture(Path(folder) / f"{re.sub(r'[^a-z0-9-]', '-', name.casefold())}.png")
