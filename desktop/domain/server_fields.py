"""Where a server is and who asks it, as somebody types it, and how far a PC is on its way into the company there."""

from dataclasses import dataclass
from enum import StrEnum

LOOPBACK = frozenset({"", "localhost", "127.0.0.1", "::1"})
DATABASE = "daybook"


class Proof(StrEnum):
    """How a server on another machine proves who it is."""

    SYSTEM = "system"  # by a certificate that this PC's system trusts
    FILE = "file"  # by one that the firm's own authority, in a file, has signed
    NONE = "none"  # not at all: the way is encrypted, and leads to whoever answers


@dataclass(frozen=True, slots=True)
class ServerFields:
    """server -- machine[:port], several by comma; a whole postgresql:// address is taken as well.

    ca_file -- of Proof.FILE
    """

    server: str = ""
    login: str = ""
    database: str = DATABASE
    proof: Proof = Proof.SYSTEM
    ca_file: str = ""

    @property
    def is_elsewhere(self) -> bool:
        """Whether the way leaves this machine."""
        machines = [machine_and_port(one)[0] for one in self.server.split(",") if one.strip()]
        return any(not is_here(machine) for machine in machines)


class Stage(StrEnum):
    """How far the connecting is."""

    REACHING = "reaching"
    READING = "reading"  # the newest days come
    READY = "ready"  # all is read; somebody has to come back to the page
    LAYING = "laying"  # into this PC's file
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Step:
    """rows -- that are read so far."""

    stage: Stage
    rows: int = 0


def is_here(machine: str) -> bool:
    """Return whether *machine* (or a socket's folder) is this PC."""
    return machine in LOOPBACK or machine.startswith(("/", "@"))


def machine_and_port(typed: str) -> tuple[str, str]:
    """Return the machine and the port, "" if none is said; an IPv6 address with a port stands in brackets."""
    text = typed.strip()
    if text.startswith(("/", "@")):
        return text, ""
    if text.startswith("["):
        machine, _, rest = text[1:].partition("]")
        return machine, rest.removeprefix(":")
    machine, colon, port = text.rpartition(":")
    return (machine, port) if colon and ":" not in machine else (text, "")
