"""The page where a PC is connected: it has room for every sentence, and says what is going on by keys and words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain import errors
from desktop.domain.copying import Copying
from desktop.domain.server_fields import Proof, ServerFields, Stage, Step
from desktop.screens.connect import ConnectScreen
from desktop.screens.seat import SeatScreen
from desktop.views.theme import apply
from desktop.wording.sharing import Standing
from tests.room import clipped
from tests.screens.surroundings import Frame, LiveDesk, live_desk
from tests.screens.test_main import close_main, open_main

SIZES = {14: (1366, 553), 22: (1366, 448)}
ELSEWHERE = ServerFields("desk.example.com", "a.petrova", "daybook", Proof.FILE, "/firm/ca.crt")


@pytest.fixture(params=[(pt, code) for pt in SIZES for code in ("en", "ru", "zh_CN")], ids=lambda p: f"{p[1]}-{p[0]}pt")
def shown(request, qapp, desk) -> Iterator[tuple[LiveDesk, tuple[int, int]]]:
    pt, code = request.param
    apply(qapp, theme="light", text_pt=pt)
    live = live_desk(desk, language=code)
    for translator in live.desk.language.translators:
        qapp.installTranslator(translator)
    yield live, SIZES[pt]
    for translator in live.desk.language.translators:
        qapp.removeTranslator(translator)
    live.close()
    apply(qapp, theme="light", text_pt=14)


def framed(qtbot, live: LiveDesk, page, size: tuple[int, int] = SIZES[14]) -> Frame:
    frame = Frame(page)
    live.kept.append(frame)
    frame.setFixedSize(*size)
    qtbot.addWidget(frame, before_close_func=lambda _frame: live.close())
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    page.take_focus()
    return frame


def test_the_page_has_room_for_each_step_and_refusal(qtbot, shown):
    live, size = shown
    screen = ConnectScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    assert clipped(frame) == []
    screen.page.show_fields(ELSEWHERE)
    assert clipped(frame) == []
    for step in (Step(Stage.REACHING), Step(Stage.READING, 123_456), Step(Stage.LAYING)):
        live.desk.sharing.step(step)
        QApplication.processEvents()
        assert clipped(frame) == [], step
    server = "desk-of-the-whole-firm.example.com"
    for refusal in (
        errors.ServerUnreached(server=server, why="connection timed out"),
        errors.LoginRefused(server=server, login="a.petrova"),
        errors.CertificateRefused(server=server, why="certificate verify failed: self-signed certificate in chain"),
        errors.JournalNotUploaded(server=server, database="daybook"),
        errors.ServerOfOthers(company="Riga Lifts", ours="Lifts of Riga"),
        errors.ProgramTooOld(),
        errors.ProgramTooNew(),
        errors.CopyingStopped(),
    ):
        live.desk.sharing.refuse(refusal)
        QApplication.processEvents()
        assert screen.page.state.text()
        assert clipped(frame) == [], refusal


def test_the_page_of_the_desk_has_room_for_how_it_stands(qtbot, shown):
    live, size = shown
    screen = SeatScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    qtbot.waitUntil(lambda: len(screen.page._people) == 2)
    for standing in (
        None,
        Standing(),
        Standing(copying=Copying("site", 40, 2, 90)),
        Standing(copying=Copying("site", 40, 2, 90), is_paused=True),
        Standing(copying=Copying("", None, 12, 90)),
        Standing(3, 1, 2, live.desk.now(), ("anna.petrova",), Copying("", None, 12, 90), is_paused=True),
    ):
        if standing is not None:
            live.desk.sharing.stand(standing)
        qtbot.waitUntil(lambda: clipped(frame) == [])  # a scrolled page settles in several turns


def test_only_a_server_on_another_machine_has_to_prove_itself(qtbot, live):
    page = ConnectScreen(live.desk).page
    framed(qtbot, live, page)

    page.show_fields(ServerFields("localhost", "anna"))
    assert page.proof.isHidden()
    qtbot.keyClicks(page.server, ".example.com")
    assert not page.proof.isHidden()
    assert page.ca_file.isHidden()
    page.proof.choose(Proof.FILE)
    assert not page.ca_file.isHidden()
    page.server.setText("postgresql://anna@desk.example.com/daybook")
    page.server.textEdited.emit("")
    assert page.proof.isHidden(), "a whole address says it itself"


def test_enter_goes_on_until_all_is_there_and_then_connects(qtbot, live):
    asked: list[tuple[ServerFields, str]] = []
    live.desk.sharing.connect_requested.connect(lambda *what: asked.append(what))
    page = ConnectScreen(live.desk).page
    framed(qtbot, live, page)

    page.press("F12")
    assert page.state.text() == "Still empty: Server"
    for text in ("desk.example.com", "anna", "secret"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert asked == [(ServerFields("desk.example.com", "anna"), "secret")]
    assert page.password.echoMode() == QLineEdit.EchoMode.Password


def test_while_it_is_under_way_nothing_can_be_typed_and_esc_stops(qtbot, live):
    stopped: list[None] = []
    live.desk.sharing.stop_requested.connect(lambda: stopped.append(None))
    screen = ConnectScreen(live.desk)
    frame = framed(qtbot, live, screen.page)
    screen.page.show_fields(ELSEWHERE)

    live.desk.sharing.step(Step(Stage.READING, 12))
    assert screen.page.state.text() == "The server let you in. The newest days are coming: 12 rows are here. Esc stops."
    qtbot.keyClicks(screen.page.server, "x")
    QTest.keyClick(frame, Qt.Key.Key_Escape)

    assert screen.page.fields() == ELSEWHERE
    assert len(stopped) == 1
    assert not frame.was_left


@pytest.mark.parametrize(
    ("typed", "file"),
    [('"/firm/ca.crt"', "/firm/ca.crt"), ("file:///firm/ca%20new.crt", "/firm/ca new.crt"), (" /a b ", "/a b")],
)
def test_a_file_that_is_pasted_or_dropped_is_understood(qtbot, live, typed: str, file: str):
    page = ConnectScreen(live.desk).page
    framed(qtbot, live, page)
    page.show_fields(ELSEWHERE)

    page.ca_file.setText(typed)

    assert page.fields().ca_file == file


def test_a_step_is_followed_on_another_page_too(qtbot, live):
    screen = ConnectScreen(live.desk)
    qtbot.addWidget(screen.page)
    live.desk.sharing.step(Step(Stage.READY))
    assert live.said == ["The company’s book is read. F10 5, then F4: it opens when you are there."]

    live.desk.sharing.refuse(errors.CopyingStopped())
    assert live.said[-1].startswith("Stopped.")


def test_the_copy_is_paused_and_goes_on_by_a_key_on_the_page_of_the_desk(qtbot, live):
    asked: list[bool] = []
    live.desk.sharing.pause_requested.connect(asked.append)
    screen = SeatScreen(live.desk)
    frame = framed(qtbot, live, screen.page)
    block = screen.page.sharing
    assert block.sentence.text() == "This PC works alone. What is written here stays here."
    QTest.keyClick(frame, Qt.Key.Key_F6)

    coming = Copying("site", 40, 2, 90)
    live.desk.sharing.stand(Standing(copying=coming))
    assert block.sentence.text() == "40 % of the directory is here; the rest is coming, then older days. Work goes on."
    assert screen.page.key_labels()["F6"] == "pause"
    QTest.keyClick(frame, Qt.Key.Key_F6)
    live.desk.sharing.stand(Standing(copying=coming, is_paused=True))
    assert "The copy is paused" in block.sentence.text()
    assert screen.page.key_labels()["F6"] == "go on"
    QTest.keyClick(frame, Qt.Key.Key_F6)
    live.desk.sharing.stand(Standing())

    assert asked == [True, False]
    assert screen.page.key_labels()["F6"] == ""


def test_f4_on_the_page_of_the_desk_leads_to_the_page(qtbot, live):
    screen = SeatScreen(live.desk)
    frame = framed(qtbot, live, screen.page)

    with qtbot.waitSignal(screen.page.wished) as wished:
        QTest.keyClick(frame, Qt.Key.Key_F4)

    assert wished.args == ["connect"]


def test_the_first_day_fits_on_a_small_screen_in_any_size_of_text(qtbot, shown):
    live, _size = shown
    main = open_main(live)
    qtbot.waitUntil(lambda: main.day.page.aside is not None)
    QApplication.processEvents()
    assert main.window.minimumSizeHint().height() <= 768
    assert main.window.minimumSizeHint().width() <= 1366
    close_main(live, main)
