#!/usr/bin/env python3
"""Sets the project up and runs, tests, measures or translates it: `python3 dev.py run` is all one needs to know."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 -- whoever starts it with an older one gets a sentence
    sys.exit(f"Daybook needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from tooling import commands

if __name__ == "__main__":
    sys.exit(commands.main(sys.argv[1:]))
