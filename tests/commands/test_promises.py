"""Promises by the command: made, tried, told, dropped, and shown with how they stand."""

from tests.commands.running import Daybook


def test_promises_are_made_kept_and_dropped_by_the_command_and_shown(daybook: Daybook):
    taken = daybook.take({"words": "no light", "place": "2", "phone": "555 123 456", "caller": "Ivanova"})
    number = str(taken[0]["number"])
    steps = [
        {"act": "accept", "to": "Petrov", "eta": "+20"},
        {"act": "tell_arrival"},
        {"act": "not_reached"},
        {"act": "ring_back"},
        {"act": "promise", "due": "+45", "text": "the price"},
        {"act": "release", "reason": "rang himself"},
        {"act": "arrive"},
    ]
    answers = daybook.act(*({"number": number, **one} for one in steps))
    assert all("error" not in answer for answer in answers), answers
    card = daybook("show", number, "--json").json
    assert sorted((one["kind"], one["state"]) for one in card["promises"]) == [
        ("arrive", "kept"),
        ("ring_back", "dropped"),
        ("ring_back", "kept"),
    ]
    told = daybook("show", number).out
    assert told.count("promised: ") == 3
    assert "needed no more" in told


def test_a_promise_needs_a_time_that_is_to_come_and_a_release_something_owed(daybook: Daybook):
    number = str(daybook.take({"words": "no light"})[0]["number"])
    assert "by when" in daybook("act", number, "promise").sentence
    assert daybook("act", number, "release", "--reason", "none").sentence.startswith("No call is owed to the caller of")
