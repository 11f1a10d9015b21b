"""An acknowledgement comes after the disk has it: kill -9 does not prove that, the system calls do."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.commands.running import Daybook

_SYNC = re.compile(r"\b(?:fdatasync|fsync)\(\d+<(?P<file>[^>]*)>")
_WRITE = re.compile(r"\b(?:pwrite64|write)\(\d+<(?P<file>[^>]*)>, \"(?P<text>(?:\\.|[^\"\\])*)\"")
_ACKNOWLEDGED = re.compile(r"\{\\\"(?:number|entry)\\\"")


@pytest.fixture(scope="module")
def strace() -> list[str]:
    """The beginning of a command line that writes down the system calls."""
    program = shutil.which("strace")
    if program is None:
        pytest.skip("strace is not installed")
    if subprocess.run([program, "-o", "/dev/null", "true"], capture_output=True, check=False).returncode:
        pytest.skip("nothing may be traced here")
    return [program, "-f", "-y", "-s", "80", "-e", "trace=fdatasync,fsync,write,pwrite64"]


def unsynced_at_acknowledgements(trace: str) -> list[set[str]]:
    """Return, for each acknowledgement, which files of the journal held writes that no sync had followed."""
    unsynced: set[str] = set()
    found = []
    synced_since = False
    for line in trace.splitlines():
        if sync := _SYNC.search(line):
            unsynced.discard(sync["file"])
            synced_since = synced_since or "daybook.sqlite" in sync["file"]
        elif write := _WRITE.search(line):
            if re.search(r"daybook\.sqlite(-wal|-journal)?$", write["file"]):
                unsynced.add(write["file"])
            elif _ACKNOWLEDGED.match(write["text"]):
                found.append(set(unsynced) if synced_since else {"nothing was synced"})
                synced_since = False
    return found


def traced(daybook: Daybook, strace: list[str], folder: Path, command: str, lines: list[dict[str, str]]) -> str:
    """Return the system calls of a command that answers *lines*."""
    file = folder / "trace"
    done = daybook.apart(
        command,
        "--json",
        "-",
        stdin="".join(json.dumps(line) + "\n" for line in lines),
        prefix=[*strace, "-o", str(file)],
    )
    assert len(done.answers) == len(lines)
    return file.read_text(encoding="utf-8", errors="replace")


def test_calls_and_acts_are_on_the_disk_before_they_are_acknowledged(
    daybook: Daybook, strace: list[str], tmp_path: Path
):
    calls = [{"words": f"call {count}", "category": "trapped"} for count in range(5)]
    assert unsynced_at_acknowledgements(traced(daybook, strace, tmp_path, "take", calls)) == [set()] * 5
    number = daybook.listed()[0]["number"]
    acts = [{"number": number, "act": act, "to": "Orlov"} for act in ("assign", "accept", "start", "arrive", "close")]
    assert unsynced_at_acknowledgements(traced(daybook, strace, tmp_path, "act", acts)) == [set()] * 5


def test_the_reading_of_traces_sees_an_acknowledgement_that_comes_too_early():
    written = '12 pwrite64(5</d/daybook.sqlite-wal>, "\\7", 4096, 32) = 4096'
    synced = "12 fdatasync(5</d/daybook.sqlite-wal>) = 0"
    told = '12 write(1<pipe:[7]>, "{\\"number\\": \\"A26-00001\\"", 60) = 60'
    assert unsynced_at_acknowledgements(f"{written}\n{synced}\n{told}") == [set()]
    assert unsynced_at_acknowledgements(f"{synced}\n{written}\n{told}") == [{"/d/daybook.sqlite-wal"}]
    assert unsynced_at_acknowledgements(told) == [{"nothing was synced"}]
