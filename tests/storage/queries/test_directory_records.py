"""One row of the directory with everything its form shows."""

from uuid import uuid4

import pytest

from desktop.domain.directory import DirectoryKind, Reference
from desktop.storage.queries.directory_records import directory_candidates, directory_record, next_position
from desktop.workflow import directory


def record(desk, kind, row_id):
    """Return the values of a row in the file."""
    with desk.database.read() as session:
        found = directory_record(session, kind, row_id)
    assert found is not None
    return found.values


@pytest.mark.parametrize("kind", DirectoryKind)
def test_a_row_that_is_not_there_is_none(desk, kind):
    with desk.database.read() as session:
        assert directory_record(session, kind, uuid4()) is None


def test_other_rows_are_named(desk):
    assert record(desk, "site", desk.entrance)["parent_id"] == Reference(desk.house, "Lenina, 14")
    assert record(desk, "equipment", desk.lift)["site_id"] == Reference(desk.entrance, "Lenina, 14, entrance 2")
    assert record(desk, "category", desk.trapped)["team_id"] == Reference(desk.field, "Field")
    assert record(desk, "contact", desk.ivanova)["customer_id"] == Reference()


def test_a_team_knows_its_people_and_a_person_its_teams(desk):
    assert record(desk, "team", desk.field)["members"] == ("Ilya Petrov", "Pavel Orlov")
    assert record(desk, "person", desk.wang)["team_ids"] == (Reference(desk.maker, "The maker"),)


def test_the_pin_itself_is_never_shown(desk):
    directory.save(desk.office, "person", desk.boris, {"pin": "2718"}, by=desk.anna)
    values = record(desk, "person", desk.boris)
    assert values["has_pin"] is True
    assert "pin" not in values


def test_a_new_category_goes_to_the_end(desk):
    with desk.database.read() as session:
        assert next_position(session) == 3


@pytest.mark.parametrize(
    ("kind", "typed", "titles"),
    [
        ("team", "", ["The desk", "Field", "The maker"]),
        ("team", "mak", ["The maker"]),
        ("site", "人民", ["人民路五号"]),
        ("customer", "house", ["House Union No. 1"]),
        ("customer", "", []),
    ],
)
def test_candidates_for_a_field(desk, kind, typed, titles):
    with desk.database.read() as session:
        assert [one.title for one in directory_candidates(session, kind, typed)] == titles
