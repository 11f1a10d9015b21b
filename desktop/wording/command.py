"""What the command `daybook` says besides errors."""

from collections.abc import Mapping

from desktop.wording.marks import QT_TRANSLATE_NOOP, translate

SENTENCES: Mapping[str, str] = {
    "stopped": QT_TRANSLATE_NOOP("command", "Stopped. Everything that was acknowledged is saved."),
    "bug": QT_TRANSLATE_NOOP(
        "command",
        "Daybook made a mistake here and wrote it down in its log. Everything that was acknowledged is saved; send the "
        "log to whoever helps you.",
    ),
    "lines refused": translate("command", "%n line(s) were refused: each answer says why and names its line.", "", 1),
    "done": QT_TRANSLATE_NOOP("command", "{number}: {status}"),
    "nothing found": QT_TRANSLATE_NOOP("command", "Nothing fits."),
}

TITLES: Mapping[str, str] = {
    "number": QT_TRANSLATE_NOOP("command", "No"),
    "time": QT_TRANSLATE_NOOP("command", "Time"),
    "status": QT_TRANSLATE_NOOP("command", "Status"),
    "due": QT_TRANSLATE_NOOP("command", "Due"),
    "who": QT_TRANSLATE_NOOP("command", "Line/person"),
    "caller": QT_TRANSLATE_NOOP("command", "Caller"),
    "place": QT_TRANSLATE_NOOP("command", "Place"),
    "words": QT_TRANSLATE_NOOP("command", "Words"),
}
"""The columns of a printed list."""
