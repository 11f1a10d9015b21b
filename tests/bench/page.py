"""The day page of 1,000 requests: read, shown, painted, scrolled; against an empty table of Qt's of the same size."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from desktop.domain.day import desk_day
from desktop.models.line_text import Reader
from desktop.models.request_lines import COLUMNS, RequestLines
from desktop.storage.queries.days import day_lines, day_totals
from desktop.views.ruled_table import RuledTable
from desktop.views.theme import apply
from desktop.wording.language import Language
from tests.bench.company import Company
from tests.bench.figures import Figure, Stopwatch, Times, in_turn, number, spoken, timed

_WIDTH, _HEIGHT = 1366, 560
_TOP = QModelIndex()
_NO_BAR = "part of the page's 100 ms"


class BareTable(QAbstractTableModel):
    """As many cells with the same short text."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, _index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return "a short text" if role == Qt.ItemDataRole.DisplayRole else None


class _Pages:
    """Makes painted pages of the day, and empty ones of Qt's."""

    def __init__(self, company: Company) -> None:
        self._company = company
        self._day = desk_day(company.facts)
        self._reader = Reader(Language("en"), ZoneInfo(company.facts.zone), company.today)
        self.count = len(self.read())

    def read(self) -> list[Any]:
        with self._company.database.read() as session:
            day_totals(session, self._day, self._company.today)
            return day_lines(session, self._day, self._company.today)

    def ours(self) -> RuledTable:
        lines = RequestLines(self._reader)
        table = RuledTable(lines)
        lines.setParent(table)
        painted(table, lambda: lines.show(self.read(), now=datetime.now(UTC)))
        return table

    def empty(self) -> QTableView:
        table = QTableView()
        model = BareTable(0)
        model.setParent(table)
        table.setModel(model)
        painted(table, lambda: None)
        return table

    def full(self) -> QTableView:
        table = QTableView()
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        model = BareTable(self.count)
        model.setParent(table)
        table.setModel(model)
        painted(table, lambda: None)
        return table


def day_page(company: Company) -> Iterator[Figure]:
    """From nothing to painted lines; then one changed line; then a scroll from the first to the last."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    apply(app, theme="light", text_pt=14)
    pages, rounds = _Pages(company), company.size.some(20)
    timed(lambda: gone(pages.ours()), 1)
    read = timed(pages.read, rounds)
    whole, empty = in_turn((lambda: gone(pages.ours()), lambda: gone(pages.empty())), rounds)
    yield Figure(
        what=f"Day page of {pages.count} requests on screen", bar="≤ 100 ms", value=whole.p95, base=empty.p95,
        measured=f"{spoken(whole)}; the query of it {spoken(read)}", baseline=spoken(empty),
        how="query, model, new RuledTable shown and painted (offscreen); against a new empty QTableView",
    )  # fmt: skip
    yield _refreshed(pages, rounds)
    ours, bare = _scrolled(pages.ours()), _scrolled(pages.full())
    yield Figure(
        what=f"Scrolling through {pages.count} lines, the longest frame", bar="≤ 50 ms", value=ours.longest,
        base=bare.longest, measured=f"longest {number(ours.longest)}; {spoken(ours)}",
        baseline=f"longest {number(bare.longest)}; {spoken(bare)}",
        how="a third of a screen further each frame, each painted; against a QTableView of as many short cells",
    )  # fmt: skip


def _refreshed(pages: _Pages, rounds: int) -> Figure:
    """One more line on a full page that is shown, as after every save."""
    table = pages.ours()
    lines = table.model()
    assert isinstance(lines, RequestLines)
    found, now = pages.read(), datetime.now(UTC)
    watch = Stopwatch()
    for place in range(rounds):
        with watch.round():
            lines.show(found[: len(found) - 1 - place % 2], now=now + timedelta(seconds=place))
            table.viewport().repaint()
    empty = pages.empty()
    bare = timed(empty.viewport().repaint, rounds)
    ours = watch.times()
    gone(table)
    gone(empty)
    return Figure(
        what="One line more or less on the page that is shown", bar="≤ 50 ms (interface thread)", value=ours.p95,
        base=bare.p95, measured=spoken(ours), baseline=spoken(bare),
        how="RequestLines.show with one row different, and painted; against an empty QTableView painted",
    )  # fmt: skip


def painted(table: QTableView, fill: Callable[[], None]) -> None:
    table.resize(_WIDTH, _HEIGHT)
    fill()
    table.show()
    table.repaint()
    QApplication.processEvents()


def _scrolled(table: QTableView) -> Times:
    bar = table.verticalScrollBar()
    watch = Stopwatch()
    step = max(1, bar.pageStep() // 3)
    for value in range(0, bar.maximum() + 1, step):
        with watch.round():
            bar.setValue(value)
            table.viewport().repaint()
    times = watch.times()
    gone(table)
    return times


def gone(table: QTableView) -> None:
    table.close()
    table.deleteLater()
    QApplication.sendPostedEvents(table, QEvent.Type.DeferredDelete.value)  # else it would work on in later rounds
