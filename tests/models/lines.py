"""Request lines for tests of what shows them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.ids import new_id
from desktop.domain.records import RequestLine
from desktop.models.line_text import Reader
from desktop.wording.language import Language

NOON = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)  # 12:00 in Riga
READER = Reader(Language("en"), ZoneInfo("Europe/Riga"), date(2026, 3, 2))
_PLAIN = RequestLine(
    id=new_id(), number="A26-00415", status="new", line=2, team="Field", person=None, person_id=None, priority="normal",
    is_danger=False, labels={"en": "Lift stopped"}, category="stopped", place="Lenina, 14", place_state="confirmed",
    equipment="2", caller="Ivanova", caller_state="confirmed", phone="+79161234567", words="stuck at the 3rd",
    occurred_at=NOON, recorded_at=NOON, due_at=NOON + timedelta(hours=2), eta_at=None, accepted_at=None,
    resolved_at=None, closed_at=None, outcome=None, station="A",
)  # fmt: skip


def line(**facts: Any) -> RequestLine:
    """Return a request that differs from a plain one in *facts*."""
    return replace(_PLAIN, **({"id": new_id()} | facts))
