"""A photo attached at one station is opened at another: its row by the feed, its bytes when somebody asks."""

import os
from pathlib import Path

import pytest

from desktop.domain.attachments import Attachment, NewFile, Owner
from desktop.domain.site_runs import read_run
from desktop.kept_files import all_kept, keep, path_of
from desktop.storage.queries.attachments import attachments
from desktop.sync.files import Sending, doubt_shared, fetched, sweep
from desktop.workflow.attaching import attach, attachments_folder
from desktop.workflow.site_tree import make_run, take_back_run
from tests.desk import FoundedDesk
from tests.sync.stations import Company, Station, differences

PNG = b"\x89PNG\r\n\x1a\n" + b"door" * 50
PHOTO = NewFile(name="door.png", media_type="image/png", content=PNG)


def attached(station: Station, owner: Owner) -> Attachment:
    return attach(station.office, owner, PHOTO, by=station.company.people["boris"])


def sent(station: Station) -> int:
    """Bring there what can be brought; return in how many steps."""
    sending, steps = Sending(), 0
    while sending.send_next(connection(station), station.office.database):
        steps += 1
    return steps


def connection(station: Station):
    found = station.connected(station.company.logins["boris"])
    assert found is not None
    return found


def kept(station: Station) -> list[Path]:
    return list(all_kept(attachments_folder(station.office)))


@pytest.fixture
def at_call(here: Station) -> Owner:
    return Owner("request", here.take().request_id)


def test_the_row_comes_by_the_feed_and_the_bytes_when_they_are_asked_for(
    here: Station, there: Station, company: Company, at_call: Owner
):
    photo = attached(here, at_call)
    here.sync()
    sent(here)
    there.pull()

    with there.office.database.read() as session:
        assert [one.name for one in attachments(session, at_call)] == ["door.png"]
    assert kept(there) == []
    content = fetched(connection(there), photo.sha256)
    assert content == PNG
    assert keep([content], attachments_folder(there.office)) == [photo.sha256]
    assert [*differences(company, here), *differences(company, there)] == []


def test_bytes_wait_until_their_act_is_there(here: Station, at_call: Owner):
    photo = attached(here, at_call)
    assert sent(here) == 0
    assert fetched(connection(here), photo.sha256) is None
    here.sync()
    assert sent(here) == 1
    assert fetched(connection(here), photo.sha256) == PNG
    assert sent(here) == 0


def test_what_another_station_brought_is_not_brought_again(
    here: Station, there: Station, at_call: Owner, desk: FoundedDesk
):
    attached(here, at_call)
    here.sync()
    there.pull()
    attached(there, Owner("site", desk.house))
    there.sync()
    sent(there)
    assert sent(here) == 0


def test_after_the_server_was_put_back_the_bytes_are_asked_about_again(here: Station, company: Company, at_call: Owner):
    photo = attached(here, at_call)
    here.sync()
    sent(here)
    company.administrator.execute("SET ROLE daybook_owner; DELETE FROM sync.file; RESET ROLE")
    with here.office.database.take_in() as (session, _changes):
        doubt_shared(session)
    assert sent(here) == 1
    assert fetched(connection(here), photo.sha256) == PNG


def test_bytes_that_are_damaged_here_are_never_brought_there(here: Station, at_call: Owner):
    photo = attached(here, at_call)
    here.sync()
    path_of(photo.sha256, attachments_folder(here.office)).write_bytes(b"forged")
    assert sent(here) == 1  # looked at once, passed over
    assert fetched(connection(here), photo.sha256) is None


def test_bytes_that_no_attachment_names_leave_after_a_day(here: Station, at_call: Owner):
    photo = attached(here, at_call)
    (stray,) = keep([b"nobody's"], attachments_folder(here.office))
    now = here.clock.at
    for digest in (photo.sha256, stray):
        os.utime(path_of(digest, attachments_folder(here.office)), (now.timestamp() - 90_000,) * 2)
    assert sweep(here.office.database, now) == 1
    assert [file.name for file in kept(here)] == [photo.sha256]


def test_a_run_of_places_comes_to_the_others_whole_and_goes_again(
    here: Station, there: Station, company: Company, desk: FoundedDesk
):
    by = company.people["boris"]
    done = make_run(here.office, desk.house, read_run("entrances 1-4 flats 1-72"), language="en", by=by)
    assert done is not None
    here.sync()
    there.pull()
    assert sum(row["retired_at"] is None and row["kind"] == "flat" for row in there.rows("site").values()) == 72
    take_back_run(there.office, done.entry_id, by=by)
    there.sync()
    here.pull()
    assert not any(row["retired_at"] is None and row["kind"] == "flat" for row in here.rows("site").values())
    assert [*differences(company, here), *differences(company, there)] == []
