"""What builds and tests Daybook and is no part of it."""
