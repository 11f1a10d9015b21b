"""Calls written with an input method, in Cyrillic letters, in the wrong keyboard layout: on the line, in the form."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.screens.main import MainScreen
from desktop.storage.queries.lookups import MOST
from desktop.storage.tables import ContactRow, EntryRow, RequestRow, SiteRow
from tests.screens.cyrillic import renamed
from tests.screens.surroundings import live_desk
from tests.screens.test_main import close_main, open_main
from tests.views.test_composing import commit, compose


@pytest.fixture
def main(desk, qtbot) -> Iterator[MainScreen]:
    live = live_desk(desk)
    screen = open_main(live)
    screen.window.activateWindow()
    qtbot.waitUntil(screen.window.isActiveWindow)
    yield screen
    close_main(live, screen)


def candidates(intake) -> list[str]:
    rows = intake.page.seats.candidates.rows
    return [rows.index(row).data() for row in range(min(MOST, rows.rowCount()))]


def place_of(desk, request_id) -> str:
    with desk.database.read() as session:
        site_id = session.get_one(RequestRow, request_id).site_id
        return session.get_one(SiteRow, site_id).path if site_id else ""


def test_enter_that_ends_a_composition_registers_no_half_of_a_call(qtbot, main, desk):
    field = main.day.page.line.field
    for composed, chosen in (("renminluwuhao", "人民路五号 "), ("diantihuaile", "电梯坏了")):
        compose(field, composed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert main.day.lines.rowCount() == 0
        commit(field, chosen)
    with qtbot.waitSignal(main.day.registered) as done:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with desk.database.read() as session:
        assert session.get_one(RequestRow, done.args[0].request_id).words == "人民路五号 电梯坏了"
    assert place_of(desk, done.args[0].request_id) == "人民路五号"


def test_enter_in_the_middle_of_a_line_registers_nothing_while_one_composes(qtbot, main, desk):
    field = main.day.page.line.field
    commit(field, "电梯坏了")
    compose(field, "renmin")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert (field.text(), field.composed(), main.window.page()) == ("电梯坏了", "renmin", main.day.page)


def test_f2_takes_what_is_still_composed_into_the_form(qtbot, main):
    field = main.day.page.line.field
    commit(field, "电梯")
    compose(field, "huaile")
    qtbot.keyClick(field, Qt.Key.Key_F2)
    assert main.pages.intake.form.half.texts["words"] == "电梯huaile"
    assert field.text() == ""


def test_what_fits_is_looked_up_when_the_composition_is_over(intake):
    intake.press(Qt.Key.Key_F2)
    field = intake.page.sheet.fields["place"]
    compose(field, "renminlu")
    intake.settled()
    assert candidates(intake) == []
    commit(field, "人民路")
    intake.qtbot.waitUntil(lambda: candidates(intake) == ["人民路五号"])
    compose(field, "wu")
    intake.settled()
    assert candidates(intake) == ["人民路五号"]
    commit(field, "五号")
    intake.press(Qt.Key.Key_Return)
    assert intake.focus == "who"
    commit(intake.page.sheet.fields["who"], "王女士")
    intake.press(Qt.Key.Key_Return)
    compose(intake.page.sheet.fields["words"], "diantiting")
    intake.press(Qt.Key.Key_Return)
    assert intake.focus == "words"
    commit(intake.page.sheet.fields["words"], "电梯停了")
    taken = intake.save()
    card = intake.card(taken.request_id)
    assert (card.line.words, place_of(intake.founded, taken.request_id)) == ("电梯停了", "人民路五号")
    with intake.founded.database.read() as session:
        contact = session.get_one(RequestRow, taken.request_id).contact_id
        assert session.get_one(ContactRow, contact).name == "王女士"


def test_f12_while_one_composes_saves_what_is_composed_too(intake):
    intake.press(Qt.Key.Key_F2)
    intake.page.sheet.go_to("words")
    commit(intake.page.sheet.fields["words"], "电梯")
    compose(intake.page.sheet.fields["words"], "tingle")
    assert intake.card(intake.save().request_id).line.words == "电梯tingle"


@pytest.mark.parametrize(
    ("typed", "street"),
    [("лен14 2", "Ленина"), ("ktybyf 14", "Ленина"), ("ktybyf14 2", "Ленина"), ("дутштф 14", "Lenina")],
    ids=["in Cyrillic letters", "ленина on QWERTY", "run together", "lenina on ЙЦУКЕН"],
)
def test_the_form_finds_the_house_in_either_keyboard_layout(intake, typed, street):
    if street == "Ленина":
        renamed(intake.founded)
    intake.press(Qt.Key.Key_F2)
    intake.enter(typed)
    assert place_of(intake.founded, intake.save().request_id).startswith(f"{street}, 14")


@pytest.mark.parametrize(
    ("typed", "street", "words"),
    [
        ("Ленина 14 не горит свет", "Ленина", "Ленина 14 не горит свет"),
        ("Ktybyf 14/ Yt ujhbn cdtn", "Ленина", "Ленина 14. Не горит свет"),
        ("дутштф 14 тщ дшпре", "Lenina", "lenina 14 no light"),
        ("yt ujhbn cdtn", "Ленина", "yt ujhbn cdtn"),
    ],
    ids=["in Cyrillic letters", "ленина on QWERTY", "lenina on ЙЦУКЕН", "no place"],
)
def test_a_line_in_the_wrong_layout_is_stored_as_it_was_meant_where_it_names_a_place(
    qtbot, main, desk, typed, street, words
):
    if street == "Ленина":
        renamed(desk)
    field = main.day.page.line.field
    commit(field, typed)
    qtbot.waitUntil(lambda: main.day.understood_now != "")
    assert ("keyboard layout: " + words in main.day.understood_now) is (words != typed)
    with qtbot.waitSignal(main.day.registered) as done:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with desk.database.read() as session:
        assert session.get_one(RequestRow, done.args[0].request_id).words == words
    assert place_of(desk, done.args[0].request_id) == (f"{street}, 14" if "14" in typed else "")


def test_f2_takes_a_line_in_the_wrong_layout_into_the_form_as_it_was_meant(qtbot, main, desk):
    renamed(desk)
    commit(main.day.page.line.field, "ktybyf 14 yt ujhbn")
    qtbot.waitUntil(lambda: main.day.understood_now != "")
    qtbot.keyClick(main.day.page.line.field, Qt.Key.Key_F2)
    half = main.pages.intake.form.half
    assert (half.texts["words"], half.place_title) == ("ленина 14 не горит", "Ленина, 14")


def test_who_joins_with_a_line_in_the_wrong_layout_has_said_what_was_meant(qtbot, main, desk):
    renamed(desk)
    running = desk.take("не горит свет", site_id=desk.house)
    qtbot.waitUntil(lambda: main.day.lines.rowCount() == 1)
    field = main.day.page.line.field
    commit(field, "ktybyf 14 e yfc nj;t")
    qtbot.keyClick(field, Qt.Key.Key_Up)
    with qtbot.waitSignal(main.day.joined):
        qtbot.keyClick(field, Qt.Key.Key_F4)
    with desk.database.read() as session:
        joined = select(EntryRow.text).where(EntryRow.request_id == running.request_id, EntryRow.kind == "joined")
        assert session.scalars(joined).all() == ["ленина 14 у нас тоже"]
