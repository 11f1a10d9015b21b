"""The orders at work: who has what, what is printed, what comes back."""

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.records import RequestCard
from desktop.screens.orders import OrdersScreen
from desktop.storage.queries.card import card
from desktop.workflow import orders, progress
from desktop.workflow.acting import Told
from desktop.workflow.drafting import drafts
from desktop.workflow.progress import Closing
from tests.screens.surroundings import Frame, LiveDesk


class Hands:
    """Someone at the keyboard with the orders before him."""

    def __init__(self, qtbot, live: LiveDesk) -> None:
        self.qtbot, self.live = qtbot, live
        self.screen = OrdersScreen(live.desk)
        self.page = self.screen.page
        self.frame = Frame(self.page)
        live.kept.append(self)
        self.frame.resize(1366, 560)
        qtbot.addWidget(self.frame, before_close_func=lambda _frame: self.leave())
        self.frame.show()
        self.frame.activateWindow()
        qtbot.waitUntil(self.frame.isActiveWindow)

    def leave(self) -> None:
        """Close the window: what is half typed is kept first."""
        if not self.live.desk.lanes.write.is_finishing():
            for hands in self.live.kept:
                if isinstance(hands, Hands):
                    hands.screen.keep_draft()
        self.live.close()

    def titles(self) -> list[str]:
        """Return the first column of the rows."""
        return [row.title for row in self.page.orders.rows()]

    def wait_for(self, *titles: str) -> None:
        """Wait until these rows stand there."""
        self.qtbot.waitUntil(lambda: self.titles() == list(titles))
        self.page.take_focus()

    def caret(self) -> Any:
        """Return the widget that the keys go to."""
        return QApplication.focusWidget() or self.frame

    def press(self, *keys: str) -> None:
        """Press keys: "<F8>" by name, anything else is typed."""
        for key in keys:
            if key.startswith("<"):
                QTest.keyClick(self.caret(), getattr(Qt.Key, f"Key_{key[1:-1]}"))
            else:
                QTest.keyClicks(self.caret(), key)

    def stored(self, request_id: UUID) -> RequestCard:
        """Return a request as it stands in the file."""
        with self.live.founded.database.read() as session:
            found = card(session, self.live.desk.day, request_id)
        assert found is not None
        return found


@pytest.fixture
def three(live):
    """Two orders of Orlov, one of Petrov; the first and the last are printed."""
    f = live.founded
    made = []
    for person in (f.orlov, f.orlov, f.petrov):
        request_id = f.take(site_id=f.house, category_id=f.trapped).request_id
        progress.assign(f.office, request_id, f.told, person_id=person)
        made.append(request_id)
        f.clock.forward(1)
    for request_id in (made[0], made[2]):
        orders.issue_order(f.office, request_id, f.told, copy=0, pdf="0" * 64)
    return made


@pytest.fixture
def hands(qtbot, live, three):
    """The page with the three orders on it."""
    made = Hands(qtbot, live)
    made.wait_for("Ilya Petrov", "3", "Pavel Orlov", "1", "2")
    return made


def test_open_orders_stand_under_those_who_have_them(hands):
    assert "3 order(s) open" in hands.page.title.text()
    assert "2 sheet(s) out" in hands.page.title.text()


def test_f8_prints_the_chosen_order_or_all_of_the_chosen_person(hands, three, qtbot):
    with qtbot.waitSignal(hands.screen.print_requested) as asked:
        hands.press("<F8>")
    assert asked.args == [[three[2]]]
    with qtbot.waitSignal(hands.screen.print_requested) as asked:
        hands.press("<Down>", "<F8>")
    assert asked.args == [three[:2]]


def test_shift_f8_prints_all(hands, three, qtbot):
    with qtbot.waitSignal(hands.screen.print_requested) as asked:
        QTest.keyClick(hands.caret(), Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert sorted(asked.args[0]) == sorted(three)


def test_enter_opens_the_card_and_f7_rings(hands, three, qtbot):
    with qtbot.waitSignal(hands.screen.open_requested) as opened:
        hands.press("<Return>")
    assert opened.args == [three[2]]
    with qtbot.waitSignal(hands.screen.act_requested) as acted:
        hands.press("<F7>")
    assert acted.args == ["F7", three[2]]


def test_a_sheet_comes_back_in_four_keys(hands, three):
    hands.press("1", "<Return>", "1", "<Return>")
    hands.wait_for("Ilya Petrov", "3", "Pavel Orlov", "2")
    done = hands.stored(three[0])
    assert (done.line.status, done.line.outcome, done.minutes) == ("closed", "done", 25)
    assert done.orders[0].returned_at is not None
    assert hands.live.said[-1] == "A26-00001 is back: repaired, 25 min. It is closed now."


def test_sheets_follow_one_another_without_a_pause(hands, three):
    hands.press("A26-00001", "<Return>", "1", "<Return>", "3", "<Return>", "6", "7", "<Return>")
    hands.wait_for("Pavel Orlov", "2")
    assert (hands.stored(three[2]).line.outcome, hands.stored(three[2]).minutes) == ("no_fault", 7)


def test_an_outcome_that_leaves_work_keeps_the_order_open(hands, three, qtbot):
    hands.press("3", "<Return>", "2", "<Delete>", "<Return>")
    qtbot.waitUntil(lambda: hands.stored(three[2]).orders[0].returned_at is not None)
    assert hands.stored(three[2]).line.status == "assigned"
    qtbot.waitUntil(lambda: "1 sheet(s) out" in hands.page.title.text())


def test_a_number_that_is_none_of_ours_is_said_and_stays(hands):
    hands.press("9", "9", "<Return>")
    assert "99" in hands.page.returns.what.text()
    assert hands.page.returns.number.text() == "99"
    hands.press("x?", "<Return>")
    assert hands.page.returns.number.hasFocus()


def test_minutes_that_are_no_number_are_said_where_they_stand(hands):
    hands.press("1", "<Return>", "3", "half", "<Return>")
    row = hands.page.returns
    assert "half" in row.what.text()
    assert (row.number.text(), row.outcome.typed().key, row.minutes.text()) == ("1", "made_safe", "half")
    assert row.minutes.hasFocus()


def test_what_comes_next_is_said_in_each_field(hands, three):
    row = hands.page.returns
    hands.press("1", "<Return>")
    assert "1 repaired" in row.legend.text()
    hands.press("1")
    assert row.legend.text() == "Minutes: 25 is the norm. Enter returns the sheet. Tab: words."
    hands.press("<Delete>")
    hands.press("<Return>")
    hands.wait_for("Ilya Petrov", "3", "Pavel Orlov", "2")
    assert hands.live.said[-1] == "A26-00001 is back: repaired, no minutes written down. It is closed now."
    assert hands.stored(three[0]).minutes == 0


def refuse_the_next(live, request_id):
    live.founded.clock.forward(1)
    progress.close(live.founded.office, request_id, Told(by=live.founded.anna), Closing(outcome="done"))


def test_a_refused_sheet_waits_until_enter_on_the_empty_number_brings_it_back(hands, three, live, qtbot):
    hands.press("1", "<Return>", "3", "12")
    refuse_the_next(live, three[0])
    hands.press("<Return>", "2", "<Return>")
    qtbot.waitUntil(lambda: any("Anna Petrova" in said for said in live.said))
    row = hands.page.returns
    assert row.number.text() == "2"
    assert "Half typed: 1." in row.aside.text()
    hands.press("1", "<Return>")
    assert row.number.text() == ""
    hands.press("<Return>")
    assert (row.number.text(), row.outcome.typed().key, row.minutes.text()) == ("1", "made_safe", "12")
    assert row.aside.isHidden()


def test_a_sheet_whose_request_changed_meanwhile_is_not_lost(hands, three, live, qtbot):
    f = live.founded
    hands.press("1", "<Return>")
    f.clock.forward(1)
    progress.close(f.office, three[0], Told(by=f.anna), Closing(outcome="done"))
    hands.press("1", "<Return>")
    qtbot.waitUntil(lambda: any("Anna Petrova" in said for said in live.said))
    assert hands.page.returns.number.text() == "1"


def test_a_correction_shows_that_the_sheet_is_out_of_date_without_moving_the_caret(hands, three, live, qtbot):
    from desktop.workflow.correcting import Correction, correct

    f = live.founded
    hands.press("<Down>", "<Down>")
    chosen = hands.page.rows.selected()
    f.clock.forward(1)
    correct(f.office, three[0], Told(by=f.anna), Correction(words="Flat 47"))
    qtbot.waitUntil(lambda: hands.page.rows.selected().sheet == "out of date: print again")
    assert hands.page.rows.selected().key == chosen.key


def test_esc_goes_to_the_list_and_keeps_the_sheet(hands):
    row = hands.page.returns
    hands.press("1", "<Return>", "3", "<Escape>")
    assert hands.page.rows.hasFocus()
    assert (row.number.text(), row.outcome.typed().key) == ("1", "made_safe")
    hands.press("<Escape>")
    assert hands.frame.was_left
    hands.page.take_focus()
    assert row.minutes.hasFocus()


def test_another_number_typed_on_the_list_leaves_the_half_typed_sheet_aside(hands, three):
    row = hands.page.returns
    hands.press("1", "<Return>", "3", "40", "<Escape>", "3", "<Return>", "1", "<Return>")
    hands.wait_for("Pavel Orlov", "1", "2")
    assert row.number.text() == ""
    hands.press("x", "<Backspace>", "<Return>")
    assert (row.number.text(), row.outcome.typed().key, row.minutes.text()) == ("1", "made_safe", "40")
    hands.press("<Return>", "<Return>")
    hands.wait_for("Pavel Orlov", "2")
    assert (hands.stored(three[0]).line.outcome, hands.stored(three[0]).minutes) == ("made_safe", 40)


def test_a_number_put_right_keeps_everything_else(hands):
    row = hands.page.returns
    hands.press("1", "<Return>", "3", "40", "<Tab>", "new belt")
    row.number.setFocus()
    hands.press("<End>", "<Backspace>", "2", "<Return>")
    assert (row.outcome.typed().key, row.minutes.text(), row.words.text()) == (
        "made_safe", "40", "new belt",
    )  # fmt: skip


def sheets(live):
    return [draft.body for draft in drafts(live.founded.office) if draft.kind == "sheet"]


def test_a_half_typed_sheet_survives_a_kill_and_its_draft_goes_with_the_return(hands, three, live, qtbot):
    hands.press("1", "<Return>", "3", "40", "<Tab>", "new belt")
    qtbot.waitUntil(lambda: any(body["words"] == "new belt" for body in sheets(live)))
    again = Hands(qtbot, live)
    row = again.page.returns
    assert (row.number.text(), row.outcome.typed().key, row.minutes.text(), row.words.text()) == (
        "1", "made_safe", "40", "new belt",
    )  # fmt: skip
    hands.frame.hide()
    again.page.take_focus()
    again.press("<Return>", "<Return>")
    qtbot.waitUntil(lambda: again.stored(three[0]).line.status == "closed")
    assert again.stored(three[0]).minutes == 40
    assert sheets(live) == []


def test_the_strip_shows_only_keys_that_do_something(hands):
    assert "F12" not in hands.page.key_labels()
    hands.press("<Up>")
    assert "F6" not in hands.page.key_labels()
    with hands.qtbot.waitSignal(hands.page.keys_changed):
        hands.press("1")
    assert hands.page.key_labels()["F12"] == "returned"


def test_a_desk_without_orders_says_so(qtbot, live):
    hands = Hands(qtbot, live)
    assert "No open orders" in hands.page.title.text()
