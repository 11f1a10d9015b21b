"""`daybook demo`: a practice company in an empty folder."""

from argparse import ArgumentParser, Namespace
from datetime import date

from desktop.commands.errand import tell, tell_json
from desktop.commands.speaking import say
from desktop.domain.when import read_date
from desktop.exchange.demo import make_demo
from desktop.exchange.demo_sizes import LANDS, SIZES
from desktop.folders import data_folder
from desktop.storage.opening import open_file
from desktop.storage.queries.requests import ids
from desktop.workflow.office import Office


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
    database = open_file(folder)
    try:
        office = Office(database)
        make_demo(
            office,
            size=options.size,
            days=options.days,
            seed=options.seed,
            until=read_date(options.until, today=date.today()) if options.until else None,  # noqa: DTZ011 -- the user's
            language=options.language,
            country=options.country,
        )
        with database.read() as session:
            count = len(ids(session))
    finally:
        database.close()
    if options.json:
        tell_json({"folder": str(folder), "requests": count})
    else:
        tell(say("demo made", count, folder=str(folder)))
    return 0
