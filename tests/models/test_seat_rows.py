"""The lists at the side of the form change line by line."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.models.seat_rows import DigitRole, SeatRow, SeatRows


def rows(*keys):
    return [SeatRow(key, key.title()) for key in keys]


def test_the_list_keeps_the_qt_model_contract(qtmodeltester):
    seat = SeatRows(has_digits=True)
    seat.show(rows("a", "b", "c"))
    qtmodeltester.check(seat)


def test_what_stays_keeps_its_line_and_nothing_is_reset(qtbot):
    seat = SeatRows()
    seat.show(rows("a", "b", "c"))
    with qtbot.assertNotEmitted(seat.modelReset), qtbot.waitSignal(seat.rowsRemoved) as removed:
        seat.show(rows("a", "c"))
    assert removed.args[1:] == [1, 1]


def test_only_the_first_nine_have_digits():
    seat = SeatRows(has_digits=True)
    seat.show(rows(*(f"row {at}" for at in range(11))))
    assert [seat.index(at).data(DigitRole) for at in (0, 8, 9)] == ["1", "9", ""]
    assert seat.by_digit(9) == seat.rows()[8]
    assert seat.by_digit(10) is None
    assert SeatRows().by_digit(1) is None


@given(st.lists(st.lists(st.sampled_from("abcdefg"), unique=True), max_size=6))
def test_the_list_always_shows_what_it_was_told(steps):
    seat = SeatRows()
    for step in steps:
        seat.show(rows(*step))
        assert [row.key for row in seat.rows()] == step
        assert seat.rowCount() == len(step)
