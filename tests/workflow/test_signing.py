"""The supervisor signs the day."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.domain.day import desk_day
from desktop.domain.errors import DayAlreadySigned, DayIncomplete, DayNotOver, SupervisorNeeded, TextRefused
from desktop.paper import day_sheet
from desktop.storage.queries.days import day_entry_ids, review
from desktop.storage.tables import DayReviewRow, OldDayRow
from desktop.sync.held import keep_copied
from desktop.wording.language import Language
from desktop.workflow.acting import Told
from desktop.workflow.progress import note
from desktop.workflow.signing import sign_day
from tests.desk import NOON

TODAY = NOON.date()


def day_of(desk, session):
    from desktop.storage.queries.desk import desk_facts

    return desk_day(desk_facts(session))


def read(desk, day=TODAY):
    with desk.database.read() as session:
        return review(session, day_of(desk, session), day, now=desk.clock.at)


def test_a_signature_freezes_the_entries_of_the_day_in_their_order(desk):
    desk.take()
    with desk.database.read() as session:
        ids = [str(entry_id) for entry_id in day_entry_ids(session, day_of(desk, session), TODAY)]
    sign_day(desk.office, TODAY, by=desk.anna, remark="Read")
    with desk.database.read() as session:
        row = session.scalars(select(DayReviewRow)).one()
        assert (row.entry_ids, row.day, row.station, row.totals["requests"]) == (ids, "2026-03-02", "A", 1)
    found = read(desk)
    assert found.signature is not None
    assert (found.signature.author, found.signature.entry_count, found.signature.remark) == (
        "Anna Petrova",
        len(ids),
        "Read",
    )
    assert found.addenda == ()


def test_what_comes_later_is_an_addendum_but_not_an_act_of_another_day(desk):
    made = desk.take()
    sign_day(desk.office, TODAY, by=desk.anna)
    desk.clock.forward(1)
    note(desk.office, made.request_id, Told(by=desk.boris, text="afterwards"))
    desk.clock.forward(24 * 60)
    note(desk.office, made.request_id, Told(by=desk.boris, text="tomorrow"))
    assert [entry.text for entry in read(desk).addenda] == ["afterwards"]
    assert read(desk, TODAY + timedelta(1)).addenda == ()


def test_only_a_supervisor_signs_once_and_no_day_to_come(desk):
    with pytest.raises(SupervisorNeeded):
        sign_day(desk.office, TODAY, by=desk.boris)
    with pytest.raises(DayNotOver):
        sign_day(desk.office, TODAY + timedelta(1), by=desk.anna)
    with pytest.raises(TextRefused):
        sign_day(desk.office, TODAY, by=desk.anna, remark="\x00")
    sign_day(desk.office, TODAY, by=desk.anna)
    with pytest.raises(DayAlreadySigned) as signed:
        sign_day(desk.office, TODAY, by=desk.anna)
    assert signed.value.facts == {"day": TODAY, "author": "Anna Petrova"}


def test_half_a_day_is_neither_signed_nor_printed(desk):
    """A station of a server holds the newest days alone, and this is none of them."""
    with desk.database.take_in() as (session, _changes):
        keep_copied(session, desk.clock() + timedelta(days=1))
    with pytest.raises(DayIncomplete):
        sign_day(desk.office, TODAY, by=desk.anna)
    with pytest.raises(DayIncomplete):
        day_sheet(desk.office, Language("en"), TODAY)
    with desk.database.take_in() as (session, _changes):
        session.add(OldDayRow(day=TODAY.isoformat(), looked_at=desk.clock()))
    sign_day(desk.office, TODAY, by=desk.anna)


def test_an_empty_day_can_be_signed(desk):
    sign_day(desk.office, TODAY - timedelta(30), by=desk.anna)
    assert read(desk, TODAY - timedelta(30)).signature is not None
