"""All requests of a town in one list: shown, scrolled by pages, dragged to any place; against a QTableView of Qt's."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication, QTableView

from desktop.domain.day import desk_day
from desktop.domain.packed_ids import PackedIds
from desktop.domain.records import RequestLine
from desktop.models.found_lines import FoundLines
from desktop.models.line_text import Reader
from desktop.storage.queries.requests import lines_by_id
from desktop.views.ruled_table import RuledTable
from desktop.views.theme import apply
from desktop.wording.language import Language
from tests.bench.company import Company
from tests.bench.figures import Figure, Stopwatch, Times, number, spoken
from tests.bench.page import BareTable, gone, painted

_FRAMES = 300


def scrolled_lines(company: Company) -> Iterator[Figure]:
    """Read ids alone, show the list, then scroll: a third of a screen a frame, and anywhere at once."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply(app, theme="light", text_pt=14)
    day = desk_day(company.facts)

    def read(ids: Sequence[UUID]) -> list[RequestLine]:
        with company.database.read() as session:
            return lines_by_id(session, day, ids)

    with company.database.read() as session:
        newest = "SELECT id FROM request ORDER BY recorded_at DESC, id DESC"
        ids = PackedIds(b"".join(row[0] for row in session.connection().exec_driver_sql(newest)))
    lines = FoundLines(Reader(Language("en"), ZoneInfo(company.facts.zone), company.today), read)
    table = RuledTable(lines, has_dates=True)
    lines.setParent(table)
    painted(table, lambda: None)
    shown = Stopwatch()
    with shown.round():
        lines.show_ids(ids, now=datetime.now(UTC))
        table.viewport().repaint()
    bare = QTableView()
    bare.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    model = BareTable(len(ids))
    model.setParent(bare)
    bare.setModel(model)
    painted(bare, lambda: None)
    frames = company.size.some(_FRAMES)
    for what, places in (("page by page", partial(_on, frames)), ("dragged anywhere", partial(_anywhere, frames))):
        ours, theirs = _scrolled(table, places), _scrolled(bare, places)
        yield Figure(
            what=f"Scrolling {len(ids):,} lines {what}, the longest frame", bar="≤ 50 ms", value=ours.longest,
            base=theirs.longest,
            measured=f"longest {number(ours.longest)}; {spoken(ours)}; first shown in {number(shown.times().p50)}",
            baseline=f"longest {number(theirs.longest)}; {spoken(theirs)}",
            how="ids in the model, a page of lines read where one looks, each frame painted; against a QTableView of as"
            " many short cells",
        )  # fmt: skip
    gone(table)
    gone(bare)


def _scrolled(table: QTableView, places: "partial[Iterator[int]]") -> Times:
    watch = Stopwatch()
    for value in places(table):
        with watch.round():
            table.verticalScrollBar().setValue(value)
            table.viewport().repaint()
    return watch.times()


def _on(frames: int, table: QTableView) -> Iterator[int]:
    bar = table.verticalScrollBar()
    step = max(1, bar.pageStep() // 3)
    for start in (0, bar.maximum() // 2, max(0, bar.maximum() - step * frames // 3)):
        for at in range(frames // 3):
            yield min(bar.maximum(), start + at * step)


def _anywhere(frames: int, table: QTableView) -> Iterator[int]:
    chance = random.Random(20_260_302)
    for _ in range(frames):
        yield chance.randrange(table.verticalScrollBar().maximum() + 1)
