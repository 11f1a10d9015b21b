"""Real calls of a city written as lines in the real window: what is kept, what is understood, does it stand still?"""

import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.bench.city import ZONE, City, RealCall, found_city, read_city
from tests.bench.company import ROOT
from tests.bench.figures import Figure, Times, number
from tests.bench.kinds import REAL
from tests.bench.real_window import Beats, beats_between, empty_loop, real_window

TYPED = 500
_SETTLED_S = 2.0
_MOST_MS = 50
_WRITTEN = (
    "SELECT r.words, coalesce(s.path, '') AS place, coalesce(json_extract(k.labels, '$.en'), '') AS kind,"
    " coalesce(p.e164, '') AS phone FROM request r LEFT JOIN site s ON s.id = r.site_id"
    " LEFT JOIN category k ON k.id = r.category_id LEFT JOIN contact_phone p ON p.contact_id = r.contact_id"
    " WHERE r.external_ref IS NULL ORDER BY r.year, r.serial"
)
_COUNT = "SELECT count(*) AS written FROM request WHERE external_ref IS NULL"


class Written(NamedTuple):
    """A request that came of a line, as it stands in the file. phone -- E.164."""

    words: str
    place: str
    kind: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What came of typing all calls of a city. beats, bare -- of the window, and of an empty loop meanwhile."""

    city: City
    written: tuple[Written, ...]
    keys: int
    seconds: float
    beats: Beats
    bare: Beats

    def lost(self) -> Counter[str]:
        """Return the lines that no request has word for word, or not as often as they were written."""
        return Counter(call.line for call in self.city.calls) - Counter(one.words for one in self.written)

    def doubled(self) -> Counter[str]:
        """Return what is in the file and was not written, or more often than it was."""
        return Counter(one.words for one in self.written) - Counter(call.line for call in self.city.calls)

    def pairs(self) -> list[tuple[RealCall, Written]]:
        """Return each call with the request that has its words."""
        found = {one.words: one for one in self.written}
        return [(call, found[call.line]) for call in self.city.calls if call.line in found]


Pair = tuple[RealCall, Written]


def real_calls() -> Iterator[Figure]:
    """Type the calls, where they are, and tell what became of them."""
    file = Path(os.environ.get("DAYBOOK_CALLS", ROOT.parent / "shared" / "data")) / REAL
    if file.is_file():
        yield from figures(typed(read_city(file, typed=TYPED)))
    else:
        print(f"The real calls are not here: {file} (DAYBOOK_CALLS names their folder)", flush=True)


def typed(city: City) -> Typed:
    """Type every call of *city* as a line, the next one as soon as Enter is pressed, and return what became of them."""
    with tempfile.TemporaryDirectory(prefix="daybook-bench-") as place:
        ours, bare = Path(place) / "window.json", Path(place) / "bare.json"
        with real_window(partial(found_city, city), zone=ZONE, beats=ours) as window:
            window.wait_for_page("Day page")
            turned_on = window.rows(_COUNT)[0]["written"]
            with empty_loop(bare):
                time.sleep(_SETTLED_S)
                window.pressed, began = 0, time.perf_counter()
                for call in city.calls:
                    window.type(call.line)
                    window.press("Return")
                seconds = time.perf_counter() - began
                window.wait(lambda: window.rows(_COUNT)[0]["written"] >= turned_on + len(city.calls), "all calls")
                ended = time.perf_counter()
            written = tuple(Written(*row) for row in window.rows(_WRITTEN))
            window.leave()
        beats, empty = (beats_between(one, began, ended) for one in (ours, bare))
    return Typed(city=city, written=written, keys=window.pressed, seconds=seconds, beats=beats, bare=empty)


def figures(typed: Typed) -> Iterator[Figure]:
    """Tell what was kept, what was understood, and how long the interface thread stood still."""
    calls, pairs = typed.city.calls, typed.pairs()
    lost, doubled = typed.lost().total(), typed.doubled().total()
    known = (
        f"known beforehand: {len(typed.city.past)} other calls of the two days with kinds and places, and a list of"
        f" {len(typed.city.places)} of the addresses that are typed"
    )
    yield Figure(
        what=f"{len(calls)} real calls written as lines, one after the other", bar="nothing lost",
        value=len(calls) - lost, base=len(calls),
        measured=f"{len(calls) - lost} in the file with all their words, {lost} lost, {doubled} more than once",
        baseline=f"{len(calls)} lines, {typed.keys} keys, {number(typed.keys / typed.seconds)} keys a second",
        how="real keys in the real window (Xvfb), no pause between two calls; drawn by lot from two working days of a"
        " city's calls: address or corner or town, what is the matter, every third time a number; " + known,
    )  # fmt: skip
    yield from _places(pairs)
    yield from _kinds(typed, pairs)
    yield from _phones(pairs)
    whole, worked, bare = typed.beats.whole, typed.beats.worked, typed.bare.whole
    yield Figure(
        what=f"The interface thread while {len(calls)} real calls are written, longest standstill", bar="≤ 50 ms",
        value=whole.longest, base=bare.longest,
        measured=f"longest {number(whole.longest)}, p95 {number(whole.p95)} ms, {_share_over(whole)};"
        f" of its own computing longest {number(worked.longest)}, p95 {number(worked.p95)} ms, {_share_over(worked)}",
        baseline=f"longest {number(bare.longest)}, p95 {number(bare.p95)} ms",
        how="a beat every 2 ms on the interface thread of the program itself, waiting for a processor included; its own"
        " computing is about what a machine without other work would show; against an idle event loop without a window,"
        " in a process beside it at the same time",
    )  # fmt: skip


def _share_over(beats: Times) -> str:
    return f"{sum(beat > _MOST_MS for beat in beats.rounds) / len(beats.rounds):.2%} over 50 ms"


def _places(pairs: Sequence[Pair]) -> Iterator[Figure]:
    listed = [(call, one) for call, one in pairs if call.is_listed]
    right = sum(call.is_at(one.place) for call, one in listed)
    around = sum(call.is_around(one.place) and not call.is_at(one.place) for call, one in listed)
    none = sum(not one.place for _call, one in listed)
    yield Figure(
        what=f"{len(listed)} real lines with an address of the directory: the place", bar="none",
        value=right, base=len(listed),
        measured=f"{right / len(listed):.0%} right, {around} its street or town, {none} owed,"
        f" {len(listed) - right - around - none} wrong",
        baseline=f"{len(listed)} addresses", how="as it is stored, not confirmed; against all of them right",
    )  # fmt: skip
    others = [(call, one) for call, one in pairs if not call.is_listed]
    around = sum(call.is_around(one.place) for call, one in others)
    wrong = sum(bool(one.place) and not call.is_around(one.place) for call, one in others)
    yield Figure(
        what=f"{len(others)} real lines without one: a place that was not said", bar="none",
        value=wrong, base=len(others),
        measured=f"{wrong} wrong; {around} the street or town that they name, {len(others) - wrong - around} owed",
        baseline=f"{len(others)} lines", how="as it is stored, not confirmed; no house can be right",
    )  # fmt: skip


def _kinds(typed: Typed, pairs: Sequence[Pair]) -> Iterator[Figure]:
    heard = Counter(row["Complaint Type"] for row in typed.city.past)
    commonest = heard.most_common(1)[0][0]
    for says_kind, how in ((True, "the line names the kind"), (False, "the line tells what is the matter alone")):
        some = [(call, one) for call, one in pairs if call.says_kind is says_kind]
        right = sum(one.kind == call.kind for call, one in some)
        none = sum(not one.kind for _call, one in some)
        never = sum(call.kind not in heard for call, _one in some)
        base = sum(call.kind == commonest for call, _one in some)
        yield Figure(
            what=f"{len(some)} real lines: the kind; {how}", bar="none", value=right, base=base,
            measured=f"{right / len(some):.0%} right, {none} owed, {len(some) - right - none} wrong"
            f" ({never} have a kind that was never heard of)",
            baseline=f"{base / len(some):.0%}", how="as it is stored; against always saying the commonest kind",
        )  # fmt: skip


def _phones(pairs: Sequence[Pair]) -> Iterator[Figure]:
    with_number = [(call, one) for call, one in pairs if call.phone]
    right = sum(call.phone == one.phone for call, one in with_number)
    invented = sum(bool(one.phone) for call, one in pairs if not call.phone)
    yield Figure(
        what=f"{len(with_number)} real lines with a telephone: its number", bar="none", value=right,
        base=len(with_number),
        measured=f"{right / len(with_number):.0%} right; {invented} of the others have one",
        baseline=f"{len(with_number)} numbers", how="as it is stored; the numbers are made up, the city tells none",
    )  # fmt: skip
