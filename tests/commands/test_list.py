"""`daybook list` and `daybook show`."""

import pytest

from tests.commands.running import Daybook, Here

FIELDS = [
    "number", "status", "line", "team", "person", "priority", "category", "place", "equipment", "caller", "phone",
    "words", "occurred_at", "recorded_at", "due_at", "closed_at", "station",
]  # fmt: skip


@pytest.fixture
def three(daybook: Daybook) -> Daybook:
    """Trapped on the first of March; a lift that stopped, closed; words alone, of the last second of the second."""
    answers = daybook.take(
        {"words": "stuck", "category": "trapped", "place": "2", "caller": "Ivanova", "phone": "8 916 123-45-67",
         "occurred_at": "2020-03-01T23:59:59"},
        {"words": "it stands", "category": "stopped", "occurred_at": "2020-03-02T00:00:00"},
        {"words": "", "place": "somewhere", "occurred_at": "2020-03-02T23:59:59"},
    )  # fmt: skip
    assert daybook("act", answers[1]["number"], "close").code == 0
    return daybook


def serials(lines):
    return [int(line["number"][-5:]) for line in lines]


def test_json_has_exactly_the_agreed_fields(three: Daybook):
    first = three.listed()[0]
    assert list(first) == FIELDS
    assert first["occurred_at"] == "2020-03-01T23:59:59+02:00"
    assert first["due_at"] == "2020-03-02T00:29:59+02:00"
    agreed = ("trapped", "danger", 2, "Field", None, "Lenina, 14, entrance 2", "2", "Ivanova", "+79161234567", "A")
    names = ("category", "priority", "line", "team", "person", "place", "equipment", "caller", "phone", "station")
    assert tuple(first[name] for name in names) == agreed


def test_what_was_not_said_is_null(three: Daybook):
    last = three.listed()[2]
    assert [last[name] for name in ("words", "caller", "phone", "equipment", "category", "due_at")] == [None] * 6


FILTERS = [
    ([], [1, 2, 3]),
    (["--from", "2020-03-01", "--to", "2020-03-01"], [1]),
    (["--from", "2.3.2020", "--to", "2.3.2020"], [2, 3]),
    (["--from", "2020-03-02"], [2, 3]),
    (["--to", "2020-03-01"], [1]),
    (["--open"], [1, 3]),
    (["--line", "1"], [3]),
    (["--team", "field"], [1, 2]),
    (["--find", "stands"], [2]),
    (["--find", "4567"], [1]),
    (["--find", "stuck", "--line", "1"], []),
    (["--find", "open team:field"], [1]),
    (["--find", "-open from 1.3.2020 to 2.3.2020"], [2]),
    (["--find", "открытые с 1.3.2020 по 1.3.2020"], [1]),
    (["--find", "未完成2020年3月2日"], [3]),
    (["--find", "mine"], [1, 2, 3]),
    (["--day", ""], [1, 2, 3]),
    (["--day", "2020-03-02"], []),
]


def test_filters_that_are_given_must_all_fit(three: Daybook, here: Here):
    for filters, expected in FILTERS:
        assert serials(here("list", "--json", *filters).json) == expected, filters


def test_table_names_its_columns_and_shows_every_word(three: Daybook):
    titles, first, *_ = three("list").out.splitlines()
    assert titles.split() == ["No", "Time", "Status", "Due", "Line/person", "Caller", "Place", "Words"]
    for value in ("2020-03-01 23:59", "Lenina, 14, entrance 2", "Ivanova", "stuck"):
        assert value in first


def test_empty_journal_is_an_empty_array_and_a_sentence(new_station: Daybook):
    assert new_station.listed() == []
    assert new_station("list").out == "Nothing fits.\n"


def test_wrong_dates_are_one_sentence(here: Here):
    for day in ("31.02.", "99999-01-01", "some day", "9999-12-31", "0001-01-01", "\u0663"):
        assert here("list", "--day", day).sentence.startswith(f"“{day}” is not a date")


def test_unknown_team_is_one_sentence(daybook: Daybook):
    assert daybook("list", "--team", "Nobodies").sentence.startswith("No team and no person is called “Nobodies”")


def test_show_says_what_happened_in_order(three: Daybook):
    shown = three("show", three.listed()[0]["number"], "--json").json
    assert list(shown)[: len(FIELDS)] == FIELDS
    assert [(entry["kind"], entry["author"], entry["station"], entry["text"]) for entry in shown["entries"]] == [
        ("registered", shown["entries"][0]["author"], "A", "stuck"),
        ("routed", shown["entries"][0]["author"], "A", ""),
    ]
    assert shown["entries"][0]["data"]["number"] == shown["number"]
    text = three("show", shown["number"]).out
    for value in ("stuck", f"Registered as {shown['number']}", "Routed to Field"):
        assert value in text


def test_numbers_that_are_none_are_one_sentence(three: Daybook, here: Here):
    for number in ("A26-00999", "A26", "", "'; DROP TABLE request", "A26-99999999999999999999", "A\x0026-1"):
        assert here("show", number).sentence
    assert len(three.listed()) == 3
