"""Sentences, plurals, dates, numbers and sorting."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.day import DeskDay
from desktop.domain.when import read_date, read_when
from desktop.wording.language import LANGUAGES, Language, guess, in_a_row
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

MOSCOW = ZoneInfo("Europe/Moscow")
EVENING = datetime(2026, 3, 9, 21, 5, tzinfo=UTC)  # 00:05 on the 10th in Moscow
EVENING_1990 = datetime(1990, 3, 9, 21, 5, tzinfo=UTC)

SAID = QT_TRANSLATE_NOOP("test", "Lift {number}: {words}")
COUNTED = translate("test", "%n calls of {name}", "", 1)


def test_facts_are_filled_in_and_never_read_as_a_pattern(english):
    assert english.say("test", SAID, number=2, words="{number} {0.__class__} %n") == (
        "Lift 2: {number} {0.__class__} %n"
    )


def test_a_missing_fact_does_not_keep_the_sentence_from_the_user(english):
    assert english.say("test", SAID, number=None) == "Lift : …"


def test_numbers_and_days_in_a_sentence_are_written_as_the_language_does(english):
    assert english.say("test", SAID, number=1234567, words=date(2026, 3, 9)) == "Lift 1,234,567: 9 Mar 2026"


def test_a_fact_may_have_any_name(english):
    assert english.say("test", "{self} {context} {source}", self=1, context=2, source=3) == "1 2 3"


def test_a_count_stands_for_its_sign_also_when_it_is_nought(english):
    assert english.say("test", COUNTED, 0, name="Orlov") == "0 calls of Orlov"


def test_a_translation_is_found_by_context_and_text_with_its_plural_forms(pseudo):
    assert [pseudo.minutes(count) for count in (1, 2, 5, 21)] == [
        "§1 minutes (0)§",
        "§2 minutes (1)§",
        "§5 minutes (2)§",
        "§21 minutes (0)§",
    ]


@pytest.mark.parametrize(
    ("code", "short", "heading", "other_day", "other_year"),
    [
        ("en", "9 Mar 2026", "Monday, 9 March 2026", "10 Mar 00:05", "10 Mar 2026 00:05"),
        ("ru", "09.03.2026", "понедельник, 9 марта 2026\u202fг.", "10.03 00:05", "10.03.2026 00:05"),
        ("zh_CN", "2026年3月9日", "2026年3月9日星期一", "3月10日 00:05", "2026年3月10日 00:05"),
    ],
)
def test_days_and_times_are_written_as_the_reader_is_used_to(code, short, heading, other_day, other_year):
    language = Language(code)
    assert language.date(date(2026, 3, 9)) == short
    assert language.day(date(2026, 3, 9)) == heading
    assert language.time(EVENING, MOSCOW) == "00:05"
    assert language.moment(EVENING, MOSCOW, date(2026, 3, 10)) == "00:05"
    assert language.moment(EVENING, MOSCOW, date(2026, 3, 9)) == other_day
    assert language.moment(EVENING, MOSCOW, date(2027, 3, 10)) == other_year


@given(
    at=st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=200 * 365)).map(
        lambda after: EVENING_1990 + after
    ),
    code=st.sampled_from(list(LANGUAGES)),
    later=st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=700)),
)
def test_a_time_typed_as_the_screen_shows_it_is_that_time(at, code, later):
    now, at = at + later, at.replace(second=0, microsecond=0)
    shown = Language(code).moment(at, MOSCOW, now.astimezone(MOSCOW).date())
    read = read_when(shown, now=now, day=DeskDay(MOSCOW)).astimezone(MOSCOW)
    assert read.replace(fold=0, tzinfo=None) == at.astimezone(MOSCOW).replace(fold=0, tzinfo=None)


@given(day=st.dates(min_value=date(1970, 1, 1), max_value=date(2199, 12, 31)), code=st.sampled_from(list(LANGUAGES)))
def test_a_day_typed_as_the_screen_shows_it_is_that_day(day, code):
    assert read_date(Language(code).date(day), today=day + timedelta(days=400)) == day


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (timedelta(seconds=59), "0 min"),
        (timedelta(minutes=-12), "12 min"),
        (timedelta(minutes=125), "2 h 5 min"),
        (timedelta(days=3, hours=4, minutes=59), "3 d 4 h"),
    ],
)
def test_a_length_of_time_is_short(english, length, said):
    assert english.duration(length) == said


def test_numbers_are_never_rounded_or_written_with_an_exponent(english):
    assert english.number(1234567.25) == "1,234,567.25"
    assert english.number(0.1) == "0.1"
    assert english.number(10**30) == "1" + "0" * 30


def test_lists_are_sorted_as_the_language_does():
    assert Language("ru").ordered(["ель", "Жук", "ёлка", "Арбат"]) == ["Арбат", "ёлка", "ель", "Жук"]
    assert Language("zh_CN").ordered(["张", "李", "王", "阿", "陈"]) == ["阿", "陈", "李", "王", "张"]
    assert Language("en").ordered(["lift 10", "Lift 2", "lift 1"]) == ["lift 1", "Lift 2", "lift 10"]
    english = Language("en")
    assert sorted(["b", "A"], key=english.sort_key) == ["A", "b"]


@pytest.mark.parametrize(
    ("code", "one", "several"),
    [("en", "Orlov, 415", "a, b"), ("ru", "Orlov, 415", "a, b"), ("zh_CN", "Orlov，415", "a、b")],
)
def test_what_stands_in_a_row_is_parted_as_the_language_does(code, one, several):
    assert Language(code).joined(("Orlov", "", "415")) == one
    assert Language(code).listed(("a", "b")) == several


def test_labels_that_data_carry_are_picked_by_language():
    labels = {"en": "Lift", "ru": "Лифт", "zh": "电梯"}
    assert [Language(code).pick(labels) for code in LANGUAGES] == ["Lift", "Лифт", "电梯"]


REQUESTS = translate("DayScreen", "%n request(s)", "", 1)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["0 requests", "1 request", "2 requests", "5 requests", "11 requests", "21 requests", "1,001 requests"]),
        ("ru", ["0 заявок", "1 заявка", "2 заявки", "5 заявок", "11 заявок", "21 заявка", "1\u00a0001 заявка"]),
        ("zh_CN", ["0 个报修", "1 个报修", "2 个报修", "5 个报修", "11 个报修", "21 个报修", "1,001 个报修"]),
    ],
)
def test_a_count_of_requests_is_said_as_the_language_counts(code, said):
    language = Language(code)
    assert [language.say("DayScreen", REQUESTS, count) for count in (0, 1, 2, 5, 11, 21, 1001)] == said


@pytest.mark.parametrize(
    ("code", "minutes", "short"),
    [
        ("en", ["1 minute", "2 minutes", "5 minutes"], "2 h 5 min"),
        ("ru", ["1 минута", "2 минуты", "5 минут"], "2 ч 5 мин"),
        ("zh_CN", ["1 分钟", "2 分钟", "5 分钟"], "2 小时 5 分"),
    ],
)
def test_lengths_of_time_are_said_in_each_language(code, minutes, short):
    language = Language(code)
    assert [language.minutes(count) for count in (1, 2, 5)] == minutes
    assert language.duration(timedelta(minutes=125)) == short


@pytest.mark.parametrize(
    ("code", "whole", "broken"),
    [("en", "12,345", "1,234.5"), ("ru", "12\u00a0345", "1\u00a0234,5"), ("zh_CN", "12,345", "1,234.5")],
)
def test_numbers_are_grouped_and_pointed_as_the_reader_is_used_to(code, whole, broken):
    assert (Language(code).number(12345), Language(code).number(1234.5)) == (whole, broken)


@pytest.mark.parametrize(
    ("chosen", "system", "expected"),
    [
        ("ru", ["en-US"], "ru"),
        (None, ["ru-RU", "en-US"], "ru"),
        (None, ["de-DE", "zh-Hans-CN"], "zh_CN"),
        ("xx", ["zh_CN.UTF-8"], "zh_CN"),
        (None, ["C"], "en"),
        (None, [], "en"),
    ],
)
def test_the_first_start_guesses_the_language(chosen, system, expected):
    assert guess(chosen, system) == expected


def test_an_unknown_language_speaks_english():
    assert Language("xx").code == "en"


def test_qts_own_buttons_are_translated_too():
    qt, _ours = Language("ru").translators
    assert qt.translate("QPlatformTheme", "Cancel") == "Отмена"


def test_speaking_needs_no_window_and_the_rules_need_no_qt():
    program = (
        "import sys\n"
        "from desktop.domain import forms, status, codes, errors\n"
        "assert not any(name.startswith('PySide6') for name in sys.modules)\n"
        "from desktop.wording import errors as said\n"
        "from desktop.wording.language import Language\n"
        "print(said.sentence(errors.NothingWritten(), Language('ru')))\n"
        "assert 'PySide6.QtGui' not in sys.modules\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout


@pytest.mark.parametrize(("code", "said"), [("en", "Late: 3"), ("ru", "Late: 3"), ("zh_CN", "Late：3")])
def test_a_heading_has_the_colon_of_the_language(code, said):
    assert Language(code).counted("Late", 3) == said


def test_behind_a_chinese_sentence_stands_no_blank():
    assert in_a_row(["您是安全的。", "请不要扒门。"]) == "您是安全的。请不要扒门。"
    assert in_a_row(["You are safe.", "Stay there."]) == "You are safe. Stay there."


def test_an_age_is_said_in_its_largest_unit():
    lengths = [timedelta(minutes=59), timedelta(minutes=60), timedelta(days=2, hours=3)]
    assert [Language("en").age(one) for one in lengths] == ["59 min", "1 h", "2 d"]
    assert [Language("zh_CN").age(one) for one in lengths] == ["59分", "1小时", "2天"]


def test_the_weekday_that_begins_a_heading_begins_with_a_capital():
    assert Language("ru").day_heading(date(2026, 11, 30)).startswith("Понедельник, 30 ноября 2026")
    assert Language("en").day_heading(date(2026, 11, 30)) == "Monday, 30 November 2026"
