"""`daybook print order NUMBER… | day D | open --to FILE.pdf`."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from uuid import UUID

from desktop.commands.errand import Errand, opened, tell, tell_json
from desktop.commands.older import request_here, whole_day
from desktop.commands.speaking import language, say
from desktop.domain.errors import NothingToPrint
from desktop.whole_files import whole_bytes


def add_arguments(parser: ArgumentParser) -> None:
    """Add what is printed, and where to."""
    parser.add_argument(
        "what", choices=("order", "day", "open"), help="work orders, the page of a day, what is open now"
    )
    parser.add_argument("which", metavar="NUMBER|D", nargs="*", help="the orders' numbers; the day, else today")
    parser.add_argument("--to", dest="target", metavar="FILE.pdf", type=Path, required=True, help="the file to write")


def run(options: Namespace) -> int:
    """Write the PDF; the file is whole or it is not there."""
    with opened(options) as errand:
        with whole_bytes(options.target) as stream:
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
        day = errand.date(options.which[0] if options.which else "")
        whole_day(errand, day)
        return paper.day_pdf(office, Typesetter(font_folders()), language(), day)
    if options.what == "open":
        return paper.open_pdf(office, Typesetter(font_folders()), language())
    wanted = _requests(errand, options.which)
    return paper.order_pdf(office, Typesetter(font_folders()), language(), wanted, by=errand.author)


def _requests(errand: Errand, typed: list[str]) -> list[UUID]:
    numbers = [errand.number(number) for number in typed]
    if not numbers:
        raise NothingToPrint
    return [request_here(errand, number) for number in numbers]
