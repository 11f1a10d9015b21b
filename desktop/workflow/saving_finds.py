"""Searches kept under a name, renamed, let go: no entry of the journal, for nothing happened to any request."""

from desktop.domain.errors import TooManyFinds
from desktop.domain.saved_find import SavedFind
from desktop.domain.text import LONGEST_NAME, keepable
from desktop.storage.queries.saved_finds import keep_finds, saved_finds
from desktop.workflow.office import Office

MOST_FINDS = 9
"""So many have a digit."""


def save_find(office: Office, line: str, name: str) -> list[SavedFind]:
    """Keep *line* under *name*; return all that are kept.

    A line that is kept already is called so from now on, a name that is taken gets the new line.
    Raises TooManyFinds, TextRefused, TextTooLong.
    """
    new = SavedFind(keepable(name, field="name", most=LONGEST_NAME), keepable(line, field="text"))
    with office.database.act(author=None, now=office.clock()) as session:
        finds = saved_finds(session)
        at = next((at for at, one in enumerate(finds) if one.line == new.line), None)
        if at is None:
            at = next((at for at, one in enumerate(finds) if one.name.casefold() == new.name.casefold()), len(finds))
        if at >= MOST_FINDS:
            raise TooManyFinds(most=MOST_FINDS)
        kept = [one for one in finds if one.name.casefold() != new.name.casefold() and one.line != new.line]
        kept.insert(at, new)
        keep_finds(session, kept)
        return kept


def drop_find(office: Office, line: str) -> list[SavedFind]:
    """Let a search go; return those that are left."""
    with office.database.act(author=None, now=office.clock()) as session:
        kept = [one for one in saved_finds(session) if one.line != line]
        keep_finds(session, kept)
        return kept
