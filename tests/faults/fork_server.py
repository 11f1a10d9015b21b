"""The command, loaded once and forked for each run: two hundred of them can be killed in half a minute.

Run as a program: `python -m tests.faults.fork_server SOCKET`. Each connection is one run: the first line that comes is
the command line as JSON; the process id goes back as the first line, then the connection is its stdin and stdout.
"""

import json
import os
import signal
import socket
import sys
from importlib import import_module

from desktop.cli import run

LOADED = ("desktop.commands.act", "desktop.commands.acts", "desktop.commands.take", "alembic.command")


def serve(address: str) -> None:
    """Fork a command for each connection until the process is killed."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address)
        server.listen()
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        while True:
            connection, _peer = server.accept()
            if os.fork() == 0:
                server.close()
                _become(connection)
            connection.close()


def _become(connection: socket.socket) -> None:
    """Be the command whose stdin and stdout are *connection*; never returns."""
    arguments = json.loads(_line(connection))
    connection.sendall(b"%d\n" % os.getpid())
    for stream in (0, 1):
        os.dup2(connection.fileno(), stream)
    connection.close()
    code = 2
    try:
        code = run(arguments)
    finally:
        sys.stdout.flush()
        os._exit(code)


def _line(connection: socket.socket) -> bytes:
    """Read one line byte by byte, so that nothing of the command's own input is taken."""
    line = b""
    while not line.endswith(b"\n"):
        line += connection.recv(1)
    return line


if __name__ == "__main__":
    for module in LOADED:
        import_module(module)
    serve(sys.argv[1])
