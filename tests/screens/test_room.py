"""Card, acts, orders and review have room for their words: small and large type, three languages."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.status import Act
from desktop.models.act_choices import choices
from desktop.screens.card import CardScreen
from desktop.screens.day import DayScreen
from desktop.screens.find import FindScreen
from desktop.screens.orders import OrdersScreen
from desktop.screens.review import ReviewScreen
from desktop.screens.waiting import WaitingScreen
from desktop.server.address import read_address
from desktop.storage.queries.waiting import waiting
from desktop.storage.tables import RequestRow, SameCallRow
from desktop.sync import held
from desktop.views.choice_view import ChoiceView
from desktop.views.theme import apply
from desktop.wording import statuses
from desktop.workflow import directory, orders, progress
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.same_call import same_call
from tests.room import clipped
from tests.screens.on_server import OtherStation, refuse, share, withdraw
from tests.screens.surroundings import Frame, LiveDesk, live_desk

SIZES = {14: (1366, 560), 22: (1366, 448)}
LANGUAGES = ("en", "ru", "zh_CN")
SAID = "Stuck between two floors, a woman with a child; she is calm but the child cries, please ring the daughter"
CORRECTED = "Stuck between the third and the fourth floor"


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
        SAID,
        site_id=f.entrance, equipment_id=f.lift, category_id=f.trapped, contact_id=f.ivanova, place_confirmed=False,
        access_notes="The guard has the key of the machine room, ask for Mr Ozols",
    ).request_id  # fmt: skip
    progress.assign(f.office, request_id, f.told, person_id=f.orlov)
    orders.issue_order(f.office, request_id, f.told, copy=0, pdf="0" * 64)
    f.clock.forward(3)
    correct(f.office, request_id, f.told, Correction(words=CORRECTED))
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


@pytest.fixture
def doubled(desk):
    """A request with two of another desk that may be the same call, and one that was joined to it."""
    f, made = desk, []
    share(f.office)
    for caller in ("ivanova", "", "", ""):
        call = {"contact_id": f.ivanova} if caller else {"phone": "8 916 000-00-02"}
        made.append(f.take("Stuck between floors", site_id=f.entrance, category_id=f.stopped, **call).request_id)
        f.clock.forward(6)
    progress.assign(f.office, made[3], f.told, person_id=f.orlov)
    progress.accept(f.office, made[0], f.told, person_id=f.petrov)
    same_call(f.office, made[3], f.told, other=made[0])
    with f.database.take_in() as (session, _changes):
        for other in made[1:3]:
            session.get_one(RequestRow, other).station = "B"
            session.add(SameCallRow(first_id=min(made[0], other), second_id=max(made[0], other)))
    return made


@pytest.mark.parametrize("which", [0, 1, 3], ids=["asks", "is asked about", "was joined"])
def test_the_question_of_the_card_has_room(qtbot, shown, doubled, which):
    live, size = shown
    screen = CardScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    screen.open(doubled[which])
    screen.page.take_focus()
    qtbot.waitUntil(lambda: bool(screen.page.heading.sharing.state.text()))
    QApplication.processEvents()
    assert "F4" in screen.page.heading.same_call.text() or "F7" in screen.page.heading.same_call.text()
    assert screen.page.minimumSizeHint().height() <= size[1]
    assert clipped(frame) == []
    press(frame, Qt.Key.Key_F6)
    assert clipped(frame) == []
    if which == 0:
        press(frame, Qt.Key.Key_Escape, Qt.Key.Key_F4)
        assert clipped(frame) == []
        press(frame, Qt.Key.Key_Escape, Qt.Key.Key_F6)
        card, around = screen.page.card(), screen.page._around
        assert card is not None
        assert around is not None
        for act in (Act.TWO_CALLS, Act.SAME_CALL):
            acts = screen.page.panel.steps
            acts.begin(ChoiceView(choices(card, around), "", likely=act))
            press(frame, Qt.Key.Key_Return)
            assert acts.title() == statuses.act(act, live.desk.language)
            assert clipped(frame) == []


def test_what_may_be_the_same_call_has_room_in_f11(qtbot, shown, doubled):
    live, size = shown
    screen = WaitingScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    found = live.desk.read(
        partial(waiting, day=live.desk.day, now=live.desk.now(), unaccepted_after=timedelta(minutes=10))
    )
    screen.show(found)
    QApplication.processEvents()
    assert screen.list.rowCount() > 6
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
    assert screen.page.decision.isVisible()
    state = screen.page.heading.sharing.state
    qtbot.waitUntil(lambda: bool(state.text()) and clipped(frame) == [])  # how far it is comes a moment later
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
    assert screen.page.decision.isVisible()
    state = screen.page.heading.sharing.state
    qtbot.waitUntil(lambda: bool(state.text()) and clipped(frame) == [])  # how far it is comes a moment later
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


@pytest.fixture
def away(desk, trapped):
    """A station that holds nothing of today yet, and whose server does not answer."""
    share(desk.office)
    with desk.database.take_in() as (session, _changes):
        held.keep_server(session, read_address("postgresql://boris@127.0.0.1:1/daybook")[0], letters="A")
        held.keep_copied(session, desk.clock() + timedelta(days=1))
    return trapped


def test_what_is_missing_of_an_old_day_has_room(qtbot, shown, away):
    live, size = shown
    free = [SAID, CORRECTED]
    for screen in (ReviewScreen(live.desk), DayScreen(live.desk)):
        frame = framed(qtbot, live, screen.page, size)
        screen.go_to(live.desk.today() - timedelta(days=1))
        screen.go_to(live.desk.today())
        note = screen.page.note if isinstance(screen, ReviewScreen) else screen.page._note
        asking = note.text()
        qtbot.waitUntil(lambda frame=frame: clipped(frame, free=free) == [], timeout=3_000)
        qtbot.waitUntil(lambda note=note, asking=asking: note.text() not in ("", asking))
        qtbot.waitUntil(lambda frame=frame: clipped(frame, free=free) == [], timeout=3_000)
        assert screen.page.minimumSizeHint().height() <= size[1]
        frame.hide()


def test_that_the_server_is_not_there_to_search_has_room(qtbot, shown, away):
    live, size = shown
    screen = FindScreen(live.desk)
    frame = framed(qtbot, live, screen.page, size)
    screen.page.field.insert("zebra")
    asking = screen._older.note
    qtbot.waitUntil(lambda: screen._older.note != asking and screen._older.note in screen.page._answer.text())
    QApplication.processEvents()
    assert clipped(frame) == []
