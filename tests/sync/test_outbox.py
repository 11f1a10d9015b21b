"""The outbox is read by its index: a station of years has a long change log and a short outbox."""

from sqlalchemy import event

from desktop.sync import outbox
from tests.sync.stations import Station


def test_what_waits_is_found_without_reading_the_whole_change_log(here: Station):
    here.take()
    asked: list[tuple[str, object]] = []
    engine = here.office.database.engine
    event.listen(engine, "before_cursor_execute", lambda _c, _k, sql, given, _x, _m: asked.append((sql, given)))

    with here.office.database.read() as session:
        assert len(outbox.waiting(session)) == outbox.backlog(session).waiting == 1
        outbox.pending(session)
        connection = session.connection()
        plans = [
            " ".join(str(row[3]) for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", given))  # type: ignore[arg-type]
            for sql, given in [*asked]
            if "FROM change" in sql
        ]

    assert len(plans) == 3
    assert all("ix_change_unshared" in plan for plan in plans), plans
