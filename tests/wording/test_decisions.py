"""Why the server refused an act is a sentence, whatever its code; the keys that decide are named with it."""

from dataclasses import replace

import pytest

from desktop.domain.ids import new_id
from desktop.domain.undecided import RefusedAct
from desktop.wording import decisions
from desktop.wording.language import Language
from tests.models.lines import NOON
from tests.wording.speaking import MARK

REFUSED = RefusedAct(
    txn=new_id(), author="Boris Ivanov", at=NOON, why="42501", said="permission denied", entries=(), line=None, behind=0
)
CODES = ("42501", "23505", "23503", "23514", "23P01", "23502", "42704", "42P01", "22P02", "22003", "P0001", "")


@pytest.mark.parametrize("code", CODES)
def test_every_code_that_the_push_function_answers_with_has_a_sentence(code: str, pseudo: Language, english: Language):
    said = decisions.reason(replace(REFUSED, why=code), english)
    assert said.endswith(".")
    assert code not in said or not code
    assert decisions.reason(replace(REFUSED, why=code), pseudo).startswith(MARK)


def test_a_missing_right_names_whose_it_is(english: Language):
    assert decisions.reason(REFUSED, english) == (
        "Boris Ivanov has no right to this on the server. Once a supervisor has given it, send it again."
    )


def test_a_reason_that_is_not_known_is_told_in_the_servers_own_words(english: Language):
    odd = replace(REFUSED, why="P0001", said="a request never leaves\nits company")
    assert decisions.reason(odd, english) == ("The server gave this reason: “a request never leaves its company”.")
    assert decisions.reason(replace(odd, said=""), english) == "The server gave no reason."


def test_where_the_sentence_cannot_say_what_is_wrong_the_servers_words_follow(english: Language):
    odd = replace(REFUSED, why="23514", said='new row violates check constraint "odd"')
    assert decisions.reason(odd, english) == (
        'Something in it is not allowed on the server. It said: “new row violates check constraint "odd"”.'
    )
    assert decisions.reason(replace(odd, said=""), english) == "Something in it is not allowed on the server."


def test_it_is_said_how_much_is_struck_through_with_it(english: Language):
    assert decisions.ways(english, is_conflict=False, behind=2, is_correctable=True) == (
        "F12: send it again. F4: strike it through, with the 2 later entries that wait behind it. F6: correct it."
    )
    assert decisions.ways(english, is_conflict=False) == "F12: send it again. F4: strike it through."


@pytest.mark.parametrize("way", ["take", "keep", "strike", "send", "correct"])
def test_every_way_out_has_a_word_for_its_key(way: str, pseudo: Language):
    assert decisions.label(way, pseudo).startswith(MARK)
