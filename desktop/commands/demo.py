"""`daybook demo`: a practice company in an empty folder."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import date

from desktop.commands.errand import tell, tell_json
from desktop.commands.speaking import say
from desktop.domain.when import read_date
from desktop.exchange.demo_file import make_demo_file
from desktop.exchange.demo_sizes import LANDS, SIZES
from desktop.folders import data_folder


def add_arguments(parser: ArgumentParser) -> None:
    """Add what the company is like; the same answers give the same company."""
    parser.add_argument(
        "--size",
        choices=tuple(SIZES),
        default="S",
        help="a lift desk of 300, 2,000, 8,000 lifts, or the desk of a town of 125,000, a city of 600,000",
    )
    parser.add_argument("--days", type=int, help="how many days lie behind it, else what is usual for its size")
    parser.add_argument("--seed", type=int, default=1, help="another number, another company")
    parser.add_argument("--until", metavar="D", help="its last day, else yesterday")
    parser.add_argument("--country", choices=tuple(LANDS), default="RU")
    parser.add_argument("--language", choices=("en", "ru", "zh"), help="else the country's")


def run(options: Namespace) -> int:
    """Make the company. A folder that holds a journal already stays as it is."""
    folder = options.data or data_folder()
    count = make_demo_file(
        folder,
        size=options.size,
        days=options.days,
        seed=options.seed,
        until=read_date(options.until, today=date.today()) if options.until else None,  # noqa: DTZ011 -- the user's
        language=options.language,
        country=options.country,
        progress=_show if sys.stderr.isatty() else None,
    )
    if options.json:
        tell_json({"folder": str(folder), "requests": count})
    else:
        tell(say("demo made", count, folder=str(folder)))
    return 0


def _show(done: int, of: int) -> None:
    sys.stderr.write(f"\r{100 * done // max(of, 1)} % " + ("\n" if done >= of else ""))
