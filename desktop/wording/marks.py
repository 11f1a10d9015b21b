"""Marks that let pyside6-lupdate find the sentences of this layer. They hand the text back as it is.

lupdate reads Python by the *names* of what is called and takes literals only, so there is one way to write a sentence:

    NOT_SAVED = QT_TRANSLATE_NOOP("errors", "NOT SAVED: the disk refused ({why}).")
    MINUTES = translate("times", "%n minutes", "", 1)

also inside dictionaries, over several lines, with a trailing comma. A plural is seen as one only with a literal number
in the fourth place. Not found: f-strings, a variable as text, QT_TRANSLATE_N_NOOP, and Language.say itself.
"""


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:  # noqa: N802 -- the name that lupdate looks for
    """Mark a sentence."""
    return source


def translate(_context: str, source: str, _disambiguation: str, _n: int) -> str:
    """Mark a sentence with a count in it (%n); `_n` must be a literal number."""
    return source
