"""`daybook import requests FILE --map NAME|FILE [--dry-run]`: what another system wrote down, with a report."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from desktop.commands.errand import Errand, opened, tell, tell_json
from desktop.commands.said import Said
from desktop.commands.speaking import say
from desktop.domain.importing import ImportReport
from desktop.exchange.mapping import read_map
from desktop.exchange.requests_in import import_requests


def add_arguments(parser: ArgumentParser) -> None:
    """Add what is read, and how its columns are to be understood."""
    parser.add_argument("what", choices=("requests",), help="what the file holds")
    parser.add_argument("file", metavar="FILE", type=Path)
    parser.add_argument("--map", dest="mapping", metavar="NAME|FILE", required=True, help="which column means what")
    parser.add_argument("--dry-run", action="store_true", help="only say what would become of each row")


def run(options: Namespace) -> int:
    """Take the rows in; those that are in already stay as they are. 1 if any was refused."""
    will_come_in = options.file.is_file() and not options.dry_run
    zone = read_map(options.mapping).zone if will_come_in else None  # a new desk stands where its calls came in
    with opened(options, zone=zone) as errand:
        report = import_requests(
            errand.office, options.file, options.mapping, by=errand.author, dry_run=options.dry_run
        )
        (_tell_json if options.json else _tell)(errand, report)
    if report.refused:
        raise Said(say("import refused rows", len(report.refused)))
    return 0


def _tell(errand: Errand, report: ImportReport) -> None:
    made = "import would make" if errand.options.dry_run else "import made"
    counts = (
        say("import read", report.read),
        say(made, report.made),
        say("import known", report.known),
        say("import refused", len(report.refused)),
    )
    tell(", ".join(counts))
    for line_no, why in report.refused:
        tell(say("import line", line_no=str(line_no), why=errand.explained(why)))


def _tell_json(errand: Errand, report: ImportReport) -> None:
    tell_json(
        {
            "read": report.read,
            "made": report.made,
            "known": report.known,
            "refused": [{"line_no": line_no, "error": errand.explained(why)} for line_no, why in report.refused],
            "doubts": [{"line_no": line_no, "code": code} for line_no, code in report.doubts],
            "dry_run": errand.options.dry_run,
        }
    )
