"""The lists of the directory: the newest rows or what fits a search; places as a tree of which parts are open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select, true
from sqlalchemy.orm import Session

from desktop.domain.directory import DirectoryKind, DirectoryLine, DirectoryList
from desktop.domain.sound import plain_words
from desktop.domain.text import other_layout, search_words
from desktop.storage.queries.directory_lines import LINES, site_lines
from desktop.storage.queries.lookups import find
from desktop.storage.queries.matching import beginning, matching
from desktop.storage.queries.merged import family
from desktop.storage.tables import (
    DIRECTORY_ROWS,
    SiteRow,
)
from desktop.storage.tables.merging import MERGED_ROWS

MOST = 300
READ_FROM: Mapping[str, frozenset[str]] = {
    DirectoryKind.CUSTOMER: frozenset({"customer", "attachment"}),
    DirectoryKind.CONTACT: frozenset({"contact", "contact_phone", "customer", "site", "attachment"}),
    DirectoryKind.SITE: frozenset({"site", "customer", "attachment"}),
    DirectoryKind.EQUIPMENT: frozenset({"equipment", "site", "attachment"}),
    DirectoryKind.PERSON: frozenset({"person", "team_member", "team"}),
    DirectoryKind.TEAM: frozenset({"team", "team_member", "person"}),
    DirectoryKind.CATEGORY: frozenset({"category", "intake_form", "team"}),
    DirectoryKind.CONTRACT: frozenset({"contract", "contract_cover", "customer", "site", "equipment"}),
}
"""The tables that the list of a kind is read from: a change in one of them may change it."""
_SMALL = frozenset({DirectoryKind.PERSON, DirectoryKind.TEAM, DirectoryKind.CATEGORY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is wanted of a list.

    opened -- places whose parts are wanted too; with_retired -- all retired rows, else only those in *also*
    """

    kind: str
    typed: str = ""
    opened: frozenset[UUID] = frozenset()
    with_retired: bool = False
    also: frozenset[UUID] = frozenset()

    def shows(self, row: Any) -> Any:
        """Return the condition that retired rows are left out."""
        return true() if self.with_retired else or_(row.retired_at.is_(None), row.id.in_(self.also))


def directory_list(session: Session, search: Search) -> DirectoryList:
    """Return at most MOST rows: those that fit what is typed; with nothing typed the newest.

    Places without a search come as a tree: the tops, and what is below each opened place.
    """
    make = LINES[DirectoryKind(search.kind)]
    words = search_words(search.typed)
    if search.kind in _SMALL:
        few = DIRECTORY_ROWS[search.kind]
        lines = make(session, select(few).where(search.shows(few)))
        return DirectoryList(lines=tuple(line for line in lines if _fits(line, words)))
    if words:
        return _found(session, search)
    if search.kind == DirectoryKind.SITE:
        return _tree(session, search)
    row = DIRECTORY_ROWS[search.kind]
    lines = make(session, select(row).where(search.shows(row)).order_by(row.id.desc()).limit(MOST + 1))
    return DirectoryList(lines=tuple(lines[:MOST]), is_cut=len(lines) > MOST)


def places_above(session: Session, site_id: UUID) -> list[UUID]:
    """Return the ids of the places above one, the nearest first."""
    above: list[UUID] = []
    row = session.get(SiteRow, site_id)
    while row is not None and row.parent_id is not None and row.parent_id not in above:
        above.append(row.parent_id)
        row = session.get(SiteRow, row.parent_id)
    return above


def _found(session: Session, search: Search) -> DirectoryList:
    """Return what fits; what fits in every number and word stands first."""
    candidates = find(session, search.typed, kinds=(search.kind,))
    exact = {candidate.id for candidate in candidates if candidate.exact}
    matching = _matching(session, search.kind, search.typed)
    if not candidates and not matching:
        matching = _matching(session, search.kind, other_layout(search.typed))
    ids = list(dict.fromkeys([*(candidate.id for candidate in candidates), *matching]))
    if search.with_retired and search.kind in MERGED_ROWS:
        ids = family(session, search.kind, ids[:MOST])
    row = DIRECTORY_ROWS[search.kind]
    lines = LINES[DirectoryKind(search.kind)](session, select(row).where(row.id.in_(ids[:MOST]), search.shows(row)))
    ranked = tuple(replace(line, rank=0 if line.id in exact else 1) for line in lines)
    return DirectoryList(lines=ranked, is_cut=len(ids) > MOST)


def _matching(session: Session, kind: str, typed: str) -> list[UUID]:
    words = plain_words(typed)
    if not words:
        return []
    return [ref for some in matching(session, beginning(session, words), kind, most=MOST + 1) for ref in some]


def _tree(session: Session, search: Search) -> DirectoryList:
    """Return the tops and the rows below the opened ones, as far as their own parents are shown."""
    lines: list[DirectoryLine] = []
    is_cut = False
    parents: list[UUID | None] = [None]
    while parents:
        parent = parents.pop()
        wanted = select(SiteRow).where(SiteRow.parent_id == parent, search.shows(SiteRow))  # None: IS NULL
        newest = wanted.order_by(SiteRow.id.desc()).limit(MOST + 1)
        level = site_lines(session, newest, search.opened, is_whole_path=False)
        is_cut = is_cut or len(level) > MOST
        lines += level[:MOST]
        parents += [line.id for line in level[:MOST] if line.is_open]
    return DirectoryList(lines=tuple(lines), is_cut=is_cut, is_tree=True)


def _fits(line: DirectoryLine, words: Sequence[str]) -> bool:
    there = search_words(" ".join((line.title, line.note, *line.labels.values())))
    return all(any(part.startswith(word) for part in there) for word in words)
