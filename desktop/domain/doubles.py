"""Which names may mean one thing: the same words in another order, without what everybody has, or with a slip."""

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from itertools import combinations
from uuid import UUID

from rapidfuzz import fuzz

from desktop.domain.text import search_words

_NEAR = 80
"""How like one another two words are, of 100, to be shown side by side (tried on street and family names)."""
_SHORTEST = 4
_LARGEST_BLOCK = 300
_EVERYBODYS = frozenset(
    {
        *("ул", "улица", "пр", "проспект", "пер", "переулок", "пл", "площадь", "д", "дом", "кв", "квартира"),
        *("ооо", "оао", "зао", "пао", "ао", "ип"),
        *("street", "st", "road", "rd", "avenue", "ave", "house", "flat"),
        *("llc", "ltd", "inc", "gmbh", "co", "company", "sia"),
    }
)
_COMPANY = re.compile("有限责任公司|有限公司|公司")


def comparable(name: str) -> str:
    """Return the words of a name that tell it from others, in the order of the alphabet."""
    words = search_words(_COMPANY.sub(" ", name))
    return " ".join(sorted(word for word in words if word not in _EVERYBODYS) or sorted(words))


def are_near(one: str, other: str) -> bool:
    """Return whether two `comparable` names may be one; every number in them must be the same: 14 is not 140."""
    if one == other:
        return bool(one)
    if _numbers(one) != _numbers(other) or not one or not other:
        return False
    first, second = ([word for word in name.split() if not word.isdigit()] for name in (one, other))
    if len(first) != len(second) or min(map(len, (" ".join(first), " ".join(second)))) < _SHORTEST:
        return False
    return all(fuzz.ratio(its, others) >= _NEAR for its, others in zip(first, second, strict=True))


def near_pairs(named: Iterable[tuple[UUID, Hashable, str]]) -> Iterator[tuple[UUID, UUID, bool]]:
    """Yield the pairs that may be one of (id, among which it is looked for, name), the older first; is it the same?

    Among very many only those are compared that have a beginning of a word in common.
    """
    blocks: dict[Hashable, list[tuple[UUID, str]]] = {}
    for row_id, group, name in named:
        key = comparable(name)
        for start in {word[:3] for word in key.split()} if group is None else {""}:
            blocks.setdefault((group, start), []).append((row_id, key))
    given: set[tuple[UUID, UUID]] = set()
    for block in blocks.values():
        if len(block) > _LARGEST_BLOCK:
            continue
        for (one, its), (other, others) in combinations(sorted(block), 2):
            if (one, other) not in given and are_near(its, others):
                given.add((one, other))
                yield one, other, its == others


def _numbers(name: str) -> Counter[str]:
    return Counter(word for word in name.split() if word.isdigit())
