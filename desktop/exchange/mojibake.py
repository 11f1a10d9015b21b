"""Text that was read in the wrong encoding once: repaired where there is no doubt what it was."""

import re

# A run that is exactly one UTF-8 character read as Windows-1252 or Latin-1: lead byte, then its continuation bytes.
_AFTER = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_BROKEN = re.compile(f"[Â-ß][{_AFTER}]|[à-ï][{_AFTER}]{{2}}|[ð-ô][{_AFTER}]{{3}}")


def repaired(text: str) -> str:
    """Return *text* with runs like `Â` + no-break space or `â€™` as what they were; everything else as it is."""
    return _BROKEN.sub(_one, text) if not text.isascii() else text


def _one(run: re.Match[str]) -> str:
    try:
        return b"".join(_byte(char) for char in run[0]).decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return run[0]


def _byte(char: str) -> bytes:
    return char.encode("latin-1") if ord(char) < 256 else char.encode("cp1252")
