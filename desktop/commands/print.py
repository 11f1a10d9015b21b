"""`daybook print order NUMBER… | day D | open --to FILE.pdf`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from uuid import UUID

from desktop.commands.errand import Errand, opened, tell, tell_json
from desktop.commands.files import written
from desktop.commands.speaking import language, say
from desktop.domain.errors import NothingToPrint
from desktop.domain.number import read_number
from desktop.workflow.acting import find_request


def add_arguments(parser: ArgumentParser) -> None:
    """Add what is printed, and where to."""
    kinds = parser.add_subparsers(dest="what", metavar="order|day|open", required=True)
    order = kinds.add_parser("order", help="work orders; each is written down as printed")
    order.add_argument("numbers", metavar="NUMBER", nargs="+")
    day = kinds.add_parser("day", help="the page of the book of a day")
    day.add_argument("day", metavar="D", nargs="?", default="")
    for kind in (order, day, kinds.add_parser("open", help="the requests that are open now")):
        kind.add_argument("--to", dest="target", metavar="FILE.pdf", type=Path, required=True)


def run(options: Namespace) -> int:
    """Write the PDF; the file is whole or it is not there."""
    with opened(options) as errand:
        with written(options.target) as stream:
            stream.write(_pdf(errand))
        if options.json:
            tell_json({"file": str(options.target)})
        else:
            tell(say("printed", file=str(options.target)))
    return 0


def _pdf(errand: Errand) -> bytes:
    from desktop import paper
    from desktop.fonts import font_folders
    from desktop.printing.typeset import Typesetter

    options, office = errand.options, errand.office
    if options.what == "day":
        return paper.day_pdf(office, Typesetter(font_folders()), language(), errand.date(options.day))
    if options.what == "open":
        return paper.open_pdf(office, Typesetter(font_folders()), language())
    wanted = _requests(errand, options.numbers)
    return paper.order_pdf(office, Typesetter(font_folders()), language(), wanted, by=errand.author)


def _requests(errand: Errand, typed: list[str]) -> list[UUID]:
    numbers = [read_number(number) for number in typed]
    if not numbers:
        raise NothingToPrint
    with errand.office.database.read() as session:
        return [find_request(session, number).id for number in numbers]
