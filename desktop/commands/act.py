"""`daybook act NUMBER ACT …`: one act of the workflow, or one for each line of JSON."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from desktop.commands.asked import FIELDS, Asked
from desktop.commands.errand import Errand, opened, tell, tell_json
from desktop.commands.fields import Fields
from desktop.commands.json_lines import STDIN, answer_lines
from desktop.commands.older import request_here

JSON_NAMES_THE_INPUT = True
_ON_THE_LINE = ("number", "act", "at", "to", "reason", "text")
_NO_FILE = ""


def add_arguments(parser: ArgumentParser) -> None:
    """Add what `act` may be told; what stands on the command line holds for every line of JSON that does not say it."""
    parser.add_argument("number", metavar="NUMBER", nargs="?", help="the request's number, like A26-00417")
    parser.add_argument("act", metavar="ACT", nargs="?", help="note, route, assign, no_answer, accept, close …")
    parser.add_argument("--at", metavar="TIME", help="when it happened: ISO 8601, or 1510 for 15:10; else now")
    parser.add_argument(
        "--to", metavar="PERSON|TEAM|NUMBER", help="who it goes to; same_call, two_calls: the other request"
    )
    parser.add_argument("--reason", metavar="R", help="why (pause, cancel)")
    parser.add_argument("--text", metavar="T", help="your own words")
    parser.add_argument(
        "--json",
        dest="source",
        metavar="FILE|-",
        nargs="?",
        const=_NO_FILE,
        help="JSON Lines with " + ", ".join(FIELDS) + "; without a file: answer in JSON",
    )


def run(options: Namespace) -> int:
    """Do the act, or those of the input; 1 if any was refused."""
    given = {name: value for name in _ON_THE_LINE if (value := getattr(options, name)) is not None}
    is_single = not options.source and "number" in given and "act" in given
    with opened(options) as errand:
        author = errand.author
        if not is_single:
            return answer_lines(errand, options.source or STDIN, lambda line: _done(errand, {**given, **line}, author))
        answer = _done(errand, given, author)
        if options.json or options.source is not None:
            tell_json(answer)
        else:
            from desktop.commands.speaking import language, say
            from desktop.wording.statuses import status

            tell(say("done", number=answer["number"], status=status(str(answer["status"]), language())))
    return 0


def _done(errand: Errand, given: Mapping[str, Any], author: UUID) -> Mapping[str, Any]:
    from desktop.commands.acts import do

    fields = Fields(given, FIELDS)
    number = errand.number(fields.needed("number"))
    request_here(errand, number)
    asked = Asked(errand, number, author, fields)
    done = do(asked, fields.needed("act"))
    return {"number": done.number, "status": done.status, "entry": str(done.entry_id)}
