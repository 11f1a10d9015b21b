"""What goes out is what the list shows, safe to open, whole or not there."""

import csv
import json
from datetime import UTC, date, datetime

import pytest

from desktop.domain.calls import NewCall
from desktop.domain.errors import FieldUnreadable, FileUnwritable
from desktop.exchange.request_fields import FIELDS
from desktop.exchange.requests_out import export_requests
from desktop.storage.queries.listing import Listing
from desktop.whole_files import whole_file
from desktop.workflow.register import register

MORNING = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)


@pytest.fixture
def office(empty_desk):
    """Give a desk with three requests: plain words, a formula, two lines in Russian and Chinese."""
    calls = [
        NewCall(words="no light", place_text="Mill Lane 4", caller_name="J. Smith", phone="+1 212 555 0123"),
        NewCall(words='=HYPERLINK("http://x")', occurred_at=MORNING),
        NewCall(words='лифт стоит; "снова"\n电梯停了, 二楼', makes_place=True, place_text="@home"),
    ]
    for call in calls:
        register(empty_desk.office, call, by=empty_desk.person)
    return empty_desk.office


def read_csv(file, delimiter=","):
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=delimiter))


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_csv_holds_every_request_with_all_fields(office, tmp_path, delimiter):
    file = tmp_path / "out.csv"
    assert export_requests(office, file, delimiter=delimiter) == 3
    rows = read_csv(file, delimiter)
    assert tuple(rows[0]) == FIELDS
    assert [row["words"] for row in rows][::2] == ["no light", 'лифт стоит; "снова"\n电梯停了, 二楼']
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")


def test_cells_that_a_spreadsheet_would_run_are_guarded(office, tmp_path):
    export_requests(office, tmp_path / "out.csv")
    rows = read_csv(tmp_path / "out.csv")
    assert rows[1]["words"] == '\'=HYPERLINK("http://x")'
    assert rows[0]["phone"] == "'+12125550123"
    assert rows[2]["place"] == "'@home"


def test_json_holds_the_same_fields_unguarded_with_the_desk_offset(office, tmp_path):
    assert export_requests(office, tmp_path / "out.json", format_="json") == 3
    rows = json.loads((tmp_path / "out.json").read_text(encoding="utf-8"))
    assert tuple(rows[0]) == FIELDS
    assert rows[1]["words"] == '=HYPERLINK("http://x")'
    assert rows[1]["occurred_at"] == "2026-03-02T09:30:00-05:00"
    assert rows[0]["closed_at"] is None
    assert rows[1]["place"] is None


def test_a_period_can_be_exported_alone(office, tmp_path):
    wanted = Listing(first=date(2026, 3, 2), last=date(2026, 3, 2))
    assert export_requests(office, tmp_path / "out.csv", wanted=wanted) == 1


def test_nothing_to_export_is_an_empty_table(empty_desk, tmp_path):
    assert export_requests(empty_desk.office, tmp_path / "out.json", format_="json") == 0
    assert json.loads((tmp_path / "out.json").read_text(encoding="utf-8")) == []


def test_a_folder_that_is_not_there_is_said(office, tmp_path):
    with pytest.raises(FileUnwritable):
        export_requests(office, tmp_path / "none" / "out.csv")


def test_an_unknown_format_is_refused(office, tmp_path):
    with pytest.raises(FieldUnreadable):
        export_requests(office, tmp_path / "out.doc", format_="doc")


def test_the_old_file_stays_when_writing_fails(tmp_path):
    file = tmp_path / "out.csv"
    file.write_text("old", encoding="utf-8")

    def fail():
        with whole_file(file) as stream:
            stream.write("half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert file.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [file]
