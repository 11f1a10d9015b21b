"""A whole shift: sixty calls by single keys, a power cut, a change of person, midnight, a restart; nothing is lost."""

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.codes import NO_REQUEST
from desktop.wording import statuses
from desktop.wording.language import Language
from tests.journeys import shift_calls
from tests.journeys.hands import Hands
from tests.journeys.midnight import ZONE, midnight_zone
from tests.journeys.printed_page import differences, printed_rows
from tests.journeys.shift_calls import SHIFT, Ends
from tests.printing.reading import squeezed
from tooling.company import found_company
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(400)
UNTIL_MIDNIGHT = timedelta(seconds=55)


@pytest.fixture
def midnight() -> datetime:
    """When the desk's day ends: during the shift."""
    return (datetime.now(UTC) + UNTIL_MIDNIGHT).replace(microsecond=0)


@pytest.fixture
def desk(screen: Screen, tmp_path: Path, midnight: datetime) -> Iterator[RunningDesk]:
    """The program, open on a company where it is a minute before midnight."""
    with midnight_zone(tmp_path / "zones", midnight) as zone:
        found_company(tmp_path / "d", zone=zone)
        running = RunningDesk(screen, tmp_path / "d")
        try:
            running.start()
            yield running
        finally:
            running.close()


def test_sixty_calls_in_a_shift_with_everything_that_can_happen(
    desk: RunningDesk, midnight: datetime, tmp_path: Path, record_property
):
    hands = Hands(desk)
    _work(desk, hands, midnight)
    own = sum(map(len, hands.own_words))
    record_property("keys", desk.pressed)
    record_property("keys without the words", desk.pressed - own)
    assert shift_calls.calls() == 60
    assert hands.missing() == []
    assert hands.doubled() == []
    assert desk.rows("PRAGMA integrity_check")[0][0] == "ok"
    assert desk.rows("SELECT * FROM draft") == []
    whole = {row["words"] for row in desk.rows("SELECT words FROM request")}
    for halves in ("noise when it passes the fourth floor", "cold radiators in three rooms",
                   "the lower door too, it scrapes over the sill", "stops a hand too low on floor two",
                   "the siren of a car, for an hour now", "the yard is ice now because of the tap"):  # fmt: skip
        assert halves in whole

    days = [(midnight.astimezone(ZoneInfo(ZONE)).date() - timedelta(days=back)).isoformat() for back in (1, 0)]
    listed = {day: json.loads(desk.command("list", "--day", day, "--json")) for day in days}
    assert all(listed.values()), "midnight passed during the shift"
    assert sum(map(len, listed.values())) == sum(piece.ends is Ends.REQUEST for piece in SHIFT)
    others = 0
    for day in days:
        desk.command("print", "day", day, "--to", str(tmp_path / f"{day}.pdf"))
        printed = printed_rows(tmp_path / f"{day}.pdf")
        requests = [row for row in printed if row["result"] not in _no_request()]
        assert differences(requests, listed[day], day) == []
        others += len(printed) - len(requests)
    assert others == sum(piece.ends is Ends.OTHER for piece in SHIFT)


def _no_request() -> set[str]:
    """Return how the page calls the calls that are no request."""
    return {squeezed(statuses.call_kind(kind, Language("en"))) for kind in NO_REQUEST}


def _work(desk: RunningDesk, hands: Hands, midnight: datetime) -> None:
    for piece in shift_calls.MORNING:
        hands.play(piece)
    hands.wait_for_drafts("cold radiators in th", "the lower door too, it scr")
    desk.kill()
    desk.start()
    desk.wait_for_page("Day page")
    for piece in shift_calls.AFTER_THE_POWER_CUT:
        hands.play(piece)
    desk.press("F10", "5")
    desk.wait_for_page("The desk")
    desk.press("2")
    desk.wait_for_page("Day page")
    for piece in (*shift_calls.BORIS, shift_calls.AT_MIDNIGHT):
        hands.play(piece)
    while datetime.now(UTC) < midnight + timedelta(seconds=2):
        time.sleep(0.2)
    for piece in shift_calls.NIGHT:
        hands.play(piece)
    desk.leave()
    desk.start()
    desk.wait_for_page("Day page")
    for piece in shift_calls.AFTER_THE_RESTART:
        hands.play(piece)
