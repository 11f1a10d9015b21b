"""What stands in the cells of foreign tables, as the desk keeps it."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.cell_dates import Moment, Order, order_of, read_clock, read_moment
from desktop.domain.cell_phones import phones_in
from desktop.domain.cells import cell_text, yes_or_no
from desktop.domain.errors import PhoneUnreadable
from desktop.domain.importing import DateStyle


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (415.0, "415"), (415, "415"), (89161234567.0, "89161234567"), (12.5, "12.5"), (True, "yes"), (None, ""),
        ("\xa0Ленина\u200b 14\xa0", "Ленина 14"), ("a\x07b", "ab"), ("two\r\nlines", "two\nlines"),
        ("'+7916", "+7916"), ("'tis", "'tis"), ("#N/A", ""), ("#ЗНАЧ!", ""), ("#14", "#14"),
        (date(2026, 3, 1), "2026-03-01"), (datetime(2026, 3, 1), "2026-03-01"),  # noqa: DTZ001
        (datetime(2026, 3, 1, 9, 5), "2026-03-01 09:05:00"), (time(9, 5), "09:05"),  # noqa: DTZ001
        (timedelta(hours=26, minutes=5), "26:05"),
    ],
    ids=repr,
)  # fmt: skip
def test_a_cell_says_what_people_see_in_it(cell, text):
    assert cell_text(cell) == text


@given(st.text())
def test_cleaning_a_cell_twice_changes_nothing_more(text):
    once = cell_text(text)
    assert cell_text(once) == once or once.startswith("'")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Да", True),
        ("yes", True),
        ("是", True),
        ("+", True),
        ("нет", False),
        ("否", False),
        ("завтра", None),
        ("", None),
    ],
)
def test_yes_and_no_are_known_in_three_languages(text, said):
    assert yes_or_no(text) is said


@pytest.mark.parametrize(
    ("cell", "style", "day", "clock"),
    [
        ("03.04.2026", "dmy", date(2026, 4, 3), None),
        ("03.04.2026", "mdy", date(2026, 4, 3), None),
        ("03/04/2026", "dmy", date(2026, 4, 3), None),
        ("03/04/2026", "mdy", date(2026, 3, 4), None),
        ("1.3.26", "dmy", date(2026, 3, 1), None),
        ("26/03/01", "ymd", date(2026, 3, 1), None),
        ("1.3.85", "dmy", date(1985, 3, 1), None),
        ("2026-03-01 9:05", "dmy", date(2026, 3, 1), time(9, 5)),
        ("2026-03-01T09:05:07", "dmy", date(2026, 3, 1), time(9, 5, 7)),
        ("03/14/2011 02:27:57 PM", "mdy", date(2011, 3, 14), time(14, 27, 57)),
        ("1 марта 2026 г. 14:30", "dmy", date(2026, 3, 1), time(14, 30)),
        ("Mar 3, 2026", "dmy", date(2026, 3, 3), None),
        ("2026年3月1日 下午2:05", "dmy", date(2026, 3, 1), time(14, 5)),
        (45000, "dmy", date(2023, 3, 15), None),
        (45000.5, "dmy", date(2023, 3, 15), time(12)),
        ("45000", "dmy", date(2023, 3, 15), None),
        (datetime(2026, 3, 1), "mdy", date(2026, 3, 1), None),  # noqa: DTZ001
        (date(2026, 3, 1), "mdy", date(2026, 3, 1), None),
    ],
    ids=repr,
)
def test_a_date_is_read_in_the_style_of_its_file(cell, style, day, clock):
    assert read_moment(cell, style) == Moment(day, clock)


@pytest.mark.parametrize("cell", ["yesterday", "32.1.2026", "14/14/2026", "2026-13-01", "", 7, 1e9, True, "x" * 100])
def test_what_is_no_date_is_none(cell):
    assert read_moment(cell, "dmy") is None


def test_a_time_with_an_offset_is_that_instant():
    moment = read_moment("2026-03-01T09:00:00+02:00", "dmy")
    assert moment is not None
    assert moment.instant(None) == datetime(2026, 3, 1, 7, tzinfo=UTC)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("13/04/2026", Order.DMY), ("04/13/2026", Order.MDY), ("03/04/2026", Order.EITHER), ("03.04.2026", Order.DMY),
        ("2026-04-03", Order.YMD), ("03/03/2026", None), ("Lenina 14", None),
    ],
)  # fmt: skip
def test_a_date_tells_in_which_order_it_may_be_read(text, order):
    assert order_of(text) == order


@given(st.dates(date(1971, 1, 1), date(2069, 12, 31)), st.sampled_from(list(DateStyle)), st.sampled_from("./-"))
def test_every_date_comes_back_from_its_own_style(day, style, sign):
    forms = {"dmy": "{d}{s}{m}{s}{y}", "mdy": "{m}{s}{d}{s}{y}", "ymd": "{y}{s}{m}{s}{d}"}
    sign = "/" if style == "mdy" and sign == "." else sign
    text = forms[style].format(d=day.day, m=day.month, y=day.year, s=sign)
    assert read_moment(text, style) == Moment(day, None)


@given(st.text())
def test_any_text_is_a_moment_or_none(text):
    read_moment(text, "dmy")
    order_of(text)


@pytest.mark.parametrize(
    ("cell", "clock"),
    [
        ("14:30", time(14, 30)), ("1430", time(14, 30)), (930, time(9, 30)), ("14ч30", time(14, 30)), (0.5, time(12)),
        ("2:30 pm", time(14, 30)), ("下午2:05", time(14, 5)), (timedelta(hours=9), time(9)),
        ("25:00", None), ("x", None),
    ],
    ids=repr,
)  # fmt: skip
def test_a_time_of_day_is_read_however_it_is_written(cell, clock):
    assert read_clock(cell) == clock


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("89161234567", ["+79161234567"]),
        ("8 916 123-45-67, дом. 495 123-45-67, доб. 12", ["+79161234567", "+74951234567"]),
        ("8(495)123-45-67/68", ["+74951234567", "+74951234568"]),
        ("+7 916 123 45 67 8 495 765 43 21", ["+79161234567", "+74957654321"]),
        ("моб 89161234567; раб 101", ["+79161234567", "101"]),
        ("+44 20 7946 0958 ext 5", ["+442079460958"]),
        ("89161234567\n89161234567", ["+79161234567"]),
        ("нет", []),
        ("", []),
    ],
)
def test_every_number_of_a_cell_is_found_once(text, numbers):
    assert [phone.e164 or phone.digits for phone in phones_in(text, "RU")] == numbers


def test_an_extension_stays_with_its_number():
    assert [phone.typed for phone in phones_in("495 123-45-67, доб. 12", "RU")] == ["495 123-45-67 доб. 12"]


@pytest.mark.parametrize("text", ["8,91612E+10", "1234567890123456789012345"])
def test_a_number_that_lost_its_digits_is_none(text):
    with pytest.raises(PhoneUnreadable):
        phones_in(text, "RU")
