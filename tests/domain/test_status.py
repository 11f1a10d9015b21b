"""The status table: every act, from every status, by every role."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import ActForbidden, ActImpossible
from desktop.domain.status import DESK_ROLES, ENDED, OPEN, TABLE, Act, Role, Status, after, likely_acts

STAYS = {Act.NOTE, Act.CORRECT, Act.ANSWER, Act.JOIN, Act.UNJOIN, Act.TWO_CALLS, Act.TOLD, Act.RING_BACK, Act.MINUTES,
         Act.NOT_REACHED, Act.PROMISE, Act.RELEASE, Act.PRINT, Act.RETURN, Act.UNDO}  # fmt: skip
FORWARD = ["new", "routed", "assigned", "accepted", "under_way", "on_site"]
# where an act leads, written down once more by hand: from which statuses, to which
MOVES = {
    Act.ROUTE: ([*FORWARD, "paused"], "routed"),
    Act.ASSIGN: ([*FORWARD, "paused"], "assigned"),
    Act.NO_ANSWER: ([*FORWARD, "paused"], None),
    Act.REFUSE: (["assigned", "accepted", "under_way"], "routed"),
    Act.ACCEPT: (["new", "routed", "assigned", "paused"], "accepted"),
    Act.ETA: (["accepted", "under_way"], None),
    Act.START: (["new", "routed", "assigned", "accepted", "paused"], "under_way"),
    Act.ARRIVE: (["new", "routed", "assigned", "accepted", "under_way", "paused"], "on_site"),
    Act.PAUSE: (FORWARD, "paused"),
    Act.RESUME: (["paused"], "on_site"),
    Act.RESOLVE: ([*FORWARD, "paused"], "resolved"),
    Act.CLOSE: ([*FORWARD, "paused", "resolved"], "closed"),
    Act.REOPEN: (["resolved", "closed", "cancelled"], "assigned"),
    Act.CANCEL: ([*FORWARD, "paused"], "cancelled"),
    Act.SAME_CALL: ([*FORWARD, "paused"], None),
    Act.TELL_ARRIVAL: (["accepted", "under_way"], None),
} | {act: (list(Status), None) for act in STAYS}
FIELD_ACTS = {Act.NOTE, Act.REFUSE, Act.ACCEPT, Act.ETA, Act.START, Act.ARRIVE, Act.PAUSE, Act.RESUME, Act.RESOLVE,
              Act.MINUTES, Act.PRINT, Act.UNDO}  # fmt: skip


def step(act: Act, status: str, role: str = Role.DISPATCHER, *, has_assignee: bool = True) -> str:
    return after(act, status, role=role, number="A26-00001", has_assignee=has_assignee, before_pause="on_site")


@pytest.mark.parametrize(("act", "status"), list(itertools.product(Act, Status)))
def test_an_act_leads_where_the_table_says(act, status):
    sources, to = MOVES[act]
    if status in sources:
        assert step(act, status) == (to or status)
    else:
        with pytest.raises(ActImpossible) as refused:
            step(act, status)
        assert refused.value.facts == {"number": "A26-00001", "act": act, "status": status}


@pytest.mark.parametrize(("act", "role"), list(itertools.product(Act, Role)))
def test_the_desk_may_do_everything_and_the_field_its_own_part(act, role):
    status = MOVES[act][0][0]
    if role in DESK_ROLES or act in FIELD_ACTS:
        step(act, status, role)
    else:
        with pytest.raises(ActForbidden) as refused:
            step(act, status, role)
        assert refused.value.facts == {"act": act, "role": role}


def test_somebody_whose_role_is_unknown_may_do_nothing():
    for act in Act:
        with pytest.raises(ActForbidden):
            step(act, MOVES[act][0][0], "owner")


def test_open_and_ended_are_all_there_is():
    assert set(Status) == OPEN | ENDED
    assert not OPEN & ENDED
    assert TABLE.keys() == set(Act)


@pytest.mark.parametrize("status", sorted(ENDED))
def test_nothing_leaves_an_ended_state_but_reopening_and_a_resolved_one_is_closed(status):
    leaving = {act for act in Act if status in TABLE[act].sources and step(act, status) != status}
    assert leaving == ({Act.REOPEN, Act.CLOSE} if status == Status.RESOLVED else {Act.REOPEN})


def test_a_pause_ends_where_it_began():
    for before in FORWARD:
        paused = after(Act.PAUSE, before, role="engineer", number="")
        assert after(Act.RESUME, paused, role="engineer", number="", before_pause=before) == before


def test_a_reopened_request_goes_to_the_team_if_nobody_is_assigned():
    assert step(Act.REOPEN, "closed", has_assignee=False) == "routed"


@pytest.mark.parametrize("act", Act)
def test_a_status_of_a_newer_program_is_kept_and_acts_that_would_change_it_are_refused(act):
    if TABLE[act].to is None:
        assert step(act, "on_hold_by_law") == "on_hold_by_law"
    else:
        with pytest.raises(ActImpossible):
            step(act, "on_hold_by_law")


@given(st.lists(st.tuples(st.sampled_from(Act), st.sampled_from(Role), st.booleans()), max_size=30))
def test_no_row_of_acts_leads_out_of_the_table(acts):
    status, before = "new", None
    for act, role, has_assignee in acts:
        was = status
        try:
            status = after(act, status, role=role, number="", has_assignee=has_assignee, before_pause=before)
        except (ActImpossible, ActForbidden):
            continue
        before = was if act is Act.PAUSE else (before if status == Status.PAUSED else None)
        assert status in frozenset(Status)
        assert status != Status.PAUSED or before in OPEN - {Status.PAUSED}


@pytest.mark.parametrize("has_assignee", [True, False])
@pytest.mark.parametrize("status", [*Status, "of a newer program"])
def test_every_act_that_is_offered_is_possible(status, has_assignee):
    offered = likely_acts(status, has_assignee=has_assignee)
    assert len(set(offered)) == len(offered)
    for act in offered:
        step(act, status)
