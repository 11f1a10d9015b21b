"""A returned sheet while it is being typed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfSheet:
    """As typed. outcome -- the code chosen, outcome_typed -- its field; minutes -- "" where the norm stands

    focus, caret -- the field that was being typed in
    """

    sheet_id: UUID
    number: str = ""
    outcome: str = ""
    outcome_typed: str = ""
    minutes: str = ""
    words: str = ""
    focus: str = "number"
    caret: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost if it were forgotten."""
        return not any((self.number, self.outcome, self.outcome_typed, self.minutes, self.words))


_TEXTS = ("number", "outcome", "outcome_typed", "minutes", "words", "focus")


def as_body(sheet: HalfSheet) -> dict[str, Any]:
    """Return the draft as JSON."""
    texts = {name: getattr(sheet, name) for name in _TEXTS}
    return {"sheet_id": str(sheet.sheet_id), **texts, "caret": sheet.caret}


def from_body(body: Mapping[str, Any]) -> HalfSheet:
    """Return the half-typed sheet of a draft; what a newer program wrote beside it is left out."""
    texts = {name: str(body[name]) for name in _TEXTS if name in body}
    return HalfSheet(sheet_id=UUID(body["sheet_id"]), caret=int(body.get("caret", 0)), **texts)
