"""Several windows, each on its own screen and file, that are stations of one server."""

import getpass
import shutil
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

import psycopg
from sqlalchemy import create_engine

from desktop.domain.status import Role
from desktop.server.installing import install
from desktop.server.users import add_user
from desktop.storage.opening import open_file
from desktop.storage.queries.desk import people
from desktop.sync.uploading import upload
from desktop.workflow import directory
from desktop.workflow.office import Office
from tooling.postgres import Server
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

PEOPLE = (("Anna Petrova", "supervisor"), ("Boris Ivanov", "dispatcher"), ("Vera Kuzina", "dispatcher"))


def desks_of(
    server: Server, stack: ExitStack, screen: Screen, company: Path, folder: Path, *, count: int
) -> Sequence[RunningDesk]:
    """Open *count* windows on stations A, B, C of the company, which goes to the server; *stack* closes them."""
    shutil.copytree(company, folder / "a")
    _hire(folder / "a", PEOPLE[2])
    screens = [screen, *(stack.enter_context(Screen()) for _further in range(count - 1))]
    desks = [RunningDesk(one, folder / letter, zone="Europe/Riga") for one, letter in zip(screens, "abc", strict=False)]
    _bring(server, folder / "a", PEOPLE[:count])
    for desk, (name, _role) in zip(desks, PEOPLE, strict=False):
        login = _login(name)
        desk.command("connect", server.url(user=login))
        stack.callback(desk.close)
        desk.start()
        desk.wait_for_page("Day page")
    return desks


def _bring(server: Server, folder: Path, users: Sequence[tuple[str, str]]) -> None:
    """Make the server, bring the company in *folder* there, and let *users* in."""
    engine = create_engine(server.url())
    install(engine)
    engine.dispose()
    database = open_file(folder)
    with psycopg.connect(server.url().replace("+psycopg", ""), autocommit=True) as administrator:
        upload(administrator, database)
        for name, role in users:
            add_user(administrator, _login(name), role=Role(role), name=name)
    database.close()


def _login(name: str) -> str:
    return f"{getpass.getuser()}-{name[0].lower()}"


def _hire(folder: Path, person: tuple[str, str]) -> None:
    """Add somebody who is not in the small company yet."""
    office = Office(open_file(folder))
    with office.database.read() as session:
        anna = next(one.id for one in people(session) if one.name == PEOPLE[0][0])
    directory.save(office, "person", None, {"name": person[0], "role": person[1]}, by=anna)
    office.database.close()
