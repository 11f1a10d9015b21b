"""A read that nobody waits for any more breaks off."""

import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

ENDLESS = text("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i % 7 = 9")


def test_a_read_that_nobody_wants_any_more_breaks_off_and_the_next_one_is_answered(desk):
    unwanted = threading.Event()
    threading.Timer(0.05, unwanted.set).start()
    with (
        pytest.raises(OperationalError, match="interrupted"),
        desk.database.read(unless=unwanted.is_set) as session,
    ):
        session.execute(ENDLESS).scalar()
    with desk.database.read() as session:
        assert session.execute(text("SELECT count(*) FROM request")).scalar() == 0


def test_a_read_that_is_wanted_comes_to_its_end(desk):
    asked: list[int] = []

    def unless() -> bool:
        asked.append(1)
        return False

    with desk.database.read(unless=unless) as session:
        counting = text(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9999) SELECT count(*) FROM n"
        )
        assert session.execute(counting).scalar() == 9_999
    assert asked
