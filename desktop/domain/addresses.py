"""An address in one line split into the steps of the tree of places; the same place written otherwise has one key."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.domain import address_words as words
from desktop.domain.directory import SiteKind
from desktop.domain.text import normalised

_ALIKE = str.maketrans("abekmhopctxy", "авекмнорстху")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_ORDER = (SiteKind.AREA, SiteKind.STREET, SiteKind.HOUSE, SiteKind.ENTRANCE, SiteKind.FLAT)
_LETTER = {SiteKind.AREA: "a", SiteKind.STREET: "s", SiteKind.HOUSE: "h", SiteKind.ENTRANCE: "e", SiteKind.FLAT: "f"}
_LONGEST = 300


class Step(NamedTuple):
    """One step of the tree. name -- as it is shown; key -- as it is compared."""

    kind: SiteKind
    name: str
    key: str


class Address(NamedTuple):
    """steps -- from the widest; rest -- what is said besides (a floor, a code); is_whole -- it could not be split."""

    steps: tuple[Step, ...]
    rest: str = ""
    is_whole: bool = False


@lru_cache(maxsize=16_384)
def split_address(text: str) -> Address:
    """Return the steps of the address in *text*; what is not plainly one is a single step of the kind `other`.

    `г. Москва, ул. Ленина, д. 14, подъезд 2, кв. 15`, `Ленина 14-2-15`, `12 Mill Lane, flat 3`, `人民路12号3单元402室`
    """
    plain = " ".join(unicodedata.normalize("NFKC", text).split()).strip(" ,;")
    if not plain or len(plain) > _LONGEST:
        return whole(text)
    if _CHINESE.search(plain):
        return _chinese(plain) or whole(text)
    for dashed in (words.DASHED, words.DASHED_FLAT):
        if found := dashed.fullmatch(plain.casefold()):
            head = split_address(_piece(plain, found, "street") + ", " + _piece(plain, found, "house"))
            if not head.is_whole:
                tail = [
                    step(SiteKind(name), _piece(plain, found, name), plain)
                    for name in ("entrance", "flat")
                    if name in found.groupdict()
                ]
                return Address((*head.steps, *tail), head.rest)
    return _pieces(plain) or whole(text)


def whole(text: str) -> Address:
    """Return *text* as a place that is one line."""
    name = " ".join(text.split())
    return Address((Step(SiteKind.OTHER, name, key_of(SiteKind.OTHER, name)),) if name else (), "", is_whole=bool(name))


def from_steps(texts: Mapping[str, str], address: str = "", *, splits: bool = True) -> Address:
    """Return the place whose steps stand in columns of their own, by kind; *address* has those that do not."""
    head = (split_address(address) if splits else whole(address)) if address else Address(())
    steps = list(head.steps)
    rest = head.rest
    around = " ".join((address, *texts.values()))
    for kind in _ORDER:
        said = " ".join(texts.get(kind, "").split())
        if not said:
            continue
        more: Sequence[Step] = (step(kind, said, around),)
        if kind is SiteKind.STREET and splits:
            inner = split_address(said)
            kinds = {one.kind for one in inner.steps}
            if not inner.is_whole and SiteKind.STREET in kinds and kinds <= set(_ORDER):
                more, rest = inner.steps, rest or inner.rest
        replaced = {one.kind for one in more} - {SiteKind.AREA}
        steps = [one for one in steps if one.kind not in replaced]
        steps += [one for one in more if one not in steps]
    return Address(tuple(_in_order(steps)), rest, head.is_whole)


def step(kind: SiteKind, said: str, around: str) -> Step:
    """Return the step that is called *said*; *around* tells the language that a bare number is named in."""
    return Step(kind, _name(kind, said, around), key_of(kind, said))


@lru_cache(maxsize=16_384)
def key_of(kind: str, name: str) -> str:
    """Return what a step of the tree is compared by: `ул. Ленина` is `Ленина ул.`, `д. 14 а` is `14А`."""
    text = unicodedata.normalize("NFKC", name).casefold().replace("ё", "е").strip()
    if kind not in _LETTER:
        return f"o:{normalised(name) or name.strip()}"
    if kind == SiteKind.STREET:
        return f"s:{_street_key(text)}"
    if kind == SiteKind.AREA:
        return f"a:{' '.join(word for word in normalised(text).split() if word not in words.AREA_WORDS)}"
    if kind == SiteKind.HOUSE:
        return f"h:{_house_key(text)}"
    numbers = re.findall(r"\d+[a-zа-я]?(?:[/-]\d+)?", text)
    if len(numbers) == 1:
        return f"{_LETTER[SiteKind(kind)]}:{numbers[0].translate(_ALIKE).lstrip('0')}"
    return f"{_LETTER[SiteKind(kind)]}:{normalised(text)}"


def steps_of(kind: str, name: str) -> tuple[str, ...]:
    """Return the keys of a stored place's own name: `Берёзовая 7`, a house without a street above it, has two."""
    if kind in (SiteKind.HOUSE, SiteKind.OTHER):
        split = split_address(name)
        if not split.is_whole and len(split.steps) > 1:
            return tuple(one.key for one in split.steps)
    return (key_of(kind, name),)


def _name(kind: SiteKind, said: str, around: str) -> str:
    if not re.fullmatch(r"\d+[a-zа-я]?(?:[/-]\d+)?", said, re.IGNORECASE):
        return said
    if kind is SiteKind.HOUSE:
        return f"{said}号" if _CHINESE.search(around) else f"д. {said}" if _CYRILLIC.search(around) else said
    if kind is SiteKind.ENTRANCE:
        if _CHINESE.search(around):
            return f"{said}单元"
        return f"подъезд {said}" if _CYRILLIC.search(around) else f"entrance {said}"
    if kind is SiteKind.FLAT:
        return f"{said}室" if _CHINESE.search(around) else f"кв. {said}" if _CYRILLIC.search(around) else f"flat {said}"
    return said


def _street_key(text: str) -> str:
    kind = ""
    names = []
    for word in re.findall(r"[\w-]+", text):
        if word in words.STREET_TYPES:
            kind = words.STREET_TYPES[word] or kind
        else:
            names.append(word)
    if not names:
        return normalised(text)
    return " ".join([*sorted(names), *([kind] if kind else [])])


def _house_key(text: str) -> str:
    text = re.sub(r"^(?:дом|д|house|no|№)\b\.?\s*№?\s*", "", text)
    text = re.sub(r"\b(?:корпус|корп|кор|к)\.?\s*(?=[\dа-яa-z])", "к", text)
    text = re.sub(r"\b(?:строение|стр)\.?\s*(?=[\dа-яa-z])", "с", text)
    text = re.sub(r"\b(?:литера|лит)\.?\s*(?=[\dа-яa-z])", "", text)
    return re.sub(r"[\s,.\\號号\"'-]", "", text).translate(_ALIKE)


def _in_order(steps: Iterable[Step]) -> list[Step]:
    return sorted(steps, key=lambda one: _ORDER.index(one.kind) if one.kind in _ORDER else 2)


def _piece(plain: str, found: re.Match[str], name: str) -> str:
    return plain[slice(*found.span(name))].strip(" ,")


def _chinese(plain: str) -> Address | None:
    text = plain.replace(" ", "").replace(",", "")
    found = words.CHINESE.fullmatch(text)
    if found is None or not (found["street"] or found["house"]) or not (found["house"] or found["street"]):
        return None
    steps = [
        step(SiteKind(name), found[name], text)
        for name in ("area", "street", "house", "entrance", "flat")
        if found[name]
    ]
    return Address(tuple(steps)) if len(steps) > 1 else None


class _Reading:
    """The steps found so far in the pieces between the commas."""

    def __init__(self, plain: str) -> None:
        self.plain = plain
        self.areas: list[Step] = []
        self.found: dict[SiteKind, str] = {}
        self.rest: list[str] = []
        self.is_lost = False

    def take(self, piece: str) -> None:
        small = piece.casefold()
        if words.POSTCODE.fullmatch(small):
            return
        if words.ASIDE.fullmatch(small):
            self.rest.append(piece)
        elif found := words.ENTRANCE.fullmatch(small):
            self._set(SiteKind.ENTRANCE, found["number"] or found["first"])
        elif found := words.FLAT.fullmatch(small):
            self._set(SiteKind.FLAT, found["number"] or found["first"])
        elif SiteKind.HOUSE in self.found and words.CORPUS.fullmatch(small) and small:
            self.found[SiteKind.HOUSE] += f" {piece}"
        elif found := words.HOUSE.fullmatch(small):
            self._street_before()
            self._set(SiteKind.HOUSE, _piece(piece, found, "number"))
        elif found := words.BARE_HOUSE.fullmatch(small):
            self._bare(_piece(piece, found, "number"))
        elif (found := words.HOUSE_AND_STREET.fullmatch(small)) and SiteKind.STREET not in self.found:
            self._set(SiteKind.STREET, _piece(piece, found, "street"))
            self._set(SiteKind.HOUSE, _piece(piece, found, "number"))
        elif (found := words.AREA.fullmatch(small)) and not words.STREET.fullmatch(small):
            self._area(piece)
        elif (found := words.STREET_AND_HOUSE.fullmatch(small)) and SiteKind.STREET not in self.found:
            self._street_and_house(piece, found)
        elif words.STREET.fullmatch(small) or words.EN_STREET.fullmatch(small):
            self._set(SiteKind.STREET, piece)
        else:
            self._words(piece)

    def _street_and_house(self, piece: str, found: re.Match[str]) -> None:
        street = _piece(piece, found, "street")
        if _CYRILLIC.search(street) or not words.POSTCODE.fullmatch(found["number"]):
            self._set(SiteKind.STREET, street)
            self._set(SiteKind.HOUSE, _piece(piece, found, "number"))
        else:
            self.is_lost = True

    def _bare(self, number: str) -> None:
        self._street_before()
        if SiteKind.STREET not in self.found:
            self.is_lost = True
        elif SiteKind.HOUSE not in self.found:
            self.found[SiteKind.HOUSE] = number
        elif SiteKind.FLAT not in self.found and not self.rest:
            self.found[SiteKind.FLAT] = number
        else:
            self.is_lost = True

    def _street_before(self) -> None:
        """Take the words before a house for the street: `Lenina, 14`."""
        if SiteKind.STREET not in self.found and self.areas and not _is_marked(self.areas[-1].name):
            self.found[SiteKind.STREET] = self.areas.pop().name

    def _area(self, piece: str) -> None:
        self.areas.append(step(SiteKind.AREA, piece, self.plain))

    def _words(self, piece: str) -> None:
        small = words.TAIL_POSTCODE.sub("", piece.casefold())
        if any(char.isdigit() for char in small) or len(small.split()) > 3:
            self.is_lost = True
        else:
            self._area(piece[: len(small)])

    def _set(self, kind: SiteKind, said: str) -> None:
        if kind in self.found:
            self.is_lost = True
        self.found[kind] = said

    def result(self) -> Address | None:
        if self.is_lost or len(self.areas) > 4:
            return None
        if SiteKind.STREET not in self.found:  # `мкр. Северный, д. 5`, a village without streets
            if SiteKind.HOUSE not in self.found or not (self.areas and _is_marked(self.areas[-1].name)):
                return None
            self.found[SiteKind.STREET] = ""
        if SiteKind.HOUSE not in self.found and (SiteKind.ENTRANCE in self.found or SiteKind.FLAT in self.found):
            return None
        if SiteKind.HOUSE not in self.found and not _is_street(self.found[SiteKind.STREET]):
            return None
        steps = [step(kind, self.found[kind], self.plain) for kind in _ORDER if self.found.get(kind)]
        return Address((*self.areas, *steps), ", ".join(self.rest))


def _is_marked(name: str) -> bool:
    return words.AREA.fullmatch(name.casefold()) is not None


def _is_street(name: str) -> bool:
    small = name.casefold()
    return bool(words.STREET.fullmatch(small) or words.EN_STREET.fullmatch(small))


_SEAM = re.compile(
    r"\s+(?=(?:подъезд|под\.|парадная|кв\.?|квартира|оф\.?|офис|этаж|эт\.|flat|apt\.?|entrance|дом|д\.?)\s*№?\s*\d)",
    re.IGNORECASE,
)
_STREET_SEAM = re.compile(rf"\s+(?=(?:{words.RU_STREET})\.?\s+[^\W\d_])", re.IGNORECASE)


def _pieces(plain: str) -> Address | None:
    reading = _Reading(plain)
    for part in re.split(r"[,;]", plain):
        for piece in _apart(part.strip()):
            if piece:
                reading.take(piece)
    return reading.result()


def _apart(part: str) -> list[str]:
    """Return the pieces of what stands between two commas: `г Москва ул Ленина д 14 кв 5` has four."""
    pieces = _SEAM.split(part)
    if words.AREA.fullmatch(pieces[0].casefold()):
        pieces[:1] = _STREET_SEAM.split(pieces[0], maxsplit=1)
    return [piece.strip() for piece in pieces]
