"""Alembic's entry: runs the steps on the connection that it is handed over, in its transaction.

`storage.opening` hands over a station's file, `server.installing` a server.
"""

from alembic import context

from desktop.storage.tables import Base, LocalBase

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=[Base.metadata, LocalBase.metadata],
    render_as_batch=True,
    transactional_ddl=True,
    version_table_schema=context.config.attributes.get("version_table_schema"),
)
with context.begin_transaction():
    context.run_migrations()
