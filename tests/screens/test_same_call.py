"""Two desks wrote down one call: what the dispatcher sees on the card, in F11 and NOW, and the keys that decide."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.domain.calls import NewCall
from desktop.models.entry_list import EntryRole
from desktop.models.option_list import OptionRole
from desktop.models.waiting_list import WaitingList
from desktop.screens.day import DayScreen
from desktop.storage.queries.waiting import waiting
from desktop.storage.tables import RequestRow
from desktop.workflow.acting import Told
from desktop.workflow.progress import accept, assign, note
from desktop.workflow.register import register
from tests.desk import FoundedDesk
from tests.screens.card_hands import at
from tests.screens.on_server import OtherStation, share
from tests.screens.surroundings import LiveDesk

__all__ = ["at"]


@pytest.fixture
def other(desk: FoundedDesk, tmp_path: Path) -> Iterator[OtherStation]:
    """Another desk of the same server, station B."""
    share(desk.office)
    made = OtherStation(desk.office, tmp_path / "other")
    yield made
    made.close()


@pytest.fixture
def ours(desk: FoundedDesk, other: OtherStation):
    """What we wrote down: 1."""
    return desk.take("No light", category_id=desk.stopped, site_id=desk.house, contact_id=desk.ivanova).request_id


def theirs(desk: FoundedDesk, other: OtherStation, words: str = "Dark on the stairs", **more):
    """Let the other desk write the same down six minutes later; it comes here."""
    desk.clock.forward(6)
    call = NewCall(words=words, category_id=desk.stopped, site_id=desk.house, phone="8 916 000-00-02", **more)
    made = register(other.office, call, by=desk.anna).request_id
    with other.office.database.act(author=desk.anna, now=desk.clock()) as session:
        session.get_one(RequestRow, made).station = "B"
    other.pull()
    return made


def said(hands) -> str:
    line = hands.page.heading.same_call
    return "" if line.isHidden() else line.text()


def journal(hands) -> list[str]:
    rows = hands.page.entries.model()
    return [rows.index(row, 0).data(EntryRole).sentence for row in range(rows.rowCount())]


def leads(hands) -> list[tuple[str, str]]:
    rows = hands.page.history.model()
    options = [rows.index(row, 0).data(OptionRole) for row in range(rows.rowCount())]
    return [(option.title, option.note) for option in options]


def waits(desk: FoundedDesk, live: LiveDesk) -> list[str]:
    """Return what F11 lists."""
    from desktop.models.line_text import Reader

    found = live.desk.read(
        lambda session: waiting(session, live.desk.day, now=desk.clock(), unaccepted_after=timedelta(hours=9))
    )
    rows = WaitingList()
    rows.show(found, Reader(live.desk.language, live.desk.zone, live.desk.today()), desk.clock())
    return [rows.index(row).data() for row in range(rows.rowCount())]


def test_both_cards_ask_and_say_which_one_stays(at, desk, other, ours):
    made = theirs(desk, other)
    assert said(at(ours)) == ("B26-00001, Anna Petrova, 12:06: same call? F4 joins it to this one. Del: two calls.")
    assert said(at(made)) == ("A26-00001, Boris Ivanov, 12:00: same call? F4 joins this one to it. Del: two calls.")


def test_the_question_comes_while_the_card_is_looked_at_and_takes_no_key(at, desk, other, ours, qtbot):
    hands = at(ours)
    hands.press("h", "alf a note")
    theirs(desk, other)
    qtbot.waitUntil(lambda: "same call?" in said(hands))
    hands.press("<Delete>", " more", "<Return>")
    assert hands.wait_until_entry("noted").entries[-1].text == "half a note more"
    assert hands.page.key_labels()["F4"] == "join"


def test_one_key_joins_and_nothing_of_either_is_lost(at, desk, other, ours, live, qtbot):
    made = theirs(desk, other)
    hands = at(ours)
    hands.press("<F4>")

    kept = hands.wait_until_entry("same_call")
    assert live.said[-1] == "1: B26-00001 is the same call: joined to this one"
    assert [line.number for line in kept.joined_requests] == ["B26-00001"]
    assert said(hands) == ""
    assert any(one.startswith("B26-00001: Registered") and "Dark on the stairs" in one for one in journal(hands))
    assert any("B26-00001: The same call as A26-00001" in one for one in journal(hands))
    also_rang = hands.page.facts.text_of(f"same call {made}")
    assert also_rang == "12:06 +7 916 000-00-02 (B26-00001): Dark on the stairs (ring back by 12:36)"
    assert leads(hands) == [("12:06 Dark on the stairs", "B26-00001")]


def test_the_card_of_the_joined_one_says_where_it_went_and_enter_leads_there(at, desk, other, ours, qtbot):
    made = theirs(desk, other)
    hands = at(made)
    hands.press("<F4>")
    hands.wait_until_entry("same_call")
    assert said(hands) == "The same call as A26-00001: joined to it. Enter leads there. Del: two calls."
    assert hands.page.heading.status.text() == "joined to A26-00001"

    hands.press("<Return>")
    qtbot.waitUntil(lambda: hands.page.card().line.id == ours)
    hands.press("<Escape>")
    qtbot.waitUntil(lambda: hands.page.card().line.id == made)


def test_one_key_takes_it_apart_again(at, desk, other, ours):
    made = theirs(desk, other)
    hands = at(made)
    hands.press("<F4>")
    hands.wait_until_entry("same_call")
    hands.press("<Delete>")
    apart = hands.wait_until_entry("two_calls")
    assert (apart.line.status, apart.line.joined_to) == ("routed", None)
    assert said(hands) == ""


def test_one_key_says_that_they_are_two_and_nobody_asks_again(at, desk, other, ours, live):
    theirs(desk, other)
    hands = at(ours)
    hands.press("<Delete>")
    hands.wait_until_entry("two_calls")
    assert said(hands) == ""
    assert live.said[-1] == "1: Another call than B26-00001"
    assert not any("same call" in row for row in waits(desk, live))


def test_a_second_and_a_third_are_chosen_by_a_digit(at, desk, other, ours, live):
    first, second = theirs(desk, other), theirs(desk, other, "Still dark")
    hands = at(ours)
    assert "B26-00001, Anna Petrova, 12:06 · B26-00002" in said(hands)
    assert said(hands).endswith("same call? F4 joins one of them. Del: two calls.")
    hands.press("<Delete>", "2")
    hands.wait_until_entry("two_calls")
    hands.press("<F4>")
    joined = hands.wait_until_entry("same_call")
    assert [line.id for line in joined.joined_requests] == [first]
    assert second not in {line.id for line in joined.joined_requests}


def test_the_one_that_stays_lets_go_what_was_joined_by_f6(at, desk, other, ours):
    theirs(desk, other)
    hands = at(ours)
    hands.press("<F4>")
    hands.wait_until_entry("same_call")
    hands.press("<Delete>")
    assert hands.stored().joined_requests
    hands.press("<F6>", "two", "<Return>", "1")
    assert hands.wait_until_entry("two_calls").joined_requests == ()


def test_what_no_rule_found_is_joined_by_its_number(at, desk, other, ours):
    elsewhere = desk.take("Lights out next door").request_id
    hands = at(ours)
    hands.press("<F6>", "same", "<Return>", "A26-00002", "<Return>")
    assert [line.id for line in hands.wait_until_entry("same_call").joined_requests] == [elsewhere]


def test_a_number_that_is_none_is_said_and_stays_typed(at, desk, other, ours, live, qtbot):
    hands = at(ours)
    hands.press("<F6>", "same", "<Return>", "nonsense", "<Return>")
    qtbot.waitUntil(lambda: any("“nonsense” is not a request number" in one for one in live.said))
    assert hands.page.panel.steps.form.editors["other"].text() == "nonsense"


def test_f4_without_a_question_says_so(at, desk, other, ours):
    hands = at(ours)
    heard: list[str] = []
    hands.page.said.connect(heard.append)
    hands.press("<F4>")
    assert heard == ["Nothing here may be the same call. F6 has what can be done."]


def test_whoever_was_sent_is_named_in_f11_until_two_keys_say_that_he_knows(at, desk, other, ours, live):
    made = theirs(desk, other)
    assign(other.office, made, desk.told, person_id=desk.orlov)
    other.pull()
    accept(desk.office, ours, desk.told, person_id=desk.petrov)
    hands = at(made)
    hands.press("<F4>")
    hands.wait_until_entry("same_call")
    assert said(hands).endswith("Pavel Orlov was sent and is to be told: F7.")
    assert "Joined: who was sent is to be told: 1" in waits(desk, live)
    assert any(row.endswith("tell Pavel Orlov: joined to A26-00001") for row in waits(desk, live))

    hands.press("<F7>", "<Return>")
    hands.wait_until_entry("told")
    assert not any("told" in row for row in waits(desk, live))
    assert "F7" not in said(hands)


def test_f11_lists_what_may_be_the_same_call(desk, other, ours, live):
    theirs(desk, other)
    listed = waits(desk, live)
    assert "Perhaps the same call: 1" in listed
    assert "1 Lift stopped, Lenina, 14 · B26-00001, Anna Petrova, 12:06" in listed


def test_the_line_of_the_day_says_where_it_went(desk, other, ours, live, at, qtbot):
    made = theirs(desk, other)
    hands = at(made)
    hands.press("<F4>")
    hands.wait_until_entry("same_call")
    day = DayScreen(live.desk)
    live.kept.append(day)
    qtbot.addWidget(day.page)
    with qtbot.waitSignal(day.shown):
        day.reload()
    results = [day.lines.index(row, 7).data(Qt.ItemDataRole.DisplayRole) for row in range(day.lines.rowCount())]
    assert results[1] == "joined to A26-00001"


def test_a_single_pc_has_no_word_of_it(at, live):
    hands = at(live.founded.take("Only this").request_id)
    hands.press("<F6>")
    titles = [option.title for option in hands.caret().options.shown()]
    assert not [title for title in titles if "call" in title.casefold().replace("caller", "").replace("call-back", "")]
    assert not [title for title in titles if "PC" in title]


def test_what_somebody_keeps_here_says_so_and_is_let_go_the_same_way(at, desk, other, ours, live, qtbot):
    hands = at(ours)
    hands.press("<F6>", "keep", "<Return>")
    qtbot.waitUntil(lambda: "on this PC" in hands.page.facts.text_of("kept"))
    assert hands.stored().is_pinned
    assert live.said[-1] == "Kept on this PC until it is let go."
    hands.press("<F6>", "let", "<Return>")
    qtbot.waitUntil(lambda: hands.page.facts.text_of("kept") == "")
    assert not hands.stored().is_pinned
    assert [entry.kind for entry in hands.stored().entries] == [
        entry.kind for entry in hands.stored().entries if entry.kind != "pin"
    ]


def test_an_act_on_the_one_that_stays_is_still_ones_own_to_take_back(at, desk, other, ours):
    """What was written down about the joined one stands in the journal too, and is not taken for the last act."""
    theirs(desk, other)
    hands = at(ours)
    hands.press("<F4>")
    hands.wait_until_entry("same_call")
    note(desk.office, ours, Told(by=desk.boris, text="seen"))
    hands.qtbot.waitUntil(lambda: hands.page.card().entries[-1].kind == "noted")
    hands.page.undo()
    assert hands.wait_until_entry("undone").entries[-1].data["kind"] == "noted"
