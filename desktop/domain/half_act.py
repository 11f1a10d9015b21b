"""An act while it is being typed: the free line about a request, or the fields of one act."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

LINE = ""
"""Stands for the act of a free line, and for its one field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfAct:
    """act, subject -- whose fields they are (LINE: the free line); texts -- by field, as typed

    keys -- of the options that were chosen, by field; focus, caret -- the field that was being typed in
    """

    request_id: UUID
    act: str = LINE
    subject: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    keys: Mapping[str, str] = field(default_factory=dict)
    focus: str = ""
    caret: int = 0

    @property
    def own_words(self) -> str:
        """What was typed and not chosen, in one line."""
        typed = (" ".join(text.split()) for key, text in self.texts.items() if not self.keys.get(key))
        return " ".join(text for text in typed if text)


def as_body(half: HalfAct) -> dict[str, Any]:
    """Return the draft as JSON."""
    return {
        "request_id": str(half.request_id),
        "act": half.act,
        "subject": half.subject,
        "texts": dict(half.texts),
        "keys": dict(half.keys),
        "focus": half.focus,
        "caret": half.caret,
    }


def from_body(body: Mapping[str, Any]) -> HalfAct:
    """Return the half-typed act of a draft; what a newer program wrote beside it is left out."""
    return HalfAct(
        request_id=UUID(body["request_id"]),
        act=str(body.get("act", LINE)),
        subject=str(body.get("subject", "")),
        texts={str(key): str(text) for key, text in body.get("texts", {}).items()},
        keys={str(key): str(chosen) for key, chosen in body.get("keys", {}).items()},
        focus=str(body.get("focus", "")),
        caret=int(body.get("caret", 0)),
    )
