"""The import has room for its words at each step, in every language and size of text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.models.import_columns import FileCells
from desktop.views import theme
from desktop.views.import_page import Step
from desktop.wording.import_words import field_title
from tests.room import clipped
from tests.screens.import_hands import CONTACTS, ImportHands, csv_file
from tests.screens.surroundings import LiveDesk, live_desk

SIZES = {14: (1366, 553), 22: (1366, 448)}
FIELDS = ("name", "phones", "address", "customer", "note", "external_ref", "")


@pytest.fixture(params=[(pt, code) for pt in SIZES for code in ("en", "ru", "zh_CN")], ids=lambda p: f"{p[1]}-{p[0]}pt")
def shown(request, qapp, desk) -> Iterator[tuple[LiveDesk, int]]:
    pt, code = request.param
    theme.apply(qapp, theme="light", text_pt=pt)
    live = live_desk(desk, language=code)
    for translator in live.desk.language.translators:
        qapp.installTranslator(translator)
    yield live, pt
    for translator in live.desk.language.translators:
        qapp.removeTranslator(translator)
    live.close()
    theme.apply(qapp, theme="light", text_pt=14)


def in_file(cells: FileCells) -> list[str]:
    """Return what stands in the file: that may go on out of sight."""
    found = [str(cells.headerData(at, Qt.Orientation.Horizontal) or "") for at in range(cells.columnCount())]
    for row in range(cells.rowCount()):
        found += [str(cells.index(row, at).data() or "") for at in range(cells.columnCount())]
    return found


def test_every_step_has_room(qtbot, shown: tuple[LiveDesk, int], tmp_path: Path):
    live, pt = shown
    hands = ImportHands(qtbot, live)
    hands.frame.resize(*SIZES[pt])
    problems = [f"empty: {problem}" for problem in clipped(hands.frame)]
    rows = (*CONTACTS, ("", "нет", "ул. Садовая, д. 5"))
    hands.read(csv_file(tmp_path, rows))
    fields = [field_title(key, live.desk.language) for key in FIELDS]
    free = [*in_file(hands.screen.cells), *fields, "  ·  ".join(in_file(hands.screen.cells))]
    free += ["  ·  ".join(row[at] for row in rows[1:]) for at in range(3)]
    for step in Step:
        if step is Step.CHECK:
            hands.press("<F12>")
        else:
            hands.page.go_to(step)
        hands.settled()
        QApplication.processEvents()
        free.append(hands.screen.findings.said(0) if hands.screen.findings.rowCount() else "")  # whole below the table
        problems += [f"{step.name}: {problem}" for problem in clipped(hands.frame, free=free)]
    hands.press("<F12>")
    problems += [f"ended: {problem}" for problem in clipped(hands.frame, free=free)]
    least = hands.page.minimumSizeHint()
    if least.width() > SIZES[pt][0] or least.height() > SIZES[pt][1]:
        problems.append(f"the page needs {least.width()}×{least.height()}")
    beside = "stands beyond its cell"  # a wide table scrolls sideways
    assert [problem for problem in problems if not problem.endswith(beside)] == []
