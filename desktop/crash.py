"""What happens when the program itself is wrong: it is logged, half-typed calls are kept, the user hears one sentence,
and the desk goes on where that is possible.
"""

import faulthandler
import logging
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.discreet import Plain
from desktop.logs import Logs

Call = Callable[[], None]
_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("desktop.qt")
_QUIET_S = 5.0
_BIGGEST_TRACE_BYTES = 200_000
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashHandler:
    """Catches what nobody caught, on every thread.

    keep_drafts -- saves what is half typed; tell -- shows the one sentence (wording.bugs); both are called on the
    interface thread, at most once in five seconds, and may fail without harm
    deliver -- Relay.deliver: how a crash of another thread gets to the interface thread
    """

    def __init__(self, logs: Logs, *, keep_drafts: Call, tell: Call, deliver: Callable[[Call], None]) -> None:
        self._logs = logs
        self._keep_drafts = keep_drafts
        self._tell = tell
        self._deliver = deliver
        self._told_at = -_QUIET_S
        self._is_handling = False
        self._trace_file: IO[str] | None = None

    def install(self) -> None:
        """Take the place of Python's and Qt's own handlers; native crashes leave a trace beside the log."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(log_qt_message)
        with suppress(OSError):  # no trace file: the log has the rest
            self._trace_file = _opened(self._logs.file.with_suffix(".crash"))
            faulthandler.enable(self._trace_file)

    def uninstall(self) -> None:
        """Give the places back; the last thing a closing program does."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        qInstallMessageHandler(None)
        if self._trace_file is not None:
            faulthandler.disable()
            self._trace_file.close()
            self._trace_file = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.critical("uncaught", exc_info=(kind, error, trace))
        self._logs.flush()
        if threading.current_thread() is threading.main_thread():
            self._care()
        else:
            self._deliver(self._care)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:
            error = args.exc_value or args.exc_type()
            self._on_exception(args.exc_type, error, args.exc_traceback)

    def _care(self) -> None:
        """Keep the drafts and tell the user, unless that has just been done or is itself what failed."""
        if self._is_handling or time.monotonic() - self._told_at < _QUIET_S:
            return
        self._is_handling, self._told_at = True, time.monotonic()
        try:
            for step in (self._keep_drafts, self._tell):
                try:
                    step()
                except Exception:  # noqa: BLE001 -- the last line: what fails here must not fail again
                    _log.critical("while handling a crash", exc_info=True)
        finally:
            self._is_handling = False
            self._logs.flush()


def log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Log what Qt has to say: the part before the second colon, as behind it stands whatever it was about."""
    said = ": ".join((message or "").split(": ")[:2])[:200]
    _qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s", Plain(said.encode("ascii", "replace").decode()))


def _opened(file: Path) -> IO[str]:
    """Open the file for traces of native crashes, begun anew when it has grown."""
    is_big = file.exists() and file.stat().st_size > _BIGGEST_TRACE_BYTES
    return file.open("w" if is_big else "a", encoding="utf-8")
