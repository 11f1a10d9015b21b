"""What a newer program wrote, and this one does not know, stands on the card and on the pages and stops nobody."""

import subprocess
import sys
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt

from desktop.domain.errors import ActImpossible
from desktop.domain.ids import new_id
from desktop.models.request_lines import RequestRole
from desktop.screens.day import DayScreen
from desktop.storage.tables import EntryRow, PromiseRow, RequestRow
from desktop.wording.errors import sentence
from desktop.wording.language import Language
from desktop.workflow import progress
from tests.bench.company import ROOT
from tests.screens.card_hands import at, stopped

__all__ = ["at", "stopped"]

ODD: list[dict[str, Any]] = [
    {"now": {"status": "drone_sent", "drone": 4}, "was": {"status": "routed", "drone": None}, "height": 3.5},
    {"refers": 7, "settles": 7, "other": None, "choice": ["a"]},
    {},
]


@pytest.fixture
def newer(live, stopped) -> UUID:
    """The request as a newer program leaves it."""
    f = live.founded
    now = f.clock()
    with f.database.take_in() as (session, changes):
        row = session.get_one(RequestRow, stopped)
        row.status, row.priority, row.line, row.caller_state = "drone_sent", "by_air", 7, "hologram"
        row.place_state, row.outcome, row.pause_reason = "floating", "flown", "wind"
        for kind, data in zip(
            ("drone_flown", "drone_lost", "settled", "two_calls", "not_applied"), ODD * 2, strict=False
        ):
            session.add(
                EntryRow(
                    id=new_id(), request_id=stopped, kind=kind, occurred_at=now, recorded_at=now, author_id=f.anna,
                    station="A", data=data, text="Windy",
                )
            )  # fmt: skip
        session.add(PromiseRow(id=new_id(), request_id=stopped, kind="drone_back", due_at=now, made_at=now))
        changes["request"] = {stopped}
    return stopped


def test_the_card_shows_it_and_takes_a_note(at, newer):
    hands = at(newer)

    hands.press("<F6>", "<Escape>")
    hands.press("s", "he rings again", "<Return>")

    noted = hands.wait_until_entry("noted")
    assert noted.line.status == "drone_sent"
    assert [entry.kind for entry in noted.entries][-6:-1] == [
        "drone_flown", "drone_lost", "settled", "two_calls", "not_applied",
    ]  # fmt: skip


def test_an_act_that_is_not_for_such_a_request_is_told_in_a_sentence(newer, live):
    f = live.founded

    with pytest.raises(ActImpossible) as told:
        progress.close(f.office, newer, f.told, progress.Closing(outcome="done"))

    assert "drone" in sentence(told.value, Language("en"))


def test_the_day_page_shows_it(qtbot, live, newer):
    screen = DayScreen(live.desk)
    qtbot.addWidget(screen.page)
    screen.page.resize(1366, 560)
    screen.page.show()
    with qtbot.waitSignal(screen.shown):
        screen.reload()

    shown = screen.lines.index(0, 0).data(RequestRole)

    assert shown.status == "drone_sent"
    texts = [screen.lines.index(0, column).data(Qt.ItemDataRole.DisplayRole) for column in range(3)]
    assert any(texts)
    qtbot.waitExposed(screen.page)
    assert not screen.page.grab().isNull()
    screen.keep_draft()


def test_the_command_lists_and_shows_it(live, newer):
    folder = live.founded.database.folder
    for words in (["list"], ["list", "--json"], ["show", "A26-00001"], ["show", "A26-00001", "--json"]):
        done = subprocess.run(
            [sys.executable, "-m", "desktop", "--data", str(folder), *words],
            check=False, capture_output=True, text=True, cwd=ROOT,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert "drone" in done.stdout
