"""What is said while a PC is connected, and what it is from then on."""

from typing import Any

import pytest

from desktop.domain.server_fields import Stage, Step
from desktop.wording.connecting import admitted, kept, step_sentence
from desktop.wording.language import Language


@pytest.mark.parametrize("rows", [1, 2, 5, 12_345])
def test_how_many_rows_are_here_is_said_in_every_language(rows: int):
    said = {code: step_sentence(Step(Stage.READING, rows), Language(code)) for code in ("en", "ru", "zh_CN")}

    assert len(set(said.values())) == 3
    assert all(Language(code).number(rows) in sentence for code, sentence in said.items())


def test_where_nothing_is_under_way_nothing_is_said():
    assert step_sentence(Step(Stage.DONE), Language("en")) == step_sentence(Step(Stage.REFUSED), Language("en")) == ""


def test_a_new_letter_is_said_and_why():
    facts: dict[str, Any] = {"server": "desk.example.com", "letters": "B", "is_in_keyring": True}

    assert "for A was taken: its numbers begin with B" in admitted(Language("en"), before="A", **facts)
    assert "taken" not in admitted(Language("en"), before="B", **facts)


def test_where_the_password_lies_is_said_if_not_in_the_keyring():
    assert "no keyring" in kept("anna", Language("en"), is_in_keyring=False)
    assert "keyring" not in kept("anna", Language("en"), is_in_keyring=True)
