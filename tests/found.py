"""What F3 finds, as lines: for every test that asks whether a request is findable."""

from datetime import UTC, datetime

from sqlalchemy.orm import Session

from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine
from desktop.storage.queries.finding import Asking, find, find_known
from desktop.storage.queries.requests import lines_by_id


def found_requests(session: Session, day: DeskDay, typed: str, *, most: int = 100) -> list[RequestLine]:
    """Return at most *most* requests that fit *typed*, in the order in which they are shown."""
    asking = Asking(day=day, now=datetime.now(UTC))
    return lines_by_id(session, day, list(find(session, typed, find_known(session), asking).ids)[:most])
