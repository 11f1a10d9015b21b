"""The preview comes when it is set, but never under the fingers of somebody who went on."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.screens.paper import PaperScreen
from tests.screens.surroundings import LiveDesk, live_desk


@dataclass(frozen=True, slots=True)
class Shown:
    """A window with the paper's page and two others."""

    live: LiveDesk
    pages: QStackedWidget
    paper: PaperScreen
    card: QWidget
    intake: QWidget


@pytest.fixture
def shown(desk, qtbot) -> Iterator[Shown]:
    live = live_desk(desk)
    pages, card, intake = QStackedWidget(), QWidget(), QWidget()
    paper = PaperScreen(live.desk, pages.setCurrentWidget)
    for page in (card, intake, paper.page):
        pages.addWidget(page)
    qtbot.addWidget(pages)
    pages.show()
    yield Shown(live, pages, paper, card, intake)
    live.close()


def test_an_order_is_previewed_before_anything_is_issued(qtbot, shown, desk):
    taken = desk.take()
    shown.paper.show_orders([taken.request_id])
    qtbot.waitUntil(lambda: shown.pages.currentWidget() is shown.paper.page, timeout=30_000)
    assert shown.paper.page.preview.pages() == 1
    assert any("F8 prints" in said for said in shown.live.said)


def test_a_preview_does_not_pop_up_over_the_call_that_was_begun_meanwhile(qtbot, shown, desk):
    taken = desk.take()
    shown.paper.show_orders([taken.request_id])
    shown.pages.setCurrentWidget(shown.intake)
    qtbot.waitUntil(lambda: any("you went on" in said for said in shown.live.said), timeout=30_000)
    assert shown.pages.currentWidget() is shown.intake
