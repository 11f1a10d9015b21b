"""What lists, cards, days and the NOW band read."""

from datetime import timedelta
from uuid import UUID

from desktop.domain.asked import Asker
from desktop.domain.day import desk_day
from desktop.domain.ids import new_id
from desktop.storage.queries.card import card
from desktop.storage.queries.days import day_lines, review
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.requests import lines_by_id
from desktop.storage.queries.waiting import waiting
from desktop.workflow.correcting import Correction, answer, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.orders import issue_order
from desktop.workflow.other_calls import note_call
from desktop.workflow.progress import Closing, accept, assign, cancel, close, reopen, ring_back
from desktop.workflow.undoing import undo
from tests.desk import NOON

TODAY = NOON.date()


def ask(desk, query, *args, **more):
    with desk.database.read() as session:
        return query(session, desk_day(desk_facts(session)), *args, **more)


def line(desk, request_id):
    (found,) = ask(desk, lines_by_id, [request_id])
    return found


def now_band(desk):
    return ask(desk, waiting, now=desk.clock.at, unaccepted_after=timedelta(minutes=10))


def numbers(lines):
    return [int(line.number[-5:]) for line in lines]


def test_a_line_says_what_is_known_now(desk):
    made = desk.take(category_id=desk.trapped, equipment_id=desk.lift, contact_id=desk.ivanova)
    assign(desk.office, made.request_id, desk.told, person_id=desk.orlov)
    join(desk.office, made.request_id, JoiningCall(words="me too"), by=desk.boris)
    found = line(desk, made.request_id)
    assert (found.number, found.status, found.team, found.person) == ("A26-00001", "assigned", "Field", "Pavel Orlov")
    assert (found.place, found.equipment, found.caller, found.phone) == (
        "Lenina, 14, entrance 2", "2", "Ivanova", "+79161234567",
    )  # fmt: skip
    assert (found.labels["ru"], found.callers, found.is_danger, found.is_late_entry) == ("Застряли", 2, True, False)


def test_lines_come_in_the_order_they_were_asked_for_and_unknown_ones_are_left_out(desk):
    made = [desk.take().request_id for _ in range(3)]
    wanted: list[UUID] = [made[2], new_id(), made[0]]
    assert [found.id for found in ask(desk, lines_by_id, wanted)] == [made[2], made[0]]


def test_a_day_has_the_requests_recorded_on_it_in_their_order(desk):
    desk.take(occurred_at=NOON - timedelta(days=3))
    desk.clock.at = NOON + timedelta(hours=11, minutes=59)
    desk.take()
    desk.clock.forward(1)
    desk.take()
    assert numbers(ask(desk, day_lines, TODAY)) == [1, 2]
    assert numbers(ask(desk, day_lines, TODAY + timedelta(1))) == [3]
    assert ask(desk, day_lines, TODAY)[0].is_late_entry


def test_what_was_corrected_is_struck_through_until_the_correction_is_undone(desk):
    made = desk.take("one", place_text="by the river", contact_id=desk.ivanova)
    steps = [
        (Correction(words="two"), {"words": "one"}),
        (Correction(words="three"), {"words": "two"}),
        (Correction(site_id=desk.house), {"words": "two", "place": "by the river"}),
        (Correction(site_id=desk.entrance), {"words": "two", "place": "Lenina, 14"}),
        (Correction(caller_name="Olga"), {"words": "two", "place": "Lenina, 14", "caller": "Ivanova"}),
    ]
    for correction, struck in steps:
        desk.clock.forward(1)
        correct(desk.office, made.request_id, desk.told, correction)
        assert line(desk, made.request_id).struck == struck
    for struck in [*(struck for _correction, struck in reversed(steps[:-1])), {}]:
        desk.clock.forward(1)
        undo(desk.office, made.request_id, desk.told)
        assert line(desk, made.request_id).struck == struck


def test_the_now_band_holds_danger_overdue_unaccepted_carried_over_and_calls_owed(desk):
    desk.take(category_id=desk.trapped, contact_id=desk.ivanova)
    late = desk.take(category_id=desk.stopped, priority="urgent")
    yes = desk.take(category_id=desk.stopped)
    nobody = desk.take(category_id=desk.stopped)
    desk.take(category_id=desk.question)
    ended = desk.take(category_id=desk.trapped, contact_id=desk.ivanova)
    close(desk.office, ended.request_id, desk.told, Closing())
    accept(desk.office, yes.request_id, desk.told, person_id=desk.orlov)
    desk.clock.forward(9)
    assert numbers(now_band(desk).unaccepted) == []
    desk.clock.forward(112)
    found = now_band(desk)
    assert (numbers(found.danger), numbers(found.overdue), numbers(found.unaccepted)) == ([1], [2], [4])
    assert [(owed.request.number, owed.due_at) for owed in found.promises] == [
        ("A26-00001", NOON + timedelta(minutes=10))
    ]
    assert (found.open_count, found.carried_over) == (5, ())
    cancel(desk.office, late.request_id, desk.told, reason="none")
    accept(desk.office, nobody.request_id, desk.told, person_id=desk.orlov)
    desk.clock.forward(24 * 60)
    assert numbers(now_band(desk).carried_over) == [1, 3, 4, 5]


def test_a_call_back_that_was_made_is_owed_no_longer(desk):
    made = desk.take(contact_id=desk.ivanova)
    ring_back(desk.office, made.request_id, desk.told)
    assert now_band(desk).promises == ()


def test_a_review_shows_the_exceptions_first_the_gravest_kind_first(desk):
    danger = desk.take(category_id=desk.trapped, equipment_id=desk.lift)
    good = desk.take(category_id=desk.question, site_id=desk.house)
    assign(desk.office, good.request_id, desk.told, person_id=desk.orlov)
    desk.take("place owed", occurred_at=NOON - timedelta(days=1))
    again = desk.take(site_id=desk.house, category_id=desk.stopped)
    close(desk.office, again.request_id, desk.told, Closing())
    reopen(desk.office, again.request_id, desk.told)
    correct(desk.office, again.request_id, desk.told, Correction(words="other"))
    note_call(desk.office, "thanks", by=desk.boris, text="thank you", asks=Asker(name="Olga"))
    found = ask(desk, review, TODAY, now=NOON + timedelta(hours=1))
    assert [(why, int(line.number[-5:])) for why, line in found.exceptions] == [
        ("danger", 1), ("open_overdue", 1), ("no_person", 3), ("reopened", 4), ("corrected", 4), ("late_entry", 3),
        ("place_owed", 3), ("answers_owed", 1),
    ]  # fmt: skip
    assert found.totals == {"requests": 4, "ended": 0, "open": 4, "late": 0, "danger": 1, "joined": 0, "other_calls": 1,
                            "orders": 0, "promises_kept": 0, "promises_late": 0, "promises_broken": 0}  # fmt: skip
    assert [(call.kind, call.caller, call.text, call.author) for call in found.calls] == [
        ("thanks", "Olga", "thank you", "Boris Ivanov")
    ]
    answer(desk.office, danger.request_id, desk.told, question="inside", typed="no")
    assert "answers_owed" not in [why for why, _line in ask(desk, review, TODAY, now=NOON).exceptions]


def test_a_card_has_everything_about_its_request(desk):
    before = desk.take("the last time", equipment_id=desk.lift)
    made = desk.take(category_id=desk.trapped, equipment_id=desk.lift, contact_id=desk.ivanova)
    issue_order(desk.office, made.request_id, desk.told, copy=0, pdf="ab")
    join(desk.office, made.request_id, JoiningCall(words="me too", caller_name="Olga", phone="102"), by=desk.boris)
    desk.clock.forward(1)
    done = close(desk.office, made.request_id, desk.told, Closing(minutes=20, person_id=desk.orlov))
    found = ask(desk, card, made.request_id)
    assert (found.last_entry, found.minutes, found.norm_minutes, found.ring_back_at) == (done.entry_id, 20, 25, None)
    assert [(call.caller, call.phone, call.words) for call in found.joined] == [("Olga", "102", "me too")]
    assert [(order.copy, order.is_out_of_date, order.returned_at) for order in found.orders] == [(0, False, None)]
    assert [earlier.id for earlier in found.history] == [before.request_id]
    assert (found.customer, found.site_access_notes, found.equipment_model) == (
        "House Union No. 1",
        "",
        "Lift Otis 2000",
    )
    assert found.entries[-1].names[str(desk.orlov)] == "Pavel Orlov"
    assert ask(desk, card, new_id()) is None
