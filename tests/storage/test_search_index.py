"""One hook keeps the search index; building it anew gives the same."""

from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop.domain.day import desk_day
from desktop.storage.queries.desk import desk_facts
from desktop.storage.queries.lookups import find
from desktop.storage.search_index import prepare_search, rebuild_search
from desktop.workflow import directory
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.merging import merge, unmerge
from desktop.workflow.progress import cancel, note
from tests.found import found_requests


def titles(desk, typed, **kinds):
    with desk.database.read() as session:
        return [candidate.title for candidate in find(session, typed, **kinds)]


def exact(desk, typed):
    with desk.database.read() as session:
        return [candidate.title for candidate in find(session, typed) if candidate.exact]


def numbers(desk, typed):
    with desk.database.read() as session:
        return [line.number for line in found_requests(session, desk_day(desk_facts(session)), typed)]


def index(desk):
    statement = (
        "SELECT d.kind, d.ref, coalesce(t.body, j.body) FROM search_doc d LEFT JOIN search_text t ON t.rowid = d.doc"
        " LEFT JOIN search_journal j ON j.rowid = d.doc WHERE coalesce(t.body, j.body) != ''"
    )
    with desk.database.read() as session:
        numbered = "FROM search_phone p JOIN search_digits d ON d.rowid = p.phone"
        phones = session.execute(text(f"SELECT 'phone', ref, reversed || d.digits {numbered}"))
        return {tuple(row) for row in (*session.execute(text(statement)), *phones)}


def test_building_the_index_anew_gives_what_the_hook_has_written(desk):
    made = desk.take("No light", equipment_id=desk.lift, contact_id=desk.ivanova)
    desk.take("Damp", place_text="Mill Lane", makes_place=True, caller_name="Olga", phone="8 916 000-00-01")
    note(desk.office, made.request_id, Told(by=desk.boris, text="sparks"))
    correct(desk.office, made.request_id, desk.told, Correction(words="No light at all", site_id=desk.house))
    for kind, row_id, fields in (
        ("site", desk.house, {"name": "15"}),
        ("equipment", desk.lift, {"short_number": "L-7", "name": "Goods lift"}),
        ("contact", desk.ivanova, {"name": "Petrova", "customer_id": desk.customer, "phones": ["101", "102"]}),
        ("customer", desk.customer, {"name": "House Union No. 2"}),
    ):
        directory.save(desk.office, kind, row_id, fields, by=desk.anna)
    before = index(desk)
    with desk.database.engine.execution_options(daybook_write=True).begin() as connection:
        connection.execute(text("UPDATE meta SET value = '0' WHERE key = 'search_version'"))
        prepare_search(connection)
    assert index(desk) == before


def test_a_request_is_found_by_what_its_place_and_caller_are_called_now(desk):
    desk.take("Damp", equipment_id=desk.lift, contact_id=desk.ivanova)
    directory.save(desk.office, "contact", desk.ivanova, {"name": "Kalniņa"}, by=desk.anna)
    directory.save(desk.office, "site", desk.house, {"name": "99"}, by=desk.anna)
    assert (numbers(desk, "kalniņa"), numbers(desk, "lenina 99")) == (["A26-00001"], ["A26-00001"])
    assert (numbers(desk, "ivanova"), numbers(desk, "lenina 14")) == ([], [])
    assert titles(desk, "lenina 99 lift") == ["Lenina, 99, entrance 2, Lift 2"]


def test_a_request_is_found_by_what_its_kind_is_called_in_any_language(desk):
    kind = directory.save(
        desk.office, "category", None, {"labels": {"en": "Noise at night", "ru": "Шум ночью"}, "key": "noise"},
        by=desk.anna,
    )  # fmt: skip
    desk.take("Loud talking", equipment_id=desk.lift, category_id=kind)
    desk.take("Damp", equipment_id=desk.lift)
    assert (numbers(desk, "noise"), numbers(desk, "шум")) == (["A26-00001"], ["A26-00001"])
    assert numbers(desk, "noise talking") == ["A26-00001"]
    assert (numbers(desk, "noise damp"), numbers(desk, "no")) == ([], [])
    directory.save(desk.office, "category", kind, {"labels": {"en": "Music"}}, by=desk.anna)
    assert (numbers(desk, "noise"), numbers(desk, "music")) == ([], ["A26-00001"])


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("len14", "Lenina, 14"), ("14 lenina", "Lenina, 14"), ("LENINA 14A", "Lenina, 14A"),
        ("березовая", "Берёзовая 7"),
        ("берёз", "Берёзовая 7"), ("人民", "人民路五号"), ("路五", "人民路五号"), (",thtpjdfz", "Берёзовая 7"),
        ("ivan", "Ivanova"), ("4567", "Ivanova"), ("123-45-67", "Ivanova"), ("8 916 123 45 67", "Ivanova"),
        ("+79161234567", "Ivanova"), ("2", "Lenina, 14, entrance 2, Lift 2"),
        ("16 12", "Ivanova"), ("8 916 12", "Ivanova"), ("+7 916 123 456", "Ivanova"), ("+7 916", "Ivanova"),
    ],
)  # fmt: skip
def test_what_is_meant_comes_first(desk, typed, title):
    assert titles(desk, typed)[0] == title


def test_14_is_neither_140_nor_14a(desk):
    found = exact(desk, "lenina 14")
    assert "Lenina, 14" in found
    assert not {"Lenina, 14A", "Lenina, 140"} & set(found)
    assert exact(desk, "lenina 14a") == ["Lenina, 14A"]


def test_the_house_comes_first_of_its_three_hundred_flats(desk):
    for flat in range(60):
        directory.save(desk.office, "site", None, {"name": f"flat {flat}", "parent_id": desk.house}, by=desk.anna)
    assert titles(desk, "lenina 14")[0] == "Lenina, 14"


def test_what_is_retired_is_not_offered(desk):
    for kind, row_id in (("contact", desk.ivanova), ("equipment", desk.lift), ("site", desk.house)):
        directory.retire(desk.office, kind, row_id, by=desk.anna)
    assert titles(desk, "ivanova") == titles(desk, "4567") == []
    assert "Lenina, 14" not in titles(desk, "lenina 14")
    directory.bring_back(desk.office, "contact", desk.ivanova, by=desk.anna)
    assert titles(desk, "ivanova") == ["Ivanova"]


def test_a_number_that_a_contact_gave_up_is_not_his(desk):
    directory.save(desk.office, "contact", desk.ivanova, {"phones": ["8 916 999-99-99"]}, by=desk.anna)
    assert titles(desk, "1234567") == titles(desk, "16123") == []
    assert titles(desk, "9999999") == ["Ivanova"]


def test_a_number_that_ends_so_comes_before_one_that_has_the_digits_in_its_middle(desk):
    directory.save(desk.office, "contact", None, {"name": "Abel", "phones": ["8 916 345 67 00"]}, by=desk.anna)
    assert titles(desk, "34567") == ["Ivanova", "Abel"]
    assert exact(desk, "34567") == ["Ivanova"]


def test_a_number_abroad_is_found_with_the_nought_before_its_town(desk):
    directory.save(desk.office, "contact", None, {"name": "Grey", "phones": ["+44 131 496 0472"]}, by=desk.anna)
    for typed in ("496 04", "0131 496", "0131", "4960"):
        assert titles(desk, typed) == ["Grey"]


def test_an_index_of_an_older_version_is_made_anew_though_its_tables_had_other_columns(desk):
    with desk.database.engine.execution_options(daybook_write=True).begin() as connection:
        connection.execute(text("DROP TABLE search_phone"))
        connection.execute(text("CREATE TABLE search_phone (ref BLOB PRIMARY KEY, contact BLOB, reversed TEXT)"))
        connection.execute(text("UPDATE meta SET value = '2' WHERE key = 'search_version'"))
        prepare_search(connection)
    assert titles(desk, "16123") == titles(desk, "4567") == ["Ivanova"]


def test_requests_are_found_by_number_words_notes_and_phone_the_newest_first(desk):
    one = desk.take("No light", contact_id=desk.ivanova)
    desk.clock.forward(1)
    desk.take("No light either")
    note(desk.office, one.request_id, Told(by=desk.boris, text="sparks fly"))
    assert numbers(desk, "light") == ["A26-00002", "A26-00001"]
    assert (
        numbers(desk, "spark")
        == numbers(desk, "1234567")
        == numbers(desk, "916 123")
        == numbers(desk, "a26-1")
        == numbers(desk, "1")
        == ["A26-00001"]
    )


WORDS = ["a*", "NEAR(a b)", "a AND", "OR", "NOT a", "body:a", "^a", "a - b", "{a}", "a " * 1_000, "1 " * 10_000,
         "'; DROP TABLE request"]  # fmt: skip
NO_WORDS = ['"', "*", "(", "_", "\x00", "\ud800", "ж" * 100_000, "%", "\u202e"]
ALL_WORDS = "not near a body and or b drop table request 1"


@pytest.mark.parametrize("typed", WORDS, ids=[ascii(typed[:20]) for typed in WORDS])
def test_what_is_syntax_elsewhere_is_looked_for_as_words(desk, typed):
    directory.save(desk.office, "site", None, {"name": ALL_WORDS, "kind": "house"}, by=desk.anna)
    desk.take(ALL_WORDS)
    assert ALL_WORDS in titles(desk, typed)
    assert numbers(desk, typed) == ["A26-00001"]


@pytest.mark.parametrize("typed", NO_WORDS, ids=[ascii(typed[:20]) for typed in NO_WORDS])
def test_what_has_no_known_word_finds_nothing(desk, typed):
    desk.take(ALL_WORDS)
    assert (titles(desk, typed), numbers(desk, typed)) == ([], [])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(st.characters(codec=None), max_size=40))
def test_whatever_is_typed_only_what_is_there_is_found(desk, typed):
    kinds = ("site", "equipment", "contact", "customer")
    assert all(title in titles(desk, title, kinds=kinds) for title in titles(desk, typed, kinds=kinds))
    assert numbers(desk, typed) == []
    assert titles(desk, "lenina 140") == ["Lenina, 140"]


@pytest.fixture
def town(desk):
    """Streets in three scripts, and houses and flats in them, more than a list shows."""
    for street, houses in (("ул. Гагарина", 16), ("Щорса", 3), ("Station Road", 3), ("人民路", 3), ("Леваневского", 1)):
        street_id = directory.save(desk.office, "site", None, {"name": street, "kind": "street"}, by=desk.anna)
        for house in range(1, houses + 1):
            fields = {"name": str(house), "kind": "house", "parent_id": street_id}
            house_id = directory.save(desk.office, "site", None, fields, by=desk.anna)
            for flat in (1, 2):
                fields = {"name": f"кв. {flat}", "kind": "flat", "parent_id": house_id}
                directory.save(desk.office, "site", None, fields, by=desk.anna)
    for name in ("Кузнецов Пётр", "Кузнецова Анна", "Zariņa Inga"):
        directory.save(desk.office, "contact", None, {"name": name}, by=desk.anna)
    return desk


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        pytest.param("gagarina 14", "ул. Гагарина, 14", id="Latin letters for Cyrillic ones"),
        pytest.param("gag14 2", "ул. Гагарина, 14, кв. 2", id="only begun, in any order"),
        pytest.param("Schorsa", "Щорса", id="as another road sign spells it"),
        pytest.param("статион 2", "Station Road, 2", id="Cyrillic letters for Latin ones"),
        pytest.param("zarina", "Zariņa Inga", id="without its marks"),
        pytest.param("kuznetsov", "Кузнецов Пётр", id="a name"),
        pytest.param("гагариан 14", "ул. Гагарина, 14", id="two letters changed over"),
        pytest.param("гагрина 14", "ул. Гагарина, 14", id="a letter left out"),
        pytest.param("гаггарина 14", "ул. Гагарина, 14", id="a letter too many"),
        pytest.param("мевинградская", None, id="no word of the town"),
        pytest.param("леванивск", "Леваневского", id="a wrong letter, half typed"),
        pytest.param("оеваневск", "Леваневского", id="a wrong first letter"),
        pytest.param("elvanevsk", "Леваневского", id="changed over in other letters"),
        pytest.param("кузнецво", "Кузнецов Пётр", id="a misspelt name"),
        pytest.param("гагариан кузнецво", None, id="two slips are two"),
        pytest.param("人民", "人民路", id="two Chinese characters"),
        pytest.param("民路 3", "人民路, 3", id="from the middle of the name"),
        pytest.param("Гагарина 1", "ул. Гагарина, 1", id="1 is not 10"),
        pytest.param("1 гагарина", "ул. Гагарина, 1", id="the number first"),
    ],
)
def test_a_place_or_a_name_is_found_however_it_is_spelt(town, typed, first):
    assert (titles(town, typed) or [None])[0] == first


def test_what_is_spelt_otherwise_is_never_exact(town):
    with town.database.read() as session:
        for typed in ("gagarina 14", "гагариан 14", "kuznetsov", "кузнецво"):
            assert all(found.is_near and not found.exact for found in find(session, typed)), typed


def test_whole_words_come_before_longer_ones(town):
    assert titles(town, "кузнецов")[:2] == ["Кузнецов Пётр", "Кузнецова Анна"]


def test_the_shortest_titles_are_read_first_whenever_they_were_made(town):
    late = directory.save(town.office, "site", None, {"name": "Кв", "kind": "street"}, by=town.anna)
    assert titles(town, "кв", kinds=("site",))[0] == "Кв"
    directory.save(town.office, "site", late, {"name": "Квадратная улица с очень длинным именем"}, by=town.anna)
    assert "Квадратная" not in titles(town, "кв", kinds=("site",))[0]


def test_building_the_index_anew_gives_the_same_order_and_words(town):
    def numbered():
        with town.database.read() as session:
            words = session.execute(text("SELECT word, sound, tail FROM search_word ORDER BY word"))
            docs = session.execute(text("SELECT doc >> 32, ref FROM search_doc WHERE doc >= 1 << 40 ORDER BY ref"))
            return [tuple(row) for row in (*words, *docs)]

    before, found = numbered(), titles(town, "кв")
    with town.database.engine.execution_options(daybook_write=True).begin() as connection:
        connection.execute(text("UPDATE meta SET value = '0' WHERE key = 'search_version'"))
        prepare_search(connection)
    assert (numbered(), titles(town, "кв")) == (before, found)


def test_a_row_that_stays_is_found_by_the_words_of_the_one_that_went_until_that_is_taken_back(desk):
    double = directory.save(desk.office, "site", None, {"name": "Sadovaya 5"}, by=desk.anna)
    ended = desk.take("No light", site_id=double)
    cancel(desk.office, ended.request_id, desk.told, reason="withdrawn")

    def found() -> tuple[list[UUID], list[UUID]]:
        with desk.database.read() as session:
            day = desk_day(desk_facts(session))
            places = [one.id for one in find(session, "sadovaya 5", kinds=("site",))]
            return places, [line.id for line in found_requests(session, day, "lenina 14")]

    def as_rebuilt() -> tuple[list[UUID], list[UUID]]:
        with desk.database.take_in() as (session, _changes):
            rebuild_search(session.connection())
        return found()

    assert found() == ([double], [])
    merge(desk.office, "site", double, desk.house, by=desk.boris)
    assert found() == as_rebuilt() == ([desk.house], [ended.request_id])
    unmerge(desk.office, "site", double, by=desk.boris)
    assert found() == as_rebuilt() == ([double], [])
