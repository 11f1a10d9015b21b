"""The table of a day is never reset while somebody reads it."""

from PySide6.QtCore import QPersistentModelIndex, Qt

from desktop.domain.ids import new_id
from desktop.models.request_lines import RequestLines, RequestRole, StruckRole, ToneRole
from tests.models.lines import NOON, READER, line


def test_the_table_keeps_the_qt_model_contract(qtmodeltester):
    table = RequestLines(READER)
    table.show([line(), line(struck={"words": "stuck at the 2nd"})], now=NOON)
    qtmodeltester.check(table)


def test_a_row_that_is_kept_survives_what_comes_before_goes_and_changes(qtbot):
    table = RequestLines(READER)
    mine, gone, other = line(), line(), line()
    table.show([gone, mine, other], now=NOON)
    held = QPersistentModelIndex(table.index(1, 0))
    resets = []
    table.modelReset.connect(lambda: resets.append(1))
    table.show([line(), line(), mine], now=NOON)
    assert held.isValid()
    assert held.data(RequestRole) == mine
    assert not resets


def test_lines_that_change_places_are_moved(qtbot):
    table = RequestLines(READER)
    first, second, third = line(), line(), line()
    table.show([first, second, third], now=NOON)
    table.show([third, first, second], now=NOON)
    assert [one.id for one in table.lines()] == [third.id, first.id, second.id]


def test_only_what_differs_is_announced(qtbot):
    table = RequestLines(READER)
    same, other = line(), line()
    table.show([same, other], now=NOON)
    changed = []
    table.dataChanged.connect(lambda top, _bottom: changed.append(top.row()))
    table.show([same, line(id=other.id, words="corrected")], now=NOON)
    assert changed == [1]


def test_what_was_struck_through_stands_with_its_column(qtbot):
    table = RequestLines(READER)
    table.show([line(struck={"words": "stuck at the 2nd", "place": "Lenina, 41"})], now=NOON)
    assert table.index(0, 4).data(StruckRole) == "stuck at the 2nd"
    assert table.index(0, 3).data(StruckRole) == "Lenina, 41"
    assert table.index(0, 2).data(StruckRole) == ""


def test_a_clock_that_moves_on_makes_a_line_late(qtbot):
    from datetime import timedelta

    table = RequestLines(READER)
    table.show([line()], now=NOON)
    assert table.index(0, 0).data(ToneRole) == "plain"
    with qtbot.waitSignal(table.dataChanged):
        table.tick(NOON + timedelta(hours=3), 0, 0)
    assert table.index(0, 0).data(ToneRole) == "danger"
    assert table.index(0, 6).data() == "late 1 h 0 min"


def test_a_row_is_found_by_its_request(qtbot):
    table = RequestLines(READER)
    mine = line()
    table.show([line(), mine], now=NOON)
    assert table.row_of(mine.id) == 1
    assert table.row_of(line().id) is None
    assert table.headerData(0, Qt.Orientation.Horizontal) == "No"


def test_a_request_that_is_gone_leaves_the_page_and_the_others_their_rows(qtbot):
    first, second, third = line(), line(), line()
    rows = RequestLines(READER)
    rows.show([first, second, third], now=NOON)
    kept = QPersistentModelIndex(rows.index(2, 0))

    rows.take_out({second.id, new_id()})

    assert [one.id for one in rows.lines()] == [first.id, third.id]
    assert kept.row() == 1
