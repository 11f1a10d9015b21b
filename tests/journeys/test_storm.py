"""A storm of calls at several desks of one server, driven by keys alone: none is lost, none is doubled.

DAYBOOK_STORM=300 plays the whole of it (10 minutes of an outage, domain.md); without it a small one.
"""

import os
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest

from tests.journeys.desks import desks_of
from tooling.postgres import Server
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(3_000)
CALLS = int(os.environ.get("DAYBOOK_STORM", "24"))
DESKS = 3 if CALLS > 100 else 2
OF_ONE_CAUSE = 0.6
PATIENCE_S = 20  # before the hand presses again: what is offered has changed meanwhile
WITHHELD = 0.05  # of all calls: domain.md, Volumes
CAUSE = "Lenina 14 the lift does not come"
OTHERS = (
    "Lenina 16 lift 1 the door rattles",
    "Lenina 14A lift 2 the lamp flickers",
    "water on the stairs of the next house",
    "Lenina 16 lift 2 hums at night",
    "when is the paint dry",
)
OF_THE_CAUSE = """
  SELECT request.id FROM request JOIN site ON site.id = site_id
  WHERE site.path = 'Lenina, 14' AND request.status NOT IN ('cancelled', 'closed', 'resolved')
"""
SAID = "SELECT id, text FROM entry WHERE kind IN ('registered', 'joined') AND text LIKE ?"
CALLERS = """
  SELECT call.kind, contact_phone.digits FROM call JOIN entry ON entry.id = call.entry_id
  LEFT JOIN contact_phone ON contact_phone.id = call.phone_id WHERE entry.text LIKE ? AND call.voided_at IS NULL
"""
ENTRIES = "SELECT id, request_id, kind, text FROM entry ORDER BY id"
STANDING = "SELECT id, status, joined_to_id, words FROM request ORDER BY id"
OWED = "SELECT id, contact_id, due_at FROM promise ORDER BY id"
UNSHARED = "SELECT seq FROM change WHERE state IS NOT 'shared' AND state IS NOT 'settled'"
NOT_APPLIED = "SELECT id FROM entry WHERE kind = 'not_applied'"


@dataclass(frozen=True)
class StormCall:
    """token -- the words in it that no other call has; phone -- "" of a withheld number."""

    text: str
    token: str
    phone: str
    is_of_the_cause: bool


@dataclass
class Played:
    """What a scripted desk did. key_to_saved_s -- from its last key to the entry in its file."""

    joined: int = 0
    registered: int = 0
    keys_beyond_words: list[int] = field(default_factory=list)
    key_to_saved_s: list[float] = field(default_factory=list)


def storm(count: int) -> list[StormCall]:
    """Return the calls in the order in which they ring."""
    rng = Random(14)
    calls = []
    for at in range(count):
        is_of_the_cause = at == 0 or rng.random() < OF_ONE_CAUSE
        words = CAUSE if is_of_the_cause else OTHERS[at % len(OTHERS)]
        phone = "" if rng.random() < WITHHELD else f"8916{5_550_000 + at}"
        token = f"caller{at:03d}x"
        calls.append(StormCall(f"{words} {token} {phone}".strip(), token, phone, is_of_the_cause))
    return calls


@pytest.fixture
def desks(screen: Screen, company: Path, tmp_path: Path, server: Server) -> Iterator[Sequence[RunningDesk]]:
    with ExitStack() as stack:
        yield desks_of(server, stack, screen, company, tmp_path, count=DESKS)


def take(desk: RunningDesk, call: StormCall, played: Played) -> None:
    """Write the call; join it where its cause runs already at this desk, else register it."""
    desk.type(call.text)
    desk.pressed = 0
    running = 0
    while not desk.rows(SAID, f"%{call.token}%"):
        running = len(desk.rows(OF_THE_CAUSE)) if call.is_of_the_cause else 0
        desk.press(*(("F4", "1") if running > 1 else ("F4",) if running else ("Return",)))
        pressed_at = time.monotonic()
        until = pressed_at + PATIENCE_S
        while time.monotonic() < until and not desk.rows(SAID, f"%{call.token}%"):
            time.sleep(0.01)
        played.key_to_saved_s.append(time.monotonic() - pressed_at)
    if running:
        played.joined += 1
        played.keys_beyond_words.append(desk.pressed)
    else:
        played.registered += 1
    assert desk.title().startswith("Day page")
    assert len(desk.screen.titles()) == 1, desk.screen.titles()


def play(desks: Sequence[RunningDesk], calls: Sequence[StormCall]) -> list[Played]:
    """Let each desk take the next call as soon as it has written the one before."""
    ringing: queue.SimpleQueue[StormCall] = queue.SimpleQueue()
    for call in calls:
        ringing.put(call)
    played = [Played() for _desk in desks]
    failed: list[BaseException] = []

    def sit(desk: RunningDesk, mine: Played) -> None:
        try:
            while not failed:
                take(desk, ringing.get_nowait(), mine)
        except queue.Empty:
            return
        except BaseException as error:
            failed.append(error)
            raise

    people = [threading.Thread(target=sit, args=pair) for pair in zip(desks, played, strict=True)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert not failed, failed
    return played


def test_a_storm_is_taken_at_several_desks_and_no_call_is_lost_or_doubled(
    desks: Sequence[RunningDesk], record_property: Callable[[str, object], None]
):
    calls = storm(CALLS)
    began = time.monotonic()
    played = play(desks, calls)
    seconds = time.monotonic() - began
    for desk in desks:
        desk.wait_for_rows(0, UNSHARED)
    desks[0].wait(lambda: len({len(desk.rows(ENTRIES)) for desk in desks}) == 1, "all to have come everywhere")

    for desk in desks:
        for call in calls:
            assert len(desk.rows(SAID, f"%{call.token}%")) == 1, call
            callers = [(row["kind"], row["digits"]) for row in desk.rows(CALLERS, f"%{call.token}%")]
            assert len(callers) == 1, call
            assert (callers[0][1] or "")[-10:] == call.phone[-10:]
        assert desk.rows(NOT_APPLIED) == []
    for sql in (ENTRIES, STANDING, OWED):
        first, *others = ([tuple(row) for row in desk.rows(sql)] for desk in desks)
        assert all(other == first for other in others), sql
    assert sum(one.joined + one.registered for one in played) == len(calls)
    assert sum(one.joined for one in played) >= 0.9 * sum(call.is_of_the_cause for call in calls) - len(desks)
    keys = [count for one in played for count in one.keys_beyond_words]
    assert max(keys) <= 4
    waits = sorted(wait for one in played for wait in one.key_to_saved_s)
    record_property("calls", len(calls))
    record_property("seconds", round(seconds, 1))
    record_property("calls a desk in 10 minutes", round(len(calls) / len(desks) / seconds * 600))
    record_property("joined", sum(one.joined for one in played))
    record_property("keys for each joined call", round(sum(keys) / len(keys), 2))
    record_property("from the last key to the entry in the file, ms, median and longest",
                    (round(1_000 * waits[len(waits) // 2]), round(1_000 * waits[-1])))  # fmt: skip
