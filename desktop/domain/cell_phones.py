"""The telephone numbers in one cell: `8 916 123-45-67, дом. 495 123-45-67, доб. 12`."""

import re

from desktop.domain.errors import PhoneUnreadable
from desktop.domain.phone import Phone, read_phone

_APART = re.compile(r"[,;\n|]+|\s+(?:и|and|или|or)\s+|[、，；]")
_EXTENSION = re.compile(r"\s*(?:доб|вн|ext|x|分机|转)\.?[\s:№#]*\d{1,6}\s*", re.IGNORECASE)
_SLASH = re.compile(r"\s*/\s*")
_NEXT = re.compile(r"(?<=\d)\s+(?=\+\d|[78]\s?[\s(-]?\d{3}|\(\d{3})")
_LABEL = re.compile(r"^[^\d+(]*(?=[+(\d])")
_SCIENTIFIC = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)
_MOST_DIGITS, _FEWEST = 15, 2


def phones_in(text: str, country: str) -> tuple[Phone, ...]:
    """Return every number in *text*, each once; () where there is no digit.

    An extension stays with its number; `45-67/68` is two numbers that differ in their end.
    Raises PhoneUnreadable for a number that lost its digits (8,91E+10) or has too many.
    """
    if len(text) < _MOST_DIGITS and text.isdigit():  # most cells
        return (read_phone(text, country),) if len(text) >= _FEWEST else ()
    if _SCIENTIFIC.search(text):
        raise PhoneUnreadable(typed=text)
    found: dict[str, Phone] = {}
    for piece in _pieces(text):
        count = sum(map(str.isdecimal, piece))
        if count < _FEWEST:
            continue
        if count > _MOST_DIGITS + 6:
            raise PhoneUnreadable(typed=piece.strip())
        phone = read_phone(_LABEL.sub("", piece.strip(), count=1), country)
        found.setdefault(phone.e164 or phone.digits, phone)
    return tuple(found.values())


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    for part in _APART.split(text):
        if pieces and _EXTENSION.fullmatch(part):
            pieces[-1] = f"{pieces[-1].rstrip()} {part.strip()}"
            continue
        for whole in _NEXT.split(part) if sum(map(str.isdecimal, part)) > _MOST_DIGITS else [part]:
            pieces += _variants(whole)
    return pieces


def _variants(whole: str) -> list[str]:
    """Return the numbers of `123-45-67/68`: what is short after the stroke stands for the end of what is before."""
    first, *others = _SLASH.split(whole)
    pieces = [first]
    for other in others:
        digits = re.sub(r"\D", "", other)
        before = re.sub(r"\D", "", first)
        is_end = 0 < len(digits) <= 4 < len(before) and re.fullmatch(r"[\d\s-]+", other)
        pieces.append(before[: -len(digits)] + digits if is_end else other)
    return pieces
