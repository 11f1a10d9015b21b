"""Text as it can be printed: what no font has becomes a box, in the printed copy only."""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from desktop.printing.coverage import Coverage

BOX = "\u25a1"
LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
LEFT_OUT = frozenset("\u202a\u202b\u202c\u202d\u202e\ufeff")
"""Direction overrides, which could make a sheet read otherwise than it was typed, and the byte order mark."""


def printable(covered: Coverage) -> Callable[[Any], Any]:
    """Return a function that prepares strings, alone or inside dicts, lists and tuples, for paper."""
    known: dict[str, str] = {"\n": "\n", "\t": "    "}

    def drawn(character: str) -> str:
        category = unicodedata.category(character)
        if character in LEFT_OUT:
            return ""
        if character in covered and category != "Cc":  # fonts claim to draw NUL
            return character
        if category == "Cf" or unicodedata.name(character, "").startswith("VARIATION SELECTOR"):
            return ""
        return BOX if BOX in covered else "?"

    def text(words: str) -> str:
        if words.isascii() and words.isprintable():
            return words
        words = unicodedata.normalize("NFC", LINE_ENDS.sub("\n", words))
        for character in set(words) - known.keys():
            known[character] = drawn(character)
        return "".join(known[character] for character in words)

    def prepared(value: Any) -> Any:
        if isinstance(value, str):
            return text(value)
        if isinstance(value, dict):
            return {key: prepared(inner) for key, inner in value.items()}
        if isinstance(value, (list, tuple)):
            return [prepared(inner) for inner in value]
        return value

    return prepared
