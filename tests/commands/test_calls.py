"""`daybook calls`, and `daybook call --register`."""

from datetime import UTC, datetime

from desktop.domain.ids import new_id
from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.rings import Heard
from desktop.storage.opening import open_file
from desktop.workflow.office import Office
from desktop.workflow.ringing import hear
from tests.commands.running import Daybook, Here


def rings(daybook: Daybook, founded) -> None:
    office = Office(open_file(daybook.folder))
    for event in (RingEvent.RING, RingEvent.END):
        hear(office, Heard(Ring(event, "+79161234567"), datetime.now(UTC), new_id()), by=founded.boris)
    office.database.close()


def test_the_calls_of_a_day_are_a_list_for_programs(here: Here, daybook: Daybook, founded):
    rings(daybook, founded)
    (call,) = here("calls", "--json").json
    assert (call["state"], call["phone"], call["caller"], call["became"]) == ("missed", "+79161234567", "Ivanova", [])
    assert call["rang_at"].endswith(("+02:00", "+03:00"))
    assert here("calls", "--day", "2020-01-01", "--json").json == []


def test_the_calls_of_a_day_are_read_by_people(here: Here, daybook: Daybook, founded):
    assert here("calls").out == "No telephone rang on this day, and no call was written down.\n"
    rings(daybook, founded)
    assert "missed  Ivanova, +7 916 123-45-67" in here("calls").out


def test_links_are_registered_and_the_softphones_lines_are_said(here: Here, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    said = here("call", "--register").out
    assert "cmdIncomingCall=" in said
    entry = tmp_path / "home" / "applications" / "daybook-call.desktop"
    assert entry.is_file()
    assert here("call", "--unregister").code == 0
    assert not entry.exists()
