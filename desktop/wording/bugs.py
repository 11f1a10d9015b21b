"""What the user hears when the program itself was wrong."""

from desktop.wording.language import Language
from desktop.wording.marks import QT_TRANSLATE_NOOP

_BUG = QT_TRANSLATE_NOOP(
    "bugs",
    "Daybook made a mistake and wrote it down in its log. What was saved is safe, and your text is kept: look at the "
    "last thing you did, and go on.",
)


def sentence(language: Language) -> str:
    """Return the one sentence for every bug of ours."""
    return language.say("bugs", _BUG)
