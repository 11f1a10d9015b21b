"""Lines about the past as they will be stored, one a row; what wants a look stands in the last column."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.earlier import Doubt, EarlierRead
from desktop.domain.phone import grouped
from desktop.models.line_text import Reader
from desktop.models.tones import ToneRole
from desktop.wording import earlier as wording
from desktop.wording.marks import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
TIME, PLACE, KIND, CALLER, STATE, REMARK = range(6)
SHARES = (14, 24, 13, 9, 20, 20)
_TITLES = (
    QT_TRANSLATE_NOOP("earlier", "Happened"),
    QT_TRANSLATE_NOOP("earlier", "Place"),
    QT_TRANSLATE_NOOP("earlier", "Kind"),
    QT_TRANSLATE_NOOP("earlier", "Caller"),
    QT_TRANSLATE_NOOP("earlier", "How it is"),
    QT_TRANSLATE_NOOP("earlier", "To look at"),
)
_ASKED_IN = {
    Doubt.TIME_NOT_SAID: TIME,
    Doubt.TIME_UNREADABLE: TIME,
    Doubt.SEVERAL_PLACES: PLACE,
    Doubt.NO_PLACE: PLACE,
    Doubt.DOUBLE: REMARK,
    Doubt.REPEATED: REMARK,
    Doubt.CARD_KNOWN: REMARK,
    Doubt.END_UNREADABLE: STATE,
    Doubt.ENDS_BEFORE: STATE,
    Doubt.DATE_FROM_ABOVE: TIME,
    Doubt.PLACE_UNKNOWN: PLACE,
    Doubt.END_NOT_SAID: STATE,
    Doubt.NOBODY: STATE,
    Doubt.NO_KIND: KIND,
}
_TOP = QModelIndex()


@dataclass(frozen=True, slots=True)
class EarlierRow:
    """at -- which line of the text; read -- None while it is being read; refused -- why it was not written down."""

    id: UUID
    at: int
    read: EarlierRead | None = None
    refused: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether it can be written down, or is already."""
        return self.read is not None and (bool(self.read.known) or not self.read.waits_for)

    @property
    def asks_in(self) -> int:
        """Return the column where its first doubt is settled; the last one where there is none, or F6 settles it."""
        doubts = (*self.read.waits_for, *self.read.doubts) if self.read is not None else ()
        return next((_ASKED_IN[one] for one in doubts if one in _ASKED_IN), REMARK)


class EarlierRows(QAbstractTableModel):
    """Brought up to date by differences: what stands above and below a change stays where it is."""

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._rows: list[EarlierRow] = []

    def read_by(self, reader: Reader) -> None:
        """Take another day: what is today's has no date."""
        self._reader = reader

    def rows(self) -> Sequence[EarlierRow]:
        """Return what is shown."""
        return tuple(self._rows)

    def row(self, at: int) -> EarlierRow | None:
        """Return what stands in a row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def row_of(self, line: int) -> int:
        """Return the row of a line of the text, -1 if it is none."""
        return next((at for at, row in enumerate(self._rows) if row.at == line), -1)

    def show(self, rows: Sequence[EarlierRow]) -> None:
        """Bring the table to *rows*; a line that was changed stays in its row, with whoever stands on it."""
        old = self._rows
        first = 0
        while first < min(len(old), len(rows)) and old[first].id == rows[first].id:
            first += 1
        last = 0
        while last < min(len(old), len(rows)) - first and old[-1 - last].id == rows[-1 - last].id:
            last += 1
        end, more = len(old) - last, len(rows) - len(old)
        if more < 0:
            self.beginRemoveRows(_TOP, end + more, end - 1)
            del old[end + more : end]
            self.endRemoveRows()
        elif more > 0:
            self.beginInsertRows(_TOP, end, end + more - 1)
            old[end:end] = rows[end : end + more]
            self.endInsertRows()
        changed = [at for at, row in enumerate(rows) if old[at] != row]
        for at in changed:
            old[at] = rows[at]
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], REMARK))

    def _cell(self, row: EarlierRow, column: int) -> str:
        read, reader = row.read, self._reader
        if read is None:
            return "…" if column == REMARK else ""
        if column == TIME:
            return reader.language.moment(read.occurred_at, reader.zone, reader.today) if read.occurred_at else ""
        if column == PLACE:
            return read.place.title if read.place else read.place_said
        if column == KIND:
            return reader.language.pick(read.category.labels) if read.category else ""
        if column == CALLER:
            return read.found.caller or grouped(read.found.phone)
        if column == STATE:
            return wording.state(read, reader.language, zone=reader.zone, today=reader.today)
        return ("! " if row.refused or not row.is_ready else "") + (
            row.refused or wording.remark(read, reader.language)
        )

    def _tone(self, row: EarlierRow, column: int) -> str:
        if row.read is None or row.read.known:
            return "faded"
        if row.refused:
            return "danger" if column == REMARK else ""
        if column == REMARK:
            return "warning" if row.read.waits_for else "faded"
        if column == PLACE and row.read.place is None:
            return "warning"
        return "done" if column == STATE and row.read.ended else ""

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._reader.language.say("earlier", _TITLES[section])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for column in range(len(_TITLES)) if (text := self._cell(row, column)))
        return self._tone(row, index.column()) if role == ToneRole else None
