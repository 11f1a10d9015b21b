"""Nothing in the window speaks English under another language: neither a label nor a hint nor a sentence."""

import re
from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from desktop.screens.directory import KINDS
from desktop.screens.main import MainScreen
from desktop.views.theme import apply
from desktop.wording.language import LANGUAGES, Language
from tests.rings import STRANGER, rang
from tests.room import clipped
from tests.screens.cyrillic import busy, renamed
from tests.screens.import_hands import csv_file
from tests.screens.sight import Painted, said_by, settle
from tests.screens.surroundings import LiveDesk, every_page, live_desk
from tests.screens.test_main import close_main, open_main
from tests.wording.accented import accented_language

LATIN = re.compile(r"[A-Za-z]+")
KEYS = re.compile(r"\b(?:F\d{1,2}|Esc|(?:(?:Ctrl|Alt|Shift)\+)+ ?(?:F\d{1,2}\b|Enter|[A-Z]\b|\d|[-+←])|^[YN]$)")
"""Names of keys are the same on every keyboard; Y and N answer where yes and no begin with no letter that a key has."""
NAMES = re.compile(
    "|".join(
        (
            "Daybook",
            "PIN",
            "MicroSIP",
            "3CX",
            "Del",
            r"A\d\d-\d{5}",
            "Riga Lifts",
            "Lift desk",
            "14A",
            *LANGUAGES.values(),
        )
    )
)
"""The program, the numbers of requests, and what the company of tests/desk.py was founded with."""


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Language:
    return accented_language(tmp_path_factory.mktemp("accented"))


class Reader:
    """Someone who walks through the window and reads every word of it."""

    def __init__(self, qtbot, live: LiveDesk, main: MainScreen, painted: Painted) -> None:
        self.qtbot, self.live, self.main, self.painted = qtbot, live, main, painted
        self.untranslated: dict[str, str] = {}
        self.read = 0

    def press(self, *keys: str) -> None:
        """Press keys: "<F12>" by name, anything else is typed; wait for the answers."""
        for key in keys:
            target = QApplication.focusWidget() or self.main.window
            if key.startswith("<"):
                *chord, name = key[1:-1].split("+")
                held = Qt.KeyboardModifier.AltModifier if chord else Qt.KeyboardModifier.NoModifier
                self.qtbot.keyClick(target, getattr(Qt.Key, f"Key_{name}"), held)
            else:
                committed = QInputMethodEvent()
                committed.setCommitString(key)
                QApplication.sendEvent(target, committed)
            self.answered()

    def answered(self) -> None:
        """Wait until every question and every act on its way has its answer."""
        seen: list[None] = []
        for lane in (self.live.desk.lanes.write, self.live.desk.lanes.batch):
            lane.run(lambda: None, done=seen.append, failed=lambda _error: None)
        self.qtbot.waitUntil(lambda: len(seen) == 2)
        self.live.desk.lanes.read.run("the test", lambda: None, done=seen.append, failed=lambda _error: None)
        self.qtbot.waitUntil(lambda: len(seen) == 3)
        settle()

    def look(self, where: str) -> None:
        """Read all that is in sight, and keep what is not translated and what is cut off."""
        self.answered()
        said = [*said_by(self.main.window), *(("painted", text) for text in self.painted.of(self.main.window))]
        assert len(said) > 20, f"{where}: there is little to read"
        self.read += len(said)
        for who, text in said:
            if LATIN.search(NAMES.sub("", KEYS.sub("", text))):
                self.untranslated.setdefault(text, f"{where}, {who}: {text!r}")


@pytest.fixture
def reader(qtbot, qapp, desk, pseudo, monkeypatch) -> Iterator[Reader]:
    apply(qapp, theme="light", text_pt=14)
    painted = Painted(monkeypatch)
    live = live_desk(renamed(desk), language=pseudo.code, sits=desk.anna)
    live.desk.language = pseudo
    main = open_main(live)
    qtbot.waitExposed(main.window)
    main.window.activateWindow()
    reader = Reader(qtbot, live, main, painted)
    yield reader
    close_main(live, main)
    assert not reader.untranslated, "\n".join(reader.untranslated.values())


@pytest.fixture
def stuck(desk) -> UUID:
    return busy(desk)


def test_an_empty_desk(reader):
    reader.look("the first day")
    for page, title in every_page(reader.main):
        if page not in (reader.main.pages.card.page, reader.main.pages.paper.page):
            reader.main.window.go(page)
            reader.look(title)


def test_the_day_page_and_its_line(reader, stuck):
    reader.look("a busy day")
    reader.press("подъезд 2 лифт стоит 89161234567")
    reader.look("a line half written")
    reader.press("<Return>")
    reader.look("the sentence to say")
    reader.press("ещё раз", "<Up>", "<F4>")
    reader.look("joined")
    for key in ("<F9>", "<F10>"):
        reader.press(key)
        reader.look(key)
    reader.press("<Escape>", "<F3>", "застряли")
    reader.look("found")
    reader.press("<F11>")
    reader.look("waiting")
    assert reader.read > 300


def test_the_card_and_every_act_on_it(reader, stuck):
    main = reader.main

    def open_card() -> None:
        main.window.go_home(main.day.page)
        main.pages.card.open(stuck)
        main.window.go(main.pages.card.page)
        reader.answered()

    open_card()
    reader.look("the card")
    for key in ("<F6>", "<F7>"):
        reader.press(key)
        reader.look(f"the acts of {key}")
        for digit in "123456789":
            open_card()
            reader.press(key, digit)
            assert not main.pages.card.page.panel.isHidden()
            reader.look(f"{key} {digit}")
            reader.press("<Escape>", "<Escape>")
    for line in ("Орлов, 1510", "Никто сделано", "заметка"):
        open_card()
        reader.press("<F6>", line)
        reader.look(f"the line {line}")
        reader.press("<Return>")
        reader.look(f"after the line {line}")


def test_the_form_of_a_call(reader, stuck):
    reader.press("<F2>")
    reader.look("an empty form")
    for what in (
        "лен",
        "<Return>",
        "ив",
        "<Return>",
        "застряли",
        "<Return>",
        "1",
        "<F5>",
        "<Return>",
        "<Return>",
        "<F5>",
    ):
        reader.press(what)
        reader.look(f"the form after {what}")
    reader.press("<F2>")
    reader.look("the next call, one parked")
    reader.press("Садовая 5", "<Return>", "Сидоров 89035550011")
    reader.look("a new place and a new caller")
    reader.press("<F9>")
    reader.look("no request?")
    reader.press("<Escape>", "<F4>")
    reader.look("joining")
    reader.press("<Escape>", "<F2>", "<F2>", "<F12>")
    reader.look("nothing to save")


def test_the_log_of_calls(reader, desk):
    at = desk.clock.at
    rang(desk, at=at - timedelta(minutes=5), ended_s=20)
    rang(desk, at=at - timedelta(minutes=4), number=STRANGER, answered_s=3, ended_s=63)
    rang(desk, at=at - timedelta(minutes=3), number="", ended_s=20)
    reader.main.now.reload()
    reader.press("<F10>", "8")
    reader.look("the log of calls")
    reader.press("<F7>")
    reader.look("a withheld call")
    reader.press("<Up>", "<F9>")
    reader.look("why it made no request")
    reader.press("<Escape>", "<Up>", "<F7>")
    reader.look("a missed call is rung back")
    reader.press("3")
    reader.look("the reason why it is not")
    reader.press("<Escape>", "<F11>")
    reader.look("missed calls wait")


def test_orders_review_seat_and_the_page_of_paper(reader, stuck, desk):
    main = reader.main
    main.window.go(main.pages.orders.page)
    for key in ("<Down>", "<Down>", "<F6>", "<Return>"):
        reader.press(key)
        reader.look(f"orders after {key}")
    main.window.go(main.pages.review.page)
    reader.look("the review")
    reader.press("<F12>", "тихий день")
    reader.look("before the signature")
    reader.press("<F12>")
    reader.look("signed")
    desk.take("после подписи")
    reader.look("an addendum")
    main.window.go(main.pages.seat.page)
    reader.look("the seat")
    reader.press("<F8>")
    main.pages.paper.show_orders([stuck])
    reader.qtbot.waitUntil(lambda: main.window.page() is main.pages.paper.page)
    reader.look("the preview")


def test_the_directory_and_its_seven_forms(reader, stuck):
    main = reader.main
    for kind in KINDS:
        main.pages.directory.open(kind)
        main.window.go(main.pages.directory.page)
        reader.look(f"{kind}")
        main.pages.directory.page.add_requested.emit(False)
        reader.look(f"a new {kind}")
        main.pages.directory.page.find_requested.emit("нетакого")
        reader.look(f"no such {kind}")
        main.pages.directory.page.find_requested.emit("")
        reader.press("<F12>")
        reader.look(f"{kind} without a name")


def test_texts_a_third_longer_have_room(reader, stuck):
    main = reader.main
    for page, title in every_page(main):
        if page is main.pages.card.page:
            main.pages.card.open(stuck)
        main.window.go(page)
        reader.look(title)
        assert clipped(main.window) == [], title


def test_the_import_from_the_columns_to_the_report(reader, tmp_path):
    main = reader.main
    page, run = main.pages.importing.page, reader.live.desk.import_run
    main.window.go(page)
    rows = (("Кто", "Телефон", "Примечание"), ("Анна", "8 903 555-00-11", "код 15"), ("", "", "ничего"))
    page.file_entered.emit(str(csv_file(tmp_path, rows, name="список")))
    reader.qtbot.waitUntil(lambda: bool(page.key_labels().get("F6")))
    page.file.file.setText("список")
    for step in ("the columns", "the first rows"):
        reader.press("<F6>")
        reader.qtbot.waitUntil(lambda: not main.pages.importing.is_asking)
        reader.look(step)
    for step in ("checked", "taken in", "nothing new"):
        reader.press("<F12>")
        reader.qtbot.waitUntil(lambda: not run.is_running)
        reader.look(step)
