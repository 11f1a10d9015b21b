"""What a caller is told who asks how his request stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.asked import AskedRequest
from desktop.domain.codes import Outcome, PauseReason
from desktop.domain.status import Status
from desktop.wording import asked
from tests.wording.speaking import MARK
from tests.wording.test_promises import LINE

NOW = datetime(2026, 3, 9, 11, 25, tzinfo=UTC)  # 14:25 in Moscow
AT_1420, AT_1431, AT_1415 = (NOW + timedelta(minutes=m) for m in (-5, 6, -10))
DUE = NOW + timedelta(hours=20)
ORLOV = replace(LINE, number="A26-00418", person="Pavel Orlov", due_at=DUE)
CASES = [
    ("new", {"status": "new"}, {}, "Nobody has accepted 418 yet. I am seeing to it now."),
    ("routed, rung back", {"status": "routed"}, {"ring_back_at": AT_1431},
     "Nobody has accepted 418 yet. I will ring you back by 14:31."),
    ("assigned", {"status": "assigned", "eta_at": AT_1431}, {},
     "418 is with Pavel Orlov, not accepted yet. I am asking now."),
    ("assigned, rung back", {"status": "assigned"}, {"ring_back_at": AT_1431},
     "418 is with Pavel Orlov, not accepted yet. I will ring you back by 14:31."),
    ("accepted", {"status": "accepted", "accepted_at": AT_1420, "eta_at": AT_1431}, {},
     "418 is with Pavel Orlov, accepted at 14:20 and expected to be there at 14:31."),
    ("accepted, no time", {"status": "accepted", "accepted_at": AT_1420}, {},
     "418 is with Pavel Orlov, accepted at 14:20. I am asking when."),
    ("accepted, the time is past", {"status": "accepted", "accepted_at": AT_1420, "eta_at": AT_1415}, {},
     "418 is with Pavel Orlov, accepted at 14:20. I am asking when."),
    ("under way", {"status": "under_way", "eta_at": AT_1431}, {},
     "Pavel Orlov is on the way to you about 418 and expected to be there at 14:31."),
    ("under way, the time is past", {"status": "under_way", "eta_at": AT_1415}, {},
     "Pavel Orlov is on the way to you about 418."),
    ("a team's", {"status": "under_way", "person": None}, {}, "North is on the way to you about 418."),
    ("on site", {"status": "on_site", "eta_at": AT_1431}, {}, "Pavel Orlov is there now about 418."),
    ("a part", {"status": "paused", "eta_at": AT_1431}, {"pause_reason": "waiting_part", "since": AT_1420},
     "418 is paused since 14:20: we are waiting for a part."),
    ("in own words", {"status": "paused"}, {"pause_reason": "he owes us money", "since": AT_1420},
     "418 is paused since 14:20. I am asking when it goes on."),
    ("done", {"status": "resolved", "outcome": "done", "resolved_at": AT_1415}, {},
     "418 was done at 14:15. Was anything left?"),
    ("nobody let us in", {"status": "closed", "outcome": "no_access", "resolved_at": AT_1415, "closed_at": NOW}, {},
     "We were there about 418 at 14:15 and could not get in. When may we come again?"),
    ("ended without an outcome", {"status": "closed", "closed_at": AT_1415}, {},
     "418 was finished at 14:15. Was anything left?"),
    ("cancelled", {"status": "cancelled", "closed_at": AT_1415}, {},
     "418 was cancelled at 14:15. Is it still needed?"),
    ("of a newer program", {"status": "drone_sent"}, {}, "418 stands so: drone sent."),
]  # fmt: skip


def told(language):
    return asked.Told(language, ZoneInfo("Europe/Moscow"), date(2026, 3, 9), NOW)


def every():
    """Return a request of every status, outcome and reason, with and without what may be known of it."""
    for status in Status:
        line = replace(ORLOV, status=status)
        times = {"accepted_at": AT_1420, "eta_at": AT_1431, "resolved_at": AT_1415}
        for changed in ({}, times, {**times, "person": None, "team": None}):
            for ring_back_at, since in ((None, None), (AT_1431, AT_1415)):
                yield AskedRequest(line=replace(line, **changed), ring_back_at=ring_back_at, since=since)
    for outcome in Outcome:
        yield AskedRequest(line=replace(ORLOV, status="closed", outcome=outcome, resolved_at=AT_1415))
    for reason in PauseReason:
        yield AskedRequest(line=replace(ORLOV, status="paused"), pause_reason=reason, since=AT_1415)


@pytest.mark.parametrize(("line", "known", "said"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_each_state_has_its_sentence(english, line, known, said):
    assert asked.sentence(AskedRequest(line=replace(ORLOV, **line), **known), told(english)) == said


def test_every_sentence_is_whole_and_no_deadline_is_among_them(language):
    for one in every():
        said = asked.say(one, told(language))
        assert not set("{}…") & set(said), said
        assert "None" not in said
        assert language.moment(DUE, ZoneInfo("Europe/Moscow"), date(2026, 3, 9)) not in said


def test_no_arrival_is_told_before_somebody_accepted_or_after_it_was_given_up(language):
    for one in every():
        if one.line.status not in ("accepted", "under_way") and one.ring_back_at is None:
            assert "14:31" not in asked.sentence(one, told(language))


def test_every_sentence_is_found_by_the_translators(pseudo):
    assert all(asked.say(one, told(pseudo)).startswith(MARK) for one in every())
    assert all(MARK in asked.sentence(one, told(pseudo)) for one in every())


@pytest.mark.parametrize(
    ("typed", "number"),
    [("418?", 418), ("№ 418 when", 418), (" 418", 418), ("418, she asks again", 418), ("14A", None), ("8 916 1", 8),
     ("89161234567", None), ("14/2", None), ("lift 418", None), ("0", None), ("", None)],
)  # fmt: skip
def test_a_line_may_begin_with_a_number(typed, number):
    assert asked_number(typed) == number


def asked_number(typed):
    from desktop.domain.asked import number_first

    return number_first(typed)
