"""The page that takes a list out: by keys, without anything that stands in the way of the next call."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.exchange import taking_out
from desktop.models.export_form import EVERYTHING, ExportForm
from desktop.screens.exporting import ExportScreen
from desktop.screens.main import MainScreen
from desktop.views.theme import apply
from tests.exchange.reading_back import csv_rows, json_rows, sheet
from tests.room import clipped
from tests.screens.surroundings import Frame, LiveDesk, live_desk
from tests.screens.test_main import close_main, open_main

SIZES = {14: (1366, 553), 22: (1366, 448)}


@pytest.fixture(autouse=True)
def documents(monkeypatch, tmp_path) -> Path:
    """The user's documents, a folder that is not there yet."""
    folder = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(folder))
    return folder


def framed(qtbot, live: LiveDesk, size: tuple[int, int] = SIZES[14]) -> tuple[ExportScreen, Frame]:
    screen = ExportScreen(live.desk)
    frame = Frame(screen.page)
    live.kept.append(frame)
    frame.setFixedSize(*size)
    qtbot.addWidget(frame)
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    screen.page.take_focus()
    return screen, frame


def press(qtbot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def written(qtbot, screen: ExportScreen) -> str:
    """Wait until nothing is being written; return what is said."""
    qtbot.waitUntil(lambda: screen._writing is None)
    return screen.page.state.text()


@pytest.mark.parametrize("pt", SIZES)
@pytest.mark.parametrize("code", ["en", "ru", "zh_CN"])
def test_the_page_has_room_for_everything_it_says(qtbot, qapp, desk, pt, code):
    apply(qapp, theme="light", text_pt=pt)
    live = live_desk(desk, language=code)
    for translator in live.desk.language.translators:
        qapp.installTranslator(translator)
    screen, frame = framed(qtbot, live, SIZES[pt])
    for form in (ExportForm(format="csv"), ExportForm(list="staff", format="json"), ExportForm(list=EVERYTHING)):
        screen.page.fields.show_form(form)
        assert clipped(frame) == []
    screen.page.show_running(1, 3)
    assert clipped(frame) == []
    for translator in live.desk.language.translators:
        qapp.removeTranslator(translator)
    live.close()
    apply(qapp, theme="light", text_pt=14)


def test_f12_writes_what_is_likely_meant_into_the_documents(qtbot, live, documents):
    live.founded.take("no light")
    screen, _frame = framed(qtbot, live)
    press(qtbot, Qt.Key.Key_F12)
    said = written(qtbot, screen)
    file = documents / "requests_2026-03-01_2026-03-02.xlsx"
    assert said == f"1 row(s) are in {file}. F6 opens its folder."  # the translators are not installed here
    assert sheet(file)[1][11] == "no light"
    assert screen.page.key_labels()["F6"]


def test_a_list_is_chosen_and_the_name_of_the_file_follows(qtbot, live, documents):
    screen, _frame = framed(qtbot, live)
    qtbot.keyClicks(screen.page.fields.list, "cu")
    screen.page.fields.format.setFocus()
    qtbot.keyClicks(screen.page.fields.format, "te")
    assert not screen.page.fields.first.isVisible()
    press(qtbot, Qt.Key.Key_F12)
    written(qtbot, screen)
    assert [row["Name"] for row in csv_rows(documents / "customers_2026-03-02.csv")] == ["House Union No. 1"]


def test_a_day_that_is_none_is_said_and_the_cursor_goes_there(qtbot, live):
    screen, _frame = framed(qtbot, live)
    screen.page.fields.last.setText("32.13.")
    press(qtbot, Qt.Key.Key_F12)
    assert screen.page.state.text().startswith("“32.13.” is not a date")
    assert QApplication.focusWidget() is screen.page.fields.last


def test_a_file_that_is_there_is_replaced_only_by_a_second_f12(qtbot, live, tmp_path):
    screen, _frame = framed(qtbot, live)
    file = tmp_path / "mine.json"
    file.write_text("mine")
    screen.page.fields.format.setCurrentIndex(2)
    screen.page.fields.take_path(str(file))
    press(qtbot, Qt.Key.Key_F12)
    assert "is there already" in screen.page.state.text()
    assert file.read_text() == "mine"
    press(qtbot, Qt.Key.Key_F12)
    written(qtbot, screen)
    assert json_rows(file) == []


def test_what_cannot_be_written_is_said_and_can_be_typed_again(qtbot, live, tmp_path):
    screen, _frame = framed(qtbot, live)
    screen.page.fields.take_path(str(tmp_path / "none" / "out.xlsx"))
    press(qtbot, Qt.Key.Key_F12)
    assert "cannot be written" in written(qtbot, screen)
    assert not screen.page.fields.path.isReadOnly()
    assert QApplication.focusWidget() is screen.page.fields.path


def test_esc_stops_it_and_leaves_no_file(qtbot, live, documents, monkeypatch):
    monkeypatch.setattr(taking_out, "PAGE", 1)
    screen, frame = framed(qtbot, live)
    screen.page.fields.list.setCurrentIndex(1)
    screen.page.write_requested.emit()
    press(qtbot, Qt.Key.Key_Escape)
    assert not frame.was_left
    said = written(qtbot, screen)
    assert said.startswith("Stopped: no file was written")
    assert list(documents.iterdir()) == []


def test_everything_goes_into_a_zip(qtbot, live, documents):
    screen, _frame = framed(qtbot, live)
    screen.page.fields.show_form(ExportForm(list=EVERYTHING))
    press(qtbot, Qt.Key.Key_F12)
    assert "daybook_2026-03-02.zip" in written(qtbot, screen)
    assert (documents / "daybook_2026-03-02.zip").exists()


def test_the_file_dialog_waits_for_nothing(qtbot, live, tmp_path):
    screen, frame = framed(qtbot, live)
    press(qtbot, Qt.Key.Key_F4)
    dialog = frame.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(tmp_path / "there.xlsx"))
    dialog.close()
    assert screen.page.fields.path.text() == str(tmp_path / "there.xlsx")


@pytest.fixture
def main(desk, qtbot) -> Iterator[MainScreen]:
    live = live_desk(desk, sits=desk.anna)
    screen = open_main(live)
    yield screen
    close_main(live, screen)


def test_f10_7_proposes_the_day_whose_page_is_shown(qtbot, main):
    yesterday = main._desk.today() - timedelta(days=1)
    main.day.go_to(yesterday)
    press(qtbot, Qt.Key.Key_F10, Qt.Key.Key_7)
    form = main.pages.export.page.fields.form()
    assert main.window.page() is main.pages.export.page
    assert (form.first, form.last) == ("1 Mar 2026", "1 Mar 2026")


def test_f10_7_proposes_what_was_looked_for(qtbot, main):
    press(qtbot, Qt.Key.Key_F3)
    qtbot.keyClicks(main.pages.find.page.field, "light")
    press(qtbot, Qt.Key.Key_F10, Qt.Key.Key_7)
    form = main.pages.export.page.fields.form()
    assert (form.first, form.last, form.find) == ("", "", "light")
