"""Which contracts cover a place, a lift, a caller."""

from datetime import date

import pytest

from desktop.domain.calls import NewCall
from desktop.domain.day import desk_day
from desktop.storage.queries.contracts import contracts_here, contracts_of_call, contracts_of_request
from desktop.storage.queries.desk import desk_facts
from desktop.storage.tables import ContractRow
from desktop.workflow import directory
from desktop.workflow.progress import cancel
from desktop.workflow.register import register

TODAY = date(2026, 3, 2)


@pytest.fixture
def save(desk):
    def save(kind, /, row_id=None, **fields):
        return directory.save(desk.office, kind, row_id, fields, by=desk.boris)

    return save


@pytest.fixture
def contract(desk, save):
    def contract(number, **fields):
        return save("contract", number=number, **({"customer_id": desk.customer} | fields))

    return contract


def here(desk, **about):
    with desk.database.read() as session:
        found = contracts_here(session, TODAY, **about)
    return [one.number for one in found.covering], found.elsewhere


def test_a_contract_that_names_nothing_covers_all_that_is_the_customers(desk, contract):
    contract("14/26")
    assert here(desk, site_id=desk.house) == (["14/26"], None)
    assert here(desk, equipment_id=desk.lift) == (["14/26"], None)
    assert here(desk, customer_id=desk.customer) == (["14/26"], None)


def test_a_named_place_is_covered_with_all_below_it_and_nothing_else(desk, contract, save):
    other = save("site", name="Mill Lane 4", customer_id=desk.customer)
    contract("14/26", site_ids=[desk.house])
    flat = save("site", name="flat 7", parent_id=desk.entrance)
    assert here(desk, site_id=flat) == (["14/26"], None)
    assert here(desk, site_id=other) == ([], "14/26")


def test_a_lift_of_its_own_contract_is_told_where_it_stands(desk, contract, save):
    goods = save("equipment", short_number="7", name="Goods lift", site_id=desk.entrance)
    contract("14/26", equipment_ids=[desk.lift])
    assert here(desk, equipment_id=desk.lift) == (["14/26"], None)
    assert here(desk, equipment_id=goods) == ([], "14/26")
    with desk.database.read() as session:
        (found,) = contracts_here(session, TODAY, site_id=desk.entrance).covering
    assert found.only_for == "2"


def test_where_nobody_agreed_anything_nothing_is_told(desk, save):
    assert here(desk, site_id=save("site", name="Mill Lane 4")) == ([], None)
    assert here(desk, site_id=desk.house) == ([], None)


def test_of_ended_ones_only_the_last_is_told_and_none_beside_one_that_holds(desk, contract):
    contract("old", ends_on="2024-12-31")
    contract("last", ends_on="2026-03-01")
    assert here(desk, site_id=desk.house) == (["last"], None)
    contract("new", starts_on="2026-03-02")
    assert here(desk, site_id=desk.house) == (["new"], None)


def test_a_retired_contract_is_as_if_there_were_none(desk, contract):
    directory.retire(desk.office, "contract", contract("14/26", site_ids=[desk.house]), by=desk.boris)
    assert here(desk, site_id=desk.house) == ([], None)


def test_a_caller_whose_place_is_not_known_yet_brings_his_customers_contract(desk, contract, save):
    contract("14/26")
    save("contact", desk.ivanova, customer_id=desk.customer)
    with desk.database.read() as session:
        found = contracts_of_call(session, TODAY, site_id=None, equipment_id=None, contact_id=desk.ivanova)
    assert [one.number for one in found.covering] == ["14/26"]


def test_a_dates_text_that_is_none_counts_as_open(desk, contract):
    made = contract("14/26")
    with desk.database.act(author=desk.anna, now=desk.clock()) as session:
        session.get_one(ContractRow, made).ends_on = "soon"
    assert here(desk, site_id=desk.house) == (["14/26"], None)


def test_an_ended_request_says_what_held_when_it_was_called(desk, contract):
    contract("14/26", ends_on="2026-03-02")
    open_one = register(desk.office, NewCall(words="x", site_id=desk.house), by=desk.boris)
    ended = register(desk.office, NewCall(words="y", site_id=desk.house), by=desk.boris)
    cancel(desk.office, ended.request_id, desk.told, reason="withdrawn")
    later = date(2026, 3, 3)
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        states = [
            found.covering[0].term.state(found.on)
            for found in (contracts_of_request(session, later, day, one.request_id) for one in (open_one, ended))
        ]
    assert states == ["ended", "ending"]


def test_those_who_pay_for_a_place_are_those_of_the_nearest_place_above(desk, contract, save):
    """A flat without a customer of its own belongs to the house's."""
    contract("14/26")
    flat = save("site", name="flat 7", parent_id=desk.entrance)
    assert here(desk, site_id=flat) == (["14/26"], None)
    somebody = save("customer", name="Somebody")
    own = save("site", name="shop", parent_id=desk.house, customer_id=somebody)
    assert here(desk, site_id=own) == ([], None)
