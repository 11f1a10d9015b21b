"""An address in one line becomes the steps of the tree, and the same place has one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.addresses import from_steps, key_of, split_address, steps_of


def shown(text):
    split = split_address(text)
    return " > ".join(step.name for step in split.steps) + (f" ({split.rest})" if split.rest else "")


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("г. Москва, ул. Ленина, д. 14, подъезд 2, кв. 15", "г. Москва > ул. Ленина > д. 14 > подъезд 2 > кв. 15"),
        ("Ленина 14-2-15", "Ленина > д. 14 > подъезд 2 > кв. 15"),
        ("ул. 8 Марта 10-5", "ул. 8 Марта > д. 10 > кв. 5"),
        ("Lenina 14-2-15", "Lenina > 14 > entrance 2 > flat 15"),
        ("г Москва ул Ленина д 14 кв 5", "г Москва > ул Ленина > д. 14 > кв. 5"),
        ("123456, г. Тверь, 1-я Садовая ул., д. 3/5, стр. 1, этаж 3",
         "г. Тверь > 1-я Садовая ул. > 3/5 стр. 1 (этаж 3)"),
        ("мкр. Северный, д. 5", "мкр. Северный > д. 5"),
        ("пр-т Мира, 5 корп. 2, кв 7", "пр-т Мира > 5 корп. 2 > кв. 7"),
        ("12 Mill Lane, flat 3", "Mill Lane > 12 > flat 3"),
        ("Flat 3, 12 Mill Lane, Leeds LS1 4AP", "Leeds > Mill Lane > 12 > flat 3"),
        ("186 25 STREET", "25 STREET > 186"),
        ("Berezovaya 7A, entrance 2", "Berezovaya > 7A > entrance 2"),
        ("人民路12号3单元402室", "人民路 > 12号 > 3单元 > 402室"),
        ("北京市朝阳区建国路88号院3号楼2单元1501室", "北京市朝阳区 > 建国路 > 88号院3号楼 > 2单元 > 1501室"),
        ("ул. Строителей", "ул. Строителей"),
    ],
)  # fmt: skip
def test_an_address_is_parted_into_its_steps(text, steps):
    assert shown(text) == steps
    assert not split_address(text).is_whole


@pytest.mark.parametrize("text", ["за мельницей", "Школа №5", "Mill Lane 12, 3rd floor", "электростанция", "x" * 400])
def test_what_is_not_plainly_an_address_stays_whole(text):
    split = split_address(text)
    assert split.is_whole
    assert [step.kind for step in split.steps] == ["other"]


@pytest.mark.parametrize(
    "same",
    [
        ("ул. Ленина 14", "Ленина ул., д.14", "УЛИЦА ЛЕНИНА, ДОМ 14", "Ленина, 14", "ул Ленина д 14"),
        ("Ленина 14 А", "ул. Ленина, 14а", "ленина, д. 14-а", "Ленина 14A"),
        ("12 Mill Lane", "Mill Ln 12", "12 MILL LN"),
        ("ул. Мира, 5 корп. 2", "Мира ул., д. 5 к2", "ул. Мира, д. 5, корпус 2"),
        ("人民路12号", "人民路 12号"),
    ],
    ids=lambda same: same[0],
)
def test_the_same_place_written_otherwise_is_one_place(same):
    assert len({tuple(step.key for step in split_address(text).steps) for text in same}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("ул. Мира 5", "пр-т Мира 5"), ("Ленина 14", "Ленина 14А"), ("Ленина 1, кв. 5", "Ленина 1, подъезд 5")],
)
def test_other_places_are_other_places(one, other):
    assert [step.key for step in split_address(one).steps] != [step.key for step in split_address(other).steps]


def test_columns_of_their_own_are_steps_and_win_over_the_line():
    split = from_steps({"street": "Ленина", "house": "14", "flat": "5"}, "")
    assert [step.name for step in split.steps] == ["Ленина", "д. 14", "кв. 5"]
    split = from_steps({"entrance": "2"}, "ул. Ленина, д. 14, подъезд 1")
    assert [step.name for step in split.steps] == ["ул. Ленина", "д. 14", "подъезд 2"]


def test_a_stored_house_that_is_called_by_its_street_is_found_by_both():
    assert steps_of("house", "Берёзовая 7") == ("s:березовая", "h:7")
    assert steps_of("house", "14") == ("h:14",)
    assert steps_of("entrance", "entrance 2") == ("e:2",)


@given(st.text(max_size=60))
def test_any_text_is_split_or_kept_and_nothing_of_it_is_lost_as_a_whole(text):
    split = split_address(text)
    if split.is_whole:
        assert [step.name for step in split.steps] == [" ".join(text.split())]
    for step in split.steps:
        assert step.name
        assert step.key == key_of(step.kind, step.name) or step.kind == "other"
