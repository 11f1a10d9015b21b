"""The directory: added, edited, retired, brought back."""

import pytest
from sqlalchemy import select

from desktop.domain.errors import (
    ActForbidden,
    AnswerRefused,
    DaybookError,
    FieldUnknown,
    NameMissing,
    NameTaken,
    PhoneUnreadable,
    PriorityUnknown,
    RowUnknown,
    TextRefused,
    TextTooLong,
)
from desktop.domain.ids import new_id
from desktop.storage.tables import ContactPhoneRow, IntakeFormRow, SiteRow, TeamMemberRow
from desktop.workflow.directory import bring_back, retire, save
from tests.desk import TRAPPED_FORM
from tests.workflow.journal import changes, entries, request


def paths(desk):
    with desk.database.read() as session:
        return set(session.scalars(select(SiteRow.path)))


def test_a_renamed_house_takes_its_entrances_with_it(desk):
    save(desk.office, "site", desk.house, {"name": "14B"}, by=desk.boris)
    assert {"Lenina, 14B", "Lenina, 14B, entrance 2"} <= paths(desk)
    assert not {"Lenina, 14", "Lenina, 14, entrance 2"} & paths(desk)


def test_a_place_never_lies_in_itself(desk):
    with pytest.raises(RowUnknown):
        save(desk.office, "site", desk.house, {"parent_id": desk.entrance}, by=desk.boris)


def test_numbers_that_are_given_up_are_kept_and_new_ones_added(desk):
    save(desk.office, "contact", desk.ivanova, {"phones": ["102", "+7 916 1234567", "102", " "]}, by=desk.boris)
    with desk.database.read() as session:
        rows = session.scalars(select(ContactPhoneRow).where(ContactPhoneRow.contact_id == desk.ivanova)).all()
        assert {(row.digits, row.retired_at is None) for row in rows} == {
            ("79161234567", True), ("101", False), ("102", True),
        }  # fmt: skip


def test_a_changed_form_is_a_new_version_and_old_requests_keep_theirs(desk):
    old = request(desk, desk.take(category_id=desk.trapped).request_id)
    save(desk.office, "category", desk.trapped, {"form": {"questions": []}}, by=desk.anna)
    save(desk.office, "category", desk.trapped, {"form": {"questions": []}}, by=desk.anna)
    assert request(desk, old.id).form_id == old.form_id
    assert request(desk, desk.take(category_id=desk.trapped).request_id).form_id != old.form_id
    save(desk.office, "category", desk.trapped, {"key": "stuck", "form": TRAPPED_FORM}, by=desk.anna)
    save(desk.office, "category", None, {"key": "trapped", "labels": {"en": "T"}, "form": {}}, by=desk.anna)
    with desk.database.read() as session:
        versions = session.execute(select(IntakeFormRow.key, IntakeFormRow.version).order_by(IntakeFormRow.id))
        assert [tuple(row) for row in versions] == [("trapped", 1), ("trapped", 2), ("stuck", 1), ("trapped", 3)]


def test_somebody_who_changes_team_was_in_the_other_until_then(desk):
    save(desk.office, "person", desk.orlov, {"team_ids": [desk.maker]}, by=desk.anna)
    with desk.database.read() as session:
        rows = session.scalars(select(TeamMemberRow).where(TeamMemberRow.person_id == desk.orlov)).all()
        assert {(row.team_id, row.left_at) for row in rows} == {(desk.field, desk.clock.at), (desk.maker, None)}


REFUSED = {
    "no such kind": ("ghost", {"name": "x"}, RowUnknown),
    "no name": ("customer", {"name": "  "}, NameMissing),
    "no number": ("equipment", {"name": "x"}, NameMissing),
    "no field": ("customer", {"name": "x", "colour": "red"}, FieldUnknown),
    "the id": ("customer", {"name": "x", "id": new_id()}, FieldUnknown),
    "the path": ("site", {"name": "x", "path": "y"}, FieldUnknown),
    "a known name": ("person", {"name": "boris  IVANOV", "role": "dispatcher"}, NameTaken),
    "a known team": ("team", {"name": "field", "line": 2}, NameTaken),
    "a known key": ("category", {"key": "Trapped", "labels": {"en": "x"}}, NameTaken),
    "no label": ("category", {"key": "new", "labels": {"en": ""}}, NameMissing),
    "priority": ("category", {"key": "new", "labels": {"en": "x"}, "priority": "high"}, PriorityUnknown),
    "minutes": ("category", {"key": "new", "labels": {"en": "x"}, "due_minutes": {"low": "5"}}, AnswerRefused),
    "line": ("team", {"name": "x", "line": 4}, AnswerRefused),
    "role": ("person", {"name": "x", "role": "owner"}, AnswerRefused),
    "zone": ("site", {"name": "x", "zone": "Mars/Base"}, AnswerRefused),
    "hostile zone": ("site", {"name": "x", "zone": "../../etc/passwd"}, AnswerRefused),
    "parent": ("site", {"name": "x", "parent_id": new_id()}, RowUnknown),
    "customer": ("contact", {"name": "x", "customer_id": new_id()}, RowUnknown),
    "NUL": ("customer", {"name": "\x00"}, TextRefused),
    "long": ("customer", {"name": "x" * 201}, TextTooLong),
    "number": ("contact", {"name": "x", "phones": ["none"]}, PhoneUnreadable),
}


@pytest.mark.parametrize(("kind", "fields", "error"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_refused_and_changes_nothing(desk, kind, fields, error):
    before = changes(desk.database)
    with pytest.raises(error):
        save(desk.office, kind, None, fields, by=desk.anna)
    assert changes(desk.database) == before


def test_a_short_number_belongs_to_one_lift_in_use(desk):
    lift = {"name": "Lift", "short_number": "2", "site_id": desk.house}
    with pytest.raises(NameTaken):
        save(desk.office, "equipment", None, lift, by=desk.boris)
    retire(desk.office, "equipment", desk.lift, by=desk.boris)
    save(desk.office, "equipment", None, lift, by=desk.boris)
    with pytest.raises(NameTaken):
        bring_back(desk.office, "equipment", desk.lift, by=desk.boris)


def test_staff_teams_and_categories_are_the_supervisors(desk):
    for kind, fields in (("person", {"name": "x"}), ("team", {"name": "x", "line": 1}), ("category", {"key": "x"})):
        with pytest.raises(ActForbidden):
            save(desk.office, kind, None, fields, by=desk.boris)
    with pytest.raises(ActForbidden):
        save(desk.office, "customer", None, {"name": "x"}, by=desk.orlov)
    with pytest.raises(DaybookError):
        retire(desk.office, "customer", new_id(), by=desk.anna)


def test_every_edit_is_one_act_with_its_entry_without_anybodys_name(desk):
    before = len(changes(desk.database))
    row = save(desk.office, "contact", None, {"name": "Olga", "phones": ["103"]}, by=desk.boris)
    retire(desk.office, "contact", row, by=desk.boris)
    retire(desk.office, "contact", row, by=desk.boris)
    bring_back(desk.office, "contact", row, by=desk.boris)
    assert len(changes(desk.database)) == before + 3
    told = [entry for entry in entries(desk) if entry.kind == "directory"][-3:]
    assert [entry.data for entry in told] == [
        {"table": "contact", "act": act, "row_id": str(row)} for act in ("add", "retire", "bring_back")
    ]
    assert {entry.text for entry in told} == {""}
