"""A server is brought up to date while its stations push and copy: nobody is stopped for good, nothing is lost."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from desktop.domain.ids import new_id
from desktop.domain.status import Role
from desktop.server.installing import upgrade
from desktop.storage.tables import Base
from tests.server.people import Person, insert, request

Hire = Callable[[Role], Person]


@contextmanager
def meanwhile(*works: Callable[[threading.Event], None]) -> Iterator[None]:
    """Let *works* go on, each on a thread of its own, until they are told to end."""
    is_over, problems = threading.Event(), list[Exception]()

    def run(work: Callable[[threading.Event], None]) -> None:
        try:
            work(is_over)
        except Exception as problem:  # noqa: BLE001 -- told by the test
            problems.append(problem)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        is_over.set()
        for thread in threads:
            thread.join()
    assert problems == []


class Pushing:
    """A station that pushes one act after the other, and again what broke off."""

    def __init__(self, person: Person, number: int) -> None:
        self._person, self._number = person, number
        self.acknowledged: list[object] = []
        self.broken = 0

    def __call__(self, is_over: threading.Event) -> None:
        serial = self._number * 10_000
        while not is_over.is_set():
            serial, txn, row = serial + 1, new_id(), new_id()
            act = [
                self._person.entry(row, "registered"), request(row, serial=serial),
                insert("promise", new_id(), request_id=str(row), kind="ring_back", due_at="2026-11-23T12:00:00+00:00",
                       made_at="2026-11-23T12:00:00+00:00"),
            ]  # fmt: skip
            while True:
                try:
                    assert self._person.push(act, txn=txn)["status"] == "ok"
                    break
                except psycopg.OperationalError:
                    self.broken += 1
            self.acknowledged.append(row)


def copying(person: Person) -> Callable[[threading.Event], None]:
    """Read all tables in one transaction, as the first copy does, again and again."""

    def work(is_over: threading.Event) -> None:
        while not is_over.is_set():
            try:
                with person.connection.transaction():
                    person.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    for table in Base.metadata.sorted_tables:
                        person.connection.execute(f"SELECT count(*) FROM app.{table.name}".encode())
            except psycopg.OperationalError:
                continue

    return work


@pytest.mark.parametrize("_round", range(3))
def test_stations_push_and_copy_while_the_server_is_upgraded(
    administrator: psycopg.Connection[Any], server: Engine, hire: Hire, _round: int
):
    stations = [Pushing(hire(Role.DISPATCHER), number) for number in range(1, 4)]

    with meanwhile(*stations, copying(hire(Role.DISPATCHER))):
        for _time in range(4):
            assert upgrade(server) == ("0001", "0001")

    there = {row for (row,) in administrator.execute("SELECT id FROM app.request")}
    acknowledged = [row for station in stations for row in station.acknowledged]
    assert len(acknowledged) == len(there) > 3
    assert set(acknowledged) == there
