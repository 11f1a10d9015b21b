"""What the stubs of parked calls say."""

from dataclasses import replace
from datetime import timedelta

from desktop.domain.half_typed import HalfTyped
from desktop.domain.ids import new_id
from desktop.models.parked_stubs import parked_stubs
from desktop.models.stub import Stubs
from tests.domain.test_suggesting import category
from tests.models.lines import NOON, READER


def half(minutes: float, *, is_danger: bool = False, **texts: str) -> HalfTyped:
    return HalfTyped(
        draft_id=new_id(), began_at=NOON - timedelta(minutes=minutes), texts=dict(texts), is_danger=is_danger
    )


def stubs(*waiting: HalfTyped, left: HalfTyped | None = None) -> Stubs:
    return parked_stubs(waiting, left, (), READER, NOON)


def test_a_stub_has_its_digit_what_is_known_and_its_age_that_grows():
    (one,) = stubs(half(4, place="Lenina 14", words="no heating")).stubs
    assert one.text == "1 · Lenina 14, no heating · 4 min"
    assert (one.brief, one.bare, one.tone) == ("1 · Lenina 14 · 4 min", "1 · 4 min", "plain")


def test_a_stub_said_shortest_keeps_its_age_in_one_unit():
    shown = stubs(
        half(4, place="Lenina 14"), half(125, place="Lenina 14"), half(2 * 24 * 60 + 5, place="Lenina 14")
    ).stubs
    assert [stub.bare for stub in shown] == ["1 · 4 min", "2 · 2 h", "3 · 2 d"]
    assert [stub.hint.split(" · ")[-1] for stub in shown] == ["4 min", "2 h", "2 d"]


def test_danger_stands_first_and_what_waits_long_is_marked():
    trapped, old = stubs(half(1, is_danger=True, place="Mira 9"), half(10, who="Ivanova")).stubs
    assert (trapped.text, trapped.bare, trapped.tone) == ("1 · DANGER · Mira 9 · 1 min", "1! · 1 min", "danger")
    assert (old.text, old.tone) == ("2 · Ivanova · 10 min", "warning")


def test_a_kind_chosen_by_hand_that_is_danger_marks_its_stub_and_a_guess_does_not():
    kind = replace(category("trapped"), is_danger=True)
    chosen = replace(half(1, place="Mira 9"), category_id=kind.id, is_kind_by_hand=True)
    guessed = replace(half(1, place="Mira 9"), category_id=kind.id)
    shown = parked_stubs((chosen, guessed), None, (kind,), READER, NOON).stubs
    assert [(stub.tone, "DANGER" in stub.text) for stub in shown] == [("danger", True), ("plain", False)]


def test_a_call_of_which_nothing_is_known_is_a_call():
    assert stubs(half(2)).stubs[0].text == "1 · call · 2 min"


def test_what_esc_left_in_the_form_comes_back_with_f2():
    shown = stubs(half(3, place="Mira 9"), left=half(1, place="Lenina 14"))
    assert [stub.text for stub in shown.stubs] == ["1 · Mira 9 · 3 min", "F2 · Lenina 14 · 1 min"]
    assert shown.folded == "2 parked, the oldest 3 min"


def test_what_is_parked_behind_the_nine_is_counted():
    shown = stubs(*(half(20 - at, place=f"Mira {at}") for at in range(11)))
    assert [stub.place for stub in shown.stubs] == [*range(1, 10), 0]
    assert shown.stubs[-1].text == "F2 · 2 more"


def test_nothing_parked_is_no_stub():
    assert stubs() == Stubs()
