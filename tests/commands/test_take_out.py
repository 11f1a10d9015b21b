"""`daybook export LIST` and `export everything`."""

import json
import zipfile
from pathlib import Path

import pytest

from desktop.domain.taking_out import OutList
from tests.commands.running import Here
from tests.exchange.reading_back import csv_rows, json_rows, sheet, sheets


@pytest.mark.parametrize("what", [list_.value for list_ in OutList])
def test_every_list_can_be_named(here: Here, tmp_path: Path, what: str):
    target = tmp_path / f"{what}.json"
    told = here("export", what, "--to", str(target), "--json").json
    assert told["rows"] == len(json_rows(target))


def test_the_ending_of_the_file_says_the_format(here: Here, tmp_path: Path):
    here.take({"words": "no light"})
    here("export", "requests", "--to", str(tmp_path / "out.XLSX"))
    assert [row[11] for row in sheet(tmp_path / "out.XLSX")] == ["words", "no light"]
    here("export", "requests", "--to", str(tmp_path / "out.data"))
    assert csv_rows(tmp_path / "out.data")[0]["words"] == "no light"


def test_a_workbook_tells_where_it_comes_from(here: Here, tmp_path: Path):
    here("export", "staff", "--to", str(tmp_path / "out.xlsx"), "--headers", "words")
    assert sheets(tmp_path / "out.xlsx") == ["Staff", "About"]
    assert sheet(tmp_path / "out.xlsx")[0][:2] == ["Name", "Role"]
    about = {row[0]: row[1] for row in sheet(tmp_path / "out.xlsx", "About")}
    assert about["Company"] == "Riga Lifts"
    assert "Europe/Riga" in about["Times"]


def test_a_semicolon_for_a_russian_spreadsheet(here: Here, tmp_path: Path):
    here("export", "customers", "--to", str(tmp_path / "out.csv"), "--delimiter", ";")
    assert csv_rows(tmp_path / "out.csv", ";")[0]["name"] == "House Union No. 1"


def test_a_period_of_the_journal(here: Here, tmp_path: Path):
    here.take({"words": "no light"})
    assert here("export", "entries", "--from", "0", "--to", str(tmp_path / "x.csv")).code == 1
    here("export", "entries", "--from", "today", "--to", str(tmp_path / "today.csv"))
    assert {row["kind"] for row in csv_rows(tmp_path / "today.csv")} >= {"registered"}
    here("export", "calls", "--until", "-1", "--to", str(tmp_path / "old.csv"))
    assert csv_rows(tmp_path / "old.csv") == []


@pytest.mark.parametrize(
    ("what", "filter_"), [("staff", ("--from", "1.3.")), ("calls", ("--open",)), ("everything", ("--until", "1.3."))]
)
def test_a_filter_that_a_list_does_not_have_is_refused(here: Here, tmp_path: Path, what: str, filter_: tuple[str]):
    said = here("export", what, *filter_, "--to", str(tmp_path / "out")).sentence
    assert said.startswith(f"{filter_[0]} cannot choose")
    assert not (tmp_path / "out").exists()


def test_the_entry_is_said_as_a_sentence(here: Here, tmp_path: Path):
    here.take({"words": "no light"})
    here("export", "entries", "--to", str(tmp_path / "out.json"), "--whole")
    entry = next(row for row in json_rows(tmp_path / "out.json") if row["kind"] == "registered")
    assert entry["said"].startswith(f"Registered as {entry['number']}")
    assert entry["text"] == "no light"
    assert isinstance(entry["data"], dict)


def test_everything_goes_into_a_folder(here: Here, tmp_path: Path):
    number = here.take({"words": "=1+1"})[0]["number"]
    here("print", "order", number, "--to", str(tmp_path / "order.pdf"))
    told = here("export", "everything", "--to", str(tmp_path / "out"), "--json").json
    assert told["files"]["requests.csv"] == 1
    assert told["pdfs"] == 1
    assert (tmp_path / "out" / "orders" / f"{number}-0.pdf").read_bytes().startswith(b"%PDF")
    text = (tmp_path / "out" / "README.txt").read_text(encoding="utf-8-sig")
    assert text.startswith("Your data is yours")
    assert "Europe/Riga" in text
    assert "is there already" in here("export", "everything", "--to", str(tmp_path / "out")).sentence


def test_everything_goes_into_a_zip(here: Here, tmp_path: Path):
    done = here("export", "everything", "--to", str(tmp_path / "all.zip"), "--format", "json")
    assert done.out.startswith("Everything, ")
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        company = json.loads(packed.read("all/tables/company.json"))
    assert company[0]["name"] == "Riga Lifts"
