"""Everything that waits (F11), under its headings."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.records import RequestLine, Waiting
from desktop.domain.rings import MissedCall
from desktop.domain.undecided import Conflict
from desktop.models.alarms import alarm_text, missed_text, same_call_text, soonest_ring_backs
from desktop.models.decisions import Decision
from desktop.models.differences import bring
from desktop.models.line_text import Reader
from desktop.models.owed_rows import arrival_text, ring_back_text
from desktop.wording.shown import shown

Index = QModelIndex | QPersistentModelIndex
RequestIdRole = Qt.ItemDataRole.UserRole
HeadingRole = Qt.ItemDataRole.UserRole + 1
WaitingToneRole = Qt.ItemDataRole.UserRole + 2
DecisionRole = Qt.ItemDataRole.UserRole + 3
MissedRole = Qt.ItemDataRole.UserRole + 4
RingBackRole = Qt.ItemDataRole.UserRole + 5
_TOP = QModelIndex()
_HALF = "half typed"
RING_BACK = "ring back"
"""What a row is about whose caller is to be rung, not the engineer."""


@dataclass(frozen=True, slots=True)
class _Row:
    """about -- what of the request waits, where it may stand in the list more than once."""

    section: str
    text: str
    tone: str
    request_id: UUID | None = None
    about: str = ""
    decision: Decision | None = None
    missed: MissedCall | None = None

    @property
    def is_heading(self) -> bool:
        return self.request_id is None and self.decision is None and self.missed is None


class WaitingList(QAbstractListModel):
    """Headings and the requests under them; one stands once, where it is most pressing.

    And once more where something else of it waits: its caller is to be rung back, it is half typed, its engineer is to
    be told, it may be a double.
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
        if role == MissedRole:
            return row.missed
        if role == RingBackRole:
            return row.about.startswith(RING_BACK)
        return row.tone if role == WaitingToneRole else None


def _key(row: _Row) -> tuple[Hashable, str]:
    """Return what makes a row the same one, whatever it says now."""
    if row.decision is not None:
        about = row.decision.about
        return about.line.id if isinstance(about, Conflict) else about.txn, "decision"
    if row.missed is not None:
        return row.missed.ring_ids[0], "missed"
    return row.request_id or row.section, row.about


def _undecided(found: Sequence[Decision], reader: Reader) -> list[_Row]:
    rows: list[_Row] = []
    for is_conflict, heading in (
        (True, QCoreApplication.translate("WaitingList", "In conflict")),
        (False, QCoreApplication.translate("WaitingList", "Refused by the server")),
    ):
        these = [one for one in found if isinstance(one.about, Conflict) == is_conflict]
        if these:
            rows.append(_Row(heading, reader.language.counted(heading, len(these)), "heading"))
        for one in these:
            line = one.about.line
            said = one.brief if line is not None else one.whole
            where = f"{line.number.split('-')[-1].lstrip('0')} {line.place}".strip() if line is not None else ""
            text = " · ".join(part for part in (where, said) if part)
            rows.append(_Row(heading, text, "warning", line.id if line is not None else None, decision=one))
    return rows


def _half_typed(found: Sequence[tuple[RequestLine, str]], reader: Reader) -> list[_Row]:
    heading = QCoreApplication.translate("WaitingList", "Half typed")
    rows = []
    for line, words in found:
        serial = line.number.split("-")[-1].lstrip("0")
        text = " · ".join(part for part in (f"{serial} {line.place}".strip(), shown(words)) if part)
        rows.append(_Row(heading, text, _HALF, line.id, _HALF))
    return _under(heading, rows, reader)


def _rows(waiting: Waiting, reader: Reader, now: datetime) -> list[_Row]:
    translate = QCoreApplication.translate
    rings = soonest_ring_backs(waiting)
    seen: set[UUID] = set()

    def section(heading: str, lines: Sequence[RequestLine], tone: str) -> list[_Row]:
        new = [line for line in lines if line.id not in seen]
        seen.update(line.id for line in new)
        rows = [_Row(heading, alarm_text(line, rings.get(line.id), reader, now), tone, line.id) for line in new]
        return _under(heading, rows, reader)

    return [
        *section(translate("WaitingList", "People in danger"), waiting.danger, "danger"),
        *_missed(waiting, reader, now),
        *section(translate("WaitingList", "Late"), waiting.overdue, "danger"),
        *section(translate("WaitingList", "Nobody accepted"), waiting.unaccepted, "warning"),
        *_to_tell(waiting, reader, now),
        *_ring_backs(waiting, reader, now),
        *_arrivals(waiting, reader, now),
        *_same_calls(waiting, reader),
        *section(translate("WaitingList", "Carried over from earlier days"), waiting.carried_over, "plain"),
    ]


def _missed(waiting: Waiting, reader: Reader, now: datetime) -> list[_Row]:
    """Return whom nobody answered; who withheld his number is counted, and cannot be rung back."""
    heading = QCoreApplication.translate("WaitingList", "Missed calls")
    rows = [
        _Row(
            heading,
            missed_text(call, reader, now),
            "danger" if call.ring_back_by <= now and not call.is_withheld else "warning",
            missed=call,
        )
        for call in waiting.missed
    ]
    return _under(heading, rows, reader)


def _ring_backs(waiting: Waiting, reader: Reader, now: datetime) -> list[_Row]:
    """Return every call that is owed, by when it is due: those too whose request stands above."""
    heading = QCoreApplication.translate("WaitingList", "Callers to ring back")
    rows = [
        _Row(
            heading,
            ring_back_text(owed, reader, now),
            "warning" if owed.due_at <= now else "plain",
            owed.request.id,
            f"{RING_BACK} {owed.promise_id}",
        )
        for owed in waiting.promises
        if owed.is_ring_back
    ]
    return _under(heading, rows, reader)


def _arrivals(waiting: Waiting, reader: Reader, now: datetime) -> list[_Row]:
    """Return whom somebody was to be with by now: they wait, or nobody has said that he is there."""
    heading = QCoreApplication.translate("WaitingList", "Told a time of arrival that has passed")
    rows = [
        _Row(heading, arrival_text(owed, reader, now), "warning", owed.request.id, f"{RING_BACK} {owed.promise_id}")
        for owed in waiting.promises
        if owed.is_arrival
    ]
    return _under(heading, rows, reader)


def _to_tell(waiting: Waiting, reader: Reader, now: datetime) -> list[_Row]:
    """Return who was sent to a request that was joined to another meanwhile."""
    heading = QCoreApplication.translate("WaitingList", "Joined: who was sent is to be told")
    words = [owed for owed in waiting.promises if owed.is_word]
    rows = [
        _Row(heading, alarm_text(word.request, word, reader, now), "warning", word.request.id, "word") for word in words
    ]
    return _under(heading, rows, reader)


def _same_calls(waiting: Waiting, reader: Reader) -> list[_Row]:
    """Return what two desks may both have written down; each leads to the one that would stay."""
    heading = QCoreApplication.translate("WaitingList", "Perhaps the same call")
    rows = [
        _Row(heading, same_call_text(pair, reader), "plain", pair.kept.id, str(pair.joined.id))
        for pair in waiting.same_calls
    ]
    return _under(heading, rows, reader)


def _under(heading: str, rows: Sequence[_Row], reader: Reader) -> list[_Row]:
    """Return *rows* under their heading, nothing if there are none."""
    return [_Row(heading, reader.language.counted(heading, len(rows)), "heading"), *rows] if rows else []
