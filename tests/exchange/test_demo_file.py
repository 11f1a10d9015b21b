"""A demo company takes its folder's name when it is whole; what breaks off leaves the folder as it was."""

from datetime import date

import pytest

from desktop.domain.errors import NotEmpty
from desktop.exchange.demo_file import make_demo_file
from desktop.storage.opening import open_file
from desktop.storage.queries.requests import ids
from desktop.workflow.founding import founded
from desktop.workflow.office import HighestNumber, Office

OPTIONS = {"size": "S", "days": 3, "until": date(2026, 3, 2)}


def test_the_folder_gets_the_file_and_the_last_number(tmp_path):
    count = make_demo_file(tmp_path, **OPTIONS)
    database = open_file(tmp_path)
    with database.read() as session:
        assert len(ids(session)) == count > 5
    database.close()
    assert HighestNumber(tmp_path).of("A", 2026) == count
    assert {path.name for path in tmp_path.iterdir()} == {"daybook.sqlite", "numbers"}


def test_what_breaks_off_leaves_an_empty_file_as_it_was(tmp_path):
    open_file(tmp_path).close()

    def break_off(_done, _of):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_demo_file(tmp_path, progress=break_off, **OPTIONS)
    assert {path.name for path in tmp_path.iterdir()} == {"daybook.sqlite"}
    database = open_file(tmp_path)
    assert not founded(Office(database))
    database.close()
    assert make_demo_file(tmp_path, **OPTIONS) > 5


def test_what_an_earlier_try_left_is_thrown_away(tmp_path):
    (tmp_path / "unfinished-demo").mkdir()
    (tmp_path / "unfinished-demo" / "daybook.sqlite").write_text("half of it")
    assert make_demo_file(tmp_path, **OPTIONS) > 5


def test_a_journal_is_left_alone(tmp_path):
    make_demo_file(tmp_path, **OPTIONS)
    with pytest.raises(NotEmpty):
        make_demo_file(tmp_path, **OPTIONS)
