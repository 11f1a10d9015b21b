"""What is installed in PostgreSQL: tables, feed, push function, roles and rights; install, upgrade, users, check."""
