"""Requests as a table on the terminal: one line each, as wide as the terminal is."""

import shutil
import sys
import unicodedata
from collections.abc import Iterable
from itertools import chain, islice

from desktop.commands.speaking import language, say
from desktop.domain.day import DeskDay
from desktop.domain.records import RequestLine
from desktop.wording.command import TITLES
from desktop.wording.shown import shown
from desktop.wording.statuses import caller_state, standing

_MEASURED = 1_000
_NARROWEST_WORDS = 20
_MOST = {"who": 24, "caller": 20, "place": 34}


def print_table(lines: Iterable[RequestLine], day: DeskDay) -> None:
    """Print *lines* under their titles; the widths come from the first thousand.

    A terminal gets lines of its own width, a file or a pipe gets everything.
    """
    rows = (_row(line, day) for line in lines)
    first = list(islice(rows, _MEASURED))
    if not first:
        print(say("nothing found"))
        return
    titles = {key: language().say("command", text) for key, text in TITLES.items()}
    widths = {key: max(_width(row[key]) for row in (titles, *first)) for key in TITLES}
    if sys.stdout.isatty():
        widths |= {key: min(widths[key], most) for key, most in _MOST.items()}
        used = sum(widths[key] + 2 for key in TITLES if key != "words")
        widths["words"] = max(_NARROWEST_WORDS, shutil.get_terminal_size().columns - used)
    for row in chain([titles], first, rows):
        sys.stdout.write("  ".join(_fitted(row[key], widths[key]) for key in TITLES).rstrip() + "\n")


def _row(line: RequestLine, day: DeskDay) -> dict[str, str]:
    who = " ".join(part for part in (str(line.line or ""), line.person or line.team or "") if part)
    return {
        "number": line.number,
        "time": f"{day.local(line.occurred_at):%Y-%m-%d %H:%M}",
        "status": standing(line, language()),
        "due": f"{day.local(line.due_at):%m-%d %H:%M}" if line.due_at else "",
        "who": shown(who),
        "caller": shown(line.caller or line.phone or _unsaid(line)),
        "place": shown(line.place, most=200),
        "words": shown(line.words, most=1_000),
    }


def _unsaid(line: RequestLine) -> str:
    return caller_state("withheld", language()) if line.caller_state == "withheld" else ""


def _fitted(text: str, width: int) -> str:
    """Return *text* filled up to *width* columns, on a terminal cut to them."""
    if _width(text) > width and sys.stdout.isatty():
        kept, used = "", 1
        for char in text:
            used += _width(char)
            if used > width:
                break
            kept += char
        text = f"{kept}…"
    return text + " " * max(0, width - _width(text))


def _width(text: str) -> int:
    """Return how many columns *text* takes: Chinese two a character, marks above a letter none."""
    wide = sum(1 for char in text if unicodedata.east_asian_width(char) in "WF")
    return len(text) + wide - sum(1 for char in text if unicodedata.combining(char))
