"""A call becomes a request."""

import shutil
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from desktop.domain.calls import NewCall
from desktop.domain.errors import (
    AnswerRefused,
    CategoryUnknown,
    DaybookError,
    NothingWritten,
    PersonUnknown,
    PriorityUnknown,
    RowUnknown,
    TextRefused,
    TextTooLong,
    TimeInFuture,
)
from desktop.domain.ids import new_id
from desktop.storage.opening import open_file
from desktop.storage.station_file import FILE_NAME
from desktop.storage.tables import ContactPhoneRow, ContactRow, DraftRow, EntryRow, PromiseRow, RequestRow, SiteRow
from desktop.workflow.drafting import keep_draft
from desktop.workflow.office import HighestNumber, Office
from desktop.workflow.register import register
from tests.desk import NOON
from tests.workflow.journal import calls, changes, entries, kinds, request

OTHER = """
import sys
from pathlib import Path
from uuid import UUID
from desktop.domain.calls import NewCall
from desktop.storage.opening import open_file
from desktop.workflow.office import Office
from desktop.workflow.register import register
office = Office(open_file(Path(sys.argv[1])))
for _ in range(8):
    print(register(office, NewCall(words="at once"), by=UUID(sys.argv[2])).number)
"""


def count(desk, kind) -> int:
    with desk.database.read() as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


def test_everything_a_known_caller_says_is_kept_by_its_id(desk):
    made = desk.take(
        equipment_id=desk.lift, contact_id=desk.ivanova, category_id=desk.trapped, access_notes="code 12",
        answers={"inside": "yes", "floor": "3rd", "state": "ill", "unknown": "x", "count": ""},
    )  # fmt: skip
    row = request(desk, made.request_id)
    assert (made.number, made.line, made.team, made.is_danger) == ("A26-00001", 2, "Field", True)
    assert made.due_at == NOON + timedelta(minutes=30)
    assert (row.site_id, row.equipment_id, row.customer_id) == (desk.entrance, desk.lift, desk.customer)
    assert (row.place_state, row.caller_state, row.status, row.priority) == (
        "confirmed",
        "confirmed",
        "routed",
        "danger",
    )
    assert row.answers == {"inside": True, "floor": "3rd", "state": "ill"}
    assert kinds(desk, made.request_id) == ["registered", "access_noted", "answered", "answered", "routed"]
    assert [entry.text for entry in entries(desk, made.request_id)] == [
        "Lift stands at the third floor", "code 12", "3rd", "", "",
    ]  # fmt: skip
    assert entries(desk, made.request_id)[0].data["answers"] == {"inside": True}
    assert calls(desk, made.request_id)[0].contact_id == desk.ivanova


def test_registering_is_one_act(desk):
    before = len(changes(desk.database))
    desk.take(
        category_id=desk.trapped,
        caller_name="Somebody",
        phone="8 916 765-43-21",
        place_text="Mill Lane",
        makes_place=True,
    )
    (ops,) = changes(desk.database)[before:]
    assert {op["tab"] for op in ops} == {"request", "entry", "call", "contact", "contact_phone", "site", "promise"}
    assert all(op["op"] == "I" for op in ops)


@pytest.mark.parametrize(
    "said",
    [{"words": "x"}, {"place_text": "x"}, {"caller_name": "x"}, {"phone": "101"}, {"access_notes": "x"},
     {"is_danger": True},     {"withheld": True}],
    ids=str,
)  # fmt: skip
def test_one_thing_that_was_said_is_enough(desk, said):
    assert desk.take(**({"words": ""} | said)).number == "A26-00001"


HOSTILE = {
    "nothing": ({"words": " \n ", "place_text": "\t"}, NothingWritten),
    "NUL": ({"words": "a\x00"}, TextRefused),
    "half a pair": ({"caller_name": "\ud800"}, TextRefused),
    "NUL in a number": ({"phone": "1\x002"}, TextRefused),
    "two megabytes": ({"words": "ж" * 2_000_000}, TextTooLong),
    "long name": ({"caller_name": "x" * 201}, TextTooLong),
    "long number": ({"phone": "1" * 201}, TextTooLong),
    "future": ({"occurred_at": NOON + timedelta(minutes=3)}, TimeInFuture),
    "priority": ({"priority": "high"}, PriorityUnknown),
    "category": ({"category_id": new_id()}, CategoryUnknown),
    "site": ({"site_id": new_id()}, RowUnknown),
    "equipment": ({"equipment_id": new_id()}, RowUnknown),
    "contact": ({"contact_id": new_id()}, RowUnknown),
    "phone without contact": ({"phone_id": new_id()}, RowUnknown),
}


@pytest.mark.parametrize(("said", "error"), HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_kept_is_refused_and_nothing_remains(desk, said, error):
    before = {kind: count(desk, kind) for kind in (RequestRow, EntryRow, ContactRow, SiteRow)}
    with pytest.raises(error):
        desk.take(**({"words": "kept", "place_text": "new place", "makes_place": True} | said))
    assert {kind: count(desk, kind) for kind in before} == before
    assert desk.take().number == "A26-00001"


def test_an_answer_that_does_not_fit_takes_the_new_caller_back_too(desk):
    before = count(desk, ContactRow)
    with pytest.raises(AnswerRefused):
        desk.take(caller_name="New", category_id=desk.trapped, answers={"count": "many"})
    assert count(desk, ContactRow) == before


@pytest.mark.parametrize("words",
                         ["\u202eabc\u202c", "🛗👩‍🚒", "x" * 20_000, "<b>&amp;", "'; DROP TABLE request; --", "%s {0}"],
                         ids=["right to left", "emoji", "long", "markup", "SQL", "format"])  # fmt: skip
def test_strange_words_are_kept_as_they_were_said(desk, words):
    assert request(desk, desk.take(words).request_id).words == words


def test_nobody_unknown_acts(desk):
    with pytest.raises(PersonUnknown):
        register(desk.office, NewCall(words="x"), by=new_id())


def test_a_time_before_midnight_is_marked_late(desk):
    made = desk.take(occurred_at=NOON - timedelta(hours=13), category_id=desk.stopped)
    assert entries(desk, made.request_id)[0].data["late"] is True
    assert made.due_at == NOON - timedelta(hours=13) + timedelta(days=1)


def test_a_new_place_and_caller_are_made_in_passing_and_known_the_next_time(desk):
    one = desk.take(place_text="Mill Lane 4", makes_place=True, caller_name="Olga", phone="8 916 000-00-01")
    two = desk.take(caller_name="olga", phone="+7 916 0000001")
    three = desk.take(phone="9160000001")
    rows = [request(desk, made.request_id) for made in (one, two, three)]
    assert rows[0].site_id is not None
    assert len({row.contact_id for row in rows}) == 1
    assert len({row.phone_id for row in rows}) == 1


def test_the_same_number_under_another_name_is_another_caller(desk):
    made = desk.take(caller_name="Her son", phone="8 916 123-45-67")
    assert request(desk, made.request_id).contact_id not in (None, desk.ivanova)


def test_a_number_without_digits_is_kept_with_the_name(desk):
    made = desk.take(caller_name="Olga", phone="ring the school")
    with desk.database.read() as session:
        assert session.get_one(ContactRow, request(desk, made.request_id).contact_id).name == "Olga ring the school"


def test_another_persons_number_is_not_taken_for_the_callers(desk):
    with desk.database.read() as session:
        phone_id = session.scalars(select(ContactPhoneRow.id).where(ContactPhoneRow.contact_id == desk.ivanova)).first()
    other = request(desk, desk.take(caller_name="Other", phone="102").request_id).contact_id
    with pytest.raises(RowUnknown):
        desk.take(contact_id=other, phone_id=phone_id)


def test_a_ring_back_is_promised_where_there_is_a_number(desk):
    assert desk.take().ring_back_at is None
    assert desk.take(contact_id=desk.ivanova).ring_back_at == NOON + timedelta(minutes=30)
    assert desk.take(contact_id=desk.ivanova, is_danger=True).ring_back_at == NOON + timedelta(minutes=10)
    assert count(desk, PromiseRow) == 2


def test_a_repeated_key_returns_the_first_answer_and_changes_nothing(desk):
    first = desk.take(key="k1", contact_id=desk.ivanova, category_id=desk.trapped)
    before = changes(desk.database)
    again = desk.take("other words", key="k1")
    assert again.was_known
    assert (again.number, again.entry_id, again.ring_back_at) == (first.number, first.entry_id, first.ring_back_at)
    assert changes(desk.database) == before


def test_an_imported_request_is_taken_in_once(desk):
    first = desk.take(source="nyc", external_ref="7")
    assert desk.take(source="nyc", external_ref="7").request_id == first.request_id
    assert desk.take(source="other", external_ref="7").request_id != first.request_id


def test_the_draft_goes_in_the_same_act(desk):
    draft = new_id()
    keep_draft(desk.office, draft, "line", {"text": "half"})
    with pytest.raises(DaybookError):
        desk.take("a\x00", draft_id=draft)
    assert count(desk, DraftRow) == 1
    desk.take(draft_id=draft)
    assert count(desk, DraftRow) == 0


def test_numbers_begin_again_with_the_desks_local_year(desk):
    desk.clock.at = datetime(2026, 12, 31, 21, 59, tzinfo=UTC)
    assert desk.take().number == "A26-00001"
    desk.clock.forward(2)
    assert [desk.take().number for _ in range(2)] == ["A27-00001", "A27-00002"]
    desk.clock.at = NOON
    assert desk.take().number == "A26-00002"


def test_a_number_is_never_given_again_when_an_older_copy_of_the_file_is_put_back(desk, tmp_path):
    desk.take()
    older = tmp_path / "older.sqlite"
    with sqlite3.connect(older) as copy, sqlite3.connect(desk.database.folder / FILE_NAME) as now:
        now.backup(copy)
    copy.close()
    now.close()
    assert [desk.take().number for _ in range(2)] == ["A26-00002", "A26-00003"]
    desk.database.close()
    for beside in desk.database.folder.glob(f"{FILE_NAME}*"):
        beside.unlink()
    shutil.copy(older, desk.database.folder / FILE_NAME)
    database = open_file(desk.database.folder)
    assert register(Office(database), NewCall(words="x"), by=desk.boris).number.endswith("-00004")
    database.close()


@pytest.mark.parametrize("kept", [b"", b"nonsense", b"00000"], ids=["empty", "nonsense", "short"])
def test_a_spoilt_second_place_for_the_number_stops_nobody(desk, kept):
    file = desk.database.folder / "numbers" / "A-2026"
    file.parent.mkdir()
    file.write_bytes(kept)
    assert desk.take().number == "A26-00001"
    assert HighestNumber(desk.database.folder).of("A", 2026) == 1


def test_a_saved_call_is_saved_also_where_the_second_place_cannot_be_written(desk):
    (desk.database.folder / "numbers").write_bytes(b"a file, not a folder")
    assert [desk.take().number for _ in range(2)] == ["A26-00001", "A26-00002"]


def test_two_processes_registering_at_once_never_give_the_same_number(desk):
    command = [sys.executable, "-c", OTHER, str(desk.database.folder), str(desk.boris)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    mine = [register(Office(desk.database), NewCall(words="mine"), by=desk.boris).number for _ in range(8)]
    given = mine + [number for process in running for number in process.communicate()[0].split()]
    assert sorted(int(number[-5:]) for number in given) == list(range(1, 25))


def test_the_time_of_an_act_is_taken_when_its_turn_has_come(desk):
    times = iter([NOON, NOON + timedelta(seconds=4)])
    made = register(Office(desk.database, lambda: next(times)), NewCall(words="x"), by=desk.boris)
    assert request(desk, made.request_id).recorded_at == NOON + timedelta(seconds=4)
