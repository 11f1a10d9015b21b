"""`daybook list`: requests as a table to read, or as a JSON array."""

import sys
from argparse import ArgumentParser, Namespace

from desktop.commands.errand import opened
from desktop.commands.filters import add_filters, wanted
from desktop.commands.older import whole_listing
from desktop.exchange.out_text import write_json
from desktop.exchange.request_fields import request_fields
from desktop.storage.queries.listing import listed


def add_arguments(parser: ArgumentParser) -> None:
    """Add the filters."""
    add_filters(parser)


def run(options: Namespace) -> int:
    """Print the requests that fit, in the order they were recorded."""
    with opened(options) as errand:
        listing = wanted(errand)
        whole_listing(errand, listing)
        with errand.office.database.read() as session:
            lines = listed(session, errand.day, listing)
            if not options.json:
                from desktop.commands.table import print_table

                print_table(lines, errand.day)
                return 0
            write_json(sys.stdout, (request_fields(line, errand.iso) for line in lines))
    return 0
