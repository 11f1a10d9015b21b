"""The sentences of the card, said in the reader's language."""

from typing import Any

from desktop.models.line_text import Reader


def say(reader: Reader, source: str, **facts: Any) -> str:
    """Return a sentence marked with the context "card"."""
    return reader.language.say("card", source, **facts)


def title(word: str) -> str:
    """Return *word* with a capital, as a label begins."""
    return word[:1].upper() + word[1:]
