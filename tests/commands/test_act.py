"""`daybook act`: every act that makes sense without a window."""

from typing import Any

import pytest

from tests.commands.running import Daybook


@pytest.fixture
def number(daybook: Daybook) -> str:
    """A request that is routed to the team Field."""
    return str(
        daybook.take({"words": "stuck", "category": "trapped", "place": "2", "phone": "555 123 456"})[0]["number"]
    )


def shown(daybook: Daybook, number: str):
    return daybook("show", number, "--json").json


def test_assign_by_surname(daybook: Daybook, number: str):
    done = daybook("act", number, "assign", "--to", "Orlov")
    assert (done.code, done.out) == (0, f"{number}: assigned\n")
    assert shown(daybook, number)["person"] == "Pavel Orlov"


def test_json_flag_answers_in_json(daybook: Daybook, number: str):
    answer = daybook("act", number, "note", "--text", "rang twice", "--json").json
    assert (answer["number"], answer["status"]) == (number, "routed")
    last = shown(daybook, number)["entries"][-1]
    assert (last["id"], last["kind"], last["text"]) == (answer["entry"], "noted", "rang twice")


def test_whole_life_of_a_request_by_lines_of_json(daybook: Daybook, number: str):
    steps: list[tuple[dict[str, Any], str]] = [
        ({"act": "note", "text": "rang"}, "routed"),
        ({"act": "route", "to": "The maker"}, "routed"),
        ({"act": "assign", "to": "Pavel Orlov"}, "assigned"),
        ({"act": "no_answer"}, "assigned"),
        ({"act": "refuse", "text": "off sick"}, "routed"),
        ({"act": "assign", "to": "Field"}, "routed"),
        ({"act": "accept", "to": "Petrov", "eta": "+20"}, "accepted"),
        ({"act": "eta", "eta": "+40"}, "accepted"),
        ({"act": "start"}, "under_way"),
        ({"act": "arrive"}, "on_site"),
        ({"act": "pause", "reason": "waiting_part"}, "paused"),
        ({"act": "resume"}, "on_site"),
        ({"act": "answer", "question": "floor", "answer": "3rd"}, "on_site"),
        ({"act": "answer", "question": "inside", "answer": False}, "on_site"),
        ({"act": "correct", "words": "stuck at the 4th", "priority": "urgent", "caller": "Sidorova"}, "on_site"),
        ({"act": "minutes", "minutes": 25}, "on_site"),
        ({"act": "ring_back", "again_in": 10}, "on_site"),
        ({"act": "join", "caller": "Neighbour", "words": "me too"}, "on_site"),
        (
            {"act": "resolve", "outcome": "made_safe", "problem": "doors", "cause": "dirt", "remedy": "cleaned"},
            "resolved",
        ),
        ({"act": "close"}, "closed"),
        ({"act": "reopen"}, "assigned"),
        ({"act": "undo"}, "closed"),
        ({"act": "reopen"}, "assigned"),
        ({"act": "return", "outcome": "done", "minutes": 5}, "closed"),
    ]
    answers = daybook.act(*({"number": number, **one} for one, _status in steps))
    assert [answer.get("status", answer) for answer in answers] == [status for _one, status in steps]
    card = shown(daybook, number)
    assert (card["words"], card["priority"], card["person"]) == ("stuck at the 4th", "urgent", "Ilya Petrov")
    assert card["answers"] == {"floor": "3rd", "inside": False}
    assert (card["outcome"], card["minutes"]) == ("done", 30)
    assert {"joined", "rung_back", "labour", "undone", "order_returned"} <= {e["kind"] for e in card["entries"]}


def test_cancel_needs_its_reason(daybook: Daybook, number: str):
    assert daybook("act", number, "cancel").sentence.startswith("This needs a few words of yours")
    assert daybook("act", number, "cancel", "--reason", "caller says it runs again").code == 0
    assert shown(daybook, number)["status"] == "cancelled"


def test_time_of_an_act_is_the_desks_clock(daybook: Daybook, number: str):
    daybook("act", number, "arrive", "--at", "2020-03-01T15:10")
    assert shown(daybook, number)["entries"][-1]["occurred_at"] == "2020-03-01T15:10:00+02:00"


def test_command_line_holds_for_every_line_that_does_not_say_it(daybook: Daybook, number: str):
    done = daybook("act", number, "note", "--json", "-", stdin='{"text": "one"}\n{"text": "two"}\n')
    assert done.code == 0
    assert [entry["text"] for entry in shown(daybook, number)["entries"] if entry["kind"] == "noted"] == ["one", "two"]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"act": "fly"}, "There is no act “fly”"),
    ({"act": "resume"}, "so this cannot be done"),
    ({"act": "assign"}, "The field “to” is missing"),
    ({"act": "assign", "to": "Nobody"}, "No team and no person is called “Nobody”"),
    ({"act": "minutes"}, "is missing"),
    ({"act": "minutes", "minutes": -5}, "“-5” cannot stand in the field"),
    ({"act": "minutes", "minutes": 10**30}, "cannot stand in the field"),
    ({"act": "close", "outcome": "great"}, "“great” cannot stand in the field"),
    ({"act": "note"}, "This needs a few words of yours"),
    ({"act": "note", "text": "a\x00b"}, "A character in this text cannot be kept"),
    ({"act": "note", "text": "x" * 2_000_000}, "This text is too long"),
    ({"act": "note", "text": "x", "at": "25:99"}, "“25:99” is not a time"),
    ({"act": "note", "text": "x", "number": "A26-77777"}, "There is no request A26-77777"),
    ({"act": "note", "text": "x", "number": "seven"}, "“seven” is not a request number"),
    ({"act": "note", "txt": "x"}, "There is no field “txt”"),
    ({"act": "answer", "question": "colour", "answer": "red"}, "not in the directory"),
]


def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(daybook: Daybook, number: str):
    answers = daybook.act(*({"number": number, **asked} for asked, _said in REFUSED))
    assert [answer["line_no"] for answer in answers] == list(range(1, len(REFUSED) + 1))
    for answer, (_asked, said) in zip(answers, REFUSED, strict=True):
        assert said in answer["error"]
    assert len(shown(daybook, number)["entries"]) == 2


def test_number_without_its_letter_is_this_stations_of_this_year_as_the_caller_was_told_it(
    daybook: Daybook, number: str
):
    serial = str(int(number.split("-")[1]))
    assert shown(daybook, serial)["number"] == number
    assert daybook("act", serial, "assign", "--to", "Orlov").out == f"{number}: assigned\n"
    missing = daybook("show", "777")
    assert (missing.code, f"There is no request {number[:-6]}-00777" in missing.err) == (1, True)


def test_two_requests_are_joined_as_the_same_call_and_taken_apart_again(daybook: Daybook, number: str):
    second = str(daybook.take({"words": "nobody opens", "category": "trapped", "place": "2"})[0]["number"])
    daybook("act", second, "assign", "--to", "Orlov")
    daybook("act", number, "accept", "--to", "Petrov")

    done = daybook("act", second, "same_call", "--to", number)
    assert (done.code, done.out) == (0, f"{second}: cancelled\n")
    joined, kept = shown(daybook, second), shown(daybook, number)
    assert (joined["joined_to"], kept["joined"]) == (number, [second])
    told = daybook("show", number).out
    assert f"{second} is the same call: joined to this one" in told
    assert f"{second}: Registered as {second}" in told
    assert f"joined to {number}" in daybook("show", second).out.splitlines()[0]
    assert f"joined to {number}" in daybook("list").out

    assert daybook("act", second, "told").code == 0
    assert "so this cannot be done" in daybook("act", second, "told").sentence
    assert daybook("act", number, "two-calls", "--to", second).code == 0
    assert shown(daybook, second)["joined_to"] is None
    assert "to" in daybook("act", number, "same_call").sentence
