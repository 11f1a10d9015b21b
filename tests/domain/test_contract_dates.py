"""Days of a contract as they are typed."""

from datetime import date

import pytest

from desktop.domain.contract_dates import read_contract_date
from desktop.domain.errors import DateUnreadable

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("", None),
        ("  ", None),
        ("31.3.27", "2027-03-31"),
        ("31/03/2027", "2027-03-31"),
        ("31.03.27.", "2027-03-31"),
        ("31 Mar 2027", "2027-03-31"),
        ("2027年3月31日", "2027-03-31"),
        ("2027-03-31", "2027-03-31"),
        ("today", "2026-03-02"),
        ("1.4.", "2026-04-01"),
    ],
)
def test_dates_are_read_as_people_type_them(typed, day):
    assert read_contract_date(typed, today=TODAY) == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize("typed", ["31.2.27", "soon", "32.1.2027", "1.1.27.3"])
def test_a_date_that_no_calendar_has_is_refused(typed):
    with pytest.raises(DateUnreadable):
        read_contract_date(typed, today=TODAY)
