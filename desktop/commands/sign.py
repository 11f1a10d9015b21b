"""`daybook sign D`: the supervisor's signature under a day of the book."""

from argparse import ArgumentParser, Namespace

from desktop.commands.errand import opened, tell, tell_json
from desktop.commands.older import whole_day
from desktop.commands.speaking import language, say
from desktop.workflow.signing import sign_day


def add_arguments(parser: ArgumentParser) -> None:
    """Add the day."""
    parser.add_argument("day", metavar="D", help="the day, like 2026-03-02 or -1 for yesterday")
    parser.add_argument("--remark", metavar="TEXT", default="", help="what is to stand beside the signature")


def run(options: Namespace) -> int:
    """Sign the day: its entries so far are frozen."""
    with opened(options) as errand:
        day = errand.date(options.day)
        whole_day(errand, day)
        sign_day(errand.office, day, by=errand.author, remark=options.remark)
        if options.json:
            tell_json({"day": day.isoformat(), "signed": True})
        else:
            tell(say("signed", day=language().date(day)))
    return 0
