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


@pytest.mark.parametrize(
    ("words", "key"), [("noisy lift", "noise"), ("the lift is ok now", None), ("nowhere a lift", None)]
)
def test_a_short_word_of_a_pattern_is_said_whole(words, key):
    found = suggestion(words, IN_DANGER)
    assert (found.category.key if found else None) == key
