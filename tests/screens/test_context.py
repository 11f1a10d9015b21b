"""A window that was replaced hears nothing any more; of two questions the newer one is answered at once."""

import pytest

from desktop.domain.errors import NothingWritten
from tests.screens.surroundings import LiveDesk
from tests.storage.test_database import ENDLESS


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


def test_a_newer_question_does_not_wait_for_an_older_one_that_would_take_for_ever(qtbot, live: LiveDesk):
    heard: list[object] = []
    desk = live.desk
    desk.ask("what fits", lambda session: session.execute(ENDLESS).scalar(), heard.append, heard.append)
    desk.ask("another page", lambda _session: "page", heard.append)
    desk.ask("what fits", lambda _session: "newest", heard.append)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert sorted(heard, key=str) == ["newest", "page"]
