"""F9 on any page: calls that are no request are counted with two keys, and their callers told how it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.codes import NO_REQUEST
from desktop.domain.ids import new_id
from desktop.domain.records import OtherCall
from desktop.domain.ringing import Ring, RingEvent
from desktop.screens.main import MainScreen
from desktop.storage.queries.days import review
from desktop.workflow import progress
from tests.desk import FoundedDesk
from tests.screens.surroundings import live_desk
from tests.screens.test_main import close_main, open_main

Key = Qt.Key
HERS = Ring(RingEvent.RING, "+79161234567")
UNKNOWN = Ring(RingEvent.RING, "+79165550011")
HIDDEN = Ring(RingEvent.RING, "")


class Desk:
    """The window at a founded desk. keys -- how many were pressed."""

    def __init__(self, founded: FoundedDesk, qtbot, main: MainScreen) -> None:
        self.founded, self.qtbot, self.main, self.keys = founded, qtbot, main, 0

    @property
    def seat(self):
        return self.main.other_calls.seat

    @property
    def said(self) -> str:
        return self.main.window.say.sentence()

    @property
    def line(self):
        return self.main.day.page.line

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.keys += 1
            QTest.keyClick(QApplication.focusWidget() or self.main.window.page(), key)

    def f9(self, *keys: Qt.Key) -> None:
        """F9, and wait until what is known of the caller stands there."""
        self.press(Key.Key_F9)
        self.qtbot.waitUntil(lambda: self.main.other_calls._known is not None)
        self.press(*keys)

    def calls(self) -> Sequence[OtherCall]:
        desk = self.main._desk
        query = partial(review, day=desk.day, wanted=desk.today(), now=desk.now())
        return desk.read(query).calls

    def counted(self, many: int = 1) -> Sequence[OtherCall]:
        self.qtbot.waitUntil(lambda: len(self.calls()) == many)
        return self.calls()

    def write(self, text: str) -> None:
        self.qtbot.keyClicks(self.line.field, text)

    def ring(self, ring: Ring) -> None:
        self.main._desk.ringing.hear(ring, self.main._desk.now())


@pytest.fixture
def at(desk, qtbot) -> Iterator[Desk]:
    live = live_desk(desk)
    main = open_main(live)
    yield Desk(desk, qtbot, main)
    close_main(live, main)


def hers(at: Desk, words: str = "Lift stands", **more):
    return at.founded.take(words, contact_id=at.founded.ivanova, site_id=at.founded.entrance, **more)


def test_whoever_rings_is_told_at_once_how_his_request_stands_and_counted_with_two_keys(at):
    made = hers(at)
    progress.assign(at.founded.office, made.request_id, at.founded.told, person_id=at.founded.orlov)
    at.ring(HERS)
    at.f9()
    [row] = at.seat.asked.rows.rows()
    assert row.note == "1 is with Pavel Orlov, not accepted yet. I will ring you back by 12:30."
    at.press(Key.Key_1)
    [call] = at.counted()
    assert (call.kind, call.caller, call.request) == ("status_question", "Ivanova", made.number)
    assert at.keys == 2
    at.qtbot.waitUntil(lambda: at.said == f"Say: {row.note}")
    assert at.main._desk.ringing.newest() is None
    assert at.seat.isHidden()


@pytest.mark.parametrize("digit", range(1, len(NO_REQUEST) + 1))
@pytest.mark.parametrize("ring", [None, UNKNOWN, HIDDEN], ids=["no ring", "unknown", "withheld"])
def test_every_kind_takes_two_keys_also_while_a_telephone_rings(at, digit, ring):
    if ring is not None:
        at.ring(ring)
    at.press(Key.Key_F9, Key(Key.Key_0 + digit))
    [call] = at.counted()
    assert call.kind == NO_REQUEST[digit - 1]
    assert call.caller == (None if ring is not UNKNOWN else "+7 916 555-00-11")
    assert call.is_withheld is (ring is HIDDEN)
    assert at.main._desk.ringing.newest() is None


@pytest.mark.parametrize("typed", ["1?", "No 1 when", "Lenina 14 entrance 2, when?", "89161234567 asks when"])
def test_the_line_names_the_request_by_number_place_or_telephone_and_keeps_its_words(at, typed):
    made = hers(at)
    at.write(typed)
    at.press(Key.Key_F9, Key.Key_1)
    [call] = at.counted()
    assert (call.request, call.text) == (made.number, typed)
    assert at.line.text() == ""
    at.qtbot.waitUntil(lambda: at.said.startswith("Say: Nobody has accepted 1 yet."))


def test_of_several_a_digit_chooses_and_a_complaint_asks_the_same(at):
    first = hers(at)
    hers(at, "No light")
    at.ring(HERS)
    at.press(Key.Key_F9, Key.Key_4)
    assert [row.title.split(" · ")[0] for row in at.seat.numbered.rows.rows()] == ["2", "1"]
    at.press(Key.Key_2)
    [call] = at.counted()
    assert (call.kind, call.request) == ("complaint", first.number)
    at.qtbot.waitUntil(lambda: at.said == "Counted: complaint, about 1. The day's review shows it.")


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F2, Key.Key_X])
def test_who_chooses_none_of_several_has_counted_the_question_all_the_same(at, key):
    hers(at), hers(at, "No light")
    at.write("89161234567 asks when")
    at.press(Key.Key_F9, Key.Key_1, key)
    [call] = at.counted()
    assert (call.kind, call.request, call.caller) == ("status_question", None, "Ivanova")
    at.main._desk.lanes.write.run(lambda: 1, done=lambda _one: None, failed=lambda _error: None)
    assert at.line.text() == ("x" if key == Key.Key_X else "")


def test_esc_counts_nothing_and_leaves_the_words(at):
    hers(at), hers(at, "No light")
    at.write("89161234567 asks when")
    at.press(Key.Key_F9, Key.Key_1, Key.Key_Escape)
    at.press(Key.Key_F9, Key.Key_Escape)
    assert at.line.text() == "89161234567 asks when"
    assert at.seat.isHidden()
    assert at.calls() == ()


def test_a_question_about_nothing_that_is_known_is_counted_and_says_so(at):
    at.write("when does he come")
    at.press(Key.Key_F9, Key.Key_1)
    [call] = at.counted()
    assert call.request is None
    at.qtbot.waitUntil(lambda: at.said.startswith("Counted: status question. No request of this caller is known"))


def test_what_ended_lately_is_asked_about_too_and_what_ended_long_ago_is_not(at):
    made = hers(at)
    closing = progress.Closing(outcome="done")
    progress.close(at.founded.office, made.request_id, at.founded.told, closing)
    at.founded.clock.forward(60)
    at.ring(HERS)
    at.f9()
    assert [row.note for row in at.seat.asked.rows.rows()] == ["1 was done at 12:00. Was anything left?"]
    at.press(Key.Key_Escape)
    at.founded.clock.forward(4 * 24 * 60)
    at.f9()
    assert at.seat.asked.rows.rows() == ()


def test_the_chosen_line_and_the_open_card_are_what_is_asked_about(at):
    hers(at)
    other = at.founded.take("No heating")
    at.qtbot.waitUntil(lambda: at.main.day.lines.rowCount() == 2)
    at.press(Key.Key_Up, Key.Key_Return)
    assert at.main.window.page() is at.main.pages.card.page
    at.press(Key.Key_F9, Key.Key_1)
    [call] = at.counted()
    assert call.request == other.number
    assert at.main.window.page() is at.main.pages.card.page


def test_0_takes_the_last_count_back_and_the_words_stand_on_the_line_again(at):
    at.write("the lift at Lenina 14 stands")
    at.press(Key.Key_F9, Key.Key_2)
    at.counted()
    at.f9()
    assert at.seat.counted.text() == "Today: 1 wrong number. 0 takes the last count back: wrong number."
    at.press(Key.Key_0)
    at.counted(0)
    at.qtbot.waitUntil(lambda: at.line.text() == "the lift at Lenina 14 stands")
    assert at.said == "Taken back: wrong number. It counts no more."
    at.f9()
    assert at.seat.counted.isHidden()
    at.press(Key.Key_0)
    assert at.line.text() == "the lift at Lenina 14 stands"


def test_nobody_on_duty_is_asked_first_and_the_ring_stays_until_then(at):
    at.ring(HERS)
    at.main._desk.seat.take(at.main._desk.seat.person, is_on_duty=False)
    at.press(Key.Key_F9, Key.Key_3)
    assert at.calls() == ()
    assert at.main._desk.ringing.newest() == HERS
    at.main._desk.seat.take(at.main._desk.seat.person)
    [call] = at.counted()
    assert (call.kind, call.caller) == ("thanks", "Ivanova")


def test_a_call_that_cannot_be_counted_stays_written_and_goes_on_ringing(at):
    at.main._desk.seat.take(replace(at.main._desk.seat.person, id=new_id()))  # nobody of the staff: it is refused
    at.ring(HERS)
    at.write("thank you for yesterday")
    at.press(Key.Key_F9, Key.Key_3)
    at.qtbot.waitUntil(lambda: at.line.text() == "thank you for yesterday")
    assert at.main._desk.ringing.newest() == HERS
    assert at.calls() == ()


def test_what_f9_offers_cuts_no_page_and_no_card_in_the_middle_of_a_word(at):
    hers(at)
    at.qtbot.waitUntil(lambda: at.main.day.lines.rowCount() == 1)
    at.write("89161234567 asks when")
    at.press(Key.Key_F9)
    page = at.main.day.page
    assert (at.seat.x(), at.seat.width()) == (0, page.width())
    assert at.seat.geometry().bottom() < page.line.y()
    assert page.line.visibleRegion().boundingRect() == page.line.rect()
    at.press(Key.Key_Escape)
    at.line.write("")
    at.press(Key.Key_Up, Key.Key_Return)
    at.qtbot.waitUntil(lambda: at.main.window.page() is at.main.pages.card.page)
    at.press(Key.Key_F9)
    assert at.seat.geometry() == at.main.window.pages.rect()
    at.press(Key.Key_Escape, Key.Key_F2)
    intake = at.main.pages.intake.page
    at.qtbot.waitUntil(lambda: at.main.window.page() is intake)
    at.press(Key.Key_F9)
    assert intake.other.geometry() == intake.seats.geometry()


def test_a_caller_who_joined_is_no_other_call(at):
    made = hers(at)
    at.qtbot.waitUntil(lambda: at.main.day.lines.rowCount() == 1)
    at.write("Petrov, the lift again")
    at.press(Key.Key_Up, Key.Key_F4)
    totals = at.main.day.page._totals
    at.qtbot.waitUntil(lambda: totals.text() == "1 request, 1 caller joined")
    at.press(Key.Key_F9, Key.Key_3)
    at.qtbot.waitUntil(lambda: totals.text() == "1 request, 1 caller joined, 1 other call")
    at.f9()
    assert at.seat.counted.text() == "Today: 1 time thanks. 0 takes the last count back: thanks."
    assert made.number
