"""Every code has a word."""

import pytest

from desktop.domain.codes import CallerState, CallKind, EntryKind, Outcome, PauseReason, PlaceState
from desktop.domain.due import Priority
from desktop.domain.status import Act, Role, Status
from desktop.wording import statuses
from tests.wording.speaking import MARK

WORDS = [
    (statuses.status, Status), (statuses.act, Act), (statuses.role, Role), (statuses.priority, Priority),
    (statuses.place_state, PlaceState), (statuses.caller_state, CallerState), (statuses.outcome, Outcome),
    (statuses.pause_reason, PauseReason), (statuses.call_kind, CallKind), (statuses.entry_kind, EntryKind),
    (statuses.exception, statuses.EXCEPTIONS), (statuses.thing, statuses.THINGS), (statuses.field, statuses.FIELDS),
]  # fmt: skip


@pytest.mark.parametrize(("word", "codes"), WORDS, ids=[word.__name__ for word, _codes in WORDS])
def test_every_code_has_a_word_that_the_translators_find(word, codes, pseudo):
    for code in codes:
        assert word(code, pseudo).startswith(MARK), code


def test_a_code_of_a_newer_program_is_shown_as_it_is(language):
    assert statuses.status("on_hold_by_law", language) == "on hold by law"


def test_every_column_a_correction_can_touch_has_a_word():
    from desktop.storage.tables import RequestRow

    silent = {
        "id",
        "station",
        "year",
        "serial",
        "former_number",
        "source",
        "external_ref",
        "before_pause",
        "form_id",
        "joined_to_id",
    }
    silent |= {"recorded_at", "accepted_at", "resolved_at", "closed_at"}
    assert set(RequestRow.__table__.columns.keys()) - silent <= statuses.FIELDS.keys()
