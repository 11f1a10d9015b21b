"""A second caller about the same trouble."""

from datetime import timedelta

import pytest

from desktop.domain.errors import CallUnknown, RequestUnknown, TextRefused
from desktop.domain.ids import new_id
from desktop.workflow.drafting import drafts, keep_draft
from desktop.workflow.joining import JoiningCall, join, unjoin
from tests.desk import NOON
from tests.workflow.journal import all_words, calls, changes, entries, kinds, request

SAID = JoiningCall(
    words="We are dark too", caller_name="Olga", phone="8 916 000-00-01", place_text="flat 12",
    occurred_at=NOON - timedelta(minutes=5),
)  # fmt: skip


@pytest.fixture
def made(desk):
    return desk.take("No light", category_id=desk.stopped, site_id=desk.house)


def test_a_caller_is_added_in_one_act_with_all_that_he_said(desk, made):
    draft = new_id()
    keep_draft(desk.office, draft, "form", {})
    before = len(changes(desk.database))
    join(desk.office, made.request_id, JoiningCall(words="dark", caller_name="Olga", draft_id=draft), by=desk.boris)
    assert len(changes(desk.database)) == before + 1
    assert drafts(desk.office) == []
    joined = calls(desk, made.request_id)[1]
    entry = entries(desk, made.request_id)[-1]
    assert (joined.kind, joined.entry_id, entry.kind, entry.text) == ("joined", entry.id, "joined", "dark")
    assert entry.data == {"call_id": str(joined.id), "contact_id": str(joined.contact_id)}


def test_taken_apart_again_nothing_that_was_said_is_lost(desk, made):
    join(desk.office, made.request_id, SAID, by=desk.boris)
    joined = calls(desk, made.request_id)[1]
    before = len(changes(desk.database))
    own = unjoin(desk.office, made.request_id, joined.id, by=desk.boris)
    assert len(changes(desk.database)) == before + 1
    row = request(desk, own.request_id)
    assert (own.number, row.words, row.site_id, row.occurred_at) == (
        "A26-00002",
        SAID.words,
        desk.house,
        SAID.occurred_at,
    )
    assert (row.contact_id, row.phone_id, row.category_id) == (joined.contact_id, joined.phone_id, desk.stopped)
    assert row.place_state == "unconfirmed"
    assert calls(desk, made.request_id)[1].voided_at == desk.clock.at
    assert kinds(desk, made.request_id)[-1] == "unjoined"
    assert all(said in all_words(desk) for said in ("No light", SAID.words, "flat 12"))


def test_a_caller_is_taken_out_only_once(desk, made):
    join(desk.office, made.request_id, SAID, by=desk.boris)
    joined = calls(desk, made.request_id)[1]
    unjoin(desk.office, made.request_id, joined.id, by=desk.boris)
    before = changes(desk.database)
    for wrong in (joined.id, calls(desk, made.request_id)[0].id, new_id()):
        with pytest.raises(CallUnknown):
            unjoin(desk.office, made.request_id, wrong, by=desk.boris)
    assert changes(desk.database) == before


def test_a_caller_who_said_nothing_can_be_taken_out_too(desk, made):
    join(desk.office, made.request_id, JoiningCall(), by=desk.boris)
    own = unjoin(desk.office, made.request_id, calls(desk, made.request_id)[1].id, by=desk.boris)
    assert request(desk, own.request_id).caller_state == "withheld"


@pytest.mark.parametrize(
    "said", [{"words": "\x00"}, {"caller_name": "\ud800"}, {"phone": "1\x00"}, {"place_text": "\x00"}]
)
def test_what_cannot_be_kept_adds_nobody(desk, made, said):
    before = changes(desk.database)
    with pytest.raises(TextRefused):
        join(desk.office, made.request_id, JoiningCall(**({"words": "kept"} | said)), by=desk.boris)
    assert changes(desk.database) == before
    with pytest.raises(RequestUnknown):
        join(desk.office, new_id(), SAID, by=desk.boris)


def test_callers_join_a_closed_request_too(desk, made):
    from desktop.workflow.progress import Closing, close

    close(desk.office, made.request_id, desk.told, Closing())
    assert join(desk.office, made.request_id, SAID, by=desk.boris).status == "closed"
