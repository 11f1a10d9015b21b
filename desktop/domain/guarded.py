"""What of a request changes only on the values that the author has seen: who does it, where it stands, by when."""

from collections.abc import Iterable

GUARDED = frozenset(
    {"status", "line", "team_id", "assignee_id", "priority", "before_pause", "pause_reason", "due_at", "joined_to_id"}
)
"""One group: if somebody else has changed one of them meanwhile, none of an act's is applied (sharing, 'guard group').

The same columns decide on one PC whether an act meets a request that moved on after its author looked.
"""

_BY_WHEN = frozenset({"priority", "due_at"})


def relied_on(columns: Iterable[str]) -> frozenset[str]:
    """Return what an act that changes *columns* has seen of the group and means.

    Who does it and where it stands belong together: a yes is the yes of the one who was assigned. By when it is due
    another may change meanwhile: only who changes that himself has looked at it.
    """
    changed = GUARDED & frozenset(columns)
    if not changed:
        return frozenset()
    return (GUARDED - _BY_WHEN if changed - _BY_WHEN else frozenset()) | (
        _BY_WHEN if changed & _BY_WHEN else frozenset()
    )
