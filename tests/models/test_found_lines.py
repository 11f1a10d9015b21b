"""A list of very many requests reads a page where somebody looks, and changes by differences."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPersistentModelIndex
from pytestqt.qtbot import QtBot

from desktop.domain.packed_ids import PackedIds
from desktop.domain.records import RequestLine
from desktop.models.found_lines import FoundLines
from desktop.models.line_text import Reader
from desktop.wording.language import Language
from tests.models.lines import line

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Shelf:
    """The lines that can be read, and how many were."""

    def __init__(self, count: int) -> None:
        self.lines = {UUID(int=n + 1): line(id=UUID(int=n + 1), words=f"words {n}") for n in range(count)}
        self.asked = 0

    def read(self, ids: Sequence[UUID]) -> list[RequestLine]:
        self.asked += len(ids)
        return [self.lines[one] for one in ids if one in self.lines]

    def ids(self) -> PackedIds:
        return PackedIds.of(self.lines)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(1_000)


@pytest.fixture
def lines(shelf: Shelf, qtbot: QtBot) -> FoundLines:
    return FoundLines(Reader(Language("en"), ZoneInfo("UTC"), date(2026, 3, 2)), shelf.read)


def said(lines: FoundLines, row: int) -> str:
    return str(lines.index(row, 4).data())


def test_it_keeps_the_model_contract(lines: FoundLines, shelf: Shelf, qtmodeltester):
    lines.show_ids(shelf.ids()[:70], now=NOW)
    qtmodeltester.check(lines)
    lines.show_ids(shelf.ids()[10:60], now=NOW)
    qtmodeltester.check(lines)


def test_only_pages_that_are_looked_at_are_read(lines: FoundLines, shelf: Shelf):
    lines.show_ids(shelf.ids(), now=NOW)
    assert (lines.rowCount(), shelf.asked) == (1_000, 50)
    assert said(lines, 777) == "words 777"
    assert shelf.asked == 70
    assert [said(lines, 760 + at) for at in range(20)] == [f"words {760 + at}" for at in range(20)]
    assert shelf.asked == 70


def test_a_row_that_stays_keeps_its_place_in_the_view(lines: FoundLines, shelf: Shelf):
    lines.show_ids(shelf.ids()[5:], now=NOW)
    kept = QPersistentModelIndex(lines.index(100, 0))
    lines.show_ids(shelf.ids(), now=NOW)
    assert kept.row() == 105
    assert said(lines, 0) == "words 0"
    lines.show_ids(shelf.ids()[50:], now=NOW)
    lines.show_ids(shelf.ids()[50:900], now=NOW)
    assert (kept.row(), lines.rowCount()) == (55, 850)
    assert lines.row_of(UUID(int=106)) == 55
    assert lines.row_of(UUID(int=3)) is None


def test_what_a_server_has_stands_below_and_is_not_asked_for_here(lines: FoundLines, shelf: Shelf):
    older = [line(id=UUID(int=5_000 + n), words=f"older {n}") for n in range(3)]
    lines.show_ids(shelf.ids()[:10], older, now=NOW)
    assert [said(lines, row) for row in (9, 10, 12)] == ["words 9", "older 0", "older 2"]
    lines.show_ids(shelf.ids()[:11], older, now=NOW)
    assert [said(lines, row) for row in (10, 11, 13)] == ["words 10", "older 0", "older 2"]


def test_what_changed_is_read_again_and_what_is_gone_stays_an_empty_row(lines: FoundLines, shelf: Shelf):
    lines.show_ids(shelf.ids()[:60], now=NOW)
    first = UUID(int=1)
    shelf.lines[first] = line(id=first, words="other words")
    lines.read_again({first})
    assert said(lines, 0) == "other words"
    del shelf.lines[first]
    lines.read_again({first})
    assert lines.index(0, 4).data() is None
