"""The typefaces that come with the program."""

import io
import subprocess
import sys

import pytest
import typst
from PIL import Image
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QImage, QPainter, QRawFont

from desktop.fonts import FAMILIES, font_files, font_folders

LATIN = "Lift 17: café, Nürnberg, naïve €"
CYRILLIC = "Лифт №17 — подъезд, ёлка, їжак"
CHINESE = "电梯故障，请速来：龘龖靐齉爨㐀㙍𠮷"  # rare names too
TEXTS = pytest.mark.parametrize(
    ("text", "family"),
    [(LATIN, FAMILIES[0]), (CYRILLIC, FAMILIES[0]), (CHINESE, FAMILIES[1])],
    ids=["latin", "cyrillic", "chinese"],
)


@pytest.fixture
def loaded_fonts(qapp) -> list[str]:
    numbers = [QFontDatabase.addApplicationFont(str(file)) for file in font_files()]
    return [family for number in numbers for family in QFontDatabase.applicationFontFamilies(number)]


def test_each_folder_holds_fonts():
    assert len(font_folders()) == 2
    assert all(folder.is_dir() for folder in font_folders())
    assert len(font_files()) == 3


def test_asking_for_the_folders_imports_no_package():
    code = "import sys, desktop.fonts as f; f.font_folders(); print([m for m in sys.modules if 'noto' in m])"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout.strip() == b"[]"


@TEXTS
def test_qt_draws_every_letter_in_our_face(loaded_fonts, text, family):
    assert family in loaded_fonts
    assert QFontInfo(QFont(family, 14)).family() == family
    raw = QRawFont.fromFont(QFont(family, 14))
    assert {letter for letter in text if not raw.supportsCharacter(ord(letter))} == set()


def test_qt_draws_bold_bolder(loaded_fonts):
    thin, bold = (_ink(QFont(FAMILIES[0], 22, weight)) for weight in (QFont.Weight.Normal, QFont.Weight.Bold))
    assert bold > 1.2 * thin


def test_typst_finds_each_family():
    assert _warnings(f"#set text(font: {_array(FAMILIES)})\nLift Лифт 电梯 *Lift Лифт 电梯*") == []


def test_typst_warns_of_a_face_that_is_not_there():
    assert _warnings('#set text(font: "Nonesuch")\nWords') != []


def test_typst_prints_bold_from_the_variable_font():
    thin, bold = (_printed_ink(weight) for weight in ("regular", "bold"))
    assert bold > 1.2 * thin


def _array(names):
    return "(" + ", ".join(f'"{name}"' for name in names) + ",)"


def _compile(source, **options):
    folders = [str(folder) for folder in font_folders()]
    return typst.compile_with_warnings(source.encode(), font_paths=folders, ignore_system_fonts=True, **options)


def _warnings(source):
    return [warning.message for warning in _compile(source, format="pdf")[1]]


def _printed_ink(weight):
    source = f'#set page(width: auto, height: auto)\n#text(font: "Noto Sans", weight: "{weight}")[Лифт Lift]'
    picture, _ = _compile(source, format="png", ppi=200)
    return sum(255 - level for level in Image.open(io.BytesIO(picture)).convert("L").tobytes())


def _ink(font):
    picture = QImage(600, 80, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setFont(font)
    painter.drawText(10, 60, "Лифт Lift")
    painter.end()
    return sum(255 - level for level in bytes(picture.constBits()))
