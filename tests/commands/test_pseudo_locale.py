"""The command speaks the reader's language too: lists, cards, refusals, all that is not data."""

import getpass
import re
from collections.abc import Iterator

import pytest

from desktop.commands import speaking
from desktop.wording.language import Language
from tests.commands.running import Here
from tests.wording.accented import CODE, accented, accented_folder

LATIN = re.compile(r"[A-Za-z]+")
SAME = re.compile(r"A\d\d-\d{5}|(?:/\S+)+|daybook\.sqlite|F\d+|\.pdf|Riga Lifts|Lift desk|--yes")
"""Numbers, names of files and keys."""


@pytest.fixture
def speaks(here: Here, tmp_path_factory, monkeypatch) -> Iterator[Here]:
    """The command in the made-up language."""
    folder = accented_folder(tmp_path_factory.mktemp("accented"))
    monkeypatch.setitem(Language.__init__.__kwdefaults__, "folder", folder)
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setattr("desktop.commands.speaking.guess", lambda *_asked: CODE)
    speaking.language.cache_clear()
    yield here
    speaking.language.cache_clear()


def untranslated(said: str, *data: str) -> list[str]:
    for name in data:
        said = said.replace(name, "")
    return [line for line in said.splitlines() if LATIN.search(SAME.sub("", line))]


def test_a_list_a_card_and_a_refusal(speaks):
    number = speaks.take({"words": "лифт стоит", "place": "Рынок", "caller": "Иванов", "phone": "89161112233"})[0][
        "number"
    ]
    listed = speaks("list")
    assert accented("Words") in listed.out
    assert untranslated(listed.out) == []
    shown = speaks("show", number)
    assert shown.code == 0, shown.err
    assert untranslated(shown.out, getpass.getuser()) == []
    refused = speaks("show", "A26-99999")
    assert refused.code == 1
    assert untranslated(refused.err) == []
    assert untranslated(speaks("list", "--find", "нетакого").out) == []
