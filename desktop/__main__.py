"""Starts the program: `daybook` opens the window, `daybook SUBCOMMAND …` does one thing and ends.

A softphone starts it for each call and waits: that way is taken before anything else is imported.
"""

import sys


def main() -> int:
    """Do what the command line asks and return the exit code: 0 done, 1 the user can do something, 2 usage."""
    from desktop.domain.ringing import is_call

    if is_call(sys.argv[1:]):
        from desktop.calling import call

        return call(sys.argv[1:])
    from desktop.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
