"""What is owed to callers, how it ended on a day, and what they are asked to have ready."""

from datetime import timedelta

import pytest

from desktop.domain.day import desk_day
from desktop.storage.queries.days import review, signature_row
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.promises import prepare_of, promise_totals
from desktop.storage.queries.waiting import waiting
from desktop.workflow import directory, progress, promising
from desktop.workflow.acting import Told
from desktop.workflow.signing import sign_day
from tests.desk import NOON, TRAPPED_FORM

TODAY = NOON.date()
PREPARE = [{"en": "Please close the valve.", "ru": "Перекройте вентиль."}]


def ask(desk, query, *args, **more):
    with desk.database.read() as session:
        return query(session, desk_day(desk_facts(session)), *args, **more)


def owed(desk):
    return ask(desk, waiting, now=desk.clock.at, unaccepted_after=timedelta(minutes=10)).promises


@pytest.fixture
def busy_day(desk):
    """A day on which one promise was kept, one kept late, one broken, one needed no more and one is to come."""
    taken = [desk.take(contact_id=desk.ivanova).request_id for _ in range(4)]
    desk.clock.forward(10)
    progress.cancel(desk.office, taken[3], desk.told, reason="none")
    progress.ring_back(desk.office, taken[0], desk.told)
    desk.clock.forward(50)
    progress.ring_back(desk.office, taken[1], desk.told)
    promising.promise(desk.office, taken[0], desk.told, due_at=desk.clock.at + timedelta(hours=2))
    return taken


def test_the_days_figures_say_how_its_promises_ended(desk, busy_day):
    counts = {"promises_kept": 1, "promises_late": 1, "promises_broken": 1}
    assert ask(desk, promise_totals, TODAY, now=desk.clock.at) == counts
    assert counts.items() <= ask(desk, review, TODAY, now=desk.clock.at).totals.items()
    assert set(ask(desk, promise_totals, TODAY + timedelta(1), now=desk.clock.at).values()) == {0}


def test_a_promise_belongs_to_the_day_on_which_it_is_due(desk):
    request = desk.take(contact_id=desk.ivanova).request_id
    progress.ring_back(desk.office, request, desk.told)
    promising.promise(desk.office, request, desk.told, due_at=NOON + timedelta(hours=20))
    desk.clock.at = NOON + timedelta(hours=23)
    assert ask(desk, promise_totals, TODAY, now=desk.clock.at)["promises_kept"] == 1
    assert ask(desk, promise_totals, TODAY + timedelta(1), now=desk.clock.at)["promises_broken"] == 1


def test_what_was_signed_keeps_the_figures_of_that_hour(desk, busy_day):
    desk.clock.forward(24 * 60)
    sign_day(desk.office, TODAY, by=desk.anna)
    progress.ring_back(desk.office, busy_day[2], desk.told)
    with desk.database.read() as session:
        signed = signature_row(session, TODAY)
        assert signed is not None
        totals = signed.totals
    assert (totals["promises_kept"], totals["promises_late"], totals["promises_broken"]) == (1, 1, 2)
    assert ask(desk, promise_totals, TODAY, now=desk.clock.at)["promises_broken"] == 2  # it stays broken


def test_a_call_owed_says_what_was_promised_and_how_often_nobody_answered(desk):
    request = desk.take(contact_id=desk.ivanova).request_id
    promising.not_reached(desk.office, request, desk.told)
    desk.clock.forward(1)
    about = Told(by=desk.boris, text="the price of a new rope")
    promising.promise(desk.office, request, about, due_at=NOON + timedelta(hours=1))
    desk.clock.forward(90)
    for _try in range(2):
        promising.not_reached(desk.office, request, desk.told)
    (one,) = owed(desk)
    assert (one.said, one.attempts, one.made_at) == (about.text, 2, NOON + timedelta(minutes=1))
    assert (one.request.phone, one.due_at) == ("+79161234567", NOON + timedelta(hours=1))


def test_an_arrival_is_owed_to_the_desk_once_its_time_has_passed(desk):
    request = desk.take(contact_id=desk.ivanova).request_id
    progress.accept(desk.office, request, desk.told, eta_at=NOON + timedelta(minutes=40), person_id=desk.orlov)
    progress.ring_back(desk.office, request, desk.told)
    assert owed(desk) == ()
    desk.clock.forward(40)
    assert [(one.kind, one.is_ring_back) for one in owed(desk)] == [("arrive", False)]
    progress.arrive(desk.office, request, desk.told)
    assert owed(desk) == ()


def test_the_callers_of_a_kind_are_asked_to_have_ready_what_its_form_says(desk):
    directory.save(desk.office, "category", desk.stopped, {"form": TRAPPED_FORM | {"prepare": PREPARE}}, by=desk.anna)
    made = desk.take(category_id=desk.stopped)
    assert made.prepare == tuple(PREPARE)
    with desk.database.read() as session:
        assert prepare_of(session, made.request_id) == tuple(PREPARE)
        assert prepare_of(session, desk.take().request_id) == ()
