"""The address of a server as people write it: postgresql://LOGIN@HOST[:PORT][,HOST …]/DATABASE[?sslmode=…]."""

from dataclasses import dataclass
from urllib.parse import quote, urlencode, urlsplit

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from desktop.domain.errors import AddressUnreadable
from desktop.domain.server_fields import Proof, ServerFields, is_here, machine_and_port

_PORT = "5432"
_PROVED = {Proof.FILE: {"sslmode": "verify-full"}, Proof.NONE: {"sslmode": "require"}}
_USUAL = {
    "application_name": "daybook",
    "connect_timeout": "10",
    "keepalives_idle": "20",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",  # a half-open connection ends in 20 s
}


@dataclass(frozen=True, slots=True)
class Address:
    """Where a server is and who asks. The password is kept apart: an address may be shown and logged.

    options -- libpq's parameters by name, without the password
    """

    options: tuple[tuple[str, str], ...]

    @property
    def login(self) -> str:
        """Who asks."""
        return dict(self.options).get("user", "")

    @property
    def database(self) -> str:
        """Which database."""
        return dict(self.options).get("dbname", "")

    @property
    def host(self) -> str:
        """Which machine or machines, as shown to people."""
        return dict(self.options).get("host", "localhost")

    @property
    def is_here(self) -> bool:
        """Whether the connection does not leave this machine."""
        return all(is_here(host) for host in self.host.split(","))

    def of(self, login: str) -> "Address":
        """Return the same server, asked by *login*."""
        return Address(tuple({**dict(self.options), "user": login}.items()))

    def conninfo(self, password: str | None = None) -> str:
        """Return what libpq connects with: TLS with verify-full unless said otherwise or the server is this machine.

        Several hosts: the one that takes writes.
        """
        wanted = dict(_USUAL)
        if not self.is_here:
            wanted |= {"sslmode": "verify-full", "sslrootcert": "system"}
        if "," in self.host:
            wanted["target_session_attrs"] = "read-write"
        wanted |= dict(self.options)
        if wanted.get("sslmode") != "verify-full" and dict(self.options).get("sslrootcert") is None:
            wanted.pop("sslrootcert", None)  # libpq takes the system's certificates for verify-full alone
        if password is not None:
            wanted["password"] = password
        return make_conninfo("", **wanted)

    def url(self) -> str:
        """Return the address as it is kept: all that was said but the password."""
        said = {name: value for name, value in self.options if name not in ("dbname", "user")}
        login, database = quote(self.login, safe=""), quote(self.database, safe="")
        return f"postgresql://{login}@/{database}?{urlencode(said, quote_via=quote)}"

    def __str__(self) -> str:
        """Return the address as it may be shown: user@host:port/database."""
        options = dict(self.options)
        port = f":{options['port']}" if "port" in options else ""
        return f"{options.get('user', '')}@{options.get('host', 'localhost')}{port}/{options.get('dbname', '')}"


def read_address(typed: str) -> tuple[Address, str | None]:
    """Return the address in *typed* and the password that stood in it, if one did.

    Raises AddressUnreadable: not of that form, an option that libpq does not know, no login or no database.
    """
    text = typed.strip().replace("postgresql+psycopg://", "postgresql://", 1)
    try:
        scheme = urlsplit(text).scheme
        found = {name: str(value) for name, value in conninfo_to_dict(text).items() if value is not None}
    except (ProgrammingError, ValueError) as error:
        raise AddressUnreadable(typed=_without_password(typed)) from error
    if scheme not in ("postgresql", "postgres") or not found.get("dbname") or not found.get("user"):
        raise AddressUnreadable(typed=_without_password(typed))
    password = found.pop("password", None)
    return Address(tuple(found.items())), password


def address_of(fields: ServerFields) -> tuple[Address, str | None]:
    """Return the address that was typed field by field, and the password that stood in a whole address, if one did.

    Raises AddressUnreadable.
    """
    if "://" in fields.server:
        address, password = read_address(_with_login(fields))
        said = dict(address.options)
    else:
        machines = [machine_and_port(one) for one in fields.server.split(",")]
        said = {"user": fields.login, "dbname": fields.database, "host": ",".join(name for name, _port in machines)}
        if any(port for _name, port in machines):
            said["port"] = ",".join(port or _PORT for _name, port in machines)
        password = None
    if "sslmode" not in said and fields.is_elsewhere and fields.proof is not Proof.SYSTEM:
        said |= _PROVED[fields.proof]
        if fields.proof is Proof.FILE:
            said["sslrootcert"] = fields.ca_file
    options = {name: value for name, value in said.items() if value}
    if not all(port.isdecimal() for port in options.get("port", "0").split(",")):
        raise AddressUnreadable(typed=fields.server)
    return read_address(Address(tuple(options.items())).url())[0], password


def fields_of(address: Address) -> ServerFields:
    """Return how *address* would be typed field by field."""
    said = dict(address.options)
    machines = said.get("host", "localhost").split(",")
    ports = said.get("port", "").split(",")
    ports = ports * len(machines) if len(ports) == 1 else ports
    server = ",".join(_machine(name, port) for name, port in zip(machines, ports, strict=True))
    proof = Proof.FILE if said.get("sslrootcert") else Proof.NONE if said.get("sslmode") == "require" else Proof.SYSTEM
    return ServerFields(server, address.login, address.database, proof, said.get("sslrootcert", ""))


def _machine(name: str, port: str) -> str:
    if not port or port == _PORT:
        return name
    return f"[{name}]:{port}" if ":" in name else f"{name}:{port}"


def _with_login(fields: ServerFields) -> str:
    """Return the whole address with the login and the database that stand in fields of their own."""
    try:
        said = urlsplit(fields.server.strip())
    except ValueError as error:
        raise AddressUnreadable(typed=_without_password(fields.server)) from error
    login = "" if "@" in said.netloc else f"{quote(fields.login, safe='')}@"
    path = said.path if said.path.strip("/") else f"/{quote(fields.database, safe='')}"
    return said._replace(netloc=f"{login}{said.netloc}", path=path).geturl()


def _without_password(typed: str) -> str:
    """Return *typed* as it may be shown: what stands between a colon and the last @ is hidden."""
    before, at, after = typed.rpartition("@")
    scheme, slashes, login = before.rpartition("//")
    return f"{scheme}{slashes}{login.partition(':')[0]}{at}{after}" if at else typed
