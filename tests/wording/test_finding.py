"""A search says how it was read, and shows only examples that are read as they say."""

from datetime import date
from uuid import UUID

import pytest

from desktop.domain.find_completing import completions
from desktop.domain.find_line import Known, Named, Reading, read_find
from desktop.domain.find_words import BARE, KEYS, VALUES, FindKey
from desktop.domain.status import Status
from desktop.wording import statuses
from desktop.wording.finding import completion_words, examples, read_as
from desktop.wording.language import LANGUAGES, Language

TODAY = date(2026, 11, 29)
KNOWN = Known(
    people=tuple(Named(UUID(int=n), (name,)) for n, name in enumerate(
        ("Anna Petrova", "Pavel Orlov", "Петрова Анна", "Орлов Павел", "王芳", "李明"))),
    teams=tuple(Named(UUID(int=20 + n), (name,)) for n, name in enumerate(("Field", "Сантехники", "电工班"))),
    kinds=(Named(UUID(int=30), ("Noise", "Шум, стук", "异响")), Named(UUID(int=31), ("Leak", "Протечка", "漏水"))),
)  # fmt: skip


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_example_is_read_as_filters_that_are_known(code: str):
    language = Language(code)
    for typed, meaning in examples(language):
        assert meaning
        for one in typed.split("  "):
            line = read_find(one, KNOWN, TODAY)
            assert all(part.unknown is None for part in line.parts), one
            assert line.has_filters or line.of(Reading.NUMBER, Reading.PHONE) or one.isdecimal(), one


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_the_program_calls_a_status_a_result_and_a_priority_is_understood(code: str):
    language = Language(code)
    for key, words, say in (
        ("status", statuses.STATUSES, statuses.status),
        ("result", statuses.OUTCOMES, statuses.outcome),
        ("priority", statuses.PRIORITIES, statuses.priority),
    ):
        for stored in words:
            line = read_find(f'{key}:"{say(stored, language)}"', KNOWN, TODAY)
            assert [part.codes for part in line.parts] == [(stored,)], say(stored, language)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_part_can_be_said(code: str):
    language = Language(code)
    words = [name for names in (*BARE.values(), *(n for v in VALUES.values() for n in v.values())) for name in names]
    lines = [
        *words,
        "team:field",
        "by:王芳",
        "to:Орлов",
        "kind:шум",
        "place:x",
        "caller:x",
        "customer:x",
        "equipment:1",
    ]
    lines += ["A26-417", "8 916 123-45-67", '"a b"', "-x", "1.11", "from 1.11", "until 1.11", "last week", "team:zz"]
    lines += [f"{names[0]}:{next(iter(VALUES[key].values()))[0]}" for key, names in KEYS.items() if key in VALUES]
    for typed in lines:
        said = read_as(read_find(typed, KNOWN, TODAY), language)
        assert said
        assert "{" not in said


@pytest.mark.parametrize(
    ("code", "typed", "offered"),
    [
        ("en", "op", ["open"]),
        ("en", "late te", ["late team:", "late tel:"]),
        ("en", "team:", ["team:Field", "team:Сантехники", "team:电工班"]),
        ("en", "by:pet", ['by:"Anna Petrova"']),
        ("en", "status:new,pa", ["status:new,paused"]),
        ("en", "-clo", ["-closed"]),
        ("ru", "откр", ["открытые"]),
        ("ru", "бр", ["бригада:"]),
        ("ru", "вид:прот", ["вид:Протечка"]),
        ("zh_CN", "人民路未完", ["人民路未完成"]),
        ("zh_CN", "班", ["班组:"]),
        ("en", "zebra", []),
        ("en", "open ", []),
    ],
)
def test_what_a_half_typed_word_may_become(code: str, typed: str, offered: list[str]):
    found = completions(typed, KNOWN, code)
    assert [one.line.rstrip() for one in found][: len(offered) or None] == offered
    assert all(completion_words(one, Language(code)) for one in found)


def test_what_is_written_on_is_understood():
    for key in (FindKey.STATUS, FindKey.RESULT, FindKey.PRIORITY, FindKey.LINE, FindKey.TEAM, FindKey.KIND, FindKey.BY):
        for one in completions(f"{KEYS[key][0]}:", KNOWN, "en"):
            (part,) = read_find(one.line, KNOWN, TODAY).parts
            assert part.unknown is None
            assert part.codes or part.ids, one
    assert Status.NEW in VALUES[FindKey.STATUS]
