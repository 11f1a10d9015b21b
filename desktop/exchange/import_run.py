"""An import from the look of the file to its report: preview, check of the whole file, taking in."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.errors import ColumnMissing, DaybookError
from desktop.domain.importing import (
    ColumnMapping,
    Difference,
    FileLook,
    ImportKind,
    ImportPlan,
    ImportReport,
    PreviewRow,
    Refused,
    RowState,
)
from desktop.exchange.directory_in import DirectoryImport
from desktop.exchange.sorted_row import Sorted
from desktop.exchange.source_cells import CellReading, SourceCells
from desktop.exchange.table_file import rows
from desktop.exchange.table_lines import Line
from desktop.exchange.workbook import forget_sheets
from desktop.storage.queries.desk import desk_facts
from desktop.workflow.importing import note_import
from desktop.workflow.office import Office
from desktop.workflow.saving_many import save_many

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Accepted = Collection[int] | str
"""The line numbers whose differences are accepted; "all" or "none"."""
ALL, NONE = "all", "none"
_MOST_ROWS = 50  # a transaction: a dispatcher's save waits no longer than for these
_REST_S = 0.005  # and then he is served
_MOST_KEPT = 50_000


@dataclass(slots=True)
class Counts:
    """What has become of the rows so far."""

    read: int = 0
    made: int = 0
    known: int = 0
    changed: int = 0
    applied: int = 0
    refused: list[Refused] = field(default_factory=list)
    doubts: list[tuple[int, str]] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    was_cancelled: bool = False

    def add(self, done: Iterable[Sorted], *, applied: Accepted) -> None:
        """Count sorted rows."""
        for one in done:
            self.read += 1
            self.doubts += [(one.line_no, code) for code in one.doubts]
            if one.state is RowState.REFUSED:
                assert one.problem is not None
                self.refused.append((one.line_no, one.problem))
            elif one.state is RowState.NEW:
                self.made += 1
            elif one.state is RowState.KNOWN:
                self.known += 1
            else:
                self.changed += 1
                self.applied += applied == ALL or (not isinstance(applied, str) and one.line_no in applied)
                if len(self.differences) < _MOST_KEPT:
                    self.differences += one.differences

    def told(self) -> dict[str, Any]:
        """Return what the report says."""
        return {
            "read": self.read,
            "made": self.made,
            "known": self.known,
            "changed": self.changed,
            "applied": self.applied,
            "refused": tuple(sorted(self.refused, key=lambda one: one[0])),
            "doubts": tuple(sorted(self.doubts)),
            "differences": tuple(sorted(self.differences, key=lambda one: one.line_no)),
            "was_cancelled": self.was_cancelled,
        }


def refuse_incomplete(mapping: ColumnMapping, look: FileLook) -> None:
    """Raise ColumnMissing if a field that must have a column has none."""
    lacks = mapping.missing()
    if lacks:
        raise ColumnMissing(field=lacks[0])


def preview(office: Office, look: FileLook, mapping: ColumnMapping, rows_wanted: int = 50) -> list[PreviewRow]:
    """Return the first rows as they would be stored, and why some cannot be. Raises FileUnreadable."""
    from desktop.exchange.previewing import previewed, previewed_requests

    some = list(islice(rows(look), rows_wanted))
    if mapping.kind is ImportKind.REQUEST:
        return previewed_requests(office, look, mapping, some)
    with office.database.read() as session:
        run = _Run(office, look, mapping, session)
        done = run.sort(session, some, NONE)
        return [previewed(one, mapping) for one in done]


def checked(
    office: Office,
    look: FileLook,
    mapping: ColumnMapping,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportPlan:
    """Return what taking in the whole file would do; nothing is written. Raises ColumnMissing, FileUnreadable."""
    if mapping.kind is ImportKind.REQUEST:
        from desktop.exchange.requests_in import check_requests

        return check_requests(office, look, mapping, progress, cancelled)
    refuse_incomplete(mapping, look)
    counts = Counts()
    run: _Run | None = None
    for chunk in _chunks(rows(look)):
        if cancelled is not None and cancelled():
            counts.was_cancelled = True
            break
        with office.database.read() as session:
            run = run or _Run(office, look, mapping, session)
            counts.add(run.sort(session, chunk, NONE), applied=NONE)
        run.directory.writing.written(keeps_fresh=True)
        _tell(progress, counts.read, look)
        time.sleep(0)
    _tell(progress, counts.read, look, is_over=not counts.was_cancelled)
    return ImportPlan(**counts.told())


def take_in(
    office: Office,
    look: FileLook,
    mapping: ColumnMapping,
    accepted: Accepted = NONE,
    *,
    by: UUID,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Take in the rows of the file; what is in already stays as it is, but for the *accepted* differences.

    cancelled -- asked between transactions: what is committed by then stays, and a second run goes on after it
    Raises ColumnMissing, FileUnreadable, ActForbidden and what Database.act raises.
    """
    if mapping.kind is ImportKind.REQUEST:
        from desktop.exchange.requests_in import take_in_requests

        return take_in_requests(office, look, mapping, by=by, progress=progress, cancelled=cancelled)
    refuse_incomplete(mapping, look)
    counts = Counts()
    run: _Run | None = None
    for chunk in _chunks(rows(look)):
        if cancelled is not None and cancelled():
            counts.was_cancelled = True
            break
        with office.database.read() as session:
            run = run or _Run(office, look, mapping, session)
            done = run.sort(session, chunk, accepted)
        run.write(by)
        counts.add(done, applied=accepted)
        _tell(progress, counts.read, look)
        time.sleep(_REST_S)
    if counts.made or counts.applied:
        facts = {"table": str(mapping.kind), "source": mapping.source, "read": counts.read, "made": counts.made}
        facts |= {"known": counts.known, "changed": counts.applied, "refused": len(counts.refused)}
        note_import(office, by=by, facts=facts)
    forget_sheets()
    _tell(progress, counts.read, look, is_over=not counts.was_cancelled)
    return ImportReport(**counts.told())


class _Run:
    """The rows of one file on their way into the directory."""

    def __init__(self, office: Office, look: FileLook, mapping: ColumnMapping, session: Session) -> None:
        self._office = office
        self._mapping = mapping
        self._reading = CellReading(look, mapping, desk_facts(session).country)
        self.directory = DirectoryImport(mapping, self._reading)

    def sort(self, session: Session, chunk: Iterable[Line], accepted: Accepted) -> list[Sorted]:
        """Return what becomes of the rows, in their order."""
        done: list[Sorted] = []
        read: list[SourceCells] = []
        for line in chunk:
            try:
                read.append(self._reading.read(line))
            except DaybookError as error:
                done.append(Sorted(line.no, RowState.REFUSED, problem=error))
        done += self.directory.sort(session, read, accepted)
        return sorted(done, key=lambda one: one.line_no)

    def write(self, by: UUID) -> None:
        """Write what the last chunk brought, in one act."""
        writing = self.directory.writing
        if writing.new or writing.changed:
            facts = {"table": str(self._mapping.kind), "source": self._mapping.source, "rows": len(writing.new)}
            save_many(self._office, new=writing.new, changed=writing.changed, facts=facts, by=by)
        writing.written(keeps_fresh=False)


def _chunks(lines: Iterator[Line]) -> Iterator[list[Line]]:
    while some := list(islice(lines, _MOST_ROWS)):
        yield some


def _tell(progress: Progress | None, done: int, look: FileLook, *, is_over: bool = False) -> None:
    if progress is not None:
        progress(done, done if is_over else max(done, look.rows_about))
