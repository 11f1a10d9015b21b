"""What of a request an act relies on: who does it and where it stands together, by when apart."""

import pytest

from desktop.domain.guarded import GUARDED, relied_on

BY_WHEN = {"priority", "due_at"}


@pytest.mark.parametrize("column", sorted(GUARDED - BY_WHEN))
def test_who_does_it_and_where_it_stands_are_seen_together_and_not_by_when(column: str):
    assert relied_on([column, "words"]) == GUARDED - BY_WHEN


@pytest.mark.parametrize("column", sorted(BY_WHEN))
def test_a_deadline_does_not_depend_on_who_does_it(column: str):
    assert relied_on([column]) == BY_WHEN


def test_an_act_that_changes_both_relies_on_all():
    assert relied_on(["status", "due_at"]) == GUARDED


def test_what_is_not_guarded_relies_on_nothing():
    assert relied_on(["words", "eta_at"]) == frozenset()
