"""What an entry's data holds, in the reader's words. Data of a newer or damaged program may hold anything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.forms import Form, Question
from desktop.domain.records import EntryRecord
from desktop.wording import statuses
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP
from desktop.wording.shown import shown

NOTHING = "—"
_YES = QT_TRANSLATE_NOOP("entries", "yes")
_NO = QT_TRANSLATE_NOOP("entries", "no")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CODES: Mapping[str, Callable[[str, Language], str]] = {
    "status": statuses.status,
    "before_pause": statuses.status,
    "priority": statuses.priority,
    "place_state": statuses.place_state,
    "caller_state": statuses.caller_state,
    "outcome": statuses.outcome,
    "pause_reason": statuses.pause_reason,
    "reason": statuses.pause_reason,
}


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """An entry and its reader. form, codes -- of the request's category, if known: they hold labels."""

    entry: EntryRecord
    language: Language
    zone: ZoneInfo
    form: Form
    codes: Mapping[str, Any]

    def value(self, key: str) -> Any:
        """Return the plain value of *key*: a fact of the act itself, else what a column is now; None if neither."""
        found = self.entry.data.get(key)
        return self.part("now").get(key) if found is None else found

    def part(self, which: str) -> Mapping[str, Any]:
        """Return the columns that "was" or "now" holds."""
        found = self.entry.data.get(which)
        return found if isinstance(found, Mapping) else {}

    def word(self, key: str) -> str:
        """Return what *key* holds, in words; empty if nothing."""
        value = self.value(key)
        return "" if value is None else self.said(key, value)

    def number(self, key: str) -> int | None:
        """Return a count; None if there is none."""
        value = self.value(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def day(self, key: str) -> str:
        """Return a day that is stored as ISO text."""
        try:
            return self.language.date(date.fromisoformat(str(self.value(key))))
        except ValueError:
            return ""

    def said(self, key: str, value: Any) -> str:
        """Return *value* of the column or fact *key* as the reader knows it."""
        if value is None or value == "":
            return NOTHING
        if isinstance(value, bool):
            return self.language.say("entries", _YES if value else _NO)
        if key.endswith("_at"):
            return self._moment(value)
        if key == "category_id":
            return self._labelled({k.removeprefix(f"{value}:"): v for k, v in self._labels_of(value)})
        if key.endswith("_id"):
            return shown(str(self.entry.names.get(str(value), "")), most=200)
        if key in _CODES:
            return _CODES[key](shown(str(value)), self.language)
        if key in ("problem", "cause", "remedy"):
            return self._code(key, str(value))
        if isinstance(value, int | float):
            return self.language.number(value)
        return shown(str(value), most=200)

    def question(self) -> Question | None:
        """Return the question that was answered, if the form at hand has it."""
        asked = self.value("question")
        return next((question for question in self.form.questions if question.key == asked), None)

    def answer(self, question: Question | None) -> str:
        """Return the answer, if it is not in the entry's own words."""
        choice, value = self.value("choice"), self.value("value")
        if choice is not None:
            known = question.choices if question else ()
            return next((self.language.pick(one.labels) for one in known if one.key == choice), "")
        return "" if value is None else self.said("value", value)

    def _moment(self, value: Any) -> str:
        """Return an instant, stored as microseconds since 1970, by a server as ISO 8601, seen from the entry's day."""
        if isinstance(value, bool) or not isinstance(value, int | str):
            return ""
        try:
            instant = (
                datetime.fromisoformat(value) if isinstance(value, str) else _EPOCH + timedelta(microseconds=value)
            )
            return self.language.moment(instant, self.zone, self.entry.occurred_at.astimezone(self.zone).date())
        except (OverflowError, ValueError):
            return ""

    def _labels_of(self, value: Any) -> list[tuple[str, str]]:
        return [(name, text) for name, text in self.entry.names.items() if name.startswith(f"{value}:")]

    def _labelled(self, labels: Mapping[str, str]) -> str:
        return shown(self.language.pick(labels), most=200)

    def _code(self, kind: str, code: str) -> str:
        """Return the category's own word for a code; one that it does not (any more) have is left out."""
        known = self.codes.get(kind, ())
        for one in known if isinstance(known, list | tuple) else ():
            if isinstance(one, Mapping) and one.get("key") == code and isinstance(one.get("labels"), Mapping):
                return self._labelled(one["labels"])
        return ""
