"""What a line about the past becomes, and what keeps it from being written down."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.day import DeskDay
from desktop.domain.earlier import (
    Doubt,
    EarlierRead,
    as_call,
    card_source,
    counted,
    ended_as_typed,
    is_from_paper,
    marked_repeats,
    written_line,
)
from desktop.domain.earlier_lines import read_line
from desktop.domain.records import Person
from desktop.domain.status import Act
from desktop.domain.understood import Understood

RIGA = ZoneInfo("Europe/Riga")
DAY = DeskDay(RIGA)
NOW = datetime(2026, 3, 2, 14, 7, tzinfo=RIGA)
STAFF = [Person(id=UUID(int=1), name="Ilya Petrov", role="engineer")]


def read(text: str, minutes: float = 60, **more) -> EarlierRead:
    line = read_line(text)
    at = NOW - timedelta(minutes=minutes)
    return EarlierRead(line=line, found=Understood(), place_said="Lenina 14", words=line.body, occurred_at=at, **more)


def test_the_same_trouble_twice_within_its_look_back_is_marked_and_waits():
    reads = list(
        marked_repeats([read("no light", 3000), read("no light", 120), read("no light", 60), read("leak", 60)])
    )
    assert [Doubt.REPEATED in one.doubts for one in reads] == [False, False, True, False]
    assert reads[2].waits_for == (Doubt.REPEATED,)
    assert replace(reads[2], as_it_stands=True).waits_for == ()


def test_what_stops_a_line_stops_it_whatever_somebody_says():
    stopped = read("no light", doubts=(Doubt.TIME_NOT_SAID, Doubt.NO_PLACE), as_it_stands=True)
    assert stopped.waits_for == (Doubt.TIME_NOT_SAID,)
    assert counted([stopped, stopped, read("x", doubts=(Doubt.NO_PLACE,)), read("x")]) == {
        Doubt.TIME_NOT_SAID: 2,
        Doubt.NO_PLACE: 1,
    }


def test_a_cards_number_is_kept_unless_another_request_has_it():
    one = read("17 14:05 no light")
    cards = card_source("A")
    assert as_call(one, source=cards).external_ref == "17"
    assert as_call(one).external_ref is None
    taken = as_call(replace(one, doubts=(Doubt.CARD_KNOWN,)), source=cards)
    assert (taken.external_ref, taken.words) == (None, "17 no light")


def test_two_lines_of_one_card_are_not_written_down_without_a_look():
    reads = list(marked_repeats([read("17 14:05 no light"), read("17 13:05 a leak"), read("18 13:06 noise")]))
    assert [Doubt.CARD_KNOWN in one.doubts for one in reads] == [False, True, False]
    assert reads[1].waits_for == (Doubt.CARD_KNOWN,)


def test_the_cards_of_each_station_are_its_own():
    assert card_source("A") != card_source("B")
    assert is_from_paper(card_source("B"))
    assert not is_from_paper("carduus")
    assert not is_from_paper(None)


@pytest.mark.parametrize(
    ("typed", "is_past"),
    [
        ("14:00 Lenina 14 no light", True),
        ("14:00 Lenina 14 no light = done 14:05", True),
        ("yesterday 23:00 no light", True),
        ("18:00 come to Lenina 14", False),
        ("Lenina 14 no light", False),
        ("1400 stuck", False),
    ],
)
def test_the_writing_line_tells_the_past_from_a_wish(typed, is_past):
    assert (written_line(typed, now=NOW, day=DAY) is not None) == is_past


@pytest.mark.parametrize("typed", ["done 14:05 Petrov", "14:05 Petrov", "Petrov 14:05", "1405 petrov"])
def test_the_field_for_the_end_needs_no_word_for_it(typed):
    ended = ended_as_typed(typed, STAFF, began_at=NOW - timedelta(hours=1), now=NOW, day=DAY)
    assert ended is not None
    assert (ended.act, ended.at, ended.person_id) == (Act.CLOSE, datetime(2026, 3, 2, 14, 5, tzinfo=RIGA), UUID(int=1))


@pytest.mark.parametrize("typed", ["", "  ", "open"])
def test_what_is_open_has_not_ended(typed):
    assert ended_as_typed(typed, STAFF, began_at=NOW, now=NOW, day=DAY) is None
