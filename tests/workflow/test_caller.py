"""Who called: known, made in passing, withheld; a number of several people makes no double of anybody."""

from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from desktop.domain.calls import NewCall
from desktop.storage.queries.entries import records
from desktop.storage.tables import ContactPhoneRow, ContactRow, EntryRow
from desktop.wording.entries import sentence as said
from desktop.wording.language import Language
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.register import register
from tests.workflow.journal import request


def names(desk):
    with desk.database.read() as session:
        return sorted(session.scalars(select(ContactRow.name)))


@pytest.mark.parametrize("said", ["withheld", "номер скрыт", "匿名", "не назвалась"])
def test_words_that_a_number_is_withheld_are_nobodys_name(desk, said):
    made = register(desk.office, NewCall(words="no light", caller_name=said), by=desk.boris)
    join(desk.office, made.request_id, JoiningCall(words="here too", caller_name=said), by=desk.boris)
    assert request(desk, made.request_id).caller_state == "withheld"
    assert names(desk) == ["Ivanova"]


def test_a_name_that_was_given_with_a_withheld_number_is_a_caller(desk):
    made = register(desk.office, NewCall(words="no light", caller_name="Olga, number withheld"), by=desk.boris)
    assert request(desk, made.request_id).caller_state == "confirmed"
    assert names(desk) == ["Ivanova", "Olga"]


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ({}, "Added: the caller's number is withheld"),
        ({"caller_name": "Olga"}, "Corrected, caller: Olga → —"),
    ],
)
def test_a_caller_is_corrected_to_withheld(desk, before, sentence):
    made = desk.take("no light", **before)
    done = correct(desk.office, made.request_id, desk.told, Correction(caller_name="number withheld"))
    found = request(desk, made.request_id)
    assert (found.contact_id, found.phone_id, found.caller_state) == (None, None, "withheld")
    with desk.database.read() as session:
        (entry,) = records(session, EntryRow.id == done.entry_id)
    assert said(entry, Language("en"), zone=ZoneInfo("Europe/Riga")) == sentence


def test_a_shared_number_without_a_name_is_one_nameless_caller_however_often_it_rings(desk):
    for name in ("Anna", "Boris"):
        register(desk.office, NewCall(words="first", caller_name=name, phone="89165550011"), by=desk.boris)
    made = [register(desk.office, NewCall(words="who?", phone="+79165550011"), by=desk.boris) for _ in range(3)]
    assert len({request(desk, one.request_id).contact_id for one in made}) == 1
    with desk.database.read() as session:
        phones = select(ContactPhoneRow).where(ContactPhoneRow.e164 == "+79165550011")
        assert len(session.scalars(phones).all()) == 3
