"""The station's file: tables, queries, search, migrations and the capture of changes."""
