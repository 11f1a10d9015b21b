"""`daybook call NUMBER|URI`: what a softphone starts. `__main__` has the quick way to it; this one explains."""

from argparse import REMAINDER, ArgumentParser, Namespace

from desktop.calling import call


def add_arguments(parser: ArgumentParser) -> None:
    """Add who rings and what happened."""
    told = "a number, sip:…, tel:…, callto:…, daybook:…, 3CX's /N:name /C:number; --ring (usual), --answer, --end"
    parser.add_argument("ring", nargs=REMAINDER, metavar="NUMBER|URI", help=told)


def run(options: Namespace) -> int:
    """Tell the running window; where there is none, open it. 1 if no number can be read."""
    data = ["--data", str(options.data)] if options.data else []
    return call([*data, *options.ring])
