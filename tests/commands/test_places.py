"""What a script means by a place: what is plainly called so, and nothing that is only near to it."""

from desktop.commands.places import meant
from desktop.workflow import directory


def test_a_script_means_what_is_spelt_so_and_never_what_is_near(desk):
    def place(street: str) -> object:
        street_id = directory.save(desk.office, "site", None, {"name": street, "kind": "street"}, by=desk.anna)
        house = {"name": "3", "kind": "house", "parent_id": street_id}
        return directory.save(desk.office, "site", None, house, by=desk.anna)

    latin, cyrillic = place("Zelta"), place("Зелта")
    with desk.database.read() as session:
        assert meant(session, "zelt 3", "").site_id == latin
        assert meant(session, "Зелт 3", "").site_id == cyrillic
        assert meant(session, "Zleta 3", "").words == "Zleta 3"
