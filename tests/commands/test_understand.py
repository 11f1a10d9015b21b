"""`daybook understand`: what intake reads in a line."""

from tests.commands.running import Daybook

KEYS = ["place", "equipment", "phone", "caller", "category", "urgency", "why", "same_as"]


def test_json_has_exactly_the_agreed_keys(daybook: Daybook):
    answers = daybook.take({"words": "the doors rattle", "category": "stopped"})
    said = daybook("understand", "Lenina 14 entrance 2 doors rattle, urgent, 8 916 765 43 21 Sidorov", "--json").json
    assert list(said) == KEYS
    assert (said["place"], said["equipment"]) == ("Lenina, 14, entrance 2", None)
    assert (said["phone"], said["caller"]) == ("+79167654321", "Sidorov")
    assert (said["category"], said["urgency"]) == (["stopped"], "urgent")
    assert said["why"] == [{"category": "stopped", "pattern": None, "as_in": [answers[0]["number"]], "is_stored": True}]


def test_nothing_understood_is_said_as_nothing(daybook: Daybook):
    said = daybook("understand", "hm", "--json").json
    assert said == {"place": None, "equipment": None, "phone": None, "caller": None, "category": [], "urgency": None,
                    "why": [], "same_as": []}  # fmt: skip
    assert daybook("understand", "hm").out == "understood: place owed\n"
