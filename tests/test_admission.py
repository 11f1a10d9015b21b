"""What connecting comes to, and why it does not: each refusal is one that can be said, and leaves the PC as it was."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from desktop.admission import Kept, Reached, reach
from desktop.domain.errors import (
    FileUnreadable,
    LoginIsNobody,
    ProgramTooNew,
    ProgramTooOld,
    ServerEmpty,
    ServerNotOurs,
    ServerUnreached,
    StationRefused,
)
from desktop.domain.ids import new_id
from desktop.domain.server_fields import Proof, ServerFields
from desktop.domain.status import Role
from desktop.secrets import FileSecrets
from desktop.server.users import add_user
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, unheard


@pytest.fixture(autouse=True)
def _no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def company(server_url: str, desk: FoundedDesk) -> Iterator[Company]:
    made = Company.founded(server_url, desk)
    yield made
    made.close()


@pytest.fixture
def alone(company: Company, tmp_path: Path) -> Station:
    return company.alone(tmp_path / "alone")


def fields(company: Company, login: str = "boris") -> ServerFields:
    info = company.administrator.info
    return ServerFields(info.host, company.logins.get(login, login), info.dbname)


def connect(station: Station, folder: Path, where: ServerFields, progress=unheard) -> Kept | Reached:
    return reach(station.office, folder, where, "secret", progress)


def test_a_new_pc_is_read_first_and_is_a_station_once_it_is_laid_in(company: Company, alone: Station, tmp_path: Path):
    reached = connect(alone, tmp_path, fields(company))
    assert isinstance(reached, Reached)
    assert [row["name"] for row in alone.rows("company").values()] == ["Here"]

    admitted = reached.lay()

    assert (admitted.letters, admitted.before, alone.letters) == ("B", "A", "B")
    assert [row["name"] for row in alone.rows("company").values()] == ["Riga Lifts"]
    assert list(FileSecrets(tmp_path)._all().values()) == ["secret"]


def test_a_pc_that_is_there_already_keeps_one_more_password(company: Company, alone: Station, tmp_path: Path):
    reached = connect(alone, tmp_path, fields(company))
    assert isinstance(reached, Reached)
    reached.lay()

    for login in ("anna", "boris"):
        assert connect(alone, tmp_path, fields(company, login)) == Kept(company.logins[login], False)

    assert len(FileSecrets(tmp_path)._all()) == 2


def test_a_server_that_goes_away_while_it_is_read_leaves_the_single_pc(
    company: Company, alone: Station, tmp_path: Path
):
    def cut(_table: str, _rows: int) -> None:
        company.administrator.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", (company.logins["boris"],)
        )

    with pytest.raises(ServerUnreached):
        connect(alone, tmp_path, fields(company), cut)

    assert alone.letters is None
    assert [row["name"] for row in alone.rows("company").values()] == ["Here"]


def test_a_contractors_login_opens_no_desk(company: Company, alone: Station, tmp_path: Path):
    login = f"wang_{new_id().hex[-12:]}"
    add_user(company.administrator, login, role=Role.CONTRACTOR, name="Wang Wei")
    company.logins["wang"] = login

    with pytest.raises(StationRefused):
        connect(alone, tmp_path, fields(company, "wang"))


def test_a_login_that_was_let_go_is_nobody(company: Company, alone: Station, tmp_path: Path):
    company.administrator.execute(
        "UPDATE app.person SET retired_at = now() WHERE login = %s", (company.logins["anna"],)
    )

    with pytest.raises(LoginIsNobody):
        connect(alone, tmp_path, fields(company, "anna"))


@pytest.mark.parametrize(
    ("column", "value", "error"), [("min_client", 99, ProgramTooOld), ("schema_version", 0, ProgramTooNew)]
)
def test_programs_of_another_age_are_told(
    company: Company, alone: Station, tmp_path: Path, column: str, value: int, error: type[Exception]
):
    company.administrator.execute(f"UPDATE sync.meta SET {column} = {value}".encode())

    with pytest.raises(error):
        connect(alone, tmp_path, fields(company))


def test_a_database_of_something_else_is_not_ours(alone: Station, company: Company, tmp_path: Path):
    company.administrator.execute("ALTER SCHEMA sync RENAME TO other")
    try:
        with pytest.raises(ServerNotOurs):
            connect(alone, tmp_path, fields(company))
    finally:
        company.administrator.execute("ALTER SCHEMA other RENAME TO sync")


def test_a_server_without_a_company_wants_one_first(server_url: str, tmp_path: Path):
    empty = Company.at(server_url)
    login = f"first_{new_id().hex[-12:]}"
    add_user(empty.administrator, login, role=Role.SUPERVISOR, name="First")
    empty.logins["boris"] = login
    try:
        with pytest.raises(ServerEmpty):
            connect(empty.alone(tmp_path / "first"), tmp_path, fields(empty))
    finally:
        empty.close()


def test_a_certificates_file_that_is_not_there_is_told_before_anybody_is_asked(alone: Station, tmp_path: Path):
    where = ServerFields("desk.example.com", "anna", proof=Proof.FILE, ca_file=str(tmp_path / "no.crt"))

    with pytest.raises(FileUnreadable):
        connect(alone, tmp_path, where)
