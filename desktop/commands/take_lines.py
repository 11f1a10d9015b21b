"""`daybook take --lines FILE|-`: what was written on paper, one line a request, by the rules of the page for it."""

import errno
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.commands.errand import Errand, tell, tell_json
from desktop.commands.json_lines import STDIN
from desktop.domain.earlier import EarlierRead, as_call, card_source, marked_repeats
from desktop.domain.earlier_lines import read_lines
from desktop.domain.errors import DaybookError, FileUnreadable
from desktop.exchange.text_encoding import sniffed
from desktop.storage.queries.earlier import EarlierReading, LineToRead
from desktop.workflow.earlier import register_ended

_MOST = 20_000_000


def take_lines(errand: Errand, source: str, *, is_check: bool, in_json: bool) -> int:
    """Write each line of *source* (a file, or `-`) down, or only say what it would become; return the exit code.

    A line that wants a look is left out and told with the reason; the very same line is never written down twice.
    Raises FileUnreadable.
    """
    left_out = 0
    for line_no, read in _read(errand, _lines(source)):
        told = _told(errand, line_no, read) | (_left_out(errand, read) if read.waits_for or is_check else {})
        if not read.waits_for and not is_check:
            try:
                call = as_call(read, source=card_source(errand.facts.station))
                told |= {"number": register_ended(errand.office, call, read.ended, by=errand.author).number}
            except DaybookError as error:
                told |= {"error": errand.explained(error)}
        left_out += bool(read.waits_for or "error" in told)
        tell_json(told) if in_json else tell(_in_words(told))
    if left_out:
        from desktop.commands.speaking import say

        print(say("lines left out", left_out), file=sys.stderr)
    return 1 if left_out else 0


def _lines(source: str) -> list[str]:
    try:
        raw = sys.stdin.buffer.read(_MOST + 1) if source == STDIN else Path(source).read_bytes()
    except (OSError, ValueError) as error:
        raise FileUnreadable(file=source, why=getattr(error, "strerror", None) or str(error)) from error
    if len(raw) > _MOST:  # nothing is cut off in silence
        raise FileUnreadable(file=source, why=os.strerror(errno.EFBIG))
    return raw.decode(sniffed(raw)[0], "replace").splitlines()


def _read(errand: Errand, texts: list[str]) -> Iterator[tuple[int, EarlierRead]]:
    """Give each line with its number from 1; all are read before the first is written down: each meets the others."""
    numbered = list(read_lines(texts))
    now = errand.office.clock()
    with errand.office.database.read() as session:
        source = card_source(errand.facts.station)
        reading = EarlierReading(session, country=errand.facts.country, now=now, day=errand.day)
        reads = list(reading.all([LineToRead(line=line, source=source) for _at, line in numbered]))
    for (at, _line), read in zip(numbered, marked_repeats(reads), strict=True):
        yield at + 1, read


def _told(errand: Errand, line_no: int, read: EarlierRead) -> dict[str, Any]:
    ended = read.ended
    return {
        "line_no": line_no,
        "card": read.line.ref or None,
        "occurred_at": errand.iso(read.occurred_at),
        "place": read.place.title if read.place else read.place_said or None,
        "is_place_known": read.place is not None,
        "category": read.category.key if read.category else None,
        "caller": read.found.caller or None,
        "phone": read.found.phone or None,
        "words": read.words,
        "ended": str(ended.act) if ended else None,
        "done_at": errand.iso(ended.at) if ended else None,
        "by": ended.person or None if ended else None,
        "doubts": [str(doubt) for doubt in read.doubts],
        "like": read.double or None,
    }


def _left_out(errand: Errand, read: EarlierRead) -> dict[str, Any]:
    from desktop.commands.speaking import language
    from desktop.wording.earlier import waits_for

    if not read.waits_for:
        return {}
    why = errand.explained(read.problem) if read.problem is not None else waits_for(read, language())
    return {"error": why}


def _in_words(told: Mapping[str, Any]) -> str:
    from desktop.wording.shown import shown

    what = told.get("number") or told.get("error") or "–"
    parts = (told["occurred_at"], told["place"], told["category"], told["done_at"] or told["ended"], told["words"])
    return f"{told['line_no']}\t{what}\t" + " · ".join(shown(str(part), most=200) for part in parts if part)
