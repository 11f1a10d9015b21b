"""Enter takes a candidate only when it is plainly meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.clear_winner import Why, clear_winner, is_phone_part, winner_here
from desktop.domain.ids import new_id
from desktop.domain.records import Candidate


def site(title, **more):
    place = new_id()
    return Candidate(kind="site", id=place, title=title, site_id=place, **more)


def contact(title, **more):
    return Candidate(kind="contact", id=new_id(), title=title, **more)


TOWN = ["Lenina", "Lenina, 14", "Lenina, 14A", "Lenina, 140", "Lenina, 14, entrance 2", "Lenina, 16 к 2", "人民路五号"]


@pytest.mark.parametrize(
    ("typed", "meant", "why"),
    [
        pytest.param("len14", "Lenina, 14", Why.WHOLE, id="an abbreviation with its house"),
        pytest.param("Lenina 14", "Lenina, 14", Why.WHOLE, id="14 is neither 14A nor 140 nor its entrance"),
        pytest.param("len14a", "Lenina, 14A", Why.WHOLE, id="the letter belongs to the house"),
        pytest.param("len 14-А", "Lenina, 14A", Why.WHOLE, id="also after a hyphen, also in Cyrillic"),
        pytest.param("len14 2", "Lenina, 14, entrance 2", Why.ONLY, id="the only one with both numbers"),
        pytest.param("2 14 len", "Lenina, 14, entrance 2", Why.ONLY, id="in any order"),
        pytest.param("lenina", "Lenina", Why.WHOLE, id="a street typed to its end"),
        pytest.param("дут14", "Lenina, 14", Why.WHOLE, id="in the other keyboard layout"),
        pytest.param("人民路", "人民路五号", Why.ONLY, id="Chinese"),
        pytest.param("len", None, Why.SEVERAL, id="half a street is nobody's house"),
        pytest.param("len1", None, Why.OTHER_NUMBER, id="1 is not 14"),
        pytest.param("lenina 16", None, Why.OTHER_NUMBER, id="16 is not 16 к 2"),
        pytest.param("mira 3", None, Why.NOTHING, id="nothing fits"),
        pytest.param("  ", None, Why.EMPTY, id="nothing typed"),
    ],
)
def test_what_is_typed_means_one_place_or_none(typed, meant, why):
    verdict = clear_winner(typed, [site(title) for title in TOWN])
    assert (verdict.winner.title if verdict.winner else None, verdict.why) == (meant, why)


def test_14_is_not_taken_for_14a_and_says_what_it_is_near_to():
    verdict = clear_winner("lenina 14", [site("Lenina, 14A")])
    assert verdict.winner is None
    assert verdict.near is not None
    assert verdict.near.title == "Lenina, 14A"


def test_the_house_wins_over_what_lies_inside_it():
    house = site("Lenina, 14, block 3")
    inner = site("Lenina, 14, block 3, entrance 1")
    lift = Candidate(kind="equipment", id=new_id(), title="Lenina, 14, block 3, Lift 77", site_id=house.id)
    assert clear_winner("len14 3", [inner, lift, house]).winner == house


def test_a_whole_surname_wins_over_a_longer_one():
    verdict = clear_winner("ivanov", [contact("Ivanova Maria"), contact("Ivanov Petr")])
    assert verdict.winner is not None
    assert verdict.winner.title == "Ivanov Petr"


def test_two_of_the_same_name_are_chosen_by_hand():
    assert clear_winner("ivanov", [contact("Ivanov Petr"), contact("Ivanov Oleg")]).why is Why.SEVERAL


def test_the_end_of_a_phone_number_is_enough_where_no_other_ends_so():
    petrova, other = contact("Petrova", exact=True), contact("Orlova", exact=True)
    assert clear_winner("4567", [petrova]).why is Why.PHONE
    assert clear_winner("4567", [petrova, other]).winner is None


def test_somebody_of_the_place_wins_over_the_whole_town():
    here = contact("Ivanova Maria")
    verdict = winner_here("iv", [here, contact("Petrov")], [contact("Ivanov"), here])
    assert (verdict.why, verdict.winner) == (Why.HERE, here)


def test_who_is_not_of_the_place_is_looked_for_in_the_town():
    known = contact("Sidorova")
    assert winner_here("sidorova", [contact("Ivanova")], [known]).winner == known


@pytest.mark.parametrize(
    ("typed", "is_part"),
    [("4567", True), ("8 916 123", True), ("+7 (916)", True), ("456", False), ("14a 567", False), ("", False)],
)
def test_digits_alone_are_a_phone_number(typed, is_part):
    assert is_phone_part(typed) is is_part


@given(st.text(max_size=40), st.lists(st.text(max_size=40), max_size=5))
def test_nothing_typed_breaks_it_and_a_winner_is_one_of_the_candidates(typed, titles):
    candidates = [site(title) for title in titles]
    winner = clear_winner(typed, candidates).winner
    assert winner is None or winner in candidates


@given(st.integers(1, 999), st.integers(1, 999))
def test_another_house_number_never_wins(typed, there):
    winner = clear_winner(f"lenina {typed}", [site(f"Lenina, {there}")]).winner
    assert (winner is not None) == (typed == there)


def test_the_first_number_after_a_street_is_the_houses_not_an_entrance_of_another():
    house = site("Chapel Street, 3")
    found = [
        house,
        site("Chapel Street, 3, Entrance 1"),
        site("Chapel Street, 7, Entrance 3"),
        site("Chapel Street, 9, Flat 3"),
    ]
    assert clear_winner("chapel 3", found).winner == house
    assert clear_winner("chapel entrance 3", found).winner is None
    assert clear_winner("chapel 3", found[1:]).winner is None
    assert clear_winner("chapel 3", [*found, site("Chapel Lane, 3")]).winner is None


def test_a_place_is_meant_in_other_letters_too_and_says_so():
    house, flat = site("ул. Ленина, 14", is_near=True), site("ул. Ленина, 14, кв. 3", is_near=True)
    other = site("ул. Лесная, 14", is_near=True)
    verdict = clear_winner("len14", [flat, house, other])
    assert (verdict.winner, verdict.why, verdict.is_in_other_letters) == (house, Why.WITHIN, True)
    assert clear_winner("le 14", [flat, house, other]).winner is None


def test_a_letter_of_a_name_may_be_spelt_in_many_ways_but_is_no_other_letter():
    schors = site("Щорса, 3", is_near=True)
    assert clear_winner("Shchorsa 3", [schors]).winner == schors
    assert clear_winner("Сорса 3", [schors]).winner is None


def test_what_is_misspelt_is_offered_and_never_taken():
    house = site("ул. Ленина, 14", is_near=True)
    verdict = clear_winner("лениан 14", [house])
    assert (verdict.winner, verdict.near, verdict.why) == (None, house, Why.NEAR)


def test_a_caller_of_the_place_is_meant_in_other_letters_too():
    here = contact("Иванов Пётр")
    assert winner_here("ivan", [here, contact("Сидоров")], []).winner == here
