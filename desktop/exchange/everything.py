"""All there is, in open formats, in a folder or a ZIP: every list, every other table, what was printed, and a text
that says what is what.
"""

import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay, desk_day
from desktop.domain.errors import DaybookError, ExportStopped, FileExists, FileUnreadable, FileUnwritable
from desktop.domain.taking_out import Contents, FileFacts, OutList, OutWords, Span
from desktop.exchange.taking_out import Manner, Watched, spoken, table_file, write_rows
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.out_files import attached_files, printed_orders
from desktop.storage.queries.out_tables import Statement, other_tables
from desktop.storage.queries.scope import held_since
from desktop.storage.queries.taking_out import columns, count, rows, rows_of
from desktop.whole_files import whole_file, whole_path
from desktop.workflow.office import Office

README = "README.txt"
_WHOLE = Span(is_whole=True)
Put = Callable[[str, Path], None]
"""Takes a finished file in under a name with slashes; the file may be gone afterwards."""


class Everything:
    """One taking-out of all. pdf_of -- gives an issued PDF by its SHA-256, raises DaybookError where it is lost."""

    def __init__(
        self,
        office: Office,
        *,
        manner: Manner,
        words: OutWords,
        readme: Callable[[Contents], str],
        moment: Callable[[datetime], str],
        pdf_of: Callable[[str], bytes],
        watched: Watched | None = None,
    ) -> None:
        self._office, self._manner, self._words, self._readme = office, manner, words, readme
        self._moment, self._pdf_of = moment, pdf_of
        self._watched = watched or Watched()
        self._done = self._all = 0

    def write(self, target: Path) -> Contents:
        """Write everything to *target*, a folder that is not there yet or is empty, or a file that ends in .zip.

        All of it is of one moment, and there whole or not at all.
        Raises FileExists, FileUnwritable, ExportStopped and what Database.read does.
        """
        into = _zipped if target.suffix.casefold() == ".zip" else _in_folder
        with into(target) as (scratch, put), self._office.database.read() as session:
            return self._write(session, scratch, put)

    def _write(self, session: Session, scratch: Path, put: Put) -> Contents:
        facts = desk_facts(session)
        day = desk_day(facts)
        others = other_tables()
        orders, attached = list(printed_orders(session)), attached_files(session)
        sizes = {list_: count(session, day, list_, _WHOLE) for list_ in OutList}
        of_others = {name: _count(session, statement) for name, statement in others.items()}
        self._all = sum(sizes.values()) + sum(of_others.values()) + len(orders) + len(attached)
        files = [self._list(session, day, list_, scratch, put) for list_ in OutList]
        files += [self._table(session, day, name, statement, scratch, put) for name, statement in others.items()]
        pdfs = ((f"orders/{number}-{copy}.pdf", digest) for number, copy, digest in orders)
        lost_pdfs = self._kept(pdfs, self._pdf_of, scratch, put)
        lost = self._kept(((_named(*one), one[0]) for one in attached), self._attachment_of, scratch, put)
        since = held_since(session)
        contents = Contents(
            company=facts.company,
            moment=self._moment(self._office.clock()),
            zone=facts.zone,
            format=self._manner.format,
            files=files,
            pdfs=len(orders) - len(lost_pdfs),
            attached=len(attached) - len(lost),
            lost=[*lost_pdfs, *lost],
            since=self._moment(since) if since is not None else "",
        )
        with whole_file(scratch / README, encoding="utf-8-sig") as stream:
            stream.write(self._readme(contents))
        put(README, scratch / README)
        return contents

    def _list(self, session: Session, day: DeskDay, list_: OutList, scratch: Path, put: Put) -> FileFacts:
        found = spoken(list_, rows(session, day, list_, _WHOLE), self._words)
        return self._file(list_.value, list_.value, columns(list_, _WHOLE), found, day, scratch, put)

    def _table(
        self, session: Session, day: DeskDay, name: str, statement: Statement, scratch: Path, put: Put
    ) -> FileFacts:
        keys = [str(column.key) for column in statement.selected_columns]
        return self._file(f"tables/{name}", name, keys, rows_of(session, statement), day, scratch, put)

    def _file(
        self,
        place: str,
        key: str,
        keys: Sequence[str],
        found: Iterator[Sequence[Any]],
        day: DeskDay,
        scratch: Path,
        put: Put,
    ) -> FileFacts:
        name = f"{place}.{self._manner.format.value}"
        file = scratch / f"{key}.{self._manner.format.value}"
        before = self._done
        watched = Watched(progress=lambda done, _all: self._tell(before + done), cancelled=self._watched.cancelled)
        with table_file(file, key, keys, day, manner=self._manner, words=self._words) as table:
            written = write_rows(table, found, self._all, watched)
        put(name, file)
        return FileFacts(name=name, key=key, keys=keys, rows=written)

    def _kept(
        self, wanted: Iterable[tuple[str, str]], content_of: Callable[[str], bytes], scratch: Path, put: Put
    ) -> list[str]:
        """Put in what is kept by its SHA-256, and return the names of what is not on this PC (any more)."""
        lost, taken = [], set[str]()
        for usual, digest in wanted:
            stem, dot, ending = usual.rpartition(".")
            name = f"{stem}-{digest[:8]}{dot}{ending}" if usual in taken else usual  # two stations printed that copy
            taken.add(name)
            try:
                content = content_of(digest)
            except DaybookError:
                lost.append(name)
            else:
                file = scratch / "kept"
                file.write_bytes(content)
                put(name, file)
            self._tell(self._done + 1)
            if self._watched.cancelled():
                raise ExportStopped
        return lost

    def _attachment_of(self, digest: str) -> bytes:
        """Return an attached file. Raises FileUnreadable if it is not on this PC, or was changed."""
        folder = self._office.database.folder
        file = (folder or Path()) / "attachments" / digest[:2] / digest
        try:
            content = file.read_bytes()
        except (OSError, ValueError) as error:
            raise FileUnreadable(file=str(file), why=str(error)) from error
        if sha256(content).hexdigest() != digest:
            raise FileUnreadable(file=str(file), why="changed")
        return content

    def _tell(self, done: int) -> None:
        self._done = done
        self._watched.progress(done, self._all)


def _count(session: Session, statement: Statement) -> int:
    return session.scalar(select(func.count()).select_from(statement.order_by(None).subquery())) or 0


def _named(digest: str, name: str) -> str:
    """Return a name that every system takes, whatever somebody called the file."""
    plain = re.sub(r'[\x00-\x1f<>:"/\\|?*\ud800-\udfff]+', "_", name)[-100:].strip(" .") or "file"
    return f"attachments/{digest[:12]}-{plain}"


@contextmanager
def _in_folder(target: Path) -> Iterator[tuple[Path, Put]]:
    """Give a folder to write in, and what moves a finished file to its place; at the end the place is *target*."""
    with _explained(target), _scratch(target) as scratch:
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            raise FileExists(file=str(target))
        whole = scratch / "whole"
        whole.mkdir()

        def put(name: str, file: Path) -> None:
            place = whole / name
            place.parent.mkdir(parents=True, exist_ok=True)
            file.replace(place)

        yield scratch, put
        if target.exists():
            target.rmdir()
        whole.rename(target)


@contextmanager
def _zipped(target: Path) -> Iterator[tuple[Path, Put]]:
    """Give a folder to write in, and what takes a finished file into the ZIP."""
    with (
        _explained(target),
        _scratch(target) as scratch,
        whole_path(target) as unfinished,
        zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as packed,
    ):

        def put(name: str, file: Path) -> None:
            packed.write(file, f"{target.stem}/{name}")
            file.unlink()

        yield scratch, put


@contextmanager
def _scratch(target: Path) -> Iterator[Path]:
    """Give a folder beside *target* for what is not finished; nothing of it is left."""
    scratch = target.parent / f".{target.name[:100]}.{os.urandom(6).hex()}"
    scratch.mkdir()
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


@contextmanager
def _explained(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FileUnwritable(file=str(target), why=error.strerror or str(error)) from error
