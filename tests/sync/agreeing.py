"""What holds in the end, whatever stations did to one another while they were apart."""

from collections.abc import Mapping
from itertools import pairwise
from uuid import UUID

from sqlalchemy import select

from desktop.storage import log_states
from desktop.storage.tables import ChangeRow
from tests.sync.stations import Company, Station


def is_there_once(company: Company, written: Mapping[UUID, set[tuple[str, UUID]]]) -> None:
    """Each acknowledged act was applied, and every row that it added is there. written -- these rows, by act."""
    run = company.administrator.execute
    applied = {txn for (txn,) in run("SELECT txn FROM sync.applied WHERE result ->> 'status' <> 'rejected'")}
    assert written.keys() <= applied
    for table in {table for rows in written.values() for table, _row in rows}:
        there = {row for (row,) in run(f"SELECT id FROM app.{table}".encode())}
        assert {row for rows in written.values() for name, row in rows if name == table} <= there


def was_sent_in_order(company: Company, station: Station) -> None:
    """The entries of each request stand in the feed in the order in which this station wrote them."""
    found = company.administrator.execute("SELECT row, id FROM sync.change WHERE op = 'I' AND tab = 'entry'")
    places: dict[UUID, int] = dict(found.fetchall())
    with station.office.database.read() as session:
        acts = session.scalars(select(ChangeRow.ops).order_by(ChangeRow.seq)).all()
    written: dict[str | None, list[int]] = {}
    for ops in acts:
        for entry in log_states.entries_of(ops):
            if UUID(entry) in places:  # else it was written before there was a server
                written.setdefault(log_states.request_of(ops), []).append(places[UUID(entry)])
    assert all(one < other for line in written.values() for one, other in pairwise(line))


def nothing_hangs_on_what_was_merged(company: Company) -> None:
    """Every merged place leads to one that stands, in one step, and nothing of the directory hangs on it any more."""
    run = company.administrator.execute
    led = "SELECT g.id FROM app.site g JOIN app.site k ON k.id = g.merged_into_id WHERE k.merged_into_id IS NOT NULL"
    assert run(led.encode()).fetchall() == []
    for table, column in (("site", "parent_id"), ("equipment", "site_id"), ("contact", "site_id")):
        hangs = (
            f"SELECT h.id FROM app.{table} h JOIN app.site g ON g.id = h.{column} WHERE g.merged_into_id IS NOT NULL"
        )
        assert run(hangs.encode()).fetchall() == []
