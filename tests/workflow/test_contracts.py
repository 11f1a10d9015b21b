"""Contracts are saved with their dates and with what they cover."""

import pytest

from desktop.domain.directory import Reference
from desktop.domain.errors import AnswerRefused, DaybookError, EndBeforeStart, NameMissing, RowUnknown
from desktop.domain.ids import new_id
from desktop.storage.queries.directory_records import directory_record
from desktop.workflow.directory import save
from tests.workflow.journal import changes


def contract(desk, **fields):
    usual = {"number": "14/26", "customer_id": desk.customer}
    return save(desk.office, "contract", None, usual | fields, by=desk.boris)


def values(desk, contract_id):
    with desk.database.read() as session:
        found = directory_record(session, "contract", contract_id)
    assert found is not None
    return found.values


def test_a_contract_names_places_and_equipment(desk):
    made = contract(desk, site_ids=[desk.house], equipment_ids=[desk.lift], ends_on="2027-03-31")
    found = values(desk, made)
    assert found["site_ids"] == (Reference(desk.house, "Lenina, 14"),)
    assert found["equipment_ids"] == (Reference(desk.lift, "2  Lift"),)
    assert (found["ends_on"], found["customer_id"].title) == ("2027-03-31", "House Union No. 1")


def test_what_is_no_longer_covered_is_kept_as_left(desk):
    made = contract(desk, site_ids=[desk.house, desk.entrance])
    save(desk.office, "contract", made, {"site_ids": [desk.entrance]}, by=desk.boris)
    assert [one.id for one in values(desk, made)["site_ids"]] == [desk.entrance]
    (op,) = (op for op in changes(desk.database)[-1] if op["tab"] == "contract_cover")
    assert op["op"] == "U"
    assert list(op["set"]) == ["left_at"]


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"customer_id": None}, NameMissing),
        ({"number": " "}, NameMissing),
        ({"customer_id": new_id()}, RowUnknown),
        ({"site_ids": [new_id()]}, RowUnknown),
        ({"equipment_ids": [new_id()]}, RowUnknown),
        ({"starts_on": "2026-04-01", "ends_on": "2026-03-31"}, EndBeforeStart),
        ({"ends_on": "31.3.2027"}, AnswerRefused),
    ],
    ids=["nobody's", "nameless", "unknown customer", "unknown place", "unknown lift", "ends too early", "no date"],
)
def test_what_no_contract_can_be_is_refused_and_nothing_is_written(desk, fields, error):
    before = len(changes(desk.database))
    with pytest.raises(DaybookError) as refused:
        contract(desk, **fields)
    assert refused.type is error
    assert len(changes(desk.database)) == before


def test_a_contract_of_one_day_is_one(desk):
    assert values(desk, contract(desk, starts_on="2026-03-31", ends_on="2026-03-31"))["starts_on"] == "2026-03-31"
