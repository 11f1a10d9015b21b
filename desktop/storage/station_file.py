"""The station's file: what it is called, and the form this program reads."""

FILE_NAME = "daybook.sqlite"
HEAD = "0001"
"""The newest migration."""
