"""An act written on the line is looked up where a person is named, and a call that only has its word costs little."""

from collections.abc import Iterator

import pytest
from sqlalchemy import event

from desktop.screens.written_act import WrittenAct
from desktop.views.writing_line import WritingLine
from desktop.workflow import progress


@pytest.fixture
def asked(desk) -> Iterator[list[str]]:
    """What the file is asked."""
    said: list[str] = []

    def hear(_connection, _cursor, statement, *_more) -> None:
        said.append(statement)

    event.listen(desk.database.engine, "before_cursor_execute", hear)
    yield said
    event.remove(desk.database.engine, "before_cursor_execute", hear)


@pytest.fixture
def line(qtbot) -> WritingLine:
    line = WritingLine()
    qtbot.addWidget(line)
    return line


@pytest.mark.parametrize(("written", "reads_requests"), [("Lenina 14 no light", False), ("Orlov no answer", True)])
def test_what_is_open_is_read_only_where_one_person_is_named(live, desk, line, asked, written, reads_requests):
    request_id = desk.take("stuck", equipment_id=desk.lift).request_id
    progress.assign(desk.office, request_id, desk.told, person_id=desk.orlov)
    line.write(written)
    asked.clear()
    assert WrittenAct(live.desk, line).whose(None) == (request_id if reads_requests else None)
    assert any("FROM request" in statement for statement in asked) is reads_requests
