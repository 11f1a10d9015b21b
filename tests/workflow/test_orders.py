"""Work orders: issued, printed again, returned."""

from dataclasses import replace

import pytest

from desktop.domain.errors import RequestChanged
from desktop.domain.ids import new_id
from desktop.workflow.drafting import drafts, keep_draft
from desktop.workflow.orders import issue_order, return_order
from desktop.workflow.progress import Closing, assign
from tests.workflow.journal import changes, kinds, request


@pytest.fixture
def made(desk):
    made = desk.take(category_id=desk.stopped).request_id
    assign(desk.office, made, desk.told, person_id=desk.orlov)
    issue_order(desk.office, made, desk.told, copy=0, pdf="ab")
    return made


def test_two_sheets_never_carry_the_same_copy_number(desk, made):
    before = changes(desk.database)
    with pytest.raises(RequestChanged):
        issue_order(desk.office, made, desk.told, copy=0, pdf="ab")
    assert changes(desk.database) == before
    issue_order(desk.office, made, desk.told, copy=1, pdf="ab")
    assert kinds(desk, made).count("order_printed") == 2


def test_a_returned_sheet_closes_its_request(desk, made):
    done = return_order(desk.office, made, desk.told, Closing(outcome="done", minutes=30))
    assert (done.status, request(desk, made).outcome) == ("closed", "done")
    assert kinds(desk, made)[-3:] == ["order_printed", "order_returned", "closed"]


@pytest.mark.parametrize("outcome", ["no_access", "part_needed", "second_visit"])
def test_an_outcome_that_leaves_work_leaves_the_request_open(desk, made, outcome):
    assert return_order(desk.office, made, desk.told, Closing(outcome=outcome)).status == "assigned"
    assert kinds(desk, made)[-1] == "order_returned"


def test_a_sheet_of_a_resolved_request_closes_it(desk, made):
    return_order(desk.office, made, desk.told, Closing(outcome="done"), closes=False)
    assert request(desk, made).status == "resolved"
    assert return_order(desk.office, made, desk.told, Closing()).status == "closed"


def test_the_minutes_of_a_visit_that_leaves_work_are_written_down(desk, made):
    return_order(desk.office, made, desk.told, Closing(outcome="no_access", minutes=15))
    assert kinds(desk, made)[-2:] == ["order_returned", "labour"]
    assert request(desk, made).status == "assigned"


@pytest.mark.parametrize("closing", [Closing(outcome="done"), Closing(outcome="no_access"),
                                     Closing(outcome="no_access", minutes=5)])  # fmt: skip
def test_a_sheets_draft_goes_with_its_return(desk, made, closing):
    draft = new_id()
    keep_draft(desk.office, draft, "sheet", {"number": "1"})
    return_order(desk.office, made, replace(desk.told, draft_id=draft), closing)
    assert drafts(desk.office) == []
