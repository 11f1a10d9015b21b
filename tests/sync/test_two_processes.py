"""The window and `daybook sync` share one file at once: whatever one does between two steps of the other, it holds."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop.storage.opening import open_file
from desktop.sync import outbox, pulling, pushing
from desktop.workflow import directory
from desktop.workflow.office import Office
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences


@pytest.fixture
def window(company: Company, here: Station) -> Station:
    """The same file in another process, as far as the file can tell."""
    assert here.office.database.folder is not None
    office = Office(open_file(here.office.database.folder), here.clock)
    company.stations.append(Station(company, office, here.clock))
    return company.stations[-1]


def after(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, do: Callable[[], object]) -> None:
    """Let *do* happen once, just after a step of the other process."""
    step, left = getattr(module, name), [do]

    def followed(*arguments: Any, **named: Any) -> Any:
        answer = step(*arguments, **named)
        if left:
            left.pop()()
        return answer

    monkeypatch.setattr(module, name, followed)


def test_an_act_that_the_other_has_met_in_the_feed_does_not_go_back_to_being_on_its_way(
    here: Station, window: Station, there: Station, company: Company, desk: FoundedDesk, monkeypatch: pytest.MonkeyPatch
):
    """It would hold its columns for ever: its marker comes once."""
    boris = company.people["boris"]
    directory.save(here.office, "site", desk.house, {"access_notes": "mine"}, by=boris)
    after(monkeypatch, pushing, "answer", window.sync)

    here.push()

    assert set(here.states()) == {"shared"}
    there.sync()
    directory.save(there.office, "site", desk.house, {"access_notes": "theirs"}, by=boris)
    there.sync()
    here.pull()
    assert here.rows("site")[desk.house]["access_notes"] == "theirs"


def test_a_page_that_the_other_has_read_meanwhile_is_not_laid_over_what_is_newer(
    here: Station, window: Station, there: Station, company: Company, desk: FoundedDesk, monkeypatch: pytest.MonkeyPatch
):
    boris = company.people["boris"]
    here.pull()
    directory.save(there.office, "site", desk.house, {"access_notes": "first"}, by=boris)
    there.sync()
    seen: list[Any] = []

    def meanwhile() -> None:
        directory.save(there.office, "site", desk.house, {"access_notes": "second"}, by=boris)
        there.sync()
        window.pull()
        here.office.database.on_change(lambda _rows: seen.append(here.rows("site")[desk.house]["access_notes"]))

    after(monkeypatch, pulling, "missing_rows", meanwhile)
    here.pull()

    assert set(seen) <= {"second"}
    assert list(differences(company, here)) == []


def test_both_may_send_the_same_acts_at_once(
    here: Station, window: Station, company: Company, monkeypatch: pytest.MonkeyPatch
):
    for number in range(3):
        here.take(f"Call {number}")
    after(monkeypatch, outbox, "waiting", window.push)

    here.push()
    here.pull()

    assert set(here.states()) == {"shared"}
    assert list(differences(company, here)) == []
