"""The application: another language at once, another size, other processes seen, and nothing lost at the close."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from desktop.app import Application
from desktop.exchange.practice import make_practice
from desktop.opening import sit_down
from desktop.settings import Settings, load
from desktop.views.theme import apply, tokens
from desktop.workflow.drafting import drafts
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
