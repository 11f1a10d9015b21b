"""`daybook import KIND FILE`: customers, contacts, places, equipment, staff, requests of another program's table."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.commands.errand import Errand, opened, tell, tell_json
from desktop.commands.said import Said
from desktop.commands.speaking import language, say
from desktop.domain.errors import KindOfTemplate
from desktop.domain.importing import ColumnMapping, DateStyle, FileLook, ImportKind, ImportReport
from desktop.exchange.guessing import guessed
from desktop.exchange.import_run import ALL, NONE, checked, take_in
from desktop.exchange.mapping import Template, read_map
from desktop.exchange.report_file import save_report
from desktop.exchange.table_file import look_at
from desktop.exchange.templates import keep_template, templates
from desktop.wording.importing import difference, doubt, report_words
from desktop.wording.statuses import field

KINDS = {
    "customers": ImportKind.CUSTOMER,
    "contacts": ImportKind.CONTACT,
    "sites": ImportKind.SITE,
    "equipment": ImportKind.EQUIPMENT,
    "staff": ImportKind.PERSON,
    "requests": ImportKind.REQUEST,
}


def add_arguments(parser: ArgumentParser) -> None:
    """Add what is read, and how its columns are to be understood."""
    parser.add_argument("what", choices=tuple(KINDS), help="what the file holds")
    parser.add_argument("file", metavar="FILE", type=Path, help="CSV, XLSX, XLS or ODS")
    parser.add_argument(
        "--map", dest="mapping", metavar="NAME|FILE", help="which column means what; else it is guessed"
    )
    parser.add_argument("--sheet", help="of a workbook; else the first that holds a table")
    parser.add_argument("--encoding", help="of a text file: utf-8, cp1251, gb18030, utf-16 …; else it is guessed")
    parser.add_argument("--delimiter", help="what parts the fields of a text file; else it is guessed")
    parser.add_argument("--header", type=int, metavar="LINE", help="the line of the names of columns, 0: there is none")
    parser.add_argument("--date-style", choices=tuple(map(str, DateStyle)), help="the order of day, month and year")
    parser.add_argument("--accept-changes", action="store_true", help="let the file change what is stored otherwise")
    parser.add_argument("--dry-run", action="store_true", help="only say what would become of each row")
    parser.add_argument("--report", metavar="FILE", type=Path, help="CSV or XLSX: rows to look at, with the reasons")
    parser.add_argument("--save-map", metavar="NAME", help="keep which column means what under this name")


def run(options: Namespace) -> int:
    """Take the rows in; those that are in already stay as they are. 1 if any was refused."""
    kind = KINDS[options.what]
    will_come_in = options.mapping is not None and options.file.is_file() and not options.dry_run
    zone = (
        read_map(options.mapping, options.data).zone if will_come_in else None
    )  # a new desk stands where its calls came
    with opened(options, zone=zone) as errand:
        look, mapping = _understood(errand, kind)
        if options.save_map:
            folder = errand.office.database.folder
            assert folder is not None
            keep_template(folder, options.save_map, mapping, look)
            _aside(say("import kept map", name=options.save_map))
        if options.dry_run:
            report: ImportReport = checked(errand.office, look, mapping)
        else:
            accepted = ALL if options.accept_changes else NONE
            report = take_in(errand.office, look, mapping, accepted, by=errand.author)
        if options.report:
            save_report(
                report,
                look,
                options.report,
                report_words(language(), zone=ZoneInfo(errand.facts.zone), today=errand.today()),
            )
            _aside(say("import report", file=str(options.report)))
        (_tell_json if options.json else _tell)(errand, report, kind)
    if report.refused:
        raise Said(say("import refused rows", len(report.refused)))
    return 0


def _understood(errand: Errand, kind: ImportKind) -> tuple[FileLook, ColumnMapping]:
    """Return how the file is read: by the map that is named, else by a kept one that fits, else as it is guessed."""
    options = errand.options
    folder = errand.office.database.folder
    template: Template | None = read_map(options.mapping, folder) if options.mapping is not None else None
    if template is not None and template.kind is not kind:
        raise KindOfTemplate(name=template.name, kind=str(template.kind))
    look = look_at(
        options.file,
        sheet=options.sheet,
        encoding=options.encoding or (template.encoding if template else None),
        delimiter=_sign(options.delimiter) or (template.delimiter if template else None),
        header_row=options.header,
    )
    if template is not None:
        mapping = template.mapping(look)
    else:
        mapping = guessed(look, kind, templates(folder))
        _tell_guess(look, mapping)
    if options.date_style:
        mapping = replace(mapping, date_style=options.date_style)
    return look, mapping


def _sign(typed: str | None) -> str | None:
    return {"tab": "\t", "\\t": "\t"}.get(typed, typed) if typed else None


def _tell_guess(look: FileLook, mapping: ColumnMapping) -> None:
    """Say on stderr what was guessed."""
    if mapping.template:
        _aside(say("import by map", name=mapping.template))
    else:
        for index, column in enumerate(look.columns):
            taken = mapping.columns.get(index)
            known = say("import column", column=column.name, field=field(taken, language())) if taken else ""
            _aside(known or say("import column unused", column=column.name))
    for code in dict.fromkeys((*look.doubts, *mapping.doubts)):
        if code != "kind":  # it was said
            _aside(doubt(code, language()))


def _aside(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _tell(errand: Errand, report: ImportReport, kind: ImportKind) -> None:
    would = errand.options.dry_run
    if kind is ImportKind.REQUEST:
        made = "import would make" if would else "import made"
    else:
        made = "import rows would be made" if would else "import rows made"
    counts = [
        say("import read", report.read),
        say(made, report.made),
        say("import known", report.known),
        *([say("import changed", report.changed)] if report.changed else ()),
        *([say("import applied", report.applied)] if report.applied else ()),
        say("import refused", len(report.refused)),
    ]
    tell(", ".join(counts))
    for line_no, why in report.refused:
        tell(say("import line", line_no=str(line_no), why=errand.explained(why)))
    for one in report.differences:
        said = difference(one, language())
        tell(say("import line", line_no=str(one.line_no), why=f"{one.title}: {said}"))
    if report.changed and not report.applied and not would:
        tell(say("import accept"))


def _tell_json(errand: Errand, report: ImportReport, _kind: ImportKind) -> None:
    tell_json(
        {
            "read": report.read,
            "made": report.made,
            "known": report.known,
            "changed": report.changed,
            "applied": report.applied,
            "refused": [{"line_no": line_no, "error": errand.explained(why)} for line_no, why in report.refused],
            "doubts": [{"line_no": line_no, "code": code} for line_no, code in report.doubts],
            "differences": [
                {"line_no": one.line_no, "title": one.title, "field": one.field, "was": one.was, "now": one.now}
                for one in report.differences
            ],
            "dry_run": errand.options.dry_run,
        }
    )
