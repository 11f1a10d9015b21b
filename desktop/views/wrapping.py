"""Measures texts of one font and breaks them where a reader would: never inside a time, a date or a telephone.

Widths are sums of the widths of single letters: kerning makes the drawn text a little narrower, never wider than a
pixel or two, and the sums are fast enough for a thousand rows.
"""

import re
from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetricsF

HAN = r"\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"
"""Chinese characters and their punctuation, as they stand in a pattern's class: a line may end after any."""
_PIECE = re.compile(
    rf"""[{HAN}][，。、；：！？,.;:)）]*               # a line may begin with any character, not with a comma
    | \+\d[\d\ ()-]{{5,18}}\d                       # +44 116 496 0944
    | \d+\ ·\ \S+                                  # 2 · Orlov
    | [^\W\d_]\.(?:\ [^\W\d_]\.)+                  # И. Б.
    | (?:[^\W\d_]{{1,3}}\ )?\d\d?\.\d\d(?:\.\d{{4}})?\ \d\d:\d\d  # к 23.11 00:27
    | \d\d?\ [^\W\d_]{{3,4}}\ \d\d:\d\d            # 23 Nov 00:27
    | (?:\d{{2,4}}年)?\d{{1,2}}月\d{{1,2}}日          # 11月24日
    | \d+[号楼单元室层栋幢弄]{{1,2}}[，,]?            # 3单元
    | \d+\ [^\W\d_]{{1,4}}\b                        # 29 min, 24 Nov
    | [^\W\d_]{{1,3}}\.?\ \d\S*                    # к 14:31, д. 15
    | [^\W\d_]{{4,9}}\ \d{{1,3}}(?:,|$|(?=\ ·))    # Entrance 1, подъезд 2
    | [^\s{HAN}]+[，。、；：！？]*""",
    re.VERBOSE,
)
"""What stands together, Chinese characters first: so the letters of the rest are others, and each class that names
all Chinese characters takes a millisecond of the start to compile."""
_MOST_KEPT = 20_000


class _Widths(dict[str, float]):
    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        self[letter] = width = self._metrics.horizontalAdvance(letter)
        return width


class Ruler:
    """One font's measures, in pixels. spacing -- from one line to the next; ascent -- from its top to its foot."""

    def __init__(self, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        self.font = QFont(font)
        self.spacing = metrics.lineSpacing()
        self.ascent = metrics.ascent()
        self._letters = _Widths(metrics)
        self._broken: dict[tuple[str, int], tuple[str, ...]] = {}

    def width(self, text: str) -> float:
        """Return how wide *text* is on one line."""
        return sum(map(self._letters.__getitem__, text))

    def width_of_two(self, text: str) -> float:
        """Return the width in which *text* stands on two lines."""
        starts = [found.start() for found in _PIECE.finditer(text)][1:]
        halves = (max(self.width(text[:at].rstrip()), self.width(text[at:])) for at in starts)
        return min(halves, default=self.width(text))

    def lines(self, text: str, width: int) -> tuple[str, ...]:
        """Return *text* in lines no wider than *width*; all of it."""
        found = self._broken.get((text, width))
        if found is None:
            if len(self._broken) >= _MOST_KEPT:
                self._broken.clear()
            found = self._broken[text, width] = self._break(text, width)
        return found

    def cut(self, text: str, width: int, most: int) -> tuple[str, ...]:
        """Return at most so many lines of *text*, the last with an ellipsis where it goes on."""
        lines = self.lines(text, width)
        if len(lines) <= most:
            return lines
        last = lines[most - 1]
        while last and self.width(f"{last}…") > width:
            last = last[:-1]
        return (*lines[: most - 1], f"{last.rstrip()}…")

    def _break(self, text: str, width: int) -> tuple[str, ...]:
        if not text:
            return ()
        if self.width(text) <= width and "\n" not in text:
            return (text,)
        starts = [found.start() for found in _PIECE.finditer(text)] or [0]
        starts[0] = 0
        lines: list[str] = []
        line = ""
        for start, end in pairwise([*starts, len(text)]):
            piece = text[start:end]
            if line and self.width((line + piece).rstrip()) > width:
                lines.append(line.rstrip())
                line = ""
            line += piece
            while self.width(line.rstrip()) > width and len(line.rstrip()) > 1:
                head = self._head(line, width)
                lines.append(head.rstrip())
                line = line[len(head) :]
        return (*lines, line.rstrip()) if line.strip() else tuple(lines)

    def _head(self, word: str, width: int) -> str:
        """Return as much of what is too long as fits, up to a blank where there is one; one letter at least."""
        size = 1
        while size < len(word) and self.width(word[: size + 1]) <= width:
            size += 1
        return word[: word.rfind(" ", 0, size + 1) + 1] or word[:size]


_rulers: dict[tuple[str, bool], Ruler] = {}


def ruler(font: QFont, *, is_bold: bool = False) -> Ruler:
    """Return the measures of *font*, or of its bold face; made once."""
    key = (font.key(), is_bold)
    found = _rulers.get(key)
    if found is None:
        face = QFont(font)
        if is_bold:
            face.setBold(True)
        found = _rulers[key] = Ruler(face)
    return found
