"""Acts taken out of the file again, because the server refused them: their rows go, their columns go back."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from desktop.storage.capture import from_plain, touch
from desktop.storage.search_index import forget_rows, index_rows
from desktop.storage.tables import Base

Op = Mapping[str, Any]


def unwrite(session: Session, acts: Iterable[Iterable[Op]]) -> None:
    """Undo what *acts* (the ops of each, the newest act first) wrote; the change log keeps that they were.

    It is no act and leaves no trace in the change log: afterwards the file holds what it would hold without them, as
    far as it is known here. Whatever builds upon them has to be among them.
    """
    session.flush()
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    gone: dict[str, set[UUID]] = {}
    back: dict[str, set[UUID]] = {}
    for ops in acts:
        for op in reversed(list(ops)):
            table, row_id = Base.metadata.tables[op["tab"]], UUID(op["id"])
            if op["op"] == "I":
                connection.execute(delete(table).where(table.c.id == row_id))
                gone.setdefault(op["tab"], set()).add(row_id)
                continue
            was = {name: from_plain(table.c[name], op["base"].get(name)) for name in op["set"] if name in table.c}
            if was:
                connection.execute(update(table).where(table.c.id == row_id).values(was))
            back.setdefault(op["tab"], set()).add(row_id)
    session.expire_all()
    forget_rows(connection, gone)
    index_rows(connection, back, with_those_within=True)
    touch(session, gone)
    touch(session, back)
