"""`daybook export requests --format csv|json --to FILE`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from desktop.commands.errand import opened, tell, tell_json
from desktop.commands.filters import add_filters, wanted
from desktop.commands.older import whole_listing
from desktop.commands.speaking import say
from desktop.exchange.requests_out import FORMATS, export_requests


def add_arguments(parser: ArgumentParser) -> None:
    """Add what is written, how and where to."""
    parser.add_argument("what", choices=("requests",), help="what is written")
    parser.add_argument("--format", dest="format_", choices=FORMATS, default=FORMATS[0])
    parser.add_argument("--delimiter", choices=(",", ";"), default=",", help="between the columns of CSV")
    parser.add_argument("--to", dest="target", metavar="FILE", type=Path, required=True)
    add_filters(parser, with_ends=False)


def run(options: Namespace) -> int:
    """Write the requests that fit; the file is whole or it is not there."""
    with opened(options) as errand:
        listing = wanted(errand)
        whole_listing(errand, listing)
        count = export_requests(
            errand.office,
            options.target,
            format_=options.format_,
            wanted=listing,
            delimiter=options.delimiter,
        )
    if options.json:
        tell_json({"file": str(options.target), "requests": count})
    else:
        tell(say("exported", count, file=str(options.target)))
    return 0
