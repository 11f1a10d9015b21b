"""The log of calls in words."""

from dataclasses import replace

from desktop.domain.ids import new_id
from desktop.domain.rings import LoggedCall, RingState
from desktop.models.call_list import call_shown
from desktop.wording.language import Language
from tests.models.lines import NOON, READER


def test_who_called_has_the_comma_of_the_language_whether_it_rang_or_was_written_down():
    chinese = replace(READER, language=Language("zh_CN"))
    rang = LoggedCall(
        id=new_id(),
        ring_ids=(new_id(),),
        state=RingState.ANSWERED,
        number="+8613900001111",
        digits="",
        name="",
        rang_at=NOON,
        caller="王小明",
    )
    written = replace(rang, ring_ids=())
    assert call_shown(rang, chinese).who == call_shown(written, chinese).who == "王小明，+86 139 0000 1111"
