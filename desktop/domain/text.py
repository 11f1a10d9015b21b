"""Text as people type it: what may be kept, and how it is compared."""

import re
import unicodedata

from desktop.domain.errors import TextRefused, TextTooLong

LONGEST_NAME = 200
LONGEST_WORDS = 20_000
_CJK = re.compile(
    r"([\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])"
)
_SEAM = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")
_SURROGATE = re.compile("[\ud800-\udfff]")
_WORD = re.compile(r"\w+")
_OR = re.compile(r"\s(?:or|или|либо)\s|或者|还是|或", re.IGNORECASE)
_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_JCUKEN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_OTHER_LAYOUT = {
    ord(a): b for one, two in ((_QWERTY, _JCUKEN), (_JCUKEN, _QWERTY)) for a, b in zip(one, two, strict=True)
}
_ON_QWERTY = f'{_QWERTY}QWERTYUIOP{{}}ASDFGHJKL:"ZXCVBNM<>~/?&'
_ON_JCUKEN = f"{_JCUKEN}{_JCUKEN.upper()}.,?"
_TO_JCUKEN = str.maketrans(_ON_QWERTY, _ON_JCUKEN)
_TO_QWERTY = str.maketrans(_ON_JCUKEN, _ON_QWERTY)
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def keepable(text: str, *, field: str, most: int = LONGEST_WORDS) -> str:
    """Return *text* without outer blanks, line ends as LF.

    NUL and lone surrogates would block the outbox (sync rule 10), so they are refused here.
    Raises TextRefused, TextTooLong.
    """
    kept = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not is_keepable(kept):
        raise TextRefused(field=field)
    if len(kept) > most:
        raise TextTooLong(field=field, length=len(kept), most=most)
    return kept


def is_keepable(text: str) -> bool:
    """Return whether a server can take *text*: NUL and lone surrogates are in no PostgreSQL."""
    return "\x00" not in text and (text.isascii() or _SURROGATE.search(text) is None)


def normalised(text: str) -> str:
    """Return *text* as it is compared: NFKC, case folded, ё as е, Chinese characters apart."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return " ".join(_WORD.findall(_CJK.sub(r" \1 ", folded)))


def search_words(text: str) -> list[str]:
    """Return the words to look for, letters and digits apart: `len14 2` is len, 14, 2."""
    return apart(normalised(text))


def apart(normal: str) -> list[str]:
    """Return the words of a text that is `normalised` already, letters and digits apart."""
    return _SEAM.sub(" ", normal).split()


def alternatives(text: str) -> list[str]:
    """Return what *text* leaves the choice between: `Lenina 14 or Lenina 16` is two, most texts are one."""
    return [part.strip() for part in _OR.split(text) if part.strip()]


def is_cjk(word: str) -> bool:
    """Return whether *word* is a Chinese or Japanese character: in `normalised` text each stands apart."""
    return bool(_CJK.fullmatch(word))


def other_layout(text: str) -> str:
    """Return what the same keys give in the other keyboard layout (QWERTY - ЙЦУКЕН)."""
    return text.casefold().translate(_OTHER_LAYOUT)


def retyped(text: str) -> str:
    """Return what was meant if *text* was written in the wrong keyboard layout, with its capitals and signs.

    As long as *text*, letter for letter: what stands somewhere in the one stands there in the other.
    """
    return text.translate(_TO_QWERTY if _CYRILLIC.search(text) else _TO_JCUKEN)
