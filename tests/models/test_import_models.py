"""The lists of the import: what the columns become, the first rows, and what the check of a whole file found."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.domain.errors import DaybookError, PhoneUnreadable
from desktop.domain.importing import Column, ColumnMapping, Difference, FileLook, ImportKind, PreviewRow, RowState
from desktop.models import import_choices
from desktop.models.import_choices import LEFT_OUT, with_column
from desktop.models.import_columns import FileCells, ImportColumns
from desktop.models.import_findings import ImportFindings
from desktop.models.import_rows import ImportRows
from desktop.models.tones import ToneRole
from desktop.wording.import_words import letters
from desktop.wording.language import Language

LOOK = FileLook(
    file=Path("list.csv"),
    encoding="cp1251",
    delimiter=";",
    columns=(Column("Name", ("Ivanova", "", "Sidorov")), Column("", ("101", "102")), Column("Note", ())),
)
MAPPING = ColumnMapping(kind=ImportKind.CONTACT, columns={0: "name", 1: "phones"})


@pytest.fixture
def language(qapp) -> Language:
    return Language("en")


def cells(model, row: int) -> list[str]:
    return [str(model.index(row, column).data() or "") for column in range(model.columnCount())]


def explained(error: DaybookError) -> str:
    return f"not a telephone: {error.facts['typed']}"


def differences(lines: int, each: int = 2) -> list[Difference]:
    return [
        Difference(line_no=line, title=f"Row {line}", row_id=None, field=field, was="old", now="new")
        for line in range(2, 2 + lines)
        for field in ("name", "note", "phones")[:each]
    ]


def test_a_column_says_its_name_its_first_cells_and_what_it_becomes(qtmodeltester, language):
    columns = ImportColumns(language)
    columns.show(LOOK, MAPPING)

    assert cells(columns, 0) == ["Name", "Ivanova  ·  Sidorov", "Name"]
    assert cells(columns, 1) == ["column B", "101  ·  102", "Phones"]
    assert cells(columns, 2) == ["Note", "", "left out"]
    qtmodeltester.check(columns)


def test_another_field_changes_only_the_rows_concerned(qtbot, language):
    columns = ImportColumns(language)
    columns.show(LOOK, MAPPING)
    changed: list[int] = []
    columns.dataChanged.connect(lambda first, _last: changed.append(first.row()))

    with qtbot.assertNotEmitted(columns.modelReset):
        columns.show(LOOK, ColumnMapping(kind=ImportKind.CONTACT, columns={0: "name", 2: "note"}))

    assert sorted(changed) == [1, 2]


def test_what_only_one_column_can_be_goes_from_the_other(language):
    mapping = replace(MAPPING, columns={0: "external_ref", 1: "phones"})
    assert with_column(mapping, 2, "external_ref") == {1: "phones", 2: "external_ref"}
    assert with_column(MAPPING, 2, "phones") == {0: "name", 1: "phones", 2: "phones"}
    assert with_column(MAPPING, 0, LEFT_OUT) == {1: "phones"}


def test_a_field_says_which_column_becomes_it(language):
    notes = {option.key: option.note for option in import_choices.fields(LOOK, MAPPING, language)}
    assert notes["name"] == "from “Name”"
    assert notes["phones"] == "from “column B”"
    assert notes["customer"] == ""


@pytest.mark.parametrize(("at", "said"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
def test_a_column_without_a_name_is_called_as_in_a_spreadsheet(at: int, said: str):
    assert letters(at) == said


def test_the_first_cells_stand_in_rows_as_in_the_file(qtmodeltester, language):
    first = FileCells(language)
    first.show(LOOK)
    shown = [cells(first, row) for row in range(first.rowCount())]
    assert shown == [["Ivanova", "101", ""], ["", "102", ""], ["Sidorov", "", ""]]
    assert first.headerData(1, Qt.Orientation.Horizontal) == "column B"
    qtmodeltester.check(first)
    first.show(None)
    assert first.rowCount() == 0


def test_a_preview_has_a_column_for_each_field_that_is_there_in_the_order_of_the_form(qtmodeltester, language):
    rows = ImportRows(language)
    rows.show(
        ImportKind.CONTACT,
        [
            PreviewRow(line_no=2, values={"phones": "+7 916 123-45-67", "name": "Ivanova"}, state=RowState.NEW),
            PreviewRow(line_no=3, values={}, state=RowState.REFUSED, problem=PhoneUnreadable(typed="none")),
        ],
    )
    titles = [rows.headerData(at, Qt.Orientation.Horizontal) for at in range(rows.columnCount())]
    assert titles == ["Line", "What becomes of it", "Name", "Phones"]
    assert cells(rows, 0) == ["2", "new", "Ivanova", "+7 916 123-45-67"]
    assert cells(rows, 1) == ["3", "! refused", "", ""]
    assert rows.index(1, 1).data(ToneRole) == "danger"
    qtmodeltester.check(rows)


def test_differences_are_accepted_by_the_line_and_nothing_is_accepted_at_first(qtmodeltester, language):
    found = ImportFindings(language, explained)
    found.show(differences(3), [(9, PhoneUnreadable(typed="none"))], is_open=True)
    qtmodeltester.check(found)
    assert found.choice() == (False, frozenset())
    assert cells(found, 0) == ["2", "Row 2", "Name: old → new   stays as it is"]
    assert cells(found, 6) == ["9", "! refused", "not a telephone: none"]

    found.toggle(3)
    assert found.choice() == (False, frozenset({3}))
    assert [cells(found, row)[2].endswith("accepted") for row in range(6)] == [False, False, True, True, False, False]
    found.toggle(6)
    assert found.choice() == (False, frozenset({3})), "a refused row cannot be accepted"

    found.toggle_all()
    found.toggle(0)
    assert found.choice() == (True, frozenset({2}))
    found.toggle_all()
    assert found.choice() == (True, frozenset()), "all, when not all were"
    found.toggle_all()
    assert found.choice() == (False, frozenset())


def test_what_may_not_be_as_it_was_meant_is_listed_last(language):
    found = ImportFindings(language, explained)
    found.show(differences(1, each=1), [(9, PhoneUnreadable(typed="none"))], [(4, "address_whole")], is_open=True)
    assert cells(found, 2) == ["4", "? look at it", "The address could not be parted and stays as it is written."]
    assert found.index(2, 1).data(ToneRole) == "warning"


def test_after_the_import_differences_are_no_longer_asked(language):
    found = ImportFindings(language, explained)
    found.show(differences(1, each=1), [], is_open=False)
    found.toggle(0)
    found.toggle_all()
    assert found.choice() == (False, frozenset())
    assert cells(found, 0)[2] == "Name: old → new"


def test_a_hundred_thousand_findings_are_made_only_where_they_are_looked_at(language):
    asked: list[DaybookError] = []

    def explain(error: DaybookError) -> str:
        asked.append(error)
        return "no"

    found = ImportFindings(language, explain)
    found.show((), [(line, PhoneUnreadable(typed=str(line))) for line in range(100_000)], is_open=True)
    assert found.rowCount() == 100_000
    assert cells(found, 99_999) == ["99,999", "! refused", "no"]
    assert len(asked) == 1
