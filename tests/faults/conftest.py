"""A server that forks commands, a station for them, and small private disks."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.conftest import daybook, here, new_station
from tests.commands.running import ROOT, Daybook

__all__ = ["daybook", "here", "new_station"]


@pytest.fixture(scope="module")
def fork_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The socket at which commands are forked."""
    settings = tmp_path_factory.mktemp("fork-server")
    with tempfile.TemporaryDirectory(prefix="daybook-") as folder:  # a socket's path must be short
        address = Path(folder, "s")
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.fork_server", str(address)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            env=Daybook(settings, settings).environment,
            cwd=ROOT,
            text=True,
        )
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield address
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture(scope="session")
def private_disks() -> list[str]:
    """The beginning of a command line in which disks can be mounted that nobody else sees."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        pytest.skip("needs unshare, which is Linux's")
    for options in ("-m", "-rm"):
        tried = subprocess.run(
            ["unshare", options, "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"], capture_output=True, check=False
        )
        if tried.returncode == 0:
            return ["unshare", options]
    pytest.skip("nothing may be mounted here: neither root nor user namespaces")
