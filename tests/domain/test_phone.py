"""Telephone numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import PhoneUnreadable
from desktop.domain.phone import grouped, phone_in, read_phone


@pytest.mark.parametrize(
    ("typed", "country", "e164", "digits"),
    [
        ("8 916 123-45-67", "RU", "+79161234567", "79161234567"),
        ("+7 (916) 123 45 67", "CN", "+79161234567", "79161234567"),
        ("138 0013 8000", "CN", "+8613800138000", "8613800138000"),
        ("101", "RU", None, "101"),
        ("123-45-67", "RU", None, "1234567"),
        ("555-1234", "US", None, "5551234"),
        ("٨ ٩١٦ ١٢٣٤٥٦٧", "RU", "+79161234567", "79161234567"),
        ("12 ext ²", "RU", None, "12"),
    ],
    ids=[
        "national",
        "foreign",
        "chinese",
        "internal",
        "no area code",
        "no area code US",
        "arabic digits",
        "no digit ²",
    ],
)
def test_a_number_is_read_with_the_rules_of_the_country(typed, country, e164, digits):
    assert read_phone(typed, country) == (typed, e164, digits)


@pytest.mark.parametrize("typed", ["", "none", "²", "\x00"])
def test_a_number_without_digits_is_refused(typed):
    with pytest.raises(PhoneUnreadable):
        read_phone(typed, "RU")


@given(st.text(max_size=40), st.sampled_from(["RU", "CN", "US", "LV", "XX", ""]))
def test_digits_are_always_plain_ones(typed, country):
    try:
        phone = read_phone(typed, country)
    except PhoneUnreadable:
        return
    assert phone.digits.isascii()
    assert phone.digits.isdigit()
    assert phone.e164 is None or phone.e164 == f"+{phone.digits}"


def test_a_number_is_found_in_a_line():
    text = "lift stands, ring 8 916 123-45-67 please"
    found = phone_in(text, "RU")
    assert found is not None
    phone, first, after = found
    assert (phone.e164, text[first:after]) == ("+79161234567", "8 916 123-45-67")


@pytest.mark.parametrize(
    "text", ["", "Lenina 14, lift 2", "2026-03-02 15:10", "2.3.2026 15:10", "A26-00417", "card 1234567890123456789"]
)
def test_other_figures_are_no_telephone_numbers(text):
    assert phone_in(text, "RU") is None


@pytest.mark.parametrize("text", ["电话13800138000，电梯停了", "物业13800138000说电梯停了"])
def test_a_number_is_read_where_chinese_is_written_on_to_it(text):
    found = phone_in(text, "CN")
    assert found is not None
    assert (found[0].e164, text[found[1] : found[2]]) == ("+8613800138000", "13800138000")


def test_a_house_of_a_numbered_street_is_no_telephone_number():
    assert phone_in("89-52 165 street, no heat", "GB") is None
    assert phone_in("29 12 34 56, no heat", "LV") is not None


@pytest.mark.timeout(20)
def test_a_pasted_megabyte_of_figures_does_not_hold_up_the_desk():
    assert phone_in("1 " * 20_000 + "x", "RU") is None


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("+441164960944", "+44 116 496 0944"),
        ("+79161234567", "+7 916 123-45-67"),
        ("+8613800138000", "+86 138 0013 8000"),
        ("102", "102"),
        ("8 495 111-22-33", "8 495 111-22-33"),
        ("", ""),
    ],
)
def test_a_public_number_is_shown_in_groups_and_an_internal_one_as_it_is(number, said):
    assert grouped(number) == said
