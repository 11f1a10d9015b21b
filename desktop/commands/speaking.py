"""The command's own sentences, in the language of the user of this PC. Qt is loaded only when one is needed."""

from datetime import date
from functools import cache
from zoneinfo import ZoneInfo

from desktop.domain.errors import DaybookError
from desktop.folders import settings_folder
from desktop.settings import load_or_usual
from desktop.wording.language import Language, guess

_UTC = ZoneInfo("UTC")


@cache
def language() -> Language:
    """Return the reader's language: the one that was chosen, else the system's."""
    return Language(guess(load_or_usual(settings_folder())[0].language))


def say(key: str, n: int | None = None, **facts: object) -> str:
    """Return the sentence of that key of wording.command."""
    from desktop.wording.command import SENTENCES

    return language().say("command", SENTENCES[key], n, **facts)


def explained(error: DaybookError, *, zone: ZoneInfo = _UTC, today: date | None = None) -> str:
    """Return what happened and what to do, on one line."""
    from desktop.wording.errors import sentence

    return " ".join(sentence(error, language(), zone=zone, today=today).split())
