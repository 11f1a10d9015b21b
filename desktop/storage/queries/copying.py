"""How far the copy of the server's data has come: noted in each transaction that lays a part of it in."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desktop.domain.copying import Copying, Part
from desktop.storage.queries.scope import held_since
from desktop.storage.tables import MetaRow

_TO_COME = "directories_to_come"


def directories_to_come(session: Session) -> dict[str, Part]:
    """Return the directories that are not all here, and those that came before them, in the order in which they come.

    Empty once all are here.
    """
    row = session.get(MetaRow, _TO_COME)
    kept = json.loads(row.value) if row is not None else []
    return {table: Part(UUID(after), done, total) for table, after, done, total in kept}


def keep_directories_to_come(session: Session, parts: Mapping[str, Part]) -> None:
    """Note how far each has come; nothing is kept once all are here."""
    session.execute(delete(MetaRow).where(MetaRow.key == _TO_COME))
    if any(not part.is_done for part in parts.values()):
        kept = [[table, str(part.after), part.done, part.total] for table, part in parts.items()]
        session.add(MetaRow(key=_TO_COME, value=json.dumps(kept)))


def copying(session: Session, *, now: datetime, days: int) -> Copying:
    """Return what is still on its way. days -- how many of the journal a station holds."""
    parts, since = directories_to_come(session), held_since(session)
    table = next((name for name, part in parts.items() if not part.is_done), "")
    here = days if since is None else min(max(round((now - since) / timedelta(days=1)), 0), days)
    done, total = sum(part.done for part in parts.values()), sum(part.total for part in parts.values())
    return Copying(table, 100 * done // max(total, 1) if table else None, here, days)
