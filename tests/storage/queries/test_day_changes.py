"""An open page that is told what was committed shows what a page read anew shows."""

from collections.abc import Callable, Collection, Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.day import DeskDay, desk_day
from desktop.domain.records import RequestLine
from desktop.storage.queries.day_changes import MOST_LINES, changed_lines
from desktop.storage.queries.days import day_lines
from desktop.storage.queries.desk import desk_facts
from desktop.workflow import directory
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.other_calls import note_call
from desktop.workflow.progress import Closing, accept, assign, close, route
from desktop.workflow.undoing import undo
from tests.desk import NOON, FoundedDesk

TODAY = NOON.date()
Act = Callable[[FoundedDesk, UUID], Any]
Changes = Mapping[str, Collection[UUID]]


class Page:
    """The page of today, kept as a screen keeps it: read once, then mended."""

    def __init__(self, desk: FoundedDesk) -> None:
        self._desk = desk
        with desk.database.read() as session:
            self._day: DeskDay = desk_day(desk_facts(session))
        self.lines = {line.id: line for line in self.anew()}
        self.mended: list[set[UUID] | None] = []
        desk.database.on_change(self._mend)

    def anew(self) -> list[RequestLine]:
        with self._desk.database.read() as session:
            return day_lines(session, self._day, TODAY)

    def one(self, request_id: UUID) -> RequestLine | None:
        with self._desk.database.read() as session:
            found = changed_lines(session, self._day, TODAY, {"request": {request_id}})
        return found[0] if found else None

    def _mend(self, changes: Changes) -> None:
        with self._desk.database.read() as session:
            found = changed_lines(session, self._day, TODAY, changes)
        self.mended.append(None if found is None else {line.id for line in found})
        self.lines |= {line.id: line for line in found or ()}


def saved(kind: str, row: str, **fields: Any) -> Act:
    return lambda desk, _request: directory.save(desk.office, kind, getattr(desk, row), fields, by=desk.anna)


def corrected_and_undone(desk: FoundedDesk, request: UUID) -> None:
    correct(desk.office, request, desk.told, Correction(words="It stands at the fourth"))
    undo(desk.office, request, desk.told)


ACTS: dict[str, Act] = {
    "assigned": lambda desk, request: assign(desk.office, request, desk.told, person_id=desk.orlov),
    "accepted": lambda desk, request: accept(desk.office, request, desk.told, eta_at=NOON + timedelta(minutes=9)),
    "routed": lambda desk, request: route(desk.office, request, desk.told, team_id=desk.maker),
    "joined": lambda desk, request: join(desk.office, request, JoiningCall(words="me too"), by=desk.boris),
    "corrected": lambda desk, request: correct(desk.office, request, desk.told, Correction(words="No, the fifth")),
    "corrected, taken back": corrected_and_undone,
    "closed": lambda desk, request: close(desk.office, request, desk.told, Closing(outcome="done")),
    "place renamed": saved("site", "entrance", name="entrance 3"),
    "lift renumbered": saved("equipment", "lift", short_number="2a"),
    "caller renamed": saved("contact", "ivanova", name="Ivanova O."),
    "category renamed": saved("category", "stopped", labels={"en": "Lift dead"}),
}  # fmt: skip


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_a_page_that_mends_its_lines_is_the_page_read_anew(desk: FoundedDesk, act: Act):
    taken = [
        desk.take(equipment_id=desk.lift, contact_id=desk.ivanova, category_id=desk.stopped).request_id,
        desk.take(place_text="by the river").request_id,
    ]
    for request in taken:
        assign(desk.office, request, desk.told, person_id=desk.petrov)
    page = Page(desk)
    before = dict(page.lines)
    act(desk, taken[0])
    assert list(page.lines.values()) == page.anew()
    assert page.lines[taken[0]] == page.one(taken[0])
    assert (page.lines != before) is (act is not corrected_and_undone)
    assert all(mended == {taken[0]} for mended in page.mended)


def test_a_new_request_is_among_the_changed_lines(desk: FoundedDesk):
    page = Page(desk)
    taken = [desk.take(contact_id=desk.ivanova).request_id for _ in range(3)]
    assert list(page.lines) == taken
    assert list(page.lines.values()) == page.anew()


def test_what_no_line_shows_alters_none(desk: FoundedDesk):
    taken = desk.take().request_id
    page = Page(desk)
    note_call(desk.office, "wrong_number", by=desk.boris)
    directory.save(desk.office, "site", desk.house, {"name": "15"}, by=desk.anna)
    assert taken not in set().union(*(mended or () for mended in page.mended))


def test_a_request_of_another_day_is_not_on_the_page(desk: FoundedDesk):
    taken = desk.take().request_id
    page = Page(desk)
    desk.clock.forward(24 * 60)
    other = desk.take().request_id
    assert (page.one(other), list(page.lines)) == (None, [taken])


def test_more_changes_than_are_worth_mending_ask_for_the_whole_page(desk: FoundedDesk):
    for _ in range(MOST_LINES + 1):
        desk.take(category_id=desk.stopped)
    page = Page(desk)
    saved("category", "stopped", labels={"en": "Lift dead"})(desk, desk.stopped)
    assert page.mended == [None]
    page.mended.clear()
    with desk.database.batch():
        for _ in range(MOST_LINES + 1):
            desk.take()
    assert page.mended == [None]
