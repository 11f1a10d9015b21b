"""Very many ids as one run of bytes behave as a sequence of ids."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.packed_ids import PackedIds

IDS = st.lists(st.uuids(), max_size=30)


@given(IDS)
def test_it_is_the_sequence_that_was_packed(ids: list[UUID]):
    packed = PackedIds.of(ids)
    assert list(packed) == [packed[at] for at in range(len(packed))] == ids
    assert list(packed[2:5]) == ids[2:5]
    assert packed == PackedIds.of(ids)


@given(IDS, IDS, IDS, IDS)
def test_where_two_begin_and_end_alike_is_found(start: list[UUID], one: list[UUID], other: list[UUID], end: list[UUID]):
    a, b = PackedIds.of(start + one + end), PackedIds.of(start + other + end)
    first = a.same_start(b)
    last = a.same_end(b, after=first)
    assert first >= len(start) or first == min(len(a), len(b))
    assert list(a)[:first] == list(b)[:first]
    assert list(a)[len(a) - last :] == list(b)[len(b) - last :]
    assert first + last <= min(len(a), len(b))
    assert list(a)[:first] + list(b)[first : len(b) - last] + list(a)[len(a) - last :] == list(b)


def test_half_an_id_is_none():
    with pytest.raises(ValueError, match="no ids"):
        PackedIds(b"12345")
    with pytest.raises(IndexError):
        PackedIds()[0]
