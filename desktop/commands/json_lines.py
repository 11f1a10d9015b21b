"""JSON Lines in, one answer out for each: a bad line is answered and the rest goes on."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from desktop.commands.errand import Errand, tell_json
from desktop.domain.errors import DaybookError, FileUnreadable, LineUnreadable

STDIN = "-"
Object = Mapping[str, Any]


def answer_lines(errand: Errand, source: str, answer: Callable[[Object], Object]) -> int:
    """Answer each line of *source* (a file, or `-`) by one flushed line of JSON; return the exit code.

    answer -- does what the object says and returns what is told; what it raises as DaybookError becomes
              {"error": sentence, "line_no": n}, n from 1. Blank lines are passed over.
    Raises FileUnreadable.
    """
    refused = 0
    with _opened(source) as stream:
        for line_no, line in _numbered(stream, source):
            if not line.strip():
                continue
            try:
                told = answer(_object(line))
            except DaybookError as error:
                refused += 1
                told = {"error": errand.explained(error), "line_no": line_no}
            tell_json(told)
    if refused:
        from desktop.commands.speaking import say

        print(say("lines refused", refused), file=sys.stderr)
    return 1 if refused else 0


@contextmanager
def _opened(source: str) -> Iterator[BinaryIO]:
    if source == STDIN:
        yield sys.stdin.buffer
        return
    with ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(source).open("rb"))
        except (OSError, ValueError) as error:
            raise FileUnreadable(file=source, why=getattr(error, "strerror", None) or str(error)) from error
        yield stream


def _numbered(stream: BinaryIO, source: str) -> Iterator[tuple[int, bytes]]:
    """Give the lines as they come: a pipe is answered line by line, never at its end."""
    number = 0
    while True:
        try:
            line = stream.readline()
        except OSError as error:
            raise FileUnreadable(file=source, why=error.strerror or str(error)) from error
        if not line:
            return
        number += 1
        yield number, line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line


def _object(line: bytes) -> Object:
    try:
        found = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise LineUnreadable(why=str(error)) from error
    except (ValueError, RecursionError) as error:
        raise LineUnreadable(why="not JSON") from error
    if not isinstance(found, dict):
        raise LineUnreadable(why="no object")
    return found
