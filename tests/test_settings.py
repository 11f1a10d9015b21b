"""The station's settings survive everything that can be typed into them, and a damaged file stops nothing."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from desktop.domain.errors import FileUnwritable, SettingsUnreadable
from desktop.folders import SETTINGS_FILE, settings_folder
from desktop.settings import Settings, load, load_or_usual, save

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
PATHS = TEXT.filter(lambda text: "\x00" not in text).map(Path)
SETTINGS = st.builds(
    Settings,
    language=st.none() | TEXT,
    text_pt=st.integers(12, 22),
    theme=st.sampled_from(["light", "dark", "system"]),
    keys=st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), TEXT),
    data_folder=st.none() | PATHS,
)


@given(wanted=SETTINGS)
@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_was_set_is_what_is_read(tmp_path, wanted):
    save(wanted, tmp_path)
    assert load(tmp_path) == wanted


def test_the_usual_settings_hold_where_nothing_is_set(tmp_path):
    assert load(tmp_path / "nowhere") == Settings()


@pytest.mark.parametrize(
    "content",
    [b"text_pt = ", b"\xff\xfe\x00", b"\x00" * 100, b'language = "en"\nlanguage = "ru"', b"[keys\n"],
    ids=["half written", "not text", "zeros", "twice", "half a heading"],
)
def test_a_damaged_file_is_kept_beside_and_the_program_starts(tmp_path, content):
    (tmp_path / SETTINGS_FILE).write_bytes(content)
    with pytest.raises(SettingsUnreadable):
        load(tmp_path)
    found, error = load_or_usual(tmp_path)
    assert found == Settings()
    assert error is not None
    assert error.facts["file"] == str(tmp_path / SETTINGS_FILE)
    assert (tmp_path / f"{SETTINGS_FILE}.damaged").read_bytes() == content
    assert load_or_usual(tmp_path) == (Settings(), None)


def test_settings_that_cannot_be_opened_stop_nothing(tmp_path):
    (tmp_path / SETTINGS_FILE).mkdir()
    (tmp_path / SETTINGS_FILE / "x").touch()
    (tmp_path / f"{SETTINGS_FILE}.damaged").touch()
    found, error = load_or_usual(tmp_path)
    assert found == Settings()
    assert error is not None


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("text_pt = 40", Settings(text_pt=22)),
        ("text_pt = -1", Settings(text_pt=12)),
        ("text_pt = true", Settings()),
        ('text_pt = "16"', Settings()),
        ('theme = "pink"', Settings()),
        ("language = 5", Settings()),
        ('language = ""', Settings()),
        ('data_folder = ""', Settings()),
        ("keys = 3", Settings()),
        ('[keys]\nnew_call = "F5"\nfind = 3\nprint = ""', Settings(keys={"new_call": "F5"})),
        ('from_a_newer_program = 1\ntheme = "dark"', Settings(theme="dark")),
    ],
)
def test_values_that_make_no_sense_are_passed_over(tmp_path, written, expected):
    (tmp_path / SETTINGS_FILE).write_text(written, encoding="utf-8")
    assert load(tmp_path) == expected


def test_a_failed_write_leaves_the_old_settings(tmp_path, monkeypatch):
    save(Settings(text_pt=18), tmp_path)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileUnwritable, match="No space"):
        save(Settings(text_pt=20), tmp_path)
    assert load(tmp_path) == Settings(text_pt=18)
    assert [file.name for file in tmp_path.iterdir()] == [SETTINGS_FILE]


def test_half_a_character_is_written_as_a_question_mark(tmp_path):
    save(Settings(keys={"new_call": "\ud800"}), tmp_path)
    assert load(tmp_path).keys == {"new_call": "?"}


def test_the_folder_can_be_named(tmp_path, monkeypatch):
    monkeypatch.setenv("DAYBOOK_SETTINGS", str(tmp_path))
    assert settings_folder() == tmp_path
    monkeypatch.delenv("DAYBOOK_SETTINGS")
    assert settings_folder().name == "Daybook"
