"""An act that is half typed is read back as it was kept."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.half_act import HalfAct, as_body, from_body

REQUEST = UUID(int=7)
texts = st.dictionaries(st.text(), st.text())


@given(act=st.text(), subject=st.text(), typed=texts, keys=texts, focus=st.text(), caret=st.integers(0, 2_000_000))
def test_every_field_and_the_caret_come_back(act, subject, typed, keys, focus, caret):
    half = HalfAct(request_id=REQUEST, act=act, subject=subject, texts=typed, keys=keys, focus=focus, caret=caret)
    assert from_body(as_body(half)) == half


def test_what_a_newer_program_wrote_is_read_as_far_as_it_is_known():
    body = {"request_id": str(REQUEST), "texts": {"": "the gate"}, "mood": 1}
    assert from_body(body) == HalfAct(request_id=REQUEST, texts={"": "the gate"})


def test_own_words_are_what_was_typed_and_not_chosen():
    half = HalfAct(
        request_id=REQUEST, act="pause", texts={"reason": "waits for a part", "text": "the shop\nis shut", "at": " "},
        keys={"reason": "waiting_part"},
    )  # fmt: skip
    assert half.own_words == "the shop is shut"
