"""Calls that are no request: counted with one key, and what was said is kept."""

import pytest
from sqlalchemy import select

from desktop.domain.errors import RequestUnknown, TextTooLong
from desktop.domain.ids import new_id
from desktop.storage.tables import CallRow, EntryRow
from desktop.workflow.drafting import drafts, keep_draft
from desktop.workflow.other_calls import note_call


def test_a_question_about_a_request_stands_in_its_journal(desk):
    made = desk.take("Lift stands")
    entry_id = note_call(desk.office, "status_question", by=desk.boris, text="When?", request_id=made.request_id)
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
