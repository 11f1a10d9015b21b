"""Requests from another journal's file: each row through the workflow, at the times that the source gives."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.errors import ColumnMissing, DaybookError, DiskRefused, FileBusy, FileDamaged, TimeInFuture
from desktop.domain.importing import ColumnMapping, FileLook, ImportPlan, ImportReport, Refused
from desktop.exchange.imported_rows import Import
from desktop.exchange.mapping import read_map
from desktop.exchange.source_rows import RequestReading, SourceRequest
from desktop.exchange.table_file import look_at
from desktop.workflow.importing import note_import
from desktop.workflow.office import Office

_MOST_ROWS = 500  # a transaction
_HELD_S = 0.25  # no dispatcher waits longer for his save
_REST_S = 0.005  # and then he is served
_AHEAD_ALLOWED = timedelta(minutes=2)
_STOPPERS = (DiskRefused, FileBusy, FileDamaged)
_TOLD_AFTER = 1_000
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def import_requests(
    office: Office,
    file: Path,
    mapping: str,
    *,
    by: UUID,
    dry_run: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Take in the requests of *file* by the template *mapping*, a name or a file; see take_in_requests.

    Raises MapUnknown, FileUnreadable, FieldMissing, FieldUnknown, FieldUnreadable for the file or the template as a
    whole.
    """
    template = read_map(mapping, office.database.folder)
    look = look_at(
        file, encoding=template.encoding, delimiter=template.delimiter, header_row=template.body.get("header_row")
    )
    columns = template.mapping(look)
    if dry_run:
        return check_requests(office, look, columns, progress, cancelled)
    return take_in_requests(office, look, columns, by=by, progress=progress, cancelled=cancelled)


def check_requests(
    office: Office,
    look: FileLook,
    mapping: ColumnMapping,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportPlan:
    """Return what would become of each row; nothing is written. Raises ColumnMissing, FileUnreadable."""
    new, counts = _sorted_out(office, look, mapping, progress, cancelled)
    counts.made = len(new)
    counts.doubts = [(row.line_no, doubt) for row in new for doubt in row.cells.doubts if doubt != "text_repaired"]
    return ImportPlan(**counts.told())


def take_in_requests(
    office: Office,
    look: FileLook,
    mapping: ColumnMapping,
    *,
    by: UUID,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> ImportReport:
    """Take in the requests of a journal; what is in already stays as it is.

    progress -- told (rows done, rows in all) between transactions
    cancelled -- asked there too; what is committed by then stays
    Rows are taken in the order of their opening times, so that the numbers follow them. Of the doubts stand in the
    entries' data too: closed_before_opened, closing_time_unknown, status_unknown.

    Raises ColumnMissing, FileUnreadable, ActForbidden if teams or categories have to be made by somebody who may not,
    and what Database.act raises.
    """
    new, counts = _sorted_out(office, look, mapping, None, cancelled)
    if new and not counts.was_cancelled:
        _take_in(office, mapping, new, counts, by=by, progress=progress, cancelled=cancelled)
    return ImportReport(**counts.told())


@dataclass(slots=True)
class _Counts:
    read: int = 0
    known: int = 0
    made: int = 0
    refused: list[Refused] = field(default_factory=list)
    doubts: list[tuple[int, str]] = field(default_factory=list)
    was_cancelled: bool = False

    def told(self) -> dict[str, Any]:
        return {
            "read": self.read,
            "made": self.made,
            "known": self.known,
            "refused": tuple(sorted(self.refused, key=lambda one: one[0])),
            "doubts": tuple(sorted(self.doubts)),
            "was_cancelled": self.was_cancelled,
        }


def _sorted_out(
    office: Office, look: FileLook, mapping: ColumnMapping, progress: Progress | None, cancelled: Cancelled | None
) -> tuple[list[SourceRequest], _Counts]:
    """Return the rows that are not in yet, in the order of their times, and what became of the others."""
    lacks = mapping.missing()
    if lacks:
        raise ColumnMissing(field=lacks[0])
    reading, known = RequestReading.of(office, look, mapping)
    counts = _Counts()
    rows = []
    for one in _not_ahead(reading.all(look), office.clock()):
        counts.read += 1
        if isinstance(one, tuple):
            counts.refused.append(one)
        else:
            rows.append(one)
        if counts.read % _TOLD_AFTER == 0:
            if progress is not None:
                progress(counts.read, max(counts.read, look.rows_about))
            if cancelled is not None and cancelled():
                counts.was_cancelled = True
                break
    rows.sort(key=lambda row: row.occurred_at)
    new = []
    for row in rows:
        if row.ref not in known:
            known.add(row.ref)
            new.append(row)
    counts.known = len(rows) - len(new)
    return new, counts


def _not_ahead(found: Iterator[SourceRequest | Refused], now: datetime) -> Iterator[SourceRequest | Refused]:
    for one in found:
        if not isinstance(one, tuple) and (
            (latest := max(one.occurred_at, one.closed_at or one.occurred_at)) > now + _AHEAD_ALLOWED
        ):
            yield one.line_no, TimeInFuture(at=latest)
        else:
            yield one


def _take_in(
    office: Office,
    mapping: ColumnMapping,
    rows: list[SourceRequest],
    counts: _Counts,
    *,
    by: UUID,
    progress: Progress | None,
    cancelled: Cancelled | None,
) -> None:
    run = Import(office, mapping, by=by, imported_at=office.clock())
    run.prepare(rows)
    done = 0
    while done < len(rows):
        if cancelled is not None and cancelled():
            counts.was_cancelled = True
            break
        done = _one_transaction(office, run, rows, done, counts)
        if progress is not None:
            progress(done, len(rows))
        time.sleep(_REST_S)
    counts.doubts = run.doubts
    if counts.made:
        facts = {"source": mapping.source, "read": counts.read, "made": counts.made, "known": counts.known}
        note_import(office, by=by, facts=facts | {"refused": len(counts.refused)})


def _one_transaction(office: Office, run: Import, rows: list[SourceRequest], done: int, counts: _Counts) -> int:
    """Take in rows from *done* on, as many as one transaction may hold; return how far it came."""
    last = min(done + _MOST_ROWS, len(rows))
    began = time.monotonic()
    made, known, refused = 0, 0, []
    with office.database.batch():
        while done < last and time.monotonic() - began < _HELD_S:
            row = rows[done]
            done += 1
            try:
                was_new = run.take(row)
            except _STOPPERS:
                raise
            except DaybookError as error:
                refused.append((row.line_no, error))
            else:
                made, known = made + was_new, known + (not was_new)
    counts.made += made
    counts.known += known
    counts.refused += refused
    return done
