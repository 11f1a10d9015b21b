"""A person's name where there is little room: surname and initials, as a book of calls has it."""

import re

_PATRONYMIC = re.compile(r"(?:вич|вна|чна|шна|оглы|кызы|ич)$")
_WORDS = 3


def initials(name: str) -> str:
    """Return "Ушаков И. Б." for "Ушаков Игорь Борисович"; a name of another make, or a firm's, stays as it is.

    The patronymic tells that these are a person's names, and which of them is the surname.
    """
    words = name.split()
    if len(words) != _WORDS or not all(word[:1].isupper() for word in words):
        return name
    if _PATRONYMIC.search(words[2]):
        surname, given = words[0], words[1:]
    elif _PATRONYMIC.search(words[1]):
        surname, given = words[2], words[:2]
    else:
        return name
    return " ".join((surname, *(f"{word[0]}." for word in given)))
