"""Keys become seconds by the keystroke model: checked against sums done by hand."""

import pytest

from tests.bench.company import Size
from tests.bench.keystrokes import TYPISTS, table, told
from tests.bench.report import report
from tests.journeys.flows import FLOWS, Counted, Flow
from tests.journeys.shift_calls import Ends

KNOWN = Counted(flow=FLOWS[0], keys=28, words=12, thinks=7)


def test_a_known_caller_of_28_keys_and_seven_thoughts_takes_so_many_seconds():
    usual, two_fingers, old, both = (typist.seconds(KNOWN) for typist in TYPISTS)
    assert usual == pytest.approx(0.40 + 7 * 1.35 + 28 * 0.28)
    assert two_fingers == pytest.approx(0.40 + 7 * 1.35 + 28 * 0.44)
    assert old == pytest.approx(1.7 * usual)
    assert both == pytest.approx(1.7 * two_fingers)


def test_the_row_says_keys_bar_words_seconds_and_the_same_on_paper():
    cells = [cell.strip() for cell in told(KNOWN).strip("|").split("|")]
    assert cells == [
        "A known caller", "28", "≤ 30", "12", "7", "17.7 s", "22.2 s", "30.1 s", "37.7 s", "127 s", "0.14×",
    ]  # fmt: skip


def test_a_call_that_is_no_request_has_no_seconds_on_paper():
    tally = Flow(name="x", most=None, moves=("<F9>", "2"), ends=Ends.OTHER)
    assert told(Counted(flow=tally, keys=2, words=0, thinks=2)).endswith("| a tally mark |  |")


def test_a_call_that_is_counted_in_part_is_not_compared_with_a_whole_one_on_paper():
    parts = [flow for flow in FLOWS if flow.is_part]
    assert [flow.most for flow in parts] == [4, 4]
    assert all(told(Counted(flow=flow, keys=2, words=0, thinks=2)).endswith("|  |  |") for flow in parts)


def test_the_page_tells_the_calls_that_were_counted_in_its_run_and_nothing_where_none_was():
    assert table([]) == ""
    page = report([], [], Size(), calls=[KNOWN])
    assert "## Keys, and the seconds they take" in page
    assert told(KNOWN) in page
    assert "## Keys" not in report([], [], Size())
