"""Card, acts, orders and review have room for their words: small and large type, three languages."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.screens.card import CardScreen
from desktop.screens.orders import OrdersScreen
from desktop.screens.review import ReviewScreen
from desktop.screens.waiting import WaitingScreen
from desktop.storage.queries.waiting import waiting
from desktop.views.theme import apply
from desktop.workflow import directory, orders, progress
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from tests.room import clipped
from tests.screens.on_server import OtherStation, refuse, share, withdraw
from tests.screens.surroundings import Frame, LiveDesk, live_desk

SIZES = {14: (1366, 560), 22: (1366, 448)}
LANGUAGES = ("en", "ru", "zh_CN")


@pytest.fixture(params=[(pt, code) for pt in SIZES for code in LANGUAGES], ids=lambda p: f"{p[1]}-{p[0]}pt")
def shown(request, qapp, desk) -> Iterator[tuple[LiveDesk, tuple[int, int]]]:
    """Surroundings in a language and a size of text."""
    pt, code = request.param
    apply(qapp, theme="light", text_pt=pt)
    live = live_desk(desk, language=code, sits=desk.anna)
    for translator in live.desk.language.translators:
        qapp.installTranslator(translator)
    yield live, SIZES[pt]
    for translator in live.desk.language.translators:
        qapp.removeTranslator(translator)
    live.close()
    apply(qapp, theme="light", text_pt=14)


@pytest.fixture
def trapped(desk):
    """A request with everything on it that takes room: late, danger, owed answers, a sheet out of date."""
    f = desk
    request_id = f.take(
        "Stuck between two floors, a woman with a child; she is calm but the child cries, please ring the daughter",
        site_id=f.entrance, equipment_id=f.lift, category_id=f.trapped, contact_id=f.ivanova, place_confirmed=False,
        access_notes="The guard has the key of the machine room, ask for Mr Ozols",
    ).request_id  # fmt: skip
    progress.assign(f.office, request_id, f.told, person_id=f.orlov)
    orders.issue_order(f.office, request_id, f.told, copy=0, pdf="0" * 64)
    f.clock.forward(3)
    correct(f.office, request_id, f.told, Correction(words="Stuck between the third and the fourth floor"))
    f.clock.forward(100)
    return request_id


def framed(qtbot, live, page, size) -> Frame:
    frame = Frame(page)
    live.kept.append(frame)
    frame.setFixedSize(*size)
    qtbot.addWidget(frame, before_close_func=lambda _frame: live.close())
    frame.show()
    frame.activateWindow()
    qtbot.waitUntil(frame.isActiveWindow)
    return frame


def press(frame: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or frame, key)
    QApplication.processEvents()


def test_the_card_and_its_acts_have_room(qtbot, shown, trapped):
    live, size = shown
    screen = CardScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    screen.open(trapped)
    qtbot.waitUntil(lambda: screen.page.card() is not None)
    screen.page.take_focus()
    QApplication.processEvents()
    assert clipped(frame) == []
    acts = screen.page.panel.steps
    press(frame, Qt.Key.Key_F6)
    count = QApplication.focusWidget().options.rowCount()  # type: ignore[union-attr]
    for row in range(count):
        press(frame, *[Qt.Key.Key_Down] * row)
        title = QApplication.focusWidget().options.shown()[row]  # type: ignore[union-attr]
        assert clipped(frame) == [], title
        if title.key in ("print", "undo"):
            break
        press(frame, Qt.Key.Key_Return)
        for _field in range(8):
            assert clipped(frame) == [], title
            press(frame, Qt.Key.Key_Tab)
        while acts.title():
            press(frame, Qt.Key.Key_Escape)
        press(frame, Qt.Key.Key_F6)
    press(frame, Qt.Key.Key_Escape, Qt.Key.Key_F7)
    assert clipped(frame) == []


def test_a_conflict_on_the_card_has_room(qtbot, shown, trapped, tmp_path):
    live, size = shown
    f = live.founded
    share(f.office)
    other = OtherStation(f.office, tmp_path / "other")
    progress.accept(f.office, trapped, f.told, eta_at=f.clock.at + timedelta(minutes=20))
    progress.assign(other.office, trapped, Told(by=f.anna, text="Orlov is ill"), person_id=f.petrov)
    withdraw(f.office, other)
    other.close()
    screen = CardScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    screen.open(trapped)
    screen.page.take_focus()
    qtbot.waitUntil(screen.page.decision.isVisible)
    QApplication.processEvents()
    assert clipped(frame) == []
    press(frame, Qt.Key.Key_F6)
    assert clipped(frame) == []


@pytest.mark.parametrize("why", ["42501", "23514"])
def test_a_refused_act_on_the_card_has_room(qtbot, shown, trapped, why):
    live, size = shown
    f = live.founded
    share(f.office)
    told = Told(by=f.boris, text="He is on his way, the daughter was rung and knows it")
    progress.accept(f.office, trapped, told, eta_at=f.clock.at + timedelta(minutes=20))
    for _more in range(5):
        progress.note(f.office, trapped, Told(by=f.boris, text="Rung again"))
        progress.expect(f.office, trapped, f.told, eta_at=f.clock.at + timedelta(minutes=30))
    refuse(f.office, why, "new row for relation request violates check constraint ck_request_status")
    screen = CardScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    screen.open(trapped)
    screen.page.take_focus()
    qtbot.waitUntil(screen.page.decision.isVisible)
    QApplication.processEvents()
    assert clipped(frame) == []
    press(frame, Qt.Key.Key_F6)
    assert clipped(frame) == []


def test_what_is_to_be_decided_has_room_in_everything_that_waits(qtbot, shown, trapped):
    live, size = shown
    f = live.founded
    share(f.office)
    directory.save(f.office, "team", f.field, {"name": "Lifts and doors"}, by=f.anna)
    refuse(f.office, "42501")
    progress.accept(f.office, trapped, f.told, eta_at=f.clock.at + timedelta(minutes=20))
    refuse(f.office, "23503")
    screen = WaitingScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    with live.desk.office.database.read() as session:
        found = waiting(session, live.desk.day, now=live.desk.now(), unaccepted_after=timedelta(minutes=10))
    screen.show(found)
    screen.page.take_focus()
    qtbot.waitUntil(lambda: screen.list.rowCount() > 4)
    QApplication.processEvents()
    assert clipped(frame) == []


def test_the_orders_have_room(qtbot, shown, trapped):
    live, size = shown
    screen = OrdersScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    qtbot.waitUntil(lambda: screen.page.orders.rowCount() > 0)
    screen.page.take_focus()
    assert clipped(frame) == []
    press(frame, Qt.Key.Key_1, Qt.Key.Key_Return)
    assert clipped(frame) == []


def test_the_review_has_room(qtbot, shown, trapped):
    from desktop.workflow.signing import sign_day

    live, size = shown
    screen = ReviewScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    qtbot.waitUntil(lambda: screen.page.review.rowCount() > 0)
    assert clipped(frame) == []
    sign_day(live.desk.office, live.desk.today(), by=live.desk.me, remark="A day with one person in danger")
    qtbot.waitUntil(screen.page.remark.isHidden)
    QApplication.processEvents()
    assert clipped(frame) == []
