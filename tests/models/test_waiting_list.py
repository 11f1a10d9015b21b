"""Everything that waits, under its headings."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel

from desktop.models.waiting_list import HeadingRole, RequestIdRole, WaitingList
from desktop.wording.language import Language
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
    assert rows.first_choice() == 1


def test_nothing_waiting_is_an_empty_list_again(qtbot):
    rows = WaitingList()
    rows.show(waiting(overdue=(line(),)), READER, NOON)
    rows.show(waiting(), READER, NOON)
    assert rows.rowCount() == 0
    assert rows.first_choice() is None


def test_the_selected_request_stays_selected_when_a_graver_one_comes_above_it(qtbot):
    chosen, graver = line(due_at=NOON), line(is_danger=True)
    rows = WaitingList()
    rows.show(waiting(overdue=(chosen,)), READER, NOON)
    selection = QItemSelectionModel(rows)
    selection.setCurrentIndex(rows.index(1), QItemSelectionModel.SelectionFlag.SelectCurrent)
    rows.show(waiting(danger=(graver,), overdue=(chosen,)), READER, NOON)
    assert selection.currentIndex().data(RequestIdRole) == chosen.id
    rows.show(waiting(overdue=(line(due_at=NOON), chosen)), READER, NOON)
    assert selection.currentIndex().data(RequestIdRole) == chosen.id


def test_a_half_typed_request_stands_below_too_with_its_words(qtbot, qtmodeltester):
    late = line(due_at=NOON, number="A26-00417", place="Lenina, 14")
    rows = WaitingList()
    rows.show(waiting(overdue=(late,)), READER, NOON, half_typed=[(late, "the caretaker has")])
    qtmodeltester.check(rows)
    texts = [rows.index(row).data() for row in range(rows.rowCount())]
    assert texts[2:] == ["Half typed: 1", "417 Lenina, 14 · the caretaker has"]
    assert rows.index(3).data(RequestIdRole) == late.id
    rows.show(waiting(overdue=(late,)), READER, NOON)
    assert rows.rowCount() == 2


def test_a_chinese_heading_has_a_chinese_colon(qtbot):
    rows = WaitingList()
    rows.show(waiting(overdue=(line(due_at=NOON),)), replace(READER, language=Language("zh_CN")), NOON)
    assert ":" not in rows.index(0).data()
    assert rows.index(0).data().endswith("：1")
