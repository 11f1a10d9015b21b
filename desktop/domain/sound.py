"""Words in Latin and Cyrillic letters side by side: `Lenina` is Ленина, `Schorsa` and `Shchorsa` are Щорса."""

import re
import unicodedata
from functools import lru_cache

from desktop.domain.text import apart, normalised

_CYRILLIC = re.compile(r"[а-яіїєґўј]")
_LATIN = re.compile(r"[a-z]")
_VOWELS = "aeou"
# what people write for a letter: passports, road signs, letters by hand (GOST 7.79, ICAO 9303, BGN/PCGN, scholarly)
_SPELLINGS = {
    "а": "a", "б": "b", "в": "v w", "г": "g", "д": "d", "е": "e ye je ie yo jo io", "ж": "zh z j g", "з": "z",
    "и": "i y", "й": "y j i", "к": "k c", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t",
    "у": "u", "ф": "f ph", "х": "kh h x ch", "ц": "ts c tz", "ч": "ch c", "ш": "sh s", "щ": "shch sch shh s sc",
    "ъ": "", "ы": "y i", "ь": "", "э": "e", "ю": "yu ju iu u", "я": "ya ja ia a", "і": "i", "ї": "i yi ji",
    "є": "e ye je ie", "ґ": "g", "ў": "u w", "ј": "j",
}  # fmt: skip
_MAY_BE_LEFT_OUT = frozenset("йъьыи")  # Chernyshevsky is Чернышевский
_PAIRS = {"кс": "x", "ий": "y", "ый": "y", "ье": "ie ye e", "ьё": "io yo e", "ия": "ia", "ие": "ie"}
_SOUNDS = {letter: spelt.split()[0] if spelt else "" for letter, spelt in _SPELLINGS.items()} | {
    "е": "e", "ж": "z", "й": "i", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ы": "i", "ю": "u", "я": "a",
    "є": "e", "ј": "i",
}  # fmt: skip
_SOUND_OF = str.maketrans(_SOUNDS)
_DIGRAPHS = (
    ("shch", "s"), ("sch", "s"), ("sh", "s"), ("zh", "z"), ("ch", "c"), ("kh", "h"), ("ts", "c"), ("tz", "c"),
    ("ph", "f"), ("ck", "k"), ("yo", "e"), ("jo", "e"), ("x", "ks"), ("w", "v"), ("q", "k"), ("y", "i"), ("j", "i"),
)  # fmt: skip
_MARKED = re.compile(r"[\u00c0-\u024f\u1e00-\u1eff]")
_MARKS = re.compile(r"([a-z])[\u0300-\u036f]+")
_TWICE = re.compile(r"(.)\1+")
_GLIDE = re.compile(rf"i+(?=[{_VOWELS}])")


def plain_words(text: str) -> list[str]:
    """Return the words to look for in the directory: as `search_words`, without marks."""
    return apart(without_marks(normalised(text)))


def sound(word: str) -> str:
    """Return the key that spellings of one word share in Latin and Cyrillic; lossy: others may share it too.

    What a word begins with gives, apart from half a digraph, what its key begins with. Empty for other scripts.
    """
    plain = without_marks(normalised(word))
    if not (_LATIN.search(plain) or _CYRILLIC.search(plain)):
        return ""
    plain = plain.translate(_SOUND_OF)
    for two, one in _DIGRAPHS:
        plain = plain.replace(two, one)
    return _TWICE.sub(r"\1", _GLIDE.sub("", _TWICE.sub(r"\1", plain)))


def begins_alike(typed: str, word: str) -> bool:
    """Return whether *word* begins with *typed* as written in the other of the two scripts, letter for letter.

    Both as `normalised` returns them. Within one script another letter is another word; only marks may be left out.
    """
    return _alike(typed, word, whole=False)


def is_alike(typed: str, word: str) -> bool:
    """Return whether *word* is *typed* written in the other of the two scripts, or without its marks."""
    return _alike(typed, word, whole=True)


def is_cyrillic(word: str) -> bool:
    """Return whether *word* has a Cyrillic letter."""
    return bool(_CYRILLIC.search(word.casefold()))


@lru_cache(maxsize=8_192)  # the same few words are compared at each key
def _alike(typed: str, word: str, *, whole: bool) -> bool:
    bare, word = word, without_marks(word)
    if typed.isascii() and word.isascii():
        return bare != word and (word == typed if whole else word.startswith(typed))
    typed = without_marks(typed)
    if _is_latin(typed) and is_cyrillic(word):
        ends = _spelt_so_far(typed, word, may_end=not whole)
        return len(typed) in ends
    if is_cyrillic(typed) and _is_latin(word):
        ends = _spelt_so_far(word, typed, may_end=False)
        return len(word) in ends if whole else bool(ends)
    return False


def _is_latin(word: str) -> bool:
    return bool(_LATIN.search(word)) and not is_cyrillic(word)


def _spelt_so_far(latin: str, cyrillic: str, *, may_end: bool) -> set[int]:
    """Return after how many letters of *latin* all of *cyrillic* is spelt; may_end -- *latin* may end before it."""
    reached = {0}
    for at, letter in enumerate(cyrillic):
        if may_end and any(_ends(latin[used:], cyrillic, at) for used in reached):
            return {len(latin)}
        nxt = {
            used + len(spelling)
            for used in reached
            for spelling in _spelt(cyrillic, at)
            if latin.startswith(spelling, used)
        }
        is_silent = at > 0 and (letter in _MAY_BE_LEFT_OUT or cyrillic[at - 1 : at + 1] in _PAIRS)
        reached = nxt | reached if is_silent else nxt
    return reached


def _spelt(cyrillic: str, at: int) -> list[str]:
    pair = _PAIRS.get(cyrillic[at : at + 2], "")
    return [*_SPELLINGS.get(cyrillic[at], cyrillic[at]).split(), *pair.split()]


def _ends(rest: str, cyrillic: str, at: int) -> bool:
    """Return whether what is left of the Latin word is nothing, or the beginning of how the next letter is spelt."""
    return not rest or any(spelt.startswith(rest) and spelt != rest for spelt in _spelt(cyrillic, at))


def without_marks(text: str) -> str:
    """Return *text*, `normalised` already, without what stands above and below Latin letters: ņ is n; й stays й."""
    if not _MARKED.search(text):
        return text
    return unicodedata.normalize("NFC", _MARKS.sub(r"\1", unicodedata.normalize("NFD", text)))
