"""The real calls come in whole, at their own times, and only once."""

import csv
import json
import os
import signal
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, text

from desktop.domain.day import desk_day
from desktop.domain.errors import ActForbidden, FieldMissing, FileUnreadable, TimeInFuture
from desktop.exchange.requests_in import import_requests
from desktop.exchange.requests_out import export_requests
from desktop.storage.capture import plain
from desktop.storage.queries.days import day_lines, review
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.listing import Listing
from desktop.storage.tables import EntryRow, RequestRow, SiteRow
from desktop.workflow import directory
from desktop.workflow.signing import sign_day
from tests.found import found_requests

NEW_YORK = ZoneInfo("America/New_York")
COLUMNS = {"external_ref": "id", "occurred_at": "opened", "closed_at": "closed", "status": "status", "team": "team"}
OWN_MAP = {
    "key": "own",
    "zone": "Europe/Riga",
    "columns": {**COLUMNS, "category": "kind", "resolution": "result", "address": "street"},
    "words": ["words"],
    "within": ["town"],
    "statuses": {"done": "closed", "waiting": "paused", "open": "routed", "off": "cancelled"},
}
HEADER = "id,opened,closed,status,team,kind,result,street,town,words\n"


def everything_in(office):
    """Return all that is kept of requests, entries, changes, sites and calls, in order."""
    with office.database.read() as session:
        return {
            table: [tuple(row) for row in session.execute(text(f"SELECT * FROM {table} ORDER BY 1"))]
            for table in ("request", "entry", "change", "site", "category", "team", "call", "search_doc")
        }


def lines_of(office, day):
    with office.database.read() as session:
        return day_lines(session, desk_day(desk_facts(session)), day)


@pytest.fixture
def own(empty_desk, tmp_path):
    """Give a function that imports rows of one's own kind of file."""
    (tmp_path / "own.json").write_text(json.dumps(OWN_MAP), encoding="utf-8")

    def take(rows, **options):
        file = tmp_path / "own.csv"
        file.write_bytes(rows if isinstance(rows, bytes) else (HEADER + rows).encode())
        return import_requests(empty_desk.office, file, str(tmp_path / "own.json"), by=empty_desk.person, **options)

    return take


@pytest.fixture(scope="module")
def real_calls(tmp_path_factory):
    """Import the real calls once; the tests below only read, or import again."""
    from tests.exchange.conftest import CALLS, founded_in

    if not CALLS.exists():
        pytest.skip(f"the real calls are not here: {CALLS} (DAYBOOK_CALLS names their folder)")
    desk = founded_in(tmp_path_factory.mktemp("calls"), zone="America/New_York")
    desk.report = import_requests(desk.office, CALLS, "nyc-311", by=desk.person)
    yield desk
    desk.office.database.close()


def test_all_real_calls_come_in(real_calls):
    assert (real_calls.report.read, real_calls.report.made, real_calls.report.known) == (999, 999, 0)
    assert real_calls.report.refused == ()


def test_days_and_states_are_those_of_the_file(real_calls):
    with real_calls.office.database.read() as session:
        rows = session.scalars(select(RequestRow)).all()
        days = Counter(row.recorded_at.astimezone(NEW_YORK).date().isoformat() for row in rows)
        states = Counter("closed" if row.status == "closed" else "open" for row in rows)
        placed = Counter(row.place_state for row in rows)
        assert all(row.occurred_at == row.recorded_at for row in rows)
    assert days == {"2011-03-01": 462, "2011-03-02": 506, "2011-03-03": 30, "2011-11-02": 1}
    assert states == {"closed": 989, "open": 10}
    assert placed["confirmed"] == 999 - 396
    assert placed["unconfirmed"] + placed["owed"] == 396


def test_each_call_opens_and_closes_when_the_file_says(real_calls, calls_file):
    with calls_file.open(encoding="utf-8", newline="") as stream:
        source = {row["Unique Key"]: row for row in csv.DictReader(stream)}

    def instant(typed):
        return datetime.strptime(typed, "%m/%d/%Y %I:%M:%S %p").replace(tzinfo=NEW_YORK).astimezone(UTC)

    with real_calls.office.database.read() as session:
        entries = {}
        for entry in session.scalars(select(EntryRow).where(EntryRow.kind.in_(("registered", "closed")))):
            entries[entry.request_id, entry.kind] = (entry.occurred_at, entry.recorded_at, entry.text)
        for row in session.scalars(select(RequestRow)):
            said = source[row.external_ref]
            opened = instant(said["Created Date"])
            assert entries[row.id, "registered"][:2] == (opened, opened)
            assert (row.due_at is None) == (not said["Due Date"])
            assert row.due_at is None or row.due_at == instant(said["Due Date"])
            if said["Closed Date"]:
                closed = instant(said["Closed Date"])
                assert entries[row.id, "closed"][:2] == (closed, closed)
                assert row.closed_at == closed
                assert entries[row.id, "closed"][2] == said["Resolution Description"].replace("Â\xa0", " ").strip()


def test_numbers_follow_the_order_of_the_calls(real_calls):
    with real_calls.office.database.read() as session:
        rows = session.scalars(select(RequestRow).order_by(RequestRow.serial)).all()
        assert [row.serial for row in rows] == list(range(1, 1000))
        assert {(row.station, row.year) for row in rows} == {("A", 2011)}
        assert [row.recorded_at for row in rows] == sorted(row.recorded_at for row in rows)


def test_each_entry_says_when_it_was_imported(real_calls):
    with real_calls.office.database.read() as session:
        entries = session.scalars(select(EntryRow).where(EntryRow.request_id.is_not(None))).all()
        assert all("imported_at" in entry.data for entry in entries)
        assert not any("Â" in entry.text for entry in entries)
        assert sum("text_repaired" in entry.data for entry in entries if entry.kind == "closed") == 72


def test_places_stand_in_a_tree_under_their_borough(real_calls):
    with real_calls.office.database.read() as session:
        site = session.scalars(select(SiteRow).where(SiteRow.name == "186 25 STREET")).one()
        assert site.path == "BROOKLYN, 186 25 STREET"
        assert site.parent_id is not None
        tops = session.scalars(select(SiteRow.name).where(SiteRow.parent_id.is_(None))).all()
    assert {"BROOKLYN", "QUEENS", "MANHATTAN", "BRONX", "STATEN ISLAND"} <= set(tops)


def test_both_days_can_be_paged_and_searched(real_calls):
    assert len(lines_of(real_calls.office, date(2011, 3, 1))) == 462
    assert len(lines_of(real_calls.office, date(2011, 3, 2))) == 506
    with real_calls.office.database.read() as session:
        day = desk_day(desk_facts(session))
        found = found_requests(session, day, "453 jefferson", most=10)
        by_ref = found_requests(session, day, "19937901", most=10)
    assert found
    assert all("453 JEFFERSON" in line.place for line in found)
    assert [line.place for line in by_ref] == ["BROOKLYN, 186 25 STREET"]


def test_second_import_changes_nothing(real_calls, calls_file):
    before = everything_in(real_calls.office)
    report = import_requests(real_calls.office, calls_file, "nyc-311", by=real_calls.person)
    assert (report.read, report.made, report.known, report.refused) == (999, 0, 999, ())
    assert everything_in(real_calls.office) == before


@pytest.mark.parametrize("day", [date(2011, 3, 1), date(2011, 3, 2)], ids=str)
def test_an_imported_day_can_be_reviewed_and_signed(real_calls, day):
    sign_day(real_calls.office, day, by=real_calls.person)
    with real_calls.office.database.read() as session:
        seen = review(session, desk_day(desk_facts(session)), day, now=real_calls.office.clock())
    assert seen.signature is not None
    assert seen.signature.entry_count == seen.entry_count
    assert seen.addenda == ()
    assert seen.totals["requests"] == {1: 462, 2: 506}[day.day]


def test_both_days_go_out_as_csv_and_json(real_calls, tmp_path):
    wanted = Listing(first=date(2011, 3, 1), last=date(2011, 3, 2))
    assert export_requests(real_calls.office, tmp_path / "calls.csv", wanted=wanted) == 968
    assert export_requests(real_calls.office, tmp_path / "calls.json", format_="json", wanted=wanted) == 968
    rows = json.loads((tmp_path / "calls.json").read_text(encoding="utf-8"))
    assert rows[0]["number"] == "A11-00001"
    assert all(row["closed_at"] is None or row["closed_at"] >= row["occurred_at"][:10] for row in rows)


def test_dry_run_counts_and_writes_nothing(empty_desk, calls_file):
    before = everything_in(empty_desk.office)
    report = import_requests(empty_desk.office, calls_file, "nyc-311", by=empty_desk.person, dry_run=True)
    assert (report.read, report.made, report.known, report.refused) == (999, 999, 0, ())
    assert everything_in(empty_desk.office) == before


def test_a_desk_elsewhere_keeps_its_zone_and_sees_converted_times(founded, calls_file, tmp_path):
    riga = founded("riga", zone="Europe/Riga")
    few = tmp_path / "few.csv"
    few.write_text("".join(calls_file.read_text(encoding="utf-8").splitlines(keepends=True)[:2]), encoding="utf-8")
    import_requests(riga.office, few, "nyc-311", by=riga.person)
    (line,) = lines_of(riga.office, date(2011, 3, 1))
    assert line.occurred_at == datetime(2011, 3, 1, 19, 27, 57, tzinfo=UTC)


def test_a_row_that_cannot_be_read_is_reported_and_the_others_come_in(own, empty_desk):
    report = own(
        "1,2026-03-01T09:00:00,,open,Crew,Leak,,,,no light\n"
        "2,yesterday,,open,Crew,Leak,,,,bad date\n"
        ",2026-03-01T09:05:00,,open,Crew,Leak,,,,no key\n"
        "4,2026-03-01T09:10:00,,open,Crew,Leak,,,,one,too,many\n"
        '5,2026-03-01T09:15:00,,open,Crew,Leak,,,,"two\nlines"\n'
        "6,2999-03-01T09:15:00,,open,Crew,Leak,,,,from the future\n"
        "7,2026-03-01T09:20:00\n"
        f"8,2026-03-01T09:25:00,,open,Crew,Leak,,,,{'x' * 20_001}\n"
        "9,2026-03-01T09:30:00,,open,Crew,Leak,,,,last\n"
    )
    assert report.read == 9
    assert [line_no for line_no, _why in report.refused] == [3, 4, 5, 8, 9, 10]
    assert isinstance(dict(report.refused)[8], TimeInFuture)
    assert [line.words for line in lines_of(empty_desk.office, date(2026, 3, 1))] == [
        "no light",
        "two\nlines",
        "last",
    ]


def test_bytes_that_are_no_text_refuse_one_row_only(own, empty_desk):
    rows = [
        b"1,2026-03-01T09:00:00,,open,,,,,,\xff\xfe\n",
        b"2,2026-03-01T09:01:00,,open,,,,,,good\n",
        b"3,2026-03-01T09:02:00,,open,,,,,,\x00\n",
    ]
    report = own(HEADER.encode() + b"".join(rows))
    assert [line_no for line_no, _why in report.refused] == [2, 4]
    assert report.made == 1


def test_closing_before_opening_is_kept_at_the_opening_and_reported(own, empty_desk):
    report = own("1,2026-03-01T09:00:00,2026-02-01T09:00:00,done,Crew,Leak,mended,,,no light\n")
    assert report.doubts == ((2, "closed_before_opened"),)
    (line,) = lines_of(empty_desk.office, date(2026, 3, 1))
    assert line.closed_at == line.occurred_at
    with empty_desk.office.database.read() as session:
        closed = session.scalars(select(EntryRow).where(EntryRow.kind == "closed")).one()
        assert closed.data["closed_before_opened"] == plain(datetime(2026, 2, 1, 7, tzinfo=UTC))
        assert closed.text == "mended"


def test_states_of_the_source_become_ours(own, empty_desk):
    own(
        "1,2026-03-01T09:00:00,,waiting,Crew,Leak,part ordered,,,a\n"
        "2,2026-03-01T09:01:00,,open,Crew,Leak,seen,,,b\n"
        "3,2026-03-01T09:02:00,2026-03-01T10:02:00,off,Crew,Leak,,,,c\n"
        "4,2026-03-01T09:03:00,2026-03-01T10:02:00,gone,Crew,Leak,,,,d\n"
        "5,2026-03-01T09:04:00,,done,Crew,Leak,,,,e\n"
    )
    lines = {line.words: line for line in lines_of(empty_desk.office, date(2026, 3, 1))}
    assert [lines[words].status for words in "abcde"] == ["paused", "routed", "cancelled", "closed", "closed"]
    assert all(line.team == "Crew" for line in lines.values())


def test_the_same_row_twice_in_one_file_is_one_request(own):
    row = "1,2026-03-01T09:00:00,,open,Crew,Leak,,,,no light\n"
    report = own(row + row)
    assert (report.read, report.made, report.known) == (2, 1, 1)


def test_an_import_can_be_stopped_and_taken_up_again(own):
    rows = "".join(f"{i},2026-03-01T09:00:{i:02d},,open,Crew,Leak,,,,w{i}\n" for i in range(20))
    told = []
    stopped = own(rows, cancelled=lambda: True)
    assert (stopped.made, stopped.was_cancelled) == (0, True)
    again = own(rows, progress=lambda done, of: told.append((done, of)))
    assert again.made == 20
    assert told[-1] == (20, 20)


def test_known_places_and_teams_are_used_again(own, empty_desk):
    own("1,2026-03-01T09:00:00,,open,Crew,Leak,,Mill Lane 4,Riga,a\n")
    own("2,2026-03-02T09:00:00,,open,crew,LEAK,,Mill  Lane 4,Riga,b\n")
    with empty_desk.office.database.read() as session:
        assert session.scalars(select(SiteRow.path).order_by(SiteRow.path)).all() == ["Riga", "Riga, Mill Lane 4"]
        assert len(set(session.scalars(select(RequestRow.category_id)))) == 1
        assert len(set(session.scalars(select(RequestRow.team_id)))) == 1


def test_a_file_without_a_named_column_is_refused_as_a_whole(own):
    with pytest.raises(FieldMissing) as refused:
        own(b"id,opened\n1,2026-03-01T09:00:00\n")
    assert refused.value.facts["field"] == "closed"


def test_a_file_that_is_not_there_says_so(empty_desk, tmp_path):
    with pytest.raises(FileUnreadable):
        import_requests(empty_desk.office, tmp_path / "none.csv", "nyc-311", by=empty_desk.person)


def test_a_dispatcher_may_not_make_teams_by_importing(empty_desk, tmp_path):
    fields = {"name": "B. Ivanov", "role": "dispatcher"}
    dispatcher = directory.save(empty_desk.office, "person", None, fields, by=empty_desk.person)
    (tmp_path / "own.csv").write_text(HEADER + "1,2026-03-01T09:00:00,,open,Crew,Leak,,,,a\n", encoding="utf-8")
    (tmp_path / "own.json").write_text(json.dumps(OWN_MAP), encoding="utf-8")
    with pytest.raises(ActForbidden):
        import_requests(empty_desk.office, tmp_path / "own.csv", str(tmp_path / "own.json"), by=dispatcher)
    assert everything_in(empty_desk.office)["request"] == []


KILLED = """
import os, signal, sys
from pathlib import Path
from uuid import UUID
from desktop.exchange.requests_in import import_requests
from desktop.storage.opening import open_file
from desktop.workflow.office import Office
def progress(done, of):
    if done >= 100:
        os.kill(os.getpid(), signal.SIGKILL)
office = Office(open_file(Path(sys.argv[1])))
import_requests(office, Path(sys.argv[2]), "nyc-311", by=UUID(sys.argv[3]), progress=progress)
"""


def test_killed_half_way_and_imported_again_nothing_is_doubled(founded, calls_file, tmp_path):
    desk = founded("killed")
    desk.office.database.close()
    few = tmp_path / "few.csv"
    few.write_text("".join(calls_file.read_text(encoding="utf-8").splitlines(keepends=True)[:301]), encoding="utf-8")
    command = [sys.executable, "-c", KILLED, str(desk.folder), str(few), str(desk.person)]
    ended = subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": "."})
    assert ended.returncode == -signal.SIGKILL
    with desk.office.database.read() as session:
        half = session.execute(text("SELECT count(*) FROM request")).scalar_one()
    assert 0 < half < 300
    report = import_requests(desk.office, few, "nyc-311", by=desk.person)
    assert (report.made, report.known) == (300 - half, half)
    with desk.office.database.read() as session:
        once = "SELECT count(*), count(DISTINCT external_ref), max(serial) FROM request"
        assert session.execute(text(once)).one() == (300, 300, 300)
        sites = session.execute(text("SELECT count(*), count(DISTINCT path) FROM site")).one()
        assert sites[0] == sites[1]
        ends = session.execute(text("SELECT count(*), count(DISTINCT request_id) FROM entry WHERE kind = 'closed'"))
        assert len(set(ends.one())) == 1
        assert session.execute(text("PRAGMA integrity_check")).scalar() == "ok"
