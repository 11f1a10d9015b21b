"""The sixty calls of a shift, as they are typed: one hand on single keys, the other one holds the receiver.

<F2> is a key; {words} are somebody's own words, to be found again at the end; everything else is what look-ups take.
"""

from dataclasses import dataclass
from enum import StrEnum


class Ends(StrEnum):
    """What a piece of the script leaves in the file."""

    REQUEST = "request"
    JOINED = "joined"
    OTHER = "other"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Piece:
    """keys -- what the hand does; ends -- what comes of it; entry -- the entry that an act of the card leaves."""

    keys: str
    ends: Ends = Ends.REQUEST
    entry: str = ""


def _half(keys: str) -> Piece:
    """The first half of a call: a second phone rings."""
    return Piece(keys, Ends.NOTHING)


def _act(entry: str, keys: str) -> Piece:
    """An act on the last line of the page: F6 and F7 choose it with Up."""
    return Piece(keys, Ends.NOTHING, entry)


JOINED, OTHER = Ends.JOINED, Ends.OTHER

MORNING = (
    Piece("{no light in the hall, somebody rang and hung up}<Return>"),
    Piece("{Lenina 14 no light on the stairs}<Return>"),
    Piece("<F2>len14 2<Return>iv<Return>{stuck at the third, doors shut}<Return><Return>n<F12>"),
    Piece("<F2>{Gagarina 5}<Return>89167654321 {Sidorov}<Return>{no hot water at all since six}<Return><Return><F12>"),
    Piece("<F2>Lenina 14A<Return><Return>{the bell of 14A does not ring}<F12>"),
    Piece("<F2>Gagarina 5<Return><F4>", JOINED),
    Piece("<F9>2", OTHER),
    Piece("{thanks for yesterday from the second floor}<F9>3", OTHER),
    _half("<F2>16-1<Return><Return>{noise when it passes the fo}"),
    Piece("<F2>{Mira 8}<Return>{Kuznetsova}<Return>{water runs down the wall of flat 12}<F12>"),
    Piece("<F2><F2>{urth floor}<F12>"),
    Piece("{16-2 stands, nobody inside}<Return>"),
    Piece("<F2>Mira 8<Return><Return>{flat 8 below is wet now too}<F4>", JOINED),
    Piece("<F5>14-1<Return><Return>{two people, they can be heard}<F12>"),
    _act("accepted", "<F7>1115<Return>"),
    Piece("<F2>iv<Return><Return><Return>{the door closer hammers at night}<F12>"),
    Piece("{8 921 555 44 33 will ring again about the roof}<Return>"),
    Piece("<F9>7", OTHER),
    Piece("<F2>{Sadovaya 1}<Return><Return>{the lamp over the gate flickers}<F12>"),
    Piece("<F2>Sadovaya 1<Return><F4>", JOINED),
    Piece("{Ленина 16 запах газа в подвале}<Return>"),
    _half("<F2>{Mira 10}<Return>+79162003040 {Orlova}<Return>{cold radiators in th}"),
    _half("<F2>16-2<Return><Return>{the lower door too, it scr}"),
)
"""Anna Petrova's day, up to the moment when the power goes: two calls are half typed."""

AFTER_THE_POWER_CUT = (
    Piece("<F2><F2>{apes over the sill}<F12>"),
    Piece("<F2><F2>{ree rooms}<F12>"),
    Piece("{Lenina 16 the mirror in the lift is broken}<Return>"),
    _act("noted", "<F6>{glass was swept away}<Return>"),
    Piece("<F2>Mira 10<Return><F4>", JOINED),
    Piece("<F9>6", OTHER),
    Piece("<F2>len14 1<Return>iv<Return><F9>11", OTHER),
    Piece("{somebody wants the number of the gas company}<F9>5", OTHER),
)

BORIS = (
    Piece("{Lenina 14 the intercom is dead}<Return>"),
    Piece("<F2>{Portovaya 3}<Return>{Weber}<Return>{barrier stays up}<F12>"),
    _half("<F2>14A-2<Return><Return>{stops a hand too low on fl}"),
    Piece("<F2>{Portovaya 5}<Return><Return>{cellar under water}<F12>"),
    Piece("<F2><F2>{oor two}<F12>"),
    Piece("<F2>Portovaya 5<Return><Return>{pump room hums}<F4>", JOINED),
    Piece("{人民路五号 电梯有异响}<Return>"),
    Piece("{a smell like burnt rubber, 14A-1}<Return>"),
    _act("assigned", "<F6><Return><Return>"),
    Piece("<F2>{Vokzalnaya 21}<Return>{Meier} 89031112233<Return>{handrail hangs loose}<F12>"),
    Piece("<F9>4", OTHER),
    Piece("<F2>Vokzalnaya 21<Return><Return>{and the third step is broken}<F4>", JOINED),
    Piece("{water pressure falls every evening, 8 903 777 66 55}<Return>"),
    Piece("<F2>14-1<Return><Return>{scratches on the new door}<Return>6<F12>"),
    Piece("{key of the roof was not brought back}<Return>"),
    Piece("<F2>{Vokzalnaya 23}<Return><Return>{letter boxes forced open}<F12>"),
)
"""Boris Ivanov has sat down."""

AT_MIDNIGHT = _half("<F2>{Nochnaya 2}<Return>{Lind}<Return>{the siren of a car, }")

NIGHT = (
    Piece("{for an hour now}<F12>"),
    Piece("{Lenina 14 shouting on the stairs}<Return>"),
    Piece("<F2>{Nochnaya 4}<Return><Return>{gate does not lock}<Tab><Tab><Tab><Tab>2355<F12>"),
    Piece("<F2>Nochnaya 4<Return><F4>", JOINED),
    Piece("<F9>2", OTHER),
    Piece("<F5>16-1<Return>iv<Return>{one man, calm, between two and three}<F12>"),
    _act("accepted", "<F7>129<Return>"),
    Piece("<F2>{Nochnaya 6}<Return>{Sokolov}<Return>{pipe drips on the meter}<F12>"),
    Piece("<F2>14-2<Return><Return>{starts only at the second push}<F12>"),
    Piece("{drunk people in the entrance, police was called}<Return>"),
    Piece("<F2>14A-1<Return><Return>{now it smells of smoke, not rubber}<F12>"),
    Piece("<F9>7", OTHER),
    Piece("<F2>{Yuzhnaya 12}<Return>{Braun} 89268889900<Return>{tap in the yard runs}<F12>"),
    Piece("{cleaner cannot get in, code changed}<Return>"),
    Piece("<F2>{Yuzhnaya 14}<Return><Return>{no cold water since midnight}<F12>"),
    Piece("<F2>Yuzhnaya 14<Return><F4>", JOINED),
    _half("{the yard is ice now }"),
)
"""Up to the restart of the program, with half a line written."""

AFTER_THE_RESTART = (
    Piece("{because of the tap}<Return>"),
    Piece("<F2>{Yuzhnaya 16}<Return>{Nikitina}<Return>{radio from the shop below}<F12>"),
    Piece("<F9>1", OTHER),
    Piece("{the newspaper boy is shut in between the doors of Lenina 14A}<Return>"),
    Piece("<F2>Yuzhnaya 16<Return><Return>{now they sing too}<F4>", JOINED),
)

SHIFT = (*MORNING, *AFTER_THE_POWER_CUT, *BORIS, AT_MIDNIGHT, *NIGHT, *AFTER_THE_RESTART)


def calls() -> int:
    """Return how many telephone calls the shift has."""
    return sum(piece.ends is not Ends.NOTHING for piece in SHIFT)
