"""Times as people say them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.day import DeskDay
from desktop.domain.errors import ComingTimeUnreadable, TimeInFuture, TimeUnreadable
from desktop.domain.when import read_date, read_when

DAY = DeskDay(ZoneInfo("Europe/Moscow"))
NOW = datetime(2026, 3, 9, 12, 5, tzinfo=UTC)  # 15:05 at the desk


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("yesterday 23:10", "8 23:10"), ("Yesterday, 2310", "8 23:10"), ("yesterday at 9", "8 09:00"),
        ("23:10 yesterday", "8 23:10"), ("вчера 23:10", "8 23:10"), ("Вчера в 9", "8 09:00"),
        ("позавчера 7.30", "7 07:30"), ("昨天23:10", "8 23:10"), ("昨天 23点10分", "8 23:10"), ("今天9点", "9 09:00"),
        ("today 9:00", "9 09:00"), ("now", "9 15:05"), ("сейчас", "9 15:05"), ("刚才", "9 15:05"),
        ("2 h ago", "9 13:05"), ("20 min ago", "9 14:45"), ("1 h 20 min ago", "9 13:45"), ("-2h", "9 13:05"),
        ("an hour ago", "9 14:05"), ("half an hour ago", "9 14:35"), ("час назад", "9 14:05"),
        ("2 часа назад", "9 13:05"), ("полчаса назад", "9 14:35"), ("20分钟前", "9 14:45"), ("2小时前", "9 13:05"),
    ],
)  # fmt: skip
def test_what_happened_is_told_in_words(typed, expected):
    said = DAY.local(read_when(typed, now=NOW, day=DAY))
    assert f"{said.day} {said:%H:%M}" == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("in 2 h", "9 17:05"), ("2 h", "9 17:05"), ("in 20 min", "9 15:25"), ("1h 30m", "9 16:35"),
        ("in an hour", "9 16:05"), ("in half an hour", "9 15:35"), ("через 2 ч", "9 17:05"), ("через час", "9 16:05"),
        ("через полчаса", "9 15:35"), ("через 1 ч 15 мин", "9 16:20"), ("2小时后", "9 17:05"), ("半小时后", "9 15:35"),
        ("tomorrow 9:00", "10 09:00"), ("завтра в 9", "10 09:00"), ("明天9点", "10 09:00"),
    ],
)  # fmt: skip
def test_an_arrival_is_told_in_words(typed, expected):
    said = DAY.local(read_when(typed, now=NOW, day=DAY, ahead=True))
    assert f"{said.day} {said:%H:%M}" == expected


@pytest.mark.parametrize("typed", ["tomorrow 9:00", "in 2 h", "today 23:00", "через час"])
def test_nothing_has_happened_in_the_future(typed):
    with pytest.raises(TimeInFuture):
        read_when(typed, now=NOW, day=DAY)


@pytest.mark.parametrize("typed", ["yesterday", "yesterday 25:00", "2 h", "ago", "in", "вчера в", "h", "in 2 h ago"])
def test_half_a_time_is_refused(typed):
    with pytest.raises(TimeUnreadable):
        read_when(typed, now=NOW, day=DAY)


@pytest.mark.parametrize("typed", ["soon", "20 min ago", "2 h назад", "tomorrow"])
def test_an_arrival_that_is_no_time_is_refused_in_a_sentence_of_its_own(typed):
    with pytest.raises(ComingTimeUnreadable):
        read_when(typed, now=NOW, day=DAY, ahead=True)


@pytest.mark.parametrize(("typed", "days"), [("yesterday", -1), ("вчера", -1), ("前天", -2), ("Today", 0)])
def test_a_day_is_told_in_words(typed, days):
    assert read_date(typed, today=date(2026, 3, 9)) == date(2026, 3, 9) + timedelta(days=days)
