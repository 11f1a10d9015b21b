"""Sheets are made, hold every field, and hold it inside the margins."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any

import pytest

from desktop.fonts import font_folders
from desktop.printing.errors import FontsMissing, TemplateBroken
from desktop.printing.typeset import TEMPLATES, Typesetter
from tests.printing import reading
from tests.printing.samples import LANGUAGES, book, book_row, order

MM = 72 / 25.4
SIDE, FOOTER_A4, FOOTER_ACROSS = 18 * MM, (297 - 14) * MM, (210 - 14) * MM

HOSTILE = (
    '#panic() #import "x" *bold* _it_ $x^2$ @ref <label> \\ \\u{41} `raw` ``` [a](b) // no /* no */ ~ -- ---',
    "{page} of {pages} #{1+1} \\n %s {} {0} ${HOME} </text> &amp;",
)


def strings(value: Any) -> Iterator[str]:
    """Every text in *value*, labels excepted: they are looked at on their own."""
    if isinstance(value, str) and value:
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in {"labels", "language"}:
                yield from strings(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from strings(inner)


def lines(words: str) -> list[str]:
    return [line for line in words.split("\n") if line]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_work_order_holds_every_field(typesetter, kept, language):
    sheet = order(language, copy=1, danger=True, place_confirmed=False)
    printed = reading.squeezed(reading.text(kept(typesetter.order(sheet))))

    missing = [
        line for words in strings(asdict(sheet)) for line in lines(words) if reading.squeezed(line) not in printed
    ]
    assert missing == []
    unused = {"date", "page_of"}
    labels = [label for key, label in sheet.labels.items() if key not in unused]
    assert [label for label in labels if reading.squeezed(label) not in printed] == []
    page_of = sheet.labels["page_of"].format(page=1, pages=1)
    assert reading.squeezed(page_of) in printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_book_holds_every_line_of_the_day(typesetter, kept, language):
    page = book(language)
    printed = reading.squeezed(reading.text(kept(typesetter.book(page))))

    missing = {words for words in strings(asdict(page)) if reading.squeezed(words) not in printed}
    assert missing == set()
    for key in ("number", "who", "late_entry", "voided", "addendum", "addenda", "totals", "signed_by"):
        assert reading.squeezed(page.labels[key]) in printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_full_work_order_is_one_page(typesetter, kept, language):
    sheet = order(language, copy=1, danger=True, place_confirmed=False, caller_confirmed=False)
    assert reading.page_count(kept(typesetter.order(sheet))) == 1


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["order", "book"])
def test_every_font_is_embedded(typesetter, kept, language, kind):
    pdf = typesetter.order(order(language)) if kind == "order" else typesetter.book(book(language))
    fonts = reading.fonts_embedded(kept(pdf))
    assert fonts
    assert all(fonts.values()), fonts
    assert all("Noto" in name for name in fonts)
    assert language != "zh" or any("CJK" in name for name in fonts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_scanner_reads_the_number_from_the_printed_page(typesetter, kept, tmp_path, language):
    pdf = kept(typesetter.order(order(language, number="B27-100358")))
    subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", str(pdf), str(tmp_path / "page")], check=True)
    assert reading.codes(tmp_path / "page.png") == ["B27-100358"]


def assert_inside_margins(words: list[reading.Word], *, side: float, footer: float, width: float) -> None:
    """No word leaves the margins, lies on the footer, or lies on another word."""
    body = [word for word in words if word.bottom <= footer]
    below = [word for word in words if word.bottom > footer]
    assert all(word.top >= footer for word in below), "a word runs into the footer"
    outside = [word for word in words if word.left < side - 1 or word.right > width - side + 1 or word.top < 0]
    assert outside == []
    placed = sorted(body, key=lambda word: (word.page, word.top))
    for index, one in enumerate(placed):
        for other in placed[index + 1 :]:
            if other.page != one.page or other.top >= one.bottom - 3:
                break
            apart = other.left >= one.right - 0.5 or other.right <= one.left + 0.5
            assert apart, f"{one} lies on {other}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [22, 200])
def test_long_words_flow_on_and_overflow_nothing(typesetter, kept, language, count):
    said = "\n".join(f"{row + 1}) {order(language).words.splitlines()[row % 2]}" for row in range(count))
    pdf = kept(typesetter.order(order(language, words=said, danger=True)))
    printed = reading.squeezed(reading.text(pdf))
    assert [line for line in lines(said) if reading.squeezed(line) not in printed] == []
    assert reading.page_count(pdf) >= 2
    assert_inside_margins(reading.words(pdf), side=SIDE, footer=FOOTER_A4, width=210 * MM)


@pytest.mark.parametrize(
    "words",
    ["W" * 400, "щ" * 400, "https://example.org/" + "a/b-c_" * 80, "电" * 400],
    ids=["W", "shcha", "url", "han"],
)
def test_a_word_without_spaces_is_broken_in_every_field(typesetter, kept, words):
    fields = ("words", "place", "access", "customer", "caller", "caller_phone", "category", "priority", "due", "person")
    pdf = kept(typesetter.order(order("en", **dict.fromkeys(fields, words))))
    assert_inside_margins(reading.words(pdf), side=SIDE, footer=FOOTER_A4, width=210 * MM)
    printed = reading.squeezed(reading.text(pdf))
    assert sum(printed.count(letter) for letter in set(words)) >= len(words) * len(fields)


def test_the_book_stays_inside_its_columns(typesetter, kept):
    long = book_row("ru", 7)
    stuffed = replace(
        long,
        words=replace(long.words, text="\n".join(f"{row} Капает с потолка" for row in range(200))),
        place=replace(
            long.place, text="Электрооборудованиемонтажный" * 3, struck=("ул. Ленина, 47",), by="Петрова 09:20"
        ),
        caller=replace(long.caller, text="W" * 60),
    )
    pdf = kept(typesetter.book(book("ru", rows=(book_row("ru", 6), stuffed, book_row("ru", 8)))))
    printed = reading.squeezed(reading.text(pdf))
    assert all(f"{row}Капает" in printed for row in range(200))
    assert_inside_margins(reading.words(pdf), side=13 * MM, footer=FOOTER_ACROSS, width=297 * MM)


def test_a_reprint_says_which_copy_it_is(typesetter, kept):
    assert "copy 2" not in reading.text(kept(typesetter.order(order("en"))))
    assert "copy 2" in reading.text(kept(typesetter.order(order("en", copy=1))))
    with pytest.raises(ValueError, match="copy 1"):
        order("en", copy=1, copy_text="")


@pytest.mark.parametrize("words", HOSTILE)
def test_text_is_never_read_as_markup(typesetter, kept, words):
    fields = ("words", "place", "access", "customer", "caller", "company", "copy_text", "desk_phone", "issued_at")
    sheet = order("en", copy=1, **dict.fromkeys(fields, words))
    printed = reading.squeezed(reading.text(kept(typesetter.order(sheet))))
    assert printed.count(reading.squeezed(words)) >= len(fields)

    page = book("en", rows=(book_row("en", 1, words=book_row("en", 1).words.__class__(words)),), desk=words)
    printed = reading.squeezed(reading.text(kept(typesetter.book(page))))
    assert reading.squeezed(words) in printed
    assert reading.squeezed(words[:40]) in printed.replace(reading.squeezed(words), "", 1)


@pytest.mark.parametrize(
    "words",
    [
        "\0\x01\x7f",
        "\ud83d lone \udc00",
        "🛗👨‍👩‍👧🏽 lift",
        "\u202egnp.exe\u202c",
        "שלום lift",
        "سلام lift 12",
        "a\u0301\u0328\u0335\u200d",
        "\ue000\U000f0000\uffff",
    ],
    ids=["controls", "surrogates", "emoji", "override", "hebrew", "arabic", "marks", "private"],
)
def test_what_no_font_has_never_stops_the_printing(typesetter, kept, words):
    pdf = kept(typesetter.order(order("ru", words=f"start {words} end", place=words, caller=words)))
    printed = reading.text(pdf)
    assert "start" in printed
    assert "end" in printed


def test_many_orders_are_one_file_in_order(typesetter, kept):
    sheets = [order(language, number=f"A26-{serial:05d}") for serial, language in enumerate(LANGUAGES * 2)]
    pdf = kept(typesetter.orders(sheets))
    assert reading.page_count(pdf) == len(sheets)
    numbers = [word.text for word in reading.words(pdf) if word.text.startswith("A26-") and word.bottom < 60 * MM]
    assert numbers == [sheet.number for sheet in sheets]
    assert all(reading.fonts_embedded(pdf).values())
    with pytest.raises(ValueError, match="no sheets"):
        typesetter.orders([])


def test_an_empty_sheet_leaves_lines_to_write_on(typesetter, kept):
    texts = ("customer", "caller", "caller_phone", "place", "access", "words", "category", "priority", "due", "person")
    lists = ("visits", "answers", "checklist", "codes")
    empty = order("en", equipment=None, **dict.fromkeys((*texts, "team"), ""), **dict.fromkeys(lists, ()))
    pdf = kept(typesetter.order(empty))
    assert reading.page_count(pdf) == 1
    assert "What the caller said" in reading.text(pdf)


def test_an_unsigned_day_without_calls_can_be_printed(typesetter, kept):
    pdf = kept(typesetter.book(book("en", rows=(), addenda=(), signed_by="", signed_at="", totals=())))
    printed = reading.text(pdf)
    assert "No calls on this day." in printed
    assert "not signed" in printed


def test_a_label_that_is_missing_is_named(typesetter):
    sheet = order("en")
    with pytest.raises(ValueError, match="labels missing: due"):
        replace(sheet, labels={key: label for key, label in sheet.labels.items() if key != "due"})


def test_missing_fonts_are_an_error_and_not_another_face(tmp_path):
    with pytest.raises(FontsMissing):
        Typesetter([tmp_path])
    with pytest.raises(FontsMissing):
        Typesetter(font_folders()[:1])


@pytest.fixture
def own_templates(tmp_path):
    shutil.copytree(TEMPLATES, tmp_path / "own")
    return tmp_path / "own"


@pytest.mark.parametrize(
    "addition", ["#nonsense(", '#read("/etc/hostname")', '#read("../sheet.pdf")', "#data.no-such-field"]
)
def test_a_broken_template_is_named(own_templates, addition):
    with (own_templates / "order.typ").open("a") as file:
        file.write(addition)
    with pytest.raises(TemplateBroken) as broken:
        Typesetter(font_folders(), templates=own_templates).order(order("en"))
    assert broken.value.facts["template"] == "order.typ"


def test_a_template_may_not_fetch_packages(own_templates):
    (own_templates / "more.typ").write_text('#import "@preview/tablex:0.0.8": *')
    with pytest.raises(TemplateBroken):
        Typesetter(font_folders(), templates=own_templates)


def test_a_template_that_asks_for_another_font_is_refused(own_templates):
    with (own_templates / "order.typ").open("a") as file:
        file.write('#text(font: "Comic Sans MS")[x]')
    with pytest.raises(FontsMissing):
        Typesetter(font_folders(), templates=own_templates).order(order("en"))
