"""A search that is kept under a name."""

from typing import NamedTuple


class SavedFind(NamedTuple):
    """name -- what it is called; line -- what is looked for, as it was typed."""

    name: str
    line: str
