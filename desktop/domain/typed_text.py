"""What comes into a field by keys, input method or clipboard: what of it may stand there."""

_SURROGATES = ("\ud800", "\udfff")


def without_unkeepable(text: str) -> str:
    """Return *text* without NUL and halves of surrogate pairs, which `text.keepable` would refuse."""
    return "".join(char for char in text if char != "\x00" and not _SURROGATES[0] <= char <= _SURROGATES[1])


def on_one_line(text: str) -> str:
    """Return *text* with line ends and tabs as blanks, for a field of one line."""
    return " ".join(text.split()) if any(char in text for char in "\r\n\t\u2028\u2029") else text
