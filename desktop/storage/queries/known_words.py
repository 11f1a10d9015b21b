"""The words of the directory that a typed one (of `plain_words`) may stand for: longer, in other letters, misspelt."""

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from desktop.domain.line_address import stem_of
from desktop.domain.sound import begins_alike, is_cyrillic, sound
from desktop.storage.search_docs import HEAD

_NAMED = 60  # so many are named in a question; of more it takes longer than all that begins so
_MOST = 250
_LEAST_LETTERS = 4  # of a word that may be misspelt: shorter ones are near to too much
_LEAST_ON_LINE = 5  # on a line, where nobody has yet said that it is a place
_ONE_SLIP = 1
_AFTER = "\U0010ffff"
_TAIL = 4
_BEGUN = "SELECT word FROM search_word WHERE word >= ? AND word < ? ORDER BY word LIMIT ?"
_SOUNDING = "SELECT word FROM search_word WHERE sound >= ? AND sound < ? ORDER BY sound LIMIT ?"
_SOUNDS = "SELECT word, sound FROM search_word WHERE sound >= ? AND sound < ?"
_TAILS = "SELECT word, sound FROM search_word WHERE tail >= ? AND tail < ?"


def is_noted(word: str) -> bool:
    """Return whether *word* would be among the words of the directory if it stood there: not figures, not Chinese."""
    return word.isalpha() and bool(sound(word))


def known(session: Session, words: Sequence[str]) -> set[str]:
    """Return which of *words* (`is_noted`, at most some hundred) stand in the directory."""
    question = f"SELECT word FROM search_word WHERE word IN ({', '.join('?' * len(words))})"
    return {row[0] for row in session.connection().exec_driver_sql(question, tuple(words))}


def begun(session: Session, typed: str) -> list[str] | None:
    """Return the words that begin so; None if they are too many to be named."""
    found = _words(session, _BEGUN, typed, _NAMED + 1)
    return found if len(found) <= _NAMED else None


def alike(session: Session, typed: str) -> list[str]:
    """Return the words that begin so when written in other letters: the plain spellings first, then what sounds so."""
    sounds = sound(typed).rstrip("i") or sound(typed)  # half of `ya` is y
    if not sounds:
        return []
    found = [word for word in _words(session, _SOUNDING, sounds, _MOST) if not word.startswith(typed)]
    plain = [word for word in found if begins_alike(typed, word)]
    return plain or found


def are_many(words: Sequence[str]) -> bool:
    """Return whether *words* are too many to be named."""
    return len(words) > _NAMED


def near(session: Session, typed: str) -> list[str]:
    """Return the words that begin so but for one slip: a letter wrong, too many, too few, or two changed over.

    A slip leaves either the first letters as they are or what comes after them: only such words are compared.
    """
    sounds = sound(typed)
    if len(typed) < _LEAST_LETTERS or len(sounds) < _LEAST_LETTERS - 1:
        return []
    rest = [sounds[start : start + _TAIL] for start in (HEAD - 1, HEAD, HEAD + 1) if len(sounds) > start + 1]
    swapped = sounds[0] + sounds[2] + sounds[1] + sounds[3:4]
    found: dict[str, str] = {}
    for statement, beginning in ((_SOUNDS, sounds[:HEAD]), (_SOUNDS, swapped), *((_TAILS, tail) for tail in rest)):
        rows = session.connection().exec_driver_sql(statement, (beginning, beginning + _AFTER))
        found.update((word, its_sound) for word, its_sound in rows)
    return _within_one(typed, sounds, found)


def meant(session: Session, typed: str) -> list[str]:
    """Return the whole words that *typed*, which is none of the directory, may stand for on a line.

    The same adjective with another ending (на берёзовой, Берёзовая); where there is none, what is one slip away to its
    end: whoever writes a line writes whole words, and what only begins so is too much.
    """
    if stem := stem_of(typed):
        cases = [word for word in begun(session, stem) or () if stem_of(word) == stem]
        if cases:
            return cases
    if len(typed) < _LEAST_ON_LINE:
        return []
    from rapidfuzz.distance import OSA

    ours = sound(typed)
    return [
        word
        for word in near(session, typed)
        if OSA.distance(*_in_one_script(typed, ours, word), score_cutoff=_ONE_SLIP) <= _ONE_SLIP
    ]


def _in_one_script(typed: str, its_sound: str, word: str) -> tuple[str, str]:
    """Return two words as they are compared: letter for letter in one script, else as they sound."""
    return (typed, word) if is_cyrillic(typed) == is_cyrillic(word) else (its_sound, sound(word))


def _words(session: Session, statement: str, beginning: str, most: int) -> list[str]:
    rows = session.connection().exec_driver_sql(statement, (beginning, beginning + _AFTER, most))
    return [row[0] for row in rows]


def _within_one(typed: str, sounds: str, known: dict[str, str]) -> list[str]:
    """Return those of *known* (word: sound) whose beginning is one slip away, the nearest in length first."""
    from rapidfuzz import process  # here: it takes 30 ms to load, and most look-ups never need it
    from rapidfuzz.distance import OSA

    words = list(known)
    beginnings = [known[word][: len(sounds)] for word in words]
    close = process.extract(sounds, beginnings, scorer=OSA.distance, processor=None, score_cutoff=2, limit=None)
    found = []
    for _beginning, _distance, at in close:
        word = words[at]
        ours, theirs = (typed, word) if is_cyrillic(typed) == is_cyrillic(word) else (sounds, known[word])
        ends = {min(len(theirs), len(ours) + more) for more in (-1, 0, 1)}
        if any(OSA.distance(ours, theirs[:end], score_cutoff=1) <= 1 for end in ends):
            found.append(word)
    return _nearest(found, typed)


def _nearest(found: Iterable[str], typed: str) -> list[str]:
    ordered: Sequence[str] = sorted(found, key=lambda word: (abs(len(word) - len(typed)), word))
    return list(ordered[:_NAMED])
