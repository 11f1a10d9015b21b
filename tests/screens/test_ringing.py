"""A telephone rings: who it is stands on top, F2 takes him into the form, and nothing typed is lost."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from desktop.domain.ringing import Ring, RingEvent
from desktop.domain.status import Role
from desktop.storage.tables import RingRow
from desktop.views.theme import apply
from desktop.workflow import directory
from tests.painted import painted
from tests.rings import rang
from tests.screens.surroundings import live_desk
from tests.screens.test_main import close_main, focused, open_main, press

IVANOVA = Ring(RingEvent.RING, "+79161234567")


@pytest.fixture
def main(desk, qtbot):
    live = live_desk(desk)
    screen = open_main(live)
    yield screen
    close_main(live, screen)


def rings(main, ring=IVANOVA) -> None:
    main._desk.ringing.hear(ring, main._desk.now())


def on_top(main) -> str:
    shown = main.window.header._rings
    return shown.toolTip() if shown.isVisible() else ""


def shows(qtbot, main, said: str) -> None:
    qtbot.waitUntil(lambda: on_top(main) == said)


def half(main):
    return main.pages.intake.form.half


def test_who_rings_stands_on_top_and_nothing_else_moves(qtbot, main):
    focus, page = focused(main), main.window.page()
    rings(main)
    shows(qtbot, main, "Rings (F2): +7 916 123-45-67, Ivanova")
    assert focused(main) is focus
    assert main.window.page() is page
    rings(main, IVANOVA._replace(event=RingEvent.END))
    assert on_top(main) == ""


def test_a_known_number_ringing_is_taken_with_nineteen_keys(qtbot, main, desk):
    rings(main)
    keys = [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Return]
    for key in keys:
        press(qtbot, main, key)
    words = "stuck at 3rd"
    qtbot.keyClicks(focused(main), words)
    with qtbot.waitSignal(main.pages.intake.registered) as registered:
        press(qtbot, main, Qt.Key.Key_F12)
    assert len(keys) + len(words) + 1 <= 19
    assert on_top(main) == ""
    card = main._desk.read(lambda session: _card(session, main, registered.args[0].request_id))
    assert (card.contact_id, card.line.words, card.line.place_state) == (desk.ivanova, words, "confirmed")
    assert half(main).is_empty


def _card(session, main, request_id):
    from desktop.storage.queries.card import card

    return card(session, main._desk.day, request_id)


def test_the_place_of_who_rings_is_not_confirmed_before_somebody_asked(qtbot, main, desk):
    rings(main)
    press(qtbot, main, Qt.Key.Key_F2)
    assert (half(main).contact_id, half(main).site_id) == (desk.ivanova, desk.entrance)
    assert not half(main).is_place_confirmed
    assert not half(main).is_caller_confirmed


def test_who_rings_from_elsewhere_is_typed_in_place_of_his_usual_place(qtbot, main):
    qtbot.keyClicks(main.day.page.line.field, "the door does not close")
    rings(main)
    press(qtbot, main, Qt.Key.Key_F2)
    qtbot.keyClicks(focused(main), "Sadovaya 5")
    assert half(main).text("place") == "Sadovaya 5"
    assert half(main).text("words") == "the door does not close"


def test_a_call_half_typed_in_the_form_is_parked_by_the_one_that_rings(qtbot, main, desk):
    press(qtbot, main, Qt.Key.Key_F2)
    qtbot.keyClicks(focused(main), "Berezovaya 7")
    rings(main)
    press(qtbot, main, Qt.Key.Key_F2)
    assert half(main).contact_id == desk.ivanova
    press(qtbot, main, Qt.Key.Key_F2)  # parks this one too
    qtbot.keyClick(focused(main), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert half(main).text("place") == "Berezovaya 7"


def test_what_was_written_on_the_line_comes_with_who_rings(qtbot, main, desk):
    rings(main)
    qtbot.keyClicks(main.day.page.line.field, "the door does not close")
    press(qtbot, main, Qt.Key.Key_F2)
    assert half(main).text("words") == "the door does not close"
    assert half(main).contact_id == desk.ivanova


def test_a_number_on_the_line_goes_before_the_one_that_rings(qtbot, main):
    rings(main)
    qtbot.keyClicks(main.day.page.line.field, "no light, 8 916 765 43 21")
    press(qtbot, main, Qt.Key.Key_F2)
    assert half(main).contact_id is None
    assert "765" in half(main).text("words")


def test_a_number_that_several_share_names_them_and_lets_one_choose(qtbot, main, desk):
    fields = {"name": "Petrov", "site_id": desk.house, "phones": ["+79161234567"]}
    directory.save(desk.office, "contact", None, fields, by=desk.anna)
    rings(main)
    shows(qtbot, main, "Rings (F2): +7 916 123-45-67, one of several: Ivanova, Petrov")
    press(qtbot, main, Qt.Key.Key_F2)
    assert half(main).contact_id is None
    assert half(main).text("who") == "+79161234567"
    press(qtbot, main, Qt.Key.Key_2)
    assert half(main).text("who") == "Petrov"


def test_of_many_with_one_number_the_strip_names_three_and_says_how_many_more(qtbot, main, desk):
    for name in ("Petrov", "Sidorov", "Weber", "Lind"):
        fields = {"name": name, "phones": ["+79161234567"]}
        directory.save(desk.office, "contact", None, fields, by=desk.anna)
    rings(main)
    shows(qtbot, main, "Rings (F2): +7 916 123-45-67, one of several: Ivanova, Petrov, Sidorov and 2 others")


def test_a_withheld_number_says_so_and_fills_the_caller(qtbot, main):
    rings(main, Ring(RingEvent.RING, ""))
    assert on_top(main) == "Rings (F2): number withheld"
    press(qtbot, main, Qt.Key.Key_F2)
    assert main.window.page() is main.pages.intake.page
    assert half(main).text("who") == "number withheld"


def test_two_telephones_ring_and_each_f2_takes_one(qtbot, main, desk):
    rings(main)
    rings(main, Ring(RingEvent.RING, "101"))
    shows(qtbot, main, "Rings (F2): 101, Ivanova · 1 more on the line")
    press(qtbot, main, Qt.Key.Key_F2)
    shows(qtbot, main, "Rings (F2): +7 916 123-45-67, Ivanova")
    press(qtbot, main, Qt.Key.Key_F2)
    assert on_top(main) == ""
    assert main.now._parked == 1


def test_what_was_answered_says_so(qtbot, main):
    rings(main)
    rings(main, IVANOVA._replace(event=RingEvent.ANSWER))
    shows(qtbot, main, "On the phone (F2): +7 916 123-45-67, Ivanova")


def test_a_telephone_of_which_nothing_more_is_heard_has_stopped_ringing(qtbot, main, clock):
    rings(main)
    clock.at += timedelta(minutes=11)
    main.tick()
    assert on_top(main) == ""


def kept(main) -> list[RingRow]:
    with main._desk.office.database.read() as session:
        found = list(session.scalars(select(RingRow).order_by(RingRow.rang_at)))
        session.expunge_all()
        return found


def test_what_rang_is_kept_and_knows_what_became_of_it_also_after_it_was_parked(qtbot, main, desk):
    rings(main)
    qtbot.waitUntil(lambda: len(kept(main)) == 1)
    press(qtbot, main, Qt.Key.Key_F2)
    press(qtbot, main, Qt.Key.Key_F2)  # parks it
    qtbot.keyClick(focused(main), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(main.pages.intake.registered) as registered:
        press(qtbot, main, Qt.Key.Key_F12)
    (ring,) = kept(main)
    assert (ring.contact_id, ring.request_id) == (desk.ivanova, registered.args[0].request_id)
    assert ring.taken_at is not None


def test_what_rings_while_nobody_is_on_duty_is_kept_all_the_same(qtbot, main):
    main._desk.seat.take(main._desk.seat.person, is_on_duty=False)
    rings(main)
    qtbot.waitUntil(lambda: len(kept(main)) == 1)


def test_a_contractor_s_station_keeps_no_rings_of_the_desk(qtbot, main, desk):
    main._desk.seat.take(replace(main._desk.seat.person, role=Role.CONTRACTOR))
    rings(main)
    shows(qtbot, main, "Rings (F2): +7 916 123-45-67, Ivanova")
    press(qtbot, main, Qt.Key.Key_F2)
    assert half(main).contact_id == desk.ivanova
    main._desk.lanes.finish()
    assert kept(main) == []


def test_what_another_desk_has_answered_rings_here_no_longer(qtbot, main, desk):
    rings(main)
    qtbot.waitUntil(lambda: len(kept(main)) == 1)
    rang(desk, station="B", answered_s=2)
    main._desk.changes.happened.emit({"ring": set()})
    qtbot.waitUntil(lambda: on_top(main) == "")
    assert [ring.answered_at for ring in kept(main) if ring.station == "A"] == [None]


@pytest.mark.parametrize("code", ["en", "ru", "zh_CN"])
def test_in_large_type_the_number_is_read_whole_and_the_name_gives_way(qtbot, qapp, desk, code):
    name = "Константиновский Александр Владимирович"
    directory.save(desk.office, "contact", desk.ivanova, {"name": name}, by=desk.anna)
    apply(qapp, theme="light", text_pt=22)
    live = live_desk(desk, language=code)
    main = open_main(live)
    try:
        rings(main)
        shown = main.window.header._rings
        qtbot.waitUntil(lambda: shown.isVisible() and QLabel.sizeHint(shown).width() <= shown.width())
        assert shown.text() == on_top(main)
        main.window.header.show_counts(open_count=17, late=14, parked=12)
        rings(main, IVANOVA._replace(event=RingEvent.ANSWER))
        qtbot.waitUntil(lambda: name in on_top(main))
        qtbot.waitUntil(lambda: any("+7 916 123-45-67" in ink.text for ink in painted(main.window.header)))
    finally:
        close_main(live, main)
        apply(qapp, theme="light", text_pt=14)
