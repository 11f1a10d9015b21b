"""A history reads as sentences, in every language, with its definitions beside the figures."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.history import Figures, HistoryPart, PastRequest
from desktop.models.history_list import below, figures, rows
from desktop.models.line_text import Reader
from desktop.wording.language import Language
from tests.models.lines import line

NOW = datetime(2026, 3, 9, 11, 0, tzinfo=UTC)
FIGURES = Figures(total=40, requests=5, entrapments=1, repeats=2, open_for=timedelta(hours=3), last_visit_at=NOW)


def reader(code: str = "en") -> Reader:
    return Reader(Language(code), ZoneInfo("Europe/Riga"), date(2026, 3, 9), "A")


def part(**more) -> HistoryPart:
    past = PastRequest(
        line=line(),
        codes={"cause": [{"key": "worn", "labels": {"en": "Worn out"}}]},
        cause="worn",
        remedy="x",
        minutes=25,
    )
    return replace(HistoryPart(title="Lenina, 14", requests=(past,), has_more=False, figures=FIGURES), **more)


def test_the_figures_say_what_they_count():
    assert figures(part(), reader()) == (
        "5 requests in the last 365 days, 1 with a person in danger, "
        "2 repeats within 30 days (same trouble, same equipment), "
        "open for 3 h 0 min in all, from the call until it was done. Last visit: 13:00. 40 in all."
    )


@pytest.mark.parametrize("code", ["en", "ru", "zh_CN"])
def test_nothing_is_left_open_in_any_language(code):
    for one in (part(), part(figures=Figures(), requests=()), part(has_more=True, held_since=NOW)):
        said = figures(one, reader(code)) + below(one, reader(code))
        assert said
        assert "…" not in said
        assert "{" not in said


def test_a_request_tells_how_it_ended_with_its_codes_and_minutes():
    (option,) = rows(part(), reader(), NOW)
    assert option.note.endswith("Worn out – x · 25 minutes")


def test_what_is_not_shown_is_said():
    assert below(part(), reader()) == ""
    assert below(part(has_more=True), reader()) == "1 are shown; End goes on to the older ones."
