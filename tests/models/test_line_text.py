"""What the cells of a line say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.models import line_text
from desktop.wording.language import Language
from tests.models.lines import NOON, READER, line

CASES = [
    (line_text.number, line(), "415"),
    (line_text.number, line(number="A25-00415"), "A25-00415"),
    (line_text.time, line(), "12:00"),
    (line_text.time, line(occurred_at=NOON - timedelta(days=1)), "1 Mar 12:00"),
    (line_text.caller, line(), "Ivanova"),
    (line_text.caller, line(callers=3), "Ivanova +2"),
    (line_text.caller, line(caller=None), "+7 916 123-45-67"),
    (line_text.caller, line(caller=None, phone="102"), "102"),
    (line_text.caller, line(caller=None, phone=None, caller_state="withheld"), "withheld"),
    (line_text.caller, line(caller=None, phone=None, caller_state="owed"), ""),
    (line_text.place, line(), "Lenina, 14, 2"),
    (line_text.place, line(place_state="unconfirmed", equipment=None), "Lenina, 14 (not confirmed)"),
    (line_text.place, line(place="", place_state="owed"), "owed"),
    (line_text.words, line(words="two\nlines"), "two lines"),
    (line_text.words, line(words=""), "Lift stopped"),
    (line_text.who, line(), "2 · Field"),
    (line_text.who, line(person="Pavel Orlov"), "2 · Pavel Orlov"),
    (line_text.who, line(team=None, line=1), "line 1"),
    (line_text.due, line(), "14:00"),
    (line_text.due, line(due_at=NOON - timedelta(minutes=12)), "late 12 min"),
    (line_text.due, line(due_at=NOON - timedelta(minutes=12), status="closed"), "11:48"),
    (line_text.due, line(due_at=None), ""),
    (line_text.result, line(), "new"),
    (line_text.result, line(status="closed", outcome="done", resolved_at=NOON), "repaired 12:00"),
    (line_text.result, line(status="accepted", eta_at=NOON + timedelta(minutes=31)), "accepted, there 12:31"),
]


@pytest.mark.parametrize(("cell", "request_line", "said"), CASES)
def test_a_cell_says_what_the_dispatcher_reads(cell, request_line, said):
    assert cell(request_line, READER, NOON) == said


def test_a_line_of_another_day_than_the_readers_shows_its_date():
    assert line_text.time(line(), READER, NOON) == "12:00"
    reader = replace(READER, today=date(2026, 3, 9))
    assert line_text.time(line(), reader, NOON) == "2 Mar 12:00"


@pytest.mark.parametrize(
    ("facts", "tone"),
    [
        ({}, "plain"),
        ({"is_danger": True}, "danger"),
        ({"due_at": NOON}, "danger"),
        ({"place_state": "owed"}, "warning"),
        ({"status": "closed", "is_danger": True}, "done"),
        ({"status": "cancelled"}, "faded"),
    ],
)
def test_the_tone_of_a_line_follows_danger_lateness_and_what_is_owed(facts, tone):
    assert line_text.tone(line(**facts), NOON) == tone


def test_a_request_of_another_station_shows_its_whole_number():
    reader = replace(READER, station="A")
    shown = [line_text.number(line(number=number), reader, NOON) for number in ("A26-00012", "B26-00012", "AB26-00012")]
    assert shown == ["12", "B26-00012", "AB26-00012"]


def test_place_and_lift_are_parted_as_the_reader_writes():
    reader = replace(READER, language=Language("zh_CN"))
    assert line_text.place(line(place="列宁街14", equipment="2"), reader, NOON) == "列宁街14，2"


def test_a_kind_is_said_in_the_readers_language():
    reader = replace(READER, language=Language("zh_CN"))
    assert line_text.words(line(words="", labels={"en": "Stopped", "zh": "电梯停了"}), reader, NOON) == "电梯停了"
