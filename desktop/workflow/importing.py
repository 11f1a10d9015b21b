"""An import is itself a line of the journal: from where, how much."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.workflow.acting import acting
from desktop.workflow.office import Office


def note_import(office: Office, *, by: UUID, facts: Mapping[str, Any]) -> UUID:
    """Write down that something was imported; return the entry's id. facts -- codes and counts, no person's data."""
    with acting(office, by) as act:
        return act.write("imported", None, data=facts).id
