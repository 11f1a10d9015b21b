"""Links daybook:… open the program for this user: in a registry, and in a real folder of desktop entries."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import link_type
from desktop.domain.errors import LinkRefused
from desktop.domain.ringing import Ring, RingEvent, read_ring

on_linux = pytest.mark.skipif(sys.platform == "win32", reason="desktop entries are Linux's")


class FakeRegistry:
    """What the module winreg does, in memory: keys with values, which are removed only when nothing is below them."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    def __init__(self) -> None:
        self.keys: dict[str, dict[str, str]] = {}

    def CreateKey(self, root, path):  # noqa: N802
        parts = path.split("\\")
        for count in range(1, len(parts) + 1):
            self.keys.setdefault("\\".join([root, *parts[:count]]), {})
        return _Opened(f"{root}\\{path}")

    def OpenKey(self, root, path):  # noqa: N802
        if f"{root}\\{path}" not in self.keys:
            raise FileNotFoundError(path)
        return _Opened(f"{root}\\{path}")

    def SetValueEx(self, key, name, _reserved, kind, value):  # noqa: N802
        assert kind == self.REG_SZ
        self.keys[key.path][name] = value

    def DeleteKey(self, root, path):  # noqa: N802
        full = f"{root}\\{path}"
        if full not in self.keys:
            raise FileNotFoundError(path)
        if any(other.startswith(f"{full}\\") for other in self.keys):
            raise PermissionError(path)
        del self.keys[full]


class _Opened:
    def __init__(self, path: str) -> None:
        self.path = path

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return None


@pytest.fixture
def registry() -> FakeRegistry:
    found = FakeRegistry()
    found.CreateKey("HKCU", r"Software\Classes\other\shell")
    return found


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "data home" / "applications"


def test_the_class_is_this_user_s_alone_and_a_url_protocol(registry, monkeypatch):
    monkeypatch.setattr(link_type, "program", lambda: [r"C:\Users\A B\Daybook.exe"])
    link_type.register_class(registry)
    link_type.register_class(registry)
    assert link_type.is_class(registry)
    assert registry.keys[r"HKCU\Software\Classes\daybook"] == {"": "URL:daybook", "URL Protocol": ""}
    command = registry.keys[r"HKCU\Software\Classes\daybook\shell\open\command"][""]
    assert command == r'"C:\Users\A B\Daybook.exe" call -- "%1"'


def test_the_class_goes_and_leaves_others_alone(registry):
    before = set(registry.keys)
    link_type.register_class(registry, Path("desk two"))
    link_type.unregister_class(registry)
    link_type.unregister_class(registry)
    assert set(registry.keys) == before
    assert not link_type.is_class(registry)


@on_linux
def test_the_desktop_entry_names_the_link_and_goes_again(home):
    link_type.register()
    assert link_type.is_registered()
    lines = (home / "daybook-call.desktop").read_text().splitlines()
    assert "MimeType=x-scheme-handler/daybook;" in lines
    link_type.unregister()
    link_type.unregister()
    assert not link_type.is_registered()


@on_linux
@pytest.mark.skipif(shutil.which("gio") is None, reason="the desktop's own tool is not here")
def test_the_desktop_itself_opens_such_links_with_it(home):
    link_type.register()
    asked = ["gio", "mime", "x-scheme-handler/daybook"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True, env={**os.environ, "LANG": "C"}).stdout
    assert "Default application" in said
    assert "daybook-call.desktop" in said


@on_linux
def test_what_the_entry_starts_reads_the_link_and_nothing_else_of_it(home, tmp_path, monkeypatch):
    odd = tmp_path / 'a "desk" $x `y` 100%'
    monkeypatch.setattr(link_type, "program", lambda: ["/opt/day book/daybook"])
    link_type.register(odd)
    entry = (home / "daybook-call.desktop").read_text()
    line = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    unescaped = line.replace("\\\\", "\\")  # the value is a string first, an Exec line then
    quoted = re.findall(r'"((?:\\.|[^"\\])*)"', unescaped)
    started = [re.sub(r"\\(.)", r"\1", part).replace("%%", "%") for part in quoted]
    assert started == ["/opt/day book/daybook", "--data", str(odd), "call", "--"]
    assert line.endswith(" %u")
    assert read_ring([*started[1:], "daybook:204", "--end"]) == Ring(RingEvent.RING, "204")


@on_linux
def test_a_folder_that_cannot_be_written_is_said(home, monkeypatch):
    home.parent.mkdir(parents=True)
    home.write_text("in the way")
    with pytest.raises(LinkRefused):
        link_type.register()


def test_softphones_are_told_lines_that_the_program_reads(monkeypatch):
    monkeypatch.setattr(link_type, "program", lambda: [r"C:\Daybook\Daybook.exe"])
    lines = link_type.softphone_lines()
    assert lines["MicroSIP"].splitlines() == [
        r'cmdIncomingCall="C:\Daybook\Daybook.exe" call --ring',
        r'cmdCallAnswer="C:\Daybook\Daybook.exe" call --answer',
        r'cmdCallEnd="C:\Daybook\Daybook.exe" call --end',
    ]
    assert read_ring(["call", "--answer", "+79161234567"]) == Ring(RingEvent.ANSWER, "+79161234567")
    assert lines["3CX"].endswith('call "/N:%CallerDisplayName%" "/C:%CallerNumber%"')
