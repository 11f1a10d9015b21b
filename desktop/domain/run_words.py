"""The words in which runs of places are typed, in English, Russian and Chinese, and how places are called by them."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.directory import SiteKind

EQUIPMENT = "equipment"
"""Stands beside the kinds of places: lifts and boilers come in runs, too."""


class Token(StrEnum):
    """What a word, a number or a sign of a typed run is."""

    KIND = "kind"
    NUMBER = "number"
    TO = "to"
    FROM = "from"
    EVEN = "even"
    ODD = "odd"
    EACH = "each"
    SHARED_OUT = "shared_out"
    IN = "in"
    AND = "and"
    END = "end"


@dataclass(frozen=True, slots=True)
class Word:
    """A word for a kind. name -- how one of them is called, "{n}" its number; "" as the reader's language does."""

    kind: str
    name: str


def _words(kind: str, name: str, text: str) -> dict[str, Word]:
    return {word: Word(kind, name) for word in text.split()}


KINDS: Mapping[str, Word] = {
    **_words(SiteKind.HOUSE, "{n}", "house houses дом дома домов домах доме д"),
    **_words(SiteKind.HOUSE, "{n}号", "号"),
    **_words(SiteKind.HOUSE, "{n}号楼", "号楼 楼"),
    **_words(SiteKind.HOUSE, "{n}栋", "栋 幢"),
    **_words(SiteKind.ENTRANCE, "entrance {n}", "entrance entrances ent"),
    **_words(SiteKind.ENTRANCE, "подъезд {n}", "подъезд подъезда подъезды подъездов подъездах подъезде под п"),
    **_words(SiteKind.ENTRANCE, "{n}单元", "单元 个单元"),
    **_words(SiteKind.FLAT, "flat {n}", "flat flats apartment apartments apt"),
    **_words(SiteKind.FLAT, "кв. {n}", "квартира квартиры квартир квартирах кв"),
    **_words(SiteKind.FLAT, "{n}室", "室 户"),
    **_words(EQUIPMENT, "Lift", "lift lifts"),
    **_words(EQUIPMENT, "Лифт", "лифт лифты лифта лифтов л"),
    **_words(EQUIPMENT, "电梯", "电梯 号电梯 部电梯 号梯"),
    **_words(SiteKind.HOUSE, "", "h"),  # a letter is nobody's language: named by the reader's
    **_words(SiteKind.ENTRANCE, "", "e"),
    **_words(SiteKind.FLAT, "", "f"),
    **_words(EQUIPMENT, "", "l"),
    **_words(EQUIPMENT, "Boiler", "boiler boilers"),
    **_words(EQUIPMENT, "Котёл", "котел котлы котла котлов"),
    **_words(EQUIPMENT, "锅炉", "锅炉 号锅炉"),
}
_SIGNS: Mapping[str, Token] = {
    **dict.fromkeys(("-", "..", "...", "to", "до", "至", "到"), Token.TO),
    **dict.fromkeys(("с", "со", "from", "从"), Token.FROM),
    **dict.fromkeys(("even", "четные", "четный", "четн", "чет", "双号", "双", "偶数"), Token.EVEN),
    **dict.fromkeys(("odd", "нечетные", "нечетный", "нечетн", "нечет", "单号", "单", "奇数"), Token.ODD),
    **dict.fromkeys(("each", "apiece", "per", "каждый", "каждом", "каждой", "每", "各", "每个"), Token.EACH),
    "по": Token.SHARED_OUT,
    **dict.fromkeys(("in", "в", "во", "на", "在"), Token.IN),
    **dict.fromkeys((",", "and", "и", "&", "和", "、", "equally", "поровну", "平均", "第", "的"), Token.AND),
    **dict.fromkeys((";", "\n"), Token.END),
}
_ONE = {"one": "1", "одному": "1", "одной": "1", "一": "1"}
_CJK = sorted((w for w in (*KINDS, *_SIGNS, *_ONE) if w and w[0] >= "\u3001"), key=len, reverse=True)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−～~", "-") | {"，": ",", "；": ";", "\r": "\n", "№": " ", "#": " "})
_LETTER = "[A-Za-zА-Яа-яЁё]"
_NUMBER = rf"\d{{1,6}}(?:{_LETTER}\d{{0,3}}(?!{_LETTER}|\d))?(?:/\d{{1,4}}(?:{_LETTER}(?!{_LETTER}|\d))?)?"
_TOKEN = re.compile(
    rf"\s*(?:(?P<cjk>{'|'.join(_CJK)})|(?P<number>{_NUMBER})|(?P<word>[^\W\d_]+\.?|\.{{2,3}}|[-,;、&\n]))"
)
_PLAIN = re.compile(r"[^\S\n]+")


def tokens(typed: str) -> list[tuple[Token, str]] | None:
    """Return what stands in a typed run, with the kinds and numbers as words; None where a word is not known."""
    text = _PLAIN.sub(" ", unicodedata.normalize("NFKC", typed.translate(_DASHES)).translate(_DASHES)).strip()
    found: list[tuple[Token, str]] = []
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            return None
        at = match.end()
        if (number := match["number"]) is not None:
            found.append((Token.NUMBER, number))
            continue
        word = (match["cjk"] or match["word"]).casefold().replace("ё", "е")
        word = word if word in _SIGNS else word.rstrip(".")
        if word in _ONE:
            found.append((Token.NUMBER, _ONE[word]))
        elif word in KINDS:
            found.append((Token.KIND, word))
        elif word in _SIGNS:
            found.append((_SIGNS[word], word))
        else:
            return None
    return found


_USUAL: Mapping[str, Mapping[str, str]] = {
    "en": {SiteKind.ENTRANCE: "entrance {n}", SiteKind.FLAT: "flat {n}", EQUIPMENT: "Lift"},
    "ru": {SiteKind.ENTRANCE: "подъезд {n}", SiteKind.FLAT: "кв. {n}", EQUIPMENT: "Лифт"},
    "zh": {SiteKind.HOUSE: "{n}号", SiteKind.ENTRANCE: "{n}单元", SiteKind.FLAT: "{n}室", EQUIPMENT: "电梯"},
}
_KIND_WORDS = re.compile(
    "|".join(sorted((re.escape(w) + ("" if w[0] >= "\u3001" else r"\b\.?") for w in KINDS), key=len, reverse=True))
)


def usual_name(kind: str, language: str) -> str:
    """Return how places of a kind are called where only their numbers are typed. language -- "en", "ru_RU", …"""
    return _USUAL.get(language.split("_", maxsplit=1)[0], _USUAL["en"]).get(kind, "{n}")


def bare_number(name: str) -> str:
    """Return what is left of a place's name without the word for its kind: "entrance 2", "подъезд 2" are both "2"."""
    folded = unicodedata.normalize("NFKC", name.replace("№", " ")).casefold().replace("ё", "е")
    bare = _KIND_WORDS.sub(" ", folded) if any(char.isdigit() for char in folded) else folded
    return " ".join(bare.split())
