"""Every line of the journal is a sentence."""

import re
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.codes import EntryKind
from desktop.domain.forms import Choice, Form, Question, QuestionKind
from desktop.domain.records import EntryRecord
from desktop.wording.entries import headline, sentence
from desktop.wording.language import Language
from tests.wording.speaking import MARK

MOSCOW = ZoneInfo("Europe/Moscow")
AT = datetime(2026, 3, 9, 11, 2, tzinfo=UTC)  # 14:02
LATER_US = 1_773_055_860_000_000  # 14:31 the same day
ORLOV, TEAM, SITE, LIFT, CALLER, CATEGORY, FORM = (str(UUID(int=number)) for number in range(1, 8))
NAMES = {
    ORLOV: "P. Orlov", TEAM: "North", SITE: "Lenina, 14", LIFT: "2", CALLER: "Ivanova",
    f"{CATEGORY}:en": "Lift stopped", f"{CATEGORY}:ru": "Лифт стоит", f"{CATEGORY}:zh": "电梯停运",
}  # fmt: skip
POURS = Choice("pours_out", {"en": "Pouring"})
QUESTIONS = Form(
    (
        Question("anyone_inside", QuestionKind.YES_NO, {"en": "Anyone inside?"}),
        Question("how_strong", QuestionKind.CHOICE, {"en": "How strong?"}, choices=(POURS,)),
    )
)
CODES = {"problem": [{"key": "main_riser", "labels": {"en": "Riser"}}], "cause": "not a list"}

DATA: dict[str, dict[str, Any]] = {
    "registered": {
        "number": "A26-00418", "priority": "urgent", "site_id": SITE, "equipment_id": LIFT, "contact_id": CALLER,
        "category_id": CATEGORY, "late": True, "answers": {"anyone_inside": False, "gone": 3},
    },
    "answered": {"question": "how_strong", "choice": "pours_out", "form_id": FORM},
    "routed": {
        "was": {"status": "new", "line": 1, "team_id": None}, "now": {"status": "routed", "line": 2, "team_id": TEAM},
        "why": "category", "category_id": CATEGORY,
    },
    "assigned": {"was": {"assignee_id": None}, "now": {"assignee_id": ORLOV, "team_id": TEAM, "line": 2}},
    "no_answer": {"person_id": ORLOV},
    "refused": {"was": {"assignee_id": ORLOV}, "now": {"assignee_id": None}, "person_id": ORLOV},
    "eta": {"was": {"eta_at": None}, "now": {"eta_at": LATER_US}, "person_id": ORLOV},
    "accepted": {"was": {}, "now": {"status": "accepted", "assignee_id": ORLOV, "eta_at": LATER_US}},
    "paused": {"now": {"pause_reason": "waiting_part"}, "reason": "waiting_part"},
    "resolved": {"now": {"outcome": "no_fault", "assignee_id": ORLOV, "problem": "main_riser", "cause": "x"}},
    "closed": {"now": {"outcome": "made_safe", "closed_at": LATER_US}, "minutes": 25},
    "cancelled": {"reason": "waiting_customer", "now": {"status": "cancelled"}},
    "corrected": {"field": "place", "was": {"site_id": None, "place_state": "owed"},
                  "now": {"site_id": SITE, "place_state": "confirmed"}},
    "joined": {"contact_id": CALLER, "call_id": ORLOV, "danger": True},
    "rung_back": {"kept": [ORLOV], "contact_id": CALLER},
    "not_reached": {"tried": [ORLOV], "contact_id": CALLER},
    "promised": {"due_at": LATER_US},
    "labour": {"minutes": 1, "labour_id": ORLOV},
    "order_printed": {"copy": 2, "work_order_id": ORLOV},
    "order_returned": {"outcome": "second_visit", "sheets": 1, "person_id": ORLOV},
    "undone": {"refers": ORLOV, "kind": "on_site"},
    "duty_on": {"person_id": ORLOV},
    "duty_off": {"person_id": ORLOV},
    "day_signed": {"day": "2026-03-08", "entries": 21},
    "call_noted": {"kind": "wrong_number"},
    "missed_rung_back": {"rang_at": LATER_US, "rings": [str(LIFT)]},
    "missed_no_answer": {"rang_at": LATER_US},
    "missed_dropped": {"rang_at": LATER_US},
    "ring_linked": {"rang_at": LATER_US},
    "attached": {"act": "add", "attachment_id": LIFT, "table": "request", "row_id": ORLOV},
    "directory": {"table": "contact_phone", "act": "bring_back", "row_id": LIFT},
}  # fmt: skip


def entry(kind: str, data: dict[str, Any] | None = None, *, text: str = "") -> EntryRecord:
    return EntryRecord(
        id=UUID(int=99), request_id=UUID(int=98), kind=kind, occurred_at=AT, recorded_at=AT, author="A. Petrova",
        station="A", text=text, data=DATA.get(kind, {}) if data is None else data, names=NAMES,
    )  # fmt: skip


@pytest.mark.parametrize("kind", EntryKind)
@pytest.mark.parametrize("data", [None, {}], ids=["with its data", "without"])
def test_every_kind_is_said_in_every_language(kind, data, language):
    said = sentence(entry(kind, data), language, zone=MOSCOW, form=QUESTIONS, codes=CODES)
    assert said.strip()
    assert not re.search(r"[{}_…]|None|0000", said.replace("A26-00418", "")), said


@pytest.mark.parametrize("kind", EntryKind)
@pytest.mark.parametrize("data", [None, {}], ids=["with its data", "without"])
def test_every_sentence_is_found_by_the_translators(kind, data, pseudo):
    assert sentence(entry(kind, data), pseudo, zone=MOSCOW, form=QUESTIONS, codes=CODES).startswith(MARK)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("registered", ("Registered as A26-00418 · Lift stopped · Lenina, 14 · 2 · Ivanova · Anyone inside? no · urgent"
                        " · written down later")),
        ("answered", "How strong? Pouring"),
        ("routed", "Routed to North · line 2 · as its kind says"),
        ("assigned", "Assigned to P. Orlov · North · line 2"),
        ("no_answer", "P. Orlov was rung and did not answer"),
        ("refused", "P. Orlov refused"),
        ("eta", "Now expected on site 14:31 · P. Orlov"),
        ("accepted", "P. Orlov accepted · expected on site 14:31"),
        ("paused", "Paused, waiting for a part"),
        ("resolved", "Resolved, no fault found · P. Orlov · Riser"),
        ("cancelled", "Cancelled, waiting for the customer"),
        ("corrected", "Corrected, place: — → Lenina, 14"),
        ("joined", "Ivanova called about the same · person in danger"),
        ("rung_back", "Ivanova was rung back"),
        ("not_reached", "Ivanova was rung and did not answer"),
        ("promised", "The caller was promised a call by 14:31"),
        ("order_printed", "Work order printed, copy 2"),
        ("order_returned", "Sheet returned, second visit needed · P. Orlov"),
        ("undone", "Taken back: on site"),
        ("duty_on", "P. Orlov took the desk"),
        ("call_noted", "A call that made no request: wrong number"),
        ("missed_rung_back", "The missed call of 14:31 was rung back"),
        ("ring_linked", "The call of 14:31 was about this request"),
        ("directory", "Brought back into the directory (phone number): 2"),
    ],
)  # fmt: skip
def test_sentences_name_what_the_data_point_to(kind, expected):
    assert headline(entry(kind), Language("en"), zone=MOSCOW, form=QUESTIONS, codes=CODES) == expected


def test_an_answer_in_own_words_follows_its_question_without_a_colon(english):
    data = {"question": "anyone_inside", "form_id": FORM}
    said = sentence(entry("answered", data, text="floor 9"), english, zone=MOSCOW, form=QUESTIONS)
    assert said == "Anyone inside? floor 9"


def test_own_words_stand_after_what_happened(english):
    said = sentence(entry("cancelled", {"reason": "called_off {x}"}, text="two\nlines {y}"), english, zone=MOSCOW)
    assert said == "Cancelled, called_off {x}: two\nlines {y}"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"field": "words", "was_empty": False}, "Corrected, words"),
        ({"field": "access_notes", "was_empty": True}, "Added, access notes"),
        ({"field": "kind", "was": {"priority": "normal", "category_id": None, "form_id": None, "is_danger": False},
          "now": {"priority": "danger", "category_id": CATEGORY, "form_id": FORM, "is_danger": True}},
         "Corrected, priority: normal → danger · kind: — → Lift stopped"),
        ({"field": "occurred_at", "was": {"occurred_at": LATER_US - 86_400_000_000}, "now": {"occurred_at": LATER_US}},
         "Corrected, time of the call: 8 Mar 14:31 → 14:31"),
        ({"field": "place", "was": {"place_state": "unconfirmed"}, "now": {"place_state": "confirmed"}},
         "The place was confirmed"),
        ({"field": "caller", "was": {"caller_state": "unconfirmed"}, "now": {"caller_state": "confirmed"}},
         "The caller was confirmed"),
        ({"field": "of_a_newer_program", "now": {"shade": 3}}, "Corrected, of a newer program"),
    ],
)  # fmt: skip
def test_a_correction_shows_what_was_and_what_is(data, expected, english):
    assert headline(entry("corrected", data), english, zone=MOSCOW) == expected


def test_a_kind_of_a_newer_program_is_said_too(language):
    assert sentence(entry("not_applied", {"mine": {"x": 1}}, text="words"), language, zone=MOSCOW).endswith("words")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["was", "now", "number", "line", "team_id", "assignee_id", "person_id", "eta", "eta_at", "due_at", "reason",
     "outcome", "minutes", "copy", "field", "category_id", "late", "answers", "kind", "question", "choice", "value",
     "day", "entries", "table", "act", "row_id", "problem", "priority", "contact_id", "why"]
)  # fmt: skip
OBJECTS = st.dictionaries(KEYS, JSON, max_size=6)


@given(
    kind=st.sampled_from(EntryKind) | st.text(max_size=10),
    data=st.dictionaries(KEYS, JSON | OBJECTS, max_size=8),
    codes=st.dictionaries(st.sampled_from(["problem", "cause", "remedy"]), JSON),
)
@settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], max_examples=150
)
def test_no_data_whatever_can_break_the_page(kind, data, codes, english):
    assert sentence(entry(kind, data), english, zone=MOSCOW, form=QUESTIONS, codes=codes)
