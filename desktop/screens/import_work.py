"""What is done about a file on the lane of long work: plain values in, plain values out."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.importing import (
    ColumnMapping,
    Difference,
    FileLook,
    ImportKind,
    ImportPlan,
    ImportReport,
    PreviewRow,
    ReportWords,
)
from desktop.screens.import_run import Cancelled, Progress, Subject
from desktop.workflow.office import Office

_ROWS = 50
_PLAIN = ("date_style", "source", "zone", "country", "split_addresses", "template")


def looked_at(
    file: Path, ways: Mapping[str, Any], kind: ImportKind | None, folder: Path
) -> tuple[FileLook, ColumnMapping]:
    """Return how a file looks, read in the *ways* that were chosen, and what its columns are likely to mean."""
    from desktop.exchange.guessing import guessed
    from desktop.exchange.table_file import look_at  # spreadsheets are slow to load: not before the first
    from desktop.exchange.templates import templates

    look = look_at(file, **ways)
    return look, guessed(look, kind, templates(folder))


def guessed_anew(look: FileLook, kind: ImportKind, folder: Path) -> ColumnMapping:
    """Return what the columns are likely to mean if *kind* is in the file."""
    from desktop.exchange.guessing import guessed
    from desktop.exchange.templates import templates

    return guessed(look, kind, templates(folder))


def kept(folder: Path, name: str, look: FileLook, mapping: ColumnMapping) -> None:
    """Keep what the columns of files with these titles mean."""
    from desktop.exchange.templates import keep_template

    keep_template(folder, name, mapping, look)


def first_rows(office: Office, look: FileLook, mapping: ColumnMapping) -> list[PreviewRow]:
    """Return the first rows as they will be stored."""
    from desktop.exchange.import_run import preview

    return preview(office, look, mapping, _ROWS)


def checked(office: Office, subject: Subject, progress: Progress, cancelled: Cancelled) -> ImportPlan:
    """Return what an import of the whole file would do."""
    from desktop.exchange.import_run import checked as check

    return check(office, subject.look, subject.mapping, progress=progress, cancelled=cancelled)


def taken_in(
    office: Office,
    subject: Subject,
    plan: ImportPlan,
    choice: tuple[bool, frozenset[int]],
    by: UUID,
    progress: Progress,
    cancelled: Cancelled,
) -> ImportReport:
    """Take the file in; return what became of its rows. choice -- as ImportFindings gives it"""
    from desktop.exchange.import_run import take_in

    accepted = _accepted(plan.differences, choice)
    return take_in(
        office, subject.look, subject.mapping, accepted=accepted, by=by, progress=progress, cancelled=cancelled
    )


def saved(report: ImportReport, subject: Subject, target: Path, words: ReportWords) -> Path:
    """Write what became of the rows into a file, and return it."""
    from desktop.exchange.report_file import save_report

    save_report(report, subject.look, target, words)
    return target


def body_of(mapping: ColumnMapping) -> dict[str, Any]:
    """Return a mapping as it is kept while somebody is at it."""
    return {
        "kind": mapping.kind.value,
        "columns": {str(at): field for at, field in mapping.columns.items()},
        **{name: getattr(mapping, name) for name in _PLAIN},
        "options": dict(mapping.options),
    }


def mapping_of(body: Mapping[str, Any]) -> ColumnMapping:
    """Return the mapping that was kept."""
    columns = {int(at): str(field) for at, field in body["columns"].items()}
    plain = {name: body[name] for name in _PLAIN if name in body}
    return ColumnMapping(kind=ImportKind(body["kind"]), columns=columns, options=body.get("options", {}), **plain)


def _accepted(differences: Sequence[Difference], choice: tuple[bool, frozenset[int]]) -> frozenset[int] | str:
    """Return what is accepted as the engine takes it: all differences, which may be more than are shown, or lines."""
    are_all, others = choice
    if not are_all:
        return others
    return frozenset(one.line_no for one in differences) - others if others else "all"
