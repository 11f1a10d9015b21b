"""What lines about the past become by what the file knows: places, kinds, people, doubles."""

from datetime import timedelta

import pytest

from desktop.domain.day import desk_day
from desktop.domain.earlier import Choices, Doubt, EarlierRead, as_call, card_source
from desktop.domain.earlier_lines import read_line
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.earlier import EarlierReading, LineToRead
from desktop.workflow import directory
from desktop.workflow.earlier import register_ended
from tests.desk import NOON

HOUR = timedelta(hours=1)
CARDS = card_source("A")


@pytest.fixture
def stopped(desk):
    fields = {"patterns": {"en": ["lift stopped"], "ru": ["лифт стоит"]}}
    directory.save(desk.office, "category", desk.stopped, fields, by=desk.anna)
    return desk


def read(desk, text: str, **more) -> EarlierRead:
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        reading = EarlierReading(session, country="RU", now=desk.office.clock(), day=day)
        return reading.read(LineToRead(line=read_line(text), source=CARDS, **more))


def test_a_line_is_read_whole(stopped):
    found = read(stopped, "17 1.3 14:05 Lenina 14 entrance 2. Lift stopped 8 916 123-45-67 = done 15:10 Petrov, 40 min")
    assert found.place is not None
    assert (found.place.id, found.place.title, found.place_said) == (stopped.entrance, "Lenina, 14, entrance 2", "")
    assert found.category is not None
    assert (found.category.id, found.found.contact_id) == (stopped.stopped, stopped.ivanova)
    assert found.occurred_at == NOON - timedelta(hours=21, minutes=55)
    assert found.ended is not None
    assert (found.ended.person_id, found.ended.minutes) == (stopped.petrov, 40)
    assert found.ended.at == NOON - timedelta(hours=20, minutes=50)
    assert (found.words, found.doubts) == ("Lift stopped 8 916 123-45-67", ())


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Lenina 14. Lift stopped", {Doubt.TIME_NOT_SAID}),
        ("2.3 23:50 Lenina 14. Lift stopped", {Doubt.TIME_UNREADABLE}),
        ("31.02 10:00 Lenina 14. Lift stopped", {Doubt.TIME_UNREADABLE}),
        ("10:00 Nowhere 9. Lift stopped", {Doubt.PLACE_UNKNOWN}),
        ("10:00 lift stopped", {Doubt.NO_PLACE}),
        ("10:00 Lenina 14. humming", {Doubt.NO_KIND}),
        ("10:00 Lenina 14. Lift stopped = done", {Doubt.END_NOT_SAID}),
        ("10:00 Lenina 14. Lift stopped = done 11:00 Sidorov", {Doubt.NOBODY}),
        ("10:00 Lenina 14. Lift stopped = done 1.3 9:00", {Doubt.ENDS_BEFORE}),
        ("11:00 Lenina 14. Lift stopped = done 23:00", {Doubt.END_UNREADABLE}),
        ("10:00", {Doubt.NOTHING_SAID, Doubt.NO_PLACE, Doubt.NO_KIND}),
    ],
)
def test_what_wants_a_look_is_said(stopped, text, doubts):
    assert set(read(stopped, text).doubts) == doubts


def test_several_places_that_fit_are_offered_and_one_of_them_can_be_chosen(stopped):
    directory.save(
        stopped.office, "site", None, {"name": "Lenina 14", "kind": "house", "parent_id": None}, by=stopped.anna
    )
    found = read(stopped, "10:00 Lenin. Lift stopped")
    assert found.place is None
    assert found.waits_for == (Doubt.SEVERAL_PLACES,)
    assert len(found.places) > 1
    chosen = read(stopped, "10:00 Lenin. Lift stopped", choices=Choices(place=found.places[0]))
    assert (chosen.place, chosen.doubts, chosen.place_said) == (found.places[0], (), "")


def test_a_misspelt_place_of_the_past_is_asked_about_and_not_taken(stopped):
    found = read(stopped, "10:00 Lenuna 14. Lift stopped")
    assert (found.place, found.place_said, found.words) == (None, "Lenuna 14", "Lift stopped")
    assert "Lenina, 14" in [place.title for place in found.places]
    assert Doubt.SEVERAL_PLACES in found.waits_for


def test_of_two_places_of_the_past_neither_is_taken_and_both_are_offered(stopped):
    found = read(stopped, "10:00 Lenina 14 or Lenina 140. Lift stopped")
    assert (found.place, found.place_said, found.words) == (None, "Lenina 14 or Lenina 140", "Lift stopped")
    assert {"Lenina, 14", "Lenina, 140"} <= {place.title for place in found.places}
    assert Doubt.SEVERAL_PLACES in found.waits_for


def test_one_trouble_at_one_place_within_its_look_back_is_a_double(stopped):
    first = stopped.take("lift stopped", site_id=stopped.house, category_id=stopped.stopped, occurred_at=NOON - HOUR)
    found = read(stopped, "10:30 Lenina 14. Lift stopped again")
    assert (found.double, found.waits_for) == (first.number, (Doubt.DOUBLE,))
    assert read(stopped, "26.2 10:30 Lenina 14. Lift stopped again").double == ""
    assert read(stopped, "10:30 Lenina 14. Lift stopped", choices=Choices(as_it_stands=True)).waits_for == ()


def test_a_line_that_was_written_down_is_known_again_by_its_key_its_words_or_its_card(stopped):
    text = "17 10:00 Nowhere 9. Humming"
    done = register_ended(stopped.office, as_call(read(stopped, text), key="k", source=CARDS), None, by=stopped.boris)
    assert read(stopped, text, key="k").known == done.number
    again = read(stopped, text)
    assert (again.known, again.double) == ("", done.number)
    assert read(stopped, "17 11:00 Lenina 14. Lift stopped").waits_for == (Doubt.CARD_KNOWN,)
    assert read(stopped, "18 11:00 Lenina 14. Lift stopped").waits_for == ()


def test_a_line_about_the_past_keeps_that_nobody_gave_his_name_and_what_was_meant(stopped):
    assert as_call(read(stopped, "10:00 Lenina 14. Lift stopped, withheld")).withheld
    meant = as_call(read(stopped, "10:00 Дутштф 14ю тщ дшпре"))
    assert meant.site_id == stopped.house
    assert "no light" in meant.words


def test_the_same_words_in_one_minute_about_two_places_are_two_calls(desk):
    def write(text: str) -> str:
        return register_ended(desk.office, as_call(read(desk, text)), None, by=desk.boris).number

    known, unknown = write("10:00 Lenina 14. No light"), write("10:01 Mira 5. No light")
    assert read(desk, "10:00 Lenina 14A. No light").double == ""
    assert read(desk, "10:01 Mira 6. No light").double == ""
    assert read(desk, "10:00 Lenina 14. No light").double == known
    assert read(desk, "10:01 Mira 5. No light").double == unknown
