"""`daybook export LIST --format csv|xlsx|json --to FILE`, and `daybook export everything --to FOLDER|FILE.zip`."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from desktop.commands.errand import Errand, opened, tell, tell_json
from desktop.commands.filters import add_filters, wanted
from desktop.commands.older import whole_listing
from desktop.commands.speaking import language, say
from desktop.domain.errors import FilterUnfit
from desktop.domain.taking_out import OF_PERIOD, Contents, OutFormat, OutList, OutWords, Span
from desktop.exchange.taking_out import Manner, take_out
from desktop.storage.queries.listing import Listing
from desktop.storage.queries.scope import held_since

EVERYTHING = "everything"
_OF_REQUESTS = {"day": "--day", "open": "--open", "find": "--find", "line": "--line", "team": "--team"}
_OF_PERIOD = {"first": "--from", "last": "--until"}


def add_arguments(parser: ArgumentParser) -> None:
    """Add what is written, how and where to."""
    parser.add_argument(
        "what", choices=(*(list_.value for list_ in OutList), EVERYTHING), metavar="LIST", help="what is written: "
        + ", ".join(list_.value for list_ in OutList) + f"; {EVERYTHING}: all there is, with a README",
    )  # fmt: skip
    formats = tuple(format_.value for format_ in OutFormat)
    parser.add_argument("--format", dest="format_", choices=formats, help="else as the file's name ends; else csv")
    parser.add_argument("--delimiter", choices=(",", ";"), default=",", help="between the columns of CSV")
    parser.add_argument("--headers", choices=("keys", "words"), default="keys", help="columns in your language: words")
    parser.add_argument("--whole", action="store_true", help="every column, and what is retired, merged or taken back")
    parser.add_argument("--to", dest="target", metavar="FILE", type=Path, required=True)
    add_filters(parser, with_ends=False)


def run(options: Namespace) -> int:
    """Write the rows that fit; the file is whole or it is not there."""
    _refuse_unfit(options)
    manner = Manner(
        format=OutFormat(options.format_ or _ending(options.target)),
        delimiter=options.delimiter,
        has_words=options.headers == "words",
    )
    with opened(options) as errand:
        if options.what == EVERYTHING:
            return _everything(errand, manner)
        return _list(errand, OutList(options.what), manner)


def _list(errand: Errand, list_: OutList, manner: Manner) -> int:
    options = errand.options
    listing = wanted(errand)
    if list_ in OF_PERIOD:
        whole_listing(errand, listing)
    of_requests = list_ is OutList.REQUESTS
    span = Span(
        first=None if of_requests else listing.first,
        last=None if of_requests else listing.last,
        is_whole=options.whole,
    )
    count = take_out(
        errand.office,
        list_,
        options.target,
        manner=manner,
        words=_words(errand),
        span=span,
        listing=listing if of_requests else Listing(),
    )
    if options.json:
        tell_json({"file": str(options.target), "rows": count, list_.value: count})
    elif of_requests:
        tell(say("exported", count, file=str(options.target)))
    else:
        tell(say("exported rows", count, file=str(options.target)))
    return 0


def _everything(errand: Errand, manner: Manner) -> int:
    from desktop.exchange.everything import Everything
    from desktop.paper import archive_folder
    from desktop.printing.archive import find
    from desktop.wording.out_readme import readme
    from desktop.wording.taking_out import whole_moment

    office, target = errand.office, errand.options.target
    with office.database.read() as session:
        since = held_since(session)
    if since is not None:
        print(say("everything here", day=language().date(errand.day.of(since))), file=sys.stderr)
    everything = Everything(
        office,
        manner=manner,
        words=_words(errand),
        readme=partial(readme, language=language()),
        moment=partial(whole_moment, language=language(), zone=errand.day.zone),
        pdf_of=partial(find, folder=archive_folder(office)),
    )
    contents = everything.write(target)
    rows = sum(file.rows for file in contents.files)
    if errand.options.json:
        tell_json(_told(contents, str(target), rows))
    else:
        tell(say("exported everything", rows, file=str(target)))
    return 0


def _told(contents: Contents, target: str, rows: int) -> dict[str, object]:
    files = {file.name: file.rows for file in contents.files}
    return {"to": target, "rows": rows, "files": files, "pdfs": contents.pdfs, "lost": list(contents.lost)}


def _words(errand: Errand) -> OutWords:
    from desktop.wording.taking_out import out_words

    return out_words(language(), zone=errand.day.zone, company=errand.facts.company, now=errand.office.clock())


def _ending(target: Path) -> str:
    ending = target.suffix.casefold().removeprefix(".")
    return ending if ending in list(OutFormat) else OutFormat.CSV.value


def _refuse_unfit(options: Namespace) -> None:
    """Nobody is given a whole list who asked for a part of it. Raises FilterUnfit."""
    unfit = {} if options.what == OutList.REQUESTS else dict(_OF_REQUESTS)
    if options.what not in OF_PERIOD:
        unfit |= _OF_PERIOD
    given = next((name for field, name in unfit.items() if getattr(options, field)), None)
    if given is not None:
        raise FilterUnfit(filter=given, what=options.what)
