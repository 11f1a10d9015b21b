"""A house with its entrances, its photo and its history, by real keys in the real window."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.kept_files import ATTACHMENTS, all_kept
from tests.journeys.hands import Hands, last_number
from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(180)
IN_USE = "SELECT path FROM site WHERE retired_at IS NULL"


def photo(folder: Path) -> Path:
    """Return a photo of a door."""
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor("#a05020"))
    file = folder / "door of entrance 3.png"
    assert image.save(str(file))
    return file


def test_a_house_is_written_down_in_one_line_and_taken_back(window: RunningDesk, record_property):
    window.press("F10", "3")
    window.wait_for_page("Directory")
    window.press("ctrl+3", "ctrl+n")
    window.type("Mira 14")
    window.press("F12")
    window.wait_for_rows(1, "SELECT * FROM site WHERE name = 'Mira 14'")
    before = len(window.rows(IN_USE))

    window.settle()
    window.pressed = 0
    window.press("F6")
    window.type("e1-4 f1-72")
    window.press("F12")
    window.wait_for_rows(before + 76, IN_USE)
    record_property("keys for a house with 4 entrances and 72 flats", window.pressed)
    assert window.pressed == 12
    assert len(window.rows("SELECT * FROM entry WHERE json_extract(data, '$.act') = 'run'")) == 1

    window.settle()
    window.press("alt+z")
    window.wait_for_rows(before, IN_USE)


def test_a_photo_is_attached_to_a_call_and_the_lifts_history_is_read(window: RunningDesk, tmp_path: Path):
    window.type("Door of entrance 3 does not close")
    window.press("Return")
    window.wait_for_rows(1, "SELECT * FROM request")
    Hands(window).open_last("Return")
    window.wait_for_page(f"Request {last_number(window)}")

    window.press("alt+a")
    window.wait_for_page("Attachments")
    window.type(str(photo(tmp_path)))
    window.press("Return")
    (row,) = window.wait_for_rows(1, "SELECT * FROM attachment")
    assert row["name"] == "door of entrance 3.png"
    (kept,) = all_kept(window.folder / ATTACHMENTS)
    assert kept.name == row["sha256"]
    window.settle()
    window.press("alt+r")
    window.wait_for_rows(1, "SELECT * FROM attachment WHERE retired_at IS NOT NULL")
    window.press("alt+r")
    window.wait_for_rows(1, "SELECT * FROM attachment WHERE retired_at IS NULL")
    window.press("Escape")
    window.wait_for_page("Request")
    assert len(window.rows("SELECT * FROM entry WHERE kind = 'attached'")) == 3
