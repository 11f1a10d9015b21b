"""How many calls of each kind made no request."""

import pytest

from desktop.domain.codes import NO_REQUEST
from desktop.wording.call_counts import counted
from desktop.wording.language import Language
from tests.wording.speaking import MARK


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "3 status questions, 1 wrong number, 2 drone"),
        ("ru", "3 вопроса о заявке, 1 ошибка номером, 2 drone"),
        ("zh_CN", "3 次询问进度，1 次打错，2 drone"),
    ],
)
def test_kinds_are_counted_in_the_order_of_their_digits_and_unknown_ones_last(code, said):
    assert counted({"drone": 2, "wrong_number": 1, "status_question": 3}, Language(code)) == said


def test_every_count_is_found_by_the_translators(pseudo):
    assert counted(dict.fromkeys(NO_REQUEST, 2), pseudo).count(MARK) == 2 * len(NO_REQUEST)


def test_a_day_without_them_says_nothing(english):
    assert counted({}, english) == ""
