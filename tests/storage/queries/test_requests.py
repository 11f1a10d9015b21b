"""Long lists are read by the indexes that are made for them, also when the journal has grown for ten years."""

from datetime import timedelta

import pytest
from sqlalchemy import ColumnElement, text
from sqlalchemy.dialects import sqlite

from desktop.storage.queries.requests import is_open, lines_in_order, recorded_between
from tests.desk import NOON, FoundedDesk


def plan(desk: FoundedDesk, *where: ColumnElement[bool]) -> list[str]:
    """Return the steps that SQLite takes, but for the look-ups of what a request points to."""
    statement = lines_in_order(*where).compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with desk.database.read() as session:
        steps = session.execute(text(f"EXPLAIN QUERY PLAN {statement}")).all()
    return [step.detail for step in steps if not step.detail.endswith("LEFT-JOIN")]


@pytest.mark.parametrize(
    ("where", "step"),
    [
        (recorded_between(NOON, NOON + timedelta(days=1)),
         "SEARCH request USING INDEX ix_request_order (recorded_at>? AND recorded_at<?)"),
        (is_open, "SCAN request USING INDEX ix_request_open"),
    ],
    ids=["a day", "what is open"],
)  # fmt: skip
def test_a_long_list_is_read_by_its_own_index_and_needs_no_sorting(desk, where, step):
    assert plan(desk, where) == [step]
