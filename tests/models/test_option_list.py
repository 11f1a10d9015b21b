"""A short list that is narrowed while somebody types."""

import pytest

from desktop.models.act_form import Option
from desktop.models.option_list import OptionList

CLOSE = Option("close", "Close")
CANCEL = Option("cancel", "Cancel the request")
PETROV = Option("petrov", "Ilya Petrov", "Field · 2 open")


@pytest.fixture
def options() -> OptionList:
    made = OptionList()
    made.offer([CLOSE, CANCEL, PETROV])
    return made


def test_the_first_nine_have_their_digits(options):
    assert options.by_digit("2") is CANCEL
    assert options.by_digit("4") is None
    assert options.by_digit("x") is None
    assert options.by_digit("²") is None


def test_enter_takes_only_a_clear_winner(options):
    options.narrow("c")
    assert options.winner() is None
    options.narrow("ca")
    assert options.winner() is CANCEL
    options.narrow("")
    assert options.winner() is None


def test_a_part_of_the_note_finds_too(options):
    options.narrow("field")
    assert list(options.shown()) == [PETROV]


def test_of_what_was_looked_up_only_the_one_marked_so_wins(options):
    options.offer([Option("a", "Lenina, 14"), Option("b", "New place: len")], found_for="len")
    assert options.winner() is None
    winner = Option("a", "Lenina, 14", is_winner=True)
    options.offer([winner, Option("b", "New place: lenina 14")], found_for="lenina 14")
    assert options.winner() is winner


def test_what_still_fits_stays_where_it_is(options, qtbot):
    with qtbot.assertNotEmitted(options.modelReset):
        options.narrow("cancel")
        options.narrow("")
    assert list(options.shown()) == [CLOSE, CANCEL, PETROV]


def test_the_option_list_keeps_the_qt_model_contract(qtmodeltester, options):
    qtmodeltester.check(options)
