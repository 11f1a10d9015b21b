"""A print system of our own: a CUPS scheduler with one queue to a printer that keeps what it receives.

Nothing of the machine's own print system is touched: own folders, an own socket, an own message bus. The printer of
cups-ipp-utils wants to announce itself and does not start without a message bus, so it gets one.
"""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = ("cupsd", "lpadmin", "ippeveprinter", "dbus-daemon")
QUEUE = "daybook-test"
PATIENCE_S = 60

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>custom</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow own="*"/><allow user="*"/>
<allow receive_sender="*"/></policy></busconfig>
"""

SCHEDULER = """LogLevel debug
Listen {folder}/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""

FILES = """ServerRoot {folder}
RequestRoot {folder}/requests
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
ErrorLog {folder}/error.log
AccessLog {folder}/access.log
PageLog {folder}/page.log
{user}"""


@dataclass(frozen=True)
class PrivateCups:
    """server -- value of CUPS_SERVER for whoever prints; queue -- the printer's name there."""

    folder: Path
    server: str
    queue: str

    def environment(self) -> dict[str, str]:
        return os.environ | {"CUPS_SERVER": self.server, "QT_QPA_PLATFORM": "offscreen"}

    def arrived(self, count: int = 1) -> list[Path]:
        """Wait until the printer has *count* whole documents, and return them in order."""
        spool = self.folder / "spool"
        sizes: dict[Path, int] = {}

        def is_complete() -> bool:
            before = dict(sizes)
            sizes.update({path: path.stat().st_size for path in spool.glob("*.pdf")})
            return len(sizes) >= count and sizes == before and all(_is_whole(path) for path in sizes)

        _wait(is_complete, f"{count} documents in {spool}", self.folder)
        return sorted(sizes, key=lambda path: int(path.name.split("-")[0]))


@contextmanager
def private_cups() -> Iterator[PrivateCups]:
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="cups-"))  # short: a socket's path has at most 107 bytes
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o755)  # filters run as another user when the scheduler runs as root
        for name in ("requests", "cache", "state", "tmp", "spool"):
            (folder / name).mkdir()
        user = "" if os.geteuid() == 0 else f"User {os.environ.get('USER', 'nobody')}\n"
        for name, content in (("bus.conf", BUS), ("cupsd.conf", SCHEDULER), ("cups-files.conf", FILES)):
            (folder / name).write_text(content.format(folder=folder, user=user))

        def start(*command: str, **environment: str) -> None:
            stack.enter_context(_running(command, folder, environment))

        port = _free_port()
        cups = PrivateCups(folder, str(folder / "cups.sock"), QUEUE)
        start("dbus-daemon", "--nofork", f"--config-file={folder}/bus.conf")
        _wait((folder / "bus").exists, "message bus", folder)
        start(
            *("ippeveprinter", "-p", str(port), "-n", "localhost", "-r", "off", "-f", "application/pdf"),
            *("-d", str(folder / "spool"), "-k", "-s", "1000,1000", "Daybook test"),
            DBUS_SYSTEM_BUS_ADDRESS=f"unix:path={folder}/bus",
        )
        _wait(lambda: _answers(port), "printer", folder)
        start("cupsd", "-f", "-c", f"{folder}/cupsd.conf", "-s", f"{folder}/cups-files.conf")
        _wait(Path(cups.server).exists, "scheduler", folder)
        add = ["lpadmin", "-p", QUEUE, "-E", "-v", f"ipp://localhost:{port}/ipp/print", "-m", "everywhere"]
        _call(add, cups)
        _wait((folder / "ppd" / f"{QUEUE}.ppd").exists, "queue", folder)
        _call(["lpadmin", "-p", QUEUE, "-P", str(_face_down(folder))], cups)
        yield cups


@contextmanager
def _running(command: tuple[str, ...], folder: Path, environment: dict[str, str]) -> Iterator[None]:
    log = folder / f"{command[0]}.log"
    search = os.environ["PATH"] + ":/usr/sbin:/sbin"
    program = shutil.which(command[0], path=search)
    assert program, f"{command[0]} is not installed"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [program, *command[1:]], stdout=output, stderr=output, env=os.environ | {"PATH": search} | environment
        )
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _call(command: list[str], cups: PrivateCups) -> None:
    subprocess.run(command, check=True, timeout=PATIENCE_S, env=cups.environment(), capture_output=True)


def _face_down(folder: Path) -> Path:
    """The queue's description with a tray that is face down; with the other CUPS sends the last page first."""
    changed = folder / "face-down.ppd"
    changed.write_text((folder / "ppd" / f"{QUEUE}.ppd").read_text().replace("Reverse", "Normal"))
    return changed


def _wait(is_done: Callable[[], bool], what: str, folder: Path) -> None:
    end = time.monotonic() + PATIENCE_S
    while not is_done():
        if time.monotonic() > end:
            logs = "\n".join(f"{log.name}: {log.read_text(errors='replace')[-3000:]}" for log in folder.glob("*.log"))
            raise TimeoutError(f"{what} did not come within {PATIENCE_S} s\n{logs}")
        time.sleep(0.1)


def _is_whole(path: Path) -> bool:
    return b"%%EOF" in path.read_bytes()[-1024:]


def _free_port() -> int:
    with socket.create_server(("localhost", 0)) as taken:
        return int(taken.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port), timeout=1).close()
    except OSError:
        return False
    return True
