"""From a key to the painted list of what fits, in the form of a call: lane, query, verdict, list."""

import sys
import time
from collections.abc import Iterator, Sequence
from uuid import UUID

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from desktop.app import TURN_S
from desktop.jobs import Lanes
from desktop.relay import Relay
from desktop.screens.context import Changes, Desk, Seat
from desktop.screens.intake import IntakeScreen
from desktop.settings import Settings
from desktop.storage.queries.desk import people
from desktop.views.theme import apply
from desktop.wording.language import Language
from tests.bench.bare import BareReader
from tests.bench.company import Company
from tests.bench.figures import Figure, Stopwatch, Times, spoken, timed

_LONGEST_S = 10
_WAITING = QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


def list_seen(company: Company, typed: Sequence[str]) -> Iterator[Figure]:
    """Type each text letter after letter; every letter is waited for until its list is painted."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply(app, theme="light", text_pt=14)
    usual = sys.getswitchinterval()
    sys.setswitchinterval(TURN_S)
    relay = Relay()
    desk = _desk(company, relay)
    screen = IntakeScreen(desk)
    screen.page.resize(1366, 700)
    screen.open_new()
    screen.page.show()
    screen.page.take_focus()
    QApplication.processEvents()
    try:
        ours = _typed(screen, typed)
    finally:
        sys.setswitchinterval(usual)
        desk.lanes.finish()
        screen.page.close()
        QApplication.processEvents()
    with BareReader(company.folder) as bare:
        base = timed(bare.keyed, 200)
    yield Figure(
        what="From a key to the list of what fits", bar="p95 ≤ 30 ms", value=ours.p95, base=base.p95,
        measured=f"{spoken(ours)}, {len(ours.rounds)} keys", baseline=spoken(base),
        how="the form of a call, each letter typed into the place: read lane, query, clear winner, list painted"
        " (offscreen); against one row by its key, bare",
    )  # fmt: skip


def _typed(screen: IntakeScreen, typed: Sequence[str]) -> Times:
    watch = Stopwatch()
    for text in typed:
        for length in range(1, len(text) + 1):
            with watch.round():
                screen.form.write("place", text[:length])
                end = time.perf_counter() + _LONGEST_S
                while not screen.is_answered("place") and time.perf_counter() < end:
                    QApplication.processEvents(_WAITING)  # not turning: that would take the lane's turns away
                screen.page.seats.candidates.viewport().repaint()
        screen.form.write("place", "")
        QApplication.processEvents()
    return watch.times()


def _desk(company: Company, relay: Relay) -> Desk:
    with company.database.read() as session:
        person = next(one for one in people(session) if one.id == UUID(str(company.author)))
    return Desk(
        office=company.office, lanes=Lanes.open(relay.deliver), language=Language("en"), settings=Settings(),
        facts=company.facts, seat=Seat(person), changes=Changes(), folder=company.folder, say=lambda _sentence: None,
    )  # fmt: skip
