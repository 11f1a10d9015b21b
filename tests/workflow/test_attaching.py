"""Photos and scans: kept once by what is in them, on the disk before it is said, never what only calls itself one."""

import os
from hashlib import sha256

import pytest

from desktop.domain.attachments import MOST_BYTES, NewFile, Owner, looked_at
from desktop.domain.calls import NewCall
from desktop.domain.errors import (
    ActForbidden,
    AttachmentRefused,
    AttachmentTooLarge,
    FileUnwritable,
    NothingToUndo,
    RowUnknown,
)
from desktop.domain.ids import new_id
from desktop.kept_files import all_kept, fetch
from desktop.storage.queries.attachments import attachments, digests
from desktop.workflow.acting import Told
from desktop.workflow.attaching import attach, attachments_folder, bring_back, read_file, take_away
from desktop.workflow.register import register
from desktop.workflow.undoing import undo
from tests.workflow.journal import changes, entries

PNG = b"\x89PNG\r\n\x1a\n" + b"door" * 20
PHOTO = NewFile(name="door.png", media_type="image/png", content=PNG)


def shown(desk, owner):
    with desk.database.read() as session:
        return attachments(session, owner)


@pytest.fixture
def request_of(desk):
    return Owner("request", desk.take().request_id)


def test_a_photo_is_one_act_with_one_entry_and_its_bytes_lie_beside_the_file(desk, request_of):
    before = len(changes(desk.database))
    found = attach(desk.office, request_of, PHOTO, by=desk.boris)
    assert len(changes(desk.database)) == before + 1
    assert entries(desk, request_of.id)[-1].data == {
        "act": "add", "attachment_id": str(found.id), "table": "request", "row_id": str(request_of.id),
    }  # fmt: skip
    assert fetch(found.sha256, attachments_folder(desk.office)) == PNG
    assert found.sha256 == sha256(PNG).hexdigest()
    assert (found.author, found.station, found.size) == ("Boris Ivanov", "A", len(PNG))


@pytest.mark.parametrize("kind", ["site", "equipment", "customer", "contact"])
def test_rows_of_the_directory_have_attachments_too(desk, kind):
    row = {"site": desk.house, "equipment": desk.lift, "customer": desk.customer, "contact": desk.ivanova}[kind]
    owner = Owner(kind, row)
    attach(desk.office, owner, PHOTO, note="front", by=desk.boris)
    assert [(one.name, one.note, one.owner) for one in shown(desk, owner)] == [("door.png", "front", owner)]
    assert entries(desk)[-1].request_id is None


def test_the_same_bytes_are_kept_once_wherever_they_are_attached(desk, request_of):
    attach(desk.office, request_of, PHOTO, by=desk.boris)
    before = changes(desk.database)
    again = attach(desk.office, request_of, NewFile(name="x.png", media_type="image/png", content=PNG), by=desk.boris)
    assert again.name == "door.png"
    assert changes(desk.database) == before
    attach(desk.office, Owner("site", desk.house), PHOTO, by=desk.boris)
    assert len(list(all_kept(attachments_folder(desk.office)))) == 1
    with desk.database.read() as session:
        assert digests(session) == {sha256(PNG).hexdigest()}


def test_what_is_taken_away_can_be_brought_back_and_both_are_written_down(desk, request_of):
    found = attach(desk.office, request_of, PHOTO, by=desk.boris)
    take_away(desk.office, found.id, by=desk.boris)
    take_away(desk.office, found.id, by=desk.boris)
    assert [one.is_retired for one in shown(desk, request_of)] == [True]
    bring_back(desk.office, found.id, by=desk.boris)
    assert [entry.data["act"] for entry in entries(desk, request_of.id) if entry.kind == "attached"] == [
        "add",
        "retire",
        "bring_back",
    ]
    assert fetch(found.sha256, attachments_folder(desk.office)) == PNG


def test_attached_again_after_it_was_taken_away_it_comes_back(desk, request_of):
    found = attach(desk.office, request_of, PHOTO, by=desk.boris)
    take_away(desk.office, found.id, by=desk.boris)
    assert attach(desk.office, request_of, PHOTO, by=desk.boris).id == found.id
    assert len(shown(desk, request_of)) == 1


def test_ones_own_attaching_is_undone_as_any_act(desk, request_of):
    attach(desk.office, request_of, PHOTO, by=desk.boris)
    undo(desk.office, request_of.id, Told(by=desk.boris))
    assert [one.is_retired for one in shown(desk, request_of)] == [True]
    with pytest.raises(NothingToUndo):
        undo(desk.office, request_of.id, Told(by=desk.boris))


def test_engineers_attach_to_requests_and_the_desk_to_the_directory(desk, request_of):
    attach(desk.office, request_of, PHOTO, by=desk.orlov)
    before = changes(desk.database)
    with pytest.raises(ActForbidden):
        attach(desk.office, Owner("site", desk.house), PHOTO, by=desk.orlov)
    for owner in (Owner("request", new_id()), Owner("person", desk.orlov)):
        with pytest.raises(RowUnknown):
            attach(desk.office, owner, PHOTO, by=desk.boris)
    with pytest.raises(RowUnknown):
        take_away(desk.office, new_id(), by=desk.boris)
    assert changes(desk.database) == before


def test_where_the_disk_refuses_nothing_is_written_down(desk, request_of):
    folder = attachments_folder(desk.office)
    folder.write_text("in the way")
    before = changes(desk.database)
    with pytest.raises(FileUnwritable):
        attach(desk.office, request_of, PHOTO, by=desk.boris)
    assert changes(desk.database) == before


def test_files_from_the_disk_are_read_once_and_looked_at(tmp_path):
    (tmp_path / "дверь.png").write_bytes(PNG)
    assert read_file(tmp_path / "дверь.png") == NewFile(name="дверь.png", media_type="image/png", content=PNG)


def test_links_folders_pipes_and_huge_files_are_refused_in_a_sentence(tmp_path):
    (tmp_path / "real.png").write_bytes(PNG)
    (tmp_path / "link.png").symlink_to(tmp_path / "real.png")
    (tmp_path / "folder.png").mkdir()
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "empty.png").touch()
    (tmp_path / "script.png").write_text("#!/bin/sh\nrm -rf /")
    with (tmp_path / "sparse.png").open("wb") as stream:
        stream.truncate(2**30)
    said = {}
    for name in ("link.png", "folder.png", "pipe.png", "empty.png", "script.png", "absent.png", "a\x00b.png"):
        with pytest.raises(AttachmentRefused) as refused:
            read_file(tmp_path / name)
        said[name] = refused.value.facts["why"]
    assert list(said.values())[:5] == ["a link", "is a directory", "not a file", "empty file", "unknown kind"]
    with pytest.raises(AttachmentTooLarge) as large:
        read_file(tmp_path / "sparse.png")
    assert large.value.facts["size"] == 1024


def test_a_file_as_large_as_is_allowed_is_kept(desk, request_of):
    content = b"\xff\xd8\xff" + bytes(MOST_BYTES - 3)
    attach(desk.office, request_of, looked_at("photo.jpg", content), by=desk.boris)
    with pytest.raises(AttachmentTooLarge):
        looked_at("photo.jpg", content + b"x")


def test_a_call_keeps_its_photos_when_it_is_closed(desk):
    done = register(desk.office, NewCall(words="Door", site_id=desk.house), by=desk.boris)
    attach(desk.office, Owner("request", done.request_id), PHOTO, by=desk.boris)
    assert len(shown(desk, Owner("request", done.request_id))) == 1
