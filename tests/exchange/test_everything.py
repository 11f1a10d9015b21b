"""Everything goes out: every row of every table, what was printed, and a text that names each file and column."""

import zipfile
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.domain.errors import ExportStopped, FileExists, FileUnwritable
from desktop.domain.taking_out import OutFormat, OutList
from desktop.exchange.everything import README, Everything
from desktop.exchange.taking_out import Manner, Watched
from desktop.printing.archive import find, store
from desktop.storage.queries.out_tables import COVERED, TABLES, other_tables
from desktop.storage.tables import Base
from desktop.wording.language import LANGUAGES, Language
from desktop.wording.out_readme import readme
from desktop.workflow.orders import issue_order
from tests import desk as company
from tests.exchange.reading_back import WORDS, csv_rows, json_rows, sheet

founded = company.founded  # the one with people and places, not the empty one of this folder
PDF = b"%PDF-1.7 an order"


def everything(
    desk, papers: Path, *, format_=OutFormat.CSV, language="en", watched: Watched | None = None
) -> Everything:
    return Everything(
        desk.office,
        manner=Manner(format=format_),
        words=WORDS,
        readme=partial(readme, language=Language(language)),
        moment=str,
        pdf_of=partial(find, folder=papers),
        watched=watched,
    )


@pytest.fixture
def printed(desk, tmp_path):
    """A desk with two orders, the PDF of one of which is gone; and the folder of the PDFs."""
    taken = desk.take("=1+1", site_id=desk.house)
    (digest,) = store([PDF], tmp_path / "papers")
    issue_order(desk.office, taken.request_id, desk.told, copy=0, pdf=digest)
    issue_order(desk.office, taken.request_id, desk.told, copy=1, pdf=sha256(b"gone").hexdigest())
    return desk


def test_every_row_of_every_table_is_there(printed, tmp_path):
    everything(printed, tmp_path / "papers").write(tmp_path / "out")
    with printed.database.read() as session:
        counts = {
            name: session.scalar(select(func.count()).select_from(table))
            for name, table in Base.metadata.tables.items()
        }
    lists = {"request": "requests", "entry": "entries", "call": "calls", "ring": "rings", "promise": "promises",
             "work_order": "orders", "labour": "labour", "day_review": "reviews", "shift": "shifts",
             "customer": "customers", "contact": "contacts", "site": "sites", "equipment": "equipment",
             "person": "staff", "team": "teams",
             "category": "categories"}  # fmt: skip
    assert set(lists) == COVERED
    assert set(counts) == COVERED | set(other_tables())
    for name, count in counts.items():
        file = tmp_path / "out" / (f"{lists[name]}.csv" if name in lists else f"tables/{name}.csv")
        assert len(csv_rows(file)) == count, name


def test_the_lists_leave_out_no_column_but_the_pin():
    """What stands for a row of another table is there by its id or by its name."""
    named = {
        "person": {"pin"},
        "request": {"phone_id", "form_id"},
        "call": {"phone_id", "key", "entry_id"},
        "ring": {"e164", "digits", "answered_by_id", "rung_back_by_id", "dropped_by_id"},
    }
    tables = {"request": OutList.REQUESTS, "entry": OutList.ENTRIES, "call": OutList.CALLS, "ring": OutList.RINGS,
              "site": OutList.SITES, "customer": OutList.CUSTOMERS, "contact": OutList.CONTACTS,
              "equipment": OutList.EQUIPMENT, "person": OutList.STAFF, "team": OutList.TEAMS,
              "category": OutList.CATEGORIES,
              "promise": OutList.PROMISES, "work_order": OutList.ORDERS, "labour": OutList.LABOUR,
              "day_review": OutList.REVIEWS, "shift": OutList.SHIFTS}  # fmt: skip
    by_name = {
        "station", "year", "serial", "team_id", "assignee_id", "category_id", "joined_to_id", "repeat_of_id",
        "place_text", "site_id",
        "author_id", "on_behalf_of_id", "person_id", "signed_by_id", "contact_id", "form_id", "path",
    }  # fmt: skip
    for name, list_ in tables.items():
        there = {column.key for column in TABLES[list_].rows.selected_columns}
        missing = (
            {column.name for column in Base.metadata.tables[name].columns} - there - by_name - named.get(name, set())
        )
        assert missing == set(), name


def test_the_printed_orders_are_there_and_the_lost_ones_are_named(printed, tmp_path):
    contents = everything(printed, tmp_path / "papers").write(tmp_path / "out")
    assert (tmp_path / "out" / "orders" / "A26-00001-0.pdf").read_bytes() == PDF
    assert contents.pdfs == 1
    assert list(contents.lost) == ["orders/A26-00001-1.pdf"]
    assert "orders/A26-00001-1.pdf" in (tmp_path / "out" / README).read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_names_every_file_and_column(printed, tmp_path, language):
    contents = everything(printed, tmp_path / "papers", language=language).write(tmp_path / "out")
    text = (tmp_path / "out" / README).read_text(encoding="utf-8-sig")
    for file in contents.files:
        assert f"{file.name} – " in text
        assert all(f"{key}" in text for key in file.keys)
    files = {str(file.relative_to(tmp_path / "out")) for file in (tmp_path / "out").rglob("*") if file.is_file()}
    assert files == {file.name for file in contents.files} | {README, "orders/A26-00001-0.pdf"}


@pytest.mark.parametrize("format_", list(OutFormat))
def test_a_zip_holds_the_same_in_one_folder(printed, tmp_path, format_):
    everything(printed, tmp_path / "papers", format_=format_).write(tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        assert packed.testzip() is None
        assert f"all/requests.{format_}" in packed.namelist()
        packed.extractall(tmp_path / "un")
    file = tmp_path / "un" / "all" / f"requests.{format_}"
    if format_ is OutFormat.CSV:
        assert len(csv_rows(file)) == 1
    else:
        assert (json_rows(file) if format_ is OutFormat.JSON else sheet(file)[1:])[1:] == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.zip", "papers", "station", "un"]


def test_a_folder_with_something_in_it_stays_as_it_is(printed, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(FileExists):
        everything(printed, tmp_path / "papers").write(tmp_path / "out")
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_an_empty_folder_is_filled(printed, tmp_path):
    (tmp_path / "out").mkdir()
    everything(printed, tmp_path / "papers").write(tmp_path / "out")
    assert (tmp_path / "out" / README).exists()


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_what_is_stopped_leaves_nothing(printed, tmp_path, name):
    watched = Watched(cancelled=lambda: True)
    with pytest.raises(ExportStopped):
        everything(printed, tmp_path / "papers", watched=watched).write(tmp_path / name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["papers", "station"]


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_place_that_is_not_there_is_said(printed, tmp_path, name):
    with pytest.raises(FileUnwritable):
        everything(printed, tmp_path / "papers").write(tmp_path / "none" / name)


def test_the_progress_comes_to_its_end(printed, tmp_path):
    seen: list[tuple[int, int]] = []
    everything(printed, tmp_path / "papers", watched=Watched(progress=lambda *at: seen.append(at))).write(
        tmp_path / "o"
    )
    assert [done for done, _all in seen] == sorted(done for done, _all in seen)
    assert seen[-1][0] == seen[-1][1]
