"""The address of a server: read as people write it, safe by default, shown without its password."""

from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from desktop.domain.errors import AddressUnreadable, CertificateRefused, LoginRefused, ServerAway
from desktop.server.address import read_address
from desktop.server.connecting import connect


def options(typed: str, password: str | None = None) -> dict[str, Any]:
    return conninfo_to_dict(read_address(typed)[0].conninfo(password))


def test_a_server_elsewhere_has_to_prove_who_it_is():
    found = options("postgresql://anna@desk.example.com/daybook")

    assert (found["sslmode"], found["sslrootcert"]) == ("verify-full", "system")


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]", "%2Ftmp%2Fsocket", ""])
def test_a_server_on_this_machine_needs_no_tls(host: str):
    assert "sslmode" not in options(f"postgresql://anna@{host}/daybook")


def test_whoever_runs_the_server_may_choose_otherwise():
    found = options("postgresql://anna@desk.example.com/daybook?sslmode=require")

    assert found["sslmode"] == "require"
    assert "sslrootcert" not in found
    assert options("postgresql://a@b.example/c?sslrootcert=/etc/firm.pem")["sslrootcert"] == "/etc/firm.pem"


def test_of_several_machines_the_one_that_takes_writes_is_wanted():
    found = options("postgresql://anna@one.example:5432,two.example:5433/daybook")

    assert (found["host"], found["port"]) == ("one.example,two.example", "5432,5433")
    assert found["target_session_attrs"] == "read-write"


@pytest.mark.parametrize("typed", [
    "postgresql://anna@one.example:5432,two.example:5433/daybook?sslmode=require",
    "postgresql://a%40b@/my%2Fbase?host=/tmp/so%20cket", "postgresql://анна@[::1]:5433/daybook",
])  # fmt: skip
def test_an_address_that_was_kept_leads_to_the_same_server(typed: str):
    address, _password = read_address(typed)

    assert conninfo_to_dict(read_address(address.url())[0].conninfo()) == conninfo_to_dict(address.conninfo())


def test_the_password_is_kept_apart():
    address, password = read_address("postgresql://anna:se%40cret@desk.example.com/daybook")

    assert password == "se@cret"
    assert "cret" not in str(address) + repr(address)
    assert conninfo_to_dict(address.conninfo(password))["password"] == "se@cret"
    assert address.of("boris").login == "boris"


@pytest.mark.parametrize(
    "typed",
    ["", "desk.example.com", "http://desk/daybook", "postgresql://desk.example.com/daybook", "postgresql://anna@desk",
     "postgresql://anna@desk/daybook?colour=red", "postgresql://[anna@desk/daybook"],
)  # fmt: skip
def test_what_is_no_address_is_told(typed: str):
    with pytest.raises(AddressUnreadable):
        read_address(typed)


def test_an_address_that_is_not_understood_is_told_without_its_password():
    with pytest.raises(AddressUnreadable) as told:
        read_address("postgresql://anna:secret@desk")

    assert told.value.facts == {"typed": "postgresql://anna@desk"}


def test_a_connection_speaks_utc(postgres_url: str):
    with connect(*read_address(postgres_url)) as connection:
        assert connection.execute("SHOW timezone").fetchone() == ("UTC",)


def test_a_server_that_is_not_there_is_away():
    with pytest.raises(ServerAway):
        connect(*read_address("postgresql://anna@127.0.0.1:9/daybook"))


def test_a_login_that_is_unknown_is_refused(postgres_url: str):
    with pytest.raises(LoginRefused):
        connect(*read_address(postgres_url.replace("postgres@", "nobody@")))


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ('FATAL:  password authentication failed for user "anna"', LoginRefused),
        ("fe_sendauth: no password supplied", LoginRefused),
        ("SSL error: certificate verify failed", CertificateRefused),
        ("server does not support SSL, but SSL was required", CertificateRefused),
        ('server certificate for "a" does not match host name "b"', CertificateRefused),
        ("could not translate host name to address", ServerAway),
    ],
)
def test_what_libpq_says_is_put_into_the_right_words(said: str, kind: type[Exception]):
    from desktop.server.connecting import refusal

    address, _password = read_address("postgresql://anna@desk.example.com/daybook")
    assert isinstance(refusal(psycopg.OperationalError(said), address), kind)
