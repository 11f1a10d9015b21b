"""What plainly stands in a line of free text: a known place, an equipment number, a telephone."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from desktop.domain.phone import phone_in
from desktop.domain.reading import runs
from desktop.domain.text import search_words
from desktop.storage.queries.lookups import find
from desktop.storage.tables import EquipmentRow, SiteRow
from desktop.storage.types import Id

_NAMED = text(
    "SELECT d.kind AS kind, d.ref AS ref FROM search_text t JOIN search_doc d ON d.doc = t.rowid"
    " WHERE search_text MATCH :query AND d.kind IN ('site', 'equipment') LIMIT 60"
).columns(ref=Id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a line says beyond its words; None and empty where nothing is plain."""

    site_id: UUID | None = None
    equipment_id: UUID | None = None
    place: str = ""
    phone: str = ""
    contact_id: UUID | None = None
    phone_id: UUID | None = None
    caller: str = ""


def understand(session: Session, typed: str, country: str) -> Understood:
    """Return what plainly stands in *typed*; two places that fit as well as one another are none."""
    found = phone_in(typed, country)
    rest = typed if found is None else f"{typed[: found[1]]} {typed[found[2] :]}"
    site_id, equipment_id, place = _place(session, search_words(rest))
    if found is None:
        return Understood(site_id=site_id, equipment_id=equipment_id, place=place)
    callers = [c for c in find(session, found[0].e164 or found[0].typed, kinds=("contact",)) if c.phone_id is not None]
    one = callers[0] if len(callers) == 1 else None
    return Understood(
        site_id=site_id,
        equipment_id=equipment_id,
        place=place,
        phone=found[0].e164 or found[0].typed,
        contact_id=one.id if one else None,
        phone_id=one.phone_id if one else None,
        caller=one.title if one else "",
    )


def _place(session: Session, words: list[str]) -> tuple[UUID | None, UUID | None, str]:
    """Return site, equipment and name of the one place that a run of *words* names."""
    for word in words:
        wanted = select(EquipmentRow).where(
            func.lower(EquipmentRow.short_number) == word, EquipmentRow.retired_at.is_(None)
        )
        if len(word) > 3 and len(same := session.scalars(wanted.limit(2)).all()) == 1:
            return _equipment(session, same[0])
    for run in runs(words):
        best = _best(session, run)
        if isinstance(best, EquipmentRow):
            return _equipment(session, best)
        if isinstance(best, SiteRow):
            return best.id, None, best.path
    return None, None, ""


def _best(session: Session, run: Sequence[str]) -> SiteRow | EquipmentRow | None:
    """Return the place that has all words of *run* whole and the fewest others, if there is exactly one."""
    fitting: dict[int, list[SiteRow | EquipmentRow]] = {}
    for kind, ref in session.execute(_NAMED, {"query": " ".join(f'"{word}"' for word in run)}):
        row = session.get(SiteRow if kind == "site" else EquipmentRow, ref)
        if isinstance(row, SiteRow | EquipmentRow) and row.retired_at is None:
            fitting.setdefault(len(_words(session, row)), []).append(row)
    if not fitting:
        return None
    fewest = fitting[min(fitting)]
    has_number = any(word.isdigit() for word in run)
    is_whole = len(run) > 1 and min(fitting) == len(run)
    return fewest[0] if len(fewest) == 1 and (has_number or is_whole) else None


def _words(session: Session, row: SiteRow | EquipmentRow) -> list[str]:
    if isinstance(row, SiteRow):
        return search_words(row.path)
    site = session.get(SiteRow, row.site_id)
    return search_words(f"{site.path if site else ''} {row.short_number} {row.name}")


def _equipment(session: Session, row: EquipmentRow) -> tuple[UUID, UUID, str]:
    site = session.get(SiteRow, row.site_id)
    return row.site_id, row.id, f"{site.path if site else ''}, {row.name} {row.short_number}".removeprefix(", ")
