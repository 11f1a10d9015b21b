"""A window that was replaced hears nothing any more."""

import pytest

from desktop.domain.errors import NothingWritten
from tests.screens.surroundings import LiveDesk


def _refuse() -> None:
    raise NothingWritten


@pytest.mark.parametrize("lane", ["act", "prepare", "ask"])
@pytest.mark.parametrize("is_refused", [False, True], ids=["an answer", "a refusal"])
def test_what_is_still_on_its_way_does_not_reach_a_window_that_was_replaced(qtbot, live: LiveDesk, lane, is_refused):
    heard: list[object] = []
    desk = live.desk
    work = _refuse if is_refused else lambda: None
    if lane == "ask":
        desk.ask("the test", lambda _session: work(), heard.append, heard.append)
    else:
        getattr(desk, lane)(work, done=heard.append, failed=heard.append)
    desk.leave()
    behind: list[object] = []
    desk.lanes.write.run(lambda: None, done=behind.append, failed=behind.append)
    desk.lanes.batch.run(lambda: None, done=behind.append, failed=behind.append)
    desk.lanes.read.run("behind it", lambda: None, done=behind.append, failed=behind.append)
    qtbot.waitUntil(lambda: len(behind) == 3)
    assert heard == []
    assert len(live.said) == is_refused  # but what went wrong is said, in the window that is there now
