"""Who calls, in the form: withheld numbers, and numbers that several people have."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from desktop.domain.ringing import Ring, RingEvent
from desktop.storage.queries.reading import understand
from desktop.storage.queries.shared_numbers import with_number
from desktop.workflow import directory


@pytest.mark.parametrize(("typed", "state", "caller"), [
    ("withheld", "withheld", None), ("номер скрыт", "withheld", None), ("匿名", "withheld", None),
    ("Olga, number withheld", "confirmed", "Olga"), ("", "owed", None),
])  # fmt: skip
def test_a_withheld_number_is_said_in_any_language_and_never_owed_again(intake, typed, state, caller):
    intake.press(Qt.Key.Key_F2)
    intake.enter("Mira 8")
    intake.type(typed)
    intake.settled()
    told = intake.page.seats.explanation.text()
    assert told.startswith("Saved as: number withheld") is (state == "withheld")
    intake.enter()
    line = intake.card(intake.save().request_id).line
    assert (line.caller_state, line.caller) == (state, caller)


def test_a_withheld_ring_fills_the_caller(intake):
    intake.desk.ringing.hear(Ring(RingEvent.RING, ""), intake.desk.now())
    intake.window.go(intake.page)
    intake.screen.open_ringing(intake.desk.ringing.take())
    intake.type("Mira 8")
    assert intake.card(intake.save().request_id).line.caller_state == "withheld"


def test_a_line_that_says_the_number_is_withheld_hands_it_on(intake):
    understood = intake.desk.read(partial(understand, typed="Lenina 14, number withheld", country="RU"))
    assert understood.is_withheld
    intake.screen.open_with("Lenina 14, number withheld", understood)
    intake.window.go(intake.page)
    assert intake.card(intake.save().request_id).line.caller_state == "withheld"


OFFICE = "+79165550011"
RINGS = Ring(RingEvent.RING, OFFICE)


@pytest.fixture
def people(intake):
    """Thirty people behind one number; number 7 called last, number 3 before him, the others never."""
    f = intake.founded
    save = partial(directory.save, f.office, "contact", None, by=f.anna)
    made = [save({"name": f"Person {at:02d}", "phones": [OFFICE]}) for at in range(29)]
    made.append(save({"name": "Sidorova", "phones": [OFFICE], "site_id": f.house}))
    for at in (3, 7):
        f.clock.forward(10)
        f.take(contact_id=made[at], phone="89165550011")
    f.clock.forward(30)
    return made


def rings(intake, text: str = ""):
    intake.desk.ringing.hear(RINGS, intake.desk.now())
    facts = intake.desk.read(partial(understand, typed=text, country="RU"))
    intake.window.go(intake.page)
    intake.screen.open_ringing(intake.desk.ringing.take(), text, facts)
    intake.settled()


def rows(intake):
    return intake.page.seats.candidates.rows.rows()


def test_thirty_people_on_one_number_stand_there_who_called_last_first_and_none_is_taken(intake, people):
    rings(intake)
    assert intake.focus == "who"
    shown = rows(intake)
    assert len(shown) == 30
    assert [row.title for row in shown[:3]] == ["Person 07", "Person 03", "Person 00"]
    assert shown[0].note.endswith("called 12:20")
    assert not any(row.is_winner for row in shown)
    assert intake.page.seats.explanation.text().startswith("30 people have this number")
    intake.press(Qt.Key.Key_Return)
    assert intake.screen.form.half.contact_id is None


def test_a_digit_chooses_at_once_after_the_ring_and_the_number_stays_whole(intake, people):
    intake.window.go(intake.page)
    intake.desk.ringing.hear(RINGS, intake.desk.now())
    intake.screen.open_ringing(intake.desk.ringing.take())
    intake.type("2")
    half = intake.screen.form.half
    assert (half.contact_id, half.text("who")) == (people[3], "Person 03")
    assert intake.card(intake.save().request_id).line.phone == OFFICE


def test_letters_choose_and_say_why_and_his_usual_place_wants_a_yes(intake, people):
    rings(intake)
    intake.type(" sid")
    intake.settled()
    assert [row.title for row in rows(intake) if row.is_winner] == ["Sidorova"]
    assert intake.page.seats.explanation.text() == "Enter takes Sidorova: nobody else with this number is called so."
    intake.enter()
    half = intake.screen.form.half
    assert (half.contact_id, half.site_id, half.is_place_confirmed) == (people[29], intake.founded.house, False)


def test_at_a_known_place_its_own_one_is_preselected_and_explained(intake, people):
    rings(intake, "Lenina 14 no light")
    assert [row.title for row in rows(intake) if row.is_winner] == ["Sidorova"]
    assert "Enter takes Sidorova" in intake.page.seats.explanation.text()


@pytest.mark.parametrize("name", ["Novikov", "Sid"])
def test_0_is_somebody_else_with_this_number_made_in_one_go(intake, people, name):
    rings(intake)
    intake.type("0")
    assert intake.page.seats.explanation.text().startswith("Somebody else with this number: type the name.")
    intake.type(name)
    intake.settled()
    assert intake.page.seats.explanation.text() == f"New caller with this number: {name}. Made when you save."
    assert rows(intake) == ()
    intake.enter()
    line = intake.card(intake.save().request_id).line
    assert (line.caller, line.phone) == (name, OFFICE)
    found = intake.desk.read(partial(with_number, number=OFFICE, country="RU"))
    assert len(found) == 31
    assert found[0].title == name


def test_a_typed_number_is_shared_only_when_it_is_whole(intake, people):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return)
    intake.type("8916555001")
    intake.settled()
    assert intake.screen.form.half.text("who") == "8916555001"
    intake.type("1")
    intake.settled()
    assert len(rows(intake)) == 30
    intake.type("1")
    assert intake.screen.form.half.contact_id == people[7]


def test_letters_may_follow_the_number_without_a_blank(intake, people):
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return)
    intake.type("89165550011sid")
    intake.settled()
    intake.enter()
    assert intake.screen.form.half.contact_id == people[29]


def test_a_question_from_a_shared_number_offers_what_all_of_them_have_open(intake, people):
    intake.desk.ringing.hear(RINGS, intake.desk.now())
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_F9)
    assert len(intake.page.other.asked.rows.rows()) == 2
