"""A purge takes away what left the scope, and nothing that anybody still needs here."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select, text

from desktop.domain.calls import Registered
from desktop.domain.day import DeskDay, desk_day
from desktop.domain.ids import new_id
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.scope import held_since, missing_since
from desktop.storage.tables import ChangeRow, KeptRow, OldDayRow
from desktop.sync import held, purging
from desktop.sync.on_demand import fetch_day, fetch_requests
from desktop.sync.purging import purge
from desktop.workflow import duty, joining, keeping, other_calls, progress
from desktop.workflow.drafting import keep_draft
from desktop.workflow.progress import Closing
from desktop.workflow.signing import sign_day
from tests.desk import NOON
from tests.found import found_requests
from tests.sync.stations import Company, Station, differences

JOURNAL = ("request", "entry", "call", "ring", "promise", "labour", "work_order")


def taken(station: Station, now: datetime | None = None) -> int:
    connection = station.connected(station.company.logins["boris"])
    assert connection is not None
    return sum(purge(connection, station.office.database, now=now or datetime.now(UTC)))


def is_whole(station: Station) -> bool:
    with station.office.database.read() as session:
        return session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []


def closed(station: Station, words: str = "Closed long ago", **more: Any) -> Registered:
    """Return a request of the desk's day, months before the server's today, that was closed then."""
    made = station.take(words, **more)
    progress.close(station.office, made.request_id, station.told(), Closing(outcome="done", minutes=20))
    return made


def day_of(station: Station) -> DeskDay:
    with station.office.database.read() as session:
        return desk_day(desk_facts(session))


def test_what_ended_before_the_days_that_are_held_goes_and_stays_on_the_server(here: Station, company: Company):
    old, still_open = closed(here), here.take("Open for months")
    resolved = here.take("Resolved, not closed")
    progress.resolve(here.office, resolved.request_id, here.told(), Closing(outcome="done"))
    here.sync()
    sites = here.rows("site")
    there = company.administrator.execute("SELECT count(*) FROM sync.change").fetchone()

    assert taken(here) == 1

    assert set(here.rows("request")) == {still_open.request_id, resolved.request_id}
    assert {row["request_id"] for row in here.rows("entry").values()} == set(here.rows("request"))
    assert here.rows("site") == sites
    assert company.administrator.execute("SELECT count(*) FROM sync.change").fetchone() == there
    found = company.administrator.execute("SELECT id FROM app.request WHERE id = %s", (old.request_id,)).fetchone()
    assert found == (old.request_id,)
    assert is_whole(here)


def test_what_was_written_about_lately_stays(here: Station):
    old = closed(here)
    here.clock.at = datetime.now(UTC) - timedelta(days=5)
    progress.note(here.office, old.request_id, here.told("She thanks"))
    here.sync()

    assert taken(here) == 0
    assert old.request_id in here.rows("request")


@pytest.mark.parametrize("step", ["unsent", "sent"])
def test_what_the_server_has_not_acknowledged_in_its_feed_stays(here: Station, step: str):
    old = closed(here)
    if step == "sent":
        here.push()

    assert taken(here) == 0
    assert old.request_id in here.rows("request")
    here.sync()
    assert taken(here) == 1


def test_what_was_refused_stays_until_somebody_has_decided(here: Station):
    old = closed(here)
    here.sync()
    progress.note(here.office, old.request_id, here.told("Refused"))
    with here.office.database.take_in() as (session, _changes):
        last = session.scalars(select(ChangeRow).order_by(ChangeRow.seq.desc()).limit(1)).one()
        last.state = "refused"

    assert taken(here) == 0


def test_what_the_server_does_not_hold_as_well_stays(here: Station, company: Company):
    old = closed(here)
    here.sync()
    with here.office.database.take_in() as (session, _changes):
        session.execute(
            text("UPDATE entry SET request_id = :r WHERE request_id IS NULL"), {"r": old.request_id.bytes}
        )  # more is known here than there
        session.execute(
            text(
                "INSERT INTO entry SELECT :id, request_id, kind, occurred_at, recorded_at, author_id, on_behalf_of_id,"
                " station, data, text FROM entry WHERE request_id = :r LIMIT 1"
            ),
            {"id": new_id().bytes, "r": old.request_id.bytes},
        )

    assert taken(here) == 0


def test_what_somebody_keeps_here_stays_until_it_is_let_go(here: Station):
    old = closed(here)
    here.sync()
    keeping.pin(here.office, old.request_id, keeps=True)

    assert taken(here) == 0
    keeping.pin(here.office, old.request_id, keeps=False)
    assert taken(here) == 1


def test_what_somebody_looked_at_lately_stays_some_days(here: Station):
    old, now = closed(here), datetime.now(UTC)
    here.sync()
    here.clock.at = now
    keeping.look_at(here.office, old.request_id)

    assert taken(here) == 0
    here.clock.at = now - timedelta(days=purging.LOOKED_AT_DAYS, hours=25)
    with here.office.database.take_in() as (session, _changes):
        session.get_one(KeptRow, old.request_id).looked_at = here.clock.at
    assert taken(here) == 1
    with here.office.database.read() as session:
        assert session.get(KeptRow, old.request_id) is None


def test_what_a_draft_is_about_stays(here: Station):
    old = closed(here)
    here.sync()
    keep_draft(here.office, new_id(), "act", {"request_id": str(old.request_id), "texts": {"": "half"}})

    assert taken(here) == 0


def test_what_is_joined_to_something_that_stays_stays_too(here: Station):
    """A caller was taken out of one request into another that is open: his call is told in the first one's entry."""
    old = here.take("The running one")
    joined = joining.join(here.office, old.request_id, joining.JoiningCall(words="Me too"), by=here.told().by)
    call = next(row for row in here.rows("call").values() if row["kind"] == "joined")
    other = joining.unjoin(here.office, old.request_id, call["id"], by=here.told().by)
    progress.close(here.office, old.request_id, here.told(), Closing(outcome="done"))
    here.sync()
    with here.office.database.take_in() as (session, _changes):
        session.execute(
            text("UPDATE call SET entry_id = :e WHERE request_id = :r"),
            {"e": joined.entry_id.bytes, "r": other.request_id.bytes},
        )

    assert taken(here) == 0
    assert is_whole(here)
    progress.close(here.office, other.request_id, here.told(), Closing(outcome="done"))
    here.sync()
    assert taken(here) == 2
    assert is_whole(here)


def test_duty_other_calls_and_signed_days_of_long_ago_go_too(here: Station):
    boris, anna = here.company.people["boris"], here.company.people["anna"]
    duty.go_on_duty(here.office, boris)
    other_calls.note_call(here.office, "thanks", by=boris, text="Thank you")
    sign_day(here.office, NOON.date(), by=anna)
    duty.go_on_duty(here.office, anna)
    here.sync()

    assert taken(here) == 0
    assert not here.rows("entry")
    assert not here.rows("call")
    assert not here.rows("day_review")
    assert [row["ended_at"] for row in here.rows("shift").values()] == [None]


def test_what_was_found_is_found_no_more_and_the_page_says_that_the_day_is_not_whole(here: Station):
    closed(here, "Zebra in the shaft")
    here.sync()
    day = day_of(here)
    with here.office.database.read() as session:
        assert len(found_requests(session, day, "zebra")) == 1
        assert missing_since(session, day, NOON.date()) is None

    taken(here)

    with here.office.database.read() as session:
        assert found_requests(session, day, "zebra") == []
        assert (
            session.connection().exec_driver_sql("SELECT count(*) FROM search_doc WHERE kind = 'entry'").scalar() == 0
        )
        assert missing_since(session, day, NOON.date()) == held_since(session)
        assert missing_since(session, day, datetime.now(UTC).date()) is None


def test_a_day_that_was_asked_for_stays_whole_for_some_days(here: Station, company: Company):
    old = closed(here)
    here.sync()
    taken(here)
    connection = here.connected(company.logins["boris"])
    assert connection is not None
    now = datetime.now(UTC)

    assert fetch_day(connection, here.office.database, day_of(here), NOON.date(), now=now)

    assert old.request_id in here.rows("request")
    assert list(differences(company, here)) == []
    assert taken(here) == 0
    with here.office.database.take_in() as (session, _changes):
        session.get_one(OldDayRow, NOON.date().isoformat()).looked_at = now - timedelta(days=30)
    assert taken(here) == 1


def test_what_moves_again_comes_back_whole(here: Station, there: Station):
    old = closed(here)
    here.sync()
    there.pull()
    taken(here)

    progress.reopen(there.office, old.request_id, there.told())
    there.sync()
    here.pull()

    assert here.rows("request")[old.request_id]["closed_at"] is None
    for table in JOURNAL:
        whole = {row for row, values in there.rows(table).items() if values.get("request_id") == old.request_id}
        assert whole <= here.rows(table).keys()


def test_a_purge_that_was_stopped_goes_on_the_next_time(here: Station):
    for number in range(25):
        closed(here, f"Old {number}")
    here.sync()
    connection = here.connected(here.company.logins["boris"])
    assert connection is not None

    steps = purge(connection, here.office.database, now=datetime.now(UTC))
    assert next(steps) == 10
    del steps

    assert is_whole(here)
    with here.office.database.read() as session:
        assert held.purged_at(session) is None
    assert taken(here) == 15
    with here.office.database.read() as session:
        assert held.purged_at(session) is not None


def test_a_purge_is_due_once_a_day(here: Station):
    now = datetime.now(UTC)
    assert purging.is_due(here.office.database, now)

    taken(here, now)

    assert not purging.is_due(here.office.database, now + timedelta(hours=23))
    assert purging.is_due(here.office.database, now + timedelta(hours=24))


def test_a_single_pc_purges_nothing(company: Company, here: Station, tmp_path: Path):
    alone = company.alone(tmp_path / "alone")
    connection = here.connected(company.logins["boris"])
    assert connection is not None

    assert list(purge(connection, alone.office.database, now=datetime.now(UTC))) == []


def test_clocks_that_are_days_apart_let_nothing_go(here: Station):
    closed(here)
    here.sync()

    assert taken(here, NOON) == 0


def test_the_log_of_shared_acts_is_kept_some_weeks_and_unshared_ones_for_ever(here: Station):
    closed(here)
    here.sync()
    here.take("Not sent")
    states = here.states()
    assert states == ["shared", "shared", None]

    taken(here)

    assert here.states() == [None]
    here.clock.at = datetime.now(UTC) - timedelta(days=purging.LOG_DAYS - 1)
    here.take("Lately")
    here.sync()
    taken(here)
    assert here.states() == ["shared"]
    with here.office.database.read() as session:
        assert session.scalar(select(func.max(ChangeRow.seq))) is not None


ACTS: list[Callable[[Station, UUID], object]] = [
    lambda s, r: progress.close(s.office, r, s.told(), Closing(outcome="done")),
    lambda s, r: progress.cancel(s.office, r, s.told(), reason="withdrawn"),
    lambda s, r: progress.note(s.office, r, s.told("A word")),
    lambda s, r: joining.join(s.office, r, joining.JoiningCall(words="Me too"), by=s.told().by),
    lambda s, r: keeping.pin(s.office, r, keeps=True),
    lambda s, r: s.push(),
    lambda s, r: s.sync(),
]


@settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
@given(steps=st.lists(st.tuples(st.integers(0, 5), st.integers(0, len(ACTS) - 1)), max_size=14))
def test_after_any_purge_references_hold_and_nothing_open_or_unsent_is_missing(
    here: Station, company: Company, steps: list[tuple[int, int]]
):
    ids = [here.take(f"Call {number}").request_id for number in range(6)]
    for pick, act in steps:
        try:
            ACTS[act](here, ids[pick])
        except Exception as error:
            if not type(error).__module__.startswith("desktop"):
                raise
    before = here.rows("request")
    states, backlog = here.states(), here.backlog()

    taken(here)

    assert is_whole(here)
    gone = before.keys() - here.rows("request").keys()
    assert all(before[row]["status"] in ("closed", "cancelled") for row in gone)
    assert here.backlog() == backlog
    assert [state for state in states if state is None] == [state for state in here.states() if state is None]
    connection = here.connected(company.logins["boris"])
    assert connection is not None
    fetch_requests(connection, here.office.database, gone, now=datetime.now(UTC))
    here.sync()
    with here.office.database.take_in() as (session, _changes):  # what is compared next holds all there is
        session.execute(text("DELETE FROM kept WHERE is_pinned = 0"))
    assert here.rows("request").keys() >= before.keys()
    assert is_whole(here)
