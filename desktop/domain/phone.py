"""Telephone numbers: as dialled, as compared, as shown."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.errors import PhoneUnreadable

_DATE = r"\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}"
_WORD = r"[^\W\u2e80-\u9fff\uf900-\ufaff]"  # Chinese is written on to its figures: 电话13800138000
_PHONE_IN_TEXT = re.compile(rf"(?<!{_WORD})(?<!-)(?!{_DATE})\+?\(?\d[\d\s().-]{{5,24}}\d(?!{_WORD}|[:-])")
_LONG = 11  # digits with the country's: of fewer, not every row of figures that might be dialled is a number
_E164 = re.compile(r"\+\d{7,15}", re.ASCII)


class Phone(NamedTuple):
    """typed -- as it was given; e164 -- `+7916…`, None where it is no valid public one; digits -- all of them."""

    typed: str
    e164: str | None
    digits: str


def read_phone(typed: str, country: str) -> Phone:
    """Return the number in *typed*, read with the dialling rules of *country* (ISO 3166, two letters).

    Short internal numbers are kept as digits. Raises PhoneUnreadable if there is no digit.
    """
    import phonenumbers

    digits = "".join(str(unicodedata.digit(char)) for char in typed if char.isdecimal())
    if not digits:
        raise PhoneUnreadable(typed=typed)
    try:
        number = phonenumbers.parse(typed, country)
    except phonenumbers.NumberParseException:
        return Phone(typed.strip(), None, digits)
    # a number without its area code is no public one: is_possible_number() alone would let it through
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return Phone(typed.strip(), None, digits)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(typed.strip(), e164, e164[1:])


@lru_cache(maxsize=4_096)
def grouped(number: str) -> str:
    """Return a public number, `+79161234567`, in the groups it is read out in; anything else as it is."""
    if not _E164.fullmatch(number):
        return number
    import phonenumbers

    try:
        known = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    return phonenumbers.format_number(known, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def phone_in(text: str, country: str) -> tuple[Phone, int, int] | None:
    """Return the first telephone number standing in *text* with where it begins and ends, if one does."""
    for found in _PHONE_IN_TEXT.finditer(text):
        phone = read_phone(found[0], country)
        if (
            phone.e164 is not None
            and 7 <= len(phone.digits) <= 15
            and (len(phone.digits) >= _LONG or _is_given_out(phone))
        ):
            return phone, found.start(), found.end()
    return None


def _is_given_out(phone: Phone) -> bool:
    """Return whether its country has numbers like this one: 89-52 165 is a house of a street."""
    import phonenumbers

    return phone.e164 is not None and phonenumbers.is_valid_number(phonenumbers.parse(phone.e164, None))
