"""What a new company is called until somebody types its name."""

from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_COMPANY = QT_TRANSLATE_NOOP("founding", "Our company")
_DESK = QT_TRANSLATE_NOOP("founding", "Service desk")


def company_and_desk(language: Language) -> tuple[str, str]:
    """Return the names that company and desk start with."""
    return language.say("founding", _COMPANY), language.say("founding", _DESK)
