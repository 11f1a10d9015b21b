"""Several half-typed things of one kind: each is kept, sent or dropped by itself."""

from typing import Any

from desktop.screens.draft_shelf import DraftShelf
from desktop.workflow.drafting import drafts, drop_draft


def shelf_of(live, typed):
    return DraftShelf(live.desk, "sheet", lambda: dict(typed))


def kept(live):
    return sorted(str(draft.body["number"]) for draft in drafts(live.founded.office))


def test_each_is_kept_and_what_is_emptied_is_dropped(live, qtbot):
    typed = {1: {"number": "1"}, 2: {"number": "2"}}
    shelf = shelf_of(live, typed)
    shelf.touch()
    qtbot.waitUntil(lambda: kept(live) == ["1", "2"])
    del typed[1]
    shelf.save_now()
    qtbot.waitUntil(lambda: kept(live) == ["2"])


def test_what_is_being_sent_is_neither_kept_anew_nor_dropped(live, qtbot):
    typed = {1: {"number": "1"}}
    shelf = shelf_of(live, typed)
    shelf.save_now()
    draft_id = shelf.send(1)
    typed[1] = {"number": "12"}
    shelf.save_now()
    del typed[1]
    shelf.save_now()
    qtbot.waitUntil(lambda: kept(live) == ["1"])
    drop_draft(live.founded.office, draft_id)
    shelf.sent(1)
    typed[1] = {"number": "3"}
    shelf.save_now()
    qtbot.waitUntil(lambda: kept(live) == ["3"])


def test_what_came_back_is_kept_on_under_its_id(live, qtbot):
    typed = {1: {"number": "1"}}
    shelf = shelf_of(live, typed)
    shelf.save_now()
    draft_id = shelf.send(1)
    typed[1] = {"number": "12"}
    shelf.came_back(1)
    qtbot.waitUntil(lambda: kept(live) == ["12"])
    assert [draft.id for draft in drafts(live.founded.office)] == [draft_id]


def test_what_was_kept_before_is_gone_on_with(live, qtbot):
    shelf = shelf_of(live, {1: {"number": "1"}})
    shelf.save_now()
    qtbot.waitUntil(lambda: kept(live) == ["1"])
    typed: dict[int, Any] = {}
    again = shelf_of(live, typed)
    for draft_id, body in again.kept_before():
        typed[7] = body
        again.adopt(7, draft_id, body)
    again.save_now()
    typed[7] = {"number": "17"}
    again.save_now()
    qtbot.waitUntil(lambda: kept(live) == ["17"])
