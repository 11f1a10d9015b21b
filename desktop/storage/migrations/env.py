"""Alembic's entry: runs the steps on the connection that `storage.opening` hands over, in its transaction."""

from alembic import context

from desktop.storage.tables import Base, LocalBase

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=[Base.metadata, LocalBase.metadata],
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
