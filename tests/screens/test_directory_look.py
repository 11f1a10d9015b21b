"""The directory on the screen: room for every text, in every language and size, and a name for every field."""

import pytest

from desktop.domain.directory import DirectoryKind
from desktop.views import theme
from desktop.views.directory_inputs import SaidInput
from desktop.workflow import directory
from tests.room import clipped
from tests.screens.directory_hands import Hands
from tests.screens.surroundings import live_desk


@pytest.mark.parametrize("kind", DirectoryKind)
def test_every_field_and_button_has_a_name_for_a_screen_reader(qtbot, live, kind):
    hands = Hands(qtbot, live)
    hands.open(kind)
    for leaf in hands.form._leaves():
        assert leaf.accessibleName(), leaf


@pytest.mark.parametrize("code", ["en", "ru", "zh_CN"])
@pytest.mark.parametrize("text_pt", [14, 22])
def test_nothing_is_clipped(qtbot, qapp, desk, code, text_pt):
    theme.apply(qapp, theme="dark", text_pt=text_pt)
    made = live_desk(desk, language=code)
    for translator in made.desk.language.translators:
        qapp.installTranslator(translator)
    try:
        hands = Hands(qtbot, made)
        for kind in DirectoryKind:
            hands.open(kind)
            hands.press("<Return>", "X")
            assert clipped(hands.frame) == []
            hands.press("<Ctrl+N>", "<F12>")
            assert clipped(hands.frame) == []
        hands.screen.keep_draft()
        hands.settled()
    finally:
        for translator in made.desk.language.translators:
            qapp.removeTranslator(translator)
        made.close()
        theme.apply(qapp, theme="light", text_pt=14)


def test_a_change_of_size_while_the_page_is_open_clips_nothing(qtbot, qapp, live):
    hands = Hands(qtbot, live)
    hands.open("category")
    theme.apply(qapp, theme="light", text_pt=22)
    hands.settled()
    assert clipped(hands.frame) == []
    theme.apply(qapp, theme="light", text_pt=14)


def test_all_the_people_of_a_team_are_read_however_many_they_are(qtbot, desk, live):
    team = directory.save(desk.office, "team", None, {"name": "Emergency crew", "line": 2}, by=desk.anna)
    names = [f"Konstantin Konstantinopolsky the {n}th" for n in range(1, 8)]
    for name in names:
        directory.save(
            desk.office, "person", None, {"name": name, "role": "engineer", "team_ids": [team]}, by=desk.anna
        )
    hands = Hands(qtbot, live)
    hands.open("team")
    hands.open("team", team)
    members = hands.form._sheets["team"].inputs["members"]
    assert isinstance(members, SaidInput)
    said = members.field
    assert all(name in said.text() for name in names)
    qtbot.waitUntil(lambda: said.height() >= said.heightForWidth(said.width()))
    assert clipped(hands.frame) == []
