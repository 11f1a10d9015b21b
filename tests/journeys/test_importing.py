"""An owner's Excel comes in through the real window, with keys alone; calls are taken meanwhile."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter import Workbook  # type: ignore[import-untyped, unused-ignore]

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(240)
MANY = 3_000  # still coming in while a call is taken
REQUESTS = "SELECT * FROM request ORDER BY serial"
STREETS = ("Ленина", "Берёзовая", "Садовая", "Гагарина")


def workbook(file: Path, count: int) -> Path:
    """Write what an owner has: customers on one sheet, contacts on the next, then lifts; a title above each."""
    book = Workbook(str(file))
    people = [("ФИО", "Телефон", "Адрес")]
    lifts = [("№ лифта", "Адрес", "Модель")]
    customers = [("Заказчик", "Телефон", "Примечание", "Код")]
    for n in range(1, count + 1):
        place = f"ул. {STREETS[n % 4]}, д. {n}"
        people.append((f"Кузнецова Анна {n}", f"8 903 {200 + n // 100}-{n % 100:02d}-11", f"{place}, кв. {n % 60 + 1}"))
        lifts.append((str(5_000 + n), f"{place}, подъезд {n % 4 + 1}", "Otis 2000"))
        customers.append((f"ТСЖ «Дом {n}»", f"8 495 {200 + n // 100}-{n % 100:02d}-22", "", f"{n:05d}"))
    for name, rows in (("Заказчики", customers), ("Контакты", people), ("Лифты", lifts)):
        sheet = book.add_worksheet(name)
        sheet.write_string(0, 0, f"{name} на 1 ноября")
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write_string(at + 2, column, text)
    book.close()
    return file


def count(window: RunningDesk, table: str) -> int:
    return int(window.rows(f"SELECT count(*) FROM {table}")[0][0])


def open_import(window: RunningDesk, file: Path) -> None:
    window.press("F10", "6")
    window.wait_for_page("Import")
    window.type(f'"{file}"')
    window.press("Return")


def test_an_excel_becomes_customers_contacts_and_lifts_and_a_number_is_found(window: RunningDesk, tmp_path: Path):
    file = workbook(tmp_path / "Клиенты.xlsx", 40)
    before = count(window, "customer")
    open_import(window, file)
    wait_until_read(window, "")
    window.press("Home")
    window.shot("import-file")
    window.press("F6")
    window.wait_for_page("Import: 2 Columns")
    window.press("Down")
    window.shot("import-columns")
    window.press("F6")
    window.wait_for_page("Import: 3 First rows")
    window.shot("import-rows")
    take_in(window)
    assert count(window, "customer") == before + 40
    window.shot("import-report")
    window.press("ctrl+s")
    window.screen.wait_for_window("Save the report")
    report = tmp_path / "report.csv"
    window.type(str(report))
    window.press("Return")
    window.wait(report.exists, "the report")
    window.screen.wait_for_window("Import")
    for table, sheet in (("contact", "Контакты"), ("equipment", "Лифты")):
        window.press("Escape", "Escape", "Escape")
        window.wait_for_page("Import: 1 File")
        window.press("Tab", "Down")
        wait_until_read(window, sheet)
        before = count(window, table)
        take_in(window)
        assert count(window, table) == before + 40

    window.press("ctrl+o")
    window.screen.wait_for_window("Which file?")
    window.press("Escape")
    window.screen.wait_for_window("Import: ended")
    window.press("F2")
    window.wait_for_page("New call")
    window.type("89032000511")
    window.press("Return")
    window.type("no light")
    window.press("F12")
    request = window.wait_for_rows(1, REQUESTS)[0]
    assert window.rows("SELECT name FROM contact WHERE id = ?", request["contact_id"])[0][0] == "Кузнецова Анна 5"


def test_calls_are_taken_while_a_file_comes_in_and_stopping_or_kill_9_loses_and_doubles_nothing(
    window: RunningDesk, tmp_path: Path
):
    file = workbook(tmp_path / "Клиенты.xlsx", MANY)
    before = count(window, "contact")
    window.type("Lenina 14A the door does not close")
    open_import(window, file)
    wait_until_read(window, "")
    window.press("Tab", "Down")
    wait_until_read(window, "Контакты")
    check(window)
    window.press("F12")
    window.wait(lambda: count(window, "contact") > before, "the first rows")
    window.press("F10", "1")
    window.wait_for_page("Day page")
    window.press("Return")
    window.wait_for_rows(1, REQUESTS)
    assert count(window, "contact") < before + MANY, "it was still coming in"

    window.press("F10", "6")
    window.wait_for_page("Import")
    window.press("F6")
    window.wait_for_page("Import: ended")
    came = count(window, "contact")
    assert before < came < before + MANY

    check(window)
    window.press("F12")
    window.wait(lambda: count(window, "contact") > came, "more rows")
    window.kill()
    window.start()
    window.press("F10", "6")
    window.wait_for_page("Import")
    wait_until_read(window, "Контакты")
    window.shot("import-broken-off")
    take_in(window)
    assert count(window, "contact") == before + MANY
    names = window.rows("SELECT count(DISTINCT name) FROM contact WHERE name LIKE 'Кузнецова Анна %'")
    assert names[0][0] == MANY


def wait_until_read(window: RunningDesk, sheet: str) -> None:
    """Wait until the sheet is read: then what was begun is kept."""

    def is_read() -> bool:
        kept = begun(window)
        return any(body["mapping"] and (not sheet or body["ways"].get("sheet") == sheet) for body in kept)

    window.wait(is_read, f"the file to be read: {sheet}")


def begun(window: RunningDesk) -> list[dict[str, Any]]:
    """Return what is kept of imports that were begun."""
    return [json.loads(row[0]) for row in window.rows("SELECT body FROM draft WHERE kind = 'import'")]


def check(window: RunningDesk) -> None:
    """Press F12, again if the file was not read yet, and wait for what the check says."""
    for _press in range(10):
        window.press("F12")
        end = time.monotonic() + 2
        while time.monotonic() < end and window.title().startswith("Import: 1 File"):
            time.sleep(0.05)
        if not window.title().startswith("Import: 1 File"):
            break
    window.wait_for_page("Import: checked")


def take_in(window: RunningDesk) -> None:
    """Check the file and take it in."""
    check(window)
    window.press("F12")
    window.wait_for_page("Import: ended")
