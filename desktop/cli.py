"""The command `daybook`: reads the command line, does one thing, says one sentence when it cannot."""

import argparse
import contextlib
import gc
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from desktop.commands.said import Said
from desktop.domain.errors import DaybookError, FileUnwritable

COMMANDS: Mapping[str, str] = {
    "call": "tell the running window who rings: a number or a URI, --ring, --answer, --end",
    "take": "register calls: JSON Lines in, one answer out for each",
    "act": "do something to a request: assign, accept, close …",
    "understand": "say what intake reads in a line, and why",
    "list": "list requests",
    "calls": "list the calls of a day: answered, missed, what became of each",
    "show": "show one request with its entries",
    "import": "take in requests from another system's file",
    "export": "write a list, or everything, to files for others",
    "print": "print orders, a page of the book or what is open, as PDF",
    "sign": "sign a day of the book",
    "demo": "fill an empty folder with a practice company",
    "backup": "copy the station's file to a safe place",
    "restore": "put a backup in the place of the station's file",
    "connect": "make this station one of a server's",
    "sync": "send what waits to the server and take in what is new",
    "server": "make, upgrade and check the shared server, and say who may use it",
    "self-test": "try out on a station of its own that all parts work here",
}
"""The subcommands in the order of the help. Modules of the same name in desktop.commands do them."""

_MODULES = {"import": "bring_in", "export": "take_out"}  # a word of Python, and its opposite
_REFUSED = 1
_log = logging.getLogger("desktop.cli")
logging.getLogger("desktop").addHandler(logging.NullHandler())  # what no log takes does not land on the terminal


def run(argv: Sequence[str]) -> int:
    """Do what *argv* asks and return the exit code. Usage errors leave through SystemExit(2), as argparse does."""
    _have_streams()
    _speak_utf8()
    options = parser(argv).parse_args(argv)
    try:
        code = _open_window(options) if options.command is None else _command(options.command).run(options)
        sys.stdout.flush()
        return int(code)
    except Said as told:
        return _refused(str(told))
    except DaybookError as error:
        return _refused(_explained(error))
    except KeyboardInterrupt:
        return _refused(_sentence("stopped"))
    except BrokenPipeError:
        return _nobody_reads()
    except OSError as error:
        return _disk_refused(error)
    except Exception:  # noqa: BLE001 -- the boundary of the command: a bug is logged, the user gets one sentence
        _log_bug(options)
        return _refused(_sentence("bug"))


def parser(argv: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser; only subcommands that occur in *argv* are loaded, the others are just named in the help."""
    everywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_data_and_person(everywhere)
    whole = argparse.ArgumentParser(prog="daybook", description="The call journal of a service company.")
    _add_data_and_person(whole)
    whole.add_argument("--json", action="store_true", help="print JSON and nothing else on stdout")
    whole.add_argument("--ringing", default="", help=argparse.SUPPRESS)  # how `daybook call` opens the window
    whole.set_defaults(data=None, person=None)
    subs = whole.add_subparsers(dest="command", metavar="SUBCOMMAND")
    for name, does in COMMANDS.items():
        sub = subs.add_parser(name, help=does, description=does, parents=[everywhere])
        if name in argv:
            module = _command(name)
            if not getattr(module, "JSON_NAMES_THE_INPUT", False):
                sub.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print JSON only")
            module.add_arguments(sub)
    return whole


def _add_data_and_person(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder of the station's file; made if absent")
    parser.add_argument("--as", dest="person", metavar="PERSON", help="whose act it is; else who is on duty")


def _command(name: str) -> Any:
    return import_module(f"desktop.commands.{_MODULES.get(name, name.replace('-', '_'))}")


def _open_window(options: argparse.Namespace) -> int:
    gc.disable()  # a start makes no garbage, and looking for it is a sixth of the imports; then the Sweeper takes over
    from desktop.app import run as run_window

    return run_window(options)


def _have_streams() -> None:
    """Let what is written go nowhere where there is no stdout: of a program with a window on Windows, of a daemon."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 -- until the process ends


def _speak_utf8() -> None:
    """Let every character pass, also on a console of another code page and for file names that are no text."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _log_bug(options: argparse.Namespace) -> None:
    """Write what failed into the command's log, beside the station's file."""
    from desktop.discreet import Plain
    from desktop.folders import data_folder
    from desktop.logs import open_logs

    logs = open_logs((options.data or data_folder()) / "logs", process="command")
    _log.critical("the command %s failed", Plain(options.command), exc_info=True)
    logs.close()


def _explained(error: DaybookError) -> str:
    from desktop.commands.speaking import explained

    return explained(error)


def _sentence(key: str) -> str:
    from desktop.commands.speaking import say

    return say(key)


def _refused(sentence: str) -> int:
    with contextlib.suppress(OSError):
        sys.stdout.flush()
    with contextlib.suppress(OSError):
        print(sentence, file=sys.stderr, flush=True)
    return _REFUSED


def _disk_refused(error: OSError) -> int:
    """Say what the operating system refused: a full disk under our output, a file that vanished."""
    sentence = _explained(FileUnwritable(file=str(error.filename or "stdout"), why=error.strerror or str(error)))
    _nobody_reads()
    return _refused(sentence)


def _nobody_reads() -> int:
    """Our output goes nowhere any more: end quietly, also when Python flushes at its exit."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _REFUSED
