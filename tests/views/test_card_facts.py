"""What is known stands beside its name, or below it where a word would be cut off."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.models.card_state import Fact
from desktop.views import theme
from desktop.views.card_facts import CardFacts

CHINESE = (
    Fact(key="place", label="地点", text="工业路, 4号楼, 2单元"),
    Fact(
        key="answer",
        label="停在哪层，门是开着还是关着？",
        text="电梯从早上就不走了，显示屏不亮，里面没有人，已经贴了告示",
    ),
)
FACTS = (
    Fact(key="place", label="Место", text="Школьная ул., д. 10, подъезд 3"),
    Fact(key="equipment", label="Оборудование", text="1817 · Грузопассажирский лифт Могилёвлифтмаш"),
)


@pytest.fixture
def shown(qtbot, qapp):
    def show(text_pt: int, known: tuple[Fact, ...] = FACTS) -> CardFacts:
        theme.apply(qapp, theme="light", text_pt=text_pt)
        facts = CardFacts()
        qtbot.addWidget(facts)
        facts.resize(478, 400)
        facts.show_facts(known)
        facts.show()
        qtbot.waitExposed(facts)
        qapp.processEvents()
        return facts

    yield show
    theme.apply(qapp, theme="light", text_pt=14)


def _labels(facts: CardFacts) -> dict[str, QLabel]:
    return {label.text(): label for label in facts.findChildren(QLabel) if label.isVisible() and label.text()}


def test_a_name_stands_beside_what_was_said(shown):
    facts = shown(14)
    labels = _labels(facts)
    name, said = labels["Оборудование"], labels[FACTS[1].text]
    assert name.y() == said.y()
    assert name.geometry().right() < said.x()


def test_in_large_type_no_long_word_is_cut_off(shown):
    facts = shown(22)
    labels = _labels(facts)
    name, said = labels["Оборудование"], labels[FACTS[1].text]
    assert name.geometry().bottom() <= said.y()
    widest = max(said.fontMetrics().horizontalAdvance(word) for word in FACTS[1].text.split())
    assert said.width() >= widest


def test_a_smaller_type_puts_them_side_by_side_again(shown, qapp):
    facts = shown(22)
    theme.apply(qapp, theme="light", text_pt=14)
    qapp.processEvents()
    labels = _labels(facts)
    assert labels["Оборудование"].y() == labels[FACTS[1].text].y()


def test_a_long_question_stands_on_one_line_above_its_answer(shown, qtbot):
    facts = shown(14)
    asked = "Is anyone injured, ill, pregnant, or a child?"
    facts.show_facts((*FACTS, Fact(key="condition", label=asked, text="Everybody is well")))
    labels = _labels(facts)
    name, said = labels[asked], labels["Everybody is well"]
    qtbot.waitUntil(lambda: name.geometry().bottom() <= said.y())
    assert name.height() < 2 * name.fontMetrics().lineSpacing()
    assert labels["Оборудование"].y() == labels[FACTS[1].text].y()


def test_no_line_ends_inside_a_telephone_number(shown):
    facts = shown(14)
    facts.show_facts((Fact(key="caller", label="Заявитель", text="Михайлова Ольга Петровна, +7 900 000-21-31"),))
    assert "+7\u00a0900\u00a0000\u201121\u201131" in "".join(_labels(facts))


def test_chinese_breaks_anywhere_and_stands_beside_its_name(shown):
    facts = shown(14, CHINESE)
    labels = _labels(facts)
    assert labels["地点"].y() == labels[CHINESE[0].text].y()
