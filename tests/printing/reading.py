"""Reads finished PDFs with other people's tools: poppler for words and fonts, zbar for codes."""

import re
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

NO_BREAK = str.maketrans({"\u200b": "", "\u00a0": " ", "\f": "\n"})

ABOVE_INK, BELOW_INK = 0.2, 0.05
"""Poppler's boxes have the font's full ascent and descent; these parts of Noto Sans have no ink."""


@dataclass(frozen=True)
class Word:
    """A word and the box of its ink on a page (from 0), in points from the upper left corner."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


def text(pdf: Path) -> str:
    """All text, one space for any white space, so that wrapped lines can be searched."""
    return " ".join(_out("pdftotext", "-raw", str(pdf), "-").translate(NO_BREAK).split())


def squeezed(words: str) -> str:
    """Without any white space: a cell's words may be wrapped anywhere, Chinese without a space."""
    return re.sub(r"\s", "", words.translate(NO_BREAK))


def words(pdf: Path) -> list[Word]:
    found = []
    page = -1
    for line in _out("pdftotext", "-bbox", str(pdf), "-").splitlines():
        page += "<page " in line
        if match := re.search(r'xMin="(.+)" yMin="(.+)" xMax="(.+)" yMax="(.+)">(.*)</word>', line):
            left, top, right, bottom = (float(value) for value in match.groups()[:4])
            height = bottom - top
            found.append(
                Word(page, unescape(match[5]), left, top + ABOVE_INK * height, right, bottom - BELOW_INK * height)
            )
    return found


def page_count(pdf: Path) -> int:
    match = re.search(r"Pages:\s+(\d+)", _out("pdfinfo", str(pdf)))
    assert match
    return int(match[1])


def fonts_embedded(pdf: Path) -> dict[str, bool]:
    """Font name -> is it embedded."""
    columns = [line.rsplit(maxsplit=5) for line in _out("pdffonts", str(pdf)).splitlines()[2:]]
    return {column[0].split()[0]: column[1] == "yes" for column in columns}


def codes(picture: Path) -> list[str]:
    """What a scanner reads in *picture*."""
    return _out("zbarimg", "--quiet", "--raw", str(picture)).split()


def _out(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout
