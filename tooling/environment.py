"""The virtual environment in .venv: made once, brought up to date when a lock file changes."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tooling.system import SetupFailed

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.lock"
WINDOWS = sys.platform == "win32"
SCRIPTS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = SCRIPTS / ("python.exe" if WINDOWS else "python")
STAMP = VENV / "daybook-set-up"


def program(name: str) -> Path:
    """Return the path of a command that lives in the environment."""
    return SCRIPTS / (f"{name}.exe" if WINDOWS else name)


def ensure() -> None:
    """Bring .venv to what the lock file and pyproject.toml say; at once if it is there already.

    Raises SetupFailed if pip cannot.
    """
    if _is_current():
        return
    with only_one():
        if _is_current():  # another set-up has just done it
            return
        _make()
        print("Installing what is pinned in", LOCK.name, flush=True)
        _pip("install", "--require-hashes", "--requirement", str(LOCK))
        _pip("install", "--no-build-isolation", "--no-deps", "--editable", str(ROOT))
        STAMP.write_text(_wanted(), encoding="utf-8")


def _is_current() -> bool:
    return PYTHON.exists() and program("daybook").exists() and STAMP.exists() and STAMP.read_text("utf-8") == _wanted()


def _wanted() -> str:
    """Return what the environment depends on; it cannot be moved, hence its place and its Python."""
    pinned = hashlib.sha256(LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    return f"{_place()}\n{pinned}"


def _place() -> str:
    return f"{VENV} {sys.version_info[:3]}"


def _make() -> None:
    if STAMP.exists() and STAMP.read_text("utf-8").startswith(_place() + "\n") and PYTHON.exists():
        return
    print("Making the virtual environment .venv", flush=True)
    base = str(getattr(sys, "_base_executable", sys.executable))
    if subprocess.run([base, "-m", "venv", "--clear", str(VENV)], check=False).returncode:
        raise SetupFailed("The virtual environment could not be made: see above.")


def _pip(*arguments: str) -> None:
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    command = [str(PYTHON), "-m", "pip", "--quiet", "--quiet", *arguments]
    if subprocess.run(command, check=False, env={**os.environ, **quiet}).returncode:
        raise SetupFailed("The packages could not be installed: see above. Is there a network?")


@contextmanager
def only_one(what: str = "dev") -> Iterator[None]:
    """Hold off a second set-up of the same folder (or another *what*) until the first is done."""
    if WINDOWS:
        yield
        return
    import fcntl

    with (ROOT / f".{what}-lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
