"""The application: another language at once, another size, other processes seen, and nothing lost at the close."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.app import Application
from desktop.exchange.practice import make_practice
from desktop.opening import Opened, sit_down
from desktop.settings import Settings, load
from desktop.views.theme import apply, tokens
from desktop.workflow.drafting import drafts
from desktop.workflow.duty import go_on_duty
from tests.desk import FoundedDesk


@pytest.fixture
def application(desk: FoundedDesk, qapp, qtbot, tmp_path: Path, monkeypatch) -> Iterator[Application]:
    monkeypatch.setenv("DAYBOOK_SETTINGS", str(tmp_path / "settings"))
    apply(qapp, theme="light", text_pt=14)
    folder = desk.database.folder
    assert folder is not None
    made = Application(qapp, Settings(language="en", theme="light"), folder, open_desk=lambda _: sit_down(desk.office))
    made.start()
    qtbot.waitUntil(lambda: made.front.main is not None)
    yield made
    made.close()
    apply(qapp, theme="light", text_pt=14)


def field(application: Application) -> QLineEdit:
    assert application.front.main is not None
    return application.front.main.day.page.line.field


def test_another_language_speaks_at_once_and_what_was_written_stays(qtbot, application):
    field(application).setText("half a sentence")
    application.front.main.wished.emit("language", "ru")
    qtbot.waitUntil(lambda: application.front.main.window.windowTitle().startswith("День"))
    qtbot.waitUntil(lambda: field(application).text() == "half a sentence")


def test_a_call_half_typed_in_the_form_is_there_in_another_language_too(qtbot, application):
    form = application.front.main.pages.intake.form
    form.write("words", "the door on the third floor")
    before = application.front.main
    application.front.main.wished.emit("language", "ru")
    qtbot.waitUntil(lambda: application.front.main is not before)
    application.front.main.pages.intake.fetch(1)
    assert application.front.main.pages.intake.form.half.text("words") == "the door on the third floor"


def test_the_size_of_the_text_changes_at_once_and_is_kept(qtbot, application, tmp_path):
    application.front.main.wished.emit("size", "1")
    assert tokens().text_pt == 15
    assert load(tmp_path / "settings").text_pt == 15
    application.front.main.wished.emit("size", "0")
    assert tokens().text_pt == 14


def test_a_call_taken_by_another_process_appears_on_the_page(qtbot, application, desk):
    desk.clock.at = datetime.now(UTC)
    application.front.main.tick()
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--data", str(desk.database.folder), "take", "--json", "-"],
        input='{"words": "from another process"}\n', capture_output=True, text=True, env=dict(os.environ), check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = application.front.main.day.lines
    qtbot.waitUntil(lambda: "from another process" in [line.words for line in lines.lines()])


def test_closing_keeps_what_is_half_written(qtbot, application, desk):
    field(application).setText("the window closes over me")
    application.front.main.window.close()
    qtbot.waitUntil(lambda: [draft.body["text"] for draft in drafts(desk.office)] == ["the window closes over me"])


def test_the_practice_company_is_made_once(founded, tmp_path):
    folder = tmp_path / "practice"
    shutil.copytree(founded.database.folder, folder)
    before = (folder / "daybook.sqlite").stat().st_size
    make_practice(folder, "en")
    assert (folder / "daybook.sqlite").stat().st_size == before


@pytest.fixture
def opening(desk: FoundedDesk, qapp, tmp_path: Path, monkeypatch) -> Iterator[tuple[Application, threading.Event]]:
    """The program while its file is being opened: it is open once the event is set."""
    monkeypatch.setenv("DAYBOOK_SETTINGS", str(tmp_path / "settings"))
    apply(qapp, theme="light", text_pt=14)
    folder, is_open = desk.database.folder, threading.Event()
    assert folder is not None
    desk.clock.at = datetime.now(UTC)
    desk.take("before the start")
    go_on_duty(desk.office, desk.boris)

    def open_desk(_folder: Path) -> Opened:
        is_open.wait()
        return sit_down(desk.office)

    made = Application(qapp, Settings(language="en", theme="light"), folder, open_desk=open_desk)
    made.start()
    yield made, is_open
    is_open.set()
    made.close()


def shown(application: Application) -> list[str]:
    assert application.front._sight is not None
    return [line.words for line in application.front._sight.lines.lines()]


def test_todays_lines_are_there_before_the_file_is_open_and_what_is_written_meanwhile_is_registered(qtbot, opening):
    application, is_open = opening
    assert shown(application) == ["before the start"]
    qtbot.waitUntil(lambda: application._guard is not None)
    line = application.front._sight.page.line.field
    qtbot.keyClicks(line, "water in the shaft")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert application.front.main is None
    is_open.set()
    qtbot.waitUntil(lambda: shown(application) == ["before the start", "water in the shaft"])
    assert line.text() == ""


def test_a_line_written_before_the_file_is_open_is_kept_when_the_window_closes(qtbot, opening, desk):
    application, is_open = opening
    qtbot.keyClicks(application.front._sight.page.line.field, "half")
    qtbot.waitUntil(lambda: application._guard is not None)
    application.front._sight.window.close()
    is_open.set()
    qtbot.waitUntil(lambda: "half" in [draft.body["text"] for draft in drafts(desk.office)])


def test_the_first_page_waits_for_nothing_slow():
    slow = "{'sqlalchemy', 'alembic', 'typst', 'PIL', 'psycopg', 'phonenumbers', 'desktop.screens.main'}"
    program = f"import sys, desktop.app; print({slow} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
