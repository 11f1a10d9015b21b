"""What the import says about kinds, fields and the ways a file is written: one place for all its single words."""

from collections.abc import Iterable, Mapping

from desktop.domain.importing import ImportKind
from desktop.wording.importing import doubt
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_KINDS: Mapping[str, str] = {
    ImportKind.CUSTOMER: QT_TRANSLATE_NOOP("import", "Customers"),
    ImportKind.CONTACT: QT_TRANSLATE_NOOP("import", "Contacts with phones"),
    ImportKind.SITE: QT_TRANSLATE_NOOP("import", "Places"),
    ImportKind.EQUIPMENT: QT_TRANSLATE_NOOP("import", "Equipment, lifts"),
    ImportKind.PERSON: QT_TRANSLATE_NOOP("import", "Staff"),
    ImportKind.REQUEST: QT_TRANSLATE_NOOP("import", "Requests: a journal"),
}
_FIELDS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("import", "Name"),
    "contact": QT_TRANSLATE_NOOP("import", "Person to ring"),
    "phones": QT_TRANSLATE_NOOP("import", "Phones"),
    "phone": QT_TRANSLATE_NOOP("import", "Phone"),
    "address": QT_TRANSLATE_NOOP("import", "Address in one cell"),
    "area": QT_TRANSLATE_NOOP("import", "Town or district"),
    "street": QT_TRANSLATE_NOOP("import", "Street"),
    "house": QT_TRANSLATE_NOOP("import", "House"),
    "block": QT_TRANSLATE_NOOP("import", "Block of the house"),
    "entrance": QT_TRANSLATE_NOOP("import", "Entrance"),
    "flat": QT_TRANSLATE_NOOP("import", "Flat"),
    "customer": QT_TRANSLATE_NOOP("import", "Customer"),
    "note": QT_TRANSLATE_NOOP("import", "Note"),
    "access_notes": QT_TRANSLATE_NOOP("import", "Access: keys, codes"),
    "private_notes": QT_TRANSLATE_NOOP("import", "For the desk only"),
    "warning": QT_TRANSLATE_NOOP("import", "Warning at every call"),
    "external_ref": QT_TRANSLATE_NOOP("import", "Number in the other system"),
    "short_number": QT_TRANSLATE_NOOP("import", "Short number"),
    "maker": QT_TRANSLATE_NOOP("import", "Maker"),
    "model": QT_TRANSLATE_NOOP("import", "Model"),
    "role": QT_TRANSLATE_NOOP("import", "Role"),
    "team": QT_TRANSLATE_NOOP("import", "Team"),
    "login": QT_TRANSLATE_NOOP("import", "Login"),
    "occurred_at": QT_TRANSLATE_NOOP("import", "Date of the call"),
    "time": QT_TRANSLATE_NOOP("import", "Time of the call"),
    "equipment": QT_TRANSLATE_NOOP("import", "Lift, boiler: its number"),
    "words": QT_TRANSLATE_NOOP("import", "What was said"),
    "category": QT_TRANSLATE_NOOP("import", "Kind of trouble"),
    "caller": QT_TRANSLATE_NOOP("import", "Caller"),
    "assignee": QT_TRANSLATE_NOOP("import", "Who did it"),
    "status": QT_TRANSLATE_NOOP("import", "Status, or done: yes"),
    "closed_at": QT_TRANSLATE_NOOP("import", "Date when done"),
    "closed_time": QT_TRANSLATE_NOOP("import", "Time when done"),
    "resolution": QT_TRANSLATE_NOOP("import", "What was done"),
    "updated_at": QT_TRANSLATE_NOOP("import", "Last changed"),
    "due_at": QT_TRANSLATE_NOOP("import", "Due"),
}
_DATES: Mapping[str, str] = {
    "dmy": QT_TRANSLATE_NOOP("import", "day.month.year"),
    "mdy": QT_TRANSLATE_NOOP("import", "month/day/year"),
    "ymd": QT_TRANSLATE_NOOP("import", "year-month-day"),
}
_DELIMITERS: Mapping[str, str] = {
    ",": QT_TRANSLATE_NOOP("import", "comma"),
    ";": QT_TRANSLATE_NOOP("import", "semicolon"),
    "\t": QT_TRANSLATE_NOOP("import", "tab"),
    "|": QT_TRANSLATE_NOOP("import", "upright line"),
}
_ENCODINGS: Mapping[str, str] = {
    "cp1251": QT_TRANSLATE_NOOP("import", "Cyrillic"),
    "gb18030": QT_TRANSLATE_NOOP("import", "Chinese"),
    "cp1252": QT_TRANSLATE_NOOP("import", "Western"),
}
_DOUBT = QT_TRANSLATE_NOOP("import", "{doubt}.")
_LEFT_OUT = QT_TRANSLATE_NOOP("import", "left out")
_COLUMN = QT_TRANSLATE_NOOP("import", "column {letters}")
_NEEDED = QT_TRANSLATE_NOOP("import", "needed")


def kind_title(kind: str, language: Language) -> str:
    """Return what a file of that kind holds."""
    return language.say("import", _KINDS[kind]) if kind in _KINDS else kind


def field_title(field: str, language: Language) -> str:
    """Return what a column becomes; "" is left out."""
    if not field:
        return language.say("import", _LEFT_OUT)
    return language.say("import", _FIELDS[field]) if field in _FIELDS else field


def date_style_title(style: str, language: Language) -> str:
    """Return how dates are written."""
    return language.say("import", _DATES[style]) if style in _DATES else style


def doubt_sentences(doubts: Iterable[str], language: Language) -> str:
    """Return what to look at in a file or one of its rows, because it could only be guessed."""
    said = [doubt(code, language) for code in doubts]
    return " ".join(language.say("import", _DOUBT, doubt=text[:1].upper() + text[1:]) for text in said)


def delimiter_title(delimiter: str, language: Language) -> str:
    """Return what stands between two cells."""
    return language.say("import", _DELIMITERS[delimiter]) if delimiter in _DELIMITERS else delimiter


def encoding_title(encoding: str, language: Language) -> str:
    """Return an encoding as an owner knows it, with its own name behind."""
    if encoding not in _ENCODINGS:
        return encoding.upper().removesuffix("-SIG")
    return f"{language.say('import', _ENCODINGS[encoding])} ({encoding})"


def column_title(name: str, at: int, language: Language) -> str:
    """Return a column's name; one without is called as a spreadsheet does. at -- from 0"""
    return name or language.say("import", _COLUMN, letters=letters(at))


def needed(language: Language) -> str:
    """Return the mark of a field without which there is no row."""
    return language.say("import", _NEEDED)


def letters(at: int) -> str:
    """Return the letters of a spreadsheet's column: 0 is A, 26 is AA."""
    found = ""
    at += 1
    while at:
        at, rest = divmod(at - 1, 26)
        found = chr(ord("A") + rest) + found
    return found
