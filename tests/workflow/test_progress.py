"""A request on its way."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from desktop.domain.errors import (
    AnswerRefused,
    PersonUnknown,
    ReasonMissing,
    RequestChanged,
    RequestUnknown,
    TeamUnknown,
    TextRefused,
    TimeInFuture,
)
from desktop.domain.ids import new_id
from desktop.domain.number import RequestNumber
from desktop.storage.tables import PromiseRow
from desktop.workflow import directory, progress
from desktop.workflow.acting import Told
from desktop.workflow.progress import Closing
from tests.desk import NOON
from tests.workflow.journal import changes, entries, kinds, request


def test_petrov_done_at_ten_past_is_one_act(desk):
    made = desk.take(category_id=desk.stopped)
    at = desk.clock.forward(60) - timedelta(minutes=20)
    done = progress.close(
        desk.office,
        made.request_id,
        Told(by=desk.boris, at=at),
        Closing(person_id=desk.petrov, minutes=30, remedy="reset"),
    )
    row = request(desk, made.request_id)
    assert (done.number, done.status, row.assignee_id, row.outcome) == ("A26-00001", "closed", desk.petrov, "done")
    assert (row.closed_at, row.resolved_at, row.accepted_at) == (at, at, None)
    assert kinds(desk, made.request_id) == ["registered", "routed", "closed"]
    assert entries(desk, made.request_id)[-1].data["minutes"] == 30


def test_the_team_and_line_follow_the_person(desk):
    made = desk.take()
    progress.assign(desk.office, made.request_id, desk.told, person_id=desk.wang)
    row = request(desk, made.request_id)
    assert (row.team_id, row.line) == (desk.maker, 3)
    progress.route(desk.office, made.request_id, desk.told, team_id=desk.field)
    row = request(desk, made.request_id)
    assert (row.team_id, row.line, row.assignee_id, row.status) == (desk.field, 2, None, "routed")


def test_a_request_is_found_by_its_number_too(desk):
    desk.take()
    assert progress.start(desk.office, RequestNumber("A", 2026, 1), desk.told).status == "under_way"
    with pytest.raises(RequestUnknown):
        progress.start(desk.office, RequestNumber("A", 2026, 2), desk.told)
    with pytest.raises(RequestUnknown):
        progress.start(desk.office, new_id(), desk.told)


def test_a_call_back_is_owed_until_it_is_made_or_no_longer_needed(desk):
    one, two = desk.take(contact_id=desk.ivanova), desk.take(contact_id=desk.ivanova)
    desk.clock.forward(5)
    progress.ring_back(desk.office, one.request_id, desk.told, again_in=timedelta(minutes=10))
    progress.cancel(desk.office, two.request_id, desk.told, reason="works again")
    with desk.database.read() as session:
        found = session.execute(
            select(PromiseRow.request_id, PromiseRow.kept_at, PromiseRow.dropped_at, PromiseRow.due_at)
        )
        assert {tuple(row) for row in found} == {
            (one.request_id, desk.clock.at, None, NOON + timedelta(minutes=30)),
            (one.request_id, None, None, NOON + timedelta(minutes=15)),
            (two.request_id, None, desk.clock.at, NOON + timedelta(minutes=30)),
        }


REFUSED = {
    "no words": (progress.note, {}, ReasonMissing),
    "blank reason": (partial(progress.pause, reason=" "), {}, ReasonMissing),
    "no reason": (partial(progress.cancel, reason=""), {}, ReasonMissing),
    "NUL": (progress.start, {"text": "\x00"}, TextRefused),
    "NUL in the reason": (partial(progress.pause, reason="\x00"), {}, TextRefused),
    "future": (progress.start, {"at": NOON + timedelta(minutes=3)}, TimeInFuture),
    "author": (progress.start, {"by": new_id()}, PersonUnknown),
    "person": (partial(progress.assign, person_id=new_id()), {}, PersonUnknown),
    "who accepted": (partial(progress.accept, person_id=new_id()), {}, PersonUnknown),
    "team": (partial(progress.route, team_id=new_id()), {}, TeamUnknown),
    "no minutes": (partial(progress.add_minutes, minutes=0), {}, AnswerRefused),
    "endless minutes": (partial(progress.add_minutes, minutes=10**20), {}, AnswerRefused),
    "minutes of nobody": (partial(progress.add_minutes, minutes=5, person_id=new_id()), {}, PersonUnknown),
    "negative minutes": (partial(progress.close, closing=Closing(minutes=-5)), {}, AnswerRefused),
    "NUL outcome": (partial(progress.close, closing=Closing(outcome="\x00")), {}, TextRefused),
}


@pytest.mark.parametrize(("act", "told", "error"), REFUSED.values(), ids=REFUSED)
def test_a_refused_act_changes_nothing(desk, act, told, error):
    made = desk.take()
    before = changes(desk.database)
    with pytest.raises(error):
        act(desk.office, made.request_id, Told(**({"by": desk.boris} | told)))
    assert changes(desk.database) == before


def test_nobody_who_left_is_given_work(desk):
    made = desk.take()
    directory.retire(desk.office, "person", desk.orlov, by=desk.anna)
    directory.retire(desk.office, "team", desk.maker, by=desk.anna)
    with pytest.raises(PersonUnknown):
        progress.assign(desk.office, made.request_id, desk.told, person_id=desk.orlov)
    with pytest.raises(TeamUnknown):
        progress.route(desk.office, made.request_id, desk.told, team_id=desk.maker)


def test_an_act_on_what_changed_meanwhile_names_who_and_what(desk):
    made = desk.take()
    desk.clock.forward(1)
    progress.assign(desk.office, made.request_id, Told(by=desk.anna), person_id=desk.orlov)
    with pytest.raises(RequestChanged) as changed:
        progress.start(desk.office, made.request_id, Told(by=desk.boris, seen=made.entry_id, text="kept"))
    assert changed.value.facts == {
        "number": "A26-00001", "author": "Anna Petrova", "kind": "assigned", "at": desk.clock.at,
    }  # fmt: skip


def test_a_note_of_somebody_else_is_in_nobodys_way(desk):
    made = desk.take()
    desk.clock.forward(1)
    progress.note(desk.office, made.request_id, Told(by=desk.anna, text="called again"))
    progress.add_minutes(desk.office, made.request_id, Told(by=desk.anna), minutes=5)
    assert progress.start(desk.office, made.request_id, Told(by=desk.boris, seen=made.entry_id)).status == "under_way"


def test_words_and_true_time_of_an_act_are_in_its_entry(desk):
    made = desk.take()
    desk.clock.forward(30)
    progress.arrive(
        desk.office, made.request_id, Told(by=desk.orlov, at=NOON + timedelta(minutes=9), text="two inside")
    )
    entry = entries(desk, made.request_id)[-1]
    assert (entry.kind, entry.text, entry.author_id, entry.station) == ("on_site", "two inside", desk.orlov, "A")
    assert (entry.occurred_at, entry.recorded_at) == (NOON + timedelta(minutes=9), NOON + timedelta(minutes=30))
