"""`daybook server …`: make, upgrade and check the shared server; say who may use it."""

from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from typing import Any

from psycopg import Connection
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool

from desktop.commands.alone import alone
from desktop.commands.at_server import connected
from desktop.commands.errand import tell, tell_json
from desktop.commands.speaking import language
from desktop.domain.status import Role
from desktop.folders import data_folder
from desktop.server import checking, installing, users
from desktop.server.address import Address, read_address
from desktop.storage.opening import open_file
from desktop.sync.uploading import upload
from desktop.wording import server as wording
from desktop.wording import statuses

_WRONG = 1


def add_arguments(parser: ArgumentParser) -> None:
    """Add what to do, and at which server."""
    acts = parser.add_subparsers(dest="act", metavar="WHAT", required=True)
    for name, does in {
        "install": "make a server of an empty PostgreSQL database (15 or newer)",
        "upgrade": "bring the server to this program's form; older programs go on",
        "check": "prove that the server is as designed",
    }.items():
        _add_url(acts.add_parser(name, help=does, description=does))
    name, does = "upload", "bring this PC's company and journal to the server, once"
    _add_url(acts.add_parser(name, help=does, description=does))
    for name, does in {
        "add-user": "let a person in; the password is made up and told once",
        "set-role": "give a person another role",
        "set-password": "give a person a new password, made up and told once",
        "revoke": "let a person in no more; the journal keeps the name",
    }.items():
        act = acts.add_parser(name, help=does, description=does)
        _add_url(act)
        act.add_argument("login", help="the person's login at the server, like a.ivanova")
        if name in ("add-user", "set-role"):
            act.add_argument("--role", choices=[str(role) for role in Role], required=name == "set-role")
        if name == "add-user":
            act.set_defaults(role=str(Role.DISPATCHER))
            act.add_argument("--name", help="the person's name in the journal; else the login")


def _add_url(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--url", required=True, metavar="URL", help="postgresql://LOGIN@HOST/DATABASE, LOGIN an administrator's"
    )
    parser.add_argument("--json", action="store_true", default=SUPPRESS, help="print JSON only")


def run(options: Namespace) -> int:
    """Do it. Raises what desktop.server raises."""
    address, password = read_address(options.url)
    connection, _password = connected(address, password)
    try:
        return _ACTS[options.act](options, address, connection)
    finally:
        connection.close()


def _engine(connection: Connection[Any]) -> Engine:
    """Return SQLAlchemy's way to the same server, with what the connection was made with."""
    made_with = {**connection.info.get_parameters(), "password": connection.info.password}
    return create_engine("postgresql+psycopg://", connect_args=made_with, poolclass=NullPool)


def _install(options: Namespace, address: Address, connection: Connection[Any]) -> int:
    installing.install(_engine(connection))
    return _told(options, {"server": str(address)}, _say("installed", server=address))


def _upgrade(options: Namespace, address: Address, connection: Connection[Any]) -> int:
    before, after = installing.upgrade(_engine(connection))
    key = "upgraded" if before != after else "up to date"
    facts = {"server": str(address), "before": before, "after": after}
    return _told(options, facts, _say(key, server=address, before=before, after=after))


def _check(options: Namespace, _address: Address, connection: Connection[Any]) -> int:
    found = checking.check(connection)
    is_good = all(finding.is_good for finding in found)
    if options.json:
        tell_json([{"about": f.about, "is_good": f.is_good, **f.facts} for f in found])
    else:
        for finding in found:
            words = (wording.GOOD if finding.is_good else wording.BAD)[finding.about]
            told = language().say("server", words, None, **finding.facts)
            tell(_say("good" if finding.is_good else "bad", what=told))
        if is_good:
            tell(_say("as designed"))
    return 0 if is_good else _WRONG


def _upload(options: Namespace, address: Address, connection: Connection[Any]) -> int:
    folder = options.data or data_folder()
    with alone(folder):
        database = open_file(folder)
        try:
            done = upload(connection, database)
        finally:
            database.close()
    said = language().say("server", wording.UPLOADED, done.rows["request"], server=address, station=done.letters)
    return _told(options, {"server": str(address), "station": done.letters, "rows": done.rows}, said)


def _add_user(options: Namespace, _address: Address, connection: Connection[Any]) -> int:
    role = Role(options.role)
    person, password = users.add_user(connection, options.login, role=role, name=options.name or options.login)
    said = _say("added", login=options.login, role=statuses.role(role, language()), password=password)
    return _told(options, {"login": options.login, "person": str(person), "password": password}, said)


def _set_role(options: Namespace, _address: Address, connection: Connection[Any]) -> int:
    role = Role(options.role)
    users.set_role(connection, options.login, role)
    said = _say("role set", login=options.login, role=statuses.role(role, language()))
    return _told(options, {"login": options.login, "role": options.role}, said)


def _set_password(options: Namespace, _address: Address, connection: Connection[Any]) -> int:
    password = users.set_password(connection, options.login)
    said = _say("given", login=options.login, password=password)
    return _told(options, {"login": options.login, "password": password}, said)


def _revoke(options: Namespace, _address: Address, connection: Connection[Any]) -> int:
    ended = users.revoke(connection, options.login)
    return _told(options, {"login": options.login, "ended": ended}, _say("revoked", login=options.login))


_ACTS: Mapping[str, Callable[[Namespace, Address, Connection[Any]], int]] = {
    "install": _install,
    "upgrade": _upgrade,
    "check": _check,
    "upload": _upload,
    "add-user": _add_user,
    "set-role": _set_role,
    "set-password": _set_password,
    "revoke": _revoke,
}


def _say(key: str, **facts: object) -> str:
    return language().say("server", wording.SENTENCES[key], None, **facts)


def _told(options: Namespace, facts: Mapping[str, Any], said: str) -> int:
    if options.json:
        tell_json(facts)
    else:
        tell(said)
    return 0
