"""Text once read in the wrong encoding is repaired, and only that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.mojibake import repaired


@pytest.mark.parametrize(
    ("broken", "right"),
    [
        ("requested.Â\xa0 No further", "requested.\xa0 No further"),
        ("donâ€™t", "don’t"),
        ("cafÃ©", "café"),
        ("âœ“ done", "✓ done"),
    ],
    ids=["no-break space", "apostrophe", "accent", "three bytes"],
)
def test_broken_text_is_read_as_it_was_written(broken, right):
    assert repaired(broken) == right


@pytest.mark.parametrize("sound", ["Â", "Ângela", "CÔTÉ", "naïve", "лифт стоит", "电梯停了", "Âu Cơ", "plain"])
def test_sound_text_stays_as_it_is(sound):
    assert repaired(sound) == sound


@given(st.text(alphabet=st.characters(min_codepoint=0xA1, max_codepoint=0x24F), max_size=12))
def test_what_was_broken_comes_back_whole(text):
    broken = text.encode("utf-8").decode("latin-1")
    if repaired(text) == text:
        assert repaired(broken) == text
