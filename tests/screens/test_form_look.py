"""The page of a form has room for every text, in each language and in large type."""

import json

import pytest

from desktop.exchange.packs import pack
from desktop.models.form_outline import FormOutline
from desktop.views import theme
from desktop.workflow import directory
from tests.room import clipped
from tests.screens.form_hands import FormHands
from tests.screens.surroundings import live_desk

PACK = {kind["key"]: kind for kind in pack("lifts")["categories"]}
OWN = ("lift_trapped", "trapped")
"""How the kind of the pack is stored, and that of this desk."""


@pytest.mark.parametrize("code", ["en", "ru", "zh_CN"])
@pytest.mark.parametrize("text_pt", [14, 22])
def test_nothing_is_clipped(qtbot, qapp, desk, code, text_pt):
    theme.apply(qapp, theme="dark", text_pt=text_pt)
    for kind, key in ((desk.trapped, "lift_trapped"), (desk.stopped, "lift_stopped")):
        fields = {name: PACK[key][name] for name in ("form", "labels", "patterns")}
        directory.save(desk.office, "category", kind, json.loads(json.dumps(fields).replace(*OWN)), by=desk.anna)
    made = live_desk(desk, language=code, sits=desk.anna)
    for translator in made.desk.language.translators:
        qapp.installTranslator(translator)
    try:
        stopped = FormHands(qtbot, made, desk.stopped)
        assert clipped(stopped.frame) == []
        hands = FormHands(qtbot, made, desk.trapped)
        outline = hands.page.list.model()
        assert isinstance(outline, FormOutline)
        items = sum(not row.is_heading for row in outline.rows())
        for _item in range(items):
            assert clipped(hands.frame) == []
            hands.press("<Down>")
        hands.press("<Home>", "<Alt+W>", "<Return>")
        assert clipped(hands.frame) == []
        hands.press("<F8>", "2", "<Return>", "3")
        assert clipped(hands.frame) == []
        hands.press("<F8>", "<Alt+E>")
        assert clipped(hands.frame) == []
    finally:
        for translator in made.desk.language.translators:
            qapp.removeTranslator(translator)
        made.close()
        theme.apply(qapp, theme="light", text_pt=14)
