"""Foreign text inside a sentence of ours."""


def shown(text: str, *, most: int = 80) -> str:
    """Return *text* on one line, at most so many characters, without what could turn or break the line it stands in."""
    head = text[: most * 4]  # two megabytes pasted by mistake are not looked through for eighty characters
    kept = " ".join("".join(char if char.isprintable() else " " for char in head).split())
    return kept if len(kept) <= most and len(head) == len(text) else kept[: most - 1] + "…"
