"""How far the connecting with a server is, and what came of it."""

from collections.abc import Mapping

from desktop.domain.server_fields import Stage, Step
from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

_STAGES: Mapping[Stage, str] = {
    Stage.REACHING: QT_TRANSLATE_NOOP("connecting", "Looking for the server … Esc stops."),
    Stage.READY: QT_TRANSLATE_NOOP("connecting", "All is read."),
    Stage.LAYING: QT_TRANSLATE_NOOP("connecting", "The company’s book is laid into this PC. A few seconds …"),
}
_READING = translate(
    "connecting", "The server let you in. The newest days are coming: %n rows are here. Esc stops.", "", 1
)
_AWAITED = QT_TRANSLATE_NOOP("connecting", "The company’s book is read. F10 5, then F4: it opens when you are there.")
_JOINED = QT_TRANSLATE_NOOP(
    "connecting", "This PC is station {letters} of {server} now. What is written here is shared; older days follow."
)
_NEW_LETTERS = QT_TRANSLATE_NOOP(
    "connecting",
    "This PC is station {letters} of {server} now, for {before} was taken: its numbers begin with {letters}. What is "
    "written here is shared; older days follow.",
)
_NO_KEYRING = QT_TRANSLATE_NOOP(
    "connecting", "This PC has no keyring: the password lies in a file that only you can read."
)
_KEPT = QT_TRANSLATE_NOOP("connecting", "The password of {login} is kept. What {login} wrote here goes now.")


def step_sentence(step: Step, language: Language) -> str:
    """Return how far it is; "" where there is nothing to say."""
    if step.stage is Stage.READING:
        return language.say("connecting", _READING, step.rows)
    said = _STAGES.get(step.stage)
    return language.say("connecting", said) if said else ""


def awaited(language: Language) -> str:
    """Return what is said to somebody who is at another page when all is read."""
    return language.say("connecting", _AWAITED)


def admitted(language: Language, *, server: str, letters: str, before: str, is_in_keyring: bool) -> str:
    """Return what this PC is from now on. before -- the letters it wrote as so far."""
    said = language.say(
        "connecting", _JOINED if letters == before else _NEW_LETTERS, server=server, letters=letters, before=before
    )
    return said if is_in_keyring else f"{said} {language.say('connecting', _NO_KEYRING)}"


def kept(login: str, language: Language, *, is_in_keyring: bool) -> str:
    """Return that one more password is here."""
    said = language.say("connecting", _KEPT, login=login)
    return said if is_in_keyring else f"{said} {language.say('connecting', _NO_KEYRING)}"
