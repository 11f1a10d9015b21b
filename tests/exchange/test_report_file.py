"""The report of an import as a file: what was refused, with the reason and the row's own cells."""

import csv
from zoneinfo import ZoneInfo

import pytest
from python_calamine import CalamineWorkbook

from desktop.domain.errors import FileUnwritable, NameTaken, TimeInFuture
from desktop.domain.importing import Difference, ImportReport
from desktop.exchange.report_file import save_report
from desktop.exchange.table_file import look_at
from desktop.wording.importing import report_words
from desktop.wording.language import Language

WORDS = report_words(Language("en"), zone=ZoneInfo("UTC"))


@pytest.fixture
def look(tmp_path):
    file = tmp_path / "table.csv"
    file.write_text("number,note\n415,=1+1\n416,\u0001x\n416,y\n417,z\n", encoding="utf-8")
    return look_at(file)


@pytest.fixture
def report():
    told = Difference(line_no=3, title="416", row_id=None, field="note", was="a", now="x")
    return ImportReport(
        read=4, made=2, changed=1, refused=((2, NameTaken(kind="equipment", name="415")),), differences=(told,),
        doubts=((5, "address_whole"),),
    )  # fmt: skip


def test_a_csv_has_counts_and_the_rows_to_look_at(look, report, tmp_path):
    save_report(report, look, tmp_path / "report.csv", WORDS)
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream, delimiter=";"))
    assert rows[0] == ["Rows read", "4"]
    assert rows[5] == ["Refused", "1"]
    assert rows[7] == ["Line", "What became of it", "Why", "number", "note"]
    assert [row[:2] for row in rows[8:]] == [["2", "refused"], ["3", "changed"], ["5", "in, with a doubt"]]
    assert rows[8][3:] == ["415", "'=1+1"]
    assert "416" not in rows[8][2]


def test_a_workbook_has_the_same_and_runs_no_formula(look, report, tmp_path):
    save_report(report, look, tmp_path / "report.xlsx", WORDS)
    rows = CalamineWorkbook.from_path(str(tmp_path / "report.xlsx")).get_sheet_by_index(0).to_python()
    assert rows[7][:3] == ["Line", "What became of it", "Why"]
    assert rows[8][3:] == ["415", "=1+1"]
    assert rows[9][3:] == ["416", "x"]


def test_a_report_that_cannot_be_written_says_so_and_leaves_no_half(look, report, tmp_path):
    with pytest.raises(FileUnwritable):
        save_report(report, look, tmp_path / "none" / "report.csv", WORDS)


def test_a_report_outlives_its_file(look, report, tmp_path):
    look.file.unlink()
    save_report(report, look, tmp_path / "report.csv", WORDS)
    assert "refused" in (tmp_path / "report.csv").read_text(encoding="utf-8-sig")


def test_every_doubt_has_its_words():
    for code in ("address_whole", "date_style", "encoding_mixed", "person_unknown"):
        assert WORDS.doubt(code) != code.replace("_", " ")
    assert WORDS.error(TimeInFuture(at="x"))
