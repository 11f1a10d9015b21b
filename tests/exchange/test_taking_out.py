"""Every list goes out in every format, of the period that is wanted, whole or not at all."""

import csv
import io
import json
import tracemalloc
from datetime import date, time
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert

from desktop.domain.codes import CallKind
from desktop.domain.day import DeskDay
from desktop.domain.errors import ExportStopped
from desktop.domain.ids import new_id
from desktop.domain.taking_out import OF_PERIOD, OutFormat, OutList, Span
from desktop.exchange.cells import unguarded
from desktop.exchange.out_text import CsvTable, JsonTable
from desktop.exchange.taking_out import Manner, Watched, take_out
from desktop.storage.queries.listing import Listing
from desktop.storage.queries.out_tables import TABLES
from desktop.storage.tables import CustomerRow
from desktop.workflow import progress
from desktop.workflow.directory import retire, save
from desktop.workflow.orders import issue_order
from desktop.workflow.other_calls import note_call
from desktop.workflow.signing import sign_day
from desktop.workflow.undoing import undo
from tests import desk as company
from tests.exchange.reading_back import WORDS, csv_rows, json_rows, sheet
from tests.rings import rang

founded = company.founded  # the one with people and places, not the empty one of this folder
ALL = Span()
RIGA = DeskDay(ZoneInfo("Europe/Riga"), time(0))


@pytest.fixture
def busy(desk, clock):
    """A desk with a request through its life, another call, a sheet, a signed day, and something taken back."""
    done = desk.take("=1+1 лифт стоит", site_id=desk.entrance, contact_id=desk.ivanova, makes_place=False)
    clock.forward(5)
    progress.assign(desk.office, done.request_id, desk.told, person_id=desk.orlov)
    undo(desk.office, done.request_id, desk.told)
    clock.forward(5)
    progress.assign(desk.office, done.request_id, desk.told, person_id=desk.petrov)
    issue_order(desk.office, done.request_id, desk.told, copy=0, pdf="0" * 64)
    progress.resolve(desk.office, done.request_id, desk.told, progress.Closing(outcome="done", minutes=25))
    rang(desk, answered_s=4, ended_s=30)
    note_call(desk.office, CallKind.WRONG_NUMBER, by=desk.boris, text="wanted the baker")
    clock.forward(24 * 60)
    desk.take("the next day")
    sign_day(desk.office, date(2026, 3, 2), by=desk.anna)
    return desk


def taken_out(desk, file, list_, format_=OutFormat.JSON, *, span=ALL, **more):
    manner = Manner(format=format_, **{key: more.pop(key) for key in ("delimiter", "has_words") if key in more})
    count = take_out(desk.office, list_, file, manner=manner, words=WORDS, span=span, **more)
    if format_ is OutFormat.JSON:
        rows = json_rows(file)
    elif format_ is OutFormat.CSV:
        rows = csv_rows(file, manner.delimiter)
    else:
        header, *cells = sheet(file)
        rows = [dict(zip(header, row, strict=True)) for row in cells]
    assert len(rows) == count
    return rows


@pytest.mark.parametrize("format_", list(OutFormat))
@pytest.mark.parametrize("is_whole", [False, True], ids=["plain", "whole"])
def test_every_list_goes_out_in_every_format(busy, tmp_path, format_, is_whole):
    for list_ in OutList:
        rows = taken_out(busy, tmp_path / f"out.{format_}", list_, format_, span=Span(is_whole=is_whole))
        assert rows or list_ is OutList.SHIFTS
        for row in rows:
            assert "pin" not in row
            assert ("id" in row) == is_whole


def test_entries_say_what_happened_and_what_is_struck_through(busy, tmp_path):
    rows = taken_out(busy, tmp_path / "out.json", OutList.ENTRIES)
    assigned = [row for row in rows if row["kind"] == "assigned"]
    assert [row["struck"] for row in assigned] == [True, False]
    assert assigned[0]["said"] == "said: assigned"
    assert assigned[0]["number"] == "A26-00001"
    assert assigned[0]["author"] == "Boris Ivanov"
    assert {row["number"] for row in rows if row["kind"] in ("founded", "call_noted")} == {None}


def test_a_call_has_its_caller_phone_and_who_answered(busy, tmp_path):
    first, other, _next = taken_out(busy, tmp_path / "out.json", OutList.CALLS)
    assert (first["caller"], first["author"], first["number"]) == ("Ivanova", "Boris Ivanov", "A26-00001")
    assert (other["kind"], other["words"], other["number"]) == ("wrong_number", "wanted the baker", None)


def test_contacts_have_all_their_phones_and_their_address(busy, tmp_path):
    row = next(row for row in taken_out(busy, tmp_path / "out.json", OutList.CONTACTS) if row["name"] == "Ivanova")
    assert row["phones"] == "+79161234567; 101"
    assert row["address"] == "Lenina, 14, entrance 2"


def test_only_the_wanted_period_goes_out(busy, tmp_path):
    second = Span(first=date(2026, 3, 3), last=date(2026, 3, 3))
    counts = {list_: len(taken_out(busy, tmp_path / "out.json", list_, span=second)) for list_ in OF_PERIOD}
    assert counts[OutList.CALLS] == counts[OutList.REQUESTS] == 1
    assert counts[OutList.LABOUR] == counts[OutList.ORDERS] == 0
    assert counts[OutList.REVIEWS] == 1
    assert taken_out(busy, tmp_path / "out.json", OutList.CALLS, span=Span(last=date(2026, 3, 1))) == []


def test_requests_go_out_as_the_list_finds_them(busy, tmp_path):
    rows = taken_out(busy, tmp_path / "out.json", OutList.REQUESTS, listing=Listing(find="лифт"))
    assert [row["words"] for row in rows] == ["=1+1 лифт стоит"]
    assert len(taken_out(busy, tmp_path / "out.json", OutList.REQUESTS, listing=Listing(is_open=True))) == 1


def test_the_retired_go_out_only_with_the_whole(busy, tmp_path):
    gone = save(busy.office, "customer", None, {"name": "Gone & Sons"}, by=busy.anna)
    retire(busy.office, "customer", gone, by=busy.anna)
    names = [row["name"] for row in taken_out(busy, tmp_path / "out.json", OutList.CUSTOMERS)]
    whole = taken_out(busy, tmp_path / "out.json", OutList.CUSTOMERS, span=Span(is_whole=True))
    assert "Gone & Sons" not in names
    assert UUID(whole[-1]["id"]) == gone
    assert str(whole[-1]["retired_at"]).endswith("+02:00")


def test_headers_can_be_in_words_but_never_in_json(busy, tmp_path):
    assert "NAME" in taken_out(busy, tmp_path / "o.csv", OutList.TEAMS, OutFormat.CSV, has_words=True)[0]
    assert "NAME" in taken_out(busy, tmp_path / "o.xlsx", OutList.TEAMS, OutFormat.XLSX, has_words=True)[0]
    assert "name" in taken_out(busy, tmp_path / "o.json", OutList.TEAMS, has_words=True)[0]


@pytest.mark.parametrize("format_", list(OutFormat))
def test_what_is_stopped_leaves_the_old_file_and_nothing_else(busy, tmp_path, format_, monkeypatch):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    many(busy, 2_000)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "out").write_text("old")
    seen = []
    watched = Watched(progress=lambda done, of: seen.append((done, of)), cancelled=lambda: len(seen) > 2)
    with pytest.raises(ExportStopped):
        taken_out(busy, folder / "out", OutList.CUSTOMERS, format_, watched=watched)
    assert [file.name for file in folder.iterdir()] == ["out"]
    assert (folder / "out").read_text() == "old"
    assert seen[0] == (0, 2_001)
    assert list(scratch.iterdir()) == []


def many(desk, count: int) -> None:
    rows = [{"id": new_id(), "name": f"Customer {n}", "note": "кто платит " * 4} for n in range(count)]
    with desk.database.engine.begin() as connection:
        connection.execute(insert(CustomerRow), rows)


def test_memory_does_not_grow_with_the_list(busy, tmp_path):
    peaks = []
    for more in (2_000, 18_000):
        many(busy, more)
        tracemalloc.start()
        manner = Manner(format=OutFormat.CSV)
        take_out(busy.office, OutList.CUSTOMERS, tmp_path / "o.csv", manner=manner, words=WORDS, span=Span())
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0]


def test_plain_columns_hold_no_ids():
    plain = {str(column.key) for table in TABLES.values() for column in table.columns(Span())}
    assert {name for name in plain if name == "id" or name.endswith("_id")} == set()


TEXTS = st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=6)


@given(TEXTS, st.sampled_from([",", ";"]))
def test_csv_gives_back_every_text(rows, delimiter):
    stream = io.StringIO(newline="")
    table = CsvTable(stream, ("one", "two"), RIGA, delimiter=delimiter)
    for row in rows:
        table.add(row)
    table.end()
    header, *read = csv.reader(io.StringIO(stream.getvalue(), newline=""), delimiter=delimiter)
    assert header == ["one", "two"]
    assert [[unguarded(cell) for cell in row] for row in read] == rows


@given(st.lists(st.lists(st.text(alphabet=st.characters()), min_size=2, max_size=2), max_size=6))
def test_json_gives_back_every_text(rows):
    stream = io.StringIO(newline="")
    table = JsonTable(stream, ("one", "two"), RIGA)
    for row in rows:
        table.add(row)
    table.end()
    written = stream.getvalue().encode("utf-8")
    assert [[one["one"] or "", one["two"] or ""] for one in json.loads(written)] == rows
