"""The entries of a request, one a line: what happened, who wrote it, when it was and when it was recorded."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.codes import EntryKind
from desktop.domain.forms import Form
from desktop.domain.records import EntryRecord
from desktop.models.line_text import Reader
from desktop.wording.entries import sentence
from desktop.wording.marks import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
EntryRole = Qt.ItemDataRole.UserRole
_TOP = QModelIndex()
_SAME = timedelta(minutes=1)
_WRITTEN = QT_TRANSLATE_NOOP("card", "written {time}")
_WRITTEN_LATE = QT_TRANSLATE_NOOP("card", "late, written {time}")


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryShown:
    """An entry as it is read. written -- when it was recorded, where that differs; is_struck -- taken back."""

    time: str
    sentence: str
    author: str
    written: str = ""
    is_late: bool = False
    is_struck: bool = False


class EntryList(QAbstractListModel):
    """Shows entries in the order given; what stays is not touched, so that scroll and selection survive."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[EntryRecord] = []
        self._shown: list[EntryShown] = []

    def show(
        self,
        entries: Sequence[EntryRecord],
        reader: Reader,
        *,
        form: Form | None = None,
        codes: Mapping[str, Any] | None = None,
    ) -> None:
        """Bring the list to *entries*, which are in order; what stays at its beginning is not touched.

        form, codes -- of the request's category, by which answers and codes are named
        """
        same = 0
        for mine, new in zip(self._entries, entries, strict=False):
            if mine.id != new.id:
                break
            same += 1
        if same < len(self._entries):
            self.beginRemoveRows(_TOP, same, len(self._entries) - 1)
            del self._entries[same:], self._shown[same:]
            self.endRemoveRows()
        for row in range(same):
            shown = _shown(entries[row], reader, form, codes)
            self._entries[row] = entries[row]
            if shown != self._shown[row]:
                self._shown[row] = shown
                self.dataChanged.emit(self.index(row), self.index(row))
        if same < len(entries):
            self.beginInsertRows(_TOP, same, len(entries) - 1)
            self._entries += entries[same:]
            self._shown += [_shown(entry, reader, form, codes) for entry in entries[same:]]
            self.endInsertRows()

    def joined_call(self, row: int) -> str:
        """Return the id of the call whose caller joined by the entry of *row*; empty if it is no such entry."""
        if not 0 <= row < len(self._entries) or self._entries[row].kind != EntryKind.JOINED:
            return ""
        return str(self._entries[row].data.get("call_id", ""))

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        shown = self._shown[index.row()]
        if role == EntryRole:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown.sentence
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (shown.time, shown.sentence, shown.author, shown.written) if part)
        return None


def _shown(entry: EntryRecord, reader: Reader, form: Form | None, codes: Mapping[str, Any] | None) -> EntryShown:
    language, zone = reader.language, reader.zone
    is_apart = abs(entry.recorded_at - entry.occurred_at) >= _SAME
    is_late = entry.occurred_at.astimezone(zone).date() < entry.recorded_at.astimezone(zone).date()
    written = ""
    if is_apart:
        source = _WRITTEN_LATE if is_late else _WRITTEN
        written = language.say("card", source, time=language.moment(entry.recorded_at, zone, reader.today))
    return EntryShown(
        time=language.moment(entry.occurred_at, zone, reader.today),
        sentence=sentence(entry, language, zone=zone, form=form, codes=codes),
        author=entry.author,
        written=written,
        is_late=is_late,
        is_struck=entry.struck,
    )
