"""The day page of a station of a server: marks that move on, and lines that come, under somebody's hands."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from sqlalchemy import select

from desktop.models.request_lines import RequestRole
from desktop.screens.day import DayScreen
from desktop.storage.tables import RequestRow
from desktop.sync import outbox
from desktop.workflow.progress import assign
from tests.desk import FoundedDesk
from tests.painted import painted
from tests.screens.on_server import OtherStation, answer, share
from tests.screens.surroundings import LiveDesk

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def day(live: LiveDesk, qtbot) -> Iterator[DayScreen]:
    """The page of today, in front of somebody."""
    screen = DayScreen(live.desk)
    qtbot.addWidget(screen.page)
    screen.page.resize(1366, 560)
    screen.page.show()
    screen.page.take_focus()
    with qtbot.waitSignal(screen.shown):
        screen.reload()
    yield screen
    screen.page.line.write("")
    screen.keep_draft()


@pytest.fixture
def other(desk: FoundedDesk, tmp_path: Path) -> Iterator[OtherStation]:
    """Another desk of the same server."""
    made = OtherStation(desk.office, tmp_path / "other")
    yield made
    made.close()


def spoken(day: DayScreen) -> list[str]:
    return [day.lines.index(row, 0).data(SPOKEN) for row in range(day.lines.rowCount())]


def write(qtbot, day: DayScreen, text: str) -> None:
    qtbot.keyClicks(day.page.line.field, text)


def test_a_single_pc_notices_nothing(qtbot, day, live):
    live.founded.take("one")
    qtbot.waitUntil(lambda: spoken(day) == ["1"])
    live.desk.sharing.moved.emit()
    qtbot.wait(1)
    assert not day.lines.marks.are_shown


def test_a_new_line_waits_until_the_worker_says_that_it_went(qtbot, live, desk):
    share(desk.office)
    day = _shown(qtbot, live)
    write(qtbot, day, "somebody rang")
    with qtbot.waitSignal(day.registered):
        qtbot.keyClick(day.page.line.field, Qt.Key.Key_Return)
    assert spoken(day) == ["1, saved here"]

    answer(desk.office)
    live.desk.sharing.moved.emit()

    qtbot.waitUntil(lambda: spoken(day) == ["1, on the server"])


@pytest.mark.parametrize(("state", "said"), [(outbox.REFUSED, "refused"), (outbox.CONFLICT, "in conflict")])
def test_what_somebody_has_to_look_at_is_marked(qtbot, live, desk, state, said):
    share(desk.office)
    desk.take("one")
    answer(desk.office, state)
    desk.take("another")

    day = _shown(qtbot, live)

    assert spoken(day) == [f"1, {said}", "2, saved here"]


def test_a_number_of_another_station_stands_in_one_line_beside_its_mark(qtbot, live, desk):
    share(desk.office)
    desk.take("one")
    with desk.database.take_in() as (session, _changes):
        session.scalars(select(RequestRow)).one().station = "B"
    day = _shown(qtbot, live)
    qtbot.waitUntil(lambda: "B26-00001" in {ink.text for ink in painted(day.page.table)})


def test_marks_that_move_touch_neither_selection_nor_caret_nor_scroll_and_read_no_line_again(qtbot, live, desk):
    share(desk.office)
    for place in range(40):
        desk.take(f"call {place}")
    day = _shown(qtbot, live)
    write(qtbot, day, "half a sen")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Left)
    day.page.table.selectRow(20)
    bar = day.page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = day.page.selected(), bar.value(), day.page.line.text(), day.page.line.field.cursorPosition()
    read: list[object] = []
    for told in (day._live.read, day._live.changed):
        told.connect(read.append)
    QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: not day._live._is_asking)  # what was said of the forty calls is read
    read.clear()

    answer(desk.office)
    live.desk.sharing.moved.emit()
    qtbot.waitUntil(lambda: spoken(day)[0] == "1, on the server")

    assert {text.partition(", ")[2] for text in spoken(day)} == {"on the server"}
    assert before == (day.page.selected(), bar.value(), day.page.line.text(), day.page.line.field.cursorPosition())
    assert read == []


def test_lines_that_come_from_others_leave_selection_caret_and_what_is_in_sight(qtbot, day, live, desk, other):
    for place in range(40):
        desk.take(f"call {place}")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 40)
    write(qtbot, day, "half a sen")
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Left)
    table = day.page.table
    table.selectRow(10)
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    chosen, first = day.page.selected(), table.indexAt(table.viewport().rect().topLeft()).data(RequestRole)
    top = table.rowViewportPosition(day.lines.row_of(first.id))

    for place in range(5):
        _take(other, desk, f"theirs {place}")
    other.pull()
    qtbot.waitUntil(lambda: day.lines.rowCount() == 45)
    assign(desk.office, chosen.id, desk.told, person_id=desk.orlov)
    qtbot.waitUntil(lambda: day.page.selected().person == "Pavel Orlov")

    assert day.page.selected().id == chosen.id
    assert (day.page.line.text(), day.page.line.field.cursorPosition()) == ("half a sen", 9)
    assert table.indexAt(table.viewport().rect().topLeft()).data(RequestRole).id == first.id
    assert table.rowViewportPosition(day.lines.row_of(first.id)) == top


def test_a_line_that_belongs_above_what_is_in_sight_moves_nothing_under_the_eyes(qtbot, day, desk, other, clock):
    _take(other, desk, "written first, comes last")
    clock.forward(1)
    for place in range(40):
        desk.take(f"call {place}")
    qtbot.waitUntil(lambda: day.lines.rowCount() == 40)
    table = day.page.table
    bar = table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    first = table.indexAt(table.viewport().rect().topLeft()).data(RequestRole)
    top = table.rowViewportPosition(day.lines.row_of(first.id))

    other.pull()
    qtbot.waitUntil(lambda: day.lines.rowCount() == 41)

    assert day.lines.row_of(first.id) == 1 + 40 - (40 - (day.lines.row_of(first.id) - 1))
    assert day.lines.lines()[0].words == "written first, comes last"
    assert table.rowViewportPosition(day.lines.row_of(first.id)) == top
    assert clock() - desk.clock() == timedelta(0)


def _shown(qtbot, live: LiveDesk) -> DayScreen:
    screen = DayScreen(live.desk)
    live.kept.append(screen)
    qtbot.addWidget(screen.page, before_close_func=lambda _page: _leave(screen, live))
    screen.page.resize(1366, 560)
    screen.page.show()
    screen.page.take_focus()
    with qtbot.waitSignal(screen.shown):
        screen.reload()
    return screen


def _leave(screen: DayScreen, live: LiveDesk) -> None:
    screen.page.line.write("")
    screen.keep_draft()
    live.close()


def _take(other: OtherStation, desk: FoundedDesk, words: str) -> None:
    from desktop.domain.calls import NewCall
    from desktop.workflow.register import register

    register(other.office, NewCall(words=words), by=desk.boris)
