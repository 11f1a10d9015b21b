"""Every error ends in a sentence."""

import re
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain import errors
from desktop.domain.errors import DaybookError
from desktop.domain.status import Act, Role, Status
from desktop.wording.errors import SENTENCES, sentence
from tests.wording.speaking import MARK

MOSCOW = ZoneInfo("Europe/Moscow")
TODAY = date(2026, 3, 9)
EXAMPLES = {
    "number": "A26-00417", "author": "A. Petrova", "kind": "under_way", "at": datetime(2026, 3, 9, 12, 5, tzinfo=UTC),
    "act": Act.NO_ANSWER, "status": Status.UNDER_WAY, "role": Role.ENGINEER, "field": "access_notes", "length": 30_000,
    "most": 20_000, "typed": "len14", "names": ["P. Orlov", "I. Orlova"], "known": "urgent, low", "name": "Orlov",
    "question": "anyone inside?", "day": date(2026, 3, 8), "since": date(2026, 3, 9), "folder": "/data",
    "filter": "--day", "what": "staff",
    "why": "database or disk is full", "file": "/data/daybook.db", "revision": "0009", "backup": "/data/old.db",
    "printer": "Office", "login": "a.ivanova", "version": "14.9", "server": "desk.example.com", "database": "daybook",
    "count": 71, "into": 4, "each": 18, "size": 40,
    "starts_on": date(2027, 4, 1), "ends_on": date(2027, 3, 31), "other": "House Union No. 1",
    "began_at": datetime(2026, 3, 9, 13, 5, tzinfo=UTC), "station": "B", "entry": "undone", "company": "Riga Lifts",
    "ours": "Lifts of Riga",
}  # fmt: skip


def every(kind: type[DaybookError]) -> list[type[DaybookError]]:
    """Return all errors that the domain knows, those of other layers not: they speak with their parents' sentence."""
    found = []
    for child in kind.__subclasses__():
        found += [child, *every(child)]
    return [child for child in found if child.__module__ == errors.__name__]


def facts_of(kind: type[DaybookError]) -> list[str]:
    """Return the names that the error's docstring promises."""
    found = re.search(r"Facts: ([a-z_, ]+)", kind.__doc__ or "")
    return [name.strip() for name in found[1].split(",")] if found else []


@pytest.mark.parametrize("kind", every(DaybookError))
def test_every_error_says_what_happened_and_what_to_do(kind, language):
    error = kind(**{name: EXAMPLES[name] for name in facts_of(kind)})
    said = sentence(error, language, zone=MOSCOW, today=TODAY)
    assert kind in SENTENCES
    assert len(said) > (10 if language.code == "zh_CN" else 20)  # Chinese says it in half the signs
    assert not re.search(r"[{}_…]|None|Facts", said.replace("daybook.db", "")), said


@pytest.mark.parametrize("kind", every(DaybookError))
def test_every_sentence_uses_only_facts_that_the_error_has(kind):
    assert set(re.findall(r"\{(\w+)\}", SENTENCES[kind])) <= set(facts_of(kind))


@pytest.mark.parametrize("kind", every(DaybookError))
def test_every_sentence_is_found_by_the_translators(kind, pseudo):
    assert sentence(kind(**{name: EXAMPLES[name] for name in facts_of(kind)}), pseudo).startswith(MARK)


def test_a_full_disk_is_said_so(english):
    said = sentence(errors.DiskRefused(why="database or disk is full", folder="/data"), english)
    assert said.startswith("NOT SAVED: the disk refused (the disk is full). Write it on a card; your text stays here.")


def test_an_act_that_is_not_possible_names_status_and_act_in_words(english):
    said = sentence(errors.ActImpossible(number="A26-00417", act=Act.RING_BACK, status=Status.ON_SITE), english)
    assert said.startswith("A26-00417 is on site, so this cannot be done: Ring the caller back.")


def test_times_are_told_on_the_desks_clock_with_the_date_of_another_day(english):
    error = errors.TimeInFuture(at=datetime(2026, 3, 9, 12, 5, tzinfo=UTC))
    assert sentence(error, english, zone=MOSCOW, today=TODAY).startswith("15:05 has not come")
    assert sentence(error, english, zone=MOSCOW, today=date(2026, 3, 8)).startswith("9 Mar 15:05")


@pytest.mark.parametrize(
    "typed",
    ["x" * 2_000_000, "a\x00b\nc", "\u202eevil\u202c", "{folder} %n %1", "\ud800", "", "😀" * 200],
    ids=["two megabytes", "control characters", "right to left", "patterns", "half a character", "nothing", "emoji"],
)
def test_whatever_was_typed_the_sentence_stays_one_short_line(english, typed):
    said = sentence(errors.TimeUnreadable(typed=typed), english)
    assert len(said) < 250
    assert said.isprintable()


def test_an_error_of_a_kind_speaks_with_the_sentence_of_its_kind(english):
    class TonerLow(errors.PaperFailed):
        """A kind of PaperFailed that only a printer knows."""

    assert sentence(TonerLow(why="toner low"), english).startswith("The page could not be made (toner low).")


def test_an_error_without_a_sentence_or_facts_is_still_said(english):
    assert "card" in sentence(DaybookError(), english)
    assert sentence(errors.ActImpossible(), english)
