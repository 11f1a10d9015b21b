"""The report of an import as a file: the counts, then every row that somebody should look at, with its own cells."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.domain.cells import cell_text
from desktop.domain.errors import FileUnreadable
from desktop.domain.importing import FileLook, ImportReport, ReportWords
from desktop.exchange.table_file import rows
from desktop.exchange.table_lines import Line
from desktop.whole_files import whole_file, whole_path

_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_LONGEST_CELL = 32_767
_MOST_ROWS = 1_048_000
_COUNTS = ("read", "made", "known", "changed", "applied")


def save_report(report: ImportReport, look: FileLook, target: Path, words: ReportWords) -> None:
    """Write *report* to *target*, whole or not at all: XLSX by its suffix, else CSV for Excel.

    Refused, changed and doubtful rows, in the order of the file. words -- of `wording.importing.report_words`
    Raises FileUnwritable.
    """
    head = [[words.titles[name], str(getattr(report, name))] for name in _COUNTS]
    head.append([words.titles["refused"], str(len(report.refused))])
    titles = [*(words.titles[name] for name in ("line", "became", "reason")), *(one.name for one in look.columns)]
    lines = _lines(report, look, words)
    if target.suffix.casefold() == ".xlsx":
        _write_xlsx(target, head, titles, lines)
        return
    with whole_file(target, encoding="utf-8-sig") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerows(head)
        writer.writerow([])
        writer.writerow([_guarded(name) for name in titles])
        for line in lines:
            writer.writerow([_guarded(cell) for cell in line])


def _lines(report: ImportReport, look: FileLook, words: ReportWords) -> Iterator[list[str]]:
    told: dict[int, list[tuple[str, str]]] = {}
    for line_no, error in report.refused:
        told.setdefault(line_no, []).append(("refused", words.error(error)))
    for one in report.differences:
        told.setdefault(one.line_no, []).append(("changed", words.difference(one)))
    for line_no, code in report.doubts:
        told.setdefault(line_no, []).append(("doubtful", words.doubt(code)))
    if not told:
        return
    own = {line.no: line.cells for line in _own_rows(look) if line.no in told}
    for line_no in sorted(told):
        state = words.state(told[line_no][0][0])
        reasons = "; ".join(said for _state, said in told[line_no])
        yield [str(line_no), state, reasons, *(cell_text(cell) for cell in own.get(line_no, ()))]


def _own_rows(look: FileLook) -> Iterator[Line]:
    try:
        yield from rows(look)
    except FileUnreadable:  # it is gone meanwhile: what became of its rows is still worth keeping
        return


def _write_xlsx(target: Path, head: Sequence[Sequence[str]], titles: Sequence[str], lines: Iterator[list[str]]) -> None:
    from xlsxwriter import Workbook  # type: ignore[import-untyped, unused-ignore]

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with whole_path(target) as unfinished:
        book = Workbook(str(unfinished), options)
        bold = book.add_format({"bold": True})
        sheet = book.add_worksheet()
        sheet.set_column(2, 2, 60)
        number = 0
        for row in head:
            sheet.write_row(number, 0, row)
            number += 1
        sheet.write_row(number + 1, 0, [name[:_LONGEST_CELL] for name in titles], bold)
        number += 2
        for line in lines:
            if number > _MOST_ROWS:
                break
            for column, cell in enumerate(line):
                sheet.write_string(number, column, _for_xml(cell))
            number += 1
        book.close()


def _for_xml(text: str) -> str:
    kept = "".join(char for char in text if char in "\n\t" or (char >= " " and not "\ud800" <= char <= "\udfff"))
    return kept[:_LONGEST_CELL]


def _guarded(value: str) -> str:
    """Return *value* so that a spreadsheet shows it and never runs it."""
    plain = value.encode("utf-8", "replace").decode()
    return f"'{plain}" if plain.lstrip().startswith(_ACTIVE) else plain
