"""Questions to the file, answered with plain records."""
