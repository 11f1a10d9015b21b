"""Words suggest a kind of trouble, in any language."""

import json
from dataclasses import replace
from importlib.resources import files
from typing import Any

import pytest

from desktop.domain.forms import Form
from desktop.domain.ids import new_id
from desktop.domain.records import Category
from desktop.domain.suggesting import suggestion, suggestions
from desktop.exchange.packs import pack


def category(key, **patterns: Any):
    return Category(
        id=new_id(), key=key, labels={"en": key}, type_group="", priority="normal", due_minutes={}, norm_minutes=None,
        form_id=None, form=Form(), line=1, team_id=None, team=None, codes={}, checklist={}, patterns=patterns,
        is_danger=False,
    )  # fmt: skip


KINDS = [
    category("trapped", en=["stuck in the lift", "trapped"], ru=["застрял"], zh=["困人"]),
    category("stopped", en=["lift stopped", "lift stuck"], ru=["лифт не работает"], zh=["电梯停"]),
    category("leak", en=["leak"], ru=["течёт", "залив"], zh=["漏水"]),
    category("other", en=[], broken="no list", zh=None),
]


@pytest.mark.parametrize(
    ("words", "about", "key"),
    [
        ("a man is stuck in the lift", "", "trapped"),
        ("the lift has stopped", "", "stopped"),
        ("stuck at 3rd", "Lift 2", "stopped"),
        ("stuck at 3rd", "", None),
        ("leaking from above", "", "leak"),
        ("В квартире ТЕЧЕТ труба", "", "leak"),
        ("не работает лифт", "", "stopped"),
        ("电梯停了", "", "stopped"),
        ("有人被困人", "", "trapped"),
        ("ktaa nt", "", None),
        ("pfkbdftn", "", "leak"),
        ("dripping", "Lift leak", None),
        ("", "Lift", None),
    ],
)
def test_words_point_to_a_kind(words, about, key):
    found = suggestion(words, KINDS, about=about)
    assert (found.category.key if found else None) == key


def test_the_longer_pattern_is_the_better_one():
    assert [one.category.key for one in suggestions("lift stuck, stuck in the lift", KINDS)] == ["trapped", "stopped"]


def test_the_shipped_lift_pack_understands_the_example_of_the_screens():
    pack = json.loads(files("desktop").joinpath("resources", "packs", "lifts.json").read_text(encoding="utf-8"))
    kinds = [category(raw["key"], **raw["patterns"]) for raw in pack["categories"]]
    for words, key in (
        ("stuck at 3rd", "lift_stopped"),
        ("a woman is stuck in the lift at 3rd", "lift_trapped"),
        ("застряли люди в лифте", "lift_trapped"),
        ("лифт не работает", "lift_stopped"),
        ("有人被困", "lift_trapped"),
        ("2 people stuck, 1 child", "lift_trapped"),
    ):
        found = suggestion(words, kinds)
        assert found is not None
        assert found.category.key == key, words


@pytest.mark.parametrize(
    ("words", "about", "key"),
    [
        ("stuck", "Church Road, 6, Passenger lift 2001", "lift_stopped"),
        ("stuck", "Child Street, 6, Entrance 1, Passenger lift 2001", "lift_stopped"),
        ("stuck between floors", "Goods and passenger lift 2", "lift_stopped"),
        ("не едет", "Пассажирский лифт 1207", "lift_stopped"),
        ("стоит", "Грузопассажирский лифт 1207", "lift_stopped"),
        ("电梯停了", "客梯 1207", "lift_stopped"),
        ("passenger stuck", "Passenger lift 2001", "lift_trapped"),
        ("a man is stuck", "Passenger lift 2001", "lift_trapped"),
    ],
)
def test_a_lift_for_passengers_has_none_inside_until_somebody_says_so(words, about, key):
    kinds = [
        replace(category(raw["key"], **raw["patterns"]), is_danger=raw.get("danger", False))
        for raw in pack("lifts")["categories"]
    ]
    found = suggestion(words, kinds, about=about)
    assert found is not None
    assert found.category.key == key


def test_a_kind_is_meant_where_its_own_name_is_said_but_one_word_of_it_says_too_little():
    named = replace(category("noise"), labels={"en": "Noise - Commercial", "ru": "Шум, торговля", "zh": "商业噪声"})
    single = replace(category("single"), labels={"en": "Cleaning", "ru": "Уборка"})
    said = ("noise, a commercial one, loud music", "шум от торговли", "楼下商业噪声很大", "cleaning noise")
    assert [suggestion(words, [named, single]) is not None for words in said] == [True, False, True, False]
    assert suggestions("noise, commercial", [named, single])[0].pattern == "Noise - Commercial"


IN_DANGER = [
    replace(
        category(
            "trapped", en=["trapped", "stuck inside", "people inside", "not able to get out"],
            ru=["застрял", "не могут выйти"], zh=["被困", "困人"],
        ),
        is_danger=True,
    ),
    category("stopped", en=["lift stuck", "no lift"], ru=["лифт не едет"], zh=["电梯停"]),
    category("noise", en=["lift nois"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("nobody trapped, lift stuck", "stopped"),
        ("nobody is inside, lift stuck", "stopped"),
        ("no one inside, lift stuck between 3 and 4", "stopped"),
        ("никто не застрял, лифт не едет", "stopped"),
        ("没有人被困，电梯停了", "stopped"),
        ("无人被困 电梯停", "stopped"),
        ("lift stuck, two trapped", "trapped"),
        ("one trapped, lift stuck", "trapped"),
        ("not moving, trapped", "trapped"),
        ("lift stuck, people inside, not moving", "trapped"),
        ("they are not able to get out", "trapped"),
        ("лифт не едет, застряли двое", "trapped"),
        ("не могут выйти", "trapped"),
        ("电梯没有动 有人被困", "trapped"),
        ("有没有人被困", "trapped"),
    ],
)
def test_nobody_is_in_danger_where_it_is_plainly_denied(words, key):
    found = suggestion(words, IN_DANGER)
    assert found is not None
    assert found.category.key == key


PLAINLY_OVER = {
    "застрявших нет, лифт не едет": "nobody is said behind the word",
    "лифт не едет людей в лифте нет": "nobody, without a comma",
    "лифт застрял, людей внутри нет": "the lift itself is stuck, and nobody is in it",
    "лифт застрял без пассажиров": "the same in three words",
    "лифт застрял, никого внутри": "the same",
    "застрял пустой лифт": "the same",
    "lift stuck, no people inside": "nobody, with no before the word",
    "lift stuck without passengers, no one trapped": "nobody, twice",
    "trapped: nobody": "nobody behind the word",
    "nobody is trapped any more": "nobody, and a few words more",
    "застряли люди, уже выпустили": "all that is said of them last is that they are out",
    "застряли двое уже выпустили": "the same, without a comma",
    "man trapped, already freed": "the same",
    "two trapped, everybody is out now": "the same",
    "电梯困人，人已救出": "the same",
    "a man was trapped yesterday": "what was yesterday is over",
    "вчера вечером застряли, лифт не едет": "the same",
    "昨天有人被困": "the same",
    "man trapped, already freed, lift not moving": "it is the lift that is denied",
}
NOT_PLAINLY_OVER = {
    "лифт застрял": "nobody says whether it is empty",
    "застряли нет света": "it is the light that is not there",
    "застряли, у людей нет связи": "the people have no connection: they are there",
    "света нет, застряли двое": "denied is the light",
    "в первом лифте людей нет, второй лифт застрял с людьми": "the other lift is not empty",
    "людей в первом лифте нет, застряли во втором": "the same",
    "лифт застрял, пассажиров нет, ребёнок внутри": "somebody is named as being there",
    "застряли люди, ещё не выпустили": "not yet",
    "застряли двое, одного уже выпустили": "one of two",
    "застряли трое, уже выпустили, один остался": "one is left",
    "лифт застрял с девочкой, никого внутри нет": "two things that cannot both be",
    "ребёнок застрял, соседи уже вышли": "others are out",
    "застрял мужчина, уже выпустили, ему плохо": "he is out, and ill: somebody has to look",
    "уже выпустили, опять застряли": "it came back",
    "соседи уже вышли, застрял мужчина": "what is said last counts",
    "man trapped, not freed yet": "not yet",
    "вчера застряли, не можем выйти": "they cannot get out",
    "вчера застряли, не все вышли": "not all of them",
    "двое застряли, уже вышли не все": "not all of them",
    "有人被困，没有都出来": "not all of them",
    "two trapped, one is out now": "one of two",
    "man trapped, lights are out": "it is the light that is out",
    "trapped since yesterday": "it goes on",
    "was trapped yesterday and is trapped again": "it came back",
    "trapped, it was fine yesterday": "yesterday is said of something else",
    "застряли со вчера": "it goes on",
    "вчера починили, застряли": "yesterday is said of something else",
    "вчера застряли, до сих пор сидят": "it goes on",
    "they were trapped": "nobody says when, nor whether it is over",
    "trapped, nobody comes": "nobody is said of those who should come",
    "昨天被困，今天又被困": "it came back",
    "有人被困，还没救出": "not yet",
}  # fmt: skip


@pytest.mark.parametrize("words", PLAINLY_OVER)
def test_what_is_plainly_denied_or_over_is_no_danger(words):
    found = suggestion(words, IN_DANGER)
    assert found is None or not found.category.is_danger, PLAINLY_OVER[words]


@pytest.mark.parametrize("words", NOT_PLAINLY_OVER)
def test_what_is_not_plainly_over_stays_a_danger(words):
    found = suggestion(words, IN_DANGER)
    assert found is not None, NOT_PLAINLY_OVER[words]
    assert found.category.is_danger, NOT_PLAINLY_OVER[words]


@pytest.mark.parametrize(
    ("words", "key"), [("noisy lift", "noise"), ("the lift is ok now", None), ("nowhere a lift", None)]
)
def test_a_short_word_of_a_pattern_is_said_whole(words, key):
    found = suggestion(words, IN_DANGER)
    assert (found.category.key if found else None) == key
