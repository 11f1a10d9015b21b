"""An open window becomes a station by keys alone: the company's day is there, and nothing that was typed is lost."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop import admission
from desktop.app import Application
from desktop.domain.errors import DiskRefused
from desktop.domain.server_fields import Stage
from desktop.secrets import FileSecrets
from desktop.settings import Settings
from desktop.sync import connecting, copying, held
from desktop.views.connect_page import ConnectPage
from desktop.views.theme import apply
from desktop.wording.sharing import Standing
from desktop.workflow.drafting import drafts
from tests.desk import FoundedDesk
from tests.sync.stations import Company

WORDS = "stuck between floors"


@pytest.fixture(autouse=True)
def _no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def company(server_url: str, desk: FoundedDesk) -> Iterator[Company]:
    """A company on a server, with a call of today."""
    desk.clock.at = datetime.now(UTC)
    desk.take(WORDS)
    made = Company.founded(server_url, desk)
    yield made
    made.close()


@pytest.fixture
def application(company, qapp, qtbot, tmp_path: Path, monkeypatch) -> Iterator[Application]:
    """The window of a new PC."""
    monkeypatch.setenv("DAYBOOK_SETTINGS", str(tmp_path / "settings"))
    monkeypatch.setenv("TZ", "Europe/Riga")
    apply(qapp, theme="light", text_pt=14)
    made = Application(qapp, Settings(language="en", theme="light"), tmp_path / "new")
    made.start()
    qtbot.waitUntil(lambda: made.front.main is not None)
    shown(made).activateWindow()
    yield made
    made.close()


def shown(application: Application):
    assert application.front.main is not None
    return application.front.main.window


def press(qtbot, application: Application, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or shown(application), key)


def fill(qtbot, application: Application, server: str, login: str, password: str = "secret") -> ConnectPage:
    """Go to the page by its keys and type; the caret is in the field of the password then."""
    press(qtbot, application, Qt.Key.Key_F10, Qt.Key.Key_5)
    press(qtbot, application, Qt.Key.Key_F4)
    page = shown(application).page()
    assert isinstance(page, ConnectPage)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), server)
    press(qtbot, application, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), login)
    press(qtbot, application, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), password)
    return page


def at(company: Company) -> tuple[str, str]:
    info = company.administrator.info
    return f"postgresql://{company.logins['boris']}@/{info.dbname}?host={info.host}", company.logins["boris"]


def lines(application: Application) -> list[str]:
    assert application.front.main is not None
    return [line.words for line in application.front.main.day.lines.lines()]


def file_of(application: Application):
    assert application._opened is not None
    return application._opened.office.database


def standing(application: Application) -> Standing:
    return application.front.sharing.standing or Standing()


def letters(application: Application) -> str | None:
    with file_of(application).read() as session:
        return held.station_of(session)


def join(qtbot, application: Application, company: Company) -> None:
    info = company.administrator.info
    page = fill(qtbot, application, info.host, company.logins["boris"])
    press(qtbot, application, Qt.Key.Key_Down)
    page.database.selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), info.dbname)
    press(qtbot, application, Qt.Key.Key_Return)


def test_a_new_pc_becomes_a_station_and_shows_the_companys_day(qtbot, application, company):
    single = application.front.main

    join(qtbot, application, company)

    qtbot.waitUntil(lambda: application.front.main is not single and lines(application) == [WORDS])
    assert letters(application) == "B"
    window = shown(application)
    assert window.windowTitle().startswith("Day page – Lift desk")
    assert "This PC is station B of" in window.say.sentence()
    qtbot.waitUntil(lambda: bool(window.header._sharing.text()))
    assert FileSecrets(application._folder)._all() == {
        f"{company.logins['boris']}@{company.administrator.info.host}/{company.administrator.info.dbname}": "secret"
    }
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClicks(application.front.main.day.page.line.field, "door does not close")
    press(qtbot, application, Qt.Key.Key_Return)
    found = "SELECT words FROM app.request ORDER BY id DESC LIMIT 1"
    qtbot.waitUntil(lambda: company.administrator.execute(found).fetchone() == ("door does not close",))


@pytest.mark.parametrize(
    ("server", "said", "field"),
    [
        ("127.0.0.1:9", "127.0.0.1 does not answer", "server"),
        ("desk.example.invalid", "desk.example.invalid does not answer", "server"),
        ("desk.example.com:x", "is not the address of a server", "server"),
    ],
)
def test_a_refusal_is_a_sentence_and_what_was_typed_stays(qtbot, application, server: str, said: str, field: str):
    page = fill(qtbot, application, server, "anna")

    press(qtbot, application, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: said in page.state.text())
    assert (page.server.text(), page.login.text(), page.password.text()) == (server, "anna", "secret")
    assert QApplication.focusWidget() is getattr(page, field)
    assert letters(application) is None


def test_a_wrong_login_leads_back_to_the_password(qtbot, application, company):
    url, login = at(company)
    page = fill(qtbot, application, url.replace(login, "nobody"), "x")

    press(qtbot, application, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "does not let “nobody” in" in page.state.text())
    assert QApplication.focusWidget() is page.password


def test_esc_stops_while_the_company_is_read_and_the_pc_is_as_it_was(qtbot, application, company, monkeypatch):
    reading, go_on = threading.Event(), threading.Event()
    read = copying.read_newest

    def slow(*args, **more):
        reading.set()
        assert go_on.wait(20)
        return read(*args, **more)

    monkeypatch.setattr(connecting, "read_newest", slow)
    single = application.front.main
    join(qtbot, application, company)
    qtbot.waitUntil(reading.is_set)

    press(qtbot, application, Qt.Key.Key_Escape)
    go_on.set()

    page = shown(application).page()
    assert isinstance(page, ConnectPage)
    qtbot.waitUntil(lambda: "This PC is as it was" in page.state.text())
    assert letters(application) is None
    assert application.front.main is single
    monkeypatch.undo()
    press(qtbot, application, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: application.front.main is not single)
    assert letters(application) == "B"


def test_a_call_that_comes_meanwhile_is_taken_and_the_company_waits_for_somebody_to_look(
    qtbot, application, company, monkeypatch
):
    go_on = threading.Event()
    read = copying.read_newest

    def slow(*args, **more):
        assert go_on.wait(20)
        return read(*args, **more)

    monkeypatch.setattr(connecting, "read_newest", slow)
    single = application.front.main
    join(qtbot, application, company)

    press(qtbot, application, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Lenina 14")
    go_on.set()
    qtbot.waitUntil(lambda: application.front.sharing.now.stage is Stage.READY)
    qtbot.waitUntil(lambda: "The company’s book is read" in shown(application).say.sentence())
    assert application.front.main is single
    assert single.pages.intake.form.half.text("place") == "Lenina 14"

    press(qtbot, application, Qt.Key.Key_F10, Qt.Key.Key_5)
    press(qtbot, application, Qt.Key.Key_F4)

    qtbot.waitUntil(lambda: application.front.main is not single)
    application.front.main.pages.intake.fetch(1)
    assert application.front.main.pages.intake.form.half.text("place") == "Lenina 14"


def test_what_is_typed_while_the_book_is_laid_in_stands_on_the_line_afterwards(
    qtbot, application, company, monkeypatch
):
    laying, go_on = threading.Event(), threading.Event()
    lay = admission.Reached.lay

    def slow(reached):
        laying.set()
        assert go_on.wait(20)
        return lay(reached)

    monkeypatch.setattr(admission.Reached, "lay", slow)
    single = application.front.main
    join(qtbot, application, company)
    qtbot.waitUntil(laying.is_set)
    qtbot.keyClicks(shown(application), "hums")
    go_on.set()

    qtbot.waitUntil(lambda: application.front.main is not single)
    qtbot.waitUntil(lambda: application.front.main.day.page.line.text() == "hums")


def test_another_persons_password_lets_what_he_wrote_go(qtbot, application, company):
    single = application.front.main
    join(qtbot, application, company)
    qtbot.waitUntil(lambda: application.front.main is not single and lines(application) == [WORDS])
    info = company.administrator.info
    company.administrator.execute(f'ALTER ROLE "{company.logins["anna"]}" NOLOGIN'.encode())
    main = application.front.main
    qtbot.waitUntil(lambda: len(main.pages.seat.page._people) == 2)
    main.window.seat_requested.emit(1)
    qtbot.waitUntil(lambda: main._desk.seat.person.name == "Anna Petrova")
    qtbot.keyClicks(main.day.page.line.field, "by Anna")
    press(qtbot, application, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: company.logins["anna"] in standing(application).absent)

    press(qtbot, application, Qt.Key.Key_F10, Qt.Key.Key_5)
    block = main.pages.seat.page.sharing
    assert f"What {company.logins['anna']} wrote waits for a password" in block.sentence.text()
    press(qtbot, application, Qt.Key.Key_F4)
    page = main.window.page()
    assert isinstance(page, ConnectPage)
    qtbot.waitUntil(lambda: page.login.text() == company.logins["anna"])
    assert (page.server.text(), page.database.text()) == (info.host, info.dbname)
    assert QApplication.focusWidget() is page.password
    company.administrator.execute(f'ALTER ROLE "{company.logins["anna"]}" LOGIN'.encode())
    qtbot.keyClicks(page.password, "hers")
    press(qtbot, application, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: "is kept" in page.state.text())
    assert page.password.text() == ""
    found = "SELECT count(*) FROM app.request WHERE words = 'by Anna'"
    qtbot.waitUntil(lambda: company.administrator.execute(found).fetchone() == (1,))
    qtbot.waitUntil(lambda: not standing(application).absent)


def test_what_was_typed_is_there_in_another_language_but_no_password(qtbot, application):
    page = fill(qtbot, application, "desk.example.com", "anna")
    single = application.front.main

    single.wished.emit("language", "ru")

    qtbot.waitUntil(lambda: application.front.main is not single)
    again = application.front.main.pages.server.page
    assert again is not page
    assert (again.server.text(), again.login.text(), again.password.text()) == ("desk.example.com", "anna", "")
    assert "secret" not in str([draft.body for draft in drafts(application._opened.office)])


def test_a_journal_of_ones_own_is_not_given_up_and_the_way_is_said(qtbot, application, company):
    qtbot.keyClicks(application.front.main.day.page.line.field, "mine")
    press(qtbot, application, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: lines(application) == ["mine"])

    join(qtbot, application, company)

    page = shown(application).page()
    qtbot.waitUntil(lambda: "daybook server upload --url" in page.state.text())
    assert lines(application) == ["mine"]


def test_a_server_that_moved_is_followed_and_what_waits_here_goes_there(qtbot, application, company):
    single = application.front.main
    join(qtbot, application, company)
    qtbot.waitUntil(lambda: application.front.main is not single and lines(application) == [WORDS])
    login = company.logins["boris"]
    company.administrator.execute(f'ALTER ROLE "{login}" NOLOGIN'.encode())
    end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s"
    company.administrator.execute(end, (login,))
    qtbot.waitUntil(lambda: standing(application).alone_since is not None)
    main = application.front.main
    qtbot.keyClicks(main.day.page.line.field, "written alone")
    press(qtbot, application, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: standing(application).waiting > 0)
    company.administrator.execute(f'ALTER ROLE "{login}" LOGIN'.encode())

    press(qtbot, application, Qt.Key.Key_F10, Qt.Key.Key_5)
    press(qtbot, application, Qt.Key.Key_F4)
    page = shown(application).page()
    assert isinstance(page, ConnectPage)
    qtbot.waitUntil(lambda: page.server.text() == company.administrator.info.host)
    page.server.setFocus()
    page.server.selectAll()
    qtbot.keyClicks(page.server, f"{at(company)[0]}&application_name=moved")
    press(qtbot, application, Qt.Key.Key_F12)

    qtbot.waitUntil(lambda: application.front.main is not main)
    found = "SELECT count(*) FROM app.request WHERE words = 'written alone'"
    qtbot.waitUntil(lambda: company.administrator.execute(found).fetchone() == (1,))
    qtbot.waitUntil(lambda: sorted(lines(application)) == [WORDS, "written alone"])
    assert letters(application) == "B"
    assert "taken" not in shown(application).say.sentence()


def test_a_disk_that_refuses_the_book_leaves_the_single_pc_and_what_was_typed_meanwhile(
    qtbot, application, company, monkeypatch
):
    laying, go_on = threading.Event(), threading.Event()

    def refuse(reached):
        reached.close()
        laying.set()
        assert go_on.wait(20)
        raise DiskRefused(why="database or disk is full", folder="/data")

    monkeypatch.setattr(admission.Reached, "lay", refuse)
    single = application.front.main
    join(qtbot, application, company)
    qtbot.waitUntil(laying.is_set)
    qtbot.keyClicks(shown(application), "x")
    go_on.set()

    page = shown(application).page()
    assert isinstance(page, ConnectPage)
    qtbot.waitUntil(lambda: "the disk refused" in page.state.text())
    assert application.front.main is single
    assert letters(application) is None
    qtbot.waitUntil(lambda: page.server.text() == "x", timeout=5_000)
