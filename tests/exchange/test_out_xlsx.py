"""A workbook that other programs read: real dates, every text whole and none of it run, as many rows as there are."""

import re
import tracemalloc
import zipfile
from datetime import UTC, date, datetime, time
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.day import DeskDay
from desktop.domain.errors import FileUnwritable
from desktop.exchange.out_xlsx import MOST_UNITS, XlsxTable
from tests.exchange.reading_back import WORDS, in_libreoffice, sheet, sheets

RIGA = DeskDay(ZoneInfo("Europe/Riga"), time(0))
HOSTILE = (
    "=1+1", "  =cmd|' /C calc'!A0", "＝1", "+7 916 123-45-67", "http://x.example/", "<r><t>no</t></r>", "<r>",
    "&amp; <b>", "007", "1e5", "TRUE", "  both ends  ", "two\nlines", "电梯停了", "Ёлка", "😀", "_x0041_", "0",
    "'quoted", "12.03.2026",
)  # fmt: skip


def table(file, header=("one",), **more):
    return XlsxTable(file, "requests", header, RIGA, WORDS, **more)


def test_every_text_is_the_text_it_was(tmp_path):
    book = table(tmp_path / "out.xlsx")
    for text in HOSTILE:
        book.add([text])
    book.end()
    assert [row[0] for row in sheet(tmp_path / "out.xlsx")[1:]] == list(HOSTILE)


def test_libreoffice_shows_the_same_cells_and_runs_none(tmp_path):
    book = table(tmp_path / "out.xlsx", ("text", "when", "day", "count"))
    for text in HOSTILE:
        book.add([text, datetime(2026, 3, 2, 10, 0, 5, tzinfo=UTC), date(2026, 3, 2), 42])
    book.end()
    shown = in_libreoffice(tmp_path / "out.xlsx", tmp_path / "lo")
    assert [row[0] for row in shown[1:]] == list(HOSTILE)
    assert re.search(r"2026.*12:00:05", shown[1][1])
    assert shown[1][3] == "42"


def test_times_are_date_cells_of_the_desks_clock(tmp_path):
    book = table(tmp_path / "out.xlsx", ("when", "day"))
    book.add([datetime(2026, 3, 2, 10, 0, 5, tzinfo=UTC), date(2026, 3, 2)])
    book.end()
    when, day = sheet(tmp_path / "out.xlsx")[1]
    assert when == datetime(2026, 3, 2, 12, 0, 5)  # noqa: DTZ001 -- a cell knows no zone
    assert day == date(2026, 3, 2)


def test_a_time_that_no_cell_holds_is_a_text(tmp_path):
    book = table(tmp_path / "out.xlsx", ("when", "number"))
    book.add([datetime(1799, 3, 2, tzinfo=UTC), 2**60])
    book.end()
    assert sheet(tmp_path / "out.xlsx")[1] == ["1799-03-02T01:36:34+01:36:34", str(2**60)]


def test_signs_that_xml_cannot_hold_come_through(tmp_path):
    """Excel writes them as _x0007_, and so do we; what others make of it, the file stays whole."""
    book = table(tmp_path / "out.xlsx")
    book.add(["a\x00\x07\x0b\x1bb\uffff\ufffe\ud83dc"])
    book.end()
    with zipfile.ZipFile(tmp_path / "out.xlsx") as packed:
        xml = packed.read("xl/worksheets/sheet1.xml").decode()
        assert [ElementTree.fromstring(packed.read(name)) for name in packed.namelist() if name.endswith(".xml")]
    assert "a_x0000__x0007__x000B__x001B_b" in xml
    assert "\\ud83dc" in xml


def test_a_text_too_long_for_a_cell_stands_whole_beside(tmp_path):
    long = "".join(f"{n}😀" for n in range(20_000))
    book = table(tmp_path / "out.xlsx", ("short", "long"))
    book.add(["first", "x" * MOST_UNITS])
    book.add(["second", long])
    book.end()
    file = tmp_path / "out.xlsx"
    rows = sheet(file)
    assert rows[1][1] == "x" * MOST_UNITS
    assert rows[2][1].endswith("… [1]")
    assert long.startswith(rows[2][1].removesuffix("… [1]"))
    beside = sheet(file, "Long texts")
    assert "".join(row[2] for row in beside) == long
    assert {tuple(row[:2]) for row in beside} == {("Requests", "B3")}


def test_a_full_sheet_is_followed_by_another(tmp_path):
    book = table(tmp_path / "out.xlsx", most_rows=4)
    for n in range(7):
        book.add([n])
    book.end()
    file = tmp_path / "out.xlsx"
    assert sheets(file) == ["Requests", "Requests 2", "Requests 3"]
    assert [row[0] for name in sheets(file) for row in sheet(file, name)[1:]] == list(range(7))
    assert sheet(file, "Requests 3")[0] == ["one"]


def test_the_header_stays_in_sight_and_filters(tmp_path):
    book = table(tmp_path / "out.xlsx", ("one", "two"))
    book.add([1, 2])
    book.end()
    with zipfile.ZipFile(tmp_path / "out.xlsx") as packed:
        xml = packed.read("xl/worksheets/sheet1.xml").decode()
    assert 'state="frozen"' in xml
    assert '<autoFilter ref="A1:B2"/>' in xml


def test_memory_does_not_grow_with_the_rows(tmp_path):
    peaks = []
    for count in (1_000, 10_000):
        book = table(tmp_path / "out.xlsx", ("one", "two", "three"))
        tracemalloc.start()
        for n in range(count):
            book.add([f"row {n}", "лифт стоит " * 5, n])
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        book.end()
    assert peaks[1] < 2 * peaks[0]


def test_a_book_that_is_given_up_leaves_no_file_behind(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    book = table(tmp_path / "out.xlsx")
    book.add(["x"])
    book.give_up()
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_nothing_is_said(tmp_path):
    book = table(tmp_path / "gone" / "out.xlsx")
    book.add(["x"])
    with pytest.raises(FileUnwritable):
        book.end()
