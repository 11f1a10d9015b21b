"""What comes from the feed: whole transactions, ours on top until the server has it, nothing half."""

from itertools import product
from typing import Any
from uuid import UUID

import pytest
from psycopg.types.json import Jsonb

from desktop.domain.day import desk_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.same_calls import same_calls
from desktop.storage.queries.undecided import undecided
from desktop.sync import outbox, pulling, wire
from desktop.sync.held import cursor_of
from desktop.sync.pulling import pull_page
from desktop.sync.pushing import answer
from desktop.workflow import directory
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.progress import Closing, cancel, close, note, reopen
from tests.desk import FoundedDesk
from tests.found import found_requests
from tests.sync.stations import Company, Station, differences


def notes(station: Station, desk: FoundedDesk) -> str:
    return str(station.rows("site")[desk.house]["access_notes"])


def edit(station: Station, desk: FoundedDesk, text: str) -> None:
    person = station.company.people["boris"]
    directory.save(station.office, "site", desk.house, {"access_notes": text}, by=person)


def test_what_was_typed_here_stays_on_top_until_the_server_has_it(here: Station, there: Station, desk: FoundedDesk):
    edit(here, desk, "mine")
    edit(there, desk, "theirs")
    there.sync()

    here.pull()
    assert notes(here, desk) == "mine"

    here.sync()
    there.pull()
    assert notes(here, desk) == notes(there, desk) == "mine"


def test_a_field_is_free_again_once_its_push_has_met_the_feed(here: Station, there: Station, desk: FoundedDesk):
    edit(here, desk, "mine")
    here.sync()
    there.pull()
    edit(there, desk, "theirs")
    there.sync()

    here.pull()

    assert notes(here, desk) == "theirs"
    assert set(here.states()) == {"shared"}


def test_an_act_whose_answer_was_lost_is_not_done_twice(here: Station, there: Station, company: Company):
    taken = here.take()
    with here.office.database.read() as session:
        act = outbox.waiting(session)[-1]
    connection = here.connected(act.login or "")
    assert connection is not None
    answer(connection, act.txn, wire.pushed(act.ops), station="B")

    here.sync()
    there.sync()

    assert list(differences(company, here)) == list(differences(company, there)) == []
    assert len([row for row in there.rows("entry").values() if row["request_id"] == taken.request_id]) == 1


def test_a_refused_act_stays_here_visible_with_its_reason_and_is_not_sent_again(here: Station, company: Company):
    company.administrator.execute("REVOKE INSERT ON app.call FROM daybook_dispatcher")
    taken = here.take("Refused")

    here.sync()
    here.sync()

    assert here.backlog().refused == 1
    assert here.rows("request")[taken.request_id]["words"] == "Refused"
    with here.office.database.read() as session:
        assert outbox.waiting(session) == []
    found = company.administrator.execute("SELECT count(*) FROM app.request").fetchone()
    assert found == (0,)


def test_a_page_of_the_feed_never_ends_inside_an_act(
    here: Station, there: Station, company: Company, monkeypatch: pytest.MonkeyPatch
):
    for number in range(4):
        here.take(f"Call {number}")
    here.push()
    monkeypatch.setattr(pulling, "_PAGE", 7)
    connection = there.connected(company.logins["boris"])
    assert connection is not None

    while pull_page(connection, there.office.database):
        with there.office.database.read() as session:
            last = cursor_of(session).id
        found = connection.execute(
            "SELECT c.xid = n.xid FROM sync.change c, sync.change n"
            " WHERE c.id = %s AND n.id > c.id ORDER BY n.id LIMIT 1",
            (last,),
        ).fetchone()
        assert found in (None, (False,))

    assert list(differences(company, there)) == []


def test_an_act_larger_than_a_page_comes_whole(
    here: Station, there: Station, company: Company, monkeypatch: pytest.MonkeyPatch
):
    there.pull()
    here.take("Large")
    here.push()
    monkeypatch.setattr(pulling, "_PAGE", 2)
    connection = there.connected(company.logins["boris"])
    assert connection is not None

    assert pull_page(connection, there.office.database) > 2
    assert pull_page(connection, there.office.database) == 0

    assert list(differences(company, there)) == []


def test_years_that_are_uploaded_in_one_transaction_come_in_parts_and_keep_no_act_waiting(
    here: Station, there: Station, company: Company, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(pulling, "_PAGE", 4)
    monkeypatch.setattr(pulling, "_MOST", 12)
    there.pull()
    here.pull()
    connection = there.connected(company.logins["boris"])
    assert connection is not None
    for number in range(6):
        here.take(f"Call {number}", caller_name="Kalnins", phone=f"+371 2000000{number}")
    with here.office.database.read() as session:
        acts = [op for act in outbox.waiting(session) for op in act.ops]
    with company.administrator.transaction():
        _write(company, acts)
    parts = []

    while taken := pull_page(connection, there.office.database):
        parts.append(taken)
        with there.office.database.read() as session:
            assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []

    assert sum(parts) >= len(acts) > 12
    assert max(parts) <= 12
    assert list(differences(company, there)) == []


def _write(company: Company, ops: list[dict[str, Any]]) -> None:
    """Let the administrator write rows, as an upload does."""
    for op in wire.pushed(ops):
        company.administrator.execute(
            "SELECT sync.insert_row(%s, %s, sync.canonical(%s, %s))",
            (op["tab"], op["id"], op["tab"], Jsonb(op["set"])),
        )


def forget(station: Station, request: UUID) -> None:
    """Let a station be without an old request, as it is after the first copy and the purge."""
    connection = station.office.database.engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=OFF")
    rows = "SELECT id FROM entry WHERE request_id = :id UNION SELECT :id"
    cursor.execute(
        f"DELETE FROM search_journal WHERE rowid IN (SELECT doc FROM search_doc WHERE ref IN ({rows}))",
        {"id": request.bytes},
    )
    cursor.execute(f"DELETE FROM search_doc WHERE ref IN ({rows})", {"id": request.bytes})
    for table in ("call", "entry", "promise", "work_order", "labour"):
        cursor.execute(f"DELETE FROM {table} WHERE request_id = ?", (request.bytes,))
    cursor.execute("DELETE FROM request WHERE id = ?", (request.bytes,))
    cursor.execute("PRAGMA foreign_keys=ON")
    connection.close()


def test_an_old_request_that_moves_again_comes_with_its_whole_journal(here: Station, there: Station, company: Company):
    old = here.take("Long ago")
    note(here.office, old.request_id, here.told("She rings again"))
    close(here.office, old.request_id, here.told(), Closing(outcome="done"))
    here.sync()
    there.pull()
    forget(there, old.request_id)

    reopen(here.office, old.request_id, here.told())
    here.sync()
    there.pull()

    assert list(differences(company, there)) == []


def test_two_guarded_acts_on_a_lost_base_are_both_told(here: Station, there: Station, company: Company):
    taken = here.take()
    here.sync()
    there.pull()
    cancel(here.office, taken.request_id, here.told(), reason="withdrawn")
    here.sync()
    close(there.office, taken.request_id, there.told(), Closing(outcome="done"))
    correct(there.office, taken.request_id, there.told(), Correction(priority="urgent"))

    there.sync()
    there.sync()

    assert there.backlog().conflicts == 1
    assert there.rows("request")[taken.request_id]["status"] == "cancelled"
    assert list(differences(company, there)) == []


def test_what_a_newer_server_has_besides_is_left_out(here: Station, there: Station, company: Company):
    company.administrator.execute("ALTER TABLE app.request ADD COLUMN weather varchar(20) DEFAULT 'snow'")
    taken = here.take("Newer")

    here.sync()
    there.sync()

    assert there.rows("request")[taken.request_id]["words"] == "Newer"


def test_an_unknown_status_of_a_newer_program_is_kept_and_shown(here: Station, there: Station, company: Company):
    company.administrator.execute("ALTER TABLE app.request DROP CONSTRAINT ck_request_status")
    taken = here.take()
    here.sync()
    company.administrator.execute("UPDATE app.request SET status = 'drone_sent' WHERE id = %s", (taken.request_id,))

    there.pull()

    assert there.rows("request")[taken.request_id]["status"] == "drone_sent"


def test_entries_of_forms_that_are_not_known_here_stop_no_station(here: Station, there: Station, company: Company):
    """A newer program may write it so, and a client of somebody's own making does."""
    taken = here.take("Two of them", phone="+371 20000001")
    there.take("Two of them", phone="+371 20000001")
    for station in (here, there):
        station.sync()
    for kind, data in product(
        ["settled", "two_calls", "same_call", "not_applied", "undone", "drone_flown"],
        [
            {},
            {"settles": 7, "other": 8, "refers": {}, "with": []},
            {"settles": [{}], "other": "x", "now": {"line": {}}},
        ],
    ):
        company.administrator.execute(
            "INSERT INTO app.entry (id, request_id, kind, occurred_at, recorded_at, author_id, station, data, text)"
            " VALUES (gen_random_uuid(), %s, %s, now(), now(), %s, 'B', %s, 'Odd')",
            (taken.request_id, kind, company.people["anna"], Jsonb(data)),
        )
    correct(here.office, taken.request_id, here.told(), Correction(words="Two of them, they say"))
    for station in (here, there):
        station.sync()
    cancel(here.office, taken.request_id, here.told(), reason="withdrawn")
    close(there.office, taken.request_id, there.told(), Closing(outcome="done"))

    for station in (here, there, here):
        station.sync()
        with station.office.database.read() as session:
            day = desk_day(desk_facts(session))
            undecided(session, day)
            same_calls(session, day)

    assert list(differences(company, there)) == []


def test_whoever_watches_hears_what_came(here: Station, there: Station):
    heard: list[dict[str, set[UUID]]] = []
    there.office.database.on_change(heard.append)
    taken = here.take()
    here.push()

    there.pull()

    assert any(taken.request_id in changes.get("request", ()) for changes in heard)


def test_what_came_is_found(here: Station, there: Station):
    taken = here.take("Гудит трансформатор")
    here.push()
    there.pull()

    with there.office.database.read() as session:
        assert [line.id for line in found_requests(session, desk_day(desk_facts(session)), "трансф")] == [
            taken.request_id
        ]
