"""The parts of the application that own one screen each: they wire its view to acts, queries and lanes."""
