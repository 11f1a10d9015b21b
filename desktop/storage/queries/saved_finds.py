"""Searches that were kept under a name on this station.

They lie in `meta`: they belong to the desk's own file, go with its backup and its restore, and to no server. A settings
file would leave them to whoever logs into the PC.
"""

import json

from sqlalchemy import delete
from sqlalchemy.orm import Session

from desktop.domain.saved_find import SavedFind
from desktop.storage.tables import MetaRow

_KEY = "saved_finds"


def saved_finds(session: Session) -> list[SavedFind]:
    """Return them in the order of their digits."""
    row = session.get(MetaRow, _KEY)
    return [SavedFind(name, line) for name, line in json.loads(row.value)] if row is not None else []


def keep_finds(session: Session, finds: list[SavedFind]) -> None:
    """Keep these instead of those before. Needs a write transaction."""
    session.execute(delete(MetaRow).where(MetaRow.key == _KEY))
    if finds:
        kept = json.dumps([[find.name, find.line] for find in finds], ensure_ascii=False)
        session.add(MetaRow(key=_KEY, value=kept))
