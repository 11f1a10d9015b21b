"""History and attachments of whatever is chosen, in the whole window, by real keys, drops and pastes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.attachments import Attachment, Owner
from desktop.kept_files import all_kept, fetch
from desktop.screens.main import MainScreen
from desktop.storage.queries.attachments import attachments
from desktop.storage.tables import AttachmentRow
from desktop.workflow.attaching import attachments_folder
from desktop.workflow.progress import Closing, close
from tests.screens.surroundings import LiveDesk, live_desk
from tests.screens.test_main import close_main, open_main


@pytest.fixture
def live(desk) -> LiveDesk:
    return live_desk(desk, sits=desk.boris)


@pytest.fixture
def main(live, qtbot) -> Iterator[MainScreen]:
    screen = open_main(live)
    qtbot.waitUntil(screen.window.isVisible)
    screen.window.activateWindow()
    yield screen
    close_main(live, screen)


def settled(qtbot, live: LiveDesk) -> None:
    for _round in range(3):
        done: list[None] = []
        for lane in (live.desk.lanes.batch, live.desk.lanes.write):
            lane.run(lambda: None, done=done.append, failed=lambda _error: None)
        live.desk.lanes.read.run("settled", lambda: None, done=done.append, failed=lambda _error: None)
        qtbot.waitUntil(lambda done=done: len(done) == 3)


def press(main: MainScreen, key: Qt.Key, chord: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or main.window.page(), key, chord)


def stored(live: LiveDesk, owner: Owner) -> list[Attachment]:
    with live.founded.database.read() as session:
        return attachments(session, owner)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkRed)
    image.save(str(tmp_path / "door.png"))
    return tmp_path / "door.png"


@pytest.fixture
def opened(main, live, qtbot) -> Owner:
    """The card of a call about the lift."""
    made = live.founded.take(equipment_id=live.founded.lift, category_id=live.founded.stopped)
    main.leading.open(made.request_id)
    settled(qtbot, live)
    return Owner("request", made.request_id)


def test_a_file_is_attached_by_its_path_and_shown_on_the_card(main, live, qtbot, opened, photo):
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    page = main.pages.attachments.page
    assert main.window.page() is page
    QTest.keyClicks(page.line, str(photo))
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    (one,) = stored(live, opened)
    assert (one.name, one.media_type) == ("door.png", "image/png")
    assert page.line.text() == ""
    assert page.rows.currentIndex().data() == "door.png"
    qtbot.waitUntil(lambda: page.rows.currentIndex().data(Qt.ItemDataRole.DecorationRole) is not None)
    press(main, Qt.Key.Key_Escape)
    settled(qtbot, live)
    assert main.pages.card.page.facts.text_of("attached") == "1 file: Alt+A"


def test_what_cannot_be_attached_is_said_and_the_path_stays(main, live, qtbot, opened, tmp_path):
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    page = main.pages.attachments.page
    QTest.keyClicks(page.line, str(tmp_path))
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    assert "it is a folder" in main.window.say.sentence()
    assert page.line.text() == str(tmp_path)
    assert stored(live, opened) == []


def drop(main: MainScreen, data: QMimeData) -> None:
    page, buttons = main.window.page(), Qt.MouseButton.LeftButton
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(50, 50), copy, data, buttons, none)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, data, buttons, none))


def test_a_photo_is_dropped_onto_the_card(main, live, qtbot, opened, photo):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo)), QUrl("https://example.com/x.png")])
    drop(main, data)
    settled(qtbot, live)
    assert [one.name for one in stored(live, opened)] == ["door.png"]
    assert main.window.page() is main.pages.card.page


def test_a_picture_on_the_clipboard_is_pasted(main, live, qtbot, opened):
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    press(main, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, live)
    assert [one.name for one in stored(live, opened)] == ["2026-03-02 12-00-00.png"]


def test_it_is_taken_away_and_brought_back_by_the_same_key(main, live, qtbot, opened, photo):
    main.pages.attachments.give(opened, [photo], None)
    settled(qtbot, live)
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    for is_retired in (True, False):
        press(main, Qt.Key.Key_R, Qt.KeyboardModifier.AltModifier)
        settled(qtbot, live)
        assert [one.is_retired for one in stored(live, opened)] == [is_retired]


def test_enter_opens_a_copy_with_the_systems_program(main, live, qtbot, opened, photo, monkeypatch):
    seen: list[Path] = []

    def open_url(url: QUrl) -> bool:
        seen.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    main.pages.attachments.give(opened, [photo], None)
    settled(qtbot, live)
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    (file,) = seen
    assert file.name == "door.png"
    assert file.read_bytes() == photo.read_bytes()
    (one,) = stored(live, opened)
    assert fetch(one.sha256, attachments_folder(live.desk.office)) == photo.read_bytes()
    assert len(list(all_kept(attachments_folder(live.desk.office)))) == 1  # the copy is no kept file
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    assert len(seen) == 2


def test_a_copy_is_saved_where_somebody_says(main, live, qtbot, opened, photo, tmp_path):
    main.pages.attachments.give(opened, [photo], None)
    settled(qtbot, live)
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    (one,) = stored(live, opened)
    main.pages.attachments.page.save_requested.emit(one, tmp_path / "copy.png")
    settled(qtbot, live)
    assert (tmp_path / "copy.png").read_bytes() == photo.read_bytes()


def test_bytes_that_are_elsewhere_are_said_to_be_there(main, live, qtbot, opened, photo):
    main.pages.attachments.give(opened, [photo], None)
    settled(qtbot, live)
    (kept,) = all_kept(attachments_folder(live.desk.office))
    kept.unlink()
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    assert "cannot be opened" in main.window.say.sentence()


def test_the_history_of_a_cards_lift_leads_to_its_cards_and_back(main, live, qtbot, opened):
    earlier = live.founded.take("Hums", equipment_id=live.founded.lift, category_id=live.founded.trapped)
    close(live.founded.office, earlier.request_id, live.founded.told, Closing(outcome="done", minutes=25))
    press(main, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    settled(qtbot, live)
    page = main.pages.history.page
    assert main.window.page() is page
    assert page.title.text() == "History: 2 Lift · Lenina, 14, entrance 2"
    assert page.figures.text().startswith("2 requests in the last 365 days, 1 with a person in danger")
    assert page.rows.currentIndex().data().endswith("Trapped: Hums")
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    assert main.pages.card.page.card().line.id == earlier.request_id


def test_the_directory_and_the_form_lead_to_the_history_too(main, live, qtbot):
    founded = live.founded
    main.pages.directory.open("equipment", founded.lift)
    main.window.go(main.pages.directory.page)
    settled(qtbot, live)
    press(main, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    settled(qtbot, live)
    assert main.pages.history.page.title.text().startswith("History: 2 Lift")
    press(main, Qt.Key.Key_Escape)
    assert main.window.page() is main.pages.directory.page
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert main.pages.attachments.page.title.text() == "Attachments: 2  Lift"
    main.window.go_home(main.day.page)
    press(main, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert "Choose a request" in main.window.say.sentence()


def test_what_another_station_calls_a_file_is_not_believed(main, live, qtbot, opened, photo, monkeypatch, tmp_path):
    main.pages.attachments.give(opened, [photo], None)
    settled(qtbot, live)
    (one,) = stored(live, opened)
    with live.founded.database.take_in() as (session, _changes):
        session.get_one(AttachmentRow, one.id).name = "../../../evil\u202e.desktop"
    seen: list[Path] = []

    def open_url(url: QUrl) -> bool:
        seen.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    press(main, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    assert seen[0].name == "evil_.desktop.png"
    assert seen[0].is_relative_to(attachments_folder(live.desk.office))


def test_the_form_of_a_call_leads_to_the_history_of_its_place_and_keeps_what_is_typed(main, live, qtbot):
    live.founded.take("No light", site_id=live.founded.house)
    main.window.press("F2")
    settled(qtbot, live)
    QTest.keyClicks(QApplication.focusWidget() or main.window, "lenina 14")
    settled(qtbot, live)
    press(main, Qt.Key.Key_Return)
    settled(qtbot, live)
    press(main, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    settled(qtbot, live)
    assert main.pages.history.page.title.text() == "History: Lenina, 14"
    assert main.pages.history.page.rows.currentIndex().data().endswith("No light")
    press(main, Qt.Key.Key_Escape)
    assert main.window.page() is main.pages.intake.page
    assert main.pages.intake.form.half.site_id == live.founded.house


def test_on_the_form_of_a_kind_it_shows_the_versions_of_the_form(main, live, qtbot):
    main.pages.form.open(live.founded.trapped)
    main.window.go(main.pages.form.page)
    settled(qtbot, live)
    press(main, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert main.pages.form.page.is_reading_history()
    assert main.pages.form.page.history.list.selected() is not None
    press(main, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert not main.pages.form.page.is_reading_history()


def test_on_the_page_of_a_history_it_asks_what_is_meant(main, live, qtbot, opened):
    for _again in range(2):
        press(main, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
        settled(qtbot, live)
    assert main.window.page() is main.pages.history.page
    assert "Choose a request" in main.window.say.sentence()
