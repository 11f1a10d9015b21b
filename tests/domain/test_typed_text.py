"""What may stand in a field."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.text import keepable
from desktop.domain.typed_text import on_one_line, without_unkeepable


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("\x00\ud800\udfff"))))
def test_what_is_left_can_be_kept(text):
    kept = without_unkeepable(text)
    assert keepable(kept, field="words") == kept.replace("\r\n", "\n").replace("\r", "\n").strip()


def test_nothing_else_is_taken_out():
    assert without_unkeepable("лифт 🚨 שלום\n") == "лифт 🚨 שלום\n"


def test_lines_become_one_line():
    assert on_one_line("Lenina\r\n14\tflat 2") == "Lenina 14 flat 2"
    assert on_one_line("Lenina  14 ") == "Lenina  14 "
