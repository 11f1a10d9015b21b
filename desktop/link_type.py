"""Links `daybook:…` open this program for this user; and the lines that softphones are told. No Qt is needed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.errors import LinkRefused
from desktop.whole_files import keep_all

SCHEME = "daybook"
_CLASS = rf"Software\Classes\{SCHEME}"
_KEYS = (rf"{_CLASS}\shell\open\command", rf"{_CLASS}\shell\open", rf"{_CLASS}\shell", _CLASS)  # the innermost first
_DESKTOP_FILE = f"{SCHEME}-call.desktop"
_MIME = f"x-scheme-handler/{SCHEME}"
_PATIENCE_S = 10


def register(data: Path | None = None) -> None:
    """Let links open this program, for this user alone: no administrator is needed. data -- a folder of its own.

    Windows: HKCU\\Software\\Classes with an empty "URL Protocol"; else a desktop entry (freedesktop.org).
    Raises LinkRefused.
    """
    try:
        if sys.platform == "win32":
            import winreg

            register_class(winreg, data)
        else:
            _write_entry(data)
    except OSError as error:
        raise LinkRefused(why=error.strerror or str(error)) from error


def unregister() -> None:
    """Let links open this program no longer; what is not registered stays so. Raises LinkRefused."""
    try:
        if sys.platform == "win32":
            import winreg

            unregister_class(winreg)
        else:
            (_applications() / _DESKTOP_FILE).unlink(missing_ok=True)
            _tell_desktop()
    except OSError as error:
        raise LinkRefused(why=error.strerror or str(error)) from error


def is_registered() -> bool:
    """Return whether links open this program, wherever it lay then."""
    if sys.platform == "win32":
        import winreg

        return is_class(winreg)
    return (_applications() / _DESKTOP_FILE).is_file()


def program() -> Sequence[str]:
    """Return how this program is started: the packaged one, the installed command, or Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    command = Path(sys.executable).with_name("daybook.exe" if sys.platform == "win32" else "daybook")
    return [str(command)] if command.is_file() else [sys.executable, "-m", "desktop"]


def softphone_lines(data: Path | None = None) -> Mapping[str, str]:
    """Return what is pasted into each softphone's settings, by its name.

    MicroSIP appends the number; it and 3CX start the program at the event. Source: domain.md, "Telephones".
    """
    start = " ".join(_quoted(part) for part in (*program(), *_folder(data), "call"))
    events = {"cmdIncomingCall": "--ring", "cmdCallAnswer": "--answer", "cmdCallEnd": "--end"}
    return {
        "MicroSIP": "\n".join(f"{key}={start} {event}" for key, event in events.items()),
        "3CX": f'{start} "/N:%CallerDisplayName%" "/C:%CallerNumber%"',
    }


def register_class(registry: Any, data: Path | None = None) -> None:
    """Write the keys by *registry*, the module winreg. Raises OSError."""
    command = " ".join(_quoted(part) for part in (*program(), *_folder(data), "call", "--"))
    with registry.CreateKey(registry.HKEY_CURRENT_USER, _CLASS) as key:
        registry.SetValueEx(key, "", 0, registry.REG_SZ, f"URL:{SCHEME}")
        registry.SetValueEx(key, "URL Protocol", 0, registry.REG_SZ, "")
    with registry.CreateKey(registry.HKEY_CURRENT_USER, _KEYS[0]) as key:
        registry.SetValueEx(key, "", 0, registry.REG_SZ, f'{command} "%1"')


def unregister_class(registry: Any) -> None:
    """Take the keys away again by *registry*. Raises OSError."""
    for path in _KEYS:
        try:
            registry.DeleteKey(registry.HKEY_CURRENT_USER, path)
        except FileNotFoundError:
            continue


def is_class(registry: Any) -> bool:
    """Return whether the class is written."""
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, _KEYS[0]):
            return True
    except FileNotFoundError:
        return False


def _write_entry(data: Path | None) -> None:
    """Write the desktop entry. Source: Desktop Entry Specification, "The Exec key"."""
    folder = _applications()
    folder.mkdir(parents=True, exist_ok=True)
    command = " ".join(_escaped(part) for part in (*program(), *_folder(data), "call", "--"))
    lines = (
        "[Desktop Entry]", "Type=Application", "Name=Daybook", f"Exec={command} %u", "NoDisplay=true",
        "Terminal=false", f"MimeType={_MIME};",
    )  # fmt: skip
    keep_all({folder / _DESKTOP_FILE: ("\n".join(lines) + "\n").encode()})
    _tell_desktop()


def _tell_desktop() -> None:
    """Let the desktop read its entries anew, by those of its tools that are there."""
    folder = _applications()
    for command in (["update-desktop-database", str(folder)], ["gio", "mime", _MIME, _DESKTOP_FILE]):
        is_there = shutil.which(command[0]) is not None
        if is_there and (command[0] != "gio" or (folder / _DESKTOP_FILE).is_file()):
            subprocess.run(command, check=False, capture_output=True, timeout=_PATIENCE_S)


def _applications() -> Path:
    home = os.environ.get("XDG_DATA_HOME", "")
    return (Path(home) if Path(home).is_absolute() else Path.home() / ".local" / "share") / "applications"


def _folder(data: Path | None) -> Sequence[str]:
    return () if data is None else ("--data", str(data.absolute()))


def _quoted(part: str) -> str:
    """Return a part of a command line: with quotes where it may hold blanks."""
    is_plain = part.isascii() and all(sign.isalnum() or sign == "-" for sign in part)
    return part if is_plain else f'"{part}"'


def _escaped(part: str) -> str:
    """Return a part of an Exec line: quoted, with what the specification reserves escaped twice."""
    inner = "".join(f"\\\\{sign}" if sign in '"`$' else "\\\\\\\\" if sign == "\\" else sign for sign in part)
    return f'"{inner}"'.replace("%", "%%")
