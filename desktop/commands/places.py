"""Which place and equipment a script means by what it says: an id, a number, a unique match, else words."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.records import Candidate
from desktop.domain.text import normalised
from desktop.storage.queries.lookups import find
from desktop.storage.queries.places import equipment_by_id, equipment_by_number, site_by_id


@dataclass(frozen=True, slots=True)
class Place:
    """words -- the place as said, where nothing in the directory is meant; is_sure -- place and equipment agree."""

    site_id: UUID | None = None
    equipment_id: UUID | None = None
    words: str = ""
    is_sure: bool = True


def meant(session: Session, place: str, equipment: str) -> Place:
    """Return what *place* and *equipment* mean together. What is not plainly found is kept as words, never lost."""
    if not equipment.strip():
        return _place(session, place)
    lift = _equipment(session, place, equipment)
    if lift is None:
        return Place(words=", ".join(part.strip() for part in (place, equipment) if part.strip()), is_sure=False)
    said = _place(session, place) if place.strip() else Place(lift.site_id, lift.id)
    agrees = said.equipment_id in (None, lift.id) and said.site_id is not None
    if agrees or not place.strip():
        return Place(lift.site_id, lift.id, is_sure=said.site_id == lift.site_id)
    return Place(lift.site_id, lift.id, is_sure=False)


def _place(session: Session, said: str) -> Place:
    if not said.strip():
        return Place()
    found = (
        site_by_id(session, said)
        or equipment_by_id(session, said)
        or equipment_by_number(session, said)
        or _only(find(session, said, kinds=("site", "equipment")), said)
    )
    if found is None:
        return Place(words=said, is_sure=False)
    return Place(found.id) if found.kind == "site" else Place(found.site_id, found.id)


def _equipment(session: Session, place: str, said: str) -> Candidate | None:
    return (
        equipment_by_id(session, said)
        or equipment_by_number(session, said)
        or _only(find(session, f"{place} {said}", kinds=("equipment",)), f"{place} {said}")
    )


def _only(found: list[Candidate], said: str) -> Candidate | None:
    """Return the one that is called exactly so, else the only one that fits."""
    wanted, found = normalised(said), [candidate for candidate in found if not candidate.is_near]
    called_so = [candidate for candidate in found if normalised(candidate.title) == wanted]
    if len(called_so) == 1:
        return called_so[0]
    return found[0] if len(found) == 1 and found[0].exact else None
