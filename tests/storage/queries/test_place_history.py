"""The history of a lift, and of a house with everything below it."""

from datetime import timedelta

from desktop.domain.day import desk_day
from desktop.domain.history import Spot
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.place_history import history_part, spot_of_request
from desktop.storage.tables import SiteRow
from desktop.workflow.progress import Closing, arrive, assign, cancel, close


def part(desk, spot, count=100):
    with desk.database.read() as session:
        return history_part(session, desk_day(desk_facts(session)), spot, now=desk.clock.at, count=count)


def lift(desk, words="Stands", **more):
    return desk.take(words, equipment_id=desk.lift, site_id=desk.entrance, category_id=desk.stopped, **more)


def test_the_newest_stands_first_with_its_minutes_and_codes(desk):
    first = lift(desk, "first")
    close(desk.office, first.request_id, desk.told, Closing(outcome="done", minutes=25, cause="worn"))
    desk.clock.forward(60)
    second = lift(desk, "second")
    found = part(desk, Spot("equipment", desk.lift))
    assert [past.line.id for past in found.requests] == [second.request_id, first.request_id]
    assert (found.requests[1].minutes, found.requests[1].cause) == (25, "worn")
    assert found.title == "2 Lift · Lenina, 14, entrance 2"


def test_a_house_has_the_history_of_all_that_lies_in_it(desk):
    inside = lift(desk)
    at_house = desk.take("No light", site_id=desk.house)
    desk.take("Elsewhere", place_text="Mill Lane")
    with desk.database.read() as session:
        street = session.get_one(SiteRow, desk.house).parent_id
    for spot in (Spot("site", desk.house), Spot("site", street)):
        assert {past.line.id for past in part(desk, spot).requests} == {inside.request_id, at_house.request_id}
    assert [past.line.id for past in part(desk, Spot("site", desk.entrance)).requests] == [inside.request_id]


def test_long_histories_come_a_page_at_a_time(desk):
    for _call in range(5):
        lift(desk)
    spot = Spot("equipment", desk.lift)
    assert (len(part(desk, spot, 3).requests), part(desk, spot, 3).has_more) == (3, True)
    assert (len(part(desk, spot, 5).requests), part(desk, spot, 5).has_more) == (5, False)


def test_repeats_are_the_same_trouble_at_the_same_lift_within_thirty_days(desk):
    lift(desk)
    desk.clock.forward(29 * 24 * 60)
    lift(desk)
    desk.take("Other trouble", equipment_id=desk.lift, category_id=desk.question)
    desk.clock.forward(31 * 24 * 60)
    lift(desk)
    figures = part(desk, Spot("equipment", desk.lift)).figures
    assert (figures.requests, figures.repeats) == (4, 1)


def test_entrapments_and_what_is_older_than_a_year(desk):
    lift(desk)
    desk.clock.forward(366 * 24 * 60)
    desk.take("Two inside", equipment_id=desk.lift, category_id=desk.trapped)
    figures = part(desk, Spot("equipment", desk.lift)).figures
    assert (figures.total, figures.requests, figures.entrapments) == (2, 1, 1)


def test_what_was_cancelled_counts_nowhere_but_is_shown(desk):
    made = lift(desk)
    cancel(desk.office, made.request_id, desk.told, reason="other")
    found = part(desk, Spot("equipment", desk.lift))
    assert (len(found.requests), found.figures.total, found.figures.requests) == (1, 0, 0)


def test_the_last_visit_is_when_somebody_was_on_site(desk):
    made = lift(desk)
    assert part(desk, Spot("equipment", desk.lift)).figures.last_visit_at is None
    assign(desk.office, made.request_id, desk.told, person_id=desk.orlov)
    desk.clock.forward(30)
    arrive(desk.office, made.request_id, desk.told)
    assert part(desk, Spot("equipment", desk.lift)).figures.last_visit_at == desk.clock.at


def test_two_requests_open_at_once_count_their_time_once(desk):
    one, two = lift(desk), lift(desk)
    desk.clock.forward(60)
    for made in (one, two):
        close(desk.office, made.request_id, desk.told, Closing(outcome="done"))
    desk.clock.forward(600)
    assert part(desk, Spot("equipment", desk.lift)).figures.open_for == timedelta(minutes=60)


def test_what_a_request_is_about_is_its_lift_or_else_its_place(desk):
    about_lift, about_place, nowhere = lift(desk), desk.take(site_id=desk.house), desk.take("?")
    with desk.database.read() as session:
        spots = [spot_of_request(session, made.request_id) for made in (about_lift, about_place, nowhere)]
    assert spots == [Spot("equipment", desk.lift), Spot("site", desk.house), None]
