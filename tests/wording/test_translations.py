"""The translations are whole: every text is there, keeps its facts and its count, and is not left in English."""

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from tooling.translations import FOLDER, LANGUAGES, translate

FORMS = {"en": 2, "ru": 3, "zh_CN": 1}
"""How many plural forms each language has: minute/minutes, минута/минуты/минут, 分钟."""

NO_WORDS = re.compile(r"\{\w+\}|%n|[\W\d_]")
"""What a text may hold beside words: facts, the count, signs and digits."""

SAME = {"PIN"}
"""Words that are the same in every language."""

FACT = re.compile(r"\{\w*\}")
KEY = re.compile(r"\b(?:F\d{1,2}|(?:Ctrl|Alt|Shift)\+\w+|Esc|Tab|PDF)\b")


class Text(NamedTuple):
    """One text of a .ts file. forms -- the translation, or the plural forms of it."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool

    def __str__(self) -> str:
        return f"{self.context}: {self.source!r} → {self.forms!r}"


def texts(language: str) -> Iterator[Text]:
    for context in ElementTree.parse(FOLDER / f"daybook_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            yield Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                tuple(forms),
                is_counted=message.get("numerus") == "yes",
                is_finished=translation.get("type") is None and all(forms),
            )


def test_the_files_hold_what_the_program_says_and_nothing_is_unfinished(capsys):
    code = translate(["--check"])
    assert (code, capsys.readouterr().out) == (0, "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    assert [str(text) for text in texts(language) if not text.is_finished] == []


@pytest.mark.parametrize("language", ["ru", "zh_CN"])
def test_no_text_is_left_in_english(language):
    left = [text for text in texts(language) if text.source in text.forms and text.source not in SAME]
    assert [str(text) for text in left if NO_WORDS.sub("", text.source)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_tells_the_same_facts(language):
    wrong = [
        str(text)
        for text in texts(language)
        for form in text.forms
        if sorted(set(FACT.findall(form))) != sorted(set(FACT.findall(text.source)))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_has_every_form_of_the_language_and_says_its_number(language):
    counted = [text for text in texts(language) if text.is_counted]
    assert counted
    assert [str(text) for text in counted if len(text.forms) != FORMS[language]] == []
    silent = [text for text in counted if "%n" in text.source and any("%n" not in form for form in text.forms)]
    assert [str(text) for text in silent] == []
    assert [str(text) for text in texts(language) if not text.is_counted and len(text.forms) != 1] == []


@pytest.mark.parametrize("language", ["ru", "zh_CN"])
def test_a_translation_names_the_same_keys(language):
    wrong = [
        str(text)
        for text in texts(language)
        for form in text.forms
        if sorted(KEY.findall(form)) != sorted(KEY.findall(text.source))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_spaces_around_a_text_stay(language):
    """A trailing space parts a question from its answer; a doubled one would show."""

    def edges(said: str) -> tuple[bool, bool]:
        return said.startswith(" "), said.endswith(" ")

    wrong = [text for text in texts(language) for form in text.forms if edges(form) != edges(text.source)]
    assert [str(text) for text in wrong] == []
