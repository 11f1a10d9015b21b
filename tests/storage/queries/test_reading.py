"""What is understood of a line: place, equipment, caller, kind with its reason; what is not plain stays as words."""

from uuid import UUID

import pytest

from desktop.domain.line_call import line_call
from desktop.storage.queries.alike import kinds_alike
from desktop.storage.queries.reading import understand
from desktop.wording.language import Language
from desktop.wording.understood import understood_line
from desktop.workflow import directory

LINE = "Lenina 14 entrance 2 no light, man inside, 89161234567 Ivanov"


def read(desk, text):
    with desk.database.read() as session:
        return understand(session, text, "RU")


def parts(text, found):
    return {(text[start:end], what) for start, end, what in found.spans}


@pytest.fixture
def stopped(desk):
    fields = {"patterns": {"en": ["lift stopped"], "ru": ["лифт стоит"]}}
    directory.save(desk.office, "category", desk.stopped, fields, by=desk.anna)
    directory.save(desk.office, "category", desk.trapped, {"patterns": {"en": ["inside"]}}, by=desk.anna)
    return desk


def test_each_part_of_a_line_is_understood_where_it_stands(stopped):
    found = read(stopped, LINE)
    assert (found.place, found.site_id) == ("Lenina, 14, entrance 2", stopped.entrance)
    assert (found.caller, found.phone, found.contact_id) == ("Ivanova", "+79161234567", stopped.ivanova)
    assert found.kind is not None
    assert found.kind.category.id == stopped.trapped
    assert parts(LINE, found) == {
        ("Lenina 14 entrance 2", "place"), ("89161234567", "phone"), ("Ivanov", "caller"), ("inside", "kind"),
    }  # fmt: skip


def test_a_new_caller_s_name_is_read_beside_his_number(desk):
    found = read(desk, "no light, 8 916 765-43-21 Sidorova Anna, second floor")
    assert (found.caller, found.phone, found.contact_id) == ("Sidorova Anna", "+79167654321", None)


def test_a_danger_goes_before_any_other_kind(stopped):
    assert [kind.id for kind in read(stopped, "lift stopped, man inside").kinds] == [stopped.trapped, stopped.stopped]


def test_like_words_have_the_kind_they_had_before_and_say_in_which_requests(desk):
    numbers = [desk.take(f"no hot water in flat {flat}", category_id=desk.question).number for flat in range(4)]
    desk.take("the doors rattle", category_id=desk.stopped)
    found = read(desk, "again no hot water")
    assert found.kind is not None
    assert (found.kind.id, found.kind.pattern) == (desk.question, "")
    assert found.kind.numbers == tuple(reversed(numbers))[:2]


def test_one_word_of_many_is_no_plain_likeness(desk):
    for _time in range(3):
        desk.take("the doors will not open", category_id=desk.stopped)
    assert read(desk, "the doors do not open").kind is not None
    found = read(desk, "when will somebody come round")
    assert found.kind is None
    assert [kind.id for kind in found.kinds] == [desk.stopped]


def test_likeness_alone_proposes_a_danger_with_the_calls_it_was_in_and_stores_none(desk):
    numbers = [desk.take(f"fainted in lift {at}", category_id=desk.trapped, is_danger=True).number for at in (1, 2, 3)]
    found = read(desk, "somebody fainted in lift")
    assert [(kind.id, kind.numbers) for kind in found.kinds] == [(desk.trapped, (numbers[2], numbers[1]))]
    assert found.kind is None
    call = line_call(found, "somebody fainted in lift")
    assert (call.category_id, call.is_danger) == (None, False)
    assert understood_line(found, Language("en")).endswith(f"perhaps Trapped (as in {numbers[2]}, {numbers[1]})")


def test_words_that_were_told_of_several_kinds_are_only_a_perhaps(desk):
    desk.take("it hums at night", category_id=desk.question)
    desk.take("it hums at night", category_id=desk.stopped)
    found = read(desk, "it hums")
    assert found.kind is None
    assert {kind.id for kind in found.kinds} == {desk.question, desk.stopped}


def test_a_place_s_own_words_are_no_reason_for_a_kind(desk):
    desk.take("no light", site_id=desk.house, category_id=desk.question)
    assert read(desk, "Lenina 14").kinds == ()


def test_requests_without_a_kind_say_nothing(desk):
    desk.take("nothing like it before")
    with desk.database.read() as session:
        assert kinds_alike(session, "nothing like it") == []
        assert kinds_alike(session, "") == []


def test_chinese_words_are_alike_by_two_signs_in_a_row(desk):
    desk.take("厨房下水道堵了", category_id=desk.question)
    desk.take("电梯门打不开", category_id=desk.stopped)
    found = read(desk, "下水道又堵")
    assert [kind.id for kind in found.kinds] == [desk.question]


def test_a_kind_that_is_retired_is_proposed_no_more(desk):
    desk.take("no hot water", category_id=desk.question)
    directory.retire(desk.office, "category", desk.question, by=desk.anna)
    assert read(desk, "no hot water").kinds == ()


def test_endless_text_is_read_as_far_as_a_line_goes(desk):
    assert read(desk, "Lenina 14 " * 400).site_id == desk.house


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


@pytest.fixture
def quarter(desk):
    """Two houses of a Russian street with two entrances each, people in them, and two of one name elsewhere."""
    street = directory.save(desk.office, "site", None, {"name": "ул. Пушкина", "kind": "street"}, by=desk.anna)
    made: dict[str | tuple[str, str], UUID] = {}
    for house in ("1", "3"):
        fields = {"name": f"д. {house}", "kind": "house", "parent_id": street}
        made[house] = directory.save(desk.office, "site", None, fields, by=desk.anna)
        for entrance in ("1", "3"):
            fields = {"name": f"подъезд {entrance}", "kind": "entrance", "parent_id": made[house]}
            made[house, entrance] = directory.save(desk.office, "site", None, fields, by=desk.anna)
    lane = directory.save(desk.office, "site", None, {"name": "пер. Пушкина", "kind": "street"}, by=desk.anna)
    for house in ("д. 3", "д. 5"):
        directory.save(desk.office, "site", None, {"name": house, "kind": "house", "parent_id": lane}, by=desk.anna)
    people = (
        ("Новикова Юлия Олеговна", made["3", "1"]), ("Воробьёв Пётр Ильич", made["3", "3"]),
        ("Воробьёв Илья Ильич", made["1"]), ("Кац Мария", None), ("Кац Мария", None), ("Лось Анна", made["1", "1"]),
    )  # fmt: skip
    for name, site_id in people:
        directory.save(desk.office, "contact", None, {"name": name, "site_id": site_id}, by=desk.anna)
    return desk


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        pytest.param("пушкина 3 п 1 стоит", "ул. Пушкина, д. 3, подъезд 1", id="house and entrance shortened"),
        pytest.param("пушкина 1 под 3", "ул. Пушкина, д. 1, подъезд 3", id="the other way round"),
        pytest.param("пушкина 3 3", "ул. Пушкина, д. 3, подъезд 3", id="the same number twice"),
        pytest.param("Пушкина ул., дом 3, 1 подъезд", "ул. Пушкина, д. 3, подъезд 1", id="words in another order"),
        pytest.param("pushkina 3 pod 1", "ул. Пушкина, д. 3, подъезд 1", id="in Latin letters"),
        pytest.param("пушкина 3 п 7", "ул. Пушкина, д. 3", id="an entrance that is not there stays as words"),
        pytest.param("ул пушкина 3", "ул. Пушкина, д. 3", id="the street, not the lane"),
        pytest.param("пер пушкина 3", "пер. Пушкина, д. 3", id="the lane"),
        pytest.param("пушкина 5", "пер. Пушкина, д. 5", id="the lane has a house that the street has not"),
        pytest.param("пушкина 3 этаж", "ул. Пушкина, д. 3", id="a floor is no entrance"),
        pytest.param("пушкина 3а стоит", "", id="3а is not 3"),
        pytest.param("pushkina 3rd entrance", "", id="an ordinal is no house"),
        pytest.param("стоит между 1 и 3, Пушкина 1", "ул. Пушкина, д. 1", id="floors before a comma are no house"),
        pytest.param("вчера 23:03 пушкина 1 двери", "ул. Пушкина, д. 1", id="the minutes of a time are no house"),
        pytest.param("живу на Пушкина 1, лифт стоит на Пушкина 3", "", id="two houses are not plainly one"),
        pytest.param("пушкина 1 и пушкина 3", "", id="two houses in a row"),
        pytest.param("пушкина 3, подъезд 1, пушкина 3", "ул. Пушкина, д. 3, подъезд 1", id="a house and its entrance"),
    ],
)
def test_an_address_is_understood_as_people_shorten_it(quarter, typed, place):
    assert read(quarter, typed).place == place


@pytest.fixture
def avenues(desk):
    """Houses 3 of streets whose kind is written short, and a lift in one of them."""
    for name in ("пр-т Мира", "Северный б-р", "Mill Lane", "Orchard Street", "Набережная ул."):
        street = directory.save(desk.office, "site", None, {"name": name, "kind": "street"}, by=desk.anna)
        fields = {"name": "3", "kind": "house", "parent_id": street}
        house = directory.save(desk.office, "site", None, fields, by=desk.anna)
        lifts = {
            "Orchard Street": ("1161", "Goods and passenger lift"),
            "Набережная ул.": ("4798", "Пассажирский лифт"),
        }
        if name in lifts:
            lift = {"short_number": lifts[name][0], "name": lifts[name][1], "site_id": house}
            directory.save(desk.office, "equipment", None, lift, by=desk.anna)
    return desk


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        pytest.param("пр мира 3 темно", "пр-т Мира, 3", id="shortened otherwise"),
        pytest.param("проспект мира 3", "пр-т Мира, 3", id="written out"),
        pytest.param("северный бульвар 3", "Северный б-р, 3", id="written out, of one letter and one"),
        pytest.param("mill ln 3 stuck", "Mill Lane, 3", id="shortened where the directory writes it out"),
        pytest.param("Forest avenue 3 lift no light", "", id="a lift in a house of that number is of another street"),
        pytest.param("stuck at 2 and 3, Mill Lane 4", "Mill Lane", id="a house that is not known is not another one"),
        pytest.param("Заречная ул. 3 лифт стоит", "", id="a street called by its kind is meant by nothing else"),
        pytest.param("набережная 3 темно", "Набережная ул., 3", id="a street called by its kind"),
        pytest.param("наб 3 темно", "Набережная ул., 3", id="a street called by its kind, shortened"),
        pytest.param("orchard 3 lift", "Orchard Street, 3, Goods and passenger lift 1161", id="a lift of its street"),
    ],
)
def test_a_street_is_meant_however_its_kind_is_written(avenues, typed, place):
    assert read(avenues, typed).place == place


@pytest.mark.parametrize(
    ("typed", "caller", "at"),
    [
        pytest.param("пушкина 3 п 1 новикова, стоит", "Новикова Юлия Олеговна", "новикова", id="somebody of the place"),
        pytest.param("воробьев пушкина 3 п 1", "Воробьёв Пётр Ильич", "воробьев", id="somebody of the house"),
        pytest.param("Vorobyov pushkina 1", "Воробьёв Илья Ильич", "Vorobyov", id="in Latin letters"),
        pytest.param("пушкина 3 Ильич Новикова", "", "", id="two of the place, as much of each"),
        pytest.param("звонит лось анна, нет света", "Лось Анна", "лось анна", id="by his whole name, anywhere"),
        pytest.param("лось у подъезда", "", "", id="half a name is nobody"),
        pytest.param("Кац Мария, нет света", "", "", id="two of one name are nobody"),
        pytest.param("новикова 1 2", "", "", id="a surname without a place is nobody"),
    ],
)
def test_a_caller_is_understood_by_his_name(quarter, typed, caller, at):
    found = read(quarter, typed)
    assert (found.caller, found.contact_id is not None) == (caller, bool(caller))
    assert ((at, "caller") in parts(typed, found)) is bool(at)


def test_where_nobody_names_a_place_it_is_where_the_caller_usually_is(quarter):
    found = read(quarter, "89161234567 stuck")
    assert (found.site_id, found.place, found.is_usual_place) == (quarter.entrance, "Lenina, 14, entrance 2", True)
    assert not read(quarter, "89161234567 Пушкина 3").is_usual_place
    assert read(quarter, "Лось Анна: нет света").is_usual_place


def test_a_kind_is_read_in_other_letters(quarter):
    fields = {"patterns": {"ru": ["лифт стоит"]}}
    directory.save(quarter.office, "category", quarter.stopped, fields, by=quarter.anna)
    found = read(quarter, "pushkina 3 lift stoit")
    assert found.kind is not None
    assert found.kind.id == quarter.stopped
    assert {("lift", "kind"), ("stoit", "kind")} <= parts("pushkina 3 lift stoit", found)


@pytest.fixture
def numbered(desk):
    """A town whose streets have numbers, and whose houses are written in one piece, the number first."""

    def save(name, kind, parent=None):
        return directory.save(
            desk.office, "site", None, {"name": name, "kind": kind, "parent_id": parent}, by=desk.anna
        )

    bronx = save("Bronx", "area")
    for name, kind in (
        ("West 24 Street", "street"),
        ("840 5 Avenue", "house"),
        ("78-59 85 Street", "house"),
        ("14 East 2 Street", "house"),
        ("East 175 Street", "street"),
    ):
        save(name, kind, bronx)
    return desk


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        pytest.param("840 5 avenue, no light", "Bronx, 840 5 Avenue", id="the house itself"),
        pytest.param("2344 east 24 street, hydrant", "", id="East is not West"),
        pytest.param("5 avenue and east 55 street, a bus", "", id="a street is none of its houses"),
        pytest.param("78 street and 58 avenue, parking", "", id="a piece of a number"),
        pytest.param("2 street, double parked", "", id="2 Street is not East 2 Street"),
        pytest.param(
            "875 east 175 street, parking", "Bronx, East 175 Street", id="the street of a house that is not known"
        ),
    ],
)
def test_a_place_is_named_by_all_of_its_own_name(numbered, typed, place):
    assert read(numbered, typed).place == place


@pytest.mark.parametrize("typed", ["Lenina 14", "lenina 14 A", "Lenina 140"])
def test_14_is_not_14a_where_only_one_of_them_is_known(desk, typed):
    for kind, gone in (("equipment", desk.lift), ("site", desk.entrance), ("site", desk.house)):
        directory.retire(desk.office, kind, gone, by=desk.anna)
    known = {"lenina 14 A": "Lenina, 14A", "Lenina 140": "Lenina, 140"}
    assert read(desk, f"{typed} no light").place == known.get(typed, "")


def test_the_other_keyboard_layout_is_read_only_where_the_one_typed_names_no_place(desk):
    found = read(desk, "Дутштф 14б тщ дшпре")
    assert (found.place, found.meant) == ("Lenina, 14", "Lenina 14, no light")
    assert parts("Lenina 14, no light", found) == {("Lenina 14", "place")}
    assert read(desk, "Lenina 14, no light").meant == ""
    assert read(desk, "Дутштф 14 " * 150).meant == ""  # nothing behind the end of a line may be lost


@pytest.fixture
def misheard(desk):
    """Streets that are easily misspelt, two of them in a pair that one slip leads to, and a Chinese one."""
    streets = {
        "ул. Гагарина": ("5", "7"), "ул. Берёзовая": ("3",), "ул. Садовая": ("8",), "пр-т Мира": ("2",),
        "Victory Road": ("4",), "ул. Лескова": ("9",), "ул. Леснова": ("9",), "建设路": ("3号楼", "12号楼"),
        "Этажная": ("3",), "Северный б-р": ("25",), "Liffey Road": ("6",), "新华路": ("五号",),
    }  # fmt: skip
    for name, houses in streets.items():
        street = directory.save(desk.office, "site", None, {"name": name, "kind": "street"}, by=desk.anna)
        for house in houses:
            fields = {"name": house, "kind": "house", "parent_id": street}
            house_id = directory.save(desk.office, "site", None, fields, by=desk.anna)
            for entrance in ("1", "5") if name.startswith("ул") else ():
                fields = {"name": f"подъезд {entrance}", "kind": "entrance", "parent_id": house_id}
                directory.save(desk.office, "site", None, fields, by=desk.anna)
    return desk


@pytest.mark.parametrize(
    ("typed", "place", "at"),
    [
        pytest.param("гогарина 5 лифт стоит", "ул. Гагарина, 5", "гогарина 5", id="a letter wrong"),
        pytest.param("лифт стоит, гогарина 5 п 1", "ул. Гагарина, 5, подъезд 1", "гогарина 5 п 1", id="its entrance"),
        pytest.param("Vjctory 4 dark", "Victory Road, 4", "Vjctory 4", id="a key beside the right one"),
        pytest.param("gogarina 5 stoit", "ул. Гагарина, 5", "gogarina 5", id="misspelt in Latin letters"),
        pytest.param("4 Victary road", "Victory Road, 4", "4 Victary road", id="the number first, as in English"),
        pytest.param("севербый б-р д 25", "Северный б-р, 25", "севербый б-р д 25", id="before the kind of street"),
        pytest.param("на берёзовой 3 темно", "ул. Берёзовая, 3", "берёзовой 3", id="where: another ending"),
        pytest.param("везут на садовую 8", "ул. Садовая, 8", "садовую 8", id="where to: another ending"),
        pytest.param("建设路三号楼停电", "建设路, 3号楼", "建设路三号楼", id="a Chinese number in signs"),
        pytest.param("新华路5号停电", "新华路, 五号", "新华路5号", id="a Chinese number in figures"),
        pytest.param("建设路十二号楼停电", "建设路, 12号楼", "建设路十二号楼", id="a longer one"),
    ],
)
def test_a_place_that_is_misspelt_or_in_another_case_is_offered_and_not_taken(misheard, typed, place, at):
    found = read(misheard, typed)
    assert (found.place, found.is_near_place) == (place, True)
    assert (at, "place") in parts(typed, found)
    assert not line_call(found, typed).place_confirmed


@pytest.mark.parametrize(
    ("typed", "place"),
    [("гагарина 5", "ул. Гагарина, 5"), ("на мира 2", "пр-т Мира, 2"), ("建设路3号楼停电", "建设路, 3号楼")],
)
def test_a_place_that_is_spelt_as_it_is_called_is_plain(misheard, typed, place):
    found = read(misheard, typed)
    assert (found.place, found.is_near_place) == (place, False)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("лесгова 9", id="two streets are one slip away"),
        pytest.param("гогарина 6", id="no such house"),
        pytest.param("гогарина 5а", id="5а is not 5"),
        pytest.param("гогарина, темно", id="no number"),
        pytest.param("на берёзовой темно", id="a case ending without a number"),
        pytest.param("гога 5", id="half a word"),
        pytest.param("на этажной 4", id="another number"),
        pytest.param("этажом 3", id="a floor is no street"),
        pytest.param("3 гогарина", id="a lift's number before the street"),
        pytest.param("гогарина 5, садовой 8", id="two places in one line"),
    ],
)
def test_what_is_no_address_or_fits_two_alike_is_never_offered(misheard, typed):
    assert (read(misheard, typed).place, read(misheard, typed).is_near_place) == ("", False)


def test_what_tells_the_kind_is_never_a_misspelt_street(misheard):
    assert read(misheard, "luffey 6").place == "Liffey Road, 6"
    directory.save(misheard.office, "category", misheard.stopped, {"patterns": {"en": ["luffey"]}}, by=misheard.anna)
    assert read(misheard, "luffey 6").place == ""


def test_a_caller_s_usual_place_waits_behind_what_he_says(misheard):
    found = read(misheard, "89161234567 гогарина 5")
    assert (found.place, found.is_usual_place, found.is_near_place) == ("ул. Гагарина, 5", False, True)


@pytest.mark.parametrize(
    ("typed", "either"),
    [
        pytest.param("Lenina 14 or Lenina 140, no light", ("Lenina, 14", "Lenina, 140"), id="each named in full"),
        pytest.param("Lenina 140: no, Lenina 14", ("Lenina, 140", "Lenina, 14"), id="in the order they are named"),
        pytest.param("lenina 14 or 140 no light", ("Lenina, 14", "Lenina, 140"), id="the other by its number alone"),
        pytest.param("建设路3号或12号停电", ("建设路, 3号楼", "建设路, 12号楼"), id="in Chinese"),
        pytest.param("гагарина 5 или 7", ("ул. Гагарина, 5", "ул. Гагарина, 7"), id="in Russian"),
        pytest.param("гогарина 5 или 7", ("ул. Гагарина, 5", "ул. Гагарина, 7"), id="and misspelt"),
        pytest.param("89161234567 Lenina 14 or 140", ("Lenina, 14", "Lenina, 140"), id="from a caller who is known"),
    ],
)
def test_of_two_houses_that_are_named_both_are_said_and_neither_is_taken(misheard, typed, either):
    found = read(misheard, typed)
    assert (found.either, found.site_id, found.place, found.is_usual_place) == (either, None, "", False)


def test_the_words_of_two_places_are_no_reason_for_a_kind(misheard):
    misheard.take("гагарина темно", category_id=misheard.question)
    found = read(misheard, "гагарина 5 или 7")
    assert found.kinds == ()
    assert parts("гагарина 5 или 7", found) == {("гагарина 5", "place"), ("7", "place")}


def test_a_house_said_together_with_one_that_is_not_there_is_only_a_perhaps(misheard):
    found = read(misheard, "гагарина 5 или 6")
    assert (found.place, found.is_near_place, found.either) == ("ул. Гагарина, 5", True, ())


@pytest.mark.parametrize(
    ("typed", "place"),
    [("lenina 14, 2 or 3 people", "Lenina, 14"), ("Lenina 14 and no light", "Lenina, 14")],
)
def test_what_is_said_in_doubt_of_something_else_leaves_the_place_as_it_is(misheard, typed, place):
    found = read(misheard, typed)
    assert (found.place, found.is_near_place, found.either) == (place, False, ())
