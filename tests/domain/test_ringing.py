"""Whatever a softphone or somebody else passes on the command line, it is a caller or nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ringing import (
    LONGEST_NAME,
    LONGEST_NUMBER,
    Ring,
    RingEvent,
    as_line,
    from_line,
    is_call,
    own,
    read_ring,
)

RING, ANSWER, END = RingEvent.RING, RingEvent.ANSWER, RingEvent.END

READ = [
    (["+7 916 123-45-67"], Ring(RING, "+79161234567")),
    (["89161234567"], Ring(RING, "89161234567")),
    (["call", "8 (916) 123-45-67"], Ring(RING, "89161234567")),
    (["call", "--data", "C:\\desk", "204", "--answer"], Ring(ANSWER, "204")),
    (["call", "--end", "--data=/x", "204"], Ring(END, "204")),
    (["tel:+7-916-123-45-67;ext=12"], Ring(RING, "+79161234567")),
    (["sip:+79161234567@pbx.example:5060;user=phone"], Ring(RING, "+79161234567")),
    (["SIP:204@10.0.0.1"], Ring(RING, "204")),
    (["sip:%2B79161234567@pbx"], Ring(RING, "+79161234567")),
    (["sip:anonymous@anonymous.invalid"], Ring(RING, "")),
    (["sip:ivanov@pbx"], Ring(RING, "", "ivanov")),
    (["callto:+79161234567"], Ring(RING, "+79161234567")),
    (["daybook:call/+79161234567"], Ring(RING, "+79161234567")),
    (["daybook://call?number=%2B79161234567&event=end"], Ring(END, "+79161234567")),
    (["/N:Ivanov P.", "/C:+79161234567", "/T:in"], Ring(RING, "+79161234567", "Ivanov P.")),
    (["/c:204"], Ring(RING, "204")),
    (["call", '"Иванова Мария" <sip:+79161234567@pbx>'], Ring(RING, "+79161234567", "Иванова Мария")),
    (["call", "withheld"], Ring(RING, "")),
    (["call", ""], Ring(RING, "")),
    (["call", "*72#"], Ring(RING, "*72#")),
    (["call", "٠٩١٦١٢٣٤"], Ring(RING, "09161234")),
    (["call", "--hidden", "204"], Ring(RING, "204")),
    (["89161234567@pbx.example"], Ring(RING, "89161234567")),
    (["\u202a+7 916 123\u201145\u201167\u202c"], Ring(RING, "+79161234567")),
    (["call", '"Ivanov" <sip:204@pbx>;tag=7f'], Ring(RING, "204", "Ivanov")),
    (["sip:204:secret@pbx"], Ring(RING, "204")),
    (["tel:+79161234567,,12"], Ring(RING, "+79161234567")),
]
LINKS = [
    (["daybook:call/+79161234567"], Ring(RING, "+79161234567")),
    (["daybook://call?number=%2B79161234567&event=end"], Ring(END, "+79161234567")),
    (["tel:204", "--data", "/evil", "--end"], Ring(RING, "204")),
    (["daybook:204", "/C:999"], Ring(RING, "204")),
    (["204"], None),
    (["--data=/evil"], None),
    (["--data", "/evil", "daybook:204"], None),
    (["daybook:--end"], Ring(RING, "", "--end")),
    ([], None),
]
NOBODY = [["call"], ["call", "Ivanov"], ["call", "ivanov@pbx"], ["call", "9" * 40], ["call", "/T:in"], []]


@pytest.mark.parametrize(("arguments", "ring"), READ, ids=[" ".join(arguments) or "-" for arguments, _ring in READ])
def test_the_argument_forms_of_softphones_are_understood(arguments, ring):
    assert read_ring(arguments) == ring
    assert from_line(as_line(ring)) == ring


@pytest.mark.parametrize("arguments", NOBODY, ids=str)
def test_what_names_nobody_is_no_call(arguments):
    assert read_ring(arguments) is None


@pytest.mark.parametrize(
    "arguments",
    [["call", "x"], ["+79161234567"], ["8 916 1234567"], ["tel:204"], ["/C:204"], ["--data", "x", "call", "204"]],
    ids=str,
)
def test_a_softphone_is_known_by_its_arguments(arguments):
    assert is_call(arguments)


@pytest.mark.parametrize(
    "arguments", [[], ["list"], ["--data", "call"], ["show", "A26-00017"], ["call", "--help"], ["12"], ["-h"]], ids=str
)
def test_other_commands_are_none_of_its_business(arguments):
    assert not is_call(arguments)


@pytest.mark.parametrize(("after", "ring"), LINKS, ids=[" ".join(after) or "-" for after, _ring in LINKS])
def test_a_link_says_who_rings_and_nothing_else(after, ring):
    arguments = ["call", "--data", "/ours", "--", *after]
    assert is_call(arguments)
    assert read_ring(arguments) == ring
    assert own(arguments) == ["call", "--data", "/ours"]


LONG = 100_000
HOSTILE = [
    "+7916123\x004567", "+7916\n1234567", "\u202e+79161234567", "+7 916\u200e1234567", "--data=/evil", "-rf",
    '"; rm -rf ~ "', "$(id)", "`id`", "204%0d%0aring\t999\t", "daybook:%00", "tel:%0d%0a204", "sip:'&calc&'@x",
    "daybook:call?number=204%26event=end", " " * LONG, "9" * LONG, "<" * LONG, '"' * LONG, "(" * LONG,
    "daybook:" + "?&event=" * (LONG // 8), "tel:" + "%41" * LONG, f'"{"a" * LONG}" <sip:204@x>', "\ud800", "/N:\ud800",
]  # fmt: skip


@pytest.mark.parametrize("argument", HOSTILE, ids=lambda argument: ascii(argument[:24]))
@pytest.mark.parametrize("before", [["call"], ["call", "--"], []], ids=["call", "link", "alone"])
def test_what_somebody_makes_up_is_a_plain_caller_or_nobody(before, argument):
    is_call([*before, argument])
    is_harmless([*before, argument])


@given(st.lists(st.text(max_size=80) | st.sampled_from(HOSTILE), max_size=5))
def test_a_hostile_argument_becomes_a_plain_caller_or_nobody(arguments):
    is_harmless(arguments)
    is_harmless(["call", "--", *arguments])


def is_harmless(arguments: list[str]) -> None:
    ring = read_ring(arguments)
    if ring is not None:
        assert set(ring.number) <= set("+0123456789*#")
        assert len(ring.number) <= LONGEST_NUMBER
        assert len(ring.name) <= LONGEST_NAME
        assert ring.name.isprintable()
        assert "\n" not in as_line(ring)
        assert from_line(as_line(ring)) == ring


@given(st.text(max_size=600))
def test_whatever_is_said_at_the_window_s_door_is_a_ring_or_nothing(line):
    ring = from_line(line)
    assert ring is None or (set(ring.number) <= set("+0123456789*#") and ring.name.isprintable())
