"""Doubles at work: real keys on a real file."""

import pytest
from PySide6.QtCore import Qt

from desktop.workflow import directory
from desktop.workflow.merging import merge
from tests.screens.directory_hands import Hands


@pytest.fixture
def hands(qtbot, live) -> Hands:
    return Hands(qtbot, live)


@pytest.fixture
def save(desk):
    def save(kind, /, **fields):
        return directory.save(desk.office, kind, None, fields, by=desk.anna)

    return save


def offered(hands) -> list[str]:
    return [row.title for row in hands.page.merging.found.rows.rows()]


def test_the_same_as_is_proposed_shown_side_by_side_merged_and_taken_back(hands, save, desk):
    double = save("contact", name="Ivanova M.", phones=["+7 916 1234567", "202"], note="deaf", site_id=desk.house)
    hands.open("contact", double)
    hands.press("<Alt+M>")
    assert hands.page.is_merging()
    assert offered(hands) == ["Ivanova"]
    assert hands.page.merging.found.rows.rows()[0].note.startswith("has the same number · 8 916 123-45-67")

    hands.press("<Down>", "<Return>")
    sides = {label: (stays, goes) for label, stays, goes in hands.page.merging.sides.said()}
    assert sides["Name"] == ("Ivanova", "Ivanova M.")
    assert sides["Phones"] == ("8 916 123-45-67\n101", "+7 916 1234567\n202")
    assert sides["Note"] == ("", "deaf")

    hands.press("<F12>")
    assert hands.said() != ""
    values = hands.record("contact", "Ivanova").values
    assert (values["phones"], values["note"]) == (("8 916 123-45-67", "101", "202"), "deaf")
    assert hands.titles() == ["Ivanova"]
    assert hands.form.title.text() == "Ivanova"
    assert hands.live.desk.reported.startswith("Merged: Ivanova M. into Ivanova.")

    hands.press("<Alt+H>")
    hands.page.list.choose(double)
    hands.settled()
    assert hands.form.state.text() == "merged into Ivanova"
    assert "Two again" in hands.form.retire.text()
    hands.press("<Alt+R>")
    assert hands.said().startswith("Two again: Ivanova M.")
    assert hands.record("contact", "Ivanova").values["phones"] == ("8 916 123-45-67", "101")
    assert hands.record("contact", "Ivanova M.").values["phones"] == ("+7 916 1234567", "202")


def test_the_other_one_is_found_by_typing_and_may_be_the_one_that_goes(hands, save, desk):
    double = save("customer", name="Union of houses", note="pays late")
    hands.open("customer", double)
    hands.press("<Alt+M>", "house un", "<Return>")
    assert hands.page.merging.sides.said()[0][1:] == ("House Union No. 1", "Union of houses")
    hands.press("<Alt+S>")
    assert hands.page.merging.sides.said()[0][1:] == ("Union of houses", "House Union No. 1")
    hands.press("<F12>")
    assert hands.titles() == ["Union of houses"]
    assert hands.record("site", "Lenina, 14").values["customer_id"].title == "Union of houses"


def test_a_slip_is_taken_back_by_one_key(hands, save, desk):
    double = save("customer", name="Union of houses")
    hands.open("customer", double)
    hands.press("<Alt+M>", "house un", "<Return>", "<F12>", "<Alt+Z>")
    assert hands.live.desk.reported == "Two again: Union of houses. What was moved is back."
    assert len(hands.titles()) == 2
    assert hands.form.title.text() == "Union of houses"
    hands.press("<Alt+Z>")
    assert len(hands.titles()) == 2


def test_esc_leaves_and_nothing_is_merged(hands, save, desk):
    double = save("customer", name="Union of houses")
    hands.open("customer", double)
    hands.press("<Alt+M>", "house un", "<Return>", "<Escape>")
    assert not hands.page.is_merging()
    assert not hands.frame.was_left
    assert len(hands.titles()) == 2


def test_a_place_and_one_that_lies_in_it_are_refused_in_a_sentence(hands, desk):
    hands.open("site", desk.entrance)
    hands.press("<Alt+M>", "lenina 14", "<Down>", "<Return>", "<F12>")
    said = "Lenina, 14, entrance 2 lies in Lenina, 14: the two cannot be one place."
    assert hands.page.merging.notice.text().startswith(said)
    assert hands.page.is_merging()


def test_possible_doubles_of_a_whole_kind_are_listed_and_merged_one_after_the_other(hands, save, desk):
    save("customer", name="House union no 1")
    save("customer", name="Northern Towers")
    save("customer", name="Northern Towers Ltd", note="n")
    hands.press("<Alt+D>")
    hands.qtbot.waitUntil(lambda: len(hands.titles()) == 4)
    assert [(line.title, line.depth) for line in hands.shown()] == [
        ("House Union No. 1", 0), ("House union no 1", 1), ("Northern Towers", 0), ("Northern Towers Ltd", 1),
    ]  # fmt: skip
    assert hands.shown()[1].note.startswith("is called the same")
    hands.press("<Down>", "<Alt+M>")
    assert hands.page.merging.sides.said()[0][1:] == ("House Union No. 1", "House union no 1")
    hands.press("<F12>")
    hands.qtbot.waitUntil(lambda: len(hands.titles()) == 2)
    hands.press("<Down>", "<Alt+M>", "<F12>")
    hands.qtbot.waitUntil(lambda: hands.titles() == [])
    assert hands.page.list.empty_sentence() == "No possible doubles are left here. Alt+D shows all rows again."
    hands.press("<Alt+D>")
    assert hands.titles() == ["House Union No. 1", "Northern Towers"]


def test_typing_leaves_the_doubles(hands, save, desk):
    save("customer", name="House union no 1")
    hands.press("<Alt+D>")
    hands.press("union")
    assert not hands.page.doubles.isChecked()
    assert hands.titles() == ["House union no 1", "House Union No. 1"] or len(hands.titles()) == 2


def test_equipment_has_no_doubles_and_says_so(hands):
    hands.press("<Ctrl+4>", "<Alt+D>")
    assert hands.said() == "Doubles are looked for among customers, contacts and places."
    hands.press("<Alt+M>")
    assert not hands.page.is_merging()


def test_what_comes_in_meanwhile_ends_no_merging(hands, save, desk):
    double = save("contact", name="Ivanova M.")
    hands.open("contact", double)
    hands.press("<Alt+M>", "ivanova", "<Down>", "<Return>")
    save("contact", name="Sidorov")
    hands.settled()
    hands.qtbot.wait(50)
    assert hands.page.is_merging()


def test_a_merge_that_somebody_else_was_quicker_with_is_said(hands, save, desk):
    double = save("contact", name="Ivanova M.")
    hands.open("contact", double)
    hands.press("<Alt+M>", "ivanova", "<Down>", "<Return>")
    merge(desk.office, "contact", double, desk.ivanova, by=desk.anna)
    hands.press("<F12>")
    assert hands.page.merging.notice.text().startswith("Ivanova M. was merged into Ivanova.")


def test_what_is_typed_and_not_saved_is_not_lost_by_merging(hands, save, desk):
    double = save("contact", name="Ivanova M.")
    hands.open("contact", double)
    hands.press("<Return>", "x", "<Alt+M>")
    assert not hands.page.is_merging()
    assert hands.said() == "Save or put back first what is typed here."


def test_retiring_tells_first_what_it_leaves_behind(hands, desk):
    desk.take(equipment_id=desk.lift)
    hands.open("equipment", desk.lift)
    hands.press("<Alt+R>")
    assert hands.said().startswith("In use here still: 1 open request.")
    assert not hands.stored("equipment", "2  Lift", with_retired=True)[0].is_retired
    hands.press("<Alt+R>")
    assert hands.stored("equipment", "2  Lift", with_retired=True)[0].is_retired


def around(hands) -> list[str]:
    hands.settled()
    return [row.title for row in hands.form.around.list.rows.rows()]


def test_a_number_leads_to_the_person_his_place_and_who_else_is_there_and_back(hands, save, desk):
    save("contact", name="Sidorov", phones=["+7 916 123-45-67"])
    save("contact", name="Petrov", site_id=desk.entrance, phones=["555"])
    hands.press("<Ctrl+2>", "4567")
    assert hands.titles() == ["Ivanova", "Sidorov"]
    assert around(hands) == [
        "Place: Lenina, 14, entrance 2", "Same number, +7 916 123-45-67: Sidorov", "Here too: Petrov",
    ]  # fmt: skip
    hands.press("<Alt+G>", "<Return>")
    assert hands.form.title.text() == "entrance 2"
    assert around(hands) == [
        "Customer: House Union No. 1", "Contact: Ivanova", "Contact: Petrov", "Equipment: 2  Lift",
    ]  # fmt: skip
    notes = [row.note for row in hands.form.around.list.rows.rows()]
    assert notes[1].startswith("8 916 123-45-67 · 101")
    hands.press("<Alt+G>", "<Down>", "<Down>", "<Return>")
    assert hands.form.title.text() == "Petrov"
    hands.press("<Alt+Left>")
    assert hands.form.title.text() == "entrance 2"
    hands.press("<Alt+Left>")
    assert hands.form.title.text() == "Ivanova"
    hands.press("<Alt+Left>")
    assert hands.form.title.text() == "Ivanova"


def test_a_number_in_the_form_of_a_call_shows_who_has_it_and_where_each_lives(intake, save, desk):
    save("contact", name="Sidorov", phones=["+7 916 123-45-67"], site_id=desk.house)
    intake.press(Qt.Key.Key_F2)
    intake.type("1234567")
    intake.settled()
    notes = {row.title: row.note for row in intake.page.seats.found.rows()}
    assert notes == {
        "Ivanova": "8 916 123-45-67 · Lenina, 14, entrance 2",
        "Sidorov": "+7 916 123-45-67 · Lenina, 14",
    }


def test_where_the_fields_need_the_room_what_stands_around_opens_only_for_its_key(hands):
    hands.press("<Ctrl+2>", "4567")
    assert around(hands)
    rows, form = hands.form.around.list, hands.form
    form.around.fold(True)
    assert (rows.isVisible(), form.around.heading.isVisible()) == (False, True)
    hands.press("<Alt+G>")
    assert rows.isVisible()
    assert rows.hasFocus()
    hands.press("<Escape>")
    assert not rows.isVisible()
