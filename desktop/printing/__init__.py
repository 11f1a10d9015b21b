"""Paper: documents become PDF pages, and PDF pages go to the screen, the printer and the archive."""
