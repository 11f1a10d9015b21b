"""The lines of the day: read whole once, afterwards only what changed; a burst of acts starves nobody."""

import pytest

from desktop.domain.calls import NewCall
from desktop.screens.live_day import DayChanged, DayRead, LiveDay
from desktop.workflow import directory
from desktop.workflow.register import register
from tests.screens.surroundings import LiveDesk


@pytest.fixture
def day(qtbot, live: LiveDesk) -> LiveDay:
    made = LiveDay(live.desk)
    with qtbot.waitSignal(made.read):
        made.read_day(live.desk.today())
    return made


def test_a_day_is_read_whole(qtbot, live, desk):
    desk.take("one")
    desk.take("two")
    made = LiveDay(live.desk)
    with qtbot.waitSignal(made.read) as answer:
        made.read_day(live.desk.today())
    found: DayRead = answer.args[0]
    assert [line.words for line in found.lines] == ["one", "two"]
    assert found.totals["requests"] == 2


def test_of_a_change_only_its_line_is_read(qtbot, day, desk):
    desk.take("before")
    seen: list[DayChanged] = []
    day.changed.connect(seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    seen.clear()
    desk.take("after")
    qtbot.waitUntil(lambda: bool(seen))
    assert [line.words for line in seen[-1].lines] == ["after"]
    assert seen[-1].totals["requests"] == 2


def test_a_burst_of_acts_is_answered_in_a_few_pieces_and_nothing_is_left_out(qtbot, day, desk):
    shown: list[set[str]] = []
    day.changed.connect(lambda found: shown.append({line.words for line in found.lines}))
    with desk.database.batch():
        for place in range(20):
            register(desk.office, NewCall(words=f"call {place}"), by=desk.boris)
    for place in range(20, 40):
        register(desk.office, NewCall(words=f"call {place}"), by=desk.boris)
    qtbot.waitUntil(lambda: set().union(*shown) == {f"call {place}" for place in range(40)})
    assert len(shown) < 20


def test_so_many_changes_that_the_day_is_read_anew(qtbot, day, desk):
    with qtbot.waitSignal(day.read) as answer, desk.database.batch():
        for place in range(60):
            register(desk.office, NewCall(words=f"call {place}"), by=desk.boris)
    assert len(answer.args[0].lines) == 60


def test_a_new_name_stands_in_the_lines_that_show_it(qtbot, day, desk):
    desk.take("lift", equipment_id=desk.lift)
    names: list[str | None] = []
    day.changed.connect(lambda found: names.extend(line.equipment for line in found.lines))
    qtbot.waitUntil(lambda: names == ["2"])
    directory.save(desk.office, "equipment", desk.lift, {"short_number": "77"}, by=desk.anna)
    qtbot.waitUntil(lambda: names[-1] == "77")
