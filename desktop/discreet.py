"""What may stand in a log: codes, counts, times and places in the program; nobody's words."""

import copy
import errno
import logging
import re
import time
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import Any
from uuid import UUID

from desktop.domain.errors import DaybookError

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_PHONE = re.compile(r"(?<![\w.:-])\+?\(?\d[\d\s().-]{4,}\d(?![\w:-])")
_HARMLESS = (int, float, Enum, UUID, date, timedelta, type(None))
_MOST_FRAMES = 60


class Plain(str):
    """A text that says nothing of anybody: a version, a table's name, a code."""

    __slots__ = ()


class DiscreetFormatter(logging.Formatter):
    """Writes a line without what it must not hold: texts become their length, long runs of digits a sign."""

    default_msec_format = "%s.%03dZ"

    def __init__(self, line: str) -> None:
        super().__init__(line)
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        """Return the line with the trace of its error, if it has one."""
        kept = copy.copy(record)
        kept.exc_text = None
        if isinstance(record.msg, str):
            kept.args = _told(record.args)
            kept.msg = _PHONE.sub("[digits]", record.msg)
        else:
            kept.msg, kept.args = f"<{type(record.msg).__name__}>", None
        return super().format(kept)

    def formatException(self, ei: ExcInfo) -> str:  # noqa: N802 -- logging's name
        """Return where it happened and what it was, without what it said."""
        error = ei[1]
        return "" if error is None else "\n".join(trace(error))


def trace(error: BaseException) -> Iterator[str]:
    """Return the lines of an error and of those behind it: kinds, files and line numbers only."""
    yield from _trace(error, set())


def _trace(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    behind = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if behind is not None and id(behind) not in seen:
        yield from _trace(behind, seen)
        yield "-- which led to"
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            if id(part) not in seen:
                yield from _trace(part, seen)
                yield "-- which is a part of"
    frames = [
        f" at {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
        for frame, line in walk_tb(error.__traceback__)
    ]
    yield what(error)
    yield from frames[-_MOST_FRAMES:]


def what(error: BaseException) -> str:
    """Return the kind of an error, with as much of its reason as holds nobody's words."""
    kind = f"{type(error).__module__}.{type(error).__qualname__}"
    if isinstance(error, DaybookError):
        return f"{kind} with {', '.join(error.facts) or 'no facts'}"
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind} {errno.errorcode.get(error.errno, error.errno)}"
    driver = getattr(error, "orig", error)  # SQLAlchemy keeps the driver's error there
    name = getattr(driver, "sqlite_errorname", None) or getattr(driver, "sqlstate", None)
    return f"{kind} {name}" if isinstance(name, str) else kind


def _place(file: str) -> str:
    """Return a source file without the folders above the program: they name a user."""
    parts = Path(file).parts
    for root in ("site-packages", "desktop"):
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) - (root == "desktop") :])
    return parts[-1] if parts else file


def _told(args: Any) -> Any:
    if isinstance(args, Mapping):
        return {name: _one(value) for name, value in args.items()}
    return tuple(_one(value) for value in args) if args else args


def _one(value: Any) -> Any:
    if isinstance(value, Plain):
        return Plain(_PHONE.sub("[digits]", value))
    if isinstance(value, _HARMLESS):
        return value
    if isinstance(value, BaseException):
        return what(value)
    if isinstance(value, str):
        return f"<{len(value)} characters>"
    return f"<{type(value).__name__}>"
