"""Which encoding a text file has, told from its beginning; and single rows that were written in another one."""

import re
from functools import lru_cache

UTF8, UTF8_BOM, UTF16, CP1251, GB18030, CP1252 = "utf-8", "utf-8-sig", "utf-16", "cp1251", "gb18030", "cp1252"
_BOMS = ((b"\xef\xbb\xbf", UTF8_BOM), (b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", UTF16), (b"\xfe\xff", UTF16))
_FOREIGN = re.compile(r"[^\W\d_]*[^\x00-\x7f\W\d_][^\W\d_]*")
_LIKE_RUSSIAN = re.compile(r"[А-ЯЁ]?[а-яё]+|[А-ЯЁ]+|[A-Za-z]+")
SURROGATE = re.compile("[\ud800-\udfff]")
_MIXED = 0.3
_LIKELY = 0.7
_FEWEST_LETTERS = 3


def sniffed(head: bytes) -> tuple[str, bool]:
    """Return the encoding of a file that begins with *head*, and whether some of its lines are in another one."""
    for bom, encoding in _BOMS:
        if head.startswith(bom):
            return encoding, False
    if (wide := _without_bom(head)) is not None:
        return wide, False
    end = head.rfind(b"\n")
    every = (head[: end + 1] if end > 0 else head).split(b"\n")
    lines = [line for line in every if not line.isascii()]
    bad = [line for line in lines if not _is(line, UTF8)]
    if not bad:
        return UTF8, False
    if len(bad) <= _MIXED * len(lines):
        return UTF8, True
    legacy = _legacy(b"\n".join(bad))
    if legacy is None and len(bad) <= _MIXED * len(every):
        return UTF8, True
    return (legacy or _other(b"\n".join(bad[:2_000]))), False


def mended(text: str) -> str:
    """Return *text*, read as UTF-8 with what is none of it as lone surrogates, as it was meant, if that is plain."""
    if not SURROGATE.search(text):
        return text
    raw = text.encode("utf-8", "surrogateescape")
    encoding = _legacy(raw)
    if encoding is None:
        return text
    told = raw.decode(encoding)
    return told if sum(not char.isascii() for char in told) >= _FEWEST_LETTERS or encoding == GB18030 else text


def is_known(encoding: str) -> bool:
    """Return whether there is an encoding of this name for texts."""
    try:
        return isinstance("".encode(encoding), bytes)
    except (LookupError, UnicodeError):
        return False


def _without_bom(head: bytes) -> str | None:
    part = head[:4_000]
    odd, even = part[1::2].count(0), part[::2].count(0)
    half = len(part) // 2
    if half >= 2 and odd > half * 0.3 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if half >= 2 and even > half * 0.3 and odd < half * 0.05 else None


def _is(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _legacy(raw: bytes) -> str | None:
    """Return which of the two old encodings of our languages *raw* plainly is in."""
    scores = {CP1251: _russian(raw), GB18030: _chinese(raw)}
    best = max(scores, key=lambda name: scores[name])
    return best if scores[best] >= _LIKELY else None


def _russian(raw: bytes) -> float:
    runs = _FOREIGN.findall(raw.decode(CP1251, "replace")) if _is(raw, CP1251) else []
    letters = sum(map(len, runs))
    if letters < _FEWEST_LETTERS:
        return 0.0
    return sum(len(run) for run in runs if _LIKE_RUSSIAN.fullmatch(run)) / letters


def _chinese(raw: bytes) -> float:
    if not _is(raw, GB18030):
        return 0.0
    foreign = [char for char in raw.decode(GB18030) if not char.isascii()]
    return sum(map(_is_common, foreign)) / len(foreign) if foreign else 0.0


@lru_cache(maxsize=16_384)
def _is_common(char: str) -> bool:
    """Return whether it is one of the Chinese characters that the first level of GB 2312 has, or a sign of theirs."""
    raw = char.encode(GB18030)
    return len(raw) == 2 and (0xB0 <= raw[0] <= 0xD7 or 0xA1 <= raw[0] <= 0xA3) and raw[1] >= 0xA1


def _other(raw: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(raw).best()
    return best.encoding if best is not None and is_known(best.encoding) else CP1252
