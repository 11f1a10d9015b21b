"""The first page is the page of the day, read without waiting for what else the program needs."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.day import desk_day
from desktop.domain.records import RequestLine
from desktop.storage.first_page import STATEMENTS, FirstPage, read_first_page
from desktop.storage.queries.days import day_lines
from desktop.storage.queries.desk import desk_facts
from desktop.storage.station_file import FILE_NAME
from desktop.workflow.correcting import Correction, correct
from desktop.workflow.duty import go_off_duty, go_on_duty
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.progress import Closing, accept, assign, close
from desktop.workflow.undoing import undo
from tests.desk import NOON, FoundedDesk
from tests.storage.first_statements import compiled


@pytest.fixture
def folder(desk: FoundedDesk) -> Path:
    go_on_duty(desk.office, desk.boris)
    assert desk.database.folder is not None
    return desk.database.folder


def read(folder: Path, desk: FoundedDesk) -> FirstPage:
    found = read_first_page(folder, now=desk.clock())
    assert found is not None
    return found


def as_the_day_page_has_them(desk: FoundedDesk) -> list[RequestLine]:
    with desk.database.read() as session:
        day = desk_day(desk_facts(session))
        return day_lines(session, day, day.of(desk.clock()))


def test_the_statements_are_those_of_the_day_page():
    assert STATEMENTS.read_text(encoding="utf-8") == compiled(), "python -m tests.storage.first_statements"


def test_the_lines_are_those_of_the_day_page(desk, folder):
    desk.clock.at = NOON - timedelta(days=1)
    desk.take("yesterday")
    desk.clock.at = NOON
    first = desk.take("Застряли, двое 🛗", equipment_id=desk.lift, contact_id=desk.ivanova, category_id=desk.trapped)
    assign(desk.office, first.request_id, desk.told, person_id=desk.orlov)
    join(desk.office, first.request_id, JoiningCall(words="Me too", phone="8 916 765-43-21"), by=desk.boris)
    accept(desk.office, first.request_id, desk.told, eta_at=NOON + timedelta(minutes=20))
    second = desk.take("water", site_id=desk.house, contact_id=desk.ivanova)
    correct(desk.office, second.request_id, desk.told, Correction(words="hot water"))
    correct(desk.office, second.request_id, desk.told, Correction(site_id=desk.entrance))
    third = desk.take("noise", occurred_at=NOON - timedelta(days=1))
    correct(desk.office, third.request_id, desk.told, Correction(words="a noise"))
    undo(desk.office, third.request_id, desk.told)
    fourth = desk.take("stopped", category_id=desk.stopped, place_text="somewhere")
    close(desk.office, fourth.request_id, desk.told, Closing(outcome="done", minutes=5))
    found = read(folder, desk)
    assert found.lines == as_the_day_page_has_them(desk)
    assert [line.struck for line in found.lines if line.struck] == [{"words": "water", "place": "Lenina, 14"}]
    assert [line.callers for line in found.lines] == [2, 1, 1, 1]


def test_it_says_whose_desk_it_is_and_who_sits_there(desk, folder):
    found = read(folder, desk)
    with desk.database.read() as session:
        assert found.facts == desk_facts(session)
    assert found.person == "Boris Ivanov"
    assert str(found.day) == "2026-03-02"


def test_where_nobody_is_on_duty_the_page_waits_for_him(desk, folder):
    go_off_duty(desk.office, desk.boris)
    assert read_first_page(folder, now=desk.clock()) is None


def test_a_folder_without_a_file_has_no_first_page(tmp_path, clock):
    assert read_first_page(tmp_path, now=clock()) is None
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_has_no_first_page(tmp_path, clock):
    (tmp_path / FILE_NAME).write_bytes(b"SQLite format 3\x00" + b"x" * 5_000)
    assert read_first_page(tmp_path, now=clock()) is None


def test_a_file_of_another_form_has_no_first_page(desk, folder):
    with desk.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0000'")
    assert read_first_page(folder, now=desk.clock()) is None


def test_nothing_slow_is_imported_for_it():
    program = "import sys, desktop.storage.first_page; print({'sqlalchemy', 'PySide6', 'alembic'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
