"""Contracts at work: written down by keys, told while a call is typed and on the card, never in the way."""

import pytest
from PySide6.QtCore import Qt

from desktop.models.card_state import facts
from desktop.workflow import directory
from tests.screens.card_hands import at
from tests.screens.directory_hands import Hands

__all__ = ["at"]


@pytest.fixture
def contract(desk):
    def contract(**fields):
        usual = {"number": "14/26", "customer_id": desk.customer}
        return directory.save(desk.office, "contract", None, usual | fields, by=desk.anna)

    return contract


def test_a_contract_is_written_down_by_keys_with_dates_as_people_type_them(qtbot, live):
    hands = Hands(qtbot, live)
    hands.press("<Ctrl+8>", "<Ctrl+N>", "14/26", "<Return>", "house un", "<Return>", "1.4.25", "<Return>")
    hands.press("31.3.27", "<Return>", "Upkeep of lifts", "<Return>", "lenina 14 entr", "<Return>", "<F12>")
    values = hands.record("contract", "14/26").values
    assert (values["starts_on"], values["ends_on"]) == ("2025-04-01", "2027-03-31")
    assert values["customer_id"].title == "House Union No. 1"
    assert [one.title for one in values["site_ids"]] == ["Lenina, 14, entrance 2"]
    (line,) = hands.shown()
    assert (line.title, line.note) == ("14/26", "until 31 Mar 2027 · House Union No. 1 · Upkeep of lifts")


def test_the_list_says_how_each_contract_stands(qtbot, live, contract):
    contract(number="a", ends_on="2026-03-01")
    contract(number="b", ends_on="2026-03-02")
    contract(number="c", ends_on="2026-03-07")
    contract(number="d", starts_on="2026-04-01")
    contract(number="e", is_stopped=True)
    contract(number="f")
    hands = Hands(qtbot, live)
    hands.press("<Ctrl+8>")
    said = {line.title: line.note.partition(" · ")[0] for line in hands.shown()}
    assert said == {
        "a": "ended 1 Mar 2026",
        "b": "ends today",
        "c": "ends in 5 days",
        "d": "begins 1 Apr 2026",
        "e": "no service for now",
        "f": "in force",
    }


def test_a_date_that_is_none_is_said_and_stays_typed(qtbot, live):
    hands = Hands(qtbot, live)
    hands.press("<Ctrl+8>", "<Ctrl+N>", "14/26", "<Return>", "house un", "<Return>", "soon", "<F12>")
    assert "“soon” is not a date" in hands.said()
    assert hands.stored("contract", "14/26") == []


def test_an_end_before_the_beginning_is_said(qtbot, live):
    hands = Hands(qtbot, live)
    hands.press(
        "<Ctrl+8>", "<Ctrl+N>", "1", "<Return>", "house un", "<Return>", "1.4.27", "<Return>", "1.3.27", "<F12>"
    )
    assert hands.said().startswith("This contract would end on 1 Mar 2027, before it begins on 1 Apr 2027.")


def test_a_contract_that_has_ended_is_told_while_the_call_is_typed_and_does_not_stand_in_the_way(intake, contract):
    contract(ends_on="2026-03-01")
    intake.press(Qt.Key.Key_F2)
    intake.enter("lenina 14 entrance 2")
    intake.settled()
    intake.settled()
    assert "! Contract 14/26 ended 1 Mar 2026" in intake.page.seats.mind.text()
    assert intake.save().number


def test_a_contract_that_simply_holds_stands_behind_what_needs_to_be_minded(intake, contract, desk):
    contract(ends_on="2027-03-31", hours="8 to 20, 67 00 11 22")
    intake.press(Qt.Key.Key_F2)
    intake.enter("lenina 14")
    intake.press(Qt.Key.Key_Down)
    intake.settled()
    intake.settled()
    *_first, last = intake.page.seats.mind.text().splitlines()
    assert last == "Contract 14/26 until 31 Mar 2027 · 8 to 20, 67 00 11 22"


def test_a_place_that_is_left_out_of_its_customers_contract_is_told(intake, contract, desk):
    directory.save(desk.office, "site", None, {"name": "Sadovaya 5", "customer_id": desk.customer}, by=desk.anna)
    contract(site_ids=[desk.house])
    intake.press(Qt.Key.Key_F2)
    intake.enter("sadovaya")
    intake.settled()
    intake.settled()
    assert "No contract covers this, though the customer has 14/26." in intake.page.seats.mind.text()


def test_a_callers_customer_is_enough_to_be_told(intake, contract, desk):
    contract(ends_on="2026-03-12")
    directory.save(desk.office, "contact", desk.ivanova, {"customer_id": desk.customer, "site_id": None}, by=desk.anna)
    intake.press(Qt.Key.Key_F2, Qt.Key.Key_Return)
    intake.enter("ivanova")
    intake.settled()
    intake.settled()
    assert "! Contract 14/26 ends in 10 days" in intake.page.seats.mind.text()


def test_a_contract_that_is_written_down_meanwhile_appears_in_the_form(intake, contract):
    intake.press(Qt.Key.Key_F2)
    intake.enter("lenina 14 entrance 2")
    intake.settled()
    contract(is_stopped=True)
    intake.qtbot.waitUntil(lambda: "! Contract 14/26 no service for now" in intake.page.seats.mind.text())


def test_the_card_says_what_is_agreed(at, contract, desk):
    contract(ends_on="2027-03-31")
    hands = at(desk.take("Stuck", site_id=desk.house).request_id)
    assert hands.page.facts.text_of("contract 0") == "Contract 14/26 until 31 Mar 2027"


def test_the_card_warns_where_the_contract_has_ended(at, contract, desk):
    contract(ends_on="2026-02-27")
    hands = at(desk.take("Stuck", equipment_id=desk.lift).request_id)
    shown = {fact.key: fact for fact in facts(hands.page.card(), hands.screen._reader(), hands.screen._desk.now())}
    assert (shown["contract 0"].text, shown["contract 0"].tone) == ("Contract 14/26 ended 27 Feb 2026", "warning")
