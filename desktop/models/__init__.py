"""Qt item models and form models: plain records in, no widgets, no SQL."""
