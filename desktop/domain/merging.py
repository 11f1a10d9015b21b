"""Doubles of the directory: what a merge of two rows moves, unites and keeps."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from desktop.domain.directory import DirectoryKind, DirectoryList

MERGEABLE = (DirectoryKind.CUSTOMER, DirectoryKind.CONTACT, DirectoryKind.SITE)
"""What can be merged: of equipment the short number tells doubles at once."""

TEXTS: Mapping[str, tuple[str, ...]] = {
    DirectoryKind.CUSTOMER: ("note",),
    DirectoryKind.CONTACT: ("note",),
    DirectoryKind.SITE: ("access_notes", "private_notes", "warning"),
}
"""The columns of which both texts are kept."""
FILLED: Mapping[str, tuple[str, ...]] = {
    DirectoryKind.CUSTOMER: (),
    DirectoryKind.CONTACT: ("name", "customer_id", "site_id"),
    DirectoryKind.SITE: ("customer_id",),
}
"""The columns that the row that stays takes over where it has nothing itself."""


def united(stays: str, goes: str) -> str | None:
    """Return both texts, the one that stays first; None if it says the other's words already."""
    if not goes.strip() or goes.strip() in stays:
        return None
    return f"{stays.rstrip()}\n{goes}" if stays.strip() else goes


def parted(together: str, goes: str) -> str | None:
    """Return what `united` made of a text, without *goes*; None if it does not end in it any more."""
    if together == goes:
        return ""
    tail = f"\n{goes}"
    return together.removesuffix(tail) if together.endswith(tail) else None


def pair_of(listed: DirectoryList, key: UUID) -> tuple[UUID, UUID | None]:
    """Return which of a group of possible doubles goes and which stays, the oldest; None if *key* is in no group."""
    line = next((one for one in listed.lines if one.id == key), None)
    if line is not None and line.parent_id is not None:
        return key, line.parent_id
    below = next((one.id for one in listed.lines if one.parent_id == key), None)
    return (below, key) if below is not None else (key, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One of two rows side by side.

    values -- what its form shows, by column; counts -- what hangs on it, by table ("request": the open ones)
    """

    kind: str
    id: UUID
    title: str
    values: Mapping[str, Any]
    counts: Mapping[str, int]
