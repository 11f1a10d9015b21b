"""What is typed in the directory as JSON, so that it survives the end of the program."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from desktop.domain.directory import DirectoryKind, Reference
from desktop.models.directory_drafts import Draft
from desktop.models.directory_values import Typed

NEVER_KEPT = frozenset({"pin"})
"""Fields whose words are not written to the disk."""


def as_body(drafts: Iterable[Draft]) -> dict[str, Any] | None:
    """Return the half-typed rows for `keep_draft`; None when nothing is typed."""
    rows = []
    for draft in drafts:
        typed = {name: _plain(value) for name, value in draft.typed.items() if name not in NEVER_KEPT}
        if typed or draft.is_new:
            rows.append({"key": str(draft.key), "kind": draft.kind, "is_new": draft.is_new, "typed": typed})
    return {"rows": rows} if rows else None


def from_body(body: Mapping[str, Any]) -> list[Draft]:
    """Return the half-typed rows that were kept; kinds that a newer program knows are left out."""
    return [
        Draft(UUID(raw["key"]), raw["kind"], raw["is_new"], {name: _typed(one) for name, one in raw["typed"].items()})
        for raw in body.get("rows", ())
        if raw["kind"] in frozenset(DirectoryKind)
    ]


def _plain(value: Typed) -> Any:
    if isinstance(value, tuple):
        return [_one(part) for part in value]
    return _one(value)


def _one(value: str | bool | Reference) -> Any:
    return {"id": str(value.id) if value.id else None, "title": value.title} if isinstance(value, Reference) else value


def _typed(plain: Any) -> Typed:
    if isinstance(plain, list):
        return tuple(_whole(part) for part in plain)
    whole: Typed = _whole(plain)
    return whole


def _whole(plain: Any) -> Any:
    if isinstance(plain, Mapping):
        return Reference(UUID(plain["id"]) if plain["id"] else None, plain["title"])
    return plain
