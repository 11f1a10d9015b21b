"""Everything that waits (F11), under its headings."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.records import RequestLine, Waiting
from desktop.domain.undecided import Conflict
from desktop.models.alarms import alarm_text
from desktop.models.decisions import Decision
from desktop.models.differences import bring
from desktop.models.line_text import Reader
from desktop.wording.shown import shown

Index = QModelIndex | QPersistentModelIndex
RequestIdRole = Qt.ItemDataRole.UserRole
HeadingRole = Qt.ItemDataRole.UserRole + 1
WaitingToneRole = Qt.ItemDataRole.UserRole + 2
DecisionRole = Qt.ItemDataRole.UserRole + 3
_TOP = QModelIndex()
_HALF = "half typed"


@dataclass(frozen=True, slots=True)
class _Row:
    section: str
    text: str
    tone: str
    request_id: UUID | None = None
    decision: Decision | None = None

    @property
    def is_heading(self) -> bool:
        return self.request_id is None and self.decision is None


class WaitingList(QAbstractListModel):
    """Headings and the requests under them; one stands once, where it is most pressing, and perhaps as half typed.

    What is to be decided stands first.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def show(
        self,
        waiting: Waiting,
        reader: Reader,
        now: datetime,
        *,
        half_typed: Sequence[tuple[RequestLine, str]] = (),
        undecided: Sequence[Decision] = (),
    ) -> None:
        """Bring the list to *waiting*: the selection stays with its request, whatever comes above it.

        half_typed -- requests with what was begun about them and not done; undecided -- what a person has to decide
        """
        wanted = [*_undecided(undecided, reader), *_rows(waiting, reader, now), *_half_typed(half_typed, reader)]
        bring(self, self._rows, wanted, key=_key)

    def first_choice(self) -> int | None:
        """Return the first row that is no heading."""
        return next((at for at, row in enumerate(self._rows) if not row.is_heading), None)

    # Qt overrides

    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self._rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.text
        if role == RequestIdRole:
            return row.request_id
        if role == HeadingRole:
            return row.is_heading
        if role == DecisionRole:
            return row.decision
        return row.tone if role == WaitingToneRole else None


def _key(row: _Row) -> tuple[Hashable, bool]:
    """Return what makes a row the same one, whatever it says now."""
    if row.decision is not None:
        about = row.decision.about
        return ("decision", about.line.id if isinstance(about, Conflict) else about.txn), False
    return row.request_id or row.section, row.tone == _HALF


def _undecided(found: Sequence[Decision], reader: Reader) -> list[_Row]:
    rows: list[_Row] = []
    for is_conflict, heading in (
        (True, QCoreApplication.translate("WaitingList", "In conflict")),
        (False, QCoreApplication.translate("WaitingList", "Refused by the server")),
    ):
        these = [one for one in found if isinstance(one.about, Conflict) == is_conflict]
        if these:
            rows.append(_Row(heading, f"{heading}: {reader.language.number(len(these))}", "heading"))
        for one in these:
            line = one.about.line
            said = one.brief if line is not None else one.whole
            where = f"{line.number.split('-')[-1].lstrip('0')} {line.place}".strip() if line is not None else ""
            text = " · ".join(part for part in (where, said) if part)
            rows.append(_Row(heading, text, "warning", line.id if line is not None else None, one))
    return rows


def _half_typed(found: Sequence[tuple[RequestLine, str]], reader: Reader) -> list[_Row]:
    if not found:
        return []
    heading = QCoreApplication.translate("WaitingList", "Half typed")
    rows = [_Row(heading, f"{heading}: {reader.language.number(len(found))}", "heading")]
    for line, words in found:
        serial = line.number.split("-")[-1].lstrip("0")
        text = " · ".join(part for part in (f"{serial} {line.place}".strip(), shown(words)) if part)
        rows.append(_Row(heading, text, _HALF, line.id))
    return rows


def _rows(waiting: Waiting, reader: Reader, now: datetime) -> list[_Row]:
    rings = {ring.request.id: ring for ring in waiting.ring_backs}
    sections: Sequence[tuple[str, Sequence[Any], str]] = (
        (QCoreApplication.translate("WaitingList", "People in danger"), waiting.danger, "danger"),
        (QCoreApplication.translate("WaitingList", "Late"), waiting.overdue, "danger"),
        (QCoreApplication.translate("WaitingList", "Nobody accepted"), waiting.unaccepted, "warning"),
        (
            QCoreApplication.translate("WaitingList", "Callers to ring back"),
            [ring.request for ring in waiting.ring_backs],
            "warning",
        ),
        (QCoreApplication.translate("WaitingList", "Carried over from earlier days"), waiting.carried_over, "plain"),
    )
    rows: list[_Row] = []
    seen: set[UUID] = set()
    for heading, lines, tone in sections:
        new = [line for line in lines if line.id not in seen]
        seen |= {line.id for line in new}
        if new:
            rows.append(_Row(heading, f"{heading}: {reader.language.number(len(new))}", "heading"))
            rows += [_Row(heading, alarm_text(line, rings.get(line.id), reader, now), tone, line.id) for line in new]
    return rows
