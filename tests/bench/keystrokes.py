"""Counted keys as seconds, by the keystroke model of domain.md ("People"), beside the same call on paper.

A call takes one H (the hand comes to the keyboard), one M for each move (tests/journeys/flows.py) and one K a key.
Nobody points at anything: there is no P. The time in which the caller speaks is in neither column.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.bench.figures import number
from tests.bench.real_window import real_window
from tests.journeys.flows import FLOWS, Counted, left, played
from tests.journeys.shift_calls import Ends
from tooling.company import found_company

MENTAL_S, HAND_S = 1.35, 0.40
KEY_S, TWO_FINGERS_S, OLD = 0.28, 0.44, 1.7
PAPER_LINE_S, PAPER_SLIP_S = 75.0, 52.0
"""A line of 125 letters in the book, a slip of 90 for the engineer, at 113 letters a minute, with what is thought."""

_HEAD = f"""
## Keys, and the seconds they take

Each call typed by the journeys in the real window of the same run, as it is best typed, and checked in the file. Words
are the caller's own: they are written on paper too. M is one moment of thought ({MENTAL_S} s) before each field and
each decision; a key takes {KEY_S} s, with two fingers {TWO_FINGERS_S} s; the hand comes to the keyboard once
({HAND_S:.2f} s); at 65 and more years all of it takes {OLD} times as long, on paper too. There the line in the book
takes {PAPER_LINE_S:.0f} s and the slip for the engineer {PAPER_SLIP_S:.0f} s. The time in which the caller speaks
counts nowhere.

| call | keys | bar | of them words | M | usual typist | two fingers | 65 and more | both | on paper | ratio, usual |
|---|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|
"""
_ON_PAPER = {Ends.REQUEST: PAPER_LINE_S + PAPER_SLIP_S, Ends.JOINED: PAPER_LINE_S}


@dataclass(frozen=True, slots=True)
class Typist:
    """key_s -- seconds a key; factor -- of everything."""

    key_s: float
    factor: float = 1.0

    def seconds(self, counted: Counted) -> float:
        """Return how long a call takes."""
        return self.factor * (HAND_S + MENTAL_S * counted.thinks + self.key_s * counted.keys)


USUAL, TWO_FINGERS = Typist(KEY_S), Typist(TWO_FINGERS_S)
TYPISTS = (USUAL, TWO_FINGERS, Typist(KEY_S, OLD), Typist(TWO_FINGERS_S, OLD))
"""In the order of the columns."""


def counted_calls() -> Iterator[Counted]:
    """Play all calls in a window of their own and give what each took."""
    with real_window(found_company, zone="Europe/Riga") as window:
        for flow in FLOWS:
            counted = played(window, flow)
            assert left(window, flow) == flow.leaves, flow.name
            yield counted


def told(counted: Counted) -> str:
    """Return the row of a call."""
    flow = counted.flow
    paper = None if flow.is_part else _ON_PAPER.get(flow.ends)
    seconds = [f"{number(typist.seconds(counted))} s" for typist in TYPISTS]
    beside = (
        [f"{paper:.0f} s", f"{number(USUAL.seconds(counted) / paper)}×"]
        if paper
        else ["" if flow.is_part else "a tally mark", ""]
    )
    most = f"≤ {flow.most}" if flow.most is not None else "none"
    cells = [flow.name, str(counted.keys), most, str(counted.words), str(counted.thinks), *seconds, *beside]
    return f"| {' | '.join(cells)} |"


def table(calls: Sequence[Counted]) -> str:
    """Return the section of the page; nothing where nothing was counted."""
    return _HEAD + "".join(f"{told(one)}\n" for one in calls) if calls else ""
