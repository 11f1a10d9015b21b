"""The log of calls: missed ones are rung back with two keys, answered ones linked, and nothing typed is lost."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.domain.asked import Asker
from desktop.domain.codes import CallKind
from desktop.models.call_list import CallShown
from desktop.storage.tables import RingRow
from desktop.workflow.other_calls import note_call
from tests.rings import IVANOVA, STRANGER, rang
from tests.screens.surroundings import live_desk
from tests.screens.test_main import close_main, focused, open_main, press

Key = Qt.Key


@pytest.fixture
def main(desk, qtbot):
    live = live_desk(desk)
    screen = open_main(live)
    yield screen
    close_main(live, screen)


@pytest.fixture
def calls(qtbot, main, desk, clock):
    """The log of a day: Ivanova missed, a stranger answered, one withheld and missed; the newest last."""
    at = clock.at
    rang(desk, at=at - timedelta(minutes=5), ended_s=20)
    rang(desk, at=at - timedelta(minutes=4), number=STRANGER, answered_s=3, ended_s=63)
    rang(desk, at=at - timedelta(minutes=3), number="", ended_s=20)
    main.now.reload()
    press(qtbot, main, Key.Key_F10)
    press(qtbot, main, Key.Key_8)
    screen = main.pages.calls
    qtbot.waitUntil(lambda: len(screen.page.calls.rows()) == 3)
    return screen


def row(calls, number: str) -> CallShown:
    return next(row for row in calls.page.calls.rows() if row.call.number == number)


def choose(calls, number: str) -> None:
    at = [shown.call.number for shown in calls.page.calls.rows()].index(number)
    calls.page.rows.setCurrentIndex(calls.page.calls.index(at))


def ring(main, number: str) -> RingRow:
    with main._desk.office.database.read() as session:
        found = session.scalars(select(RingRow).where(RingRow.number == number)).one()
        session.expunge(found)
        return found


def test_each_call_says_when_who_how_long_and_what_came_of_it(calls):
    shown = [(one.time, one.state, one.who, one.lasted, one.became) for one in calls.page.calls.rows()]
    assert shown == [
        ("11:55", "missed", "Ivanova, +7 916 123-45-67", "", ""),
        ("11:56", "answered", "+7 916 999-99-99", "1:00", "nothing yet"),
        ("11:57", "missed", "number withheld", "", ""),
    ]
    said = "missed calls: 2, rung back within 10 min: 0, number withheld: 1, to be rung back: 1"
    assert calls.page.counts.text().endswith(said)
    assert calls.page.selected().number == ""


def test_the_missed_one_stands_in_the_band_and_two_keys_bring_him_into_the_form(qtbot, main, calls, desk):
    press(qtbot, main, Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(main.window.now.alarms()))
    assert main.window.now.alarms()[0].text == "missed 11:55, Ivanova, +7 916 123-45-67, ring back in 5 min"
    press(qtbot, main, Key.Key_F7)
    press(qtbot, main, Key.Key_1)  # also before the day is read
    qtbot.waitUntil(lambda: main.window.page() is main.pages.intake.page)
    assert main.pages.intake.form.half.contact_id == desk.ivanova
    assert ring(main, IVANOVA).rung_back_at is not None
    press(qtbot, main, Key.Key_F12)
    qtbot.waitUntil(lambda: ring(main, IVANOVA).request_id is not None)
    qtbot.waitUntil(lambda: not main.window.now.alarms())


def test_no_answer_is_counted_and_the_call_still_waits(qtbot, main, calls):
    choose(calls, IVANOVA)
    press(qtbot, main, Key.Key_F7)
    assert "Ivanova" in calls.page.question.text()
    press(qtbot, main, Key.Key_2)
    qtbot.waitUntil(lambda: row(calls, IVANOVA).became == "rung 1 time, no answer")
    assert ring(main, IVANOVA).rung_back_at is None
    assert any(alarm.missed for alarm in main.window.now.alarms())


def test_a_missed_call_is_settled_with_a_reason_and_half_a_reason_waits_with_it(qtbot, main, calls):
    choose(calls, IVANOVA)
    qtbot.keyClick(calls.page.rows, Key.Key_Delete)
    qtbot.keyClicks(focused(main), "spoke to h")
    press(qtbot, main, Key.Key_Escape)
    assert not calls.page.reason.isVisible()
    choose(calls, "")
    qtbot.keyClick(calls.page.rows, Key.Key_Delete)
    assert calls.page.reason.text() == ""
    press(qtbot, main, Key.Key_Escape)
    choose(calls, IVANOVA)
    press(qtbot, main, Key.Key_F7)
    press(qtbot, main, Key.Key_3)
    assert calls.page.reason.text() == "spoke to h"
    qtbot.keyClicks(focused(main), "er in the yard")
    qtbot.keyClick(focused(main), Key.Key_Return)
    qtbot.waitUntil(lambda: row(calls, IVANOVA).state == "missed, not rung back")
    assert row(calls, IVANOVA).became == "spoke to her in the yard"


def test_an_answered_call_is_linked_with_the_request_that_came_of_it(qtbot, main, calls, desk):
    done = desk.take("No light on the stairs", site_id=desk.house)
    choose(calls, STRANGER)
    press(qtbot, main, Key.Key_F4)
    assert "1\N{NO-BREAK SPACE}1 Lenina, 14, No light on the stairs" in calls.page.question.text()
    press(qtbot, main, Key.Key_1)
    qtbot.waitUntil(lambda: row(calls, STRANGER).became == "about 1")
    with qtbot.waitSignal(calls.open_requested) as opened:
        qtbot.keyClick(calls.page.rows, Key.Key_Return)
    assert opened.args == [done.request_id]


def test_why_an_answered_call_made_no_request_is_one_key_and_a_digit(qtbot, main, calls):
    choose(calls, STRANGER)
    press(qtbot, main, Key.Key_F9)
    press(qtbot, main, Key.Key_2)
    qtbot.waitUntil(lambda: row(calls, STRANGER).became == "wrong number")
    assert len(calls.page.calls.rows()) == 3


def test_a_withheld_number_cannot_be_rung_back_and_that_is_said(qtbot, main, calls):
    choose(calls, "")
    press(qtbot, main, Key.Key_F7)
    assert "withheld" in main.window.say.sentence()
    assert not calls.page.question.isVisible()


def test_a_withheld_number_that_was_answered_waits_for_nobody(qtbot, main, calls, desk):
    rang(desk, number="", answered_s=2, ended_s=30)
    qtbot.waitUntil(lambda: len(calls.page.calls.rows()) == 4)
    calls.page.rows.setCurrentIndex(calls.page.calls.index(3))
    press(qtbot, main, Key.Key_F7)
    assert main.window.say.sentence() == "The number was withheld: nobody can ring back."


def test_a_call_only_written_down_is_not_rung_back_and_that_is_said(qtbot, main, calls, desk):
    note_call(desk.office, CallKind.THANKS, by=desk.boris, asks=Asker(phone="8 916 555-00-11"))
    qtbot.waitUntil(lambda: len(calls.page.calls.rows()) == 4)
    at = [one.call.ring_ids for one in calls.page.calls.rows()].index(())
    calls.page.rows.setCurrentIndex(calls.page.calls.index(at))
    assert "F7" not in calls.page.key_labels()
    press(qtbot, main, Key.Key_F7)
    assert main.window.say.sentence() == (
        "No telephone told of this call: it was written down, and nobody waits for it."
    )
    assert main.window.page() is calls.page


def test_a_reason_that_is_kept_takes_no_other_calls_question_or_reason_with_it(qtbot, main, calls):
    choose(calls, IVANOVA)
    qtbot.keyClick(calls.page.rows, Key.Key_Delete)
    qtbot.keyClicks(focused(main), "spoke to her")
    qtbot.keyClick(focused(main), Key.Key_Return)
    press(qtbot, main, Key.Key_Escape)  # before it is written down
    choose(calls, "")
    qtbot.keyClick(calls.page.rows, Key.Key_Delete)
    qtbot.keyClicks(focused(main), "hung u")
    qtbot.waitUntil(lambda: ring(main, IVANOVA).dropped_at is not None)
    qtbot.waitUntil(lambda: row(calls, IVANOVA).state == "missed, not rung back")
    assert calls.page.reason.isVisible()
    qtbot.keyClicks(focused(main), "p")
    assert calls.page.reason.text() == "hung up"
    qtbot.keyClick(focused(main), Key.Key_Return)
    qtbot.waitUntil(lambda: row(calls, "").became == "hung up")
    assert row(calls, IVANOVA).became == "spoke to her"


@pytest.mark.parametrize(("typed", "numbers"), [("ivanova", [IVANOVA]), ("999", [STRANGER]), ("missed", [IVANOVA, ""]),
                                                ("lenina", [IVANOVA]), ("zzz", [])])  # fmt: skip
def test_what_is_typed_keeps_the_calls_that_it_fits(qtbot, main, calls, typed, numbers):
    for letter in typed:
        qtbot.keyClicks(focused(main), letter)
    assert [one.call.number for one in calls.page.calls.rows()] == numbers
    assert calls.page.empty.isVisible() == (not numbers)
    press(qtbot, main, Key.Key_Escape)
    assert len(calls.page.calls.rows()) == 3


def test_another_day_is_a_key_away_and_says_that_it_had_no_calls(qtbot, main, calls):
    qtbot.keyClick(calls.page.rows, Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(calls.page.empty.isVisible)
    assert calls.page.empty.text() == "No telephone rang on this day, and no call was written down."
    qtbot.keyClick(focused(main), Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(calls.page.calls.rows()) == 3)


def test_f11_lists_the_missed_calls_and_f7_turns_to_them(qtbot, main, calls):
    press(qtbot, main, Key.Key_F11)
    page = main.pages.waiting.page
    qtbot.waitUntil(lambda: page.missed() is not None)
    assert page.key_labels() == {"F7": "ring back"}
    press(qtbot, main, Key.Key_F7)
    qtbot.waitUntil(lambda: "Ivanova" in calls.page.question.text() and main.window.page() is calls.page)
