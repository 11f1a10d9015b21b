"""Text on its way to paper, and what the fonts can draw."""

import json
import unicodedata

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from desktop.fonts import font_files
from desktop.printing.coverage import coverage
from desktop.printing.printable import BOX, printable
from tests.printing.samples import order

COVERED = coverage((path, 2 if path.suffix == ".ttc" else 0) for path in font_files())
PREPARED = printable(COVERED)


@pytest.mark.parametrize("path", font_files(), ids=lambda path: path.name)
def test_coverage_is_what_the_font_says(path):
    index = 2 if path.suffix == ".ttc" else 0
    with TTFont(path, fontNumber=index, lazy=True) as font:
        wanted = set(font.getBestCmap())
    ours = coverage([(path, index)])
    found = {code for first, last in zip(ours.starts, ours.ends, strict=True) for code in range(first, last + 1)}
    assert found == wanted


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Лифт 2, 电梯", "Лифт 2, 电梯"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("nul \0", f"nul {BOX}"),
        ("half \ud83d", f"half {BOX}"),
        ("fire \U0001f525\ufe0f", f"fire {BOX}"),
        ("a\tb", "a    b"),
        ("\u202egpj\u202c", "gpj"),
        ("и\u0306", "й"),
    ],
)
def test_only_what_no_font_has_is_replaced(typed, printed):
    assert PREPARED(typed) == printed


def test_everything_inside_a_document_is_prepared():
    assert PREPARED({"a": ["\0", ("b\0", 3, None, True)]}) == {"a": [BOX, [f"b{BOX}", 3, None, True]]}


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_prepared_text_is_covered_and_can_be_written_down(typed):
    printed = PREPARED(typed)
    assert all(character == "\n" or character in COVERED for character in printed)
    json.dumps(printed, ensure_ascii=False).encode()


@pytest.mark.timeout(300)
def test_every_character_of_every_font_can_be_set(typesetter):
    spans = zip(COVERED.starts, COVERED.ends, strict=True)
    characters = (chr(code) for first, last in spans for code in range(first, last + 1))
    drawable = [character for character in characters if PREPARED(character) == character != "\n"]
    assert len(drawable) > 25_000
    for some in _batches(drawable, 8_000):
        assert typesetter.order(order("ru", words=" ".join(some)))


def _batches(characters, size):
    return (characters[start : start + size] for start in range(0, len(characters), size))


def test_the_box_itself_can_be_drawn():
    assert BOX in COVERED
    assert unicodedata.name(BOX) == "WHITE SQUARE"
