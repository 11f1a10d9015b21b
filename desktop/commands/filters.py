"""Which requests a list or an export holds, as the command line says it."""

from argparse import ArgumentParser

from desktop.commands.errand import Errand
from desktop.storage.queries.desk import team_named
from desktop.storage.queries.listing import Listing


def add_filters(parser: ArgumentParser, *, with_ends: bool = True) -> None:
    """Add the filters; those given must all fit. with_ends -- --to is not the name of a file here."""
    parser.add_argument("--day", metavar="D", help="the day page: what was recorded on that day")
    parser.add_argument("--from", dest="first", metavar="D", help="what happened from that day on")
    last = "--to" if with_ends else "--until"
    parser.add_argument(last, dest="last", metavar="D", help="what happened up to the end of that day")
    parser.add_argument("--open", action="store_true", help="only what is not ended")
    parser.add_argument(
        "--find", metavar="TEXT", default="", help="a search as in the window (F3): words, numbers, filters"
    )
    parser.add_argument("--line", type=int, choices=(1, 2, 3), help="only this line")
    parser.add_argument("--team", metavar="T", help="only this team")


def wanted(errand: Errand) -> Listing:
    """Return what the filters ask for. Raises DateUnreadable, TeamUnknown."""
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
        now=errand.office.clock(),
        me=errand.author if options.find else None,
        line=options.line,
        team_id=team_id,
    )
