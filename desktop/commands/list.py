"""`daybook list`: requests as a table to read, or as a JSON array."""

import json
import sys
from argparse import ArgumentParser, Namespace

from desktop.commands.errand import Errand, opened
from desktop.commands.line_json import line_json
from desktop.storage.queries.desk import team_named
from desktop.storage.queries.listing import Listing, listed


def add_arguments(parser: ArgumentParser) -> None:
    """Add the filters; those given must all fit."""
    parser.add_argument("--day", metavar="D", help="the day page: what was recorded on that day")
    parser.add_argument("--from", dest="first", metavar="D", help="what happened from that day on")
    parser.add_argument("--to", dest="last", metavar="D", help="what happened up to the end of that day")
    parser.add_argument("--open", action="store_true", help="only what is not ended")
    parser.add_argument("--find", metavar="TEXT", default="", help="a number, a telephone number or words")
    parser.add_argument("--line", type=int, choices=(1, 2, 3), help="only this line")
    parser.add_argument("--team", metavar="T", help="only this team")


def run(options: Namespace) -> int:
    """Print the requests that fit, in the order they were recorded."""
    with opened(options) as errand:
        wanted = _wanted(errand)
        with errand.office.database.read() as session:
            lines = listed(session, errand.day, wanted)
            if not options.json:
                from desktop.commands.table import print_table

                print_table(lines, errand.day)
                return 0
            sys.stdout.write("[")
            for count, line in enumerate(lines):
                sys.stdout.write(
                    (",\n" if count else "\n") + json.dumps(line_json(line, errand.iso), ensure_ascii=False)
                )
            sys.stdout.write("\n]\n")
    return 0


def _wanted(errand: Errand) -> Listing:
    options = errand.options
    team_id = None
    if options.team is not None:
        with errand.office.database.read() as session:
            team_id = team_named(session, options.team).id
    return Listing(
        day=errand.date(options.day) if options.day is not None else None,
        first=errand.date(options.first) if options.first is not None else None,
        last=errand.date(options.last) if options.last is not None else None,
        is_open=options.open,
        find=options.find,
        line=options.line,
        team_id=team_id,
    )
