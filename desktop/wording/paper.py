"""The words printed on work orders and on the page of the book."""

from collections.abc import Mapping

from desktop.wording import statuses
from desktop.wording.call_counts import in_order
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_CONTEXT = "paper"
_ORDER: Mapping[str, str] = {
    "work_order": QT_TRANSLATE_NOOP("paper", "Work order"),
    "desk": QT_TRANSLATE_NOOP("paper", "Desk"),
    "issued": QT_TRANSLATE_NOOP("paper", "issued"),
    "customer": QT_TRANSLATE_NOOP("paper", "Customer"),
    "caller": QT_TRANSLATE_NOOP("paper", "Caller"),
    "place": QT_TRANSLATE_NOOP("paper", "Place"),
    "access": QT_TRANSLATE_NOOP("paper", "Access"),
    "equipment": QT_TRANSLATE_NOOP("paper", "Equipment"),
    "last_visits": QT_TRANSLATE_NOOP("paper", "Last visits"),
    "words": QT_TRANSLATE_NOOP("paper", "What the caller said"),
    "category": QT_TRANSLATE_NOOP("paper", "Kind"),
    "priority": QT_TRANSLATE_NOOP("paper", "Priority"),
    "due": QT_TRANSLATE_NOOP("paper", "Due"),
    "person": QT_TRANSLATE_NOOP("paper", "Engineer"),
    "team": QT_TRANSLATE_NOOP("paper", "Line and team"),
    "answers": QT_TRANSLATE_NOOP("paper", "Asked on the phone"),
    "checklist": QT_TRANSLATE_NOOP("paper", "To check"),
    "work_done": QT_TRANSLATE_NOOP("paper", "Work done"),
    "arrived": QT_TRANSLATE_NOOP("paper", "Arrived"),
    "left": QT_TRANSLATE_NOOP("paper", "Left"),
    "minutes": QT_TRANSLATE_NOOP("paper", "Minutes"),
    "materials": QT_TRANSLATE_NOOP("paper", "Parts and materials"),
    "part": QT_TRANSLATE_NOOP("paper", "Part"),
    "article": QT_TRANSLATE_NOOP("paper", "Article"),
    "quantity": QT_TRANSLATE_NOOP("paper", "Quantity"),
    "unit_price": QT_TRANSLATE_NOOP("paper", "Unit price"),
    "engineer_signature": QT_TRANSLATE_NOOP("paper", "Engineer's signature"),
    "customer_signature": QT_TRANSLATE_NOOP("paper", "Customer's signature"),
    "date": QT_TRANSLATE_NOOP("paper", "Date"),
    "not_confirmed": QT_TRANSLATE_NOOP("paper", "not confirmed"),
    "danger": QT_TRANSLATE_NOOP("paper", "Person in danger"),
    "page_of": QT_TRANSLATE_NOOP("paper", "page {page} of {pages}"),
}
_BOOK: Mapping[str, str] = {
    "day_page": QT_TRANSLATE_NOOP("paper", "Call journal"),
    "desk": _ORDER["desk"],
    "printed": QT_TRANSLATE_NOOP("paper", "printed"),
    "number": QT_TRANSLATE_NOOP("paper", "No"),
    "time": QT_TRANSLATE_NOOP("paper", "Time"),
    "caller": _ORDER["caller"],
    "place": _ORDER["place"],
    "words": QT_TRANSLATE_NOOP("paper", "Words"),
    "who": QT_TRANSLATE_NOOP("paper", "Line / person"),
    "due": _ORDER["due"],
    "result": QT_TRANSLATE_NOOP("paper", "Result"),
    "late_entry": QT_TRANSLATE_NOOP("paper", "late entry"),
    "voided": QT_TRANSLATE_NOOP("paper", "void"),
    "addendum": QT_TRANSLATE_NOOP("paper", "addendum"),
    "addenda": QT_TRANSLATE_NOOP("paper", "After the signature"),
    "totals": QT_TRANSLATE_NOOP("paper", "The day in figures"),
    "signed_by": QT_TRANSLATE_NOOP("paper", "Signed by"),
    "signed_at": QT_TRANSLATE_NOOP("paper", "on"),
    "not_signed": QT_TRANSLATE_NOOP("paper", "This day is not signed yet."),
    "no_entries": QT_TRANSLATE_NOOP("paper", "No calls on this day."),
    "page_of": _ORDER["page_of"],
}
_TOTALS: Mapping[str, str] = {
    "requests": QT_TRANSLATE_NOOP("paper", "requests"),
    "ended": QT_TRANSLATE_NOOP("paper", "ended"),
    "open": QT_TRANSLATE_NOOP("paper", "open"),
    "late": QT_TRANSLATE_NOOP("paper", "finished late"),
    "danger": QT_TRANSLATE_NOOP("paper", "person in danger"),
    "joined": QT_TRANSLATE_NOOP("paper", "callers joined"),
    "other_calls": QT_TRANSLATE_NOOP("paper", "calls without a request"),
    "missed": QT_TRANSLATE_NOOP("paper", "calls missed"),
    "missed_in_time": QT_TRANSLATE_NOOP("paper", "of them rung back in time"),
    "orders": QT_TRANSLATE_NOOP("paper", "orders printed"),
    "promises_kept": QT_TRANSLATE_NOOP("paper", "promises kept"),
    "promises_late": QT_TRANSLATE_NOOP("paper", "promises kept late"),
    "promises_broken": QT_TRANSLATE_NOOP("paper", "promises broken"),
}
_CODES: Mapping[str, str] = {
    "problem": QT_TRANSLATE_NOOP("paper", "Problem"),
    "cause": QT_TRANSLATE_NOOP("paper", "Cause"),
    "remedy": QT_TRANSLATE_NOOP("paper", "Remedy"),
    "outcome": QT_TRANSLATE_NOOP("paper", "Outcome"),
}
_PROMISES = QT_TRANSLATE_NOOP(
    "paper",
    "Promises due on this day. Kept: by the time said; late: within an hour after it; broken: not by then.",
)
_COPY = QT_TRANSLATE_NOOP("paper", "copy {copy}")
_LINE_TEAM = QT_TRANSLATE_NOOP("paper", "Line {line}, {team}")
_LINE = QT_TRANSLATE_NOOP("paper", "Line {line}")
_OPEN_TITLE = QT_TRANSLATE_NOOP("paper", "Open requests, {moment}")
_OPEN_NOTE = QT_TRANSLATE_NOOP("paper", "These requests were open when the page was printed.")
_NOTHING_OPEN = QT_TRANSLATE_NOOP("paper", "Nothing is open.")
_WRITTEN_DOWN = QT_TRANSLATE_NOOP("paper", "written down {moment}")
_JOINED = translate("paper", "%n more caller(s)", "", 1)
_EXPECTED = QT_TRANSLATE_NOOP("paper", "{status}, expected {eta}")
_ENDED_AT = QT_TRANSLATE_NOOP("paper", "{result} {moment}")


def order_labels(language: Language) -> Mapping[str, str]:
    """Return the words of the work order's form."""
    return _said(_ORDER, language)


def book_labels(language: Language) -> Mapping[str, str]:
    """Return the words of the book's page."""
    return _said(_BOOK, language)


def open_labels(language: Language) -> Mapping[str, str]:
    """Return the words of the list of open requests, which looks like a page of the book."""
    changed = {"not_signed": _OPEN_NOTE, "no_entries": _NOTHING_OPEN}
    return _said({**_BOOK, **changed}, language)


def totals(
    found: Mapping[str, int], language: Language, *, calls: Mapping[str, int] | None = None
) -> tuple[tuple[str, str], ...]:
    """Return (word, number) of each count; the order is the page's own. calls -- without a request, by kind"""
    words = _said(_TOTALS, language)
    counted: list[tuple[str, str]] = []
    for key in words:
        if key in found:
            counted.append((words[key], language.number(found[key])))
        if key == "other_calls" and calls:
            kinds = in_order(calls)
            counted += [(statuses.call_kind(kind, language), language.number(calls[kind])) for kind in kinds]
    return tuple(counted)


def totals_note(language: Language) -> str:
    """Return what the counts of promises mean; in full in domain.promises.Promise.state."""
    return language.say(_CONTEXT, _PROMISES)


def code_title(kind: str, language: Language) -> str:
    """Return the heading over the codes of one kind."""
    return language.say(_CONTEXT, _CODES[kind])


def copy(number: int, language: Language) -> str:
    """Return what a later print of the same order says; empty for the first."""
    return language.say(_CONTEXT, _COPY, copy=number) if number else ""


def line_and_team(line: int | None, team: str | None, language: Language) -> str:
    """Return "Line 2, Lift mechanics"."""
    if line is None:
        return team or ""
    return language.say(_CONTEXT, _LINE_TEAM if team else _LINE, line=line, team=team)


def open_title(moment: str, language: Language) -> str:
    """Return the heading of the list of open requests."""
    return language.say(_CONTEXT, _OPEN_TITLE, moment=moment)


def written_down(moment: str, language: Language) -> str:
    """Return the note of a late entry."""
    return language.say(_CONTEXT, _WRITTEN_DOWN, moment=moment)


def more_callers(count: int, language: Language) -> str:
    """Return how many callers joined."""
    return language.say(_CONTEXT, _JOINED, count)


def expected(status: str, eta: str, language: Language) -> str:
    """Return the status with the time somebody said he would be there."""
    return language.say(_CONTEXT, _EXPECTED, status=status, eta=eta)


def ended_at(result: str, moment: str, language: Language) -> str:
    """Return how it ended and when."""
    return language.say(_CONTEXT, _ENDED_AT, result=result, moment=moment)


def _said(words: Mapping[str, str], language: Language) -> Mapping[str, str]:
    return {
        key: language.say(_CONTEXT, text) if "{" not in text else _pattern(text, language)
        for key, text in words.items()
    }


def _pattern(text: str, language: Language) -> str:
    """Return a sentence whose facts the page fills in itself."""
    return language.say(_CONTEXT, text, page="{page}", pages="{pages}")
