"""The look: legible, large enough, the same everywhere."""

import itertools

import pytest
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.icon import SIDES_PX, app_icon
from desktop.views.tokens import NIGHT, PAPER, Tokens

LOOKS = {"paper": PAPER, "night": NIGHT}
JOURNAL = ("ink", "faded", "danger", "warning", "done", "accent")
GROUNDS = ("page", "band", "field")
ON_WASH = (("danger", "danger_wash"), ("warning", "warning_wash"), ("done", "done_wash"))


@pytest.fixture(autouse=True)
def _undressed_again(qapp):
    yield
    theme.apply(qapp, theme="light", text_pt=14)


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2)."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]  # type: ignore[index]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio (WCAG 2.2)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself_is_right():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
@pytest.mark.parametrize(("words", "ground"), list(itertools.product(JOURNAL, GROUNDS)))
def test_journal_text_stands_out_seven_to_one(look, words, ground):
    assert contrast(getattr(look, words), getattr(look, ground)) >= 7


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_text_on_coloured_ground_and_selected_lines_stands_out_too(look):
    for words, ground in (*ON_WASH, *(("ink", wash) for _words, wash in ON_WASH), ("selected_ink", "selected")):
        assert contrast(getattr(look, words), getattr(look, ground)) >= 7, (words, ground)
    for words in (*JOURNAL, "practice"):
        for ground in ("sheet", "selected", *(wash for _words, wash in ON_WASH)):
            assert contrast(getattr(look, words), getattr(look, ground)) >= 4.5, (words, ground)


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_borders_and_focus_can_be_seen(look):
    for border, ground in itertools.product(("edge", "accent", "practice"), ("page", "sheet", "field")):
        assert contrast(getattr(look, border), getattr(look, ground)) >= 3, (border, ground)


@pytest.mark.parametrize(("text_pt", "row_px", "control_px"), [(12, 27, 38), (14, 32, 44), (18, 41, 47), (22, 50, 56)])
def test_rows_and_controls_grow_with_the_text(text_pt, row_px, control_px):
    look = PAPER.sized(text_pt)
    assert (look.row_px, look.control_px) == (row_px, control_px)


def test_the_size_of_text_is_kept_within_bounds():
    assert PAPER.sized(3).text_pt == 12
    assert PAPER.sized(99).text_pt == 22


@pytest.mark.parametrize("text_pt", [12, 14, 18, 22])
def test_a_row_has_room_for_a_line_in_every_script(qapp, text_pt):
    look = theme.apply(qapp, theme="light", text_pt=text_pt)
    for text in ("Lenina 14 (gj)", "Ленина 14, лифт", "列宁街14号"):
        box = QFontMetrics(theme.font(text_pt=text_pt, is_bold=True)).boundingRect(text)
        assert box.height() + 2 <= look.row_px


def test_letters_of_all_three_scripts_are_in_our_typefaces(qapp):
    theme.apply(qapp, theme="light", text_pt=14)
    assert qapp.font().families() == ["Noto Sans", "Noto Sans CJK SC"]
    metrics = QFontMetrics(qapp.font())
    assert all(metrics.inFontUcs4(ord(char)) for char in "AzЖёй№电梯堵–—…“”«»₽·✓\u202f\u00a0")


@pytest.mark.parametrize(("name", "look"), [("light", PAPER), ("dark", NIGHT)])
def test_the_whole_program_changes_at_once(qapp, qtbot, name, look):
    window = QWidget()
    qtbot.addWidget(window)
    label, field = QLabel("Ленина 14"), QLineEdit("len14")
    layout = QVBoxLayout(window)
    layout.addWidget(label)
    layout.addWidget(field)
    window.show()
    for text_pt in (14, 22, 12):
        theme.apply(qapp, theme=name, text_pt=text_pt)
        assert [widget.font().pointSize() for widget in (window, label, field)] == [text_pt] * 3
        assert field.sizeHint().height() >= theme.tokens().row_px
    assert label.palette().color(QPalette.ColorRole.WindowText) == QColor(look.ink)
    assert theme.tokens() == look.sized(12)


def test_widgets_made_before_the_first_dressing_get_the_size_too(qtbot, qapp):
    qapp.setStyleSheet("")  # as at the start
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("x", window)
    theme.apply(qapp, theme="light", text_pt=19)
    assert label.font().pointSize() == 19


def test_controls_of_the_intake_are_high_enough_to_hit(qapp, qtbot):
    look = theme.apply(qapp, theme="light", text_pt=14)
    field = QLineEdit()
    field.setProperty("intake", True)
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.sizeHint().height() >= look.control_px >= 44


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_the_style_sheet_names_only_what_the_look_has_and_files_that_are_there(qapp, look: Tokens):
    sheet = theme.style_sheet(look)
    assert "$" not in sheet
    for sign in ("check", "dot", "arrow"):
        assert theme.STYLE_SHEET.with_name(f"{sign}-{'night' if look.is_dark else 'paper'}.svg").is_file()


def test_the_system_decides_when_asked_to(qapp: QApplication):
    assert theme.apply(qapp, theme="system", text_pt=14) in (PAPER, NIGHT)


def test_the_icon_is_drawn_in_every_size(qapp):
    icon = app_icon()
    for side_px in SIDES_PX:
        image = icon.pixmap(side_px, side_px).toImage()
        colours = {image.pixelColor(x, y).name() for x in range(side_px) for y in range(side_px)}
        assert image.width() == side_px
        assert len(colours) > 5
