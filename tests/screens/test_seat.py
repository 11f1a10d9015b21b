"""Who sits at the desk is changed with one key."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.screens.seat import SeatScreen
from desktop.storage.queries.desk import on_duty
from desktop.workflow import directory
from tests.screens.surroundings import LiveDesk, live_desk


@pytest.fixture
def live(desk, qtbot) -> Iterator[LiveDesk]:
    made = live_desk(desk)
    yield made
    made.close()


@pytest.fixture
def seat(live, qtbot) -> SeatScreen:
    screen = SeatScreen(live.desk)
    qtbot.addWidget(screen.page)
    screen.page.show()
    screen.page.take_focus()
    qtbot.waitUntil(lambda: len(screen.page._people) == 2)
    return screen


def sitting(live: LiveDesk) -> str | None:
    person = live.desk.read(lambda session: on_duty(session, "A"))
    return person.name if person else None


def test_a_digit_seats_a_person_and_every_later_act_is_theirs(qtbot, seat, live, desk):
    with qtbot.waitSignal(live.desk.seat.changed):
        qtbot.keyClick(seat.page, Qt.Key.Key_1)
    assert sitting(live) == "Anna Petrova"
    assert live.desk.me == desk.anna


def test_zero_goes_off_duty(qtbot, seat, live):
    qtbot.keyClick(seat.page, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: sitting(live) == "Boris Ivanov" and bool(live.said))
    qtbot.keyClick(seat.page, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: sitting(live) is None and not live.desk.seat.is_on_duty)


def test_a_pin_is_asked_in_the_page_and_a_wrong_one_is_said(qtbot, seat, live, desk):
    directory.save(desk.office, "person", desk.anna, {"pin": "2580"}, by=desk.anna)
    qtbot.waitUntil(lambda: seat.page._people[0].has_pin)
    qtbot.keyClick(seat.page, Qt.Key.Key_1)
    qtbot.keyClicks(seat.page._pin, "1111")
    qtbot.keyClick(seat.page._pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(live.said))
    assert "PIN" in live.said[-1]
    assert sitting(live) is None
    qtbot.keyClicks(seat.page._pin, "2580")
    with qtbot.waitSignal(live.desk.seat.changed):
        qtbot.keyClick(seat.page._pin, Qt.Key.Key_Return)
    assert sitting(live) == "Anna Petrova"


def test_where_nobody_is_on_duty_the_window_does_not_say_otherwise(qtbot, seat, live):
    qtbot.waitUntil(lambda: not live.desk.seat.is_on_duty)
    assert sitting(live) is None


def test_a_digit_stays_with_its_person_when_another_comes(qtbot, seat, live, desk):
    directory.save(desk.office, "person", None, {"name": "Aaron Abel", "role": "dispatcher"}, by=desk.anna)
    qtbot.waitUntil(lambda: len(seat.page._people) == 3)
    assert [person.name for person in seat.page._people] == ["Anna Petrova", "Boris Ivanov", "Aaron Abel"]


def test_a_tenth_person_has_no_digit_but_a_button(qtbot, seat, live, desk):
    for number in range(8):
        directory.save(desk.office, "person", None, {"name": f"P {number}", "role": "dispatcher"}, by=desk.anna)
    qtbot.waitUntil(lambda: len(seat.page._people) == 10)
    tenth = next(button for button in seat.page.findChildren(QPushButton) if button.text() == "P 7")
    with qtbot.waitSignal(live.desk.seat.changed):
        tenth.click()
    assert sitting(live) == "P 7"


def test_engineers_do_not_sit_at_the_desk(seat):
    assert [person.name for person in seat.page._people] == ["Anna Petrova", "Boris Ivanov"]


def test_one_chord_from_anywhere_changes_the_person(qtbot, seat, live, desk):
    with qtbot.waitSignal(live.desk.seat.changed):
        seat.page.take(1)
    assert live.desk.me == desk.anna
    seat.page.take(9)
    seat.page.take(0)
    qtbot.waitUntil(lambda: not live.desk.seat.is_on_duty)


def test_a_key_that_writes_no_digit_though_it_looks_like_one_seats_nobody(seat, live):
    QApplication.sendEvent(seat.page, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "²"))
    assert sitting(live) is None


def test_the_colours_and_the_language_that_are_seen_are_marked(seat):

    def marked() -> set[str]:
        return {button.text() for button in seat.page.findChildren(QPushButton) if button.isChecked()}

    assert marked() == {"as the PC", "English"}
    dark = next(button for button in seat.page.findChildren(QPushButton) if button.text() == "dark")
    dark.click()
    assert marked() == {"dark", "English"}


def test_the_link_type_is_registered_and_forgotten_with_a_key(qtbot, seat, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    entry = tmp_path / "home" / "applications" / "daybook-call.desktop"
    for is_there in (True, False):
        before = seat.page.phone.link_button.text()
        assert seat.page.press("F7")
        qtbot.waitUntil(lambda before=before: seat.page.phone.link_button.text() != before)
        assert entry.exists() == is_there


def test_the_lines_of_a_softphone_are_copied(qtbot, seat):
    buttons = [button for button in seat.page.phone.findChildren(QPushButton) if button.property("softphone")]
    assert [button.property("softphone") for button in buttons] == ["MicroSIP", "3CX"]
    buttons[0].click()
    assert QApplication.clipboard().text().startswith("cmdIncomingCall=")
