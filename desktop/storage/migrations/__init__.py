"""How the station's file came to its present form, one frozen step a file."""
