"""The command: in this process, which is quick, or in one of its own, as somebody types it."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import run

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Ended:
    """What a command left behind: exit code, stdout, stderr."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """All of stdout as one piece of JSON."""
        return json.loads(self.out)

    @property
    def answers(self) -> list[dict[str, Any]]:
        """stdout as JSON Lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def sentence(self) -> str:
        """The one line on stderr of a command that could not do it."""
        assert self.code == 1, (self.code, self.err)
        assert "Traceback" not in self.err, self.err
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        return lines[0]


@dataclass(frozen=True, slots=True)
class Daybook:
    """The command on one station's folder; the desk's user speaks English and sits in Riga."""

    folder: Path
    settings: Path
    more: Mapping[str, str] = field(default_factory=dict)

    def command(self, *args: str | Path, prefix: Sequence[str] = ()) -> list[str]:
        """Return the command line."""
        return [*prefix, sys.executable, "-m", "desktop", "--data", str(self.folder), *map(str, args)]

    @property
    def environment(self) -> dict[str, str]:
        """What the process is told of its user."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "COLUMNS"))}
        own = {"TZ": "Europe/Riga", "LANG": "C.UTF-8", "DAYBOOK_SETTINGS": str(self.settings)}
        return kept | own | {"PYTHONPATH": str(ROOT)} | dict(self.more)

    def __call__(self, *args: str | Path, stdin: str | bytes = b"") -> Ended:
        """Run the command to its end, in this process."""
        streams = [TextIOWrapper(BytesIO(_bytes(stdin))), TextIOWrapper(BytesIO()), TextIOWrapper(BytesIO())]
        _given, out, err = streams
        with pytest.MonkeyPatch.context() as patched:
            for name, value in self.environment.items():
                patched.setenv(name, value)
            time.tzset()
            for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
                patched.setattr(sys, name, stream)
            try:
                code = run(["--data", str(self.folder), *map(str, args)])
            except SystemExit as ended:
                code = ended.code if isinstance(ended.code, int) else 1
            for stream in (out, err):
                stream.flush()
        time.tzset()
        return Ended(code, _text(out), _text(err))

    def apart(self, *args: str | Path, stdin: str | bytes = b"", prefix: Sequence[str] = ()) -> Ended:
        """Run the command to its end, in a process of its own."""
        done = subprocess.run(
            self.command(*args, prefix=prefix),
            input=_bytes(stdin),
            capture_output=True,
            env=self.environment,
            cwd=ROOT,
            timeout=100,
            check=False,
        )
        return Ended(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    def take(self, *calls: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Take calls and return the answers."""
        return self("take", "--json", "-", stdin="".join(json.dumps(call) + "\n" for call in calls)).answers

    def act(self, *acts: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Act and return the answers."""
        return self("act", "--json", "-", stdin="".join(json.dumps(one) + "\n" for one in acts)).answers

    def listed(self, *args: str) -> list[dict[str, Any]]:
        """Return what `list --json` says."""
        found: list[dict[str, Any]] = self("list", "--json", *args).json
        return found


def _bytes(given: str | bytes) -> bytes:
    return given.encode("utf-8") if isinstance(given, str) else given


def _text(written: TextIOWrapper) -> str:
    assert isinstance(written.buffer, BytesIO)
    return written.buffer.getvalue().decode("utf-8")


@dataclass(frozen=True, slots=True)
class Here:
    """The command in this process: quick, for many small questions; what it prints is captured."""

    daybook: Daybook
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *args: str) -> Ended:
        """Run the command to its end."""
        self.capsys.readouterr()
        code = run(["--data", str(self.daybook.folder), *args])
        captured = self.capsys.readouterr()
        return Ended(code, captured.out, captured.err)

    def take(self, *calls: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Take calls from a file and return the answers."""
        file = self.daybook.folder.with_name("calls.jsonl")
        file.write_text("".join(json.dumps(call) + "\n" for call in calls), encoding="utf-8")
        return self("take", "--json", str(file)).answers
