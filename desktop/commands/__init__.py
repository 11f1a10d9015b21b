"""What `daybook SUBCOMMAND` does: one file a subcommand, each with `add_arguments` and `run`."""
