"""The address of a server: read as people write it, safe by default, shown without its password."""

from typing import Any

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict

from desktop.domain.errors import AddressUnreadable, CertificateRefused, LoginRefused, ServerAway, ServerNotOurs
from desktop.domain.server_fields import Proof, ServerFields
from desktop.server.address import address_of, fields_of, read_address
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


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        (ServerFields("desk.example.com", "anna"), "postgresql://anna@desk.example.com/daybook"),
        (ServerFields("a.example:5433,b.example", "anna", "firm"), "postgresql://anna@a.example:5433,b.example:5432/firm"),
        (ServerFields("[::1]:5433", "anna"), "postgresql://anna@[::1]:5433/daybook"),
        (ServerFields("/tmp/socket", "a@b"), "postgresql://a%40b@/daybook?host=/tmp/socket"),
        (ServerFields("postgresql://anna@desk.example.com/firm", "ignored"), "postgresql://anna@desk.example.com/firm"),
        (ServerFields("postgresql://desk.example.com", "anna"), "postgresql://anna@desk.example.com/daybook"),
        (
            ServerFields("desk.example.com", "anna", proof=Proof.FILE, ca_file="/etc/firm.pem"),
            "postgresql://anna@desk.example.com/daybook?sslmode=verify-full&sslrootcert=/etc/firm.pem",
        ),
        (
            ServerFields("desk.example.com", "anna", proof=Proof.NONE),
            "postgresql://anna@desk.example.com/daybook?sslmode=require",
        ),
        (ServerFields("localhost", "anna", proof=Proof.NONE), "postgresql://anna@localhost/daybook"),
    ],
    ids=lambda one: f"{one.server} {one.proof}" if isinstance(one, ServerFields) else "as",
)  # fmt: skip
def test_what_is_typed_field_by_field_is_the_same_address(typed: ServerFields, wanted: str):
    address, _password = address_of(typed)

    assert conninfo_to_dict(address.conninfo()) == conninfo_to_dict(read_address(wanted)[0].conninfo())
    assert address_of(fields_of(address))[0].conninfo() == address.conninfo()


def test_a_password_in_a_pasted_address_is_taken_and_not_shown():
    address, password = address_of(ServerFields("postgresql://anna:secret@desk.example.com/daybook"))

    assert password == "secret"
    assert "secret" not in str(fields_of(address))


@pytest.mark.parametrize("server", ["desk.example.com:port", "postgresql://[desk", ""])
def test_fields_that_are_no_address_are_told(server: str):
    with pytest.raises(AddressUnreadable):
        address_of(ServerFields(server, ""))


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (
            ('connection failed: connection to server at "192.0.2.1", port 5432 failed: Connection refused\n'
            "\tIs the server running on that host and accepting TCP/IP connections?"),
            "Connection refused",
        ),
        ("failed to resolve host 'desk': [Errno -2] Name or service not known", ("failed to resolve host 'desk': "
         "[Errno -2] Name or service not known")),
        ("connection timeout expired", "connection timeout expired"),
        ("", ""),
    ],
)  # fmt: skip
def test_of_what_libpq_says_the_reason_is_told(said: str, why: str):
    from desktop.server.connecting import refusal

    address, _password = read_address("postgresql://anna@desk.example.com/daybook")
    error = refusal(psycopg.OperationalError(said), address)
    assert isinstance(error, ServerAway)
    assert error.facts["why"] == why


def test_a_database_that_is_not_there_is_no_server_of_ours(postgres_url: str):
    with pytest.raises(ServerNotOurs) as told:
        connect(*read_address(postgres_url.replace("/test_", "/no_such_")))

    assert str(told.value.facts["database"]).startswith("no_such_")
