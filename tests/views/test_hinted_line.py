"""A grey hint in an empty field."""

from desktop.views.hinted_line import HintedLine


def test_a_screen_reader_hears_the_hint_that_is_meant_now(qtbot):
    line = HintedLine(hint="its number")
    qtbot.addWidget(line)
    line.set_hint("type or scan its number")
    assert line.accessibleDescription() == "type or scan its number"


def test_a_hint_that_would_be_cut_is_not_shown(qtbot):
    line = HintedLine(hint="type or scan its number")
    qtbot.addWidget(line)
    line.show()
    line.resize(900, 30)
    assert line.placeholderText() == "type or scan its number"
    line.resize(60, 30)
    assert line.placeholderText() == ""


def test_a_line_without_a_caption_is_never_too_narrow_for_its_hint(qtbot):
    line = HintedLine(hint="another day: 1.3.")
    qtbot.addWidget(line)
    line.keep_room()
    line.show()
    line.resize(60, 30)
    assert line.placeholderText() == "another day: 1.3."
