"""`daybook understand TEXT`: what intake reads in a line, and why."""

from argparse import ArgumentParser, Namespace

from desktop.commands.errand import opened, tell, tell_json
from desktop.commands.speaking import language
from desktop.domain.understood import KindRead, Understood
from desktop.storage.queries.duplicates import duplicates_of_line
from desktop.storage.queries.reading import understand
from desktop.wording.understood import understood_line, why_kind


def add_arguments(parser: ArgumentParser) -> None:
    """Add the line."""
    parser.add_argument("text", metavar="TEXT", nargs="+", help="a line as it is written on the page")


def run(options: Namespace) -> int:
    """Print what is understood of the line."""
    with opened(options) as errand:
        with errand.office.database.read() as session:
            found = understand(session, " ".join(options.text), errand.facts.country)
            there = duplicates_of_line(session, errand.day, found, now=errand.office.clock())
        if options.json:
            tell_json(_as_json(found) | {"same_as": [line.number for line in there]})
        else:
            tell(understood_line(found, language()))
            for kind in found.kinds:
                tell(f"  {why_kind(kind, language())}")
    return 0


def _as_json(found: Understood) -> dict[str, object]:
    return {
        "place": found.place or None,
        "equipment": found.equipment or None,
        "phone": found.phone or None,
        "caller": found.caller or None,
        "category": [kind.category.key for kind in found.kinds],
        "urgency": _urgency(found),
        "why": [_why(kind) for kind in found.kinds],
    }


def _urgency(found: Understood) -> str | None:
    if found.kind is not None and found.kind.category.is_danger:
        return "danger"
    return "urgent" if found.is_urgent else found.kind.category.priority if found.kind else None


def _why(kind: KindRead) -> dict[str, object]:
    return {
        "category": kind.category.key,
        "pattern": kind.pattern or None,
        "as_in": list(kind.numbers),
        "is_stored": kind.is_plain,
    }
