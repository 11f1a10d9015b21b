"""A parked call as its seat shows it; apart from what makes it, for the window is there before that is needed."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Stub:
    """One parked call. place -- 1 … 9 as with Alt, 0: F2 fetches it

    text, brief, hint, bare -- all of it, and as much as a narrow seat has room for: never without the age, bare nothing
    but that; room -- bare as wide as it may grow while it waits; tone -- danger, warning, plain
    """

    place: int
    text: str
    brief: str
    hint: str
    bare: str
    room: str
    tone: str


@dataclass(frozen=True, slots=True)
class Stubs:
    """What stands in the seat. folded -- one text for all, where not even the keys have room"""

    stubs: tuple[Stub, ...] = ()
    folded: str = ""
