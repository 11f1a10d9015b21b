"""An export in the reader's language: headers, titles, the sentence of an entry, and where a table comes from."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from desktop.domain.records import EntryRecord
from desktop.domain.taking_out import OutWords
from desktop.wording.entries import sentence
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.out_columns import COLUMNS, HOLDS, TITLES

_DATES = {"en": "d mmm yyyy", "ru": "dd.mm.yyyy", "zh_CN": "yyyy-mm-dd"}
_ABOUT = QT_TRANSLATE_NOOP("export", "About")
_LONG = QT_TRANSLATE_NOOP("export", "Long texts")
_GOES_ON = QT_TRANSLATE_NOOP("export", "… whole on the sheet of long texts, row {row}")
_HOLDS = QT_TRANSLATE_NOOP("export", "What this is")
_OF = QT_TRANSLATE_NOOP("export", "Company")
_MADE = QT_TRANSLATE_NOOP("export", "Written")
_ZONE = QT_TRANSLATE_NOOP("export", "Times")
_IN_ZONE = QT_TRANSLATE_NOOP("export", "as clocks show them in {zone}")


def out_words(language: Language, *, zone: ZoneInfo, company: str, now: datetime) -> OutWords:
    """Return how *language* says what stands in a file. zone -- the desk's; now -- when the file is written."""
    dates = _DATES[language.code]

    def said(entry: EntryRecord) -> str:
        return sentence(entry, language, zone=zone)

    def about(list_: str, zone_name: str) -> tuple[tuple[str, str], ...]:
        return (
            (language.say("export", _HOLDS), " ".join((title(list_, language), "–", holds(list_, language)))),
            (language.say("export", _OF), company),
            (language.say("export", _MADE), whole_moment(now, language, zone)),
            (language.say("export", _ZONE), language.say("export", _IN_ZONE, zone=zone_name)),
        )

    return OutWords(
        title=partial(title, language=language),
        header=partial(header, language=language),
        entry=said,
        dates=dates,
        times=f"{dates} hh:mm:ss",
        about_title=language.say("export", _ABOUT),
        about=about,
        long_texts=language.say("export", _LONG),
        goes_on=language.say("export", _GOES_ON, row="{row}"),
    )


def header(key: str, language: Language) -> str:
    """Return the header of a column; one that has no words is shown by its key."""
    return language.say("columns", COLUMNS[key]) if key in COLUMNS else key


def title(list_: str, language: Language) -> str:
    """Return what a list is called; a table that is no list is shown by its name."""
    return language.say("lists", TITLES[list_]) if list_ in TITLES else list_


def holds(list_: str, language: Language) -> str:
    """Return what a list holds, in a sentence; nothing of a table that is no list."""
    return language.say("lists", HOLDS[list_]) if list_ in HOLDS else ""


def whole_moment(instant: datetime, language: Language, zone: ZoneInfo) -> str:
    """Return date and time: a file is read when its day is long forgotten."""
    return f"{language.date(instant.astimezone(zone).date())} {language.time(instant, zone)}"
