"""The starter packs are complete: whoever opens the program gets questions and codes in his own language."""

from collections.abc import Iterator
from typing import Any

import pytest

from desktop.domain.due import Priority, due_at
from desktop.domain.forms import QuestionKind, consequence, label, owed, read_answer, read_form, script
from desktop.domain.ids import new_id
from desktop.domain.records import Category
from desktop.domain.suggesting import suggestion
from desktop.exchange.packs import PACKS, pack
from desktop.storage.opening import open_file
from desktop.storage.queries.categories import categories
from desktop.workflow.founding import Founding, found
from desktop.workflow.office import Office, system_clock

LANGUAGES = ("en", "ru", "zh")


def labels_in(node: Any, where: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "labels":
                yield where, value
            else:
                yield from labels_in(value, f"{where}/{key}")
    elif isinstance(node, list):
        for i, value in enumerate(node):
            yield from labels_in(value, f"{where}/{value['key'] if isinstance(value, dict) and 'key' in value else i}")


@pytest.mark.parametrize("name", PACKS)
def test_every_label_is_said_in_each_language(name):
    found_labels = list(labels_in(pack(name)))
    assert found_labels
    for where, labels in found_labels:
        assert sorted(labels) == sorted(LANGUAGES), where
        assert all(text.strip() for text in labels.values()), where


@pytest.mark.parametrize("name", PACKS)
def test_every_category_goes_to_a_team_of_its_line(name):
    teams = {team["key"]: team for team in pack(name)["teams"]}
    for category in pack(name)["categories"]:
        assert teams[category["team"]]["line"] == category["line"], category["key"]


@pytest.mark.parametrize("name", PACKS)
def test_every_form_can_be_read_and_its_choices_chosen(name):
    for category in pack(name)["categories"]:
        for raw, question in zip(category["form"]["questions"], read_form(category["form"]).questions, strict=True):
            assert raw["kind"] in set(QuestionKind)
            assert bool(question.choices) == (question.kind is QuestionKind.CHOICE)
        keys = [question["key"] for question in category["form"]["questions"]]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("name", PACKS)
def test_what_hangs_on_an_answer_hangs_on_one_that_can_be_given(name):
    kinds = {category["key"] for category in pack(name)["categories"]}
    for category in pack(name)["categories"]:
        form = read_form(category["form"])
        earlier: dict[str, Any] = {}
        for question in form.questions:
            if question.shown_if is not None:
                assert _can_be_given(earlier[question.shown_if.question], question.shown_if.answers), question.key
            earlier[question.key] = question
            for one in question.sets:
                assert _can_be_given(question, one.answers), question.key
                assert one.kind is None or one.kind in kinds, question.key
                assert one.priority is None or one.priority in set(Priority), question.key
        for line in form.script:
            assert line.shown_if is None or _can_be_given(earlier[line.shown_if.question], line.shown_if.answers)
        assert len(form.questions) <= 6, category["key"]


def _can_be_given(question, answers):
    return all(read_answer(question, answer) is not None for answer in answers)


@pytest.mark.parametrize("name", PACKS)
def test_every_help_is_said_in_each_language(name):
    helps = [q.help for c in pack(name)["categories"] for q in read_form(c["form"]).questions if q.help]
    assert helps
    assert all(sorted(one) == sorted(LANGUAGES) and all(text.strip() for text in one.values()) for one in helps)


def test_somebody_inside_a_stopped_lift_is_a_trapped_passenger():
    kinds = {raw["key"]: raw for raw in pack("lifts")["categories"]}
    found = consequence(read_form(kinds["lift_stopped"]["form"]), {"inside": "да"})
    assert found.kind == "lift_trapped"
    assert kinds[found.kind]["danger"]


@pytest.mark.parametrize("name", PACKS)
def test_every_category_has_due_times_codes_and_checks(name):
    for category in pack(name)["categories"]:
        assert set(category["due_minutes"]) == set(Priority), category["key"]
        assert category["priority"] in set(Priority)
        assert all(category["codes"][kind] for kind in ("problem", "cause", "remedy"))
        for by_language in (category["checklist"], category["patterns"]):
            assert set(by_language) == set(LANGUAGES)
        assert len({len(lines) for lines in category["checklist"].values()}) == 1, category["key"]
        assert category["norm_minutes"] > 0


def test_every_kind_says_how_long_the_next_call_may_be_about_the_same():
    hours = {c["key"]: c["look_back_minutes"] / 60 for name in PACKS for c in pack(name)["categories"]}
    assert (hours["lift_trapped"], hours["lift_stopped"], hours["no_water"], hours["heating"]) == (2, 24, 24, 24)
    assert (hours["electricity"], hours["drainage"], hours["other"], hours["cleaning_roof"]) == (24, 24, 72, 72)


def test_general_pack_is_lifts_and_housing_with_other_last():
    keys = [category["key"] for category in pack()["categories"]]
    assert keys[0] == "lift_trapped"
    assert keys[-1] == "other"
    assert len(keys) == len(set(keys))
    assert {"leak", "no_water", "heating", "drainage", "electricity", "entrance_door", "cleaning_roof"} <= set(keys)


def test_a_trapped_passenger_is_due_in_half_an_hour_and_asks_what_must_be_asked():
    trapped = next(category for category in pack("lifts")["categories"] if category["key"] == "lift_trapped")
    now = system_clock()
    due = due_at(now, trapped["priority"], trapped["due_minutes"])
    assert due is not None
    assert (due - now).total_seconds() == 30 * 60
    form = read_form(trapped["form"])
    assert [question.key for question in owed(form, {})] == ["how_many", "condition", "floor", "ring_back"]
    assert "force the doors" in label(form.script[1].labels, "en")


def test_a_desk_for_houses_alone_knows_who_is_trapped_in_a_lift():
    houses = {raw["key"]: raw for raw in pack("housing")["categories"]}
    lifts = {raw["key"]: raw for raw in pack("lifts")["categories"]}
    assert next(iter(houses)) == "lift_trapped"
    assert houses["lift_trapped"] == lifts["lift_trapped"]
    assert consequence(read_form(houses["lift_stopped"]["form"]), {"inside": True}).kind == "lift_trapped"


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        pytest.param({"condition": "ill"}, set(), id="not asked yet"),
        pytest.param({"condition": "ill", "ambulance": True}, {"An ambulance is coming too."}, id="called"),
        pytest.param(
            {"condition": "ill", "ambulance": False}, {"I am calling an ambulance for you now."}, id="not yet"
        ),
        pytest.param({"condition": "all_well", "ambulance": True}, set(), id="nobody is ill"),
    ],
)
def test_whoever_is_trapped_is_told_of_an_ambulance_as_it_is(answers, said):
    kinds = {raw["key"]: raw for raw in pack("lifts")["categories"]}
    told = {label(labels, "en") for labels in script(read_form(kinds["lift_trapped"]["form"]), answers)}
    assert {sentence for sentence in told if "ambulance" in sentence} == said


def test_where_it_burns_leaving_is_read_out_before_anything_else():
    kinds = {raw["key"]: raw for raw in pack("service")["categories"]}
    form = read_form(kinds["appliance_danger"]["form"])
    assert label(script(form, {"burns": True})[0], "en").startswith("Leave the room")
    assert label(script(form, {})[0], "en") == "If anything burns, leave and call the fire service first."


TRAPPED = (
    "man stuck in lift 2", "we can't get out of the lift", "I am locked in the lift", "lift 2 stopped, people inside",
    "застряли в лифте", "не можем выйти из лифта", "закрыло в лифте с ребёнком", "сидим в лифте, не едет",
    "电梯困人", "电梯里有人", "孩子在电梯里出不来", "被关在电梯里",
)  # fmt: skip
NOT_TRAPPED = (
    "lift stopped at the 3rd", "lift door locked at the ground floor", "лифт не едет", "лифт стоит на 3 этаже",
    "电梯停了", "电梯门打不开",
)  # fmt: skip


def test_whoever_says_in_his_own_words_that_he_is_trapped_is_understood(tmp_path):
    database = open_file(tmp_path)
    founding = Founding(
        company="Daybook", desk="Desk", zone="Europe/Riga", country="LV", currency="EUR", language="en",
        person=str(new_id()), login=None, pack=pack(),
    )  # fmt: skip
    found(Office(database), founding)
    with database.read() as session:
        kinds = categories(session)
    database.close()

    def understood(words: str) -> str:
        one = suggestion(words, kinds)
        return one.category.key if one is not None else ""

    assert {words: understood(words) for words in TRAPPED} == dict.fromkeys(TRAPPED, "lift_trapped")
    assert [words for words in NOT_TRAPPED if understood(words) == "lift_trapped"] == []


BURNING = {
    "smoke in the lift": "lift_smoke", "burning smell from the machine room": "lift_smoke",
    "the elevator is on fire": "lift_smoke", "дым из машинного помещения": "lift_smoke",
    "пахнет гарью в лифте": "lift_smoke", "пожар в машинном": "lift_smoke", "电梯冒烟": "lift_smoke",
    "机房有焦糊味": "lift_smoke", "smell of gas on the stairs": "gas_smell", "запах газа в подъезде": "gas_smell",
    "楼道里有煤气味": "gas_smell",
}  # fmt: skip
NOT_BURNING = (
    "firefighters lift does not work", "пожарный лифт не работает", "кнопка в лифте не горит", "лифт едет в гараж",
    "somebody is smoking in the lift", "в лифте курят", "запах гари из розетки", "消防电梯停了",
)  # fmt: skip


@pytest.mark.parametrize("name", ["general", "housing"])
def test_smoke_at_a_lift_and_a_smell_of_gas_are_dangers_with_a_script(name):
    kinds = [category_of(raw) for raw in pack(name)["categories"]]
    found = {words: suggestion(words, kinds) for words in BURNING}
    assert {words: one.category.key if one else "" for words, one in found.items()} == BURNING
    assert all(one is not None and one.category.is_danger and one.category.form.script for one in found.values())
    others = {words: suggestion(words, kinds) for words in NOT_BURNING}
    assert [words for words, one in others.items() if one is not None and one.category.is_danger] == []


def category_of(raw):
    return Category(
        id=new_id(), key=raw["key"], labels=raw["labels"], type_group=raw["type_group"], priority=raw["priority"],
        due_minutes=raw["due_minutes"], norm_minutes=raw["norm_minutes"], form_id=None, form=read_form(raw["form"]),
        line=raw["line"], team_id=None, team=None, codes=raw["codes"], checklist=raw["checklist"],
        patterns=raw["patterns"], is_danger=raw.get("danger", False),
    )  # fmt: skip


def test_whoever_smells_smoke_at_a_lift_is_told_to_leave_or_that_somebody_comes():
    form = read_form(next(raw for raw in pack("lifts")["categories"] if raw["key"] == "lift_smoke")["form"])
    assert label(script(form, {"inside": True})[0], "en").startswith("I am calling the fire service")
    assert label(script(form, {"inside": False})[0], "en").startswith("Leave by the stairs")
    assert label(script(form, {})[0], "en").startswith("Nobody uses the lifts")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_file_starts_with_the_general_pack(tmp_path, language):
    database = open_file(tmp_path)
    try:
        founding = Founding(
            company="Daybook",
            desk="Desk",
            zone="Europe/Riga",
            country="LV",
            currency="EUR",
            language=language,
            person=str(new_id()),
            login=None,
            pack=pack(),
        )
        found(Office(database), founding)
        with database.read() as session:
            made = categories(session)
        assert [category.key for category in made] == [category["key"] for category in pack()["categories"]]
        assert all(category.team for category in made)
        assert made[0].is_danger
    finally:
        database.close()


@pytest.mark.parametrize("name", PACKS)
def test_what_callers_are_asked_to_have_ready_is_said_in_each_language(name):
    forms = [read_form(kind["form"]) for kind in pack(name)["categories"] if kind.get("form")]
    sentences = [sentence for form in forms for sentence in form.prepare]
    assert sentences
    for sentence in sentences:
        assert sorted(sentence) == sorted(LANGUAGES)
        assert all(text.strip() and text[-1] in ".。" for text in sentence.values()), sentence
