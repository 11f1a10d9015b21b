"""A photo, a scan, a paper attached to a request or to a row of the directory; taken away, brought back."""

import os
import stat
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.attachments import (
    LONGEST_FILE_NAME,
    OWNERS,
    Attachment,
    NewFile,
    Owner,
    looked_at,
    refuse_size,
    safe_name,
)
from desktop.domain.errors import ActForbidden, AttachmentRefused, RowUnknown
from desktop.domain.ids import new_id
from desktop.domain.status import DESK_ROLES, Role
from desktop.domain.text import keepable
from desktop.kept_files import ATTACHMENTS, keep
from desktop.storage.queries.attachments import attachment, attachments
from desktop.storage.tables import AttachmentRow, Base, ContactRow, CustomerRow, EquipmentRow, RequestRow, SiteRow
from desktop.workflow.acting import Acting, acting
from desktop.workflow.office import Office

_ROWS: dict[str, type[Any]] = {
    row.__tablename__: row for row in (RequestRow, SiteRow, EquipmentRow, CustomerRow, ContactRow)
}
_ON_REQUESTS = frozenset({*DESK_ROLES, Role.ENGINEER, Role.CONTRACTOR})


def read_file(file: Path) -> NewFile:
    """Return what may be attached of a file on the disk, read once and no further than is allowed.

    A link, a folder, a device is refused: what it leads to may be anything. Raises AttachmentRefused,
    AttachmentTooLarge.
    """
    shown = safe_name(file.name)
    try:
        found = file.lstat()
        if stat.S_ISLNK(found.st_mode):
            raise AttachmentRefused(file=shown, why="a link")
        if stat.S_ISDIR(found.st_mode):
            raise AttachmentRefused(file=shown, why="is a directory")
        if not stat.S_ISREG(found.st_mode):
            raise AttachmentRefused(file=shown, why="not a file")
        refuse_size(shown, found.st_size)
        with open(file, "rb", opener=_without_links) as stream:
            content = stream.read(found.st_size + 1)
    except (OSError, ValueError) as error:
        raise AttachmentRefused(file=shown, why=getattr(error, "strerror", None) or str(error)) from error
    return looked_at(file.name, content)


def attach(office: Office, owner: Owner, file: NewFile, *, note: str = "", by: UUID) -> Attachment:
    """Keep the bytes and write down whose they are: one act. The bytes are on the disk before it is acknowledged.

    The same bytes attached to the same thing twice are one attachment; retired, it comes back. Raises ActForbidden,
    RowUnknown, FileUnwritable and what Database.act raises.
    """
    folder = attachments_folder(office)
    (digest,) = keep([file.content], folder)
    with acting(office, by) as act:
        _refuse_strangers(act, owner)
        known = next((one for one in attachments(act.session, owner) if one.sha256 == digest), None)
        if known is not None and not known.is_retired:
            return known
        if known is not None:
            row = act.session.get_one(AttachmentRow, known.id)
            row.retired_at = None
            _write(act, row, owner, "bring_back")
        else:
            row = AttachmentRow(
                id=new_id(), sha256=digest, name=keepable(file.name, field="name", most=LONGEST_FILE_NAME + 10),
                media_type=file.media_type, size=len(file.content), note=keepable(note, field="note"),
                author_id=act.author.id, station=act.facts.station, added_at=act.now,
            )  # fmt: skip
            setattr(row, f"{owner.kind}_id", owner.id)
            act.session.add(row)
            act.session.flush()
            _write(act, row, owner, "add")
        act.session.flush()
        found = attachment(act.session, row.id)
        assert found is not None
        return found


def take_away(office: Office, attachment_id: UUID, *, by: UUID) -> None:
    """Retire an attachment; its bytes stay as long as it can come back. Raises ActForbidden, RowUnknown."""
    _set_retired(office, attachment_id, by, "retire")


def bring_back(office: Office, attachment_id: UUID, *, by: UUID) -> None:
    """Put a retired attachment into use again. Raises ActForbidden, RowUnknown."""
    _set_retired(office, attachment_id, by, "bring_back")


def attachments_folder(office: Office) -> Path:
    """Return where the bytes of attachments lie: beside the station's file."""
    assert office.database.folder is not None
    return office.database.folder / ATTACHMENTS


def _set_retired(office: Office, attachment_id: UUID, by: UUID, what: str) -> None:
    with acting(office, by) as act:
        row = act.session.get(AttachmentRow, attachment_id)
        found = attachment(act.session, attachment_id)
        if row is None or found is None:
            raise RowUnknown(kind="attachment")
        _refuse_strangers(act, found.owner)
        when = act.now if what == "retire" else None
        if (row.retired_at is None) != (when is None):
            row.retired_at = when
            _write(act, row, found.owner, what)


def _refuse_strangers(act: Acting, owner: Owner) -> None:
    if owner.kind not in OWNERS:
        raise RowUnknown(kind=owner.kind)
    if act.author.role not in (_ON_REQUESTS if owner.kind == "request" else DESK_ROLES):
        raise ActForbidden(act="attach", role=act.author.role)
    row: Base | None = act.session.get(_ROWS[owner.kind], owner.id)
    if row is None:
        raise RowUnknown(kind=owner.kind)


def _write(act: Acting, row: AttachmentRow, owner: Owner, what: str) -> None:
    """Write it into the journal: of the request, or of the directory."""
    data = {"act": what, "attachment_id": str(row.id), "table": owner.kind, "row_id": str(owner.id)}
    act.write("attached", owner.id if owner.kind == "request" else None, data=data)


def _without_links(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
