"""Tables written by LibreOffice in its own hand: XLSX, XLS, ODS and CSV give the same rows."""

import shutil
import subprocess

import pytest

from desktop.exchange.guessing import guessed
from desktop.exchange.import_run import take_in
from desktop.exchange.source_cells import CellReading
from desktop.exchange.table_file import look_at, rows
from tests.desk import Clock, found_desk

SOURCE = (
    "Список абонентов,,,,,\n,,,,,\n"
    "ФИО,Телефон,Адрес,Договор с,Код,Примечание\n"
    'Смирнова Мария,89161234560,"ул. Садовая, д. 14, кв. 15",2020-03-01,415,"две\nстроки"\n'
    'Петров Иван,89161234561,"Садовая ул., д.14, кв. 16",2021-12-31,416,=1+1\n'
    "王伟,13912345678,人民路12号3单元402室,2022-02-28,417,\n"
)
FORMATS = {
    "xlsx": "xlsx",
    "xls": "xls",
    "ods": "ods",
    "csv": "csv:Text - txt - csv (StarCalc):59,34,76,1",
    "utf-16": "csv:Text - txt - csv (StarCalc):9,34,65535,1",
}


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """The same table as the office program saves it, by format."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not here")
    folder = tmp_path_factory.mktemp("office")
    source = folder / "source.csv"
    source.write_text(SOURCE, encoding="utf-8")
    profile = f"-env:UserInstallation=file://{folder}/profile"
    made = {}
    for name, filter_ in FORMATS.items():
        target = folder / name
        command = ["soffice", profile, "--headless", "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"]
        subprocess.run(
            [*command, "--convert-to", filter_, "--outdir", str(target), str(source)],
            check=True, capture_output=True, timeout=200,
        )  # fmt: skip
        made[name] = next(target.iterdir())
    return made


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """The desk that is copied for each test."""
    made = found_desk(tmp_path_factory.mktemp("founded"), Clock())
    made.database.close()
    return made


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_rows(written, name):
    look = look_at(written[name])
    mapping = guessed(look)
    assert look.header_row == 3
    assert dict(mapping.columns) == {0: "name", 1: "phones", 2: "address", 4: "external_ref", 5: "note"}
    reading = CellReading(look, mapping, "RU")
    read = [reading.read(line) for line in rows(look)]
    assert [row.text("name") for row in read] == ["Смирнова Мария", "Петров Иван", "王伟"]
    assert [row.text("external_ref") for row in read] == ["415", "416", "417"]
    assert [row.phones[0].digits for row in read] == ["79161234560", "79161234561", "13912345678"]
    assert read[0].text("note").split() == ["две", "строки"]
    assert read[1].text("note") in ("2", "=1+1")  # a formula is its value
    assert [len(row.place.steps) for row in read] == [3, 3, 4]
    assert read[0].place.steps[:2] != read[1].place.steps[:2]
    assert [step.key for step in read[0].place.steps[:2]] == [step.key for step in read[1].place.steps[:2]]


@pytest.mark.timeout(600)
def test_one_format_after_the_other_makes_no_doubles(written, desk):
    made = []
    for name in FORMATS:
        look = look_at(written[name])
        made.append(take_in(desk.office, look, guessed(look), by=desk.anna).made)
    assert made == [3, 0, 0, 0, 0]
