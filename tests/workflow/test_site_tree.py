"""A house with its entrances and flats is one act, and one act takes back what nobody uses yet."""

import pytest
from sqlalchemy import event, select

from desktop.domain.day import desk_day
from desktop.domain.errors import ActForbidden, RowUnknown, RunTakenBack, RunUneven
from desktop.domain.ids import new_id
from desktop.domain.site_runs import read_run
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.lookups import find
from desktop.storage.tables import EquipmentRow, SiteRow
from desktop.workflow.directory import retire, save
from desktop.workflow.site_tree import make_run, take_back_run
from tests.found import found_requests
from tests.workflow.journal import changes, entries


def make(desk, typed: str, place=None, **more):
    return make_run(desk.office, place or desk.house, read_run(typed), language="en", by=more.get("by", desk.boris))


def in_use(desk) -> set[str]:
    with desk.database.read() as session:
        return set(session.scalars(select(SiteRow.path).where(SiteRow.retired_at.is_(None))))


def numbers(desk) -> set[str]:
    with desk.database.read() as session:
        return set(session.scalars(select(EquipmentRow.short_number).where(EquipmentRow.retired_at.is_(None))))


def test_a_house_with_four_entrances_and_72_flats_is_one_act_with_one_entry(desk):
    before, told = len(changes(desk.database)), len(entries(desk))
    done = make(desk, "entrances 1-4 flats 1-72")
    assert (done.places, done.equipment) == (75, 0)
    assert "Lenina, 14, entrance 4, flat 72" in in_use(desk)
    assert len(changes(desk.database)) == before + 1
    assert len(entries(desk)) == told + 1
    last = entries(desk)[-1]
    assert (last.kind, last.data["act"], last.data["row_id"]) == ("directory", "run", str(desk.house))


def test_what_is_made_is_found_at_once_and_is_the_customers(desk):
    make(desk, "entrances 1-4 flats 1-72")
    with desk.database.read() as session:
        assert [found.title for found in find(session, "len14 72")] == ["Lenina, 14, entrance 4, flat 72"]
        flat = session.scalars(select(SiteRow).where(SiteRow.path == "Lenina, 14, entrance 4, flat 72")).one()
        assert (flat.customer_id, flat.zone, flat.kind) == (desk.customer, "Europe/Riga", "flat")


def test_made_twice_nothing_is_written(desk):
    make(desk, "entrances 1-4 flats 1-72")
    before = changes(desk.database)
    assert make(desk, "entrances 1-4 flats 1-72") is None
    assert changes(desk.database) == before


def test_lifts_in_a_run(desk):
    make(desk, "lifts 415-418 in entrances 1-4")
    assert {"415", "416", "417", "418"} <= numbers(desk)


def test_taken_back_what_was_made_is_retired_and_what_was_there_stays(desk):
    done = make(desk, "entrances 1-4 flats 1-72 lifts 415-418")
    back = take_back_run(desk.office, done.entry_id, by=desk.boris)
    assert (back.places, back.equipment, back.kept) == (75, 4, 0)
    assert in_use(desk) >= {"Lenina, 14, entrance 2"}
    assert "Lenina, 14, entrance 1" not in in_use(desk)
    assert not numbers(desk) & {"415", "418"}
    with pytest.raises(RunTakenBack):
        take_back_run(desk.office, done.entry_id, by=desk.boris)


def test_what_somebody_uses_by_now_stays_with_all_it_lies_in(desk):
    done = make(desk, "entrances 1-4 flats 1-72 lifts 415-418")
    with desk.database.read() as session:
        flat = session.scalars(select(SiteRow.id).where(SiteRow.path == "Lenina, 14, entrance 1, flat 5")).one()
        lift = session.scalars(select(EquipmentRow.id).where(EquipmentRow.short_number == "418")).one()
    save(desk.office, "contact", None, {"name": "Sidorov", "site_id": flat}, by=desk.boris)
    desk.take(equipment_id=lift)
    back = take_back_run(desk.office, done.entry_id, by=desk.boris)
    assert back.kept == 4  # the flat, its entrance, the lift, its entrance
    assert {"Lenina, 14, entrance 1", "Lenina, 14, entrance 1, flat 5", "Lenina, 14, entrance 4"} <= in_use(desk)
    assert "Lenina, 14, entrance 1, flat 6" not in in_use(desk)
    assert "418" in numbers(desk)


def test_what_was_taken_back_comes_back_without_doubles(desk):
    done = make(desk, "entrances 1-4 flats 1-72")
    take_back_run(desk.office, done.entry_id, by=desk.boris)
    again = make(desk, "entrances 1-4 flats 1-72")
    assert again.places == 75
    with desk.database.read() as session:
        paths = session.scalars(select(SiteRow.path)).all()
    assert len(paths) == len(set(paths))


def test_what_does_not_go_up_writes_nothing(desk):
    before = changes(desk.database)
    with pytest.raises(RunUneven):
        make(desk, "entrances 1-4 flats 1-71")
    assert changes(desk.database) == before


def test_runs_are_the_desks(desk):
    with pytest.raises(ActForbidden):
        make(desk, "entrances 1-4", by=desk.orlov)
    with pytest.raises(RowUnknown):
        make(desk, "entrances 1-4", new_id())
    with pytest.raises(RunTakenBack):
        take_back_run(desk.office, new_id(), by=desk.boris)


def test_below_a_retired_place_nothing_is_made(desk):
    retire(desk.office, "site", desk.house, by=desk.boris)
    with pytest.raises(RowUnknown):
        make(desk, "entrances 5-6")


def test_a_street_that_is_renamed_takes_its_flats_with_it_by_few_questions(desk):
    make(desk, "entrances 1-4 flats 1-72")
    with desk.database.read() as session:
        street = session.get_one(SiteRow, desk.house).parent_id
        flat = session.scalars(select(SiteRow.id).where(SiteRow.path == "Lenina, 14, entrance 4, flat 72")).one()
    taken = desk.take(site_id=flat)
    asked: list[str] = []
    event.listen(desk.database.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    save(desk.office, "site", street, {"name": "Mira"}, by=desk.boris)
    asked = [one for one in asked if one.lstrip().startswith("SELECT") and "search_doc" not in one]
    assert len(asked) < 40
    assert "Mira, 14, entrance 4, flat 72" in in_use(desk)
    with desk.database.read() as session:
        assert [found.title for found in find(session, "mira 14 72")] == ["Mira, 14, entrance 4, flat 72"]
        assert [line.id for line in found_requests(session, desk_day(desk_facts(session)), "mira 72")] == [
            taken.request_id
        ]
