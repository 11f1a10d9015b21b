"""Compiles desktop/storage/first_page.sql from the statements of the queries.

Run it when one of them has changed: `python -m tests.storage.first_statements`
"""

import re
from typing import Any

from sqlalchemy import Select, bindparam, select
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from desktop.storage.first_page import STATEMENTS
from desktop.storage.queries.desk import on_duty_now, station_desk
from desktop.storage.queries.requests import category_labels, lines_in_order, recorded_between
from desktop.storage.queries.strokes import corrected, joined, named
from desktop.storage.tables import ContactRow, RequestRow, SiteRow

_ASKED = frozenset({"first", "after", "station", "id"})


def compiled() -> str:
    """Return the text of the file."""
    of_day = recorded_between(bindparam("first", 0), bindparam("after", 0))
    found: dict[str, Select[Any]] = {
        "desk": station_desk(),
        "on_duty": on_duty_now(bindparam("station", 0)),
        "labels": category_labels(),
        "lines": lines_in_order(of_day),
        "joined": joined(select(RequestRow.id).where(of_day)),
        "corrected": corrected(select(RequestRow.id).where(of_day)),
        "site_id": named(SiteRow.path).where(SiteRow.id == bindparam("id", 0)),
        "contact_id": named(ContactRow.name).where(ContactRow.id == bindparam("id", 0)),
    }
    return "\n".join(f"-- {name}\n{_sql(statement)}\n" for name, statement in found.items())


def _sql(statement: Select[Any]) -> str:
    """Return SQLite's text with :names; constants stand in it as they are."""
    ready = statement.compile(
        dialect=SQLiteDialect_pysqlite(paramstyle="named"), compile_kwargs={"render_postcompile": True}
    )
    sql = str(ready)
    for name, value in ready.params.items():
        if name not in _ASKED:
            sql = re.sub(rf":{name}\b", _literal(value), sql)
    return re.sub(r" +\n", "\n", sql)


def _literal(value: Any) -> str:
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


if __name__ == "__main__":
    STATEMENTS.write_text(compiled(), encoding="utf-8")
