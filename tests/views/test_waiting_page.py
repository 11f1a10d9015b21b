"""The list of what waits, by keys."""

from PySide6.QtCore import Qt

from desktop.models.waiting_list import WaitingList
from desktop.views.waiting_page import WaitingPage
from tests.models.lines import NOON, READER, line
from tests.models.test_alarms import waiting


def test_the_arrows_pass_over_the_headings_to_the_next_request(qtbot):
    danger, late, old = line(is_danger=True), line(due_at=NOON), line()
    rows = WaitingList()
    rows.show(waiting(danger=(danger,), overdue=(late,), carried_over=(old,)), READER, NOON)
    page = WaitingPage(rows)
    qtbot.addWidget(page)
    page.take_focus()
    seen = [page.selected()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(page.list, key)
        seen.append(page.selected())
    assert seen == [danger.id, late.id, old.id, old.id, late.id, danger.id, old.id]


def test_enter_before_the_list_is_read_opens_its_first_line_when_it_comes(qtbot):
    danger, late = line(is_danger=True), line(due_at=NOON)
    rows = WaitingList()
    page = WaitingPage(rows)
    qtbot.addWidget(page)
    page.show()
    wished = []
    page.act_requested.connect(lambda act, request: wished.append((act, request)))
    page.take_focus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert wished == []

    rows.show(waiting(danger=(danger,), overdue=(late,)), READER, NOON)
    rows.show(waiting(danger=(danger,)), READER, NOON)

    assert wished == [("", danger.id)]
