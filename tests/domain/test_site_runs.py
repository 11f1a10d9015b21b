"""A run of places is understood as it is typed, in three languages, or refused; never guessed at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import RunTooLarge, RunUnreadable
from desktop.domain.run_words import EQUIPMENT, bare_number
from desktop.domain.site_runs import Segment, Within, read_run

EVENS = tuple(str(n) for n in range(2, 41, 2))


def upto(last: int, first: int = 1) -> tuple[str, ...]:
    return tuple(str(n) for n in range(first, last + 1))


def house(*numbers: str, name: str = "{n}") -> Segment:
    return Segment("house", name, numbers)


READ = {
    "even houses": ("houses 2-40 even", [house(*EVENS)]),
    "even first": ("even houses 2-40", [house(*EVENS)]),
    "numbers alone": ("14, 16, 18/1, 20a", [Segment("", "", ("14", "16", "18/1", "20a"))]),
    "entrances": ("entrances 1-4", [Segment("entrance", "entrance {n}", upto(4))]),
    "with their place": (
        "flats 1-72 in entrances 1-4",
        [Segment("flat", "flat {n}", upto(72), None, Within("entrance", "entrance {n}", upto(4)))],
    ),
    "so many each": (
        "flats 1-72 in entrances, 18 each",
        [Segment("flat", "flat {n}", upto(72), 18, Within("entrance", "entrance {n}"))],
    ),
    "each first": ("18 each flats 1-72", [Segment("flat", "flat {n}", upto(72), 18)]),
    "briefly": (
        "e1-4 f1-72",
        [Segment("entrance", "", upto(4)), Segment("flat", "", upto(72))],
    ),
    "in the wrong keyboard layout": ("gjl]tpls 1-4", [Segment("entrance", "подъезд {n}", upto(4))]),
    "lifts": (
        "lifts 415-418 in entrances 1-4, one each",
        [Segment(EQUIPMENT, "Lift", upto(418, 415), 1, Within("entrance", "entrance {n}", upto(4)))],
    ),
    "letters": ("14a-14d", [Segment("", "", ("14a", "14b", "14c", "14d"))]),
    "behind a stroke": ("18/1-18/3", [Segment("", "", ("18/1", "18/2", "18/3"))]),
    "with noughts": ("flats 008-011", [Segment("flat", "flat {n}", ("008", "009", "010", "011"))]),
    "odd and even": ("houses 1-5 odd, 2-6 even", [house("1", "3", "5", "2", "4", "6")]),
    "twice the same": ("4, 4, 3-5", [Segment("", "", ("4", "3", "5"))]),
    "dom": ("дома 2-40 чётные", [house(*EVENS)]),
    "podjezd": ("подъезды 1-4", [Segment("entrance", "подъезд {n}", upto(4))]),
    "po": ("квартиры 1-72 по 18", [Segment("flat", "кв. {n}", upto(72), 18)]),
    "s po": ("квартиры с 1 по 72 по 18", [Segment("flat", "кв. {n}", upto(72), 18)]),
    "v kazhdom": (
        "кв. 1-72 по 18 в каждом подъезде",
        [Segment("flat", "кв. {n}", upto(72), 18, Within("entrance", "подъезд {n}"))],
    ),
    "briefly in Russian": (
        "п1-4 кв1-72",
        [Segment("entrance", "подъезд {n}", upto(4)), Segment("flat", "кв. {n}", upto(72))],
    ),
    "lifty": (
        "лифты 415-418 в подъездах 1-4 по одному",
        [Segment(EQUIPMENT, "Лифт", upto(418, 415), 1, Within("entrance", "подъезд {n}", upto(4)))],
    ),
    "korpus": ("18к2, 18к3", [Segment("", "", ("18к2", "18к3"))]),
    "danyuan": (
        "1-4单元 1-72室",
        [Segment("entrance", "{n}单元", upto(4)), Segment("flat", "{n}室", upto(72))],
    ),
    "hao": ("2-40号双号", [house(*EVENS, name="{n}号")]),
    "hao hao": ("2号至4号", [house("2", "3", "4", name="{n}号")]),
    "one by one": ("1单元、2单元、3单元", [Segment("entrance", "{n}单元", upto(3))]),
    "lou": ("1–3号楼", [house("1", "2", "3", name="{n}号楼")]),
    "mei": ("1-72室，每单元18室", [Segment("flat", "{n}室", upto(72), 18)]),
    "the same rooms in each": (
        "1-2单元 每单元101-102、201-202室",
        [
            Segment("entrance", "{n}单元", upto(2)),
            Segment("flat", "{n}室", ("101", "102", "201", "202"), is_repeated=True),
        ],
    ),
    "the same flats in each": (
        "flats 101-102 in each entrance",
        [Segment("flat", "flat {n}", ("101", "102"), None, Within("entrance", "entrance {n}"), is_repeated=True)],
    ),
    "wide signs": ("１－３单元", [Segment("entrance", "{n}单元", upto(3))]),
}  # fmt: skip


@pytest.mark.parametrize(("typed", "expected"), READ.values(), ids=READ)
def test_a_run_is_read_as_it_is_typed(typed, expected):
    assert list(read_run(typed)) == expected


@pytest.mark.parametrize(
    "typed",
    ["", "  ", "flats", "40-2", "1-", "- 4", "blah 3", "flats 1-", "entrances 1-4 in", "2-14a", "14a-15d", "each", ";",
     "1-4单元，每单元18室", "flats 1-72 0 each", "1-2-3", "houses 2 <script>", "in entrances 1-4"],
)  # fmt: skip
def test_what_is_not_plain_is_refused(typed):
    with pytest.raises(RunUnreadable):
        read_run(typed)


def test_a_slip_of_a_digit_makes_no_town():
    with pytest.raises(RunTooLarge):
        read_run("flats 1-720000")
    with pytest.raises(RunTooLarge):
        read_run("flats " + ",".join(f"{n}-{n + 9_000}" for n in (1, 20_000)))


@given(st.text(max_size=60) | st.text("0123456789-,; abeflatshin单元室подъезквч", max_size=40))
def test_whatever_is_typed_is_read_or_refused_in_a_sentence(typed):
    try:
        run = read_run(typed)
    except (RunUnreadable, RunTooLarge):
        return
    assert run
    assert all(segment.numbers and len(set(segment.numbers)) == len(segment.numbers) for segment in run)


@given(first=st.integers(1, 400), count=st.integers(1, 400), word=st.sampled_from(["houses {}", "дома {}", "{}号"]))
def test_a_range_has_every_number_once_in_its_order(first, count, word):
    (segment,) = read_run(word.format(f"{first}-{first + count - 1}"))
    assert segment.numbers == upto(first + count - 1, first)


@pytest.mark.parametrize(
    ("name", "number"),
    [("entrance 2", "2"), ("подъезд 2", "2"), ("2单元", "2"), ("2", "2"), ("кв. 47", "47"), ("47室", "47"),
     ("14A", "14a"), ("д. 5", "5"), ("5号楼", "5"), ("Lenina", "lenina"), ("№ 7", "7"), ("House", "house")],
)  # fmt: skip
def test_the_same_number_is_known_under_another_word(name, number):
    assert bare_number(name) == number
