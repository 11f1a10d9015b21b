"""What the dispatcher reads out."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.calls import Joined, Registered
from desktop.domain.duplicates import Back
from desktop.domain.records import RequestLine
from desktop.wording import promises
from tests.wording.speaking import MARK

MOSCOW = ZoneInfo("Europe/Moscow")
TODAY = date(2026, 3, 9)
AT_1310, AT_1415 = datetime(2026, 3, 9, 10, 10, tzinfo=UTC), datetime(2026, 3, 9, 11, 15, tzinfo=UTC)
DONE = Registered(
    request_id=UUID(int=1), entry_id=UUID(int=2), number="A26-01418", serial=1418, due_at=AT_1310, line=2, team="North",
    ring_back_at=AT_1415, is_danger=False,
)  # fmt: skip
LINE = RequestLine(
    id=UUID(int=1), number="A26-00415", status="assigned", line=2, team="North", person=None, person_id=None,
    priority="normal", is_danger=False, labels={"en": "no heating"}, category="heating", place="Lenina 14",
    place_state="confirmed", equipment=None, caller=None, caller_state="owed", phone=None, words="cold radiators",
    occurred_at=AT_1310, recorded_at=AT_1310, due_at=None, eta_at=None, accepted_at=None, resolved_at=None,
    closed_at=None, outcome=None, station="A",
)  # fmt: skip
ACCEPTED = replace(LINE, person="Pavel Orlov", status="accepted", accepted_at=AT_1310, eta_at=AT_1415)


def joined_as(back: Back | None) -> Joined:
    return Joined(
        request_id=DONE.request_id, entry_id=DONE.entry_id, number=DONE.number, status="new", back=back,
        ring_back_at=AT_1415,
    )  # fmt: skip


def every(language):
    """Return every sentence of this module once."""
    desk: Any = {"zone": MOSCOW, "today": TODAY}
    return [
        *(
            promises.registered(replace(DONE, line=line, ring_back_at=at), language, **desk)
            for line in (1, 2, None)
            for at in (AT_1415, None)
        ),
        *promises.danger_script((), language),
        *(
            promises.in_danger(replace(DONE, is_danger=True, ring_back_at=at), language, **desk)
            for at in (AT_1415, None)
        ),
        promises.accepted("Pavel Orlov", AT_1415, language, **desk),
        promises.accepted("Pavel Orlov", None, language, **desk),
        promises.accepted(None, AT_1415, language, **desk),
        promises.joined(LINE, language, now=AT_1310, **desk),
        promises.joined(ACCEPTED, language, now=AT_1310, **desk),
        promises.joined(replace(ACCEPTED, status="on_site"), language, now=AT_1310, **desk),
        *(promises.joined(LINE, language, now=AT_1310, done=joined_as(back), **desk) for back in Back),
    ]


def test_every_sentence_is_whole(language):
    for said in every(language):
        assert not set("{}…") & set(said), said
        assert "None" not in said


def test_every_sentence_is_found_by_the_translators(pseudo):
    assert all(said.startswith(MARK) for said in every(pseudo))


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "Say: Your number is 1418. I am calling the engineer now (North) and will ring you back by 14:15."),
        ({"ring_back_at": None}, "Say: Your number is 1418. I am calling the engineer now (North)."),
        ({"team": None}, "Say: Your number is 1418. I am calling the engineer now and will ring you back by 14:15."),
        ({"line": 1}, "Say: Your number is 1418. I am seeing to it now and will ring you back by 14:15."),
        ({"line": None, "ring_back_at": None}, "Say: Your number is 1418. I am seeing to it now."),
        ({"line": 1, "is_danger": True, "ring_back_at": None, "team": None},
         "Say: Your number is 1418. I am calling the engineer now."),
        ({"line": 1, "ring_back_at": None, "prepare": ({"en": "Close the valve."}, {"en": "Stay at home."})},
         "Say: Your number is 1418. I am seeing to it now. Close the valve. Stay at home."),
    ],
)  # fmt: skip
def test_after_saving_the_number_is_said_and_only_what_was_promised(english, changed, said):
    assert promises.registered(replace(DONE, **changed), english, zone=MOSCOW, today=TODAY) == said


def test_who_is_added_hears_that_he_will_be_rung_back_and_what_became_of_what_was_done(english):
    def said(back: Back | None) -> str:
        return promises.joined(LINE, english, zone=MOSCOW, today=TODAY, now=AT_1310, done=joined_as(back))

    assert said(None).endswith("I have written down that you called too. I will ring you back by 14:15.")
    assert "taken it up again, the number is still 415" in said(Back.REOPENED)
    assert "your number is 415" in said(Back.REPEAT)


def test_a_deadline_is_never_read_out(english):
    assert "13:10" not in promises.registered(DONE, english, zone=MOSCOW, today=TODAY)


def test_no_arrival_time_before_somebody_accepted(english):
    assert "14:15" not in promises.accepted(None, AT_1415, english, zone=MOSCOW, today=TODAY)
    said = promises.joined(replace(ACCEPTED, accepted_at=None), english, zone=MOSCOW, today=TODAY, now=AT_1310)
    assert "14:15" not in said
    assert promises.accepted("Pavel Orlov", AT_1415, english, zone=MOSCOW, today=TODAY) == (
        "Tell them before you hang up: Pavel Orlov expects to be there at 14:15."
    )


def test_no_arrival_that_is_past_or_given_up_is_told_to_another_caller(english):
    def said(status: str, now: datetime) -> str:
        return promises.joined(replace(ACCEPTED, status=status), english, zone=MOSCOW, today=TODAY, now=now)

    assert said("accepted", AT_1310).endswith("Pavel Orlov expects to be there at 14:15.")
    assert said("under_way", AT_1415 + timedelta(minutes=1)).endswith("I have written down that you called too.")
    assert said("paused", AT_1310).endswith("I have written down that you called too.")
    assert said("on_site", AT_1310).endswith("Pavel Orlov is there now.")


def test_in_danger_the_categorys_script_is_read_out_or_else_what_fits_all(english):
    assert promises.danger_script([{"en": "Stay calm.", "ru": "Спокойно."}], english) == ["Stay calm."]
    assert promises.danger_script((), english)[0].startswith("Help is coming.")
    done = replace(DONE, is_danger=True, script=({"en": "Stay calm."},), ring_back_at=AT_1415)
    said = promises.in_danger(done, english, zone=MOSCOW, today=TODAY)
    assert said.startswith(f"Say: Stay calm. Your number is {done.serial}. I will ring you back by 14:15.")


def test_a_call_back_after_midnight_is_said_with_its_day(english):
    said = promises.registered(DONE, english, zone=MOSCOW, today=date(2026, 3, 8))
    assert said.endswith("by 9 Mar 14:15.")
