"""Many places in one line, by real keys on a real file."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from desktop.domain.directory import DirectoryKind
from desktop.models.option_list import OptionList
from desktop.storage.tables import EntryRow, SiteRow
from desktop.workflow import directory
from tests.screens.directory_hands import Hands
from tests.screens.surroundings import LiveDesk


@pytest.fixture
def hands(qtbot, live: LiveDesk) -> Hands:
    """Boris, a dispatcher, at the house Lenina 14."""
    made = Hands(qtbot, live)
    made.open(DirectoryKind.SITE, live.founded.house)
    return made


def preview(hands: Hands) -> list[tuple[str, str]]:
    model = hands.page.run.preview.model()
    assert isinstance(model, OptionList)
    return [(option.title.strip(), option.note) for option in model.shown()]


def count(hands: Hands, table=SiteRow) -> int:
    with hands.live.founded.database.read() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def test_a_house_with_four_entrances_and_72_flats_takes_few_keys(hands, record_property):
    before, entries = count(hands), count(hands, EntryRow)
    typed = "e1-4 f1-72"
    hands.press("<F6>", typed)
    assert preview(hands) == [
        ("entrance 1", "new"), ("flat 1 … flat 18", "18 flats · new"),
        ("entrance 2", "there, stays"), ("flat 19 … flat 36", "18 flats · new"),
        ("entrance 3", "new"), ("flat 37 … flat 54", "18 flats · new"),
        ("entrance 4", "new"), ("flat 55 … flat 72", "18 flats · new"),
    ]  # fmt: skip
    assert hands.page.run.sentence.text() == "F12 makes 3 entrances, 72 flats. 1 is there already and stays as it is."
    hands.press("<F12>")
    assert count(hands) == before + 75
    assert count(hands, EntryRow) == entries + 1
    assert "entrance 4" in hands.titles()
    assert hands.said() == "Made below Lenina, 14: 75 places. Alt+Z takes it back."
    record_property("keys for a house with 4 entrances and 72 flats", len(typed) + 2)
    assert len(typed) + 2 == 12


def test_alt_z_takes_back_the_run_that_was_made_last(hands):
    hands.press("<F6>", "entrances 5-8", "<F12>")
    assert "entrance 8" in hands.titles()
    hands.press("<Alt+Z>")
    assert "entrance 8" not in hands.titles()
    assert "entrance 2" in hands.titles()
    assert hands.said() == "Taken back: 4 places."
    hands.press("<Alt+Z>")
    assert "entrance 8" not in hands.titles()


def test_what_is_typed_in_a_form_is_put_back_before_a_run_is(hands):
    hands.press("<F6>", "entrances 5-8", "<F12>", "<Return>", "x", "<Alt+Z>")
    assert "entrance 8" in hands.titles()


def test_what_is_not_understood_is_said_under_the_line_and_nothing_is_made(hands):
    before = count(hands)
    hands.press("<F6>", "entrances 4-1")
    assert hands.page.run.notice.text().startswith("“entrances 4-1” is not understood.")
    assert not hands.page.run.make.isEnabled()
    hands.press("<F12>")
    assert count(hands) == before
    assert hands.page.is_running()


def test_esc_leaves_the_line_and_what_was_typed_is_there_again(hands):
    hands.press("<F6>", "entrances 5-8", "<Escape>")
    assert not hands.page.is_running()
    hands.press("<F6>")
    assert hands.page.run.line.text() == "entrances 5-8"


def test_russian_and_chinese_words_make_the_same_tree(hands):
    hands.press("<F6>", "подъезды 1-2 квартиры 1-4", "<F12>")
    assert hands.stored("site", "Lenina, 14, подъезд 1, кв. 2")
    assert hands.stored("site", "Lenina, 14, entrance 2, кв. 3")
    hands.press("<F6>", "3单元 301-302室", "<F12>")
    assert hands.stored("site", "Lenina, 14, 3单元, 302室")


def test_siblings_stand_in_their_natural_order(hands):
    hands.open(DirectoryKind.SITE)
    street = next(line.key for line in hands.shown() if line.title == "Lenina")
    hands.page.list.choose(street)
    hands.settled()
    hands.press("<F6>", "2, 10, 14b, 18/1, 3", "<F12>")
    titles = hands.titles()
    at = titles.index("Lenina")
    houses = [line.title for line in hands.shown()[at + 1 :] if line.depth == 1]
    assert houses == ["2", "3", "10", "14", "14A", "14b", "18/1", "140"]


def test_a_place_is_moved_by_alt_m_and_all_below_goes_with_it(hands):
    hands.open(DirectoryKind.SITE, hands.live.founded.entrance)
    hands.press("<Alt+L>", "len 14A", "<Return>", "<F12>")
    assert hands.stored("site", "Lenina, 14A, entrance 2")
    hands.press("<Ctrl+4>", "2", "<Alt+L>", "len 140", "<Return>", "<F12>")
    assert hands.record("equipment", "2  Lift").values["site_id"].title == "Lenina, 140"


def test_a_line_begun_while_its_place_is_being_saved_goes_to_it(hands):
    hands.press("<Ctrl+N>", "Mira 14")
    for key in (Qt.Key.Key_F12, Qt.Key.Key_F6, "e1-4", Qt.Key.Key_F12):  # nobody waits for the disk
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)
    hands.settled()
    hands.settled()
    hands.settled()
    assert hands.stored("site", "Mira 14, entrance 4")


def test_what_others_change_meanwhile_does_not_close_the_line(hands):
    hands.press("<F6>", "entr")
    founded = hands.live.founded
    directory.save(founded.office, "site", None, {"name": "Elsewhere", "kind": "street"}, by=founded.anna)
    hands.settled()
    hands.press("ances 5-6", "<F12>")
    assert hands.stored("site", "Lenina, 14, entrance 6")


def test_another_row_closes_the_line(hands):
    hands.press("<F6>", "entrances 5-6")
    hands.page.list.move_by(1)
    assert not hands.page.is_running()


def test_alt_z_on_another_row_leaves_the_run_as_it_is(hands):
    hands.press("<F6>", "entrances 5-8", "<F12>")
    hands.page.list.move_by(1)
    hands.press("<Alt+Z>")
    assert hands.stored("site", "Lenina, 14, entrance 8")
