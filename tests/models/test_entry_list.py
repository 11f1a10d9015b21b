"""Entries as lines of the book."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from desktop.domain.ids import new_id
from desktop.domain.records import EntryRecord
from desktop.models.entry_list import EntryList, EntryRole
from tests.models.lines import NOON, READER


def entry(kind: str = "noted", text: str = "seen", **facts: Any) -> EntryRecord:
    usual: dict[str, Any] = {"occurred_at": NOON, "recorded_at": NOON, "data": {}}
    return EntryRecord(
        id=new_id(), request_id=new_id(), kind=kind, author="Boris", station="A", text=text, **(usual | facts)
    )


@pytest.fixture
def entries() -> EntryList:
    return EntryList()


def shown(entries: EntryList, row: int):
    return entries.index(row).data(EntryRole)


def test_an_entry_says_what_happened_when_and_who_wrote_it(entries):
    entries.show([entry()], READER)
    assert (shown(entries, 0).time, shown(entries, 0).sentence, shown(entries, 0).author) == (
        "12:00",
        "Note: seen",
        "Boris",
    )
    assert shown(entries, 0).written == ""


def test_what_was_written_later_says_when_and_of_another_day_that_it_is_late(entries):
    entries.show(
        [
            entry(occurred_at=NOON - timedelta(minutes=20)),
            entry(occurred_at=NOON - timedelta(days=1)),
        ],
        READER,
    )
    assert shown(entries, 0).written == "written 12:00"
    assert shown(entries, 1).written == "late, written 12:00"
    assert shown(entries, 1).is_late


def test_what_was_taken_back_is_struck_without_touching_the_rest(entries, qtbot):
    first, second = entry(text="one"), entry(text="two")
    entries.show([first, second], READER)
    with qtbot.assertNotEmitted(entries.modelReset), qtbot.waitSignal(entries.dataChanged) as changed:
        entries.show([first, replace(second, struck=True), entry(kind="undone", text="")], READER)
    assert changed.args[0].row() == 1
    assert shown(entries, 1).is_struck
    assert entries.rowCount() == 3


def test_another_request_has_other_entries(entries):
    entries.show([entry(text="one"), entry(text="two")], READER)
    entries.show([entry(text="three")], READER)
    assert entries.rowCount() == 1
    assert shown(entries, 0).sentence == "Note: three"


def test_the_entry_list_keeps_the_qt_model_contract(qtmodeltester, entries):
    entries.show([entry(), entry()], READER)
    qtmodeltester.check(entries)
