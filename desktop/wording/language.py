"""The reader's language: sentences, plurals, dates, numbers and the order of lists."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCollator, QDate, QLibraryInfo, QLocale, Qt, QTranslator

from desktop.domain.forms import label
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

LANGUAGES: Mapping[str, str] = {"en": "English", "ru": "Русский", "zh_CN": "简体中文"}
"""The languages of the program, each by its own name."""

TRANSLATIONS = Path(__file__).parents[1] / "resources" / "translations"
_LOCALES = {"en": "en_GB", "ru": "ru_RU", "zh_CN": "zh_CN"}  # en_GB: days first and 24 hours, as times are typed here
_DATES = {"en": ("d MMM yyyy", "d MMM"), "ru": ("dd.MM.yyyy", "dd.MM"), "zh_CN": ("yyyy年M月d日", "M月d日")}
_COMMA = {"zh_CN": "，"}  # between what is said of one thing
_COLON = {"zh_CN": "："}
_CHINESE_ENDS = ("。", "！", "？", "：", "；")
_AND_SO_ON = {"zh_CN": "、"}  # between things of a kind
_FACT = re.compile(r"\{(\w+)\}")
_EXACT = 2**53

_MINUTES = translate("times", "%n minutes", "", 1)
_SHORT_MINUTES = QT_TRANSLATE_NOOP("times", "{minutes} min")
_SHORT_HOURS = QT_TRANSLATE_NOOP("times", "{hours} h {minutes} min")
_SHORT_DAYS = QT_TRANSLATE_NOOP("times", "{days} d {hours} h")
_AGES = (  # a unit, and how many minutes it has, the largest first
    (QT_TRANSLATE_NOOP("ages", "{count} d"), 24 * 60),
    (QT_TRANSLATE_NOOP("ages", "{count} h"), 60),
    (QT_TRANSLATE_NOOP("ages", "{count} min"), 1),
)


def in_a_row(sentences: Iterable[str]) -> str:
    """Return sentences one after the other; behind a Chinese one stands no blank."""
    said = ""
    for sentence in sentences:
        said += sentence if not said or said.endswith(_CHINESE_ENDS) else f" {sentence}"
    return said


class Language:
    """One language, ready to speak; needs no QApplication.

    code   -- a key of LANGUAGES; anything else speaks English
    folder -- where the compiled translations daybook_<code>.qm are; a missing one leaves the English of the sources
    """

    def __init__(self, code: str, *, folder: Path = TRANSLATIONS) -> None:
        self.code = code if code in LANGUAGES else "en"
        self.locale = QLocale(_LOCALES[self.code])
        self._ours = QTranslator()
        self._ours.load(str(folder / f"daybook_{self.code}.qm"))
        self._qt = QTranslator()
        self._qt.load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._collator = QCollator(self.locale)
        self._collator.setNumericMode(True)
        self._collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    @property
    def translators(self) -> tuple[QTranslator, QTranslator]:
        """What the application installs so that tr() and Qt's own buttons speak the same language; keep me alive."""
        return self._qt, self._ours

    def say(self, context: str, source: str, /, n: int | None = None, **facts: Any) -> str:
        """Return the sentence in this language with its {facts} filled in.

        n -- picks the plural and stands for %n. A fact is put in as it is, numbers and dates as the language writes
        them; an instant must have been made text before, for it has no zone here. A fact that is missing becomes an
        ellipsis: a slip in a sentence must never keep a message from the user.
        """
        said = self._ours.translate(context, source, None, -1 if n is None else n) or source
        if n is not None:
            said = said.replace("%n", self.number(n))
        return _FACT.sub(lambda found: self._fact(facts, found[1]), said)

    def pick(self, labels: Mapping[str, str]) -> str:
        """Return the label in this language from data that carries its own (categories, questions)."""
        return label(labels, self.code)

    def number(self, value: float) -> str:
        """Return a number as it is written: 1,234.5 or 1 234,5."""
        if isinstance(value, int):
            return self.locale.toString(value) if abs(value) < _EXACT else str(value)
        return self.locale.toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)

    def date(self, day: dt.date) -> str:
        """Return a day, short: 9 Mar 2026."""
        return _short_date(self.code, day, with_year=True)

    def day(self, day: dt.date) -> str:
        """Return a day with its weekday, as it stands in a sentence."""
        return self.locale.toString(_qdate(day), QLocale.FormatType.LongFormat)

    def day_heading(self, day: dt.date) -> str:
        """Return a day with its weekday where it stands first: a Russian weekday is written small elsewhere."""
        said = self.day(day)
        return said[:1].upper() + said[1:]

    def time(self, instant: dt.datetime, zone: ZoneInfo) -> str:
        """Return the clock time at *zone*, 24 hours, as it is typed: 09:05."""
        return f"{instant.astimezone(zone):%H:%M}"

    def moment(self, instant: dt.datetime, zone: ZoneInfo, today: dt.date) -> str:
        """Return the clock time, with the date if it is not *today*'s and with the year if it is not this one."""
        local = instant.astimezone(zone)
        if local.date() == today:
            return self.time(instant, zone)
        return f"{_short_date(self.code, local.date(), with_year=local.year != today.year)} {self.time(instant, zone)}"

    def minutes(self, count: int) -> str:
        """Return a count of minutes in full: "1 minute", "5 минут"."""
        return self.say("times", _MINUTES, count)

    def duration(self, length: dt.timedelta) -> str:
        """Return a length of time, short and without a sign: 12 min, 2 h 5 min, 3 d 4 h; seconds are cut off."""
        minutes = int(abs(length).total_seconds()) // 60
        if minutes < 60:
            return self.say("times", _SHORT_MINUTES, minutes=minutes)
        if minutes < 24 * 60:
            return self.say("times", _SHORT_HOURS, hours=minutes // 60, minutes=minutes % 60)
        return self.say("times", _SHORT_DAYS, days=minutes // (24 * 60), hours=minutes % (24 * 60) // 60)

    def age(self, length: dt.timedelta) -> str:
        """Return a length of time in its one largest unit, where there is no room for more: 59 min, 2 h, 3 d."""
        minutes = int(abs(length).total_seconds()) // 60
        unit, size = next((one for one in _AGES if minutes >= one[1]), _AGES[-1])
        return self.say("ages", unit, count=minutes // size)

    def joined(self, parts: Iterable[str]) -> str:
        """Return what is said of one thing in a row, with the comma of the language; empty parts are left out."""
        return _COMMA.get(self.code, ", ").join(part for part in parts if part)

    def counted(self, heading: str, count: int) -> str:
        """Return a heading with how many stand under it: "Late: 3", "超时：3"."""
        return f"{heading}{_COLON.get(self.code, ': ')}{self.number(count)}"

    def listed(self, things: Iterable[str]) -> str:
        """Return things of a kind one after the other: "Orlov, Petrov", "王伟、李娜"."""
        return _AND_SO_ON.get(self.code, ", ").join(things)

    def ordered(self, texts: Iterable[str]) -> list[str]:
        """Return *texts* as this language lists them: ё beside е, Chinese by pinyin, 2 before 10."""
        return sorted(texts, key=self._collator.sortKey)

    def sort_key(self, text: str) -> Any:
        """Return the key by which `sorted` puts *text* where `ordered` would; only for keys of the same Language."""
        return self._collator.sortKey(text)

    def _fact(self, facts: Mapping[str, Any], name: str) -> str:
        value = facts.get(name, "…")
        if isinstance(value, int | float) and not isinstance(value, bool):
            return self.number(value)
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return self.date(value)
        return "" if value is None else str(value)


def guess(settings_language: str | None, system: Iterable[str] | None = None) -> str:
    """Return the language to start in: the one that was chosen, else the first of the system's that we speak.

    system -- names like "ru-RU" or "zh-Hans-CN", the wanted one first; None asks the operating system
    """
    if settings_language in LANGUAGES:
        return str(settings_language)
    names = QLocale.system().uiLanguages() if system is None else system
    by_language = {code.split("_", maxsplit=1)[0]: code for code in LANGUAGES}
    for name in names:
        if code := by_language.get(re.split(r"[-_.]", name)[0].casefold()):
            return code
    return "en"


def short_date(code: str, day: dt.date) -> str:
    """Return a day as a page of language *code* writes it: 31 Mar 2027."""
    return _short_date(code if code in _DATES else "en", day, with_year=True)


@lru_cache(maxsize=1_000)
def _short_date(code: str, day: dt.date, *, with_year: bool) -> str:
    """Return a day as a page writes it: the same few are asked for at every painting."""
    return QLocale(_LOCALES[code]).toString(_qdate(day), _DATES[code][0 if with_year else 1])


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
