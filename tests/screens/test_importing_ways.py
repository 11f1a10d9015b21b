"""The ways to the import, and what is seen of it from other pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.screens.import_run import RunStage
from desktop.screens.main import MainScreen
from tests.screens.import_hands import CONTROL, csv_file
from tests.screens.surroundings import LiveDesk, live_desk
from tests.screens.test_main import close_main, open_main


@pytest.fixture
def opened(desk, qtbot) -> Iterator[tuple[LiveDesk, MainScreen]]:
    live = live_desk(desk, sits=desk.anna)
    main = open_main(live)
    qtbot.waitExposed(main.window)
    main.window.activateWindow()
    yield live, main
    close_main(live, main)


def press(qtbot, main: MainScreen, *keys: Qt.Key, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or main.window, key, chord)


def test_f10_and_six_the_directory_and_the_desk_lead_to_the_import(qtbot, opened):
    _live, main = opened
    page = main.pages.importing.page
    press(qtbot, main, Qt.Key.Key_F10, Qt.Key.Key_6)
    assert main.window.page() is page
    assert page.file.file.hasFocus()

    press(qtbot, main, Qt.Key.Key_F10, Qt.Key.Key_3)
    press(qtbot, main, Qt.Key.Key_I, chord=CONTROL)
    assert main.window.page() is page
    press(qtbot, main, Qt.Key.Key_Escape)
    assert main.window.page() is main.pages.directory.page, "Esc goes back where one came from"

    main.pages.seat.page.wished.emit("import")
    assert main.window.page() is page


def test_how_far_an_import_is_stands_on_top_of_every_page_and_its_end_is_said(qtbot, opened, tmp_path: Path):
    live, main = opened
    run, page, header = live.desk.import_run, main.pages.importing.page, main.window.header
    rows = [("ФИО", "Телефон"), *((f"Лицо {n}", f"8 903 555-{n // 100:02d}-{n % 100:02d}") for n in range(900))]
    main.window.go(page)
    page.file_entered.emit(str(csv_file(tmp_path, rows)))
    qtbot.waitUntil(lambda: bool(page.key_labels().get("F12")), timeout=60_000)
    page.press("F12")
    qtbot.waitUntil(lambda: run.stage is RunStage.CHECKED, timeout=60_000)
    page.press("F12")
    main.window.go_home(main.day.page)
    qtbot.waitUntil(lambda: "%" in header.task(), timeout=60_000)
    qtbot.waitUntil(lambda: run.stage is RunStage.DONE, timeout=120_000)

    assert header.task() == "Import ended: F10 6"
    assert main.window.say.sentence().startswith("Done: list.csv.")
    press(qtbot, main, Qt.Key.Key_F10, Qt.Key.Key_6)
    assert header.task() == ""
    assert page.check.counts.text() == "900 rows read  ·  900 came in"


def test_what_a_caller_is_told_stays_when_an_import_ends(opened):
    live, main = opened
    live.desk.promise("Say: Your number is 1.")
    main.pages.importing.ended.emit("Done: list.csv.")
    assert main.window.say.sentence() == "Say: Your number is 1."
