"""The seat of the parked calls: nothing is cut; what has no room is said shorter, in the end as a count."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from desktop.models.stub import Stub, Stubs
from desktop.views.parked_seat import ParkedSeat
from desktop.views.theme import apply
from tests.painted import painted

LONG = "Мичурина 15, подъезд 1, застряли в лифте"


def nine(about: str = LONG) -> Stubs:
    stubs = tuple(
        Stub(
            place=at,
            text=f"{at} · {about} · {at} мин",
            brief=f"{at} · {about[:12]} · {at} мин",
            hint=f"{at} · {about[:7]} · {at} мин",
            bare=f"{at} · {at} мин",
            room=f"{at} · 59 мин",
            tone="plain",
        )
        for at in range(1, 10)
    )
    return Stubs(stubs, "9 отложено, самый старый 9 мин")


@pytest.fixture(params=[(14, 1366), (22, 1366), (14, 700), (22, 420)], ids=str)
def seat(request, qapp, qtbot) -> Iterator[ParkedSeat]:
    text_pt, width = request.param
    apply(qapp, theme="light", text_pt=text_pt)
    shown = ParkedSeat()
    qtbot.addWidget(shown)
    shown.show_stubs(nine())
    shown.resize(width, shown.sizeHint().height())
    shown.resize(width, shown.sizeHint().height())  # how high it is depends on its width
    yield shown
    apply(qapp, theme="light", text_pt=14)


def test_every_stub_stands_whole_inside_the_seat_or_all_are_one_count(seat):
    seats = seat._seats()
    assert len(seats) in (1, 9)
    assert all(one.rect.right() <= seat.width() and one.rect.bottom() < seat.height() for one in seats)
    assert not any(a.rect.intersects(b.rect) for a in seats for b in seats if a is not b)
    drawn = "".join("".join(ink.text for ink in painted(seat)).split())
    assert "…" not in drawn
    assert all("".join(text.split()) in drawn for text in seat.texts())


def test_where_there_is_room_all_of_it_is_said(qtbot):
    seat = ParkedSeat()
    qtbot.addWidget(seat)
    seat.show_stubs(Stubs(nine().stubs[:2], ""))
    seat.resize(1366, 40)
    assert seat.texts()[0] == f"1 · {LONG} · 1 мин"


@pytest.mark.parametrize("text_pt", [14, 22])
def test_of_nine_each_keeps_its_digit_and_its_age(qapp, qtbot, text_pt):
    apply(qapp, theme="light", text_pt=text_pt)
    window = QWidget()
    seat = ParkedSeat(window)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    seat.resize(1366, 90)
    seat.show_stubs(nine())
    texts = seat.texts()
    assert [text.split(" · ")[0] for text in texts] == [str(at) for at in range(1, 10)]
    assert [text.split(" · ")[-1] for text in texts] == [f"{at} мин" for at in range(1, 10)]
    apply(qapp, theme="light", text_pt=14)


def test_an_age_that_grows_adds_no_row(qapp, qtbot):
    window = QWidget()
    seat = ParkedSeat(window)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    for width in range(400, 1366, 10):
        heights = set()
        for age in (1, 10, 59):
            aged = [replace(stub, bare=f"{stub.place} · {age} мин") for stub in nine().stubs]
            seat.show_stubs(Stubs(tuple(aged), ""))
            seat.resize(width, 90)
            heights.add(seat.sizeHint().height())
        assert len(heights) == 1


def test_on_a_large_screen_the_stubs_have_two_rows(qtbot):
    window = QWidget()
    seat = ParkedSeat(window)
    qtbot.addWidget(window)
    window.resize(1366, 1000)
    seat.resize(1366, 40)
    seat.show_stubs(nine())
    assert len({one.rect.top() for one in seat._seats()}) == 2
    window.resize(1366, 768)
    assert len({one.rect.top() for one in seat._seats()}) == 1


def test_whoever_is_in_danger_is_said_in_more_words_first(qtbot):
    stubs = nine().stubs
    seat = ParkedSeat()
    qtbot.addWidget(seat)
    seat.resize(1366, 40)
    seat.show_stubs(Stubs((*stubs[:-1], replace(stubs[-1], tone="danger")), ""))
    assert len(seat.texts()[-1]) >= len(stubs[-1].brief)
    assert seat.texts()[-2] == stubs[-2].bare


def test_a_click_fetches_the_call(seat, qtbot):
    places = [one.place for one in seat._seats()]
    if places == [-1]:
        return
    with qtbot.waitSignal(seat.fetched) as fetched:
        qtbot.mouseClick(seat, Qt.MouseButton.LeftButton, pos=seat._seats()[2].rect.center() + QPoint(1, 0))
    assert fetched.args == [3]


def test_the_seat_is_there_only_while_something_waits(seat):
    assert not seat.isHidden()
    assert "Мичурина" in seat.accessibleDescription()
    seat.show_stubs(Stubs())
    assert seat.isHidden()
