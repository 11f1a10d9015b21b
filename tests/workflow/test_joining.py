"""A second caller about the same trouble."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import event, select

from desktop.domain.duplicates import Back
from desktop.domain.errors import CallUnknown, RequestUnknown, TextRefused
from desktop.domain.ids import new_id
from desktop.storage.tables import PromiseRow
from desktop.workflow.drafting import drafts, keep_draft
from desktop.workflow.joining import JoiningCall, join, unjoin
from desktop.workflow.progress import Closing, assign, close, ring_back
from desktop.workflow.same_call import two_calls
from desktop.workflow.undoing import undo
from tests.desk import NOON, FoundedDesk
from tests.workflow.journal import (
    all_words,
    assert_entries_explain_the_state,
    calls,
    changes,
    entries,
    kinds,
    request,
)

ENDED_COLUMNS = ("status", "resolved_at", "closed_at", "outcome")

SAID = JoiningCall(
    words="We are dark too", caller_name="Olga", phone="8 916 000-00-01", place_text="flat 12",
    occurred_at=NOON - timedelta(minutes=5),
)  # fmt: skip


def promises(desk: FoundedDesk, request_id: UUID) -> list[PromiseRow]:
    """Return the calls that are still owed on a request, in the order of their making."""
    owed = select(PromiseRow).where(
        PromiseRow.request_id == request_id, PromiseRow.kept_at.is_(None), PromiseRow.dropped_at.is_(None)
    )
    with desk.database.read() as session:
        rows = list(session.scalars(owed.order_by(PromiseRow.id)))
        session.expunge_all()
        return rows


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
    assert entry.data == {"call_id": str(joined.id), "contact_id": str(joined.contact_id)}  # no number: nothing is owed


@pytest.mark.parametrize("said", ["by hand", "by its kind"])
def test_a_caller_who_says_that_somebody_is_in_danger_puts_the_request_in_danger(desk, made, said):
    calm = request(desk, made.request_id)
    desk.clock.forward(60)
    by_hand = said == "by hand"
    danger = {"is_danger": True} if by_hand else {"category_id": desk.trapped}
    joined = join(desk.office, made.request_id, replace(SAID, occurred_at=None, **danger), by=desk.boris)
    row = request(desk, made.request_id)
    assert (row.is_danger, row.priority) == (True, "danger")
    assert row.due_at == desk.clock.at + timedelta(minutes=120 if by_hand else 30)
    assert joined.ring_back_at == desk.clock.at + timedelta(minutes=10)
    assert_entries_explain_the_state(desk.database)
    (call,) = (one for one in calls(desk, made.request_id) if one.kind == "joined")
    own = unjoin(desk.office, made.request_id, call.id, by=desk.boris)
    row = request(desk, made.request_id)
    assert (row.is_danger, row.priority, row.due_at) == (False, calm.priority, calm.due_at)
    assert request(desk, own.request_id).is_danger
    assert_entries_explain_the_state(desk.database)


def test_a_request_of_no_kind_is_due_as_the_danger_says_that_a_second_caller_tells_of(desk):
    plain = desk.take("Something with the lift", site_id=desk.house, contact_id=desk.ivanova)
    join(desk.office, plain.request_id, replace(SAID, occurred_at=None, category_id=desk.trapped), by=desk.boris)
    assert request(desk, plain.request_id).due_at == desk.clock.at + timedelta(minutes=30)
    undo(desk.office, plain.request_id, desk.told)
    row = request(desk, plain.request_id)
    assert (row.is_danger, row.priority, row.due_at) == (False, "normal", None)


def test_the_first_caller_who_rings_again_in_danger_is_rung_back_as_soon_as_anybody_in_danger(desk):
    first = desk.take("Lift stands", category_id=desk.stopped, contact_id=desk.ivanova)
    again = JoiningCall(words="now my child is inside", contact_id=desk.ivanova, is_danger=True)
    joined = join(desk.office, first.request_id, again, by=desk.boris)
    assert joined.ring_back_at == desk.clock.at + timedelta(minutes=10)
    ring_back(desk.office, first.request_id, desk.told)
    assert [one.due_at for one in promises(desk, first.request_id)] == [desk.clock.at + timedelta(minutes=10)]


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


def test_who_rang_before_it_was_done_joins_what_is_done_and_is_owed_nothing(desk, made):
    close(desk.office, made.request_id, desk.told, Closing())
    done = join(desk.office, made.request_id, SAID, by=desk.boris)
    assert (done.status, done.back, done.ring_back_at) == ("closed", None, None)


def test_each_caller_is_owed_a_call_of_his_own_and_the_same_one_only_once(desk):
    made = desk.take("No light", category_id=desk.stopped, site_id=desk.house, phone="8 916 000-00-02")
    desk.clock.forward(5)
    done = join(desk.office, made.request_id, replace(SAID, occurred_at=None), by=desk.boris)
    assert done.ring_back_at == desk.clock.at + timedelta(minutes=30)
    desk.clock.forward(5)
    again = join(desk.office, made.request_id, replace(SAID, occurred_at=None, words="Still dark"), by=desk.boris)
    assert again.ring_back_at == done.ring_back_at
    owed = promises(desk, made.request_id)
    assert [promise.due_at for promise in owed] == [made.ring_back_at, done.ring_back_at]
    assert owed[1].contact_id == calls(desk, made.request_id)[1].contact_id != owed[0].contact_id
    join(desk.office, made.request_id, JoiningCall(words="dark", caller_name="No number"), by=desk.boris)
    assert len(promises(desk, made.request_id)) == 2


def test_taken_apart_the_new_request_owes_the_call_for_the_time_he_was_told(desk, made):
    done = join(desk.office, made.request_id, replace(SAID, occurred_at=None), by=desk.boris)
    desk.clock.forward(10)
    own = unjoin(desk.office, made.request_id, calls(desk, made.request_id)[1].id, by=desk.boris)
    assert own.ring_back_at == done.ring_back_at
    assert [promise.due_at for promise in promises(desk, own.request_id)] == [done.ring_back_at]
    assert promises(desk, made.request_id) == []


def test_a_call_about_what_was_done_takes_it_up_again_in_one_act(desk, made):
    assign(desk.office, made.request_id, desk.told, person_id=desk.orlov)
    close(desk.office, made.request_id, desk.told, Closing(outcome="done"))
    desk.clock.forward(60)
    before = len(changes(desk.database))
    done = join(desk.office, made.request_id, replace(SAID, occurred_at=None), by=desk.boris)
    assert len(changes(desk.database)) == before + 1
    assert (done.back, done.status, done.number) == (Back.REOPENED, "assigned", made.number)
    row = request(desk, made.request_id)
    assert (row.closed_at, row.resolved_at, row.outcome) == (None, None, None)
    assert kinds(desk, made.request_id)[-2:] == ["joined", "reopened"]
    assert [promise.due_at for promise in promises(desk, made.request_id)] == [done.ring_back_at]
    assert_entries_explain_the_state(desk.database)


def test_undone_or_taken_apart_it_is_done_again(desk, made):
    for take_apart in (
        lambda: undo(desk.office, made.request_id, desk.told),
        lambda: unjoin(desk.office, made.request_id, calls(desk, made.request_id)[-1].id, by=desk.boris),
    ):
        if request(desk, made.request_id).status != "closed":
            close(desk.office, made.request_id, desk.told, Closing(outcome="made_safe"))
        stood = request(desk, made.request_id)
        desk.clock.forward(60)
        join(desk.office, made.request_id, replace(SAID, occurred_at=None), by=desk.boris)
        take_apart()
        row = request(desk, made.request_id)
        assert [getattr(row, name) for name in ENDED_COLUMNS] == [getattr(stood, name) for name in ENDED_COLUMNS]
        assert promises(desk, made.request_id) == []
    assert_entries_explain_the_state(desk.database)


def test_taken_apart_it_stays_open_where_another_stands_on_it_or_work_has_begun(desk, made):
    close(desk.office, made.request_id, desk.told, Closing())
    desk.clock.forward(60)
    join(desk.office, made.request_id, replace(SAID, occurred_at=None), by=desk.boris)
    desk.clock.forward(1)
    join(desk.office, made.request_id, JoiningCall(words="we too", caller_name="Pavel"), by=desk.boris)
    unjoin(desk.office, made.request_id, calls(desk, made.request_id)[1].id, by=desk.boris)
    assert request(desk, made.request_id).status == "routed"


def test_a_person_in_danger_again_makes_a_new_request_that_is_the_repeat_of_the_other(desk):
    made = desk.take("Stuck", category_id=desk.trapped, equipment_id=desk.lift)
    close(desk.office, made.request_id, desk.told, Closing())
    desk.clock.forward(60)
    before = len(changes(desk.database))
    said = replace(SAID, occurred_at=None, words="Stuck again")
    done = join(desk.office, made.request_id, said, by=desk.boris)
    assert len(changes(desk.database)) == before + 1
    assert (done.back, done.number, done.repeat_of) == (Back.REPEAT, "A26-00002", made.number)
    row = request(desk, done.request_id)
    assert (row.repeat_of_id, row.equipment_id, row.category_id) == (made.request_id, desk.lift, desk.trapped)
    assert (row.words, row.is_danger, row.due_at) == (said.words, True, desk.clock.at + timedelta(minutes=30))
    assert row.contact_id is not None
    assert request(desk, made.request_id).status == "closed"
    assert done.ring_back_at == desk.clock.at + timedelta(minutes=10)
    for one, other in ((made.request_id, done.number), (done.request_id, made.number)):
        said_of = next(entry for entry in entries(desk, one) if entry.kind == "repeat")
        assert said_of.data["number"] == other

    two_calls(desk.office, made.request_id, desk.told, other=done.request_id)
    apart = request(desk, done.request_id)
    assert (apart.repeat_of_id, apart.joined_to_id, apart.status) == (None, None, row.status)
    assert request(desk, made.request_id).joined_to_id is None


def test_each_caller_is_rung_back_by_himself(desk):
    made = desk.take("No light", category_id=desk.stopped, site_id=desk.house, phone="8 916 000-00-02")
    join(desk.office, made.request_id, replace(SAID, occurred_at=None), by=desk.boris)
    first, second = promises(desk, made.request_id)
    ring_back(desk.office, made.request_id, desk.told)
    assert [promise.id for promise in promises(desk, made.request_id)] == [second.id]
    undo(desk.office, made.request_id, desk.told)
    ring_back(desk.office, made.request_id, desk.told, promise_id=second.id)
    assert [promise.id for promise in promises(desk, made.request_id)] == [first.id]


def test_in_a_storm_a_caller_more_asks_the_file_no_more_than_the_first(desk, made):
    def asked(n: int) -> int:
        statements: list[str] = []
        note = lambda _conn, _cursor, statement, *_rest: statements.append(statement)  # noqa: E731
        event.listen(desk.database.engine, "before_cursor_execute", note)
        join(desk.office, made.request_id, replace(SAID, caller_name=f"No. {n}", phone=f"1{n:03}"), by=desk.boris)
        event.remove(desk.database.engine, "before_cursor_execute", note)
        return len(statements)

    first = asked(0)
    for n in range(1, 20):
        assert asked(n) <= first
