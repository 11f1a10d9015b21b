"""How much everybody has to do."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.storage.queries.requests import is_open
from desktop.storage.tables import RequestRow


def open_by_person(session: Session) -> Mapping[UUID, int]:
    """Return how many open requests each assigned person has; who has none is not in it."""
    wanted = (
        select(RequestRow.assignee_id, func.count())
        .where(is_open, RequestRow.assignee_id.is_not(None))
        .group_by(RequestRow.assignee_id)
    )
    return {person_id: count for person_id, count in session.execute(wanted) if person_id is not None}
