"""What waits for a decision, as the card shows it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from desktop.domain.ids import new_id
from desktop.domain.records import EntryRecord
from desktop.domain.undecided import Conflict, RefusedAct, Undecided
from desktop.models.decisions import decisions
from tests.models.lines import NOON, READER, line


def entry(kind: str = "noted", author: str = "Boris Ivanov", text: str = "", **data: Any) -> EntryRecord:
    return EntryRecord(
        id=new_id(), request_id=new_id(), kind=kind, occurred_at=NOON, recorded_at=NOON, author=author, station="B",
        text=text, data=data,
    )  # fmt: skip


def conflict(*mine: EntryRecord, stands: EntryRecord | None = None) -> Conflict:
    return Conflict(line=line(), mine=mine, stands=stands, server={}, notes=(new_id(),), seen=None)


def refused(*entries: EntryRecord, **facts: Any) -> RefusedAct:
    usual: dict[str, Any] = {
        "txn": new_id(), "author": "Boris Ivanov", "at": NOON, "why": "42501", "said": "", "line": line(), "behind": 0,
    }  # fmt: skip
    return RefusedAct(entries=entries, **(usual | facts))


def test_what_stands_is_named_before_what_was_not_applied():
    stands = replace(entry("cancelled", "Anna Petrova"), occurred_at=NOON - timedelta(minutes=1))
    (found,) = decisions(Undecided(conflicts=(conflict(entry("resolved"), stands=stands),)), READER)
    assert [(act.time, act.who, act.said, act.state, act.is_struck) for act in found.acts] == [
        ("11:59", "Anna Petrova (B)", "Cancelled", "this stands", False),
        ("12:00", "Boris Ivanov (B)", "Resolved", "not applied", True),
    ]


def test_conflicts_come_first_and_each_says_how_many_wait():
    waiting = Undecided(conflicts=(conflict(entry()),), refused=(refused(entry()), refused(entry())))
    titles = [found.title for found in decisions(waiting, READER)]
    assert titles == [
        "Two acts met: which of them holds? (1 of 3)",
        "The server refused this; it is saved here alone (1 of 2)",
        "The server refused this; it is saved here alone",
    ]


def test_of_many_acts_the_newest_are_named_and_the_others_counted(qapp):
    many = [entry("noted", text=str(number)) for number in range(5)]
    (found,) = decisions(Undecided(conflicts=(conflict(*many),)), READER)
    assert [act.said for act in found.acts] == ["Note: 2", "Note: 3", "Note: 4", "and 2 more entries"]
    assert found.lines[-1] == "and 2 more entries"


def test_words_without_end_are_cut_for_the_journal_says_them_all():
    (found,) = decisions(Undecided(refused=(refused(entry(text="so it went on " * 40)),)), READER)
    assert len(found.acts[0].said) == 160


def test_an_act_without_an_entry_still_says_whose_it_is():
    (found,) = decisions(Undecided(refused=(refused(),)), READER)
    assert [(act.who, act.said) for act in found.acts] == [
        ("Boris Ivanov", "Something that wrote no entry into the journal")
    ]


def test_each_key_does_one_thing():
    met, lost = decisions(Undecided(conflicts=(conflict(entry()),), refused=(refused(entry()),)), READER)
    assert [met.way(key) for key in ("F4", "F12", "F6")] == ["take", "keep", None]
    assert [lost.way(key) for key in ("F4", "F12", "F6")] == ["strike", "send", "correct"]
    assert lost.labels == {"F4": "strike", "F12": "send again", "F6": "correct"}


def test_a_call_is_not_corrected_in_a_form_of_its_own():
    (found,) = decisions(Undecided(refused=(refused(entry("registered")),)), READER)
    assert found.way("F6") is None
    assert "F6" not in found.ways
