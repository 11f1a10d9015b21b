"""A caller about what was done: one key on the line, and the card of either request shows the other."""

import pytest
from PySide6.QtCore import Qt

from desktop.domain.duplicates import Back
from desktop.models.card_state import facts
from desktop.models.line_text import Reader
from desktop.models.same_call_seat import partings, seat
from desktop.screens.day import DayScreen
from desktop.storage.queries.card import card
from desktop.workflow.progress import Closing, close
from tests.workflow.journal import request


def joined_by_f4(qtbot, day: DayScreen, text: str):
    """Write *text* and join at once, before anything is understood of it."""
    qtbot.keyClicks(day.page.line.field, text)
    with qtbot.waitSignal(day.joined) as joined:
        day.join_offered()
    return joined.args[0]


def settled(qtbot, live) -> None:
    """Wait until whatever was asked or written has its answer."""
    for _round in range(2):
        done: list[None] = []
        live.desk.lanes.write.run(lambda: None, done=done.append, failed=lambda _error: None)
        live.desk.lanes.read.run("settled", lambda: None, done=done.append, failed=lambda _error: None)
        qtbot.waitUntil(lambda done=done: len(done) == 2)


def test_what_is_done_is_taken_up_again_by_the_call_on_the_line(qtbot, desk, live, day):
    made = desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    close(desk.office, made.request_id, desk.told, Closing())
    desk.clock.forward(60)
    qtbot.keyClicks(day.page.line.field, "Lenina 14 dark again")
    qtbot.waitUntil(day.offer.is_there)
    assert day.understood_now.startswith("Done here: 1, Lift stopped, done")
    assert day.page.key_labels()["F4"] == "join"
    qtbot.keyClick(day.page.line.field, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert "F4" not in day.page.key_labels()  # another text: nothing is offered for it yet
    done = joined_by_f4(qtbot, day, "")
    assert (done.back, done.number) == (Back.REOPENED, made.number)
    assert request(desk, made.request_id).status == "routed"
    assert day.page.line.text() == ""


def test_a_repeat_stands_on_both_cards_and_leads_from_one_to_the_other(qtbot, desk, live, day):
    made = desk.take("Stuck", category_id=desk.trapped, equipment_id=desk.lift)
    close(desk.office, made.request_id, desk.told, Closing())
    desk.clock.forward(60)
    done = joined_by_f4(qtbot, day, "Lenina 14 lift 2 stuck again, two people inside")
    assert (done.back, done.repeat_of) == (Back.REPEAT, made.number)
    reader = Reader(live.desk.language, live.desk.zone, live.desk.today())
    with desk.database.read() as session:
        old, new = (card(session, live.desk.day, one) for one in (made.request_id, done.request_id))
    assert old is not None
    assert new is not None
    assert any(fact.label == "Came back as" and done.number in fact.text for fact in facts(old, reader, desk.clock.at))
    assert any(fact.label == "Repeat of" and made.number in fact.text for fact in facts(new, reader, desk.clock.at))
    assert made.number in seat(new, reader).text
    assert [choice.title for choice in partings(new, reader)] == [made.number]
    assert [choice.title for choice in partings(old, reader)] == [done.number]


def test_where_nothing_runs_f4_says_so_and_the_words_stay(qtbot, desk, live, day):
    qtbot.keyClicks(day.page.line.field, "somebody rang about a noise")
    day.join_offered()
    qtbot.waitUntil(lambda: any("Nothing like it is open here" in said for said in live.said))
    assert day.page.line.text() == "somebody rang about a noise"


def test_of_several_a_digit_says_which_and_another_key_none(qtbot, desk, live, day):
    first = desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    desk.clock.forward(5)
    second = desk.take("No light", site_id=desk.entrance, category_id=desk.stopped)
    qtbot.keyClicks(day.page.line.field, "Lenina 14 dark")
    qtbot.waitUntil(day.offer.is_there)
    with qtbot.waitSignal(day.offer.digit_wanted):
        day.join_offered()
    assert live.said[-1].startswith("Which one?")
    assert f"[1] {first.serial}, " in day.understood_now
    assert f"[2] {second.serial}, " in day.understood_now
    day.offer.give_up("F4")
    assert live.said[-1] == ""
    with qtbot.waitSignal(day.joined) as joined:
        day.offer.join_nth(2)
    assert joined.args[0].number == second.number


def test_a_digit_that_comes_before_the_answer_is_not_written_and_says_which(qtbot, desk, live, day):
    desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    desk.clock.forward(5)
    second = desk.take("No light", site_id=desk.entrance, category_id=desk.stopped)
    wanted: list[str] = []
    day.offer.digit_wanted.connect(wanted.append)
    qtbot.keyClicks(day.page.line.field, "Lenina 14 dark")
    with qtbot.waitSignal(day.joined) as joined:
        day.join_offered()
        assert wanted == ["F4"]
        day.offer.join_nth(2)
    assert joined.args[0].number == second.number
    assert wanted == ["F4", ""]


@pytest.mark.parametrize("none_of_them", [-1, 7], ids=["Esc", "a digit that nothing stands beside"])
def test_before_the_answer_esc_or_a_digit_of_none_joins_none_and_the_words_stay(qtbot, desk, live, day, none_of_them):
    desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    qtbot.keyClicks(day.page.line.field, "Lenina 14 dark")
    with qtbot.assertNotEmitted(day.joined):
        day.join_offered()
        day.offer.join_nth(none_of_them)
        qtbot.waitUntil(day.offer.is_there)
        settled(qtbot, live)
    assert day.page.line.text() == "Lenina 14 dark"


def test_another_key_before_the_answer_joins_none(qtbot, desk, live, day):
    desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    qtbot.keyClicks(day.page.line.field, "Lenina 14 dark")
    with qtbot.assertNotEmitted(day.joined):
        day.join_offered()
        day.offer.give_up("F4")
        qtbot.waitUntil(day.offer.is_there)
        settled(qtbot, live)
    assert day.page.line.text() == "Lenina 14 dark"


def test_the_digit_means_what_it_stood_beside_though_another_has_come_before_it_since(qtbot, desk, live, day):
    desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    desk.clock.forward(5)
    newest = desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    desk.clock.forward(5)
    qtbot.keyClicks(day.page.line.field, "Lenina 14 dark")
    qtbot.waitUntil(day.offer.is_there)
    day.join_offered()
    assert f"[1] {newest.serial}, " in day.understood_now
    come = desk.take("No light", site_id=desk.house, category_id=desk.stopped)
    qtbot.waitUntil(lambda: f"[1] {come.serial}, " in day.understood_now)
    with qtbot.waitSignal(day.joined) as joined:
        day.offer.join_nth(1)
    assert joined.args[0].number == newest.number
