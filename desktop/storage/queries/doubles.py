"""Possible doubles of the directory: those of one row, and the groups of a whole kind."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.domain.directory import DirectoryKind, DirectoryLine, DirectoryList
from desktop.domain.doubles import are_near, comparable, near_pairs
from desktop.domain.merging import MERGEABLE
from desktop.storage.queries.directory_lines import LINES
from desktop.storage.tables import ContactPhoneRow, ContactRow, CustomerRow, SiteRow
from desktop.storage.tables.merging import MERGED_ROWS
from desktop.storage.types import Id

MOST = 300
NEWEST = 5_000
"""So many of the newest rows are looked through for names that are only near; the same ones are found among all."""
_FEW = 12
_Pair = tuple[UUID, UUID, str]
_SHARED_NUMBERS = text(
    "SELECT p.ref AS ref, p.contact AS contact, p.reversed AS number FROM search_phone p JOIN (SELECT reversed FROM"
    " search_phone GROUP BY reversed HAVING count(*) > 1 LIMIT :most) twice ON twice.reversed = p.reversed"
).columns(ref=Id, contact=Id)
_SAME_WORDS = text(
    "SELECT d.ref AS ref, t.body AS body FROM search_text t JOIN search_doc d ON d.doc = t.rowid JOIN"
    " (SELECT u.body AS body FROM search_doc e JOIN search_text u ON u.rowid = e.doc WHERE e.kind = :kind"
    " AND u.body <> '' GROUP BY u.body HAVING count(*) > 1 LIMIT :most) twice ON twice.body = t.body"
    " WHERE d.kind = :kind"
).columns(ref=Id)
_WITH_WORD = text(
    "SELECT d.ref AS ref FROM search_text t JOIN search_doc d ON d.doc = t.rowid"
    " WHERE search_text MATCH :query AND d.kind = :kind LIMIT 200"
).columns(ref=Id)
_NAMES = {CustomerRow: CustomerRow.name, ContactRow: ContactRow.name, SiteRow: SiteRow.path}


def doubles_of(session: Session, kind: str, row_id: UUID) -> list[DirectoryLine]:
    """Return the rows in use that may be the same as this one, with why; the surest first, at most a dozen."""
    row_of: Any = MERGED_ROWS[kind]
    row = session.get(row_of, row_id)
    if row is None:
        return []
    why: dict[UUID, str] = {}
    if kind == DirectoryKind.CONTACT:
        digits = select(ContactPhoneRow.digits).where(
            ContactPhoneRow.contact_id == row_id, ContactPhoneRow.retired_at.is_(None)
        )
        same = select(ContactPhoneRow.contact_id).where(
            ContactPhoneRow.digits.in_(digits), ContactPhoneRow.retired_at.is_(None)
        )
        why = dict.fromkeys(session.scalars(same), "same_phone")
    name = comparable(getattr(row, _NAMES[row_of].key))
    for other, others in _with_words_of(session, kind, name):
        if are_near(name, others):
            why.setdefault(other, "same_name" if name == others else "near_name")
    why.pop(row_id, None)
    order = ("same_phone", "same_name", "near_name")
    ranked = sorted(why, key=lambda one: (order.index(why[one]), one))[: 4 * _FEW]
    lines = {line.id: line for line in _lines(session, kind, ranked)}
    return [replace(lines[one], why=why[one]) for one in ranked if one in lines][:_FEW]


def all_doubles(session: Session, kind: str) -> DirectoryList:
    """Return groups of rows that may be one, each under its oldest; reads long: never while somebody waits for it."""
    if kind not in MERGEABLE:
        return DirectoryList(is_tree=True)
    pairs = [*_by_phone(session), *_near(session, kind)] if kind == DirectoryKind.CONTACT else _near(session, kind)
    pairs = [*pairs, *_by_words(session, kind)]
    heads, why = _groups(pairs)
    lines = {line.id: line for line in _lines(session, kind, list(heads)[: 2 * MOST])}
    shown: list[DirectoryLine] = []
    for head in sorted(set(heads.values())):
        group = [one for one in sorted(heads) if heads[one] == head and one in lines]
        if len(group) > 1:
            first, *others = (lines[one] for one in group)
            shown.append(replace(first, parent_id=None, has_below=True, is_open=True))
            shown += [replace(one, parent_id=first.id, has_below=False, why=why.get(one.id, "")) for one in others]
    return DirectoryList(lines=tuple(shown[: 2 * MOST]), is_cut=len(heads) > 2 * MOST, is_tree=True)


def _with_words_of(session: Session, kind: str, name: str) -> Iterable[tuple[UUID, str]]:
    """Yield the rows that have a beginning of a word in common with a comparable name, with theirs."""
    row_of: Any = MERGED_ROWS[kind]
    words = [word for word in name.split() if not word.isdigit()][:6] or name.split()[:2]
    ids: set[UUID] = set()
    for starts in ([word[:-2] for word in words if len(word) > 5], [word[:3] for word in words]):
        if starts:
            query = " OR ".join(f'"{start}"*' for start in starts)
            ids |= set(session.scalars(_WITH_WORD, {"query": query, "kind": kind}))
    wanted = select(row_of.id, _NAMES[row_of]).where(row_of.id.in_(ids), row_of.retired_at.is_(None))
    for row_id, theirs in session.execute(wanted):
        yield row_id, comparable(theirs)


def _by_phone(session: Session) -> Iterable[_Pair]:
    by_number: dict[str, list[UUID]] = {}
    for row in session.execute(_SHARED_NUMBERS, {"most": MOST}):
        by_number.setdefault(row.number, []).append(row.contact)
    for contacts in by_number.values():
        first, *others = sorted(set(contacts))
        yield from ((first, other, "same_phone") for other in others)


def _by_words(session: Session, kind: str) -> Iterable[_Pair]:
    by_words: dict[str, list[UUID]] = {}
    for row in session.execute(_SAME_WORDS, {"kind": kind, "most": MOST}):
        by_words.setdefault(row.body, []).append(row.ref)
    for rows in by_words.values():
        first, *others = sorted(rows)
        yield from ((first, other, "same_name") for other in others)


def _near(session: Session, kind: str) -> list[_Pair]:
    row_of: Any = MERGED_ROWS[kind]
    among = {SiteRow: SiteRow.parent_id, ContactRow: ContactRow.site_id}.get(row_of)
    columns = [row_of.id, row_of.name, *([among] if among is not None else [])]
    rows = session.execute(
        select(*columns).where(row_of.retired_at.is_(None), row_of.name != "").order_by(row_of.id.desc()).limit(NEWEST)
    )
    named = [(row[0], (row[2] or "top") if among is not None else None, row[1]) for row in rows]
    if kind == DirectoryKind.CONTACT:  # people of one name at no known place are many and not one
        named = [one for one in named if one[1] != "top"]
    return [(one, other, "same_name" if same else "near_name") for one, other, same in near_pairs(named)]


def _groups(pairs: Iterable[_Pair]) -> tuple[dict[UUID, UUID], dict[UUID, str]]:
    """Return the oldest of its group for each row, and why each came to it."""
    heads: dict[UUID, UUID] = {}
    why: dict[UUID, str] = {}
    for one, other, reason in pairs:
        first, second = heads.setdefault(one, one), heads.setdefault(other, other)
        why.setdefault(other, reason)
        if first != second:
            head, former = min(first, second), max(first, second)
            why.setdefault(former, reason)
            for row in [row for row, its in heads.items() if its == former]:
                heads[row] = head
    return heads, why


def _lines(session: Session, kind: str, ids: list[UUID]) -> list[DirectoryLine]:
    row_of: Any = MERGED_ROWS[kind]
    return LINES[DirectoryKind(kind)](session, select(row_of).where(row_of.id.in_(ids), row_of.retired_at.is_(None)))
