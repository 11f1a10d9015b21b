"""A history as one reads it: each request in a line with how it ended, and the figures in a sentence or two."""

from datetime import datetime, timedelta

from desktop.domain.history import HistoryPart, PastRequest
from desktop.models import line_text
from desktop.models.act_form import Option
from desktop.models.line_text import Reader
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_SHORTEST = timedelta(minutes=1)
_YEAR = translate("history", "%n request(s) in the last 365 days", "", 1)
_ENTRAPMENTS = translate("history", "%n with a person in danger", "", 1)
_REPEATS = translate("history", "%n repeat(s) within 30 days (same trouble, same equipment)", "", 1)
_OPEN_FOR = QT_TRANSLATE_NOOP("history", "open for {time} in all, from the call until it was done")
_VISIT = QT_TRANSLATE_NOOP("history", "Last visit: {time}.")
_NO_VISIT = QT_TRANSLATE_NOOP("history", "Nobody was there yet, as far as is written.")
_TOTAL = translate("history", "%n in all.", "", 1)
_FIGURES = QT_TRANSLATE_NOOP("history", "{figures}. {visit} {total}")
_NOTHING = QT_TRANSLATE_NOOP("history", "Nothing was asked for here before.")
_HERE_SINCE = QT_TRANSLATE_NOOP("history", "On this PC since {day}; what is older stands on the server: F3 finds it.")
_MORE = QT_TRANSLATE_NOOP("history", "{count} are shown; End goes on to the older ones.")


def rows(part: HistoryPart, reader: Reader, now: datetime) -> tuple[Option, ...]:
    """Return the requests as a list to choose from, the newest first; the key is the request's id."""
    return tuple(
        Option(str(past.line.id), _said(past, part, reader, now), _ended(past, reader, now)) for past in part.requests
    )


def figures(part: HistoryPart, reader: Reader) -> str:
    """Return what the figures say; the definitions are part of the words."""
    said, language, found = reader.language.say, reader.language, part.figures
    if not found.total and not part.requests:
        return said("history", _NOTHING)
    year = [said("history", _YEAR, found.requests)]
    if found.entrapments:
        year.append(said("history", _ENTRAPMENTS, found.entrapments))
    if found.repeats:
        year.append(said("history", _REPEATS, found.repeats))
    if found.open_for >= _SHORTEST:
        year.append(said("history", _OPEN_FOR, time=language.duration(found.open_for)))
    visit = said("history", _NO_VISIT)
    if found.last_visit_at is not None:
        visit = said("history", _VISIT, time=language.moment(found.last_visit_at, reader.zone, reader.today))
    total = said("history", _TOTAL, found.total)
    return said("history", _FIGURES, figures=language.joined(year), visit=visit, total=total)


def below(part: HistoryPart, reader: Reader) -> str:
    """Return what is to be known about what is not shown; "" if all is."""
    said = []
    if part.has_more:
        said.append(reader.language.say("history", _MORE, count=len(part.requests)))
    if part.held_since is not None:
        day = part.held_since.astimezone(reader.zone).date()
        said.append(reader.language.say("history", _HERE_SINCE, day=day))
    return " ".join(said)


def _said(past: PastRequest, part: HistoryPart, reader: Reader, now: datetime) -> str:
    """Return number, time, where within what the history is of, kind and words."""
    line = past.line
    kind, words = reader.language.pick(line.labels), line_text.words(line, reader, now)
    what = kind if words == kind else ": ".join(one for one in (kind, words) if one)
    place = "" if part.is_of_equipment else line_text.place(line, reader, now).removeprefix(part.title).lstrip(", ，")
    parts = (line.number, line_text.time(line, reader, now), place, what)
    return " · ".join(one for one in parts if one)


def _ended(past: PastRequest, reader: Reader, now: datetime) -> str:
    """Return how it ended, who did it, the closing codes and the minutes."""
    codes = []
    for kind, code in (("problem", past.problem), ("cause", past.cause), ("remedy", past.remedy)):
        if code:
            known = past.codes.get(kind, ())
            raw = next((one for one in known if isinstance(one, dict) and one.get("key") == code), None)
            codes.append(reader.language.pick(raw.get("labels", {})) if raw else code)
    worked = reader.language.minutes(past.minutes) if past.minutes else ""
    parts = (line_text.result(past.line, reader, now), past.line.person or "", " – ".join(codes), worked)
    return " · ".join(part for part in parts if part)
