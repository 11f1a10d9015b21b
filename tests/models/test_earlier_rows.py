"""The table of lines about the past changes by differences."""

from datetime import UTC, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.earlier import Doubt, EarlierRead
from desktop.domain.earlier_lines import read_line
from desktop.domain.understood import Understood
from desktop.models.earlier_rows import PLACE, REMARK, TIME, EarlierRow, EarlierRows
from desktop.models.line_text import Reader
from desktop.wording.language import Language

AT = datetime(2026, 3, 2, 8, 5, tzinfo=UTC)


@pytest.fixture
def rows(qapp) -> EarlierRows:
    return EarlierRows(Reader(Language("en"), ZoneInfo("Europe/Riga"), AT.date()))


def row(number: int, text: str, *doubts: Doubt) -> EarlierRow:
    line = read_line(text)
    read = EarlierRead(line=line, found=Understood(), place_said="Lenina 14", occurred_at=AT, doubts=doubts)
    return EarlierRow(UUID(int=number), number, read)


def test_the_model_keeps_qts_contract(rows, qtmodeltester):
    rows.show([row(1, "10:05 a"), row(2, "10:05 b"), EarlierRow(UUID(int=3), 3)])
    qtmodeltester.check(rows)


def test_a_line_that_was_changed_stays_in_its_row(rows, qtbot):
    rows.show([row(1, "a"), row(2, "b"), row(3, "c")])
    with qtbot.assertNotEmitted(rows.rowsRemoved), qtbot.waitSignal(rows.dataChanged):
        rows.show([row(1, "a"), row(9, "b!"), row(3, "c")])
    with qtbot.waitSignal(rows.rowsInserted) as inserted:
        rows.show([row(1, "a"), row(9, "b!"), row(4, "new"), row(3, "c")])
    assert inserted.args[1:] == [2, 2]
    with qtbot.waitSignal(rows.rowsRemoved):
        rows.show([row(3, "c")])
    assert [one.id.int for one in rows.rows()] == [3]


def test_what_stops_a_line_stands_before_what_is_only_told(rows):
    rows.show([row(1, "a", Doubt.TIME_NOT_SAID, Doubt.PLACE_UNKNOWN), row(2, "b", Doubt.PLACE_UNKNOWN)])
    assert [rows.index(at, REMARK).data() for at in (0, 1)] == ["! time?", "unknown place"]
    first, second = rows.rows()
    assert (first.is_ready, first.asks_in, second.is_ready, second.asks_in) == (False, TIME, True, PLACE)
