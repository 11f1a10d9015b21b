"""What is imported at one station is shared like what is typed, and known to the next one that imports it."""

from pathlib import Path

from desktop.exchange.guessing import guessed
from desktop.exchange.import_run import take_in
from desktop.exchange.table_file import look_at
from tests.sync.stations import Company, Station, differences

CONTACTS = "ФИО;Телефон;Адрес;Заказчик\n" + "".join(
    f"Смирнов{i};8 916 {i:07d}, доб. {i};ул. Садовая, д. {i // 20 + 1}, подъезд 1, кв. {i % 20 + 1};ТСЖ Мир\n"
    for i in range(400)
)
LIFTS = "Рег. №;Адрес;Производитель\n" + "".join(f"4{i:02d};ул. Садовая, д. {i + 1};Otis\n" for i in range(20))
STAFF = "ФИО;Должность;Бригада\nОрлов Павел Иванович;механик;Первая\n"
JOURNAL = "date,address,what,done\n01.03.2026,Lenina 14,no light,yes\n02.03.2026 09:00,Lenina 14,no water,\n"


def bring_in(station: Station, text: str, folder: Path, who: str = "boris") -> tuple[int, int]:
    file = folder / "table.csv"
    file.write_text(text, encoding="utf-8")
    look = look_at(file)
    report = take_in(station.office, look, guessed(look), by=station.company.people[who])
    assert report.refused == ()
    return report.made, report.known


def test_what_one_station_imports_another_has(company: Company, here: Station, there: Station, tmp_path: Path):
    assert bring_in(here, CONTACTS, tmp_path) == (400, 0)
    assert bring_in(here, LIFTS, tmp_path) == (20, 0)
    assert bring_in(here, STAFF, tmp_path, who="anna") == (1, 0)
    assert bring_in(here, JOURNAL, tmp_path) == (2, 0)
    here.sync()
    here.pull()
    assert set(here.states()) == {"shared"}
    there.sync()
    assert list(differences(company, there)) == []
    assert bring_in(there, CONTACTS, tmp_path) == (0, 400)
    assert bring_in(there, LIFTS, tmp_path) == (0, 20)
    assert bring_in(there, JOURNAL, tmp_path) == (0, 2)
