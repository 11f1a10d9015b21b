"""Every column and list that goes out has words."""

import pytest

from desktop.domain.taking_out import OutList, Span
from desktop.storage.queries.taking_out import columns
from desktop.wording.language import LANGUAGES, Language
from desktop.wording.out_columns import COLUMNS, HOLDS, TITLES
from desktop.wording.taking_out import header, holds, title


def every_column() -> set[str]:
    return {key for list_ in OutList for key in columns(list_, Span(is_whole=True))}


def test_every_column_has_words_and_no_words_are_left_over():
    assert set(COLUMNS) == every_column()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_columns_of_a_list_have_the_same_words(code):
    language = Language(code)
    for list_ in OutList:
        words = [header(key, language) for key in columns(list_, Span(is_whole=True))]
        assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_list_has_a_title_that_a_sheet_can_have(code):
    language = Language(code)
    titles = [title(list_, language) for list_ in OutList]
    assert len(set(titles)) == len(OutList) == len(TITLES) == len(HOLDS)
    assert all(len(said) <= 25 and not set(said) & set("[]:*?/\\") for said in titles)
    assert all(holds(list_, language) for list_ in OutList)
