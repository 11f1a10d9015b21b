"""The rules of the desk: no Qt, no SQL, no clock of their own."""
