"""Requests from another system's file: each row through the workflow, at the times that the source gives."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

from desktop.domain.errors import DaybookError, DiskRefused, FileBusy, FileDamaged, TimeInFuture
from desktop.exchange.imported_rows import Import
from desktop.exchange.mapping import ImportMap, read_map
from desktop.exchange.source_rows import Refused, SourceRequest, read_rows
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.sources import request_refs
from desktop.workflow.importing import note_import
from desktop.workflow.office import Office

_MOST_ROWS = 500  # a transaction
_HELD_S = 0.25  # no dispatcher waits longer for his save
_REST_S = 0.005  # and then he is served
_AHEAD_ALLOWED = timedelta(minutes=2)
_STOPPERS = (DiskRefused, FileBusy, FileDamaged)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What became of the rows; read = made + known + refused unless it was cancelled.

    refused -- (line number in the file, why) in the order of the lines
    doubts  -- (line number, code) of rows that are in but were not as they should be; the code stands in the
               entries' data too: closed_before_opened, closing_time_unknown, status_unknown
    """

    read: int
    made: int
    known: int
    refused: Sequence[Refused]
    doubts: Sequence[tuple[int, str]] = ()
    was_cancelled: bool = False


def import_requests(
    office: Office,
    file: Path,
    mapping: str,
    *,
    by: UUID,
    dry_run: bool = False,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Take in the requests of *file*; what is in already stays as it is.

    mapping -- a name or a file; progress -- told (rows done, rows in all) between transactions
    cancelled -- asked there too; what is committed by then stays
    dry_run -- only says what would become of each row

    Rows are taken in the order of their opening times, so that the numbers follow them. Raises MapUnknown,
    FileUnreadable, FieldMissing, FieldUnknown, FieldUnreadable for the file or the mapping as a whole,
    ActForbidden if teams or categories have to be made by somebody who may not, and what Database.act raises.
    """
    wanted = read_map(mapping)
    with office.database.read() as session:
        zone = ZoneInfo(desk_facts(session).zone)
        known = request_refs(session, wanted.key)
    rows, refused = _sorted_out(read_rows(file, wanted, zone), office.clock())
    new = _not_known(rows, known)
    counts = _Counts(read=len(rows) + len(refused), known=len(rows) - len(new), refused=refused)
    if dry_run:
        counts.made = len(new)
    elif new:
        _take_in(office, wanted, new, counts, by=by, progress=progress, cancelled=cancelled)
    return counts.report()


@dataclass(slots=True)
class _Counts:
    read: int
    known: int
    refused: list[Refused]
    made: int = 0
    doubts: tuple[tuple[int, str], ...] = ()
    was_cancelled: bool = False

    def report(self) -> Report:
        return Report(
            read=self.read,
            made=self.made,
            known=self.known,
            refused=sorted(self.refused, key=lambda one: one[0]),
            doubts=sorted(self.doubts),
            was_cancelled=self.was_cancelled,
        )


def _sorted_out(found: Iterator[SourceRequest | Refused], now: datetime) -> tuple[list[SourceRequest], list[Refused]]:
    rows: list[SourceRequest] = []
    refused: list[Refused] = []
    for one in found:
        if isinstance(one, tuple):
            refused.append(one)
        elif (latest := max(one.occurred_at, one.closed_at or one.occurred_at)) > now + _AHEAD_ALLOWED:
            refused.append((one.line_no, TimeInFuture(at=latest)))
        else:
            rows.append(one)
    rows.sort(key=lambda row: row.occurred_at)
    return rows, refused


def _not_known(rows: list[SourceRequest], known: set[str]) -> list[SourceRequest]:
    new = []
    for row in rows:
        if row.ref not in known:
            known.add(row.ref)
            new.append(row)
    return new


def _take_in(
    office: Office,
    mapping: ImportMap,
    rows: list[SourceRequest],
    counts: _Counts,
    *,
    by: UUID,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
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
    counts.doubts = tuple(run.doubts)
    if counts.made:
        facts = {"source": mapping.key, "read": counts.read, "made": counts.made, "known": counts.known}
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
