"""The day review at work."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.asked import Asker
from desktop.screens.review import ReviewScreen
from desktop.workflow.other_calls import note_call
from desktop.workflow.signing import sign_day
from tests.screens.surroundings import Frame, LiveDesk

TODAY = date(2026, 3, 2)


class Hands:
    """A supervisor at the keyboard with the day before him."""

    def __init__(self, qtbot, live: LiveDesk) -> None:
        self.qtbot, self.live = qtbot, live
        self.screen = ReviewScreen(live.desk)
        self.page = self.screen.page
        self.page.said.connect(live.said.append)
        self.frame = Frame(self.page)
        live.kept.append(self)
        self.frame.resize(1366, 560)
        qtbot.addWidget(self.frame, before_close_func=lambda _frame: live.close())
        self.frame.show()
        self.frame.activateWindow()
        qtbot.waitUntil(self.frame.isActiveWindow)
        qtbot.waitUntil(lambda: bool(self.page.day.text()))
        self.page.take_focus()

    def caret(self) -> Any:
        """Return the widget that the keys go to."""
        return QApplication.focusWidget() or self.frame

    def press(self, *keys: str) -> None:
        """Press keys: "<F12>" and "<alt+Left>" by name, anything else is typed."""
        for key in keys:
            if not key.startswith("<"):
                QTest.keyClicks(self.caret(), key)
                continue
            chord, _, name = key[1:-1].rpartition("+")
            held = Qt.KeyboardModifier.AltModifier if chord else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.caret(), getattr(Qt.Key, f"Key_{name}"), held)

    def titles(self) -> list[str]:
        """Return the headings."""
        return [row.title for row in self.page.review.rows() if row.is_heading]


@pytest.fixture
def busy(live):
    """Two requests and a call that made none."""
    f = live.founded
    made = f.take("Stuck", site_id=f.house, category_id=f.trapped).request_id
    f.take("Dark", category_id=f.stopped)
    note_call(f.office, "complaint", by=f.boris, text="Third time")
    return made


@pytest.fixture
def supervised(live, busy, qtbot):
    """Anna, the supervisor, sits at the desk."""
    live.desk.seat.person = next(p for p in _people(live) if p.id == live.founded.anna)
    return Hands(qtbot, live)


def _people(live):
    from desktop.storage.queries.desk import people

    return live.desk.read(people)


def test_the_day_opens_with_its_totals_and_what_stands_out(supervised):
    assert supervised.page.day.text() == "Monday, 2 March 2026"
    assert "requests 2" in supervised.page.totals.text()
    assert supervised.titles() == ["What stands out", "All lines", "Calls that are no request"]
    assert "person in danger" in [row.why for row in supervised.page.review.rows()]


def test_a_complaint_stands_out_with_its_words_and_leads_to_its_request(live, busy, qtbot):
    f = live.founded
    note_call(f.office, "complaint", by=f.boris, text="Still stuck, again", request_id=busy, asks=Asker(name="Olga"))
    note_call(f.office, "thanks", by=f.boris)
    hands = Hands(qtbot, live)
    qtbot.waitUntil(lambda: "complaint 2" in hands.page.totals.text())
    rows = hands.page.review.rows()
    first = next(at for at, row in enumerate(rows) if row.is_heading and row.title == "What stands out")
    assert rows[first + 1].why == "person in danger"
    loose, about = rows[first + 2 : first + 4]
    assert [(row.why, row.words, row.tone) for row in (loose, about)] == [
        ("complaint", "Third time", "warning"),
        ("complaint", "Still stuck, again", "warning"),
    ]
    assert (about.number, about.place, about.request_id) == ("1", "Olga", busy)
    [calls] = [row for row in rows if row.is_heading and row.title == "Calls that are no request"]
    assert calls.note == "1 time thanks, 2 complaints"
    with qtbot.waitSignal(hands.page.opened) as opened:
        hands.page.rows.setCurrentIndex(hands.page.review.index(first + 3))
        hands.press("<Return>")
    assert opened.args == [busy]


def test_two_keys_sign_the_day_with_a_remark(supervised):
    supervised.press("<F12>", "A quiet day", "<F12>")
    supervised.qtbot.waitUntil(lambda: "Signed by Anna Petrova" in supervised.page.signature.text())
    assert "A quiet day" in supervised.page.signature.text()
    assert not supervised.page.remark.isVisible()


def test_one_key_alone_does_not_sign(supervised):
    supervised.press("<F12>", "<Escape>")
    assert "F12 again signs" in supervised.live.said[-1]
    assert "Not signed" in supervised.page.signature.text()


def test_a_dispatcher_is_told_that_he_may_not_sign_and_keeps_his_remark(live, busy, qtbot):
    hands = Hands(qtbot, live)
    hands.press("<F12>", "A", "ll well", "<Return>")
    qtbot.waitUntil(lambda: any("Only a supervisor" in said for said in live.said))
    assert hands.page.remark.text() == "All well"


def test_a_dispatcher_is_told_so_at_the_first_key(live, busy, qtbot):
    hands = Hands(qtbot, live)
    hands.press("<F12>")
    assert "Only a supervisor" in live.said[-1]


def test_letters_are_the_remark_and_never_a_date(supervised):
    supervised.press("Quiet")
    assert (supervised.page.remark.text(), supervised.page.date.text()) == ("Quiet", "")


def test_letters_on_a_signed_page_go_nowhere(supervised):
    f = supervised.live.founded
    sign_day(f.office, TODAY, by=f.anna)
    supervised.qtbot.waitUntil(lambda: "Signed by" in supervised.page.signature.text())
    supervised.press("Quiet")
    assert (supervised.page.remark.text(), supervised.page.date.text()) == ("", "")


def test_a_supervisor_who_went_off_duty_leaves_nobody_his_signature(supervised):
    live = supervised.live
    live.desk.seat.take(live.desk.seat.person, is_on_duty=False)
    supervised.press("<F12>", "<F12>")
    supervised.qtbot.waitUntil(lambda: any("Only a supervisor" in said for said in live.said))
    assert "Not signed" in supervised.page.signature.text()


def test_a_day_that_is_signed_says_who_signed_it(supervised):
    f = supervised.live.founded
    sign_day(f.office, TODAY, by=f.anna)
    supervised.qtbot.waitUntil(lambda: "Signed by" in supervised.page.signature.text())
    supervised.press("<F12>")
    supervised.qtbot.waitUntil(lambda: any("Anna Petrova" in said for said in supervised.live.said))


def test_a_time_of_another_day_carries_its_date_whenever_the_page_is_looked_at(supervised):
    def due() -> list[str]:
        return [row.why for row in supervised.page.review.rows() if row.why.startswith("due 3 Mar")]

    supervised.qtbot.waitUntil(lambda: len(due()) == 1)
    said = due()
    supervised.live.founded.clock.forward(20 * 60)
    supervised.press("<alt+Left>")
    supervised.qtbot.waitUntil(lambda: not due())
    supervised.press("<alt+Right>")
    supervised.qtbot.waitUntil(lambda: due() == said)


def test_what_comes_after_the_signature_is_an_addendum(supervised):
    f = supervised.live.founded
    sign_day(f.office, TODAY, by=f.anna)
    f.clock.forward(5)
    f.take("After the signature")
    supervised.qtbot.waitUntil(lambda: "Addenda: written after the signature" in supervised.titles())
    assert "1 addendum(a) since" in supervised.page.signature.text()


def test_the_day_before_says_in_words_that_it_is_empty(supervised):
    supervised.press("<alt+Left>")
    supervised.qtbot.waitUntil(lambda: supervised.page.day.text() == "Sunday, 1 March 2026")
    assert supervised.page.empty.isVisible()
    assert supervised.page.empty.text() == "No request was written down on this day."
    supervised.press("<alt+Right>")
    supervised.qtbot.waitUntil(lambda: supervised.page.day.text() == "Monday, 2 March 2026")


def test_a_date_typed_anywhere_turns_to_that_day(supervised):
    supervised.press("1", ".3.2011", "<Return>")
    supervised.qtbot.waitUntil(lambda: "2011" in supervised.page.day.text())
    supervised.press("<alt+Home>")
    supervised.qtbot.waitUntil(lambda: "2026" in supervised.page.day.text())


def test_a_date_nobody_understands_is_said_and_stays(supervised):
    supervised.press("7", "7.77.", "<Return>")
    assert "77.77." in supervised.live.said[-1]
    assert supervised.page.date.text() == "77.77."
    supervised.press("1.3.2011", "<Return>")
    supervised.qtbot.waitUntil(lambda: "2011" in supervised.page.day.text())


def test_f8_asks_for_the_page_of_the_book(supervised, qtbot):
    with qtbot.waitSignal(supervised.screen.print_requested) as asked:
        supervised.press("<F8>")
    assert asked.args == [TODAY]


def test_enter_opens_the_card_of_what_stands_out(supervised, busy, qtbot):
    with qtbot.waitSignal(supervised.screen.open_requested) as opened:
        supervised.press("<Return>")
    assert opened.args == [busy]


def test_a_new_call_appears_without_moving_the_selection(supervised):
    supervised.press("<Down>")
    chosen = supervised.page.rows.selected()
    supervised.live.founded.take("One more")
    supervised.qtbot.waitUntil(lambda: "requests 3" in supervised.page.totals.text())
    assert supervised.page.rows.selected() == chosen


def test_a_remark_typed_before_the_day_is_read_stays(live, busy, qtbot):
    screen = ReviewScreen(live.desk)
    qtbot.addWidget(screen.page, before_close_func=lambda _page: live.close())
    screen.page.remark.insert("a quiet")

    screen.page.show()
    qtbot.waitUntil(lambda: bool(screen.page.day.text()))

    assert screen.page.remark.text() == "a quiet"


def test_half_a_remark_waits_with_the_day_it_is_about(supervised):
    supervised.press("<F12>", "a quiet")
    supervised.screen.go_to(date(2026, 3, 1))
    assert supervised.page.remark.text() == ""
    supervised.page.remark.insert("nothing")

    supervised.screen.go_to(TODAY)
    assert supervised.page.remark.text() == "a quiet"

    supervised.screen.go_to(date(2026, 3, 1))
    assert supervised.page.remark.text() == "nothing"
