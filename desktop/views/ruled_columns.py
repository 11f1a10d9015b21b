"""The columns of the ruled page: which stand one over another in large type, and how wide each is."""

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QFont

from desktop.models.request_lines import COLUMNS
from desktop.views.theme import tokens
from desktop.views.wrapping import ruler

AT = {column.name: at for at, column in enumerate(COLUMNS)}
FREE = frozenset({"words"})
FLAT = tuple((column.name,) for column in COLUMNS)
STACKED = (("number", "time"), ("caller",), ("place",), ("words",), ("who", "result"), ("due",))
_SHARES = {"caller": 16, "place": 28, "words": 35, "who": 21}
_LARGE_SHARES = {"caller": 16, "place": 34, "words": 32}
_MOST = {"time": 10, "due": 15, "result": 15}  # hundredths of the page that a measured column may take
_LARGE_MOST = {"due": 10, "who": 26}
_TITLE_GAPS = 2.0
_MOST_OF_A_WORD = 15


def stacks(*, is_large: bool) -> tuple[tuple[str, ...], ...]:
    """Return what is shown: each stack is a column, named after its first."""
    return STACKED if is_large else FLAT


def widths(
    font: QFont,
    usual: Mapping[str, Sequence[str]],
    titles: Sequence[str],
    room: int,
    *,
    longest: Mapping[str, str],
    is_large: bool,
    mark_px: int = 0,
) -> dict[str, int]:
    """Return how many of *room* pixels each column gets: what is known takes what it needs, the rest is shared.

    usual -- what the columns say, by name; what is longer than that takes a second line
    longest -- by name, a word that is not to be broken
    mark_px -- what the mark beside the number takes
    """
    plain, thick, gaps = ruler(font), ruler(font, is_bold=True), round(_TITLE_GAPS * tokens().gap_px)
    shares, most_of = (_LARGE_SHARES, _LARGE_MOST) if is_large else (_SHARES, _MOST)
    found: dict[str, int] = {}
    shared: dict[str, int] = {}
    for stack in stacks(is_large=is_large):
        name = stack[0]
        texts = [text for part in stack for text in usual.get(part, ())]
        found[name] = round(plain.width(titles[AT[name]])) + gaps
        if not texts:
            shared[name] = shares[name]
            word = round(plain.width(longest.get(name, ""))) + gaps
            found[name] = max(found[name], min(word, room * _MOST_OF_A_WORD // 100))
            continue
        least = max(thick.width_of_two(text) for text in texts)
        most = room * most_of.get(name, 100) // 100
        wanted = min(max(thick.width(text) for text in texts), max(least, most - gaps))
        mark = round(thick.width("! ")) + mark_px if name == "number" else 0
        found[name] = max(found[name], round(wanted) + gaps + mark)
    return found | _shared(found, shared, room - sum(found[name] for name in found if name not in shared))


def _shared(least: Mapping[str, int], shares: Mapping[str, int], rest: int) -> dict[str, int]:
    """Share *rest* pixels by weight; a column that needs more than its share takes it before the others."""
    needy = next((name for name in shares if least[name] > rest * shares[name] // sum(shares.values())), None)
    if needy is None:
        return {name: rest * share // sum(shares.values()) for name, share in shares.items()}
    others = {name: share for name, share in shares.items() if name != needy}
    return {needy: least[needy], **_shared(least, others, rest - least[needy])}
