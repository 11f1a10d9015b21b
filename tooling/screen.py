"""An invisible screen with a window manager, real keys and pictures: Xvfb, openbox, xdotool, ImageMagick."""

import os
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

RULES = Path(__file__).with_name("openbox.xml")
SETTLE_S = 0.3


class ScreenFailed(Exception):
    """The screen did not start, or did not show in time what was waited for."""


class Screen:
    """A screen of its own, from `with` to the end of the block.

    Starts only programs of its own and ends only these. Programs to be shown
    there are started by the caller with `environment()`.
    """

    def __init__(self, width: int = 1366, height: int = 768) -> None:
        self._size = f"{width}x{height}x24"
        self._programs: list[subprocess.Popen[bytes]] = []
        self._home: tempfile.TemporaryDirectory[str] | None = None
        self._letters: dict[str, str] = {}  # those no key has, and the spare key given to each
        self._spare_keys: list[str] = []
        self.display = ""

    def __enter__(self) -> Self:
        try:
            self._start_server()
            self._start_window_manager()
            self._free_letters()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the window manager, then the screen."""
        for running in reversed(self._programs):
            running.terminate()
            try:
                running.wait(timeout=5)
            except subprocess.TimeoutExpired:
                running.kill()
                running.wait()
        self._programs.clear()
        if self._home:
            self._home.cleanup()
            self._home = None

    def environment(self, **more: str) -> dict[str, str]:
        """Return the environment for a program to be shown on this screen."""
        unwanted = {"WAYLAND_DISPLAY", "XAUTHORITY", "QT_QPA_PLATFORMTHEME", "QT_SCALE_FACTOR"}
        ours = {key: value for key, value in os.environ.items() if key not in unwanted}
        return {**ours, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", **more}

    def keys(self, *names: str, pause_ms: int = 25) -> None:
        """Press keys one after the other, each as xdotool names it: "F2", "Return", "ctrl+z"."""
        self._xdotool("key", "--clearmodifiers", "--delay", str(pause_ms), *names)

    def type(self, text: str, *, pause_ms: int = 15) -> None:
        """Type a text, letter by letter, in any script."""
        piece = ""
        for letter in text:
            if not letter.isascii() and letter not in self._letters and not self._spare_keys:
                self._type_piece(piece, pause_ms)
                piece = ""
                self._free_letters()
            if not letter.isascii() and letter not in self._letters:
                self._letters[letter] = self._spare_keys.pop()
                self._run("xmodmap", "-e", f"keycode {self._letters[letter]} = U{ord(letter):04X} U{ord(letter):04X}")
            piece += letter
        self._type_piece(piece, pause_ms)

    def wait_for_window(self, title_part: str, *, timeout_s: float = 20) -> str:
        """Wait until a visible window has this in its title and the keys go to it; return its X id.

        Raises ScreenFailed when the time is over.
        """
        until = time.monotonic() + timeout_s
        while time.monotonic() < until:
            active = self._ask("getactivewindow")
            if active and title_part in self._ask("getwindowname", active):
                return active
            found = self._ask("search", "--onlyvisible", "--name", title_part).split()
            if found:
                self._ask("windowactivate", "--sync", found[-1])
            time.sleep(0.05)
        raise ScreenFailed(f"no window named *{title_part}* within {timeout_s:g} s; there are: {self.titles()}")

    def titles(self) -> list[str]:
        """Return the titles of the visible windows."""
        found = self._ask("search", "--onlyvisible", "--name", ".").split()
        return sorted({self._ask("getwindowname", window) for window in found} - {""})

    def screenshot(self, path: Path) -> Path:
        """Write a picture of the whole screen as PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        shot = ["import", "-window", "root", "-depth", "8", "-define", "png:exclude-chunks=date,time,tIME", str(path)]
        subprocess.run(shot, env=self.environment(), check=True, timeout=30, capture_output=True)
        return path

    def _type_piece(self, piece: str, pause_ms: int) -> None:
        if piece:
            self._xdotool("type", "--clearmodifiers", "--delay", str(pause_ms), "--", piece)

    def _free_letters(self) -> None:
        """Make every key without a letter spare again.

        WORKAROUND xdotool lends one spare key to each foreign letter in turn, so fast that programs read the next
        letter's key map: letters get lost. We lend each its own key for as long as there are some.
        """
        if self._letters:
            time.sleep(SETTLE_S)  # the last letters may still be on their way
        for key in self._letters.values():
            self._run("xmodmap", "-e", f"keycode {key} =")
        self._letters.clear()
        lines = self._run("xmodmap", "-pke").stdout.splitlines()
        self._spare_keys = [line.split()[1] for line in lines if line.rstrip().endswith("=")]
        if not self._spare_keys:
            raise ScreenFailed("the key map could not be read, or has no spare key")

    def _start_server(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", self._size, "-nolisten", "tcp", "-noreset"]
        self._start([*command, "-dpi", "96"], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as answer:  # Xvfb writes the number once it is ready, or ends
            number = answer.readline().strip()
        if not number:
            raise ScreenFailed("Xvfb did not start")
        self.display = f":{number}"

    def _start_window_manager(self) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="daybook-screen-")
        own = {"HOME": self._home.name, "XDG_CONFIG_HOME": self._home.name, "XDG_CACHE_HOME": self._home.name}
        self._start(["openbox", "--sm-disable", "--config-file", str(RULES)], env=self.environment(**own))
        until = time.monotonic() + 10
        while time.monotonic() < until:
            answer = self._run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").stdout
            if "window id" in answer:
                return
            time.sleep(0.05)
        raise ScreenFailed("openbox did not start")

    def _start(self, command: list[str], *, env: dict[str, str] | None = None, pass_fds: tuple[int, ...] = ()) -> None:
        quiet = subprocess.DEVNULL
        until_we_end = ["setpriv", "--pdeathsig", "TERM"]  # also when we are killed
        self._programs.append(
            subprocess.Popen(
                [*until_we_end, *command], env=env, pass_fds=pass_fds, stdin=quiet, stdout=quiet, stderr=quiet
            )
        )

    def _xdotool(self, *arguments: str) -> None:
        done = self._run("xdotool", *arguments)
        if done.returncode:
            raise ScreenFailed(f"xdotool {' '.join(arguments)}: {done.stderr.strip()}")

    def _ask(self, *arguments: str) -> str:
        """Return what xdotool answers; "" where there is nothing."""
        return self._run("xdotool", *arguments).stdout.strip()

    def _run(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command,
            env=self.environment(),
            check=False,
            capture_output=True,
            text=True,
            timeout=60,
            stdin=subprocess.DEVNULL,
        )
