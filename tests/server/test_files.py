"""The bytes of attachments go where a row is seen that names them, and nowhere else."""

from hashlib import sha256
from uuid import UUID

import psycopg
import pytest

from desktop.domain.ids import new_id
from tests.server.people import Person, insert
from tests.server.test_scope import Scene, photo, scene

__all__ = ["scene"]
PUT = "INSERT INTO sync.file (sha256, bytes) VALUES (%s, %s)"
DOOR, RISER = b"photo of the door", b"photo of the riser"


def digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def attached(scene: Scene, request: UUID, content: bytes) -> None:
    answer = scene.chief.push(
        [
            insert(
                "attachment", new_id(), request_id=str(request), **photo(scene.chief, digest(content), len(content))
            ),
            scene.chief.entry(request, "attached"),
        ]
    )
    assert answer["status"] == "ok", answer


def put(person: Person, content: bytes, name: str | None = None) -> None:
    person.connection.execute(PUT, (name or digest(content), content))


def seen(person: Person) -> set[bytes]:
    return {bytes(row[0]) for row in person.connection.execute("SELECT bytes FROM sync.file").fetchall()}


def test_a_contractor_reads_the_photos_of_its_own_requests_alone(scene: Scene):
    own, theirs = scene.call(1, scene.team), scene.call(2, scene.foreign)
    attached(scene, own, DOOR)
    attached(scene, theirs, RISER)
    for content in (DOOR, RISER):
        put(scene.chief, content)
    assert seen(scene.contractor) == {DOOR}
    assert seen(scene.rival) == {RISER}
    assert seen(scene.chief) == {DOOR, RISER}


def test_nobody_brings_bytes_that_no_row_of_his_names(scene: Scene):
    attached(scene, scene.call(1, scene.foreign), RISER)
    for person, content in ((scene.contractor, RISER), (scene.chief, b"named nowhere")):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            put(person, content)


def test_bytes_are_what_their_name_says_and_stay_so(scene: Scene):
    attached(scene, scene.call(1, scene.team), DOOR)
    with pytest.raises((psycopg.errors.CheckViolation, psycopg.errors.InsufficientPrivilege)):
        put(scene.chief, b"forged photo, 17.", digest(DOOR))
    put(scene.contractor, DOOR)
    for asked in ("UPDATE sync.file SET bytes = 'x'", "DELETE FROM sync.file", "TRUNCATE sync.file"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            scene.chief.connection.execute(asked.encode())


def test_bytes_are_no_larger_than_their_row_says(scene: Scene):
    request = scene.call(1, scene.team)
    row = insert("attachment", new_id(), request_id=str(request), **photo(scene.chief, digest(DOOR), len(DOOR) - 1))
    assert scene.chief.push([row, scene.chief.entry(request, "attached")])["status"] == "ok"
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        put(scene.chief, DOOR)
