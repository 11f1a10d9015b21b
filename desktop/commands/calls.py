"""`daybook calls`: the log of calls of a day as a table to read, or as a JSON array."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from desktop.commands.errand import Errand, opened
from desktop.commands.older import whole_listing
from desktop.commands.speaking import language, say
from desktop.domain.rings import LoggedCall
from desktop.exchange.out_text import write_json
from desktop.models.call_list import call_shown
from desktop.models.line_text import Reader
from desktop.storage.queries.call_log import logged_calls
from desktop.storage.queries.listing import Listing


def add_arguments(parser: ArgumentParser) -> None:
    """Add the day."""
    parser.add_argument("--day", metavar="D", help="the day of the desk; else today")


def run(options: Namespace) -> int:
    """Print the calls of the day in the order in which they began."""
    with opened(options) as errand:
        day = errand.date(options.day) if options.day is not None else errand.today()
        whole_listing(errand, Listing(day=day))
        with errand.office.database.read() as session:
            calls = logged_calls(session, errand.day, day, now=errand.office.clock())
        if options.json:
            write_json(sys.stdout, (_fields(call, errand) for call in calls))
            return 0
        if not calls:
            print(say("no calls"))
        reader = Reader(language(), errand.day.zone, day, errand.facts.station)
        for call in calls:
            row = call_shown(call, reader)
            parts = (row.time, row.state, row.who, row.place, row.lasted, row.by, row.became)
            print("  ".join(part for part in parts if part))
    return 0


def _fields(call: LoggedCall, errand: Errand) -> Mapping[str, Any]:
    return {
        "state": call.state.value if call.ring_ids else None,
        "rang_at": errand.iso(call.rang_at),
        "answered_at": errand.iso(call.answered_at),
        "ended_at": errand.iso(call.ended_at),
        "rung_back_at": errand.iso(call.rung_back_at),
        "phone": call.number or None,
        "caller": call.caller or call.name or None,
        "place": call.place or None,
        "person": call.by or None,
        "stations": list(call.stations),
        "became": [{"kind": one.kind, "number": one.number} for one in call.became],
        "tries": call.tries,
        "reason": call.reason or None,
    }
