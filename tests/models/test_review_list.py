"""The day as the supervisor reads it, as a list."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from desktop.domain.records import DayReview, OtherCall
from desktop.models.review_list import ReviewList
from tests.models.lines import NOON, READER, line

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
LATE = line(number="A26-00001", status="closed", due_at=NOON, resolved_at=NOON + timedelta(minutes=75), outcome="done")
OPEN = line(number="A26-00002", due_at=NOW + timedelta(hours=1))
CALL = OtherCall(
    id=UUID(int=9), kind="thanks", caller="Ivanova", text="Third time", occurred_at=NOON, recorded_at=NOON,
    author="Boris", request=None,
)  # fmt: skip
DAY = DayReview(
    day=date(2026, 3, 2), lines=(LATE, OPEN), calls=(CALL,), totals={}, exceptions=(("late", LATE),), signature=None,
    addenda=(), entry_count=3,
)  # fmt: skip


@pytest.fixture
def review() -> ReviewList:
    made = ReviewList()
    made.show(DAY, READER, now=NOW)
    return made


def test_what_stands_out_comes_first_then_all_lines_then_other_calls(review):
    headings = [row.title for row in review.rows() if row.is_heading]
    assert headings == ["What stands out", "All lines", "Calls that are no request"]
    assert [row.why for row in review.rows()][1] == "finished late: 1 h 15 min"
    assert review.rows()[4].why == "due 18:00"
    assert review.rows()[-1].why == "thanks"


def test_a_complaint_stands_out_and_is_among_the_calls_too(review):
    review.show(
        replace(DAY, exceptions=(), calls=(CALL, replace(CALL, id=UUID(int=8), kind="complaint"))), READER, now=NOW
    )
    shown = [(row.title if row.is_heading else row.why) for row in review.rows()]
    assert shown[:3] == ["What stands out", "complaint", "All lines"]
    assert shown.count("complaint") == 2


def test_a_day_where_nothing_stands_out_says_so(review):
    review.show(replace(DAY, exceptions=()), READER, now=NOW)
    assert review.rows()[0].title == "Nothing stands out"


def test_a_line_more_on_the_same_day_leaves_the_others_alone(review, qtbot):
    more = line(number="A26-00003")
    with qtbot.assertNotEmitted(review.modelReset), qtbot.waitSignal(review.rowsInserted) as inserted:
        review.show(replace(DAY, lines=(LATE, OPEN, more)), READER, now=NOW)
    assert inserted.args[1:] == [5, 5]
    assert [row.number for row in review.rows()][3:6] == ["1", "2", "3"]


def test_a_line_told_anew_is_one_changed_row(review, qtbot):
    with qtbot.waitSignal(review.dataChanged) as changed:
        review.show(replace(DAY, lines=(LATE, replace(OPEN, words="Stands again"))), READER, now=NOW)
    assert changed.args[0].row() == 4


def test_an_empty_day_has_no_rows(review):
    review.show(replace(DAY, lines=(), calls=(), exceptions=()), READER, now=NOW)
    assert review.rowCount() == 0


def test_the_review_keeps_the_qt_model_contract(qtmodeltester, review):
    qtmodeltester.check(review)
