"""The words that point to a kind, typed at two desks at once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.met_words import met_words

WORDS = st.dictionaries(st.sampled_from(["en", "ru"]), st.lists(st.sampled_from("abcdef"), min_size=1, unique=True))


@pytest.mark.parametrize(
    ("began", "mine", "theirs", "met"),
    [
        pytest.param(["a"], ["a", "b"], ["a"], ["a", "b"], id="only I wrote"),
        pytest.param(["a", "b"], ["b", "a"], ["a", "b"], ["b", "a"], id="only I put them in another order"),
        pytest.param(["a"], ["a"], ["a", "c"], ["a", "c"], id="only they wrote"),
        pytest.param(["a"], ["a", "b"], ["a", "c"], ["a", "c", "b"], id="both wrote"),
        pytest.param(["a", "b"], ["a"], ["a", "b", "c"], ["a", "c"], id="I took one out"),
        pytest.param(["a", "b"], ["a", "b", "c"], ["b"], ["b", "c"], id="they took one out"),
        pytest.param(["a"], ["a", "b"], ["a", "b"], ["a", "b"], id="both wrote the same"),
    ],
)
def test_neither_loses_what_the_other_wrote(began, mine, theirs, met):
    assert met_words({"en": began}, {"en": mine}, {"en": theirs}) == {"en": met}


def test_a_language_that_nobody_has_words_of_is_left_out():
    assert met_words({"en": ["a"]}, {}, {"en": ["a"], "ru": ["я"]}) == {"ru": ["я"]}


@given(began=WORDS, mine=WORDS)
def test_alone_at_the_desk_what_is_typed_stands(began, mine):
    assert met_words(began, mine, began) == mine
