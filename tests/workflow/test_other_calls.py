"""Calls that are no request: counted with one key, and what was said is kept."""

import pytest
from sqlalchemy import select

from desktop.domain.asked import Asker
from desktop.domain.errors import CountStands, NothingToUndo, RequestUnknown, TextTooLong
from desktop.domain.ids import new_id
from desktop.storage.queries.entries import records
from desktop.storage.tables import CallRow, EntryRow
from desktop.workflow.drafting import drafts, keep_draft
from desktop.workflow.other_calls import note_call, take_back_call
from desktop.workflow.same_call import same_call
from desktop.workflow.undoing import undo


def test_a_question_about_a_request_stands_in_its_journal(desk):
    made = desk.take("Lift stands")
    noted = note_call(desk.office, "status_question", by=desk.boris, text="When?", request_id=made.request_id)
    assert noted.number == made.number
    entry_id = noted.entry_id
    with desk.database.read() as session:
        entry = session.get_one(EntryRow, entry_id)
        call = session.scalars(select(CallRow).where(CallRow.entry_id == entry_id)).one()
        assert (entry.request_id, entry.text, entry.data) == (made.request_id, "When?", {"kind": "status_question"})
        assert (call.kind, call.request_id) == ("status_question", made.request_id)


def test_the_draft_that_the_call_was_typed_in_goes_with_it(desk):
    draft = new_id()
    keep_draft(desk.office, draft, "line", {"text": "thank you", "caret": 9})
    note_call(desk.office, "thanks", by=desk.boris, text="thank you", draft_id=draft)
    assert drafts(desk.office) == []


@pytest.mark.parametrize(
    ("said", "refusal"),
    [({"text": "x" * 20_001}, TextTooLong), ({"request_id": new_id()}, RequestUnknown)],
    ids=["too long", "about nothing"],
)
def test_a_call_that_is_refused_keeps_its_draft(desk, said, refusal):
    draft = new_id()
    keep_draft(desk.office, draft, "line", {"text": "thank you", "caret": 9})
    with pytest.raises(refusal):
        note_call(desk.office, "thanks", by=desk.boris, draft_id=draft, **said)
    assert [kept.id for kept in drafts(desk.office)] == [draft]


def counted(desk) -> list[str]:
    with desk.database.read() as session:
        return list(session.scalars(select(CallRow.kind).where(CallRow.voided_at.is_(None)).order_by(CallRow.id)))


def test_a_wrong_count_is_taken_back_by_an_entry_and_stays_readable(desk):
    noted = note_call(desk.office, "wrong_number", by=desk.boris, text="the lift at number 9")
    back = take_back_call(desk.office, noted.entry_id, by=desk.boris)
    assert (back.kind, back.text) == ("wrong_number", "the lift at number 9")
    assert counted(desk) == []
    with desk.database.read() as session:
        found = {one.id: one for one in records(session, EntryRow.kind.in_(("call_noted", "undone")))}
    assert found[noted.entry_id].struck
    assert found[noted.entry_id].text == "the lift at number 9"


@pytest.mark.parametrize("by", ["anna", "boris"])
def test_nobody_takes_back_what_another_counted_nor_anything_twice(desk, by):
    noted = note_call(desk.office, "thanks", by=desk.boris)
    if by == "boris":
        take_back_call(desk.office, noted.entry_id, by=desk.boris)
    with pytest.raises(CountStands):
        take_back_call(desk.office, noted.entry_id, by=getattr(desk, by))
    assert counted(desk) == ([] if by == "boris" else ["thanks"])


def test_undo_on_the_card_takes_the_question_out_of_the_counts_too(desk):
    made = desk.take("Lift stands")
    note_call(desk.office, "status_question", by=desk.boris, request_id=made.request_id)
    undo(desk.office, made.request_id, desk.told)
    assert counted(desk) == ["request"]
    with pytest.raises(NothingToUndo):
        undo(desk.office, made.request_id, desk.told)


def test_a_repeated_key_counts_once(desk):
    first, again = (note_call(desk.office, "thanks", by=desk.boris, text="thanks", key="k1") for _ in range(2))
    assert first.entry_id == again.entry_id
    assert counted(desk) == ["thanks"]


def test_a_withheld_number_is_kept_as_such_unless_a_name_was_given(desk):
    hidden = note_call(desk.office, "silent", by=desk.boris, asks=Asker(is_withheld=True))
    named = note_call(desk.office, "thanks", by=desk.boris, asks=Asker(is_withheld=True, name="Olga"))
    with desk.database.read() as session:
        assert session.get_one(EntryRow, hidden.entry_id).data == {"kind": "silent", "withheld": True}
        assert session.get_one(EntryRow, named.entry_id).data == {"kind": "thanks"}


def test_a_question_about_what_was_joined_to_another_stands_under_that_one(desk):
    kept, double = desk.take("Lift stands"), desk.take("Lift stands")
    same_call(desk.office, double.request_id, desk.told, other=kept.request_id)
    noted = note_call(desk.office, "status_question", by=desk.boris, request_id=double.request_id)
    assert noted.number == kept.number


def test_a_call_that_made_a_request_is_no_count_to_be_taken_back(desk):
    made = desk.take("Lift stands")
    with pytest.raises(CountStands):
        take_back_call(desk.office, made.entry_id, by=desk.boris)
    assert counted(desk) == ["request"]
