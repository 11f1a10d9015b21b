"""Station and server: what is written here goes there, what others wrote comes here. No Qt."""
