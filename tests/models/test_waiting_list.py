"""Everything that waits, under its headings."""

from desktop.models.waiting_list import HeadingRole, RequestIdRole, WaitingList
from tests.models.lines import NOON, READER, line
from tests.models.test_alarms import waiting


def test_a_request_stands_once_where_it_is_most_pressing(qtbot, qtmodeltester):
    late, old = line(due_at=NOON), line()
    rows = WaitingList()
    rows.show(waiting(overdue=(late,), carried_over=(late, old)), READER, NOON)
    qtmodeltester.check(rows)
    texts = [rows.index(row).data() for row in range(rows.rowCount())]
    assert texts[0] == "Late: 1"
    assert texts[2] == "Carried over from earlier days: 1"
    assert [rows.index(row).data(RequestIdRole) for row in (1, 3)] == [late.id, old.id]
    assert rows.index(0).data(HeadingRole)
    assert rows.first_request() == 1


def test_nothing_waiting_is_an_empty_list_again(qtbot):
    rows = WaitingList()
    rows.show(waiting(overdue=(line(),)), READER, NOON)
    rows.show(waiting(), READER, NOON)
    assert rows.rowCount() == 0
    assert rows.first_request() is None
