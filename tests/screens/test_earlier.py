"""Lines from paper are read while they are typed, corrected by keys, and written down by one; nothing is lost."""

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from desktop.models.earlier_rows import CALLER, KIND, PLACE, REMARK, STATE, TIME
from desktop.screens.earlier import EarlierScreen
from desktop.storage.tables import RequestRow
from desktop.views.window import Window
from desktop.workflow import directory
from tests.desk import NOON
from tests.screens.surroundings import LiveDesk

LINES = """1.3
17 14:05 Lenina 14. Lift stopped = done 15:10 Petrov, 40 min
Lenina 14A. Lift stopped
15:00 Nowhere 9. Humming 8 916 123-45-67
"""
TAB, ENTER, ESC, SPACE = Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space


class Paper:
    """The page in its window, and the hands on it."""

    def __init__(self, live: LiveDesk, qtbot: Any) -> None:
        self.live, self.qtbot = live, qtbot
        desk = live.founded
        directory.save(desk.office, "category", desk.stopped, {"patterns": {"en": ["lift stopped"]}}, by=desk.anna)
        self.open()

    def open(self) -> None:
        self.screen = EarlierScreen(self.live.desk)
        self.live.kept.append(self.screen)
        self.page = self.screen.page
        self.window = Window({})
        self.qtbot.addWidget(self.window)
        self.window.add(self.page, "Daybook")
        self.window.go_home(self.page)
        self.window.resize(1366, 768)
        self.window.show()
        self.qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        self.wait()

    def wait(self) -> None:
        """Wait until all that stands there is read, and nothing is being written."""

        def is_still() -> bool:
            screen = self.screen
            return not screen._pause.isActive() and screen.reader.is_all and not screen.writing.is_running

        self.qtbot.waitUntil(is_still, timeout=20_000)

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.page.text.insertFromMimeData(data)
        self.wait()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.window.focusWidget(), key)
        self.wait()

    def type(self, text: str) -> None:
        for char in text:
            self.qtbot.keyClick(self.window.focusWidget(), char)

    def rows(self, *columns: int) -> list[tuple[str, ...]]:
        rows = self.screen.rows
        return [tuple(rows.index(at, column).data() for column in columns) for at in range(rows.rowCount())]

    def stored(self) -> list[tuple[str, str, str]]:
        with self.live.desk.office.database.read() as session:
            found = session.execute(
                select(RequestRow.words, RequestRow.status, RequestRow.external_ref).order_by(RequestRow.serial)
            )
            return [(row.words, row.status, row.external_ref or "") for row in found]

    def texts(self) -> str:
        return self.page.text.toPlainText()


@pytest.fixture
def paper(live, qtbot):
    return Paper(live, qtbot)


def test_lines_stand_there_as_they_will_be_stored(paper):
    paper.paste(LINES)
    assert paper.rows(TIME, PLACE, KIND, CALLER, STATE, REMARK) == [
        ("1 Mar 14:05", "Lenina, 14", "Lift stopped", "", "15:10 repaired Ilya Petrov 40 minutes", ""),
        ("", "Lenina, 14A", "Lift stopped", "", "open", "! time?"),
        ("1 Mar 15:00", "Nowhere 9", "", "Ivanova", "open", "unknown place"),
    ]
    assert paper.stored() == []
    assert paper.page.state.text() == "2 lines can be written down: F12. 1 line waits: no time"


def test_f12_writes_down_what_can_be_and_the_rest_stays(paper):
    paper.paste(LINES)
    paper.press(Qt.Key.Key_F12)
    assert paper.stored() == [
        ("Lift stopped", "closed", "17"),
        ("Humming 8 916 123-45-67", "new", ""),
    ]
    assert paper.texts() == "1.3\nLenina 14A. Lift stopped\n"
    assert paper.page.state.text() == "2 requests written down (A26-00001 – A26-00002). 1 line waits: no time"
    paper.press(Qt.Key.Key_F12)
    assert len(paper.stored()) == 2


def test_dates_whose_lines_are_all_written_down_go_with_them(paper):
    paper.paste("1.3\n14:05 Lenina 14. Lift stopped\n\n28.2:\n15:00 Lenina 14A. Lift stopped\n")
    paper.press(Qt.Key.Key_F12)
    assert (len(paper.stored()), paper.texts()) == (2, "")


def test_a_time_is_typed_in_its_row_and_the_text_follows(paper):
    paper.paste(LINES)
    paper.page.go_to_check()
    paper.page.check.go_to(1)
    paper.type("1420")
    assert paper.page.check.field.text() == "1420"
    paper.press(ENTER)
    assert "14:20 Lenina 14A. Lift stopped" in paper.texts()
    assert paper.rows(TIME, REMARK)[1] == ("1 Mar 14:20", "")
    assert paper.window.focusWidget() is paper.page.check.table


def test_a_time_that_cannot_be_is_said_and_stays_in_its_field(paper):
    paper.paste(LINES)
    paper.page.go_to_check()
    paper.page.check.go_to(1)
    paper.type("abc")
    paper.press(ENTER)
    assert "“abc” is not a time" in paper.live.said[-1]
    assert paper.page.check.field.text() == "abc"
    paper.press(ESC)
    assert paper.window.focusWidget() is paper.page.check.table
    assert paper.texts() == LINES


def test_a_digit_chooses_among_places_and_kinds(paper):
    paper.paste("10:00 Lenin. Humming\n")
    paper.page.go_to_check()
    paper.page.check.go_to(0)
    offered = [option.title for option in paper.page.check.options.shown()]
    assert len(offered) > 1
    paper.type("2")
    paper.wait()
    assert paper.rows(PLACE)[0] == (offered[1],)
    paper.page.check.go_to(0, KIND)
    kinds = [option.title for option in paper.page.check.options.shown()]
    paper.type(str(kinds.index("Lift stopped") + 1))
    paper.wait()
    assert paper.rows(KIND, REMARK)[0] == ("Lift stopped", "")
    paper.press(Qt.Key.Key_F12)
    assert paper.texts() == ""
    assert paper.stored() == [("Humming", "routed", "")]


def test_a_place_is_looked_up_by_letters(paper, qtbot):
    paper.paste("10:00 it hums\n")
    paper.page.go_to_check()
    paper.page.check.go_to(0)
    paper.type("len14a")
    qtbot.waitUntil(lambda: bool(paper.page.check.options.shown()))
    paper.press(Qt.Key.Key_Down, ENTER)
    assert paper.rows(PLACE)[0] == ("Lenina, 14A",)


def test_space_ends_a_line_or_opens_it_again_and_what_was_done_is_typed(paper):
    paper.paste("10:00 Lenina 14. Lift stopped\n")
    paper.page.go_to_check()
    paper.page.check.go_to(0, STATE)
    paper.press(SPACE)
    assert paper.texts() == "10:00 Lenina 14. Lift stopped = done\n"
    paper.press(SPACE)
    assert paper.texts() == "10:00 Lenina 14. Lift stopped\n"
    paper.type("10:40 Orlov")
    paper.press(ENTER)
    assert paper.texts() == "10:00 Lenina 14. Lift stopped = 10:40 Orlov\n"
    assert paper.rows(STATE)[0] == ("10:40 repaired Pavel Orlov",)


def test_a_double_is_left_out_unless_somebody_says_so(paper):
    desk = paper.live.founded
    at = NOON - timedelta(hours=3)
    desk.take("lift stopped", site_id=desk.house, category_id=desk.stopped, occurred_at=at)
    paper.paste("9:30 Lenina 14. Lift stopped\n")
    assert paper.rows(REMARK) == [("! as A26-00001",)]
    paper.press(Qt.Key.Key_F12)
    assert len(paper.stored()) == 1
    paper.press(Qt.Key.Key_F6)
    assert paper.page.key_labels()["F12"] == "write down"
    paper.press(Qt.Key.Key_F12)
    assert len(paper.stored()) == 2


def test_tab_goes_round_and_esc_one_step_back(paper):
    paper.paste(LINES)
    paper.page.check.go_to(1)
    stops = []
    for _key in range(3):
        paper.press(TAB)
        stops.append(paper.window.focusWidget())
    assert stops == [paper.page.check.table, paper.page.check.field, paper.page.text]
    paper.page.go_to_check()
    paper.press(ESC)
    assert paper.window.focusWidget() is paper.page.text


def test_in_large_type_the_side_where_one_works_has_the_page(paper):
    paper.paste(LINES)
    paper.window.resize(700, 320)
    QTest.qWait(0)
    assert not paper.page.check.isVisible()
    paper.press(TAB)
    assert paper.page.check.isVisible()
    assert not paper.page.text.isVisible()
    paper.press(ESC)
    assert paper.page.text.isVisible()


def test_what_is_typed_comes_back_with_its_choices_after_the_program_ended(paper):
    paper.paste("10:00 Lenin. Humming\n")
    paper.page.go_to_check()
    paper.page.check.go_to(0)
    paper.type("1")
    paper.wait()
    place = paper.rows(PLACE)
    paper.screen.keep_draft()
    paper.qtbot.waitUntil(lambda: not paper.live.desk.lanes.write._jobs)
    before = paper.screen
    paper.open()
    assert paper.screen is not before
    assert paper.rows(PLACE) == place
    assert paper.screen.kept_sentence().startswith("1 line")


def test_lines_that_were_written_down_when_the_program_ended_are_known_again(paper):
    paper.paste(LINES)
    paper.screen.keep_draft()
    paper.press(Qt.Key.Key_F12)
    assert len(paper.stored()) == 2
    body = dict(paper.screen._body() or {})
    lines = [{"id": key.removeprefix("earlier:"), "text": text} for key, text in _keys(paper)]
    body["lines"] = [*lines, *body["lines"]]  # as if it had been killed before the lines left the page
    from desktop.workflow.drafting import keep_draft

    keep_draft(paper.live.desk.office, paper.screen._keeper.draft_id, "earlier", body)
    paper.open()
    assert [row[0] for row in paper.rows(REMARK)][:2] == ["is A26-00001", "is A26-00002"]
    paper.press(Qt.Key.Key_F12)
    assert len(paper.stored()) == 2
    assert "2 had been written down before" in paper.page.state.text()
    assert "Nowhere" not in paper.texts()


def _keys(paper) -> list[tuple[str, str]]:
    from desktop.storage.tables import CallRow

    texts = ("17 14:05 Lenina 14. Lift stopped = done 15:10 Petrov, 40 min", "15:00 Nowhere 9. Humming 8 916 123-45-67")
    with paper.live.desk.office.database.read() as session:
        keys = session.scalars(select(CallRow.key).order_by(CallRow.recorded_at, CallRow.id))
        return list(zip(keys, texts, strict=True))


def test_two_hundred_lines_are_read_in_portions_and_written_down(paper):
    paper.paste("\n".join(f"{at // 60}:{at % 60:02d} Nowhere {at}. Humming {at}" for at in range(200)))
    assert len(paper.rows(TIME)) == 200
    paper.press(Qt.Key.Key_F12)
    with paper.live.desk.office.database.read() as session:
        assert session.scalar(select(func.count()).select_from(RequestRow)) == 200
    assert paper.texts() == ""
