"""Starts the program: `daybook` opens the window, `daybook SUBCOMMAND …` does one thing and ends."""

import sys


def main() -> int:
    """Do what the command line asks and return the exit code: 0 done, 1 the user can do something, 2 usage."""
    from desktop.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
