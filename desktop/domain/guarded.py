"""What of a request changes only on the values that the author has seen: who does it, where it stands, by when."""

GUARDED = frozenset(
    {"status", "line", "team_id", "assignee_id", "priority", "before_pause", "pause_reason", "due_at", "joined_to_id"}
)
"""One group: if somebody else has changed one of them meanwhile, none of an act's is applied (sharing, 'guard group').

The same columns decide on one PC whether an act meets a request that moved on after its author looked.
"""
