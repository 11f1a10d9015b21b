"""Everything that waits: what is half typed about a request is found there."""

from desktop.domain.half_act import HalfAct
from desktop.models.waiting_list import RequestIdRole
from desktop.screens.waiting import WaitingScreen
from tests.models.test_alarms import waiting


def test_half_typed_requests_are_listed_and_can_be_opened(qtbot, live):
    request = live.founded.take("another trouble")
    screen = WaitingScreen(live.desk)
    qtbot.addWidget(screen.page)
    screen.page.show()
    screen.show(waiting())
    half = [HalfAct(request_id=request.request_id, texts={"": "the gate"}),
            HalfAct(request_id=request.request_id, act="note", texts={"text": "the key"})]  # fmt: skip
    screen.show_half_typed(half)
    rows = [screen.list.index(row) for row in range(screen.list.rowCount())]
    assert [row.data() for row in rows] == ["Half typed: 1", "1 · the gate · the key"]
    with qtbot.waitSignal(screen.page.act_requested) as asked:
        screen.page.list.entered.emit()
    assert asked.args == ["", rows[1].data(RequestIdRole)]
    screen.show_half_typed([])
    assert screen.list.rowCount() == 0
