"""A PostgreSQL server for tests: Debian's programs, a folder and a socket of its own, no service of the machine.

As a program it keeps one server for as long as another process lives, also when that is killed:
`python -m tooling.postgres FOLDER PID` writes FOLDER/ready when the server answers.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
}


class Server:
    """One PostgreSQL server in *folder*, reached over a socket in it as user postgres without a password.

    settings -- change or add lines of postgresql.conf, e.g. {"fsync": "on"} where a crash is part of the test
    """

    def __init__(self, folder: Path, settings: dict[str, str] | None = None) -> None:
        self.folder = folder
        self.settings = {**SETTINGS, "unix_socket_directories": str(folder), **(settings or {})}
        self._programs = find_programs()

    def create(self) -> None:
        """Make the data folder. As root its owner becomes the user postgres: the server refuses to run as root."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self._run("initdb", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        lines = "".join(f"{name} = '{value}'\n" for name, value in self.settings.items())
        with (self._data / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.write(lines)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self._run("pg_ctl", "--wait", "--silent", f"--log={self.folder / 'log'}", "start")

    def stop(self, mode: str = "fast") -> None:
        """Stop the server: smart, fast, or immediate, which is a crash."""
        self._run("pg_ctl", "--wait", "--silent", f"--mode={mode}", "stop")

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        """Return the address of a database there, as SQLAlchemy reads it."""
        return f"postgresql+psycopg://{user}@/{database}?host={self.folder}"

    @property
    def _data(self) -> Path:
        return self.folder / "data"

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._programs / program), f"--pgdata={self._data}", *arguments]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        # pg_ctl's server would hold a pipe open: output goes to a file
        with (self.folder / "output").open("ab") as output:
            subprocess.run(command, cwd=self.folder, check=True, stdin=subprocess.DEVNULL, stdout=output, stderr=output)


def find_programs() -> Path:
    """Return the folder with initdb and pg_ctl of the newest PostgreSQL here.

    Raises FileNotFoundError if there is none.
    """
    versions = [path for path in Path("/usr/lib/postgresql").glob("*/bin") if (path / "initdb").exists()]
    if versions:
        return max(versions, key=lambda path: float(path.parent.name))
    if on_path := shutil.which("initdb"):
        return Path(on_path).resolve().parent
    raise FileNotFoundError("PostgreSQL's server programs are not installed")


def keep(folder: Path, pid: int) -> None:
    """Run a server in *folder* while the process *pid* lives, then remove it and the folder."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is meant for the tests; they end first
    server = Server(folder)
    server.create()
    server.start()
    try:
        (folder / "ready").touch()
        while _lives(pid) and (folder / "ready").exists():
            time.sleep(0.2)
    finally:
        server.stop("immediate")
        shutil.rmtree(folder, ignore_errors=True)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


if __name__ == "__main__":
    keep(Path(sys.argv[1]), int(sys.argv[2]))
