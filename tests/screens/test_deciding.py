"""A card where something is to be decided: shown as it comes, decided by one key, gone when it is."""

from pathlib import Path

import pytest

from desktop.domain.status import Act
from desktop.storage.queries.undecided import undecided
from desktop.sync import outbox
from desktop.workflow import progress
from desktop.workflow.acting import Told
from desktop.workflow.settling import take
from tests.screens.card_hands import at, stopped
from tests.screens.on_server import OtherStation, answer, refuse, share, withdraw

__all__ = ["at", "stopped"]


@pytest.fixture
def other(live, stopped, tmp_path: Path):
    """Another desk of the same server, where Anna sits."""
    share(live.founded.office)
    made = OtherStation(live.founded.office, tmp_path / "other")
    yield made
    made.close()


@pytest.fixture
def meet(live, stopped, other):
    """Anna assigned Petrov there; Boris, who had assigned Orlov here, learns that his act was not applied."""

    def do() -> None:
        f = live.founded
        progress.assign(f.office, stopped, f.told, person_id=f.orlov)
        f.clock.forward(1)
        progress.assign(other.office, stopped, Told(by=f.anna), person_id=f.petrov)
        withdraw(f.office, other)

    return do


def waits(live):
    with live.founded.database.read() as session:
        return undecided(session, live.desk.day)


def shown(hands):
    """Wait until something is to be decided; return all that the seat says."""
    hands.qtbot.waitUntil(hands.page.decision.isVisible)
    return hands.page.decision.accessibleDescription()


def gone(hands):
    hands.qtbot.waitUntil(lambda: hands.page.decision.decision() is None)
    assert not hands.page.decision.isVisible()


def test_it_names_both_people_both_values_and_both_times(at, stopped, meet):
    meet()
    hands = at(stopped)

    said = shown(hands).split("\n")

    assert said[1:3] == [
        "Anna Petrova (A), 12:01: Assigned to Ilya Petrov – this stands",
        "Boris Ivanov (A), 12:00: Assigned to Pavel Orlov – not applied",
    ]
    assert hands.page.key_labels()["F4"] == "take"
    assert hands.page.key_labels()["F12"] == "keep"


def test_tab_leads_to_it_and_a_letter_typed_there_begins_a_line(at, stopped, meet):
    meet()
    hands = at(stopped)
    shown(hands)
    for _tab in range(6):
        if hands.caret() is hands.page.decision:
            break
        hands.press("<Tab>")
    assert hands.caret() is hands.page.decision

    hands.press("s", "he rings again")

    assert hands.page.panel.steps.line() == "she rings again"


def test_f4_takes_what_stands(at, stopped, meet, live):
    meet()
    hands = at(stopped)
    shown(hands)

    hands.press("<F4>")

    gone(hands)
    card = hands.stored()
    assert (card.line.person, card.entries[-1].kind) == ("Ilya Petrov", "settled")
    assert live.said[-1] == "A26-00001: what stands is taken."
    assert "F4" not in hands.page.key_labels()


def test_f12_does_again_what_was_not_applied(at, stopped, meet):
    meet()
    hands = at(stopped)
    shown(hands)

    hands.press("<F12>")

    gone(hands)
    card = hands.stored()
    assert card.line.person == "Pavel Orlov"
    assert [entry.kind for entry in card.entries[-2:]] == ["assigned", "settled"]


def test_what_cannot_be_done_again_says_why_and_stays(at, stopped, meet, live, other):
    meet()
    progress.cancel(other.office, stopped, Told(by=live.founded.anna), reason="withdrawn")
    other.pull()
    hands = at(stopped)
    shown(hands)

    hands.press("<F12>")

    hands.wait_until_said("cancelled")
    assert hands.page.decision.isVisible()
    assert hands.stored().line.status == "cancelled"


def test_it_comes_under_the_hands_and_moves_neither_caret_nor_words(at, stopped, meet):
    hands = at(stopped)
    hands.press("h", "alf a sentence", "<Left>")
    field = hands.caret()

    meet()
    hands.qtbot.waitUntil(lambda: hands.page.decision.decision() is not None)

    assert hands.caret() is field
    assert (field.text(), field.cursorPosition()) == ("half a sentence", 14)
    assert not hands.page.decision.isVisible()
    assert hands.page.heading.sharing.state.text() == "Something is to be decided here: Esc leads to it."
    assert "F4" not in hands.page.key_labels()
    hands.press("<Escape>")
    shown(hands)
    hands.press("<F6>")
    assert hands.caret().text() == "half a sentence"


def test_a_key_on_its_way_decides_nothing_that_came_just_now(at, stopped, meet):
    hands = at(stopped)
    hands.qtbot.waitUntil(lambda: not hands.screen._deciding._is_opened)
    meet()
    shown(hands)

    with hands.qtbot.waitSignal(hands.page.said) as told:
        hands.press("<F12>")
    assert "read it, then press the key again" in told.args[0]
    assert hands.page.decision.isVisible()

    hands.qtbot.waitUntil(lambda: not hands.page.decision._reading.isActive())
    hands.press("<F4>")
    gone(hands)


def test_f12_pressed_twice_does_the_act_and_decides_nothing(at, stopped, meet):
    meet()
    hands = at(stopped)
    shown(hands)

    hands.press("<F6>", "note", "<Return>", "She rings again", "<F12>", "<F12>")

    hands.wait_until_entry("noted")
    shown(hands)
    assert hands.stored().line.person == "Ilya Petrov"


def test_it_goes_when_somebody_else_decides(at, stopped, meet, live, other):
    meet()
    hands = at(stopped)
    shown(hands)
    other.take_in(live.founded.office)

    take(other.office, stopped, Told(by=live.founded.anna))
    other.pull()

    gone(hands)


def test_a_refused_act_says_who_wrote_it_when_why_and_what_waits_behind_it(at, stopped, live):
    f = live.founded
    share(f.office)
    progress.assign(f.office, stopped, f.told, person_id=f.orlov)
    progress.accept(f.office, stopped, f.told)
    refuse(f.office, "42501")
    hands = at(stopped)

    said = shown(hands).split("\n")

    assert said[0] == "The server refused this; it is saved here alone"
    assert said[1] == "Boris Ivanov, 12:00: Assigned to Pavel Orlov – refused"
    assert said[2] == "Boris Ivanov has no right to this on the server. Once a supervisor has given it, send it again."
    assert "F4: strike it through, with the 1 later entry that waits behind it." in said[3]


def test_f12_sends_a_refused_act_again(at, stopped, live):
    f = live.founded
    share(f.office)
    progress.assign(f.office, stopped, f.told, person_id=f.orlov)
    refuse(f.office, "42501")
    hands = at(stopped)
    shown(hands)
    assert hands.frame.isActiveWindow()

    hands.press("<F12>")

    gone(hands)
    assert waits(live).refused == ()
    assert live.said[-1] == "It is sent again; the server’s answer follows."


def test_f4_strikes_a_refused_act_through_with_all_behind_it(at, stopped, live):
    f = live.founded
    share(f.office)
    progress.assign(f.office, stopped, f.told, person_id=f.orlov)
    progress.accept(f.office, stopped, f.told)
    refuse(f.office, "42501")
    hands = at(stopped)
    shown(hands)

    hands.press("<F4>")

    gone(hands)
    card = hands.stored()
    assert (card.line.status, card.line.person) == ("routed", None)
    assert [entry.kind for entry in card.entries[-2:]] == ["struck", "struck"]
    assert live.said[-1] == "2 entries are struck through; their words stay in the journal."


def test_f6_corrects_a_refused_act_in_its_own_fields(at, stopped, live):
    f = live.founded
    share(f.office)
    progress.assign(f.office, stopped, f.told, person_id=f.orlov)
    progress.pause(f.office, stopped, Told(by=f.boris, text="He is ill"), reason="waiting for the van")
    answer(f.office)
    progress.cancel(f.office, stopped, Told(by=f.boris, text="She rang again"), reason="no longer needed")
    refuse(f.office, "23514")
    hands = at(stopped)
    assert "F6: correct it." in shown(hands)
    assert hands.page.key_labels()["F6"] == "correct"

    hands.press("<F6>")
    form = hands.page.panel.steps.form
    assert (
        hands.page.panel.title.text()
        == "Correct what was refused: strike it through, and write anew: Cancel the request"
    )
    assert {key: typed.text for key, typed in form.values().items()} == {
        "reason": "no longer needed", "text": "She rang again", "at": "12:00",
    }  # fmt: skip
    assert hands.stored().line.status == "cancelled"
    hands.press("<Home>", "it was ", "<F12>")

    hands.qtbot.waitUntil(lambda: hands.page.panel.isHidden() and hands.page.decision.decision() is None)
    card = hands.stored()
    assert [entry.kind for entry in card.entries[-2:]] == ["struck", "cancelled"]
    assert card.entries[-1].data["reason"] == "it was no longer needed"
    assert card.entries[-1].text == "She rang again"
    assert waits(live).refused == ()


def test_a_correction_that_is_not_possible_strikes_nothing_through(at, stopped, live):
    f = live.founded
    share(f.office)
    progress.assign(f.office, stopped, f.told, person_id=f.orlov)
    refuse(f.office, "23514")
    hands = at(stopped)
    shown(hands)

    hands.press("<F6>", "<Tab>", "<Tab>", "25:99", "<F12>")

    hands.wait_until_said("25:99")
    assert len(waits(live).refused) == 1
    assert hands.stored().line.person == "Pavel Orlov"


def test_esc_leads_from_the_correction_to_all_that_can_be_done(at, stopped, live):
    f = live.founded
    share(f.office)
    progress.assign(f.office, stopped, f.told, person_id=f.orlov)
    refuse(f.office, "23514")
    hands = at(stopped)
    shown(hands)

    hands.press("<F6>", "<Escape>", "<Return>")

    assert hands.page.panel.title.text() == "Accepted"
    hands.press("<Escape>", "<Escape>")
    shown(hands)


def test_a_refused_call_that_is_struck_through_leaves_its_card(at, live, qtbot):
    f = live.founded
    share(f.office)
    taken = f.take("Odd").request_id
    refuse(f.office, "23514")
    hands = at(taken)
    shown(hands)

    with qtbot.waitSignal(hands.page.closed):
        hands.press("<F4>")


def test_a_single_pc_has_nothing_to_decide(at, stopped, live):
    hands = at(stopped)
    answer(live.founded.office, outbox.REFUSED)
    live.desk.sharing.moved.emit()
    hands.press("<F4>")
    assert hands.page.decision.decision() is None
    assert Act.NOTE in {choice.key for choice in hands.page._offered(hands.page.card(), hands.page._around)}
