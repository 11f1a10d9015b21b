"""Attachments as a list: name, note, size, who and when, where the bytes are; with a small picture if there is one."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from desktop.domain.attachments import Attachment
from desktop.models.differences import bring
from desktop.models.line_text import Reader
from desktop.wording.marks import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
AttachmentRole = Qt.ItemDataRole.UserRole
NoteRole = Qt.ItemDataRole.UserRole + 1
_TOP = QModelIndex()
_RETIRED = QT_TRANSLATE_NOOP("attachments", "taken away")
_ELSEWHERE = QT_TRANSLATE_NOOP("attachments", "its bytes are at station {station}")
_KB = QT_TRANSLATE_NOOP("attachments", "{size} KB")
_MB = QT_TRANSLATE_NOOP("attachments", "{size} MB")


class AttachmentList(QAbstractListModel):
    """What is attached, the newest first; what was taken away below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Attachment] = []
        self._pictures: dict[str, QImage] = {}
        self._reader: Reader | None = None

    def show(self, found: Sequence[Attachment], reader: Reader) -> None:
        """Bring the list to *found*."""
        self._reader = reader
        bring(self, self._shown, sorted(found, key=lambda one: one.is_retired), key=lambda one: one.id)

    def show_picture(self, digest: str, picture: QImage) -> None:
        """A small picture of these bytes is there."""
        self._pictures[digest] = picture
        for row, one in enumerate(self._shown):
            if one.sha256 == digest:
                self.dataChanged.emit(self.index(row), self.index(row))

    def at(self, row: int) -> Attachment | None:
        """Return what stands in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, attachment_id: UUID) -> int:
        """Return where an attachment stands, -1 if it is not shown."""
        return next((row for row, one in enumerate(self._shown) if one.id == attachment_id), -1)

    def _note(self, one: Attachment) -> str:
        assert self._reader is not None
        language = self._reader.language
        parts = [
            language.say("attachments", _RETIRED) if one.is_retired else "",
            one.note,
            said_size(one.size, self._reader),
            one.author,
            language.moment(one.added_at, self._reader.zone, self._reader.today),
            "" if one.is_here else language.say("attachments", _ELSEWHERE, station=one.station),
        ]
        return " · ".join(part for part in parts if part)

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        one = self.at(index.row()) if index.isValid() else None
        if one is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return one.name
        if role == NoteRole:
            return self._note(one)
        if role == AttachmentRole:
            return one
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.get(one.sha256)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{one.name}, {self._note(one)}"
        return None


def said_size(size: int, reader: Reader) -> str:
    """Return a size in KB or MB."""
    if size < 2**20:
        return reader.language.say("attachments", _KB, size=max(1, round(size / 1024)))
    return reader.language.say("attachments", _MB, size=round(size / 2**20, 1))
