"""Who looks at the row that stays finds what was written about those that went."""

import pytest

from desktop.domain.asked import Asker
from desktop.domain.day import desk_day
from desktop.storage.queries.asked_about import asked_about
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.entries import records
from desktop.storage.queries.history import histories, history
from desktop.storage.queries.lookups import place_facts
from desktop.storage.queries.merged import family, stands_for
from desktop.storage.tables import ContactRow, EntryRow, RequestRow
from desktop.workflow import directory
from desktop.workflow.merging import merge, unmerge
from desktop.workflow.progress import cancel


@pytest.fixture
def save(desk):
    def save(kind, /, **fields):
        return directory.save(desk.office, kind, None, fields, by=desk.boris)

    return save


def ended(desk, **about):
    call = desk.take(**about).request_id
    cancel(desk.office, call, desk.told, reason="withdrawn")
    desk.clock.forward(1)
    return call


def asked(desk, query, *args):
    with desk.database.read() as session:
        return query(session, *args)


def test_a_family_is_the_row_with_all_that_were_merged_into_it_in_turn(desk, save):
    a, b, c = (save("customer", name=name) for name in "ABC")
    merge(desk.office, "customer", a, b, by=desk.boris)
    merge(desk.office, "customer", b, c, by=desk.boris)
    assert set(asked(desk, family, "customer", [c])) == {a, b, c}
    assert asked(desk, family, "customer", [a]) == [a]
    assert asked(desk, stands_for, "customer", a) == c


def test_history_holds_what_was_asked_for_at_both_in_the_order_of_time(desk, save):
    double = save("site", name="Lenina street 14")
    first = ended(desk, site_id=double)
    second = ended(desk, site_id=desk.house)
    third = ended(desk, site_id=double)
    merge(desk.office, "site", double, desk.house, by=desk.boris)
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        for place in (desk.house, double):
            assert [line.id for line in history(session, day, place, None)] == [third, second, first]
        spots = [(third, double, None), (second, desk.house, None)]
        others = {one: [line.id for line in lines] for one, lines in histories(session, day, spots).items()}
    assert others == {third: [second, first], second: [third, first]}
    unmerge(desk.office, "site", double, by=desk.boris)
    with desk.database.read() as session:
        assert [line.id for line in history(session, day, desk.house, None)] == [second]


def test_the_seats_of_a_call_show_what_hangs_on_either_place(desk, save):
    """An act that is still on its way from another desk names the one that went."""
    double = save("site", name="Lenina street 14")
    merge(desk.office, "site", double, desk.house, by=desk.boris)
    call = desk.take(site_id=desk.house).request_id
    with desk.database.act(author=desk.boris, now=desk.clock()) as session:
        session.get_one(ContactRow, desk.ivanova).site_id = double
        session.get_one(RequestRow, call).site_id = double
    with desk.database.read() as session:
        facts = place_facts(session, desk_day(desk_facts(session)), desk.house, now=desk.clock.at)
    assert facts is not None
    assert [one.id for one in facts.contacts] == [desk.ivanova]
    assert [line.id for line in facts.open_here] == [call]


def test_a_caller_is_told_of_the_requests_of_both(desk, save):
    double = save("contact", name="Ivanova M.")
    call = desk.take(contact_id=double).request_id
    merge(desk.office, "contact", double, desk.ivanova, by=desk.boris)
    with desk.database.read() as session:
        asks = Asker(contact_id=desk.ivanova)
        found = asked_about(session, desk_day(desk_facts(session)), asks, now=desk.office.clock())
    assert [one.line.id for one in found] == [call]


def test_a_merge_that_was_taken_back_is_struck_through(desk, save):
    double = save("contact", name="Ivanova M.")
    first = merge(desk.office, "contact", double, desk.ivanova, by=desk.boris)
    second = unmerge(desk.office, "contact", double, by=desk.boris)
    with desk.database.read() as session:
        found = {one.id: one for one in records(session, EntryRow.id.in_([first, second]))}
    assert (found[first].struck, found[second].struck) == (True, False)
    assert found[second].names == {str(double): "Ivanova M.", str(desk.ivanova): "Ivanova"}
