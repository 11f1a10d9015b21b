"""What another process writes is seen; what this one writes is not announced twice."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

from desktop.domain.calls import NewCall
from desktop.storage.tables import ContactRow
from desktop.storage.watch import Watch
from desktop.workflow.acting import Told
from desktop.workflow.progress import note
from desktop.workflow.register import register

OTHER = """
import sys
from pathlib import Path
from uuid import UUID
from desktop.domain.calls import NewCall
from desktop.storage.opening import open_file
from desktop.workflow.office import Office
from desktop.workflow.progress import Told, note
from desktop.workflow.register import register
office = Office(open_file(Path(sys.argv[1])))
for words in sys.argv[3:]:
    made = register(office, NewCall(words=words), by=UUID(sys.argv[2]))
    note(office, made.request_id, Told(by=UUID(sys.argv[2]), text="heard"))
    print(made.request_id)
office.database.close()
"""


@pytest.fixture
def watch(desk) -> Iterator[Watch]:
    watch = Watch(desk.database)
    assert watch.changes() == {}
    yield watch
    watch.close()


def other_process(desk, *words: str) -> set[str]:
    """Take calls in a second process and return the requests' ids."""
    command = [sys.executable, "-c", OTHER, str(desk.database.folder), str(desk.boris), *words]
    return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())


def test_calls_taken_by_another_process_are_seen_once(desk, watch):
    made = other_process(desk, "No light", "No water")
    changes = watch.changes()
    assert {str(row) for row in changes["request"]} == made
    assert len(changes["entry"]) == 4
    assert watch.changes() == {}


def test_own_acts_are_not_announced_again_though_another_process_wrote_meanwhile(desk, watch):
    desk.take("mine, before")
    made = other_process(desk, "theirs")
    mine = desk.take("mine, after")
    note(desk.office, mine.request_id, Told(by=desk.boris, text="mine"))
    assert {str(row) for row in watch.changes()["request"]} == made
    assert watch.changes() == {}


def test_own_acts_alone_are_no_news(desk, watch):
    with desk.database.batch():
        for number in range(3):
            register(desk.office, NewCall(words=f"call {number}"), by=desk.boris)
    assert watch.changes() == {}


def test_what_was_written_before_the_watch_began_is_no_news(desk):
    other_process(desk, "long ago")
    watch = Watch(desk.database)
    assert watch.changes() == {}
    watch.close()


def test_an_import_of_another_process_is_seen_to_its_end(desk, watch, monkeypatch):
    monkeypatch.setattr("desktop.storage.watch._MOST", 2)
    made = other_process(desk, "one", "two", "three")
    seen: set[str] = set()
    while changes := watch.changes():
        seen |= {str(row) for row in changes.get("request", ())}
    assert seen == made


def test_an_act_that_failed_hides_nobody_elses(desk, watch):
    with pytest.raises(RuntimeError, match="on purpose"):
        fail(desk)
    made = other_process(desk, "theirs")
    assert {str(row) for row in watch.changes()["request"]} == made


def fail(desk) -> None:
    with desk.database.act(author=None, now=desk.clock()) as session:
        session.add(ContactRow(name="never"))
        session.flush()
        raise RuntimeError("on purpose")
