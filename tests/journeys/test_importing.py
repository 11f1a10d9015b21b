"""An owner's Excel comes in through the real window, with keys alone; calls are taken meanwhile."""

from pathlib import Path

import pytest
import xlsxwriter

from tooling.running_desk import RunningDesk

pytestmark = pytest.mark.timeout(240)
REQUESTS = "SELECT * FROM request ORDER BY serial"
STREETS = ("Ленина", "Берёзовая", "Садовая", "Гагарина")


def workbook(file: Path, count: int) -> Path:
    """Write what an owner has: customers on one sheet, contacts on the next, then lifts; a title above each."""
    book = xlsxwriter.Workbook(str(file))
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
    before = {table: count(window, table) for table in ("customer", "contact", "equipment")}
    open_import(window, file)
    window.shot("import-file")
