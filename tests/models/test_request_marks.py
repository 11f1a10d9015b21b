"""Each number is marked with how far the request is; only what changed is told, and nothing on a single PC."""

from PySide6.QtCore import Qt

from desktop.domain.records import RequestLine
from desktop.domain.ticks import Tick, Ticks
from desktop.models.request_lines import MarkRole, RequestLines
from tests.models.lines import NOON, READER, line

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
EXPLAINED = Qt.ItemDataRole.ToolTipRole


def table(*lines: RequestLine, ticks: Ticks | None = None) -> RequestLines:
    made = RequestLines(READER)
    made.marks.show(ticks)
    made.show(lines, now=NOON)
    return made


def test_a_single_pc_marks_nothing():
    shown = table(line())
    assert shown.index(0, 0).data(SPOKEN) == shown.index(0, 0).data(EXPLAINED) == "415"
    assert shown.index(0, 0).data(MarkRole) is None


def test_the_number_is_spoken_with_its_mark_and_explained_in_a_sentence():
    waiting, there = line(), line()
    shown = table(waiting, there, ticks=Ticks({waiting.id: Tick.WAITING}))
    assert shown.index(0, 0).data() == "415"
    assert [shown.index(row, 0).data(SPOKEN) for row in (0, 1)] == ["415, saved here", "415, on the server"]
    assert shown.index(0, 0).data(EXPLAINED) == "415\nSaved here; goes to the server when it answers."
    assert shown.index(0, 1).data(SPOKEN) == "12:00"


def test_only_the_number_of_what_moved_is_told(qtbot):
    waiting, other = line(), line()
    shown = table(waiting, other, ticks=Ticks({waiting.id: Tick.WAITING}))
    told = []
    shown.dataChanged.connect(lambda first, last, roles: told.append((first.row(), last.column(), list(roles))))

    shown.marks.show(Ticks({waiting.id: Tick.WAITING}))
    assert told == []
    shown.marks.show(Ticks())

    assert told == [(0, 0, [MarkRole])]


def test_what_is_written_down_now_waits_and_a_single_pc_stays_unmarked():
    mine = line()
    shared, alone = table(mine, ticks=Ticks()), table(mine)
    for shown in (shared, alone):
        shown.marks.add_written(mine)
    assert (shared.marks.of(mine), alone.marks.of(mine)) == (Tick.WAITING, None)


def test_marks_that_appear_make_room_for_themselves(qtbot):
    shown = table(line())
    with qtbot.waitSignal(shown.headerDataChanged):
        shown.marks.show(Ticks())
