"""The stubs of parked calls in the window: on every page, by their digits, with an age that grows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from desktop.screens.main import MainScreen
from tests.screens.surroundings import live_desk
from tests.screens.test_main import close_main, focused, open_main


class Keys:
    """Hands on the window. seat -- what stands on the stubs"""

    def __init__(self, main: MainScreen, qtbot, desk) -> None:
        self.main, self.qtbot, self.desk = main, qtbot, desk

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            self.qtbot.keyClick(focused(self.main), key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(focused(self.main), text)

    def park(self, place: str) -> None:
        """Write a place into the form and park it."""
        self.type(place)
        self.press(Qt.Key.Key_F2)
        self.desk.clock.forward(1)

    @property
    def seat(self) -> list[str]:
        return [stub.text for stub in self.main.window.parked._shown.stubs]

    def cap(self, key: str) -> str:
        """Return what the strip at the bottom says of a key."""
        return self.main.window.keys._caps[key].text()

    @property
    def is_seen(self) -> bool:
        return self.main.window.parked.isVisible()


@pytest.fixture
def keys(desk, qtbot) -> Iterator[Keys]:
    live = live_desk(desk, sits=desk.anna)
    screen = open_main(live)
    yield Keys(screen, qtbot, desk)
    close_main(live, screen)


def test_a_parked_call_has_its_stub_in_the_form_and_on_the_page_of_the_day_and_grows_old(keys):
    assert not keys.is_seen
    keys.press(Qt.Key.Key_F2)
    keys.park("Mira 9")
    assert (keys.is_seen, keys.seat) == (True, ["1 · Mira 9 · 0 min"])
    keys.press(Qt.Key.Key_Escape)
    assert keys.main.window.page() is keys.main.day.page
    keys.desk.clock.forward(10)
    keys.main.tick()
    assert keys.is_seen
    assert [(stub.text, stub.tone) for stub in keys.main.window.parked._shown.stubs] == [
        ("1 · Mira 9 · 11 min", "warning")
    ]
    keys.press(Qt.Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
    assert keys.main.window.page() is keys.main.pages.intake.page
    assert keys.main.pages.intake.form.half.text("place") == "Mira 9"
    assert not keys.is_seen


def test_a_call_that_esc_left_in_the_form_has_a_stub_until_f2_opens_it(keys):
    keys.press(Qt.Key.Key_F2)
    keys.type("Mira 9")
    keys.press(Qt.Key.Key_Escape)
    assert keys.seat == ["F2 · Mira 9 · 0 min"]
    assert keys.cap("F2") == "F2 call left"
    keys.press(Qt.Key.Key_F2)
    assert keys.seat == []
    keys.press(Qt.Key.Key_F2, Qt.Key.Key_Escape)
    assert keys.cap("F2") == "F2 new call"


def test_a_line_half_written_when_another_phone_rings_is_parked_with_two_keys(keys):
    keys.type("no light in the hall")
    keys.press(Qt.Key.Key_F2, Qt.Key.Key_F2)
    assert keys.seat == ["1 · no light in the hall · 0 min"]
    assert keys.main.pages.intake.form.half.is_empty


def test_the_tenth_is_kept_behind_the_nine_and_that_is_said(keys):
    keys.press(Qt.Key.Key_F2)
    for count in range(10):
        keys.park(f"Mira {count}")
    assert "kept behind them" in keys.main.window.say.sentence()
    assert [stub.place for stub in keys.main.window.parked._shown.stubs] == [*range(1, 10), 0]
    assert keys.seat[-1] == "F2 · 1 more"
    for _press in range(10):
        keys.press(Qt.Key.Key_F2)  # in an empty form: one after the other
    assert keys.main.pages.intake.form.half.text("place") == "Mira 9"


def test_an_act_half_typed_on_a_card_is_there_again_after_another_call_was_parked(keys):
    request = keys.desk.take("the gate").request_id
    keys.main.leading.open(request)
    keys.press(Qt.Key.Key_F6)
    keys.type("the key is at")
    keys.press(Qt.Key.Key_F2)
    keys.park("Mira 9")
    keys.press(Qt.Key.Key_Escape)
    card = keys.main.pages.card
    assert keys.main.window.page() is card.page
    assert [half.own_words for half in card.page.panel.steps.kept.half_typed(request)] == ["the key is at"]
    assert keys.seat == ["1 · Mira 9 · 1 min"]


def test_f7_on_the_alarm_of_a_call_that_is_owed_means_the_caller(keys):
    request = keys.desk.take("the gate", contact_id=keys.desk.ivanova, category_id=keys.desk.question).request_id
    keys.desk.clock.forward(31)
    keys.main.now.reload()
    keys.qtbot.waitUntil(lambda: any(alarm.is_ring_back for alarm in keys.main.window.now.alarms()))
    keys.press(Qt.Key.Key_F7)
    page = keys.main.pages.card.page
    assert page.card().line.id == request
    keys.press(Qt.Key.Key_Return)
    form = page.panel.steps.form
    assert form is not None
    assert form.form.act == "ring_back"
