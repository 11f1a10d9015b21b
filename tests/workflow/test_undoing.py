"""Undo of one's own last act."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from desktop.domain.errors import NothingToUndo, RequestChanged
from desktop.storage.tables import LabourRow, PromiseRow
from desktop.workflow.acting import Told
from desktop.workflow.correcting import Correction, answer, correct
from desktop.workflow.joining import JoiningCall, join
from desktop.workflow.orders import issue_order
from desktop.workflow.progress import Closing, add_minutes, close, note, ring_back
from desktop.workflow.undoing import undo
from tests.desk import NOON
from tests.workflow.journal import calls, entries, request


@pytest.fixture
def made(desk):
    return desk.take(
        category_id=desk.trapped, contact_id=desk.ivanova, access_notes="code 12", place_text="by the river",
        answers={"inside": True, "floor": "3"},
    ).request_id  # fmt: skip


def columns(desk, request_id):
    row = request(desk, request_id)
    return {column.key: getattr(row, column.key) for column in row.__table__.columns}


def promises(desk):
    with desk.database.read() as session:
        wanted = select(PromiseRow.due_at, PromiseRow.kept_at, PromiseRow.dropped_at).order_by(PromiseRow.id)
        return [tuple(row) for row in session.execute(wanted)]


ACTS = {
    "words": lambda d, r: correct(d.office, r, d.told, Correction(words="Other")),
    "access": lambda d, r: correct(d.office, r, d.told, Correction(access_notes="code 13")),
    "place words": lambda d, r: correct(d.office, r, d.told, Correction(place_text="on the hill")),
    "place": lambda d, r: correct(d.office, r, d.told, Correction(site_id=d.house)),
    "lift": lambda d, r: correct(d.office, r, d.told, Correction(equipment_id=d.lift)),
    "caller": lambda d, r: correct(d.office, r, d.told, Correction(caller_name="Olga", phone="102")),
    "kind": lambda d, r: correct(d.office, r, d.told, Correction(category_id=d.stopped)),
    "time": lambda d, r: correct(d.office, r, d.told, Correction(occurred_at=NOON - timedelta(hours=1))),
    "all at once": lambda d, r: correct(
        d.office, r, Told(by=d.boris, text="misheard"), Correction(words="Other", site_id=d.house, priority="low")
    ),
    "answer": lambda d, r: answer(d.office, r, d.told, question="floor", typed="4"),
    "answer yes": lambda d, r: answer(d.office, r, d.told, question="inside", typed="no"),
    "new answer": lambda d, r: answer(d.office, r, d.told, question="state", typed="ill"),
    "closed": lambda d, r: close(d.office, r, d.told, Closing(outcome="no_fault", minutes=5, person_id=d.orlov)),
    "note": lambda d, r: note(d.office, r, Told(by=d.boris, text="rang again")),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_undo_puts_everything_back_and_keeps_what_was_written(desk, made, act):
    before, owed, written = columns(desk, made), promises(desk), len(entries(desk, made))
    desk.clock.forward(1)
    act(desk, made)
    of_act = entries(desk, made)[written:]
    desk.clock.forward(1)
    undo(desk.office, made, desk.told)
    assert columns(desk, made) == before
    assert promises(desk) == owed
    undone = entries(desk, made)[written + len(of_act) :]
    assert [entry.kind for entry in undone] == ["undone"] * len(of_act)
    assert {entry.data["refers"] for entry in undone} == {str(entry.id) for entry in of_act}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_the_second_undo_takes_back_the_act_before(desk, made, act):
    desk.clock.forward(1)
    correct(desk.office, made, desk.told, Correction(words="First", access_notes="first", place_text="first"))
    answer(desk.office, made, desk.told, question="floor", typed="first")
    before = columns(desk, made)
    desk.clock.forward(1)
    act(desk, made)
    undo(desk.office, made, desk.told)
    assert columns(desk, made) == before
    undo(desk.office, made, desk.told)
    undo(desk.office, made, desk.told)
    row = request(desk, made)
    assert (row.words, row.access_notes, row.place_text) == (
        "Lift stands at the third floor",
        "code 12",
        "by the river",
    )
    assert row.answers == {"inside": True, "floor": "3"}


def test_undo_of_ringing_back_owes_the_call_again_and_not_the_next_one(desk, made):
    before = promises(desk)
    ring_back(desk.office, made, desk.told, again_in=timedelta(minutes=10))
    undo(desk.office, made, desk.told)
    assert promises(desk)[:1] == before
    assert promises(desk)[1][2] is not None


def test_undo_of_minutes_voids_them(desk, made):
    add_minutes(desk.office, made, desk.told, minutes=30)
    undo(desk.office, made, desk.told)
    with desk.database.read() as session:
        assert session.scalars(select(LabourRow.voided_at)).all() == [desk.clock.at]


def test_undo_of_joining_voids_the_call_but_keeps_the_words(desk, made):
    join(desk.office, made, JoiningCall(words="Me too"), by=desk.boris)
    undo(desk.office, made, desk.told)
    assert calls(desk, made)[1].voided_at is not None
    assert "Me too" in [entry.text for entry in entries(desk, made)]


def test_registering_is_not_taken_back(desk, made):
    with pytest.raises(NothingToUndo):
        undo(desk.office, made, desk.told)


def test_printing_is_not_taken_back(desk, made):
    issue_order(desk.office, made, desk.told, copy=0, pdf="")
    with pytest.raises(NothingToUndo):
        undo(desk.office, made, desk.told)


def test_nobody_takes_back_another_persons_act(desk, made):
    note(desk.office, made, Told(by=desk.anna, text="mine"))
    with pytest.raises(NothingToUndo):
        undo(desk.office, made, desk.told)
    undo(desk.office, made, Told(by=desk.anna))


def test_undo_of_what_has_changed_meanwhile_is_refused(desk, made):
    seen = note(desk.office, made, Told(by=desk.boris, text="s"))
    desk.clock.forward(1)
    close(desk.office, made, Told(by=desk.anna), Closing())
    with pytest.raises(RequestChanged):
        undo(desk.office, made, Told(by=desk.boris, seen=seen.entry_id))
