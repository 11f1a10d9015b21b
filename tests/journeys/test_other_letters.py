"""Calls in Russian and Chinese by real keys in the real window, and a line in the wrong keyboard layout."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.opening import open_file
from desktop.storage.queries.desk import people
from desktop.workflow import directory
from desktop.workflow.office import Office
from tooling.running_desk import RunningDesk
from tooling.screen import Screen

pytestmark = pytest.mark.timeout(180)
REQUESTS = (
    "SELECT r.words, s.path AS place, c.name AS caller, k.key AS kind FROM request r"
    " LEFT JOIN site s ON s.id = r.site_id LEFT JOIN contact c ON c.id = r.contact_id"
    " LEFT JOIN category k ON k.id = r.category_id ORDER BY r.serial"
)


@pytest.fixture
def window(screen: Screen, company: Path, tmp_path: Path) -> Iterator[RunningDesk]:
    """The program in Russian, open on a company with a Russian street and a Chinese house."""
    folder = tmp_path / "d"
    shutil.copytree(company, folder)
    office = Office(open_file(folder))
    with office.database.read() as session:
        anna = next(person.id for person in people(session) if person.name == "Anna Petrova")
    street = directory.save(office, "site", None, {"name": "ул. Гагарина", "kind": "street"}, by=anna)
    directory.save(office, "site", None, {"name": "5", "kind": "house", "parent_id": street}, by=anna)
    directory.save(office, "site", None, {"name": "人民路五号", "kind": "house"}, by=anna)
    office.database.close()
    running = RunningDesk(screen, folder, language="ru", zone="Europe/Moscow")
    try:
        running.start()
        yield running
    finally:
        running.close()


def test_calls_in_other_letters_are_written_found_and_kept(window: RunningDesk):
    window.type("Гагарина 5 лифт стоит, 89167654321 Сидоров")
    window.press("Return")
    window.wait_for_rows(1, REQUESTS)

    window.press("F2")
    window.wait(lambda: window.title().startswith("Новый"), "the form")
    window.type("гаг5")
    window.press("Return")
    window.type("сид")
    window.press("Return")
    window.type("не горит свет")
    window.press("F12")
    window.wait_for_rows(2, REQUESTS)

    window.type("人民路五号 电梯停在三楼")
    window.press("Return")
    window.wait_for_rows(3, REQUESTS)

    window.type("Ufufhbyf 5 ktcnybwf? yt ujhbn cdtn")
    window.shot("wrong-layout")
    window.press("Return")
    told = [tuple(row) for row in window.wait_for_rows(4, REQUESTS)]
    house = "ул. Гагарина, 5"
    assert [one[:3] for one in told] == [
        ("Гагарина 5 лифт стоит, 89167654321 Сидоров", house, "Сидоров"),
        ("не горит свет", house, "Сидоров"),
        ("人民路五号 电梯停在三楼", "人民路五号", None),
        ("Гагарина 5 лестница, не горит свет", house, None),
    ]
    assert (told[0][3], told[2][3]) == ("lift_stopped", "lift_stopped")
