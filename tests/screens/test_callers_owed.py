"""Several callers about one trouble: F11 has each with his number, F7 who was rung, closing says whom to tell."""

from dataclasses import replace

import pytest

from desktop.domain.day import desk_day
from desktop.domain.errors import NothingToUndo
from desktop.domain.status import Act
from desktop.models.act_choices import Around, ring_choices, undoable
from desktop.models.line_text import Reader
from desktop.models.owed_rows import ring_back_text
from desktop.models.whom_to_ring import whom_to_tell
from desktop.storage.queries.card import card
from desktop.storage.queries.desk import desk_facts, teams
from desktop.storage.queries.waiting import waiting
from desktop.wording.language import Language
from desktop.workflow.acting import Told
from desktop.workflow.joining import JoiningCall, join, unjoin
from desktop.workflow.progress import note
from desktop.workflow.undoing import undo
from tests.desk import NOON, FoundedDesk
from tests.screens.card_hands import at

__all__ = ["at"]


def read(desk: FoundedDesk, request_id):
    with desk.database.read() as session:
        facts = desk_facts(session)
        day = desk_day(facts)
        reader = Reader(Language("en"), day.zone, NOON.date(), facts.station)
        around = Around(reader=reader, teams=tuple(teams(session)), busy={}, me="Boris Ivanov")
        return (
            reader,
            around,
            card(session, day, request_id),
            waiting(session, day, now=desk.clock.at, unaccepted_after=NOON - NOON),
        )


def test_each_caller_is_listed_with_his_own_number_and_is_rung_by_himself(desk):
    made = desk.take("No light", site_id=desk.house, category_id=desk.stopped, caller_name="Pavel", phone="102")
    said = JoiningCall(words="dark", caller_name="Olga", phone="8 916 000-00-01")
    join(desk.office, made.request_id, said, by=desk.boris)
    join(desk.office, made.request_id, replace(said, caller_name="Vera", phone="8 916 000-00-03"), by=desk.boris)
    reader, around, shown, owed = read(desk, made.request_id)
    assert shown is not None
    rows = [ring_back_text(one, reader, desk.clock.at) for one in owed.promises]
    assert [("Pavel" in row, "Olga, +7 916 000-00-01" in row, "Vera" in row) for row in rows] == [
        (True, False, False), (False, True, False), (False, False, True),
    ]  # fmt: skip
    others = [one for one in ring_choices(shown, around) if one.form and one.form.act is Act.RING_BACK]
    assert [one.title for one in others][1:] == [
        "Rung back: Olga, 8 916 000-00-01",
        "Rung back: Vera, 8 916 000-00-03",
    ]
    unreached = [one for one in ring_choices(shown, around) if one.form and one.form.act is Act.NOT_REACHED]
    assert [one.title for one in unreached][1:] == [
        "No answer: Olga, 8 916 000-00-01",
        "No answer: Vera, 8 916 000-00-03",
    ]
    assert len({one.key for one in (*others, *unreached)}) == 6
    assert whom_to_tell(shown, reader) == (
        "Ring them, it is done: Pavel, 102; Olga, 8 916 000-00-01; Vera, 8 916 000-00-03."
    )
    alone = desk.take("Hums", phone="103")
    assert whom_to_tell(read(desk, alone.request_id)[2], reader) == ""


def test_who_is_to_be_told_is_said_when_it_ends_and_not_with_every_note_after(at, desk, live):
    made = desk.take("No light", site_id=desk.house, category_id=desk.stopped, caller_name="Pavel", phone="102")
    said = JoiningCall(words="dark", caller_name="Olga", phone="8 916 000-00-01")
    join(desk.office, made.request_id, said, by=desk.boris)
    hands = at(made.request_id)
    hands.press("<F6>", "done", "<Return>", "<F12>")
    hands.wait_until_entry("resolved")
    assert "Ring them, it is done: Pavel, 102; Olga, 8 916 000-00-01." in live.said[-1]
    hands.press("the lamp was new", "<Return>")
    hands.wait_until_entry("noted")
    assert "Ring them" not in live.said[-1]


def test_undo_is_not_offered_of_what_undo_refuses(desk):
    made = desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    note(desk.office, made.request_id, Told(by=desk.boris, text="rang again"))
    join(desk.office, made.request_id, JoiningCall(words="dark", caller_name="Olga"), by=desk.boris)
    _reader, around, shown, _owed = read(desk, made.request_id)
    assert shown is not None
    assert undoable(shown, around.me)
    unjoin(desk.office, made.request_id, shown.joined[0].id, by=desk.boris)
    _reader, around, shown, _owed = read(desk, made.request_id)
    assert shown is not None
    assert not undoable(shown, around.me)
    with pytest.raises(NothingToUndo):
        undo(desk.office, made.request_id, desk.told)
