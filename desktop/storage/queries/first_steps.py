"""What of the first steps is done: read from what is there; what leaves no trace there is noted in `meta`."""

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.first_steps import FirstSteps
from desktop.storage.tables import CompanyRow, ContactRow, CustomerRow, EquipmentRow, MetaRow, PersonRow, SiteRow

_KEY = "first_steps"
_NOTED = ("test_print", "backup")
_GENERAL = "general"


def first_steps(session: Session) -> FirstSteps:
    """Return how far the first steps are."""
    noted = noted_steps(session)
    done = {step for step in _NOTED if noted and noted.get(step)}
    pack = session.scalar(select(CompanyRow.pack).limit(1)) or ""
    if pack != _GENERAL:
        done.add("trade")
    first = session.scalars(select(PersonRow).order_by(PersonRow.id).limit(1)).first()
    if first is not None and first.name != first.login:
        done.add("name")
    if (session.scalar(select(func.count()).select_from(PersonRow)) or 0) > 1:
        done.add("people")
    served = (CustomerRow, SiteRow, ContactRow, EquipmentRow)
    if any(session.scalar(select(kind.id).limit(1)) is not None for kind in served):
        done.add("customers")
    return FirstSteps(
        has_begun=noted is not None,
        is_aside=bool(noted and noted.get("aside")),
        done=frozenset(done),
        trades=frozenset(("lifts", "housing") if pack == _GENERAL else pack.split(",") if pack else ()),
        name=first.name if first is not None else "",
    )


def noted_steps(session: Session) -> Mapping[str, Any] | None:
    """Return what is noted; None where this file never had a first start."""
    row = session.get(MetaRow, _KEY)
    return json.loads(row.value) if row is not None else None


def note_steps(session: Session, **noted: bool) -> None:
    """Note more. Needs a write transaction."""
    row = session.get(MetaRow, _KEY)
    if row is None:
        session.add(MetaRow(key=_KEY, value=json.dumps(noted)))
    else:
        row.value = json.dumps({**json.loads(row.value), **noted})
