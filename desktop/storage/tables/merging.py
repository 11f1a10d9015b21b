"""Which rows of the directory can be merged, and what follows to the one that stays."""

from collections.abc import Mapping
from typing import Any

from desktop.storage.tables.base import Base
from desktop.storage.tables.directory import ContactRow, CustomerRow, SiteRow

MERGED_ROWS: Mapping[str, type[Any]] = {kind.__tablename__: kind for kind in (CustomerRow, ContactRow, SiteRow)}
"""By kind; each has merged_into_id: the one that stays."""
_AS_WRITTEN = frozenset({"call", "promise", "ring"})  # what was said and promised stays as it was written

FOLLOWS = frozenset(
    (name, key.parent.name, key.column.table.name)
    for name, table in Base.metadata.tables.items()
    for key in table.foreign_keys
    if key.column.table.name in MERGED_ROWS and name not in _AS_WRITTEN
)
"""(table, column, kind): the columns that follow where their row was merged; of requests only while they are open."""
