"""Who lives where, who shares a number, and what hangs on a row."""

import pytest

from desktop.storage.queries.around import around, hanging
from desktop.storage.queries.comparing import compared
from desktop.workflow import directory
from desktop.workflow.merging import merge
from desktop.workflow.progress import cancel


@pytest.fixture
def save(desk):
    def save(kind, row_id=None, /, **fields):
        return directory.save(desk.office, kind, row_id, fields, by=desk.boris)

    return save


def told(desk, kind, row_id):
    with desk.database.read() as session:
        return [(one.relation, one.line.title, one.number) for one in around(session, kind, row_id).neighbours]


def counts(desk, kind, row_id):
    with desk.database.read() as session:
        return hanging(session, kind, row_id)


def test_a_contact_is_told_with_his_place_who_shares_his_number_and_who_else_is_there(desk, save):
    save("contact", desk.ivanova, customer_id=desk.customer)
    save("contact", name="Sidorov", phones=["+7 916 1234567"])
    save("contact", name="Petrov", site_id=desk.entrance, phones=["555"])
    gone = save("contact", name="Kozlov", site_id=desk.entrance, phones=["101"])
    directory.retire(desk.office, "contact", gone, by=desk.boris)
    assert told(desk, "contact", desk.ivanova) == [
        ("place", "Lenina, 14, entrance 2", ""),
        ("customer", "House Union No. 1", ""),
        ("same_number", "Sidorov", "+7 916 1234567"),
        ("lives_here", "Petrov", ""),
    ]


def test_a_place_is_told_with_who_is_there_and_below_with_their_phones(desk, save):
    save("contract", number="14/26", customer_id=desk.customer, site_ids=[desk.house])
    assert told(desk, "site", desk.house) == [
        ("customer", "House Union No. 1", ""),
        ("lives_here", "Ivanova", ""),
        ("contract", "14/26", ""),
        ("equipment", "2  Lift", ""),
    ]
    with desk.database.read() as session:
        (ivanova,) = (one for one in around(session, "site", desk.house).neighbours if one.line.title == "Ivanova")
    assert ivanova.line.note == "8 916 123-45-67 · 101 · Lenina, 14, entrance 2"


def test_a_customer_and_a_contract_lead_to_one_another(desk, save):
    contract = save("contract", number="14/26", customer_id=desk.customer, site_ids=[desk.house])
    assert ("contract", "14/26", "") in told(desk, "customer", desk.customer)
    assert told(desk, "contract", contract) == [("place", "Lenina, 14", ""), ("customer", "House Union No. 1", "")]


def test_a_merged_row_leads_to_the_one_that_stays(desk, save):
    double = save("contact", name="Ivanova M.")
    merge(desk.office, "contact", double, desk.ivanova, by=desk.boris)
    assert told(desk, "contact", double) == [("merged_into", "Ivanova", "")]


def test_what_retiring_would_leave_behind_is_counted_open_and_in_use(desk, save):
    ended = desk.take(equipment_id=desk.lift, contact_id=desk.ivanova).request_id
    cancel(desk.office, ended, desk.told, reason="withdrawn")
    desk.take(equipment_id=desk.lift, contact_id=desk.ivanova, category_id=desk.stopped)
    assert counts(desk, "site", desk.house) == {"request": 1, "site": 1, "equipment": 1, "contact": 1}
    assert counts(desk, "contact", desk.ivanova) == {"request": 1, "contact_phone": 2}
    assert counts(desk, "equipment", desk.lift) == {"request": 1}
    assert counts(desk, "customer", desk.customer) == {"request": 1, "site": 2}
    assert counts(desk, "category", desk.stopped) == {"request": 1}
    assert counts(desk, "contract", save("contract", number="1", customer_id=desk.customer)) == {}


def test_two_rows_are_compared_with_what_hangs_on_each(desk):
    ended = desk.take(site_id=desk.house).request_id
    cancel(desk.office, ended, desk.told, reason="withdrawn")
    with desk.database.read() as session:
        shown = compared(session, "site", desk.house)
    assert shown is not None
    assert (shown.title, shown.values["access_notes"]) == ("Lenina, 14", "Key at the guard")
    assert shown.counts == {"site": 1, "equipment": 1, "contact": 1, "ended": 1}
