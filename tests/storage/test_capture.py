"""The change log: one record an act, only what changed, nothing of what was undone."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, text, update

from desktop.domain.errors import TextRefused
from desktop.domain.guarded import GUARDED, relied_on
from desktop.domain.ids import new_id
from desktop.storage.capture import plain
from desktop.storage.opening import open_file
from desktop.storage.tables import (
    Base,
    CategoryRow,
    ChangeRow,
    ContactPhoneRow,
    ContactRow,
    CustomerRow,
    DraftRow,
    PersonRow,
    RequestRow,
    TeamRow,
)
from desktop.storage.types import micros
from tests.storage.rows import CLASSES, MOMENT, filled, values

TABLE = Base.metadata.tables["customer"]


def changes(database):
    with database.read() as session:
        found = list(session.scalars(select(ChangeRow).order_by(ChangeRow.seq)))
        session.expunge_all()
        return found


def add(database, row, author=None):
    row_id = row.id = row.id or new_id()
    with database.act(author=author, now=MOMENT) as session:
        session.add(row)
    return row_id


def test_an_act_leaves_one_record_with_every_column_of_what_is_new_that_is_not_null(database):
    author = new_id()
    row_id = add(database, CustomerRow(name="Дом № 1", retired_at=MOMENT), author)
    (change,) = changes(database)
    assert (change.author_id, change.at, change.txn.version) == (author, MOMENT, 7)
    (op,) = change.ops
    assert (op["op"], op["tab"], op["id"]) == ("I", "customer", str(row_id))
    assert op["set"] == {"name": "Дом № 1", "note": "", "retired_at": micros(MOMENT)}


def test_an_edit_leaves_only_the_changed_columns_with_what_stood_there(database):
    row_id, other = add(database, CustomerRow(name="old", note="stays")), add(database, CustomerRow(name="other"))
    with database.act(author=None, now=MOMENT) as session:
        row = session.get_one(CustomerRow, row_id)
        row.name, row.merged_into_id, row.note = "new", other, "stays"
    (op,) = changes(database)[-1].ops
    assert op == {"op": "U", "tab": "customer", "id": str(row_id), "set": {"name": "new", "merged_into_id": str(other)},
                  "base": {"name": "old", "merged_into_id": None}}  # fmt: skip


@pytest.mark.parametrize("kind", [kind for kind in CLASSES if issubclass(kind, Base)], ids=lambda k: k.__tablename__)
def test_a_record_alone_tells_every_column_of_a_new_row(database, kind):
    rows = filled(kind)
    with database.act(author=None, now=MOMENT) as session:
        session.add_all(rows)
        session.flush()
        expected = {name: plain(value) for name, value in values(rows[-1])}
    (op,) = [op for change in changes(database) for op in change.ops if op["id"] == expected["id"]]
    told = {column.key: op["set"].get(column.key) for column in kind.__table__.columns} | {"id": op["id"]}
    assert told == expected


def test_the_record_keeps_what_people_wrote_as_it_is_read(tmp_path):
    database = open_file(tmp_path)
    add(database, CustomerRow(name="Дом № 1", note="电梯"))
    with database.read() as session:
        (stored,) = session.execute(text("SELECT ops FROM change")).scalars()
    assert "Дом № 1" in stored
    assert "电梯" in stored
    assert "\\u" not in stored
    database.close()


@pytest.mark.parametrize("written", ["half\x00 typed", "\ud800", "\u2028 🛗"], ids=ascii)
def test_no_sign_is_too_strange_for_the_file(tmp_path, written):
    database = open_file(tmp_path)
    add(database, DraftRow(kind="line", body={"text": written}, began_at=MOMENT, saved_at=MOMENT))
    with database.read() as session:
        assert session.scalars(select(DraftRow.body)).one() == {"text": written}
    database.close()


@pytest.mark.parametrize("strange", ["half\x00typed", "\ud800", "電\udfff"], ids=ascii)
def test_no_act_gets_past_the_log_with_a_text_that_no_server_can_take(database, strange):
    """It would stand in the outbox for ever, before all that is written after it (sync rule 10)."""
    kept = add(database, CustomerRow(name="kept"))
    rows = [
        CustomerRow(name=strange),
        CategoryRow(key="x", labels={"en": strange}, due_minutes={}, codes={}, checklist={}, patterns={}),
        CategoryRow(key="x", labels={}, due_minutes={}, codes={strange: 1}, checklist={}, patterns={"of": [strange]}),
    ]
    for row in rows:
        with pytest.raises(TextRefused):
            add(database, row)
    with pytest.raises(TextRefused) as told, database.act(author=None, now=MOMENT) as session:
        session.get_one(CustomerRow, kept).note = strange
    assert told.value.facts == {"field": "note"}
    assert len(changes(database)) == 1


@pytest.mark.parametrize("column", sorted(GUARDED))
def test_the_base_of_a_guarded_column_is_what_stood_there_even_if_nobody_had_read_it(database, column):
    """Where the session has forgotten a value, a change of it would have no base: a conflict with nobody (rule 10)."""
    team, person = add(database, TeamRow(name="T", line=2)), add(database, PersonRow(name="P", role="engineer"))
    odd = {"team_id": team, "assignee_id": person, "due_at": MOMENT, "line": 2, "joined_to_id": new_id()}
    row_id = add(database, RequestRow(
        station="A", year=2026, serial=1, status="paused", occurred_at=MOMENT, recorded_at=MOMENT, answers={},
        before_pause="new", pause_reason="parts", **odd,
    ))  # fmt: skip
    with database.act(author=None, now=MOMENT) as session:
        row = session.get_one(RequestRow, row_id)
        before = {name: plain(getattr(row, name)) for name in GUARDED}
        session.expire(row)
        setattr(row, column, {"status": "new", "priority": "urgent", "line": 3}.get(column))
    (op,) = changes(database)[-1].ops
    assert op["set"].keys() == {column}
    assert op["base"] == {name: before[name] for name in relied_on([column])}
    assert before[column] is not None


def test_two_edits_of_one_row_in_an_act_are_told_as_one_with_the_first_base(database):
    row_id = add(database, CustomerRow(name="one"))
    with database.act(author=None, now=MOMENT) as session:
        row = session.get_one(CustomerRow, row_id)
        for name in ("two", "three"):
            row.name = name
            session.flush()
    assert [(op["base"]["name"], op["set"]["name"]) for op in changes(database)[-1].ops] == [("one", "three")]


def test_a_new_row_that_is_changed_in_its_own_act_is_told_as_it_ends(database):
    with database.act(author=None, now=MOMENT) as session:
        row = CustomerRow(name="one", source="book")
        session.add(row)
        session.flush()
        row.name, row.source = "two", None
        session.flush()
        row_id = row.id
    assert changes(database)[-1].ops == [
        {"op": "I", "tab": "customer", "id": str(row_id), "set": {"name": "two", "note": ""}}
    ]


def test_what_an_act_changes_and_changes_back_is_no_change(database):
    row_id = add(database, CustomerRow(name="one"))
    before = len(changes(database))
    with database.act(author=None, now=MOMENT) as session:
        row = session.get_one(CustomerRow, row_id)
        for name in ("two", "one"):
            row.name = name
            session.flush()
    assert len(changes(database)) == before


def test_rows_of_one_act_are_in_one_record_in_the_order_of_the_flushes(database):
    with database.act(author=None, now=MOMENT) as session:
        contact = ContactRow(id=new_id(), name="Ivanova")
        session.add(contact)
        session.flush()
        session.add(ContactPhoneRow(contact_id=contact.id, typed="101", digits="101"))
    assert [op["tab"] for op in changes(database)[0].ops] == ["contact", "contact_phone"]


def test_an_act_that_changes_nothing_leaves_no_record(database):
    row_id = add(database, CustomerRow(name="same"))
    with database.act(author=None, now=MOMENT) as session:
        session.get_one(CustomerRow, row_id).name = "same"
    with database.act(author=None, now=MOMENT):
        pass
    assert len(changes(database)) == 1


def test_what_is_undone_leaves_no_record_and_does_not_leak_into_the_next(database):
    with pytest.raises(ZeroDivisionError):
        fail_after_a_flush(database)
    add(database, CustomerRow(name="after"))
    assert [op["set"]["name"] for change in changes(database) for op in change.ops] == ["after"]


def test_drafts_are_nobodys_business(database):
    add(database, DraftRow(kind="line", body={}, began_at=MOMENT, saved_at=MOMENT))
    assert changes(database) == []


def test_records_are_numbered_in_the_order_of_the_commits(database):
    for number in range(5):
        add(database, CustomerRow(name=str(number)))
    found = changes(database)
    assert [change.ops[0]["set"]["name"] for change in found] == ["0", "1", "2", "3", "4"]
    assert len({change.txn for change in found}) == 5


def fail_after_a_flush(database):
    with database.act(author=None, now=MOMENT) as session:
        session.add(CustomerRow(name="never"))
        session.flush()
        assert 1 / 0


BULK = {
    "update": update(CustomerRow).values(name="x"),
    "delete": delete(CustomerRow),
    "insert": insert(CustomerRow).values(id=new_id(), name="x", note=""),
    "update of the table": update(TABLE).values(name="x"),
    "insert into the table": insert(TABLE).values(id=new_id(), name="x", note=""),
}


@pytest.mark.parametrize("statement", BULK.values(), ids=BULK)
def test_what_would_pass_the_log_by_is_refused(database, statement):
    add(database, CustomerRow(name="kept"))
    with pytest.raises(RuntimeError, match="bulk"), database.act(author=None, now=MOMENT) as session:
        session.execute(statement)
    with database.read() as session:
        assert session.scalars(select(CustomerRow.name)).all() == ["kept"]


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_a_number_that_is_none_is_refused(database, number):
    with pytest.raises(TextRefused), database.act(author=None, now=MOMENT) as session:
        session.add(CategoryRow(key="odd", labels={}, due_minutes={"low": number}, codes={}, checklist={}, patterns={}))


def test_nothing_is_ever_deleted(database):
    row_id = add(database, CustomerRow(name="kept"))
    with pytest.raises(RuntimeError, match="never deleted"), database.act(author=None, now=MOMENT) as session:
        session.delete(session.get_one(CustomerRow, row_id))
    with database.read() as session:
        assert session.get(CustomerRow, row_id) is not None


def test_listeners_hear_after_the_commit_which_rows_changed(database):
    heard = []
    database.on_change(lambda changes: heard.append((changes, len(all_customers(database)))))
    row_id = add(database, CustomerRow(name="new"))
    assert heard == [({"customer": {row_id}}, 1)]
    with database.act(author=None, now=MOMENT + timedelta(1)) as session:
        session.get_one(CustomerRow, row_id).name = "newer"
    assert heard[1][0] == {"customer": {row_id}}


def all_customers(database):
    with database.read() as session:
        return session.scalars(select(CustomerRow.id)).all()
