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
_WORD = re.compile(r"\w+")
_QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_JCUKEN = "йцукенгшщзхъфывапролджэячсмитьбюё"
_OTHER_LAYOUT = {
    ord(a): b for one, two in ((_QWERTY, _JCUKEN), (_JCUKEN, _QWERTY)) for a, b in zip(one, two, strict=True)
}


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
    return "\x00" not in text and (text.isascii() or not any("\ud800" <= char <= "\udfff" for char in text))


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


def is_cjk(word: str) -> bool:
    """Return whether *word* is a Chinese or Japanese character: in `normalised` text each stands apart."""
    return bool(_CJK.fullmatch(word))


def other_layout(text: str) -> str:
    """Return what the same keys give in the other keyboard layout (QWERTY - ЙЦУКЕН)."""
    return text.casefold().translate(_OTHER_LAYOUT)
