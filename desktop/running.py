"""Reaching the window that is already running, by the standard library alone."""

import hashlib
import os
import socket
import stat
import sys
from pathlib import Path

RAISE = "raise"
MOST_BYTES = 512
ACKNOWLEDGED = b"ok\n"
_LONGEST_FOLDER = 64  # the path of a socket has at most 103 bytes on some systems


def address(data_folder: Path) -> str:
    """Return where the window of this user on *data_folder* listens: a socket's path, on Windows a pipe's name."""
    place = os.path.normcase(os.path.realpath(data_folder))
    digest = hashlib.sha256(f"{_user()}\n{place}".encode("utf-8", "surrogateescape")).hexdigest()[:24]
    if sys.platform == "win32":
        return f"daybook-{digest}"
    return str(_own_folder() / f"daybook-{digest}")


def lock_file(data_folder: Path) -> Path:
    """Return the file that the running window holds locked."""
    import tempfile

    return Path(tempfile.gettempdir(), f"{address(data_folder)}.lock")  # beside the socket, whose path is absolute


def raise_running(data_folder: Path, *, message: str = RAISE, timeout_s: float = 2.0) -> bool:
    """Let the running window come to the front, or hear who rings; return whether there is one that does."""
    return tell(data_folder, message, timeout_s=timeout_s)


def tell(data_folder: Path, message: str, *, timeout_s: float) -> bool:
    """Send one line to the running window; return whether there is one that understood it."""
    sent = f"{message}\n".encode(errors="replace")
    if sys.platform == "win32":
        return _through_pipe(address(data_folder), sent, timeout_s)
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(timeout_s)
            connection.connect(address(data_folder))
            connection.sendall(sent)
            return connection.recv(len(ACKNOWLEDGED)) == ACKNOWLEDGED
    except OSError:
        return False


def _through_pipe(name: str, sent: bytes, timeout_s: float) -> bool:
    """Write to a Windows pipe; reading from one has no time limit, so that a thread does it that may be left behind."""
    import threading

    answers: list[bytes] = []

    def talk() -> None:
        try:
            with Path(rf"\\.\pipe\{name}").open("r+b", buffering=0) as pipe:
                pipe.write(sent)
                answers.append(pipe.read(len(ACKNOWLEDGED)) or b"")
        except OSError:
            return

    thread = threading.Thread(target=talk, daemon=True)
    thread.start()
    thread.join(timeout_s)
    return answers == [ACKNOWLEDGED]


def _own_folder() -> Path:
    """Return a folder that only this user can enter: nobody else may listen there, nor put something in our place."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if 0 < len(runtime) <= _LONGEST_FOLDER and _is_ours(Path(runtime)):
        return Path(runtime)
    import tempfile

    folder = Path(tempfile.gettempdir(), f"daybook-{_user()}")
    if len(str(folder)) > _LONGEST_FOLDER:
        folder = Path("/tmp", folder.name)
    folder.mkdir(mode=0o700, exist_ok=True)
    if not _is_ours(folder):
        folder = Path.home() / ".daybook"
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _is_ours(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else _named_user()


def _named_user() -> str:
    import getpass

    return getpass.getuser()
