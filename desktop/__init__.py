"""Daybook: the call journal of a service company."""
