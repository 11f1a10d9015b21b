"""A table of plain cells: always a current row, in sight, and a hundred thousand rows are shown at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from desktop.models.import_findings import ImportFindings
from desktop.views.plain_table import PlainTable
from desktop.wording.language import Language


class Numbers(QStandardItemModel):
    def __init__(self, rows: int) -> None:
        super().__init__()
        for row in range(rows):
            self.appendRow([QStandardItem(f"{row}-{column}") for column in range(3)])


@pytest.fixture
def table(qtbot) -> PlainTable:
    model = Numbers(100)
    table = PlainTable(model)  # type: ignore[arg-type]
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    qtbot.waitExposed(table)
    table.go_to(0)
    return table


def test_keys_go_from_row_to_row_and_to_both_ends(qtbot, table):
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.row() == 1
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.row() == 99
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.row() == 0


def test_enter_space_and_letters_are_the_pages_business(qtbot, table):
    for key, signal in (
        (Qt.Key.Key_Return, table.opened),
        (Qt.Key.Key_Space, table.ticked),
        (Qt.Key.Key_A, table.typed),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(table, key)
    assert table.row() == 0


def test_the_current_row_stays_in_sight_when_the_table_becomes_smaller(qtbot, table):
    last = table.rows_in_sight() - 1
    table.go_to(last)
    table.resize(400, 160)
    qtbot.waitUntil(lambda: table.height() == 160)
    box = table.visualRect(table.model().index(last, 0))
    assert box.top() >= 0
    assert box.bottom() <= table.viewport().height()


def test_a_hundred_thousand_rows_are_shown_and_walked_through(qtbot):
    from desktop.domain.errors import PhoneUnreadable

    asked: list[object] = []

    def explain(error: object) -> str:
        asked.append(error)
        return "not a telephone"

    found = ImportFindings(Language("en"), explain)
    table = PlainTable(found, shares=(10, 24, 66))
    found.setParent(table)
    qtbot.addWidget(table)
    table.resize(800, 400)
    found.show((), [(line, PhoneUnreadable(typed="x")) for line in range(100_000)], is_open=True)
    table.show()
    qtbot.waitExposed(table)
    qtbot.keyClick(table, Qt.Key.Key_End)
    table.grab()
    assert table.row() == 99_999
    assert len(asked) < 200, "only what is in sight is put into words"
