"""When a contract holds, and of which the desk is told."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.contracts import ContractFacts, ContractState, Term, told
from desktop.domain.ids import new_id

TODAY = date(2026, 3, 2)
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("starts", "ends", "is_stopped", "state", "left"),
    [
        (None, None, False, "in_force", None),
        (None, "2026-03-01", False, "ended", None),
        (None, "2026-03-02", False, "ending", 0),
        (None, "2026-04-01", False, "ending", 30),
        (None, "2026-04-02", False, "in_force", 31),
        ("2026-03-02", None, False, "in_force", None),
        ("2026-03-03", "2027-03-02", False, "not_begun", 365),
        ("2025-01-01", "2027-01-01", True, "stopped", 305),
        ("2025-01-01", "2026-01-01", True, "ended", None),
    ],
)
def test_both_its_days_belong_to_a_contract(starts, ends, is_stopped, state, left):
    term = Term(starts_on=_day(starts), ends_on=_day(ends), is_stopped=is_stopped)
    assert (term.state(TODAY), term.days_left(TODAY)) == (state, left)


@given(DAYS, DAYS, DAYS)
def test_a_contract_never_comes_to_life_again_once_it_has_ended(starts, ends, today):
    term = Term(starts_on=starts, ends_on=ends)
    if term.state(today) is ContractState.ENDED:
        assert term.state(today + timedelta(days=1)) is ContractState.ENDED


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (["2025-01-01/2025-12-31", "2026-01-01/2026-12-31"], ["2026-01-01/2026-12-31"]),
        (["2024-01-01/2024-12-31", "2025-01-01/2025-12-31"], ["2025-01-01/2025-12-31"]),
        (
            ["2024-01-01/2024-12-31", "2025-01-01/2025-12-31", "2026-04-01/2027-03-31"],
            ["2026-04-01/2027-03-31", "2025-01-01/2025-12-31"],
        ),
        (["2026-04-01/2027-03-31", "2025-04-01/2026-03-31"], ["2025-04-01/2026-03-31"]),
        ([], []),
    ],
    ids=["one holds", "all ended", "one is to come", "the next is to come", "none"],
)
def test_the_desk_is_told_of_the_contract_that_helps_it(terms, expected):
    assert [one.number for one in told([_contract(term) for term in terms], TODAY)] == expected


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _contract(term: str) -> ContractFacts:
    starts, ends = (date.fromisoformat(one) for one in term.split("/"))
    return ContractFacts(id=new_id(), number=term, name="", term=Term(starts_on=starts, ends_on=ends))
