"""kill -9 at any moment: every acknowledged call and act is there, once, with its entries."""

import random
import uuid
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from tests.commands.running import Daybook
from tests.faults.killing import Journal, Killed, run_and_kill, start

KILLS_TAKING, KILLS_ACTING, KILLS_AT_FIRST_START = 100, 80, 20
_SEED = 20_260_302


def _calls() -> Iterator[dict[str, Any]]:
    while True:
        words = uuid.uuid4().hex
        yield {
            "words": words,
            "caller": "Ivanova",
            "phone": "8 916 123-45-67",
            "place": "behind the mill",
            "key": words,
        }


def _assert_all_there(journal: Journal, killed: Killed) -> None:
    """Fail unless the acknowledged calls are there once, the one in flight at most once, each with all its rows."""
    for count, call in enumerate(killed.given):
        found = journal.rows(
            "SELECT r.station, r.year, r.serial, (SELECT group_concat(e.kind) FROM (SELECT kind FROM entry WHERE"
            " request_id = r.id ORDER BY recorded_at, id) e), (SELECT count(*) FROM call c WHERE c.request_id = r.id)"
            " FROM request r WHERE r.words = ?",
            call["words"],
        )
        if count < len(killed.acknowledged):
            assert len(found) == 1, call
            station, year, serial, *_rest = found[0]
            assert killed.acknowledged[count]["number"] == f"{station}{year % 100:02d}-{serial:05d}"
        assert len(found) <= 1
        assert all(row[3:] == ("registered,place_noted", 1) for row in found), found


@pytest.mark.timeout(300)
def test_every_acknowledged_call_survives(fork_server: Path, daybook: Daybook):
    chance, journal = random.Random(_SEED), Journal(daybook.folder)
    acknowledged = 0
    for _kill in range(KILLS_TAKING):
        killed = run_and_kill(fork_server, ["--data", str(daybook.folder), "take", "--json", "-"], _calls, chance)
        _assert_all_there(journal, killed)
        acknowledged += len(killed.acknowledged)
    journal.assert_sound()
    assert acknowledged > KILLS_TAKING, "the kills came too early to say anything"


def test_call_sent_again_after_a_kill_is_taken_once(fork_server: Path, daybook: Daybook):
    chance, journal = random.Random(_SEED), Journal(daybook.folder)
    killed = [
        run_and_kill(fork_server, ["--data", str(daybook.folder), "take", "--json", "-"], _calls, chance)
        for _kill in range(5)
    ]
    again = daybook.take(*(call for one in killed for call in one.given))
    told = [answer["number"] for one in killed for answer in one.acknowledged]
    assert set(told) <= {answer["number"] for answer in again}
    assert journal.rows("SELECT words FROM request GROUP BY words HAVING count(*) > 1") == []


@pytest.mark.timeout(300)
def test_every_acknowledged_act_survives(fork_server: Path, daybook: Daybook):
    chance, journal = random.Random(_SEED), Journal(daybook.folder)
    (taken,) = daybook.take({"words": "the one", "category": "stopped"})
    steps = cycle(["assign", "accept", "pause", "resume", "note", "close", "reopen"])

    def acts() -> Iterator[dict[str, Any]]:
        for act in steps:
            text = uuid.uuid4().hex
            yield {"number": taken["number"], "act": act, "text": text, "to": "Pavel Orlov", "reason": "other"}

    acknowledged = 0
    for _kill in range(KILLS_ACTING):
        killed = run_and_kill(fork_server, ["--data", str(daybook.folder), "act", "--json", "-"], acts, chance)
        _assert_entries(journal, killed)
        acknowledged += sum("entry" in answer for answer in killed.acknowledged)
    journal.assert_sound()
    _assert_state_follows_from_the_entries(daybook, taken["number"])
    assert acknowledged > KILLS_ACTING // 2, "the kills came too early to say anything"


def _assert_entries(journal: Journal, killed: Killed) -> None:
    for count, act in enumerate(killed.given):
        found = journal.rows("SELECT id FROM entry WHERE text = ?", act["text"])
        assert len(found) <= 1
        if count < len(killed.acknowledged):
            answer = killed.acknowledged[count]
            assert [uuid.UUID(bytes=row[0]) for row in found] == (
                [uuid.UUID(answer["entry"])] if "entry" in answer else []
            )


def _assert_state_follows_from_the_entries(daybook: Daybook, number: str) -> None:
    """Fail unless the request stands where its entries, read in order, put it: no half act is in the file."""
    card = daybook("show", number, "--json").json
    status = "new"
    for entry in card["entries"]:
        was, now = entry["data"].get("was", {}), entry["data"].get("now", {})
        if "status" in now:
            assert was["status"] == status
            status = now["status"]
    assert card["status"] == status


def test_station_opens_after_a_kill_during_its_first_start(fork_server: Path, tmp_path: Path):
    chance = random.Random(_SEED)
    for kill in range(KILLS_AT_FIRST_START):
        folder = tmp_path / f"first-{kill}"
        killed = run_and_kill_early(fork_server, folder, chance)
        journal = Journal(folder)
        run = start(fork_server, ["--data", str(folder), "take", "--json", "-"])
        run.send({"words": "after"})
        answer = run.answer()
        run.connection.close()
        run.answers.close()
        assert answer is not None
        assert "number" in answer, answer
        journal.assert_sound()
        assert journal.rows("SELECT (SELECT count(*) FROM company), (SELECT count(*) FROM desk)") == [(1, 1)]
        there = {row[0] for row in journal.rows("SELECT words FROM request")}
        assert {"after", *(call["words"] for call in killed.given[: len(killed.acknowledged)])} <= there


def run_and_kill_early(fork_server: Path, folder: Path, chance: random.Random) -> Killed:
    """Kill the very first start of a station, somewhere between the empty folder and the first answers."""
    arguments = ["--data", str(folder), "take", "--json", "-"]
    return run_and_kill(fork_server, arguments, _calls, chance, latest_s=0.5, most_lives=0)
