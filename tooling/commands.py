"""The commands of dev.py. Only the standard library is there when this starts."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

from tooling import environment, locking, packaging, shared_pictures, system, translations
from tooling.environment import PYTHON, ROOT, program

USAGE = """usage: python3 dev.py COMMAND

  run            open the program (without a screen: take the tour, pictures and PDFs in out/)
  test [ARGS]    format, lint, types, layers, then all tests (ARGS go to pytest)
  check          only the static part of test
  bench [ARGS]   measure speed, each figure beside its bare baseline
  shots          take the pictures of the guide anew
  package        make the program that needs no Python (dist/daybook) and try it out; --anew: also if it is there
  translate      collect the texts and compile the translations; --check: only tell what is missing
  lock           choose the newest allowed versions and pin them

Every command sets up what it needs first."""

CONCISE = ("--output-format", "concise", ".")


def main(arguments: Sequence[str]) -> int:
    """Set up, run the command named first and return its exit code."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        print(USAGE)
        return 0 if arguments and arguments[0] in {"-h", "--help", "help"} else 2
    os.chdir(ROOT)
    try:
        system.ensure_packages()
        environment.ensure()
        translations.compile_outdated()
        return command(list(arguments[1:]))
    except system.SetupFailed as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run_program(arguments: list[str]) -> int:
    if sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return _call(program("daybook"), *arguments)
    print("There is no screen here: taking the tour in an invisible one. Pictures and PDFs go to out/.", flush=True)
    return _call(PYTHON, "-m", "tooling.tour", "--to", "out", *arguments)


def _test(arguments: list[str]) -> int:
    workers = (os.cpu_count() or 2) + 1  # one more than processors: tests also wait, for windows and for the disk
    return _check([]) or _step("tests", PYTHON, "-m", "pytest", "-n", str(workers), *arguments)


def _check(_: list[str]) -> int:
    """Run every static check, also after one has failed."""
    codes = [
        _step("format", program("ruff"), "format", "--check", *CONCISE, hint="(.venv/bin/ruff format puts it right)"),
        _step("lint", program("ruff"), "check", *CONCISE),
        _step("types", program("mypy")),
        _step("layers", program("lint-imports"), "--no-logo", "--no-cache"),
    ]
    return max(codes)


def _bench(arguments: list[str]) -> int:
    return _call(PYTHON, "-m", "tests.bench", *arguments)


def _shots(arguments: list[str]) -> int:
    code = _call(PYTHON, "-m", "tooling.tour", "--shots", "docs/pictures", *arguments)
    return code or shared_pictures.take(ROOT / "docs" / "pictures")


def _step(name: str, *command: object, hint: str = "") -> int:
    """Run one check and print a line about it."""
    started = time.monotonic()
    print(f"-- {name}", flush=True)
    code = _call(*command)
    outcome = "passed" if code == 0 else f"FAILED ({code}) {hint}".rstrip()
    print(f"-- {name} {outcome}, {time.monotonic() - started:.1f} s", flush=True)
    return code


def _call(*command: object) -> int:
    return subprocess.run([str(part) for part in command], check=False).returncode


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": _run_program,
    "test": _test,
    "check": _check,
    "bench": _bench,
    "shots": _shots,
    "package": packaging.package,
    "translate": translations.translate,
    "lock": locking.lock,
}
