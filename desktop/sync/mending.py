"""What acts had changed that were struck through here stands as on the server again."""

from typing import Any
from uuid import UUID

from psycopg import Connection
from sqlalchemy import select

from desktop.storage.database import Database
from desktop.storage.log_states import SETTLED, STRUCK
from desktop.storage.tables import ChangeRow
from desktop.storage.tables.local import UNSETTLED
from desktop.storage.types import EPOCH
from desktop.sync.fetching import missing_rows, whole_rows
from desktop.sync.taking_in import Change, Key, Taking

_STRUCK = select(ChangeRow).where(UNSETTLED, ChangeRow.state == STRUCK)


def mend(connection: Connection[Any], database: Database) -> None:
    """Lay the server's values over the rows that acts struck through had changed; then these acts are settled.

    What others changed in such columns meanwhile did not come in: the act held them (`outbox.Pending`).
    """
    with database.read() as session:
        struck = session.scalars(_STRUCK).all()
        ids = [row.seq for row in struck]
        keys: set[Key] = {(op["tab"], UUID(op["id"])) for row in struck for op in row.ops if op["op"] == "U"}
    if not ids:
        return
    there = {key: values for key, values in whole_rows(connection, keys).items() if key in keys}
    changes = [Change(0, EPOCH, "", None, *key, "U", dict(values)) for key, values in there.items()]
    whole = missing_rows(connection, database, changes)
    with database.take_in() as (session, changed):
        Taking(session, changed).lay(changes, whole)
        for row in session.scalars(select(ChangeRow).where(ChangeRow.seq.in_(ids))):
            row.state = SETTLED
