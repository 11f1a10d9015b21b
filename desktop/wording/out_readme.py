"""The text that lies beside everything that was taken out: what each file is, and what each column means."""

from collections.abc import Callable, Iterator, Mapping

from desktop.domain.taking_out import Contents, OutFormat
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate
from desktop.wording.out_columns import TITLES
from desktop.wording.taking_out import header, holds, title

_YOURS = QT_TRANSLATE_NOOP("readme", "Your data is yours")
_WHAT = QT_TRANSLATE_NOOP(
    "readme",
    "This is all that Daybook kept for {company} on this PC at {moment}, in open formats that other programs read. "
    "Nothing of Daybook is needed to use it.",
)
_SINCE = QT_TRANSLATE_NOOP(
    "readme",
    "This PC is a station of a shared server and keeps what is open and what was written since {since}. Older requests "
    "are on the server and not in here.",
)
_TIMES = QT_TRANSLATE_NOOP("readme", "Times are those of {zone}.")
_OFFSET = QT_TRANSLATE_NOOP("readme", "They are written as 2026-03-02T09:30:00+03:00, with their distance from UTC.")
_GUARD = QT_TRANSLATE_NOOP(
    "readme",
    "A ' before a text keeps a spreadsheet from taking it for a formula; it is not part of the text.",
)
_LONG = QT_TRANSLATE_NOOP(
    "readme", "A text that is too long for a cell stands whole on the sheet of long texts, in several cells."
)
_NESTED = QT_TRANSLATE_NOOP("readme", "What begins with { or [ is JSON.")
_IDS = QT_TRANSLATE_NOOP("readme", "An id stands for a row of another file; it never changes.")
_ROWS = translate("readme", "%n row(s)", "", 1)
_AS_KEPT = QT_TRANSLATE_NOOP("readme", "As the database holds it.")
_PDFS = translate("readme", "%n work order(s) as they were printed, named by number and copy.", "", 1)
_ATTACHED = translate("readme", "%n attached file(s), named by the first signs of their SHA-256.", "", 1)
_LOST = translate("readme", "%n file(s) could not be found on this PC:", "", 1)
_CODES = QT_TRANSLATE_NOOP("readme", "What the codes mean")


def readme(contents: Contents, language: Language) -> str:
    """Return the text, its lines ended as Windows ends them: so every editor shows it."""
    return "".join(f"{line}\r\n" for line in _lines(contents, language))


def _lines(contents: Contents, language: Language) -> Iterator[str]:
    say: Callable[..., str] = lambda text, n=None, **facts: language.say("readme", text, n, **facts)  # noqa: E731
    heading = say(_YOURS)
    yield from (heading, "=" * len(heading), "")
    yield say(_WHAT, company=contents.company, moment=contents.moment)
    if contents.since:
        yield say(_SINCE, since=contents.since)
    yield ""
    yield say(_TIMES, zone=contents.zone)
    yield say(_LONG if contents.format is OutFormat.XLSX else _OFFSET)
    if contents.format is OutFormat.CSV:
        yield say(_GUARD)
    if contents.format is not OutFormat.JSON:
        yield say(_NESTED)
    yield say(_IDS)
    for file in contents.files:
        yield ""
        yield f"{file.name} – {title(file.key, language)}, {say(_ROWS, file.rows)}"
        yield f"  {holds(file.key, language) or say(_AS_KEPT)}"
        if file.key in TITLES:
            yield from (f"    {key} – {header(key, language)}" for key in file.keys)
        else:
            yield f"    {', '.join(file.keys)}"
    if contents.pdfs:
        yield from ("", f"orders/ – {say(_PDFS, contents.pdfs)}")
    if contents.attached:
        yield from ("", f"attachments/ – {say(_ATTACHED, contents.attached)}")
    if contents.lost:
        yield from ("", say(_LOST, len(contents.lost)))
        yield from (f"  {name}" for name in contents.lost)
    yield from ("", say(_CODES))
    yield from _codes(language)


def _codes(language: Language) -> Iterator[str]:
    groups: tuple[tuple[str, Mapping[str, str], Callable[[str, Language], str]], ...] = (
        ("status", statuses.STATUSES, statuses.status),
        ("priority", statuses.PRIORITIES, statuses.priority),
        ("outcome", statuses.OUTCOMES, statuses.outcome),
        ("pause_reason", statuses.PAUSE_REASONS, statuses.pause_reason),
        ("place_state", statuses.PLACE_STATES, statuses.place_state),
        ("caller_state", statuses.CALLER_STATES, statuses.caller_state),
        ("role", statuses.ROLES, statuses.role),
        ("calls: kind", statuses.CALL_KINDS, statuses.call_kind),
        ("entries: kind", statuses.ENTRY_KINDS, statuses.entry_kind),
    )
    for column, words, say in groups:
        yield f"  {column}"
        yield from (f"    {code} – {say(code, language)}" for code in words)
