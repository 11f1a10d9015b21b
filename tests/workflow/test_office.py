"""The highest number, kept beside the database."""

from pathlib import Path

import pytest

from desktop.domain.number import RequestNumber
from desktop.workflow.office import HighestNumber


def test_highest_number_is_kept_by_station_and_year(tmp_path: Path):
    highest = HighestNumber(tmp_path)
    for serial in (7, 12, 3):
        highest.keep(RequestNumber("A", 2026, serial))
    highest.keep(RequestNumber("A", 2027, 1))
    assert [highest.of("A", 2026), highest.of("A", 2027), highest.of("B", 2026)] == [12, 1, 0]


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"twelve"])
def test_damaged_note_counts_as_none_and_is_written_anew(tmp_path: Path, damage: bytes):
    highest = HighestNumber(tmp_path)
    highest.keep(RequestNumber("A", 2026, 7))
    next((tmp_path / "numbers").iterdir()).write_bytes(damage)
    assert highest.of("A", 2026) == 0
    highest.keep(RequestNumber("A", 2026, 8))
    assert highest.of("A", 2026) == 8


def test_note_that_cannot_be_written_stops_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    (tmp_path / "numbers").write_text("a file in the place of the folder")
    HighestNumber(tmp_path).keep(RequestNumber("A", 2026, 7))
    assert "could not be kept" in caplog.text
