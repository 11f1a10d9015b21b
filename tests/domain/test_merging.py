"""Texts of two rows that become one, and are parted again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.merging import parted, united


@pytest.mark.parametrize(
    ("stays", "goes", "both"),
    [
        ("", "deaf", "deaf"),
        ("deaf", "", None),
        ("deaf", "deaf", None),
        ("deaf, ring twice", "deaf", None),
        ("ring twice", "deaf", "ring twice\ndeaf"),
        (" ", "deaf", "deaf"),
    ],
)
def test_both_texts_are_kept_once(stays, goes, both):
    assert united(stays, goes) == both


@given(st.text().map(str.strip), st.text().map(str.strip))
def test_what_was_united_is_parted_again(stays, goes):
    both = united(stays, goes)
    if both is not None:
        assert parted(both, goes) == stays


def test_a_text_that_was_changed_since_is_left():
    assert parted("ring twice\ndeaf and old", "deaf") is None
