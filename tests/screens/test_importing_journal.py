"""Real calls come in through the window with their template: the days are there, found, and never twice."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.storage.tables import RequestRow
from desktop.views import theme
from desktop.views.import_page import Step
from tests.desk import FoundedDesk
from tests.screens.import_hands import ImportHands
from tests.screens.surroundings import LiveDesk, live_desk

CALLS = Path(os.environ.get("DAYBOOK_CALLS", "../shared/data")) / "calls-nyc-311.csv"
ROWS = 80  # all of them come in by the command's test
pytestmark = pytest.mark.skipif(not CALLS.exists(), reason="the real calls are not here (DAYBOOK_CALLS)")


@pytest.fixture
def supervised(qapp: QApplication, desk: FoundedDesk) -> Iterator[LiveDesk]:
    """Anna sits there: only a supervisor may make the teams and kinds that the file has."""
    theme.apply(qapp, theme="light", text_pt=14)
    live = live_desk(desk, sits=desk.anna)
    yield live
    live.close()


def test_real_calls_come_in_with_their_template_and_never_twice(qtbot, supervised: LiveDesk, tmp_path: Path):
    file = tmp_path / CALLS.name
    with CALLS.open(encoding="utf-8", newline="") as whole:
        file.write_text("".join(islice(whole, 1 + ROWS)), encoding="utf-8", newline="")
    hands = ImportHands(qtbot, supervised)
    hands.read(file)
    assert hands.page.file.kind.currentData() == "request"
    assert "nyc-311" in hands.said()
    hands.press("<F6>", "<F6>")
    assert hands.step == Step.PREVIEW
    first = hands.screen.rows.row(0)
    assert first is not None
    assert first.values["external_ref"] == "19937896"
    hands.press("<F12>")
    assert hands.counts().startswith(f"{ROWS} rows read")
    hands.press("<F12>")

    with supervised.founded.database.read() as session:
        made = session.query(RequestRow).count()
        opened = [row.occurred_at for row in session.query(RequestRow)]
    report = hands.run.report
    assert report is not None
    assert made == report.made > ROWS * 9 // 10
    assert sum(datetime(2011, 3, 1, tzinfo=UTC) <= at < datetime(2011, 3, 4, tzinfo=UTC) for at in opened) == made
    assert len(report.refused) + report.made == ROWS

    hands.press("<F12>")
    assert "new" not in hands.counts()
    assert hands.said().startswith("Nothing new")
