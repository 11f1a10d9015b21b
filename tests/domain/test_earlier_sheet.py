"""A page of lines keeps what each line is known by, whatever is typed around it."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.earlier import Choices
from desktop.domain.earlier_sheet import SheetLine, as_body, from_body, realigned, without
from desktop.domain.records import Candidate

PLACE = Candidate(kind="site", id=UUID(int=7), title="Lenina, 14", site_id=UUID(int=7))
KIND = UUID(int=9)
texts = st.lists(st.sampled_from(["", "a", "b", "c"]), max_size=8)


def sheet(*lines: str) -> list[SheetLine]:
    return [SheetLine(UUID(int=at), text) for at, text in enumerate(lines, start=1)]


def test_a_line_that_stands_there_still_is_the_same_line():
    before = sheet("a", "b", "c")
    after = realigned(before, ["new", "a", "b", "between", "c"])
    assert [line.id.int for line in (after[1], after[2], after[4])] == [1, 2, 3]
    assert len({line.id for line in after}) == 5


def test_a_changed_line_is_another_one_and_keeps_the_kind_but_not_the_place():
    before = [SheetLine(UUID(int=1), "a", Choices(place=PLACE, kind_id=KIND, as_it_stands=True))]
    (after,) = realigned(before, ["a b"])
    assert after.id != UUID(int=1)
    assert after.choices == Choices(kind_id=KIND)


def test_two_equal_lines_are_two():
    before = sheet("a", "a")
    left, gone = without(before, {UUID(int=1)})
    assert ([line.id.int for line in left], gone) == ([2], [0])
    assert realigned(left, ["a"]) == left


def test_a_draft_comes_back_as_it_was():
    lines = [SheetLine(UUID(int=1), "a", Choices(place=PLACE, kind_id=KIND, as_it_stands=True)), *sheet("b")]
    assert from_body(as_body(lines, 3)) == (lines, 3)


@given(texts, texts)
def test_the_lines_are_those_of_the_text_and_no_id_is_lost_or_doubled(old, new):
    before = realigned([], old)
    after = realigned(before, new)
    assert [line.text for line in after] == new
    assert len({line.id for line in after}) == len(after)
    kept = {line.id: line.text for line in before}
    assert all(kept.get(line.id, line.text) == line.text for line in after)
    assert realigned(after, new) == after
