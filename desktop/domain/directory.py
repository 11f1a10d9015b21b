"""Records of the directory: one line of a list, and one row with everything its form shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop.domain.contracts import Term


class DirectoryKind(StrEnum):
    """What the directory holds, in the order it is shown; the values are those of `workflow.directory`."""

    CUSTOMER = "customer"
    CONTACT = "contact"
    SITE = "site"
    EQUIPMENT = "equipment"
    PERSON = "person"
    TEAM = "team"
    CATEGORY = "category"
    CONTRACT = "contract"


SUPERVISED = frozenset({DirectoryKind.PERSON, DirectoryKind.TEAM, DirectoryKind.CATEGORY})
"""What only a supervisor may change."""


class SiteKind(StrEnum):
    """The steps of the tree of places."""

    STREET = "street"
    HOUSE = "house"
    ENTRANCE = "entrance"
    FLAT = "flat"
    AREA = "area"
    OTHER = "other"


_BELOW = {
    SiteKind.AREA: SiteKind.STREET,
    SiteKind.STREET: SiteKind.HOUSE,
    SiteKind.HOUSE: SiteKind.ENTRANCE,
    SiteKind.ENTRANCE: SiteKind.FLAT,
}


def kind_below(kind: str) -> SiteKind:
    """Return what usually lies under a place of *kind*."""
    return _BELOW[SiteKind(kind)] if kind in _BELOW else SiteKind.OTHER


@dataclass(frozen=True, slots=True)
class Reference:
    """Another row that a field names. id -- None while *title* is only what somebody typed."""

    id: UUID | None = None
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryLine:
    """One row as a list shows it.

    labels -- of a category, by language, instead of a title; note -- what tells it from others (place, phones)
    rank -- the smallest stands first, by title among equals; parent_id, has_below, is_open -- in the tree of places
    term -- of a contract; why -- it may be the same as the row above: same_phone, same_name, near_name
    """

    kind: str
    id: UUID
    title: str = ""
    note: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    role: str = ""
    site_kind: str = ""
    line: int | None = None
    rank: int = 0
    parent_id: UUID | None = None
    has_below: bool = False
    is_open: bool = False
    is_contractor: bool = False
    is_danger: bool = False
    is_retired: bool = False
    term: Term | None = None
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryList:
    """What fits a search, in no order. is_cut -- there are more than are given; is_tree -- lines have their parents."""

    lines: tuple[DirectoryLine, ...] = ()
    is_cut: bool = False
    is_tree: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryRecord:
    """One row for its form.

    values -- by column; another row as Reference; contact: phones (tuple of str); person: team_ids (tuple of
              Reference), has_pin; team: members (tuple of str); category: form (the stored JSON, {} without one);
              contract: site_ids, equipment_ids (tuples of Reference), dates as ISO text
    merged_into -- the one that stays, where this one was merged
    attached -- how many attachments it has
    """

    kind: str
    id: UUID
    values: Mapping[str, Any]
    is_retired: bool = False
    attached: int = 0
    merged_into: Reference | None = None
