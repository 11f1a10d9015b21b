"""Doubles of the directory become one, and two again."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.domain.errors import (
    ActForbidden,
    DaybookError,
    MergeNotHere,
    MergeWithin,
    MergeWithItself,
    RowMerged,
    RowUnknown,
)
from desktop.domain.ids import new_id
from desktop.storage.queries.lookups import find
from desktop.storage.tables import Base, EntryRow
from desktop.workflow import directory
from desktop.workflow.merging import merge, unmerge
from desktop.workflow.progress import Closing, close
from tests.desk import FoundedDesk
from tests.workflow.journal import changes, entries, request

TABLES = ("customer", "contact", "site", "equipment", "contact_phone", "contract", "contract_cover", "request")


@pytest.fixture
def save(desk):
    def save(kind, row_id=None, /, **fields):
        return directory.save(desk.office, kind, row_id, fields, by=desk.boris)

    return save


def rows(desk: FoundedDesk, *tables: str) -> dict[str, dict[Any, dict[str, Any]]]:
    """Return all rows of *tables* as they stand."""
    with desk.database.read() as session:
        return {
            name: {row.id: dict(row) for row in session.execute(select(Base.metadata.tables[name])).mappings()}
            for name in tables or TABLES
        }


def row(desk, table, row_id):
    return rows(desk, table)[table][row_id]


@pytest.fixture
def doubles(desk, save):
    """A second Ivanova with a number more, a note, her own customer and an open and an ended request."""
    union = save("customer", name="House Union 1", note="pays late")
    other = save(
        "contact",
        name="Ivanova M.",
        phones=["+7 916 1234567", "202"],
        note="deaf",
        customer_id=union,
        site_id=desk.house,
    )
    return other, union


def test_what_hangs_on_a_contact_moves_and_numbers_are_united(desk, doubles, save):
    other, union = doubles
    open_one = desk.take(contact_id=other).request_id
    ended = desk.take(contact_id=other).request_id
    close(desk.office, ended, desk.told, Closing(outcome="done"))

    merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)

    kept = row(desk, "contact", desk.ivanova)
    assert (kept["name"], kept["note"], kept["customer_id"], kept["site_id"]) == (
        "Ivanova",
        "deaf",
        union,
        desk.entrance,
    )
    gone = row(desk, "contact", other)
    assert gone["merged_into_id"] == desk.ivanova
    assert gone["retired_at"] == desk.clock()
    phones = rows(desk, "contact_phone")["contact_phone"].values()
    assert {phone["contact_id"] for phone in phones} == {desk.ivanova}
    in_use = sorted(phone["digits"] for phone in phones if phone["retired_at"] is None)
    assert in_use == ["101", "202", "79161234567"]
    assert request(desk, open_one).contact_id == desk.ivanova
    assert request(desk, ended).contact_id == other


def test_what_hangs_on_a_customer_moves(desk, doubles, save):
    _other, union = doubles
    save("contract", number="14/26", customer_id=union)
    open_one = desk.take(site_id=save("site", name="Mill 1", customer_id=union)).request_id

    merge(desk.office, "customer", union, desk.customer, by=desk.boris)

    assert row(desk, "customer", desk.customer)["note"] == "pays late"
    for table in ("contact", "site", "contract"):
        assert union not in {one["customer_id"] for one in rows(desk, table)[table].values()}
    assert request(desk, open_one).customer_id == desk.customer


def test_what_lies_below_a_place_moves_with_its_path(desk, save):
    double = save("site", name="Lenina street 14", kind="house", access_notes="Code 12", warning="Dog")
    hall = save("site", name="entrance 1", parent_id=double, kind="entrance")
    flat = save("site", name="flat 3", parent_id=hall, kind="flat")
    lift = save("equipment", short_number="7", name="Lift", site_id=double)
    contract = save("contract", number="14/26", customer_id=desk.customer, site_ids=[double])
    call = desk.take(site_id=double).request_id

    merge(desk.office, "site", double, desk.house, by=desk.boris)

    paths = {one["id"]: one["path"] for one in rows(desk, "site")["site"].values()}
    assert (paths[hall], paths[flat]) == ("Lenina, 14, entrance 1", "Lenina, 14, entrance 1, flat 3")
    house = row(desk, "site", desk.house)
    assert (house["access_notes"], house["warning"]) == ("Key at the guard\nCode 12", "Dog")
    assert row(desk, "equipment", lift)["site_id"] == desk.house
    assert [one["site_id"] for one in rows(desk, "contract_cover")["contract_cover"].values()] == [desk.house]
    assert request(desk, call).site_id == desk.house
    assert contract in rows(desk, "contract")["contract"]


def test_a_merge_is_one_act_and_its_entry_holds_ids_and_no_words(desk, doubles):
    other, _union = doubles
    before = len(changes(desk.database))
    merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)
    assert len(changes(desk.database)) == before + 1
    entry = entries(desk)[-1]
    assert (entry.kind, entry.data["act"], entry.text) == ("directory", "merge", "")
    assert (entry.data["row_id"], entry.data["other_id"]) == (str(desk.ivanova), str(other))
    assert len(entry.data["moved"]["contact_phone.contact_id"]) == 2
    assert "deaf" not in str(entry.data)


def test_taking_it_back_puts_everything_where_it_was(desk, doubles, save):
    other, union = doubles
    desk.take(contact_id=other)
    before = rows(desk)
    for kind, gone, kept in (("contact", other, desk.ivanova), ("customer", union, desk.customer)):
        merge(desk.office, kind, gone, kept, by=desk.boris)
    for kind, gone in (("customer", union), ("contact", other)):
        unmerge(desk.office, kind, gone, by=desk.anna)
    assert rows(desk) == before


def test_what_was_written_since_stays_with_the_one_that_stays(desk, doubles, save):
    other, _union = doubles
    first = desk.take(contact_id=other).request_id
    merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)
    later = desk.take(contact_id=other).request_id  # a form that was opened before
    assert request(desk, later).contact_id == desk.ivanova
    save("contact", desk.ivanova, note="deaf, ring twice", phones=["101", "202", "8 916 123-45-67", "303"])

    unmerge(desk.office, "contact", other, by=desk.boris)

    assert request(desk, first).contact_id == other
    assert request(desk, later).contact_id == desk.ivanova
    assert row(desk, "contact", desk.ivanova)["note"] == "deaf, ring twice"
    phones = rows(desk, "contact_phone")["contact_phone"].values()
    in_use = {(one["contact_id"], one["digits"]) for one in phones if one["retired_at"] is None}
    assert in_use == {
        (desk.ivanova, "101"), (desk.ivanova, "79161234567"), (desk.ivanova, "303"),
        (other, "202"), (other, "79161234567"),
    }  # fmt: skip


def test_what_somebody_moved_elsewhere_meanwhile_is_left_there(desk, save):
    double = save("site", name="Lenina street 14", kind="house")
    hall = save("site", name="entrance 1", parent_id=double)
    merge(desk.office, "site", double, desk.house, by=desk.boris)
    save("site", hall, parent_id=None)
    unmerge(desk.office, "site", double, by=desk.boris)
    assert (row(desk, "site", hall)["parent_id"], row(desk, "site", hall)["path"]) == (None, "entrance 1")


def test_a_chain_of_merges_leads_to_the_last_and_each_can_be_taken_back(desk, save):
    first, second, third = (save("customer", name=name) for name in "ABC")
    contact = save("contact", name="Petrov", customer_id=first)
    before = rows(desk)
    merge(desk.office, "customer", first, second, by=desk.boris)
    merge(desk.office, "customer", second, third, by=desk.boris)
    assert row(desk, "customer", first)["merged_into_id"] == third
    assert row(desk, "contact", contact)["customer_id"] == third

    unmerge(desk.office, "customer", first, by=desk.boris)
    assert row(desk, "contact", contact)["customer_id"] == first
    unmerge(desk.office, "customer", second, by=desk.boris)
    assert rows(desk) == before


def test_a_row_that_was_retired_before_is_retired_after_too(desk, doubles, save):
    other, _union = doubles
    directory.retire(desk.office, "contact", other, by=desk.boris)
    before = rows(desk)
    desk.clock.forward(5)
    merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)
    unmerge(desk.office, "contact", other, by=desk.boris)
    assert rows(desk) == before


def test_merged_again_after_it_was_taken_back(desk, doubles):
    other, _union = doubles
    for _time in range(2):
        merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)
        desk.clock.forward(1)
        unmerge(desk.office, "contact", other, by=desk.boris)
        desk.clock.forward(1)
    assert row(desk, "contact", other)["merged_into_id"] is None
    with pytest.raises(MergeNotHere):
        unmerge(desk.office, "contact", other, by=desk.boris)


@pytest.mark.parametrize(
    ("kind", "pair", "error"),
    [
        ("contact", lambda d: (d.ivanova, d.ivanova), MergeWithItself),
        ("contact", lambda d: (new_id(), d.ivanova), RowUnknown),
        ("site", lambda d: (d.entrance, d.house), MergeWithin),
        ("site", lambda d: (d.house, d.entrance), MergeWithin),
        ("equipment", lambda d: (d.lift, d.lift), RowUnknown),
    ],
    ids=["itself", "unknown", "lies in it", "lies above it", "no such kind"],
)
def test_what_cannot_be_one_is_refused_and_nothing_is_written(desk, kind, pair, error):
    before = len(changes(desk.database))
    gone, kept = pair(desk)
    with pytest.raises(DaybookError) as refused:
        merge(desk.office, kind, gone, kept, by=desk.boris)
    assert refused.type is error
    assert len(changes(desk.database)) == before


def test_an_engineer_merges_nothing(desk, doubles):
    with pytest.raises(ActForbidden):
        merge(desk.office, "contact", doubles[0], desk.ivanova, by=desk.orlov)


def test_a_merged_row_is_neither_edited_nor_brought_back_nor_merged_again(desk, doubles, save):
    other, _union = doubles
    merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)
    for act in (
        lambda: save("contact", other, name="X"),
        lambda: directory.bring_back(desk.office, "contact", other, by=desk.boris),
        lambda: merge(desk.office, "contact", other, desk.ivanova, by=desk.boris),
        lambda: merge(desk.office, "contact", desk.ivanova, other, by=desk.boris),
    ):
        with pytest.raises(RowMerged) as refused:
            act()
        assert (refused.value.facts["name"], refused.value.facts["other"]) == ("Ivanova M.", "Ivanova")


def test_whoever_names_the_merged_one_means_the_one_that_stays(desk, save):
    union = save("customer", name="House Union 1")
    merge(desk.office, "customer", union, desk.customer, by=desk.boris)
    assert row(desk, "contact", save("contact", name="Petrov", customer_id=union))["customer_id"] == desk.customer


def test_a_merged_one_is_not_offered(desk, doubles):
    other, _union = doubles
    merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)
    with desk.database.read() as session:
        assert [one.id for one in find(session, "ivanova m", kinds=("contact",))] == [desk.ivanova]
        assert {one.id for one in find(session, "9161234567", kinds=("contact",))} == {desk.ivanova}


def pairs() -> st.SearchStrategy[list[tuple[int, int]]]:
    return st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=8)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pairs())
def test_whatever_is_merged_in_whatever_order_nothing_is_lost_and_all_of_it_goes_back(desk, wanted):
    def made(name: str, number: int, **fields: Any) -> Any:
        return directory.save(desk.office, name, None, {"name": f"{name} {number}", **fields}, by=desk.boris)

    places = [made("site", number, access_notes=f"note {number}") for number in range(5)]
    below = [made("site", 10 + number, parent_id=place) for number, place in enumerate(places)]
    before = rows(desk, "site")
    merged = []
    for gone, kept in wanted:
        try:
            merge(desk.office, "site", places[gone], places[kept], by=desk.boris)
        except (MergeWithItself, RowMerged):
            continue
        merged.append(places[gone])
        desk.clock.forward(1)
    after = rows(desk, "site")["site"]
    standing = {one for one in places if after[one]["merged_into_id"] is None}
    assert {after[one]["parent_id"] for one in below} <= standing
    assert {after[one]["merged_into_id"] for one in merged} <= standing
    notes = "\n".join(after[one]["access_notes"] for one in standing)
    assert sorted(notes.splitlines()) == [f"note {number}" for number in range(5)]
    for one in reversed(merged):
        unmerge(desk.office, "site", one, by=desk.boris)
    assert rows(desk, "site") == before


def test_every_merge_and_its_undo_is_told_in_the_journal(desk, doubles):
    other, _union = doubles
    first = merge(desk.office, "contact", other, desk.ivanova, by=desk.boris)
    second = unmerge(desk.office, "contact", other, by=desk.anna)
    with desk.database.read() as session:
        assert session.get_one(EntryRow, second).data["refers"] == str(first)
