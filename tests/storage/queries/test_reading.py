"""What plainly stands in a line of free text, in three scripts."""

import pytest

from desktop.storage.queries.reading import understand
from desktop.workflow import directory


@pytest.fixture
def town(desk):
    """Houses 14 and 15 of a Chinese street and of a Russian one."""
    for street, house in (("人民路", "{}号"), ("ул. Гагарина", "{}")):
        street_id = directory.save(desk.office, "site", None, {"name": street, "kind": "street"}, by=desk.anna)
        for number in (14, 15):
            fields = {"name": house.format(number), "kind": "house", "parent_id": street_id}
            house_id = directory.save(desk.office, "site", None, fields, by=desk.anna)
            for flat in (1, 2, 14):
                fields = {"name": f"кв. {flat}", "kind": "flat", "parent_id": house_id}
                directory.save(desk.office, "site", None, fields, by=desk.anna)
    return desk


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        pytest.param("人民路14号 电梯停在三楼", "人民路, 14号", id="a Chinese address without blanks"),
        pytest.param("电梯停在三楼 人民路15号", "人民路, 15号", id="after the words"),
        pytest.param("人民路 电梯停", "人民路", id="a street called by its whole name"),
        pytest.param("лифт стоит Гагарина 14 кв 2", "ул. Гагарина, 14, кв. 2", id="a flat"),
        pytest.param("Гагарина 15 нет света", "ул. Гагарина, 15", id="a house, and not its flats"),
        pytest.param("电梯停在三楼", "", id="no place"),
        pytest.param("14 15 нет света", "", id="numbers alone are no place"),
    ],
)
def test_a_line_names_a_place_plainly_or_not_at_all(town, typed, place):
    with town.database.read() as session:
        assert understand(session, typed, "RU").place == place
