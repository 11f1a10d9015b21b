"""Each request is marked with how far what was written about it is: here, there, in conflict, refused."""

from sqlalchemy import event

from desktop.domain.ticks import Tick, Ticks
from desktop.sync.ticks import ticks
from desktop.workflow.progress import Closing, cancel, note, resolve
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station


def marks(station: Station) -> Ticks:
    with station.office.database.read() as session:
        found = ticks(session)
    assert found is not None
    return found


def test_a_single_pc_has_no_marks(desk: FoundedDesk):
    desk.take()

    with desk.database.read() as session:
        assert ticks(session) is None


def test_what_is_written_waits_until_the_server_has_acknowledged_it(here: Station):
    taken, other = here.take("Mine"), here.take("Another")
    assert marks(here).of(taken.request_id) is Tick.WAITING

    here.push()
    assert marks(here) == Ticks()

    here.pull()
    note(here.office, taken.request_id, here.told("She rings again"))
    assert marks(here) == Ticks({taken.request_id: Tick.WAITING})
    assert marks(here).of(other.request_id) is Tick.ON_SERVER


def test_an_act_that_met_somebody_elses_marks_its_request_as_soon_as_the_server_says_so(here: Station, there: Station):
    taken = here.take()
    here.sync()
    there.sync()
    cancel(here.office, taken.request_id, here.told(), reason="withdrawn")
    resolve(there.office, taken.request_id, there.told(), Closing(outcome="done"))
    here.sync()

    there.push()
    assert marks(there).of(taken.request_id) is Tick.CONFLICT
    there.pull()
    note(there.office, taken.request_id, there.told("What now?"))

    assert marks(there) == Ticks({taken.request_id: Tick.CONFLICT})
    assert marks(here) == Ticks()


def test_a_refused_act_marks_its_request(here: Station, company: Company):
    company.administrator.execute("REVOKE INSERT ON app.call FROM daybook_dispatcher")
    taken = here.take()

    here.sync()

    assert marks(here) == Ticks({taken.request_id: Tick.REFUSED})


def test_the_marks_are_read_by_the_index_of_what_is_not_settled(here: Station):
    here.take()
    asked: list[str] = []
    engine = here.office.database.engine
    event.listen(engine, "before_cursor_execute", lambda _c, _k, sql, _given, _x, _m: asked.append(sql))

    with here.office.database.read() as session:
        ticks(session)
        about = [sql for sql in asked if "FROM change" in sql]
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {about[0]}").fetchall()

    assert len(about) == 1
    assert "USING INDEX ix_change_unshared" in " ".join(str(row[3]) for row in plan)
