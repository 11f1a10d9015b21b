"""Who sits at the desk."""

import pytest

from desktop.domain.errors import NameMissing, PersonUnknown, PinWrong
from desktop.domain.ids import new_id
from desktop.storage.queries.desk import on_duty, people
from desktop.workflow import directory
from desktop.workflow.duty import add_user, author_at_desk, go_off_duty, go_on_duty, hashed_pin, pin_fits
from tests.workflow.journal import entries


def sitting(desk):
    with desk.database.read() as session:
        person = on_duty(session, "A")
        return person.id if person else None


def test_taking_the_desk_sends_the_one_before_home(desk):
    assert sitting(desk) is None
    go_on_duty(desk.office, desk.boris)
    desk.clock.forward(1)
    go_on_duty(desk.office, desk.anna)
    assert sitting(desk) == desk.anna
    told = [(e.kind, e.data["person_id"], e.author_id) for e in entries(desk) if e.kind.startswith("duty")]
    assert told == [("duty_on", str(desk.boris), desk.boris), ("duty_off", str(desk.boris), desk.anna),
                    ("duty_on", str(desk.anna), desk.anna)]  # fmt: skip


def test_who_sits_there_already_sits_there(desk):
    go_on_duty(desk.office, desk.boris)
    before = len(entries(desk))
    go_on_duty(desk.office, desk.boris)
    assert len(entries(desk)) == before
    go_off_duty(desk.office, desk.boris)
    assert sitting(desk) is None


@pytest.mark.parametrize("pin", ["", "4321", "１２３４", "\ud800", "\x00", "1" * 10_000])
def test_a_wrong_pin_takes_no_desk(desk, pin):
    directory.save(desk.office, "person", desk.boris, {"pin": "1234"}, by=desk.anna)
    with pytest.raises(PinWrong):
        go_on_duty(desk.office, desk.boris, pin=pin)
    assert sitting(desk) is None
    go_on_duty(desk.office, desk.boris, pin="1234")
    assert sitting(desk) == desk.boris


def test_a_pin_is_never_kept_as_it_is():
    assert "1234" not in hashed_pin("1234")
    assert hashed_pin("1234") != hashed_pin("1234")
    assert pin_fits("1234", hashed_pin("1234"))


def test_nobody_who_left_takes_the_desk(desk):
    directory.retire(desk.office, "person", desk.boris, by=desk.anna)
    for person in (desk.boris, new_id()):
        with pytest.raises(PersonUnknown):
            go_on_duty(desk.office, person)


def test_the_author_is_who_sits_there_else_the_user_of_this_pc_else_a_new_one(desk):
    assert author_at_desk(desk.office, "A", "anna") == desk.anna
    made = author_at_desk(desk.office, "A", "olga")
    assert author_at_desk(desk.office, "A", "olga") == made
    assert add_user(desk.office, "olga") == made
    go_on_duty(desk.office, desk.boris)
    assert author_at_desk(desk.office, "A", "anna") == desk.boris
    with desk.database.read() as session:
        assert [p.role for p in people(session) if p.id == made] == ["dispatcher"]
    assert entries(desk)[-2].data == {"table": "person", "act": "add", "row_id": str(made)}
    with pytest.raises(NameMissing):
        add_user(desk.office, " ")
