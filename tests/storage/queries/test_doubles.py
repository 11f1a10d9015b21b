"""Possible doubles of one row, and of a whole kind."""

import pytest

from desktop.storage.queries.doubles import all_doubles, doubles_of
from desktop.workflow import directory
from desktop.workflow.merging import merge


@pytest.fixture
def save(desk):
    def save(kind, /, **fields):
        return directory.save(desk.office, kind, None, fields, by=desk.boris)

    return save


def of(desk, kind, row_id):
    with desk.database.read() as session:
        return [(line.title, line.why) for line in doubles_of(session, kind, row_id)]


def groups(desk, kind):
    with desk.database.read() as session:
        found = all_doubles(session, kind)
    return [(line.title, line.parent_id is not None, line.why) for line in found.lines]


def test_a_contact_with_the_same_number_comes_first(desk, save):
    save("contact", name="Ivanova Maria", site_id=desk.house)
    save("contact", name="Somebody", phones=["+7 916 123 45 67"])
    save("contact", name="Petrov", phones=["555"])
    save("contact", name="Ivannova", phones=["777"])
    save("contact", name="IVANOVA")
    assert of(desk, "contact", desk.ivanova) == [("Somebody", "same_phone"), ("IVANOVA", "same_name"),
                                                ("Ivannova", "near_name")]  # fmt: skip


def test_places_of_near_names_are_proposed_and_other_numbers_are_not(desk, save):
    save("site", name="Lenina street 14")
    save("site", name="Lenina street 15")
    assert of(desk, "site", desk.house) == [("Lenina street 14", "same_name")]


def test_a_whole_kind_comes_in_groups_under_the_oldest(desk, save):
    save("contact", name="Somebody", phones=["101"])
    save("contact", name="Ivanova", site_id=desk.entrance)
    save("contact", name="Sidorov")
    assert groups(desk, "contact") == [
        ("Ivanova", False, ""), ("Somebody", True, "same_phone"), ("Ivanova", True, "same_name"),
    ]  # fmt: skip


def test_places_are_compared_with_their_neighbours(desk, save):
    twice = save("site", name="House 14 ", parent_id=None)
    save("site", name="Берёзовая улица 7")
    directory.save(desk.office, "site", twice, {"name": "Sadovaya"}, by=desk.boris)
    save("site", name="entrance  2", parent_id=desk.house)
    assert groups(desk, "site") == [
        ("Lenina, 14, entrance 2", False, ""), ("Lenina, 14, entrance  2", True, "same_name"),
        ("Берёзовая 7", False, ""), ("Берёзовая улица 7", True, "same_name"),
    ]  # fmt: skip


def test_what_was_merged_or_retired_is_no_double_any_more(desk, save):
    double = save("customer", name="House union no. 1")
    assert [title for title, *_rest in groups(desk, "customer")] == ["House Union No. 1", "House union no. 1"]
    merge(desk.office, "customer", double, desk.customer, by=desk.boris)
    assert groups(desk, "customer") == []
    assert of(desk, "customer", desk.customer) == []


def test_what_cannot_be_merged_has_no_doubles(desk):
    assert groups(desk, "equipment") == []
