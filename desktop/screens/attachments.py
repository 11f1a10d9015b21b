"""Attachments at work: looked at, attached, opened with the system's program, copied, taken away and brought back."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import time
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from sqlalchemy.orm import Session

from desktop.domain.attachments import THUMBNAILED, Attachment, NewFile, Owner, looked_at
from desktop.domain.errors import AttachmentDamaged, DaybookError
from desktop.kept_files import FileNotKept, fetch, is_kept, keep
from desktop.models.attachment_list import AttachmentList
from desktop.models.line_text import Reader
from desktop.screens.context import Desk
from desktop.screens.fetched_files import FetchedFiles
from desktop.screens.thumbnails import small_picture
from desktop.storage.queries.attachments import attachments
from desktop.views.attachments_page import AttachmentsPage
from desktop.whole_files import keep_all, whole_bytes
from desktop.workflow.attaching import attach, attachments_folder, bring_back, read_file, take_away

_OPENED = "opened"
_DAY_S = 86_400


class AttachmentsScreen(QObject):
    """Shows the attachments of one thing at a time."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._owner: Owner | None = None
        self._called = ""
        self._making: set[str] = set()
        self._added: UUID | None = None
        self._turned: dict[UUID, bool] = {}  # whether it will be retired once what is queued is done
        self._lines = AttachmentList()
        self.page = AttachmentsPage(self._lines)
        self._lines.setParent(self.page)
        self._fetched = FetchedFiles(desk, self)
        self.page.files_given.connect(self.add_files)
        self.page.picture_given.connect(self.add_picture)
        self.page.opened.connect(self._on_opened)
        self.page.taken_away.connect(self._on_taken_away)
        self.page.save_requested.connect(self._on_save_requested)
        desk.changes.happened.connect(self._on_changes)

    def open(self, owner: Owner, called: str) -> None:
        """Show what is attached to *owner*."""
        self._owner, self._called = owner, called
        self.page.line.clear()
        self._show(owner, self._desk.read(partial(_read, owner=owner, folder=self._folder())))

    @Slot()
    def reload(self) -> None:
        """Ask anew what is attached."""
        if self._owner is not None:
            query = partial(_read, owner=self._owner, folder=self._folder())
            self._desk.ask("attachments", query, partial(self._show, self._owner))

    @Slot(list)
    def add_files(self, files: Sequence[Path]) -> None:
        """Attach files of this PC, read on the write lane."""
        for file in files:
            self._add(self._owner, partial(read_file, file))

    @Slot(bytes)
    def add_picture(self, content: bytes) -> None:
        """Attach a picture from the clipboard, named by when it was pasted."""
        at = self._desk.now().astimezone(self._desk.zone)
        self._add(self._owner, partial(looked_at, f"{at:%Y-%m-%d %H-%M-%S}.png", content))

    def give(self, owner: Owner, files: Sequence[Path], picture: bytes | None) -> None:
        """Attach what was dropped onto another page."""
        self._owner = owner
        self.add_files(files)
        if picture is not None:
            self.add_picture(picture)

    def _add(self, owner: Owner | None, read: "partial[NewFile]") -> None:
        if owner is None or self._desk.seat.asks_first(partial(self._add, owner, read)):
            return
        done = partial(self._on_kept, owner, self._desk.me)
        self._desk.prepare(partial(_kept, read, self._folder()), done=done)

    def _on_kept(self, owner: Owner, by: UUID, file: NewFile) -> None:
        """The bytes are on the disk: the act itself is short, and no other waits for it."""
        work = partial(attach, self._desk.office, owner, file, by=by)
        self._desk.act(work, done=self._on_added)

    def _on_added(self, found: Attachment) -> None:
        self.page.line.clear()
        self._added = found.id
        self._desk.report(self.tr("Attached: {name}").format(name=found.name))
        self.reload()

    def _folder(self) -> Path:
        return attachments_folder(self._desk.office)

    def _show(self, owner: Owner, found: list[Attachment]) -> None:
        if owner != self._owner:
            return
        desk = self._desk
        self._turned = {
            one.id: said for one in found if (said := self._turned.get(one.id)) not in (None, one.is_retired)
        }
        self._lines.show(found, Reader(desk.language, desk.zone, desk.today(), desk.facts.station))
        hint = "" if found else self.tr("Nothing is attached yet. Drop a photo here, paste it, or type where it lies.")
        self.page.show_title(self.tr("Attachments: {what}").format(what=self._called), hint)
        if self._added is not None:
            self.page.choose_row(self._added)
            self._added = None
        for one in found:
            if one.is_here and one.media_type in THUMBNAILED and one.sha256 not in self._making:
                self._making.add(one.sha256)
                work = partial(small_picture, one.sha256, one.media_type, self._folder())
                desk.prepare(work, done=partial(self._on_picture, one.sha256))

    def _on_picture(self, digest: str, picture: QImage) -> None:
        self._lines.show_picture(digest, picture)

    @Slot(Attachment)
    def _on_opened(self, one: Attachment) -> None:
        """Open a copy under its own name: what the system's program writes into it never reaches what is kept."""
        if self._fetched.fetch_first(one, self._folder(), partial(self._on_fetched, one)):
            return
        self._desk.prepare(partial(_laid_out, one, self._folder()), done=self._open_file)

    def _open_file(self, file: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self._desk.say(self.tr("No program opens {name}. F8 saves a copy.").format(name=file.name))

    def _on_fetched(self, one: Attachment) -> None:
        self._making.discard(one.sha256)
        self.reload()
        self._on_opened(one)

    @Slot(Attachment, Path)
    def _on_save_requested(self, one: Attachment, file: Path) -> None:
        if self._fetched.fetch_first(one, self._folder(), partial(self._on_save_requested, one, file)):
            return
        done = partial(self._on_saved, file)
        self._desk.prepare(partial(_copy, one, self._folder(), file), done=done)

    def _on_saved(self, file: Path, _nothing: None) -> None:
        self._desk.report(self.tr("Saved: {file}").format(file=file))

    @Slot(Attachment)
    def _on_taken_away(self, one: Attachment) -> None:
        if self._desk.seat.asks_first(partial(self._on_taken_away, one)):
            return
        is_retired = self._turned.get(one.id, one.is_retired)
        self._turned[one.id] = not is_retired  # the next Alt+R may come before the page shows this one
        act = bring_back if is_retired else take_away
        work = partial(act, self._desk.office, one.id, by=self._desk.me)
        done = partial(self._on_changed, one.name, is_retired)
        self._desk.act(work, done=done, failed=partial(self._on_not_changed, one.id))

    def _on_changed(self, name: str, was_retired: bool, _nothing: None) -> None:
        said = self.tr("Brought back: {name}") if was_retired else self.tr("Taken away: {name}. Alt+R brings it back.")
        self._desk.report(said.format(name=name))
        self.reload()

    def _on_not_changed(self, attachment_id: UUID, _error: DaybookError) -> None:
        self._turned.pop(attachment_id, None)

    @Slot(object)
    def _on_changes(self, changes: dict[str, set[UUID]]) -> None:
        if self.page.isVisible() and "attachment" in changes:
            self.reload()


def _read(session: Session, *, owner: Owner, folder: Path) -> list[Attachment]:
    return [replace(one, is_here=is_kept(one.sha256, folder)) for one in attachments(session, owner)]


def _kept(read: "partial[NewFile]", folder: Path) -> NewFile:
    """Return the file that is to be attached, its bytes on the disk already."""
    file = read()
    keep([file.content], folder)
    return file


def _content(one: Attachment, folder: Path) -> bytes:
    try:
        return fetch(one.sha256, folder)
    except (FileNotKept, ValueError) as error:
        raise AttachmentDamaged(file=one.name, why=getattr(error, "why", str(error))) from error


def _laid_out(one: Attachment, folder: Path) -> Path:
    """Return a copy to be opened, which only its owner may read.

    Its name and kind are looked at anew: what another station wrote about it is not believed. Raises AttachmentDamaged,
    AttachmentRefused, FileUnwritable.
    """
    seen = looked_at(one.name, _content(one, folder))
    opened = folder / _OPENED
    for old in opened.glob("*/*"):
        if time() - old.stat().st_mtime > _DAY_S:  # a copy of a photo stays no longer than it is looked at
            old.unlink(missing_ok=True)
    file = opened / one.sha256[:16] / seen.name
    keep_all({file: seen.content})
    file.chmod(0o400)
    return file


def _copy(one: Attachment, folder: Path, file: Path) -> None:
    with whole_bytes(file) as stream:
        stream.write(_content(one, folder))
