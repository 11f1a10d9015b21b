"""The calls that a desk takes, each as it is best typed at the company of tooling/company.py.

A call is a row of moves. Before each move one thinks once: where to look, what to write, which key. Moves are a field
with the Enter that ends it, and a key that decides something; within a move one only types.
Keys are written as in shift_calls.py: <F2> is a key, {words} are the caller's own words, the rest is typed too.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.journeys.hands import Hands
from tests.journeys.shift_calls import Ends, Piece
from tooling.running_desk import RunningDesk

KNOWN_NUMBER = "+79161234567"
WORDS = "stuck at 3rd"
_LEFT = (
    "SELECT r.words, s.path AS place, q.short_number AS lift, c.name AS caller, p.e164 AS phone, k.key AS kind,"
    " r.is_danger FROM request r LEFT JOIN site s ON s.id = r.site_id LEFT JOIN equipment q ON q.id = r.equipment_id"
    " LEFT JOIN contact c ON c.id = r.contact_id LEFT JOIN contact_phone p ON p.contact_id = c.id"
    " LEFT JOIN category k ON k.id = r.category_id ORDER BY r.year DESC, r.serial DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """name -- of the call; most -- keys it may take, None = no bar; moves -- see above

    before -- keys that lead there and are not counted; a call that is half typed then is counted in part
    rings -- the number that rings before the first move; ends -- what the call becomes
    leaves -- columns of the request that was written down last
    """

    name: str
    most: int | None
    moves: tuple[str, ...]
    before: tuple[Piece, ...] = ()
    rings: str = ""
    ends: Ends = Ends.REQUEST
    leaves: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_part(self) -> bool:
        """Whether only the end of the call is counted."""
        return any(piece.ends is Ends.NOTHING for piece in self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """keys -- pressed; words -- how many of them are the caller's own words; thinks -- moves."""

    flow: Flow
    keys: int
    words: int
    thinks: int


_NEW = "89167654321 Sidorov<Return>"
_SIDOROV = {"caller": "Sidorov", "phone": "+79167654321"}
_IVANOVA = {"caller": "Ivanova Maria", "phone": KNOWN_NUMBER}
_STUCK = {"words": WORDS, "lift": "14-2", "kind": "lift_stopped"}

FLOWS = (
    # in this order: a later call may be about a request that an earlier one left open
    Flow(
        name="A known caller",
        most=30,
        moves=("<F2>", "len14 2<Return>", "iv<Return>", f"{{{WORDS}}}<Return>", "<Return>", "n", "<F12>"),
        leaves=_STUCK | _IVANOVA,
    ),
    Flow(
        name="A known number rings",
        most=30,
        rings=KNOWN_NUMBER,
        moves=("<F2>", "<Return>", "<Return>", f"{{{WORDS}}}<Return>", "<Return>", "n", "<F12>"),
        leaves=_IVANOVA | {"words": WORDS, "place": "Lenina, 14"},
    ),
    Flow(
        name="A known place, a new caller",
        most=48,
        moves=("<F2>", "len14 2<Return>", _NEW, f"{{{WORDS}}}<Return>", "<Return>", "n", "<F12>"),
        leaves=_STUCK | _SIDOROV,
    ),
    Flow(
        name="An unknown caller, a new place",
        most=75,
        moves=("<F2>", "Gagarina 5<Return>", "89217654322 Smirnov<Return>", "{no hot water at all}<Return>", "<Return>",
               "<Return>", "<F12>"),
        leaves={"words": "no hot water at all", "place": "Gagarina 5", "caller": "Smirnov", "phone": "+79217654322"},
    ),
    Flow(
        name="A person in danger",
        most=30,
        moves=("<F5>", "16-1<Return>", "<Return>", "{two inside}<Return>", "<F12>"),
        leaves={"words": "two inside", "lift": "16-1", "is_danger": 1},
    ),
    Flow(
        name="A call on the writing line",
        most=None,
        moves=("Lenina 14-2 ", f"{{{WORDS}}}", ", 89167654321 ", "Sidorov", "<Return>"),
        leaves=_SIDOROV | _STUCK | {"words": f"Lenina 14-2 {WORDS}, 89167654321 Sidorov"},
    ),
    Flow(
        name="A second caller, in the form, once the place is written",
        most=4,
        before=(Piece("{Lenina 14A no light in the hall}<Return>"), Piece("<F2>Lenina 14A", Ends.NOTHING)),
        moves=("<Return>", "<F4>"),
        ends=Ends.JOINED,
    ),
    Flow(
        name="A second caller, on the writing line, once his words are written",
        most=4,
        before=(Piece("{Lenina 16 no water}<Return>"), Piece("{none at number 16 either}", Ends.NOTHING)),
        moves=("<Up>", "<F4>"),
        ends=Ends.JOINED,
    ),
    Flow(
        name="A second caller, the whole call in the form",
        most=None,
        moves=("<F2>", "Lenina 14A<Return>", "<F4>"),
        ends=Ends.JOINED,
    ),
    Flow(
        name="A second caller, the whole call on the writing line",
        most=None,
        moves=("{none at number 16 either}", "<Up>", "<F4>"),
        ends=Ends.JOINED,
    ),
    Flow(name="A wrong number", most=2, moves=("<F9>", "2"), ends=Ends.OTHER),
)  # fmt: skip


def played(window: RunningDesk, flow: Flow) -> Counted:
    """Play *flow* from the day page to the day page and return what was counted. Raises DeskFailed."""
    hands = Hands(window)
    for piece in flow.before:
        hands.play(piece)
    if flow.rings:
        window.command("call", flow.rings, "--ring")
    said, so_far = len(hands.own_words), window.pressed
    hands.play(Piece("".join(flow.moves), flow.ends))
    words = sum(len(own) for own in hands.own_words[said:])
    return Counted(flow=flow, keys=window.pressed - so_far, words=words, thinks=len(flow.moves))


def left(window: RunningDesk, flow: Flow) -> dict[str, Any]:
    """Return what the call left of what it should have."""
    row = window.rows(_LEFT)[0]
    return {name: row[name] for name in flow.leaves}
