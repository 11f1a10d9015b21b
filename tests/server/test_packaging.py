"""What lies in packaging/server works: a PostgreSQL with these files and a certificate made as README.md says."""

import re
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from desktop.domain.errors import CertificateRefused, DaybookError, LoginRefused, ServerAway
from desktop.domain.server_fields import Proof, ServerFields
from desktop.domain.status import Role
from desktop.server.address import address_of, read_address
from desktop.server.checking import check
from desktop.server.connecting import connect
from desktop.server.installing import install
from desktop.server.users import add_user
from desktop.wording.errors import sentence
from desktop.wording.language import Language
from tooling.postgres import Server, find_programs

PACKAGING = Path(__file__).parents[2] / "packaging" / "server"
HERE, OTHER = "127.0.0.2", "127.0.0.3"  # another machine to Daybook: only 127.0.0.1 is this one
PASSWORD = "Lenina-14A"


@dataclass(frozen=True, slots=True)
class Secured:
    """A server as packaging/server makes it. ca -- the file of the firm's certificate"""

    server: Server
    port: int
    ca: Path
    archive: Path

    def fields(self, *, machine: str = HERE, proof: Proof = Proof.FILE, ca: Path | None = None) -> ServerFields:
        return ServerFields(f"{machine}:{self.port}", "anna", "daybook", proof, str(ca or self.ca))

    def url(self, database: str = "daybook") -> str:
        return self.server.url(database).replace("+psycopg", "")


def commands(heading: str) -> list[str]:
    """Return the commands that stand under a heading of README.md."""
    text = (PACKAGING / "README.md").read_text(encoding="utf-8").partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line.removeprefix("    ") for line in text.splitlines() if line.startswith("    ")]
    return [line for line in "\n".join(lines).replace("\\\n", "").splitlines() if line]


def make_certificates(folder: Path) -> Path:
    """Make them as README.md says, for an address instead of a name; return the folder they are in."""
    script = "\n".join(commands("Certificates")).replace("DNS:desk.example.com", f"IP:{HERE}")
    subprocess.run(["sh", "-ec", script], cwd=folder, check=True, capture_output=True)
    return folder / "certificates"


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An authority of the firm's own and the server's certificate."""
    return make_certificates(tmp_path_factory.mktemp("firm"))


@pytest.fixture(scope="module")
def secured(certificates: Path) -> Iterator[Secured]:
    """The server, with an empty database `daybook` that Daybook was installed in, and one dispatcher."""
    folder = Path(tempfile.mkdtemp(prefix="dbpg", dir="/tmp"))  # short: a socket's name has a limit
    folder.chmod(0o755)
    port = free_port()
    server = Server(folder / "s")
    server.create()
    keep_for_postgres(certificates, folder)
    conf = (PACKAGING / "postgresql.conf").read_text(encoding="utf-8")
    conf = conf.replace("/etc/daybook/", f"{folder}/").replace("/var/lib/postgresql/archive", f"{folder}/archive")
    (folder / "postgresql.conf").write_text(conf, encoding="utf-8")
    lines = (PACKAGING / "pg_hba.conf").read_text(encoding="utf-8").splitlines()
    hba = "\n".join(line for line in lines if "127.0.0.1/32" not in line)  # from there we come to both addresses
    (folder / "pg_hba.conf").write_text(f"local all postgres trust\n{hba}\n", encoding="utf-8")
    with (folder / "s" / "data" / "postgresql.conf").open("a", encoding="utf-8") as end:
        end.write(f"include '{folder}/postgresql.conf'\nlisten_addresses = '{HERE},{OTHER}'\nport = {port}\n")
        end.write("shared_buffers = '32MB'\n")
    server.start()
    url = f"postgresql+psycopg://postgres@/{{}}?host={folder / 's'}&port={port}"
    try:
        with psycopg.connect(url.format("postgres").replace("+psycopg", ""), autocommit=True) as admin:
            admin.execute("CREATE DATABASE daybook TEMPLATE template0")
        install(create_engine(url.format("daybook"), poolclass=NullPool))
        with psycopg.connect(url.format("daybook").replace("+psycopg", ""), autocommit=True) as admin:
            add_user(admin, "anna", role=Role.DISPATCHER, name="Anna", password=PASSWORD)
        yield Secured(Addressed(server, url), port, certificates / "ca.crt", folder / "archive")
    finally:
        server.stop("immediate")
        shutil.rmtree(folder)


class Addressed(Server):
    """The same server, reached at its own port."""

    def __init__(self, server: Server, url: str) -> None:
        super().__init__(server.folder)
        self._url = url

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        return self._url.format(database).replace("postgres@", f"{user}@")


def free_port() -> int:
    with socket.socket() as free:
        free.bind((HERE, 0))
        return int(free.getsockname()[1])


def keep_for_postgres(certificates: Path, folder: Path) -> None:
    """Put the server's files where it may read them, and make the folder of its archive."""
    kept = folder / "certificates"
    kept.mkdir()
    for name in ("server.crt", "server.key"):
        shutil.copy(certificates / name, kept)
    (folder / "archive").mkdir()
    subprocess.run(["chown", "-R", f"--reference={folder / 's'}", str(kept), str(folder / "archive")], check=True)


def administrator(secured: Secured) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(secured.url(), autocommit=True)


def refused(fields: ServerFields, password: str | None = PASSWORD) -> DaybookError:
    with pytest.raises(DaybookError) as told:
        connect(address_of(fields)[0], password)
    return told.value


def test_a_desk_comes_in_by_tls_with_the_firms_certificate_and_its_password(secured: Secured):
    with connect(address_of(secured.fields())[0], PASSWORD) as line:
        assert line.pgconn.ssl_in_use
        found = line.execute("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()").fetchone()
        assert found in [("TLSv1.2",), ("TLSv1.3",)]


def test_another_authority_is_not_believed_and_the_sentence_says_what_to_do(secured: Secured, tmp_path: Path):
    others = make_certificates(tmp_path) / "ca.crt"

    error = refused(secured.fields(ca=others))

    assert isinstance(error, CertificateRefused)
    said = sentence(error, Language("en"))
    assert said.startswith(f"{HERE} could not prove that it is the right server")
    assert "Nothing was sent" in said


def test_a_certificate_of_another_machine_is_not_believed(secured: Secured):
    assert isinstance(refused(secured.fields(machine=OTHER)), CertificateRefused)


def test_a_pc_that_does_not_know_the_firm_does_not_believe_it(secured: Secured):
    assert isinstance(refused(secured.fields(proof=Proof.SYSTEM)), CertificateRefused)


def test_whoever_wants_no_proof_still_comes_by_tls(secured: Secured):
    with connect(address_of(secured.fields(proof=Proof.NONE))[0], PASSWORD) as line:
        assert line.pgconn.ssl_in_use


def test_a_wrong_password_is_a_wrong_password(secured: Secured):
    for wrong in ("wrong", None):
        assert isinstance(refused(secured.fields(), wrong), LoginRefused)


def test_nobody_comes_in_without_tls(secured: Secured):
    address, _password = read_address(f"postgresql://anna@{HERE}:{secured.port}/daybook?sslmode=disable")

    with pytest.raises(ServerAway) as told:
        connect(address, PASSWORD)

    assert "no encryption" in str(told.value.facts["why"])


def test_check_finds_nothing_wrong(secured: Secured):
    with administrator(secured) as admin:
        found = {one.about: one.facts for one in check(admin) if not one.is_good}
        assert "doors" in [one.about for one in check(admin)]
    assert found == {}


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("host all all 192.0.2.0/24 trust", "host 192.0.2.0 trust"),
        ("hostssl all all 192.0.2.0/24 md5", "hostssl 192.0.2.0 md5"),
        ("host all all 192.0.2.0/24 scram-sha-256", "host 192.0.2.0 scram-sha-256"),
        ("hostssl all all", "line 1: "),
    ],
    ids=["trust", "md5", "no TLS", "a slip"],
)
def test_a_door_that_stands_open_is_named(secured: Secured, line: str, named: str):
    file = secured.server.folder.parent / "pg_hba.conf"
    before = file.read_text(encoding="utf-8")
    file.write_text(f"{line}\n{before}", encoding="utf-8")
    try:
        with administrator(secured) as admin:
            (doors,) = [one for one in check(admin) if not one.is_good]
    finally:
        file.write_text(before, encoding="utf-8")

    assert doors.about == "doors"
    assert named in doors.facts["wrong"]


@pytest.mark.parametrize(
    ("setting", "about", "named"),
    [("ssl = off", "doors", "ssl = off"), ("password_encryption = md5", "doors", "password_encryption"),
     ("synchronous_commit = off", "durable", "synchronous_commit = off")],
)  # fmt: skip
def test_a_setting_that_undoes_it_is_named(secured: Secured, setting: str, about: str, named: str):
    name, _, value = setting.partition(" = ")
    with administrator(secured) as admin:
        try:
            admin.execute(f"ALTER SYSTEM SET {name} = {value}".encode())
            admin.execute("SELECT pg_reload_conf()")
            with administrator(secured) as again:
                while again.execute("SELECT current_setting(%s)", (name,)).fetchone() != (value,):
                    pass
                found = {one.about: one.facts["wrong"] for one in check(again) if not one.is_good}
        finally:
            admin.execute(f"ALTER SYSTEM RESET {name}".encode())
            admin.execute("SELECT pg_reload_conf()")

    assert list(found) == [about]
    assert named in found[about]


def test_the_log_of_changes_goes_into_the_archive(secured: Secured):
    with administrator(secured) as admin:
        admin.execute("SELECT pg_switch_wal()")
        wanted = admin.execute("SELECT pg_walfile_name(pg_switch_wal())").fetchone()
        while not (done := admin.execute("SELECT archived_count FROM pg_stat_archiver").fetchone()) or not done[0]:
            pass

    assert wanted is not None
    assert [file for file in secured.archive.iterdir() if re.fullmatch(r"[0-9A-F]{24}", file.name)]


def test_a_dump_that_is_put_back_is_a_server_as_designed(secured: Secured, tmp_path: Path):
    programs, dump = find_programs(), tmp_path / "daybook.dump"
    at = ["--host", str(secured.server.folder), "--port", str(secured.port), "--username", "postgres"]
    subprocess.run(
        [programs / "pg_dump", *at, "--format=custom", f"--file={dump}", "daybook"], check=True, capture_output=True
    )
    with administrator(secured) as admin:
        admin.execute("CREATE DATABASE again TEMPLATE template0")

    subprocess.run(
        [programs / "pg_restore", *at, "--exit-on-error", "--dbname=again", dump], check=True, capture_output=True
    )

    with psycopg.connect(secured.url("again"), autocommit=True) as again:
        assert [one.about for one in check(again) if not one.is_good] == []
    with administrator(secured) as admin:
        admin.execute("DROP DATABASE again WITH (FORCE)")


def test_the_container_is_named_without_a_registry_and_gets_these_files():
    compose = (PACKAGING / "compose.yaml").read_text(encoding="utf-8")

    (image,) = re.findall(r"image: (\S+)", compose)
    assert re.fullmatch(r"postgres:\d+", image)
    assert int(image.partition(":")[2]) >= 15
    for mounted in re.findall(r"- \./(\S+?):\S+:ro", compose):
        assert (PACKAGING / mounted).exists() or mounted == "certificates"
    conf = (PACKAGING / "postgresql.conf").read_text(encoding="utf-8")
    for path in re.findall(r"'(/etc/daybook/[^']+)'", conf):
        mounted_at = re.findall(r"- \./\S+?:(\S+):ro", compose)
        assert any(path == place or path.startswith(f"{place}/") for place in mounted_at), path
    assert "\t" not in compose
