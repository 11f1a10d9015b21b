"""A list as a file for others, whole or not at all: the rows go from the database to the disk one page at a time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from desktop.domain.day import DeskDay, desk_day
from desktop.domain.errors import ExportStopped, FileUnwritable
from desktop.domain.taking_out import OutFormat, OutList, OutWords, Span
from desktop.exchange.out_text import CsvTable, JsonTable
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.listing import Listing, conditions, found_ids
from desktop.storage.queries.taking_out import PAGE, columns, count, rows
from desktop.whole_files import whole_file, whole_path
from desktop.workflow.office import Office

Progress = Callable[[int, int], None]
"""Hears how many rows are written, and of how many."""
_EVERYTHING = Listing()


def _unheard(_done: int, _all: int) -> None:
    """Nobody watches."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How tables are written. delimiter -- of CSV, `,` or `;`; has_words -- headers in the reader's language."""

    format: OutFormat = OutFormat.CSV
    delimiter: str = ","
    has_words: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Who hears of the progress, and asks that it stop. Both are called on the thread that writes."""

    progress: Progress = _unheard
    cancelled: Callable[[], bool] = _never


class Table(Protocol):
    """What takes rows and becomes a file."""

    def add(self, row: Sequence[Any]) -> None:
        """Write one row."""

    def end(self) -> None:
        """Write what stands behind the last one."""


def take_out(
    office: Office,
    list_: OutList,
    file: Path,
    *,
    manner: Manner,
    words: OutWords,
    span: Span,
    listing: Listing = _EVERYTHING,
    watched: Watched | None = None,
) -> int:
    """Write *list_* to *file* and return how many rows; all are of one moment, whatever is written meanwhile.

    span -- the period; listing -- which requests (of that list alone: its days are those that count)
    Raises FileUnwritable, ExportStopped if it was stopped (the old file is still there), and what Database.read does.
    """
    watched = watched or Watched()
    with office.database.read() as session:
        day = desk_day(desk_facts(session))
        keys = columns(list_, span)
        where = conditions(day, listing) if list_ is OutList.REQUESTS else []
        fits = found_ids(session, day, listing) if list_ is OutList.REQUESTS else None
        all_rows = count(session, day, list_, span, *where)
        found = rows(session, day, list_, span, *where, only=fits)
        with table_file(file, list_.value, keys, day, manner=manner, words=words) as table:
            return write_rows(table, spoken(list_, found, words), all_rows, watched)


@contextmanager
def table_file(
    file: Path, key: str, keys: Sequence[str], day: DeskDay, *, manner: Manner, words: OutWords
) -> Iterator[Table]:
    """Give a table that becomes *file* on leaving; after an error the old file is still there."""
    header = [words.header(name) for name in keys] if manner.has_words else list(keys)
    if manner.format is OutFormat.XLSX:
        from desktop.exchange.out_xlsx import XlsxTable  # the window is open long before somebody needs it

        with whole_path(file) as unfinished, _explained(file):
            book = XlsxTable(unfinished, key, header, day, words)
            try:
                yield book
                book.end()
            except BaseException:
                book.give_up()
                raise
        return
    encoding = "utf-8-sig" if manner.format is OutFormat.CSV else "utf-8"
    with whole_file(file, encoding=encoding) as stream:
        table = (
            CsvTable(stream, header, day, delimiter=manner.delimiter)
            if manner.format is OutFormat.CSV
            else JsonTable(stream, keys, day)
        )
        yield table
        table.end()


@contextmanager
def _explained(file: Path) -> Iterator[None]:
    """What the disk refuses meanwhile, also under the temporary files, is said of the file that was wanted."""
    try:
        yield
    except OSError as error:
        raise FileUnwritable(file=str(file), why=error.strerror or str(error)) from error


def write_rows(table: Table, found: Iterable[Sequence[Any]], all_rows: int, watched: Watched) -> int:
    """Write *found* into *table* and return how many. Raises ExportStopped."""
    done = 0
    watched.progress(0, all_rows)
    for done, row in enumerate(found, start=1):
        table.add(row)
        if done % PAGE == 0:
            watched.progress(done, all_rows)
            if watched.cancelled():
                raise ExportStopped
    watched.progress(done, done)
    return done


def spoken(list_: OutList, found: Iterable[Sequence[Any]], words: OutWords) -> Iterator[Sequence[Any]]:
    """Give the rows; of an entry its sentence instead of its record."""
    if list_ is not OutList.ENTRIES:
        yield from found
        return
    for *row, record in found:
        yield [*row, words.entry(record) if record is not None else None]
