"""The packaged program: PyInstaller makes dist/daybook on this system from packaging/program."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tooling.environment import PYTHON, ROOT, WINDOWS, only_one

SPEC = ROOT / "packaging" / "program" / "daybook.spec"
DIST = ROOT / "dist" / "daybook"
PROGRAM = DIST / ("daybook.exe" if WINDOWS else "daybook")
COMMAND = DIST / ("daybook-cli.exe" if WINDOWS else "daybook")
_ICON = ROOT / "build" / "daybook.ico"
_STAMP = ROOT / "build" / "packaged"
_THE_SAME = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}
"""What makes two builds of the same text alike: the order of sets in compiled modules, and the time noted in files."""


class PackagingFailed(Exception):
    """PyInstaller did not make the program; what it said is on the screen."""


def package(arguments: Sequence[str]) -> int:
    """Make the program, say how large it is, and try it out: its self-test, a call in its window, its start."""
    try:
        took = build(is_forced="--anew" in arguments)
    except PackagingFailed as problem:
        print(problem, file=sys.stderr)
        return 1
    size = sum(file.stat().st_size for file in DIST.rglob("*") if file.is_file() and not file.is_symlink())
    print(
        f"{DIST.relative_to(ROOT)}: {size / 1e6:.0f} MB" + (f", made in {took:.0f} s" if took else ", as it was"),
        flush=True,
    )
    tried = subprocess.run([str(PYTHON), "-m", "pytest", "-q", "tests/tooling/test_packaged.py"], cwd=ROOT, check=False)
    if tried.returncode or WINDOWS:
        return tried.returncode
    return subprocess.run([str(PYTHON), "-m", "tooling.packaged_start"], cwd=ROOT, check=False).returncode


def build(*, is_forced: bool = False) -> float:
    """Make the program unless it is there as it would be made; return the seconds that took. Raises PackagingFailed."""
    with only_one("package"):
        wanted = _wanted()
        if not is_forced and PROGRAM.exists() and _STAMP.exists() and _STAMP.read_text("utf-8") == wanted:
            return 0.0
        _STAMP.unlink(missing_ok=True)
        shutil.rmtree(DIST, ignore_errors=True)
        started = time.monotonic()
        _ICON.parent.mkdir(exist_ok=True)
        if WINDOWS:
            subprocess.run([str(PYTHON), "-m", "tooling.windows_icon", str(_ICON)], cwd=ROOT, check=True)
        command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
        places = ["--distpath", str(DIST.parent), "--workpath", str(ROOT / "build" / "package")]
        done = subprocess.run([*command, *places, str(SPEC)], cwd=ROOT, env={**os.environ, **_THE_SAME}, check=False)
        if done.returncode or not PROGRAM.exists():
            raise PackagingFailed("The program could not be packaged: see above.")
        _strip()
        shutil.copy(ROOT / "LICENSE", DIST)
        if _wanted() == wanted:  # nobody wrote on meanwhile
            _STAMP.write_text(wanted, encoding="utf-8")
        return time.monotonic() - started


def _strip() -> None:
    """Leave the names for debuggers out of the two largest libraries; others were patched and are left alone."""
    if sys.platform == "linux" and shutil.which("strip"):
        for pattern in ("_internal/libpython3*.so*", "_internal/typst/*.so"):
            for library in DIST.glob(pattern):
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=False)


def _wanted() -> str:
    """Return what the packaged program depends on: our text, the recipe, the pinned packages, this Python."""
    digest = hashlib.sha256(f"{sys.version_info[:3]} {sys.platform}".encode())
    for file in _inputs():
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()


def _inputs() -> Iterator[Path]:
    for folder in (ROOT / "desktop", SPEC.parent):
        yield from (file for file in sorted(folder.rglob("*")) if file.is_file() and file.suffix != ".pyc")
    yield from (ROOT / "requirements-dev.lock", ROOT / "pyproject.toml")
